import TestSupport

/// The sample project with three more document types, each of which is a folder and no Swift.
enum FurtherTypes {
  static let answers = "Content/proposals/1-work/answers/cost.md"
  static let act = "Content/proposals/1-work/acts/confirm.md"
  static let opening = "Content/openings/xa-today.md"
  static let organization = "Content/issuers/friends.yaml"

  static func manifest(_ type: String) -> String { "Templates/documents/\(type)/document.yaml" }
  static func body(_ type: String) -> String { "Templates/documents/\(type)/body.md.mustache" }

  static let project: SampleProject = {
    var project = SampleProject()
    for (path, text) in files { project.files[path] = text }
    return project
  }()

  private static let files = [
    // Answers to what may be asked, and nothing else.
    manifest("if-asked"): """
    id: if-asked
    name: {en: If asked, es: Si preguntan}
    function: {en: Answers objections., es: Responde a las objeciones.}
    senders: [embassy, organization]
    parts: {title: required, answers: required}
    """,
    body("if-asked"): """
    # {{terms.answers}}: {{subject.name}}

    {{#answers}}
    *{{>*objection}}* {{>*body}}

    {{/answers}}
    {{#issuer.contact}}
    {{issuer.contact.text}}
    {{/issuer.contact}}
    """,
    // A note begins with a formula and has no title.
    manifest("note-verbale"): """
    id: note-verbale
    name: {en: Note verbale, es: Nota verbal}
    function: {en: Asks by a note., es: Pide por nota.}
    senders: [embassy]
    parts: {opening: required, acts: required}
    pages: {min: 1, max: 2}
    """,
    body("note-verbale"): """
    {{>note-verbale-formula}}

    {{>*opening.bottom-line}}

    {{#open-acts}}
    1. **{{to}}** {{>*body}}
    {{/open-acts}}

    """,
    "Templates/languages/en/partials/note-verbale-formula.md.mustache":
      "{{issuer.name}} presents its compliments and has the honor to state the following.\n",
    "Templates/languages/es/partials/note-verbale-formula.md.mustache":
      "{{issuer.name}} saluda atentamente y tiene el honor de comunicar lo siguiente.\n",
    // A leaflet is no use without somebody to call.
    manifest("leave-behind"): """
    id: leave-behind
    name: {en: Leave-behind, es: Hoja informativa}
    function: {en: Stays on the table., es: Queda en la mesa.}
    senders: [organization]
    parts: {title: required, opening: required, acts: required, contact: required}
    """,
    body("leave-behind"): """
    # {{>*opening.title}}

    {{#open-acts}}
    1. **{{to}}** {{>*body}}
    {{/open-acts}}

    {{issuer.contact.text}}

    """,
  ]
}
