import Diagnostics
import DossierModel

extension Reader where Value == Located<String> {
  /// The tag of a language, with its place.
  static var languageID: Reader {
    Reader.locatedText.map { text, entry, log in
      Reader<LanguageTag>.languageTag.read(entry, log).map { _ in text }
    }
  }
}

extension Reader where Value == [(key: Located<String>, value: Located<String>)] {
  /// Texts under free keys.
  static var texts: Reader { .table(.term) }
}

extension Reader where Value == [Int: String] {
  /// Texts by whole number.
  static var numbered: Reader {
    Reader<[(key: Located<String>, value: Located<String>)]>.texts.map { table, _, log in
      var texts: [Int: String] = [:]
      for (key, text) in table {
        guard let number = Int(key.value), (0...9999).contains(number) else {
          log.report(.notANumber(key))
          continue
        }
        texts[number] = text.value
      }
      return texts
    }
  }
}

extension Reader where Value == PhraseTable<Stance> {
  /// `{request: [asks, calls on], …}`: the words in which somebody asks, offers, holds, regrets, rejects.
  static var stances: Reader {
    Reader<[(key: Located<String>, value: [String])]>.table(.list(.text)).map { table, _, log in
      var phrases: [(phrase: String, value: Stance)] = []
      for (name, words) in table {
        let key = YAMLValue(content: .scalar(name.value, isQuoted: false), range: name.range)
        let entry = Entry(name: "stances", place: name.range, value: key)
        guard let stance = Reader<Stance>.choice.read(entry, log) else { continue }
        phrases += words.map { ($0, stance) }
      }
      return PhraseTable(phrases)
    }
  }
}

extension Reader where Value == LanguagePack.Unit {
  /// `{value: PATTERN, one: PATTERN, scale: {from: N, divide: N, value: PATTERN}}`, and what values are possible:
  /// `whole: true`, `signed: true`, `most: N`; `round: {from: N, decimals: N}`; `words: {1: una}`; `base: {currency: USD, power: 6}`.
  static var unit: Reader {
    let scale = Reader<LanguagePack.Unit.Scale>.object { fields in
      let from = fields.required("from", .number)
      let divide = fields.required("divide", .number)
      let value = fields.required("value", .text)
      let one = fields.optional("one", .text)
      guard let from, let divide, let value else { return nil }
      guard divide.value.mantissa != 0 else {
        fields.log.report(.divisionByZero(divide.range))
        return nil
      }
      return LanguagePack.Unit.Scale(
        from: from.value, divide: divide.value, value: value, one: one)
    }
    return Reader.object { fields in
      let value = fields.required("value", .text)
      let one = fields.optional("one", .text)
      let larger = fields.optional("scale", scale)
      let bounds = LanguagePack.Bounds(
        isWhole: fields.optional("whole", .bool) ?? false,
        isSigned: fields.optional("signed", .bool) ?? false,
        most: fields.optional("most", .number)?.value,
        rounding: fields.optional("round", .rounding), base: fields.optional("base", .base))
      let words = fields.optional("words", .numbered)
      // A unit without its pattern still counts as known.
      var unit = LanguagePack.Unit(
        value: value ?? "{n}", one: one, scale: larger, bounds: bounds)
      unit.words = words ?? [:]
      return unit
    }
  }
}

extension Reader where Value == LanguagePack.Rounding {
  /// `{from: N, decimals: N}`.
  fileprivate static var rounding: Reader {
    Reader.object { fields in
      let from = fields.required("from", .number)
      let decimals = fields.required("decimals", .integer(0...9))
      guard let from, let decimals else { return nil }
      return LanguagePack.Rounding(from: from.value, decimals: decimals)
    }
  }
}

extension Reader where Value == LanguagePack.Base {
  /// `{currency: USD, power: 6}`, `{unit: persons, power: 6}`, `{power: -2}`.
  fileprivate static var base: Reader {
    Reader.object { fields in
      let currency = fields.optional("currency", .text)
      let unit = fields.optional("unit", .text)
      let power = fields.required("power", .integer(-9...9))
      return power.map { LanguagePack.Base(currency: currency, unit: unit, power: $0) }
    }
  }
}

extension Reader where Value == LanguagePack.Conjunction {
  /// `{word: W, serial-comma: B, before: [{starts: […], except: […], word: W}]}`.
  static var conjunction: Reader {
    let variant = Reader<LanguagePack.Conjunction.Variant>.object { fields in
      let starts = fields.required("starts", .list(.text))
      let except = fields.optional("except", .list(.text))
      let word = fields.required("word", .text)
      guard let starts, let word else { return nil }
      return LanguagePack.Conjunction.Variant(starts: starts, except: except ?? [], word: word)
    }
    return Reader.object { fields in
      let word = fields.required("word", .text)
      let hasSerialComma = fields.optional("serial-comma", .bool)
      let variants = fields.optional("before", .list(variant))
      return word.map {
        LanguagePack.Conjunction(
          word: $0, hasSerialComma: hasSerialComma ?? false, variants: variants ?? [])
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notANumber(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .badNumber, .error, "'\(key.value)' is not a whole number", at: key.range,
      help: ["write digits: 1, 2, 3"])
  }

  fileprivate static func divisionByZero(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.badNumber, .error, "'divide' cannot be zero", at: range)
  }
}
