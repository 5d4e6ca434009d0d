/// The name of a document that some run wrote.
package struct WrittenName: Sendable {
  /// Below the output folder.
  package let path: String
  let subject: String
  let type: String
  /// Nothing for the subject's own.
  let issuer: String?
  let language: String
  let fileExtension: String
}
