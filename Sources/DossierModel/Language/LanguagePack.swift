package import Diagnostics

/// All that a language brings: terms, patterns and grammar, as data.
package struct LanguagePack: Sendable {
  /// How many decimals larger values of a unit have.
  package struct Rounding: Sendable, Hashable {
    package var from: DecimalNumber
    package var decimals: Int

    package init(from: DecimalNumber, decimals: Int) {
      self.from = from
      self.decimals = decimals
    }
  }

  /// What a unit is where machines read it: so many of another unit, or of money.
  package struct Base: Sendable, Hashable {
    /// ISO 4217.
    package var currency: String?
    /// Nothing, and no currency, of a bare number such as a share.
    package var unit: String?
    /// The power of ten: 6 for millions, −2 for per cent.
    package var power: Int

    package init(currency: String? = nil, unit: String? = nil, power: Int) {
      self.currency = currency
      self.unit = unit
      self.power = power
    }
  }

  /// What the values of a unit can be, and how fine they are printed: the same in every language.
  package struct Bounds: Sendable, Hashable {
    /// Whether they are counted: people, posts.
    package var isWhole: Bool
    /// Whether they can be less than nothing.
    package var isSigned: Bool
    /// The largest: 100 of a share.
    package var most: DecimalNumber?
    /// From where on how many decimals are printed.
    package var rounding: Rounding?
    /// Nothing of a unit that stands for itself.
    package var base: Base?

    package init(
      isWhole: Bool = false, isSigned: Bool = false, most: DecimalNumber? = nil,
      rounding: Rounding? = nil, base: Base? = nil
    ) {
      self.base = base
      self.isWhole = isWhole
      self.isSigned = isSigned
      self.most = most
      self.rounding = rounding
    }
  }

  /// How a unit prints: patterns with `{n}` for the number.
  package struct Unit: Sendable {
    /// Larger amounts in a larger unit: from `from` on, divided by `divide`.
    package struct Scale: Sendable {
      package var from: DecimalNumber
      package var divide: DecimalNumber
      package var value: String
      /// The pattern for exactly one of the larger unit, where the language needs it.
      package var one: String?

      package init(from: DecimalNumber, divide: DecimalNumber, value: String, one: String? = nil) {
        self.from = from
        self.divide = divide
        self.value = value
        self.one = one
      }
    }

    package var value: String
    /// The pattern for exactly one, where the language needs it.
    package var one: String?
    package var scale: Scale?
    package var bounds: Bounds
    /// Numbers in words that have another form before the noun of this unit.
    package var words: [Int: String] = [:]

    package init(
      value: String, one: String? = nil, scale: Scale? = nil, bounds: Bounds = Bounds()
    ) {
      self.value = value
      self.one = one
      self.scale = scale
      self.bounds = bounds
    }
  }

  /// How words are joined: “A, B, and C”.
  package struct Conjunction: Sendable {
    /// Another form of the word before certain beginnings: Spanish `y` → `e` before the sound i.
    package struct Variant: Sendable {
      package var starts: [String]
      package var except: [String]
      package var word: String

      package init(starts: [String], except: [String], word: String) {
        self.starts = starts
        self.except = except
        self.word = word
      }
    }

    package var word: String
    package var hasSerialComma: Bool
    package var variants: [Variant]

    package init(word: String, hasSerialComma: Bool, variants: [Variant]) {
      self.word = word
      self.hasSerialComma = hasSerialComma
      self.variants = variants
    }
  }

  package var id: LanguageTag
  package var name: String
  package var terms: [String: Located<String>]
  package var separators: NumberSeparators
  package var cardinals: [Int: String]
  package var ordinals: [Int: String]
  /// Patterns `day`, `month`, `year`, `fiscal-year` with `{day}`, `{month}`, `{year}`.
  package var datePatterns: [String: String]
  package var months: [String]
  /// Patterns of the four quarters, with `{year}`.
  package var quarters: [String] = []
  /// Patterns `days`, `months` and `years` with `{from}` and `{to}`, `months-of-year` with `{year}` too.
  package var periodPatterns: [String: String] = [:]
  package var conjunctions: [String: Conjunction]
  package var units: [String: Unit]
  /// Patterns with `{v}` for the formatted value.
  package var qualifiers: [String: String]
  /// Patterns `of`, `to`, `in`, `government`, `governments`.
  package var grammar: [String: String]
  /// Preposition and article that melt: `de el` → `del`.
  package var contractions: [String: String]
  /// Words for one Government and for several, by the name that tags call them.
  package var agreement: [String: Agreement] = [:]
  /// Words in which somebody asks, offers, holds, regrets or rejects.
  package var stances = PhraseTable<Stance>()
  /// What a text calls a Government, whichever it is.
  package var speakers: [String] = []
  package var range: SourceRange

  package init(
    id: LanguageTag, name: String, terms: [String: Located<String>], separators: NumberSeparators,
    cardinals: [Int: String], ordinals: [Int: String], datePatterns: [String: String],
    months: [String], conjunctions: [String: Conjunction], units: [String: Unit],
    qualifiers: [String: String], grammar: [String: String], contractions: [String: String],
    range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.terms = terms
    self.separators = separators
    self.cardinals = cardinals
    self.ordinals = ordinals
    self.datePatterns = datePatterns
    self.months = months
    self.conjunctions = conjunctions
    self.units = units
    self.qualifiers = qualifiers
    self.grammar = grammar
    self.contractions = contractions
    self.range = range
  }
}
