package import Diagnostics

extension EngineID {
  package static let typst = EngineID("typst")
}

/// Typst in one of its forms: turns its source into PDF/UA-1 and PDF/A-2a.
package protocol TypstEngine: Engine {
  /// The version of Typst that makes the PDFs; nothing where it could not be started.
  func version() async -> TypstVersion?
}

extension TypstEngine {
  package var id: EngineID { .typst }
  package var name: String { "Typst" }

  /// Whether it was the release that papers are made for.
  package func remarks() async -> [Diagnostic] {
    await version().flatMap { $0.isExpected ? nil : [.engineVersion($0)] } ?? []
  }
}

extension EngineRefusal {
  /// What Typst only warns of, and takes another font for: the paper would look otherwise.
  static let missingFont = "unknown font family"

  /// The refusal with the way out, where Typst names none.
  var advised: EngineRefusal {
    guard message.hasPrefix(Self.missingFont) else { return self }
    var refusal = self
    refusal.hints.append(
      "name one that Typst brings along: Libertinus Serif, New Computer Modern or DejaVu Sans Mono; "
        + "fonts of the system are not used, so that every machine makes the same PDF")
    return refusal
  }
}

extension Diagnostic {
  fileprivate static func engineVersion(_ version: TypstVersion) -> Diagnostic {
    Diagnostic(
      .engineVersion, .warning,
      "the PDF engine is Typst \(version), and papers are made for Typst \(TypstVersion.expected)",
      at: nil,
      help: ["lines and pages may break elsewhere; name another engine with --pdf-engine"])
  }
}
