import Diagnostics
import Templating

/// Test data as a literal: a tree of text, lists and objects.
indirect enum Value: Sendable {
  case text(String)
  /// Printed as it is.
  case markup(String)
  case list([Value])
  case object([String: Value])
  case boolean(Bool)
  /// A known name without a value.
  case missing

  var templateValue: TemplateValue {
    switch self {
    case .text(let text): .text(text)
    case .markup(let text): .markup { _ in Diagnosed(text) }
    case .list(let items): .list(items.map(\.templateValue))
    case .object(let members): .object(Members(members))
    case .boolean(let condition): .boolean(condition)
    case .missing: .missing(MissingValue(id: .noValue, summary: "there is no value"))
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(integerLiteral value: Int) { self = .text(String(value)) }
  init(arrayLiteral elements: Value...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Dictionary(elements) { _, later in later })
  }
}

/// An object of test data.
struct Members: TemplateObject {
  private let values: [String: Value]

  init(_ values: [String: Value]) { self.values = values }

  func value(for name: String) -> TemplateValue? { values[name]?.templateValue }
  var knownNames: [String] { values.keys.sorted() }
}
