import TestSupport

extension PlainFormat {
  /// The templates of the sample with that of the format.
  static func project(_ page: String = "{{title}} ({{width}})\n\n{{body}}") -> SampleProject {
    var project = SampleProject()
    project.files["Templates/formats/plain/page.txt.mustache"] = page
    return project
  }
}
