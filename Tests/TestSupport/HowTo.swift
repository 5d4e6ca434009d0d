import Foundation

/// An article of the documentation that tells how something is added, step by step.
///
/// A line that begins with "Write" and names a file is followed by a block with all of its text; a
/// sentence says which words to write in the place of which others; a block of `sh` holds commands.
package struct HowTo {
  /// What somebody who follows the article does.
  package enum Step: Hashable {
    case write(path: String, text: String)
    case replace(path: String, old: String, new: String)
    case run(String)
  }

  package let steps: [Step]

  /// Reads an article of the catalog.
  package init(_ name: String) throws {
    let path = SampleProject.repository + "/Sources/demarche/Demarche.docc/\(name).md"
    steps = Self.steps(in: try String(contentsOfFile: path, encoding: .utf8))
  }

  /// The text of a file that the article gives.
  package func text(of path: String) -> String? {
    for case .write(let file, let text) in steps where file == path { return text }
    return nil
  }

  private static func steps(in article: String) -> [Step] {
    var steps: [Step] = []
    var introduction: Substring = ""
    var block: (fence: Substring, language: Substring, lines: [Substring])?
    for line in article.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block {
        guard line == open.fence else {
          block?.lines.append(line)
          continue
        }
        steps += Self.steps(open.language, open.lines, after: introduction)
        block = nil
      } else if line.hasPrefix("```") {
        let fence = line.prefix { $0 == "`" }
        block = (fence, line.dropFirst(fence.count), [])
      } else if !line.isEmpty {
        introduction = line
        if let words = line.firstMatch(of: /^In `(.+?)`, write `(.+?)` in the place of `(.+?)`/) {
          steps.append(
            .replace(path: String(words.1), old: String(words.3), new: String(words.2)))
        }
      }
    }
    return steps
  }

  private static func steps(
    _ language: Substring, _ lines: [Substring], after introduction: Substring
  ) -> [Step] {
    if language == "sh" { return lines.map { .run(String($0)) } }
    guard let path = introduction.firstMatch(of: /^Write `(.+?)`/)?.1 else { return [] }
    return [.write(path: String(path), text: lines.map { $0 + "\n" }.joined())]
  }
}
