import Foundation
import TestSupport
import Testing

/// Runs that could make nothing, or less than what the folder shows, and must not look green.
@Suite struct EmptyRunTests {
  @Test(arguments: [["render", "-o", "out"], ["render", "-o", "out", "--dry-run"], ["check"]])
  func `a folder that holds nothing to render is wrong usage`(command: [String]) throws {
    let place = try Workplace()
    try place.folder.write("", to: "nothing/.keep")
    let outcome = try place.program.run(command + ["--content", "nothing"] + Workplace.day)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.messages == """
        demarche: there is nothing to render: the content folder 'nothing' has 0 subjects for whom \
        somebody signs, the template folder 'Templates' has 1 document type and 2 languages
        Name the right folders with --content and --templates.

        """)
    #expect(place.folder.tree("out") == [])
  }

  /// A slip of one letter must not lead through all files of the machine.
  @Test(arguments: ["check", "list", "render"]) func `a folder of something else is wrong usage`(
    command: String
  ) throws {
    let place = try Workplace()
    try place.folder.write("x", to: "else/deep/facts/a.yaml")
    let line =
      [command] + (command == "list" ? ["facts"] : command == "render" ? ["-o", "out"] : [])
    let content = try place.program.run(line + ["--content", "else/"] + Workplace.day)
    #expect(content.code == 64)
    #expect(content.output == "")
    #expect(
      content.messages.hasPrefix(
        "Error: 'else' is no content folder: it holds none of 'agreements', 'audiences.yaml', "),
      "\(content.messages)")
    let templates = try place.program.run(line + ["--templates", "else"] + Workplace.day)
    #expect(templates.code == 64)
    #expect(
      templates.messages.hasPrefix(
        "Error: 'else' is no template folder: it holds none of 'documents', 'formats', 'languages', "
          + "'partials'. Name the right folder with --templates."), "\(templates.messages)")
    #expect(place.folder.tree("out") == [])
  }

  @Test(arguments: ["facts", "countries", "sources", "points"])
  func `a list of nothing is a list`(kind: String) throws {
    let place = try Workplace()
    try place.folder.write("", to: "nothing/.keep")
    let outcome = try place.program.run(
      ["list", kind, "--content", "nothing"] + Workplace.day)
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").count == 1)
  }

  /// Every option that has one value, with the command that takes it, as the program itself lists
  /// them.
  private static let singleOptions: [(command: String, option: String)] = {
    struct Dump: Decodable {
      struct Command: Decodable {
        var commandName: String
        var subcommands: [Command]?
        var arguments: [Argument]?
      }
      struct Argument: Decodable {
        var kind: String
        var isRepeating: Bool
        var names: [Name]?
      }
      struct Name: Decodable {
        var kind: String
        var name: String
      }
      var command: Command
    }
    let outcome = try? Program(folder: "/").run("--experimental-dump-help")
    let dump = outcome.flatMap { try? JSONDecoder().decode(Dump.self, from: Data($0.output.utf8)) }
    return (dump?.command.subcommands ?? []).flatMap { command in
      (command.arguments ?? []).filter { $0.kind == "option" && !$0.isRepeating }
        .flatMap { $0.names ?? [] }
        .map { (command.commandName, ($0.kind == "long" ? "--" : "-") + $0.name) }
    }
  }()

  @Test func `an option of one value is not given twice`() throws {
    let options = Self.singleOptions
    for option in ["--content", "--templates", "--as-of", "--output", "-o", "--pdf-engine"] {
      #expect(options.contains { $0.option == option }, "\(option)")
    }
    let place = try Workplace()
    for (command, option) in options {
      let values =
        option.hasPrefix("--") ? ["\(option)=x", option, "y"] : [option, "x", "\(option)y"]
      let outcome = try place.program.run([command] + values)
      #expect(outcome.code == 64)
      let name = option == "-o" ? "--output" : option
      #expect(
        outcome.messages.contains("\(name) is given 2 times; it takes one value."),
        "\(command) \(option): \(outcome.messages)")
    }
  }

  @Test func `templates that are wrong sets aside what was asked for`() throws {
    let place = try Workplace()
    #expect(try place.render("--index").code == 0)
    try place.folder.write("mine", to: "out/xa/notes.txt")
    let mine = ["docs/README.es.md", "mine/report.v2.pdf", "xa/notes.md"]
    for name in mine { try place.folder.write("mine", to: "out/" + name) }
    let before = place.bytes("out")
    try place.change("Templates/languages/es/terms.yaml", "  skip:", "  skipp:")
    let some = try place.render("--country", "xa", "--language", "en", "--format", "html")
    #expect(some.code == 1)
    #expect(some.output == "")
    #expect(
      some.messages.hasSuffix(
        "no brief was made\n5 older files set aside as *.stale: nothing is left that looks current\n"
      ))
    let stale = place.folder.tree("out").filter { $0.hasSuffix(".stale") }
    #expect(
      stale == [
        "index.html.stale", "xa/position-paper.en.specimen.html.stale",
        "xa/position-paper.en.specimen.md.stale",
        "xa/position-paper.en.specimen.typ.stale",
      ])
    for name in stale {
      #expect(place.bytes("out")[name] == before[name.replacing(".stale", with: "")])
    }
    let all = try place.render("--index", "--json")
    #expect(all.code == 1)
    #expect((try all.json()["stale"] as? [String])?.count == 20)
    #expect(
      place.folder.tree("out").filter { !$0.hasSuffix(".stale") }
        == mine + ["xa/notes.txt"])
    try place.change("Templates/languages/es/terms.yaml", "  skipp:", "  skip:")
    #expect(try place.render("--index").code == 0)
    #expect(!place.folder.tree("out").contains { $0.hasSuffix(".stale") })
  }

  @Test func `templates that are wrong leaves an index of somebody else alone`() throws {
    let place = try Workplace()
    #expect(try place.render().code == 0)
    try place.folder.write("mine", to: "out/index.html")
    try place.change("Templates/languages/es/terms.yaml", "  skip:", "  skipp:")
    #expect(try place.render().code == 1)
    #expect(place.folder.tree("out").filter { !$0.hasSuffix(".stale") } == ["index.html"])
    #expect(place.folder.text("out/index.html") == "mine")
  }

  @Test func `an index of somebody else is an output error of a run that writes one`() throws {
    let place = try Workplace()
    try place.folder.write("mine", to: "out/index.html")
    let outcome = try place.render("--index")
    #expect(outcome.code == 74)
    #expect(
      outcome.messages == "demarche: cannot write 'out/index.html': a file stands there that this "
        + "program did not make; move it, name another folder with --output, or leave --index out"
        + "\n")
    #expect(place.folder.tree("out") == ["index.html"])
  }

  @Test func `a run that makes nothing on purpose sets nothing aside`() throws {
    let place = try Workplace()
    #expect(try place.render("--index").code == 0)
    let before = place.bytes("out")
    try place.change("Templates/languages/es/terms.yaml", "  skip:", "  skipp:")
    #expect(try place.render("--dry-run").code == 1)
    #expect(try place.program.run(["check"] + Workplace.day).code == 1)
    let other = try place.program.run(["render", "--output", "other"] + Workplace.day)
    #expect(other.code == 1)
    #expect(place.bytes("out") == before)
    #expect(place.folder.tree("other") == [])
  }
}
