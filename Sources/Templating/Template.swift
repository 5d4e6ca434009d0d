package import Diagnostics

/// A compiled template, which keeps the place of everything in it.
///
/// Copies share what was compiled; a template may be rendered on many threads at once.
package struct Template: Sendable {
  let program: Program

  /// What partial and parent tags call the template, such as `documents/position-paper/body`.
  package var name: String { program.name }
  /// The file that holds the template.
  package var source: SourceFile { program.source }

  /// Compiles template text; the value is nil when there are errors.
  ///
  /// `body` is the byte range in `source` that is template text, clamped to the file: all of it
  /// unless something else, such as front matter, stands before it. All findings are reported.
  package static func compile(
    _ source: SourceFile, name: String, body: Range<Int>? = nil
  ) -> Diagnosed<Template?> {
    let body = (body ?? source.bytes.indices).clamped(to: source.bytes.indices)
    var lexer = Lexer(source, body: body)
    lexer.run()
    var pairs = TagPairs(lexer)
    pairs.run()
    var diagnostics = lexer.diagnostics + pairs.diagnostics
    if let invalid = InvalidUTF8.find(in: source, body: body) { diagnostics.append(invalid) }
    guard diagnostics.isEmpty else { return Diagnosed(nil, diagnostics.sorted()) }
    var compiler = TemplateCompiler(lexer, roles: pairs.roles)
    return Diagnosed(Template(program: compiler.run(name: name)))
  }

  /// Where tags stand in template text, broken ones too: what lies between them is printed as it is.
  package static func tags(in source: SourceFile, body: Range<Int>) -> [Range<Int>] {
    var lexer = Lexer(source, body: body.clamped(to: source.bytes.indices))
    lexer.run()
    return lexer.tags.map(\.range) + lexer.diagnostics.compactMap { $0.range?.bytes }
  }
}
