import Foundation
import TestSupport
import Testing

/// All papers of both moments, of every issuer and without limits, have the bytes that they had when
/// each wording was a file.
@Suite struct MigrationTests {
  private static func digest(_ data: Data) -> String {
    let hash = data.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @Test(arguments: ["2017-02-16", "2026-11-30"])
  func `every paper is as it was`(day: String) throws {
    let root = SampleProject.repository
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.copyItem(atPath: root + "/Templates", toPath: folder.path + "/Templates")
    let manifest = folder.path + "/Templates/documents/position-paper/document.yaml"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    try text.split(separator: "\n").filter { !$0.hasPrefix("limits:") }.joined(separator: "\n")
      .write(toFile: manifest, atomically: true, encoding: .utf8)
    var new: [String] = []
    for file in try manager.contentsOfDirectory(atPath: root + "/Content/issuers").sorted() {
      let issuer = String(file.dropLast(5))
      let out = folder.path + "/out"
      let outcome = try Program(folder: folder.path).run([
        "render", "--content", root + "/Content", "--templates", folder.path + "/Templates",
        "--as-of", day, "--issuer", issuer, "--format", "markdown", "--format", "html",
        "-o", out + "/" + issuer,
      ])
      #expect(outcome.code == 0, "\(outcome.messages)")
      for path in manager.subpaths(atPath: out + "/" + issuer) ?? [] {
        guard path.contains("."), let data = manager.contents(atPath: "\(out)/\(issuer)/\(path)")
        else { continue }
        new.append("\(day)/\(issuer)/\(path)\t\(data.count)\t\(Self.digest(data))")
      }
    }
    let old = try String(
      contentsOfFile: root + "/Tests/PublishingTests/Content/old-outputs.tsv", encoding: .utf8)
    let expected = old.split(separator: "\n").map(String.init).filter { $0.hasPrefix(day) }
    #expect(expected.count == 48)
    #expect(new.sorted() == expected.sorted())
  }
}
