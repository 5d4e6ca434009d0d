import Briefing
import CommonMark
import Diagnostics
import DossierModel
import Templating

extension Publisher {
  static let indexPath = "index.html"

  /// Writes `index.html`, or takes back the older one when this run changed nothing; it was set
  /// aside before the first paper was written.
  func finishIndex(_ hadIndex: Bool, _ report: inout PublicationReport) {
    if writesIndex {
      var file = writeIndex(hadIndex, &report)
      file.isStale = file.state == .failed && hadIndex
      report.index = file
    } else if hadIndex {
      report.indexIsStale = true
      guard report.editions.flatMap(\.files).allSatisfy({ $0.state == .unchanged }) else { return }
      do { report.indexIsStale = try !output.putBack(Self.indexPath) } catch {
        report.outputErrors.append(error)
      }
    }
  }

  private func writeIndex(_ hadIndex: Bool, _ report: inout PublicationReport) -> FileResult {
    let format = HTMLFormat()
    var file = FileResult(format, path: Self.indexPath)
    guard let language = plan.editions.map(\.language).min(by: { $0.id < $1.id }) else {
      return file
    }
    let library = composer.library(for: language.id)
    let shell = format.indexShell
    guard let template = library[shell.name] else {
      report.indexDiagnostics.append(shell.missing(in: composer.stationery))
      return file
    }
    let others: [String]
    do { others = try otherDocuments } catch {
      report.outputErrors.append(error)
      return file
    }
    let context = IndexObject(
      results: report.editions, unplanned: plan.unplanned.flatMap(\.names), others: others,
      language: language, composer: composer,
      style: format.styleSheet.flatMap { composer.stationery.assets[$0] }?.text ?? "",
      version: renderer.version)
    let rendered = TemplateRenderer(library: library, escaping: format.escaping)
      .render(template, with: context)
    report.indexDiagnostics += rendered.diagnostics
    guard let text = rendered.value else { return file }
    guard text.bytes.contains(where: { $0 > 0x20 }) else {
      report.indexDiagnostics.append(.emptyIndex(template))
      return file
    }
    if let path = report.unlisted(in: text.text) {
      report.indexDiagnostics.append(.indexWithoutPapers(template, path))
      return file
    }
    guard GeneratorMark.isIn(text.bytes) else {
      report.indexDiagnostics.append(.unmarkedIndex(template))
      return file
    }
    do {
      let isSame = hadIndex ? try output.putBack(file.path, holding: text.bytes) : false
      let isWritten = try output.write(text.bytes, to: file.path) == .written
      file.state = isSame || !isWritten ? .unchanged : .written
      file.byteCount = text.bytes.count
      output.clearStale(file.path)
    } catch { report.outputErrors.append(error) }
    return file
  }

  /// The documents beside those of the plan, which other runs wrote.
  private var otherDocuments: [String] {
    get throws(OutputError) {
      let planned = Set(
        plan.editions.flatMap { edition -> [String] in
          let name = DocumentName(edition, by: composer)
          return plan.formats.map { name.path($0.fileExtension) }
        })
      let extensions = Set(plan.registry.formats.map(\.fileExtension))
      return try output.documents(extensions, named: DocumentNames(composer)).map(\.path)
        .filter { !planned.contains($0) }
    }
  }
}

extension PublicationReport {
  /// The first paper of the run that an index page does not link.
  fileprivate func unlisted(in page: String) -> String? {
    editions.flatMap(\.files).filter { $0.state != .failed }.map(\.path).first { path in
      !page.contains(HTMLEscaping.escape(path))
    }
  }
}

extension Diagnostic {
  fileprivate static func emptyIndex(_ template: Template) -> Diagnostic {
    Diagnostic(
      .emptyTemplate, "the page '\(template.name)' prints nothing",
      at: SourceRange(startOf: template.source))
  }

  fileprivate static func indexWithoutPapers(_ template: Template, _ path: String) -> Diagnostic {
    Diagnostic(
      .pageWithoutBody, "the page '\(template.name)' does not list '\(path)'",
      at: SourceRange(startOf: template.source),
      help: [
        "go through {{#subjects}}, {{#documents}}, {{#editions}} and {{#files}}, and link each {{href}}"
      ])
  }

  fileprivate static func unmarkedIndex(_ template: Template) -> Diagnostic {
    Diagnostic(
      .missingMark, "the page '\(template.name)' does not say which program makes it",
      at: SourceRange(startOf: template.source),
      help: [
        "put '<meta name=\"generator\" content=\"{{version}}\">' into its head",
        "no later run would know the page for its own, and replace it",
      ])
  }
}
