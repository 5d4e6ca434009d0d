/// The stable id of one kind of entry; ids of different kinds do not mix.
package struct Identifier<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) { description = text }

  /// The order of the texts.
  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

/// The id of a source.
package typealias SourceID = Identifier<Source>
/// The id of a fact.
package typealias FactID = Identifier<Fact>
/// The id of a country or group.
package typealias SubjectID = Identifier<Subject>
/// The id of an issuer.
package typealias IssuerID = Identifier<Issuer>
/// The id of an agreement, program or order.
package typealias InstrumentID = Identifier<Instrument>
/// The id of a proposal.
package typealias ProposalID = Identifier<Proposal>
/// The id of a document type.
package typealias DocumentTypeID = Identifier<DocumentType>
/// The id of an opening.
package typealias OpeningID = Identifier<Opening>

/// The BCP 47 tag of a language that papers are written in, such as `es`.
package enum LanguageKind {}
/// The tag of a language, such as `en`.
package typealias LanguageTag = Identifier<LanguageKind>
