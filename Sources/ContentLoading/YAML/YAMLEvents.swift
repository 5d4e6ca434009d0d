import CYAML

/// What libyaml finds in a text, one event after the other; the only type that knows it.
struct YAMLEvents: ~Copyable {
  private let text: UnsafeBufferPointer<UInt8>
  /// libyaml keeps the address.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var offsets = CharacterOffsets()

  /// The text is UTF-8 without a byte order mark, which would count as a column; it stays where it
  /// is as long as this lives.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("there is no memory for a parser")
    }
    // Without this, a text could ask to be read as UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // An empty text may have no address, and libyaml insists on one.
    let start = text.baseAddress ?? UnsafeRawPointer(parser).assumingMemoryBound(to: UInt8.self)
    yaml_parser_set_input_string(parser, start, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event, of which there is none behind the end of the text.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let start = offset(event.start_mark)
    return YAMLEvent(kind: YAMLEvent.Kind(event), bytes: start..<max(start, offset(event.end_mark)))
  }

  private mutating func problem() -> YAMLProblem {
    let state = parser.pointee
    // Of bytes that are no characters of YAML, libyaml knows no line.
    let isUnreadable = state.error == YAML_READER_ERROR
    let place =
      isUnreadable ? min(state.problem_offset, text.count) : offset(state.problem_mark)
    let context = state.context.map {
      (words: String(cString: $0), place: offset(state.context_mark))
    }
    let words = state.problem.map { String(cString: $0) } ?? "the file cannot be read as YAML"
    return YAMLProblem(words: words, place: place, context: context)
  }

  private mutating func offset(_ mark: yaml_mark_t) -> Int {
    offsets.offset(of: Int(mark.index), in: text)
  }
}

/// A step in a text.
struct YAMLEvent {
  enum Kind {
    case scalar(String, Style)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias
    case documentStart, documentEnd
    case streamStart, streamEnd
  }

  /// How a scalar is written.
  enum Style {
    case plain, singleQuoted, doubleQuoted, block
  }

  var kind: Kind
  /// Where it stands in the text.
  ///
  /// A block scalar, and a map or list without brackets, ends where the next thing begins.
  var bytes: Range<Int>
}

/// Why a text is not YAML, in the words of libyaml, with places in the text.
struct YAMLProblem: Error {
  let words: String
  let place: Int
  /// What was being read, and where that began.
  let context: (words: String, place: Int)?
}

extension YAMLEvent.Kind {
  fileprivate init(_ event: yaml_event_t) {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
      self = .scalar(String(decoding: bytes, as: UTF8.self), YAMLEvent.Style(scalar.style))
    case YAML_SEQUENCE_START_EVENT: self = .sequenceStart
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_START_EVENT: self = .mappingStart
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_START_EVENT: self = .streamStart
    // Behind the end, libyaml gives events of no type.
    default: self = .streamEnd
    }
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
