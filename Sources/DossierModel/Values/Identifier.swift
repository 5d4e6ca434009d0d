/// The stable id of one kind of entry; ids of different kinds do not mix.
package struct Identifier<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) { description = text }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

package typealias SourceID = Identifier<Source>
package typealias FactID = Identifier<Fact>
package typealias SubjectID = Identifier<Subject>
package typealias IssuerID = Identifier<Issuer>
package typealias InstrumentID = Identifier<Instrument>
package typealias ProposalID = Identifier<Proposal>
package typealias DocumentTypeID = Identifier<DocumentType>
package typealias OpeningID = Identifier<Opening>

/// The BCP 47 tag of a language that papers are written in, such as `es`.
package enum LanguageKind {}
package typealias LanguageTag = Identifier<LanguageKind>
