import Diagnostics
import DossierModel

extension Reader where Value == Located<String> {
  /// Text as it is written, which may be empty.
  static var anyText: Reader {
    Reader { entry, log in
      guard case .scalar(let text, let isQuoted) = entry.value.content else {
        log.report(.wrongType(entry, "text"))
        return nil
      }
      guard isQuoted || !["", "~", "null"].contains(text) else {
        log.report(.noValue(entry))
        return nil
      }
      return Located(text, at: entry.value.range)
    }
  }

  /// Text that says something, without the line breaks that block styles leave at its end.
  static var locatedText: Reader {
    Reader.anyText.map { text, entry, log in
      guard !text.value.showsNothing else {
        log.report(.noValue(entry, blank: text.value.unicodeScalars.first { !$0.isASCII }))
        return nil
      }
      let bytes = text.value.utf8
      let last = bytes.lastIndex { !$0.isBlankOrBreak } ?? bytes.startIndex
      let trimmed = bytes[...last].drop(while: \.isBlankOrBreak)
      return trimmed.count == bytes.count
        ? text : Located(String(Substring(trimmed)), at: text.range)
    }
  }

  /// A kebab-case id.
  static var identifier: Reader {
    Reader.locatedText.map { text, entry, log in
      guard Name.isKebabCase(text.value) else {
        log.report(.notAnID(text))
        return nil
      }
      return text
    }
  }
}

extension Reader where Value == String {
  /// Text that says something and is printed.
  static var text: Reader { Reader<Located<String>>.printed.map { text, _, _ in text.value } }

  /// Text that says something to editors.
  static var remark: Reader { Reader<Located<String>>.locatedText.map { text, _, _ in text.value } }
}

extension Reader where Value == Bool {
  /// `true` or `false`.
  static var bool: Reader {
    Reader<Located<String>>.locatedText.map { text, entry, log in
      switch text.value {
      case "true": return true
      case "false": return false
      default:
        log.report(.badChoice(entry.name, text, allowed: ["true", "false"]))
        return nil
      }
    }
  }
}

extension Reader where Value == CalendarDate {
  /// A day, month or year in ISO 8601.
  static var date: Reader {
    Reader<Located<String>>.locatedText.map { text, _, log in
      let date = CalendarDate(text.value)
      if date == nil { log.report(.badDate(text)) }
      return date
    }
  }
}

extension Reader where Value == Located<CalendarDate> {
  /// A day, month or year and where it stands.
  static var locatedDate: Reader {
    Reader<CalendarDate>.date.map { date, entry, _ in Located(date, at: entry.value.range) }
  }
}

extension Reader where Value == Located<DecimalNumber> {
  /// A decimal number and where it stands.
  static var number: Reader {
    Reader<Located<String>>.locatedText.map { text, _, log in
      guard let number = DecimalNumber(text.value) else {
        log.report(.badNumber(text))
        return nil
      }
      return Located(number, at: text.range)
    }
  }
}

extension Reader where Value == Int {
  /// A whole number in a range.
  static func integer(_ range: ClosedRange<Int>) -> Reader {
    Reader<Located<String>>.locatedText.map { text, entry, log in
      guard let number = Int(text.value), range.contains(number) else {
        log.report(.badInteger(entry.name, text, range))
        return nil
      }
      return number
    }
  }
}

extension Reader where Value: CaseIterable & RawRepresentable<String> {
  /// One of the words that the type knows.
  static var choice: Reader {
    Reader<Located<String>>.locatedText.map { text, entry, log in
      let value = Value(rawValue: text.value)
      if value == nil {
        log.report(.badChoice(entry.name, text, allowed: Value.allCases.map(\.rawValue)))
      }
      return value
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(
    _ entry: Entry, blank: Unicode.Scalar? = nil
  ) -> Diagnostic {
    Diagnostic(
      .emptyValue, "\(entry.isItem ? "an item of " : "")'\(entry.name)' has no value",
      at: entry.value.range,
      notes: (blank.map { [Note("\($0.title) shows nothing")] } ?? []),
      help: ["write one, or leave the \(entry.isItem ? "item" : "key") out"])
  }

  fileprivate static func notAnID(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badId, .error, "'\(text.value)' is not an id", at: text.range,
      help: ["an id has lower-case letters, digits and single hyphens, as in 'daca-active'"])
  }

  fileprivate static func badDate(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badDate, .error, "'\(text.value)' is not a date", at: text.range,
      help: ["write a day, month or year that exists: 2016-02-23, 2016-02 or 2016"])
  }

  fileprivate static func badNumber(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badNumber, .error, "'\(text.value)' is not a number", at: text.range,
      help: ["write digits, with a point before decimals and nothing between thousands"])
  }

  fileprivate static func badInteger(
    _ key: String, _ text: Located<String>, _ range: ClosedRange<Int>
  ) -> Diagnostic {
    Diagnostic(
      .badNumber, .error, "'\(key)' cannot be '\(text.value)'", at: text.range,
      help: ["write a whole number from \(range.lowerBound) to \(range.upperBound)"])
  }

  fileprivate static func badChoice(
    _ key: String, _ text: Located<String>, allowed: [String]
  ) -> Diagnostic {
    Diagnostic(
      .badChoice, .error,
      "'\(key)' cannot be '\(text.value)'" + Suggestion.question(for: text.value, in: allowed),
      at: text.range, help: ["the values are \(allowed.map { "'\($0)'" }.joined(separator: ", "))"])
  }
}
