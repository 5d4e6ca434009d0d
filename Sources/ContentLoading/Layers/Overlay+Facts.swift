import Diagnostics

extension Overlay {
  /// One fact over another: of a release each value is replaced as a whole, with its source.
  func laidFact(_ upper: YAMLValue, over lower: YAMLValue) -> YAMLValue? {
    guard upper.hiding == nil, case .mapping(let pairs) = upper.content,
      case .mapping(let below) = lower.content
    else { return laid(upper, over: lower) }
    let known = lower["releases"]
    return joined(upper, pairs, below) { value, old in
      guard let known, old.range == known.range, case .sequence(let items) = value.content,
        case .sequence(let releases) = old.content, let ids = identified(items),
        let belowIDs = identified(releases)
      else { return laid(value, over: old) }
      return joined(value, items, ids, releases, belowIDs, laidRelease)
    }
  }

  /// A release over another of the same id.
  ///
  /// What it says of its values, as of their source, holds for its own values; where it has none, for
  /// those below.
  private func laidRelease(_ upper: YAMLValue, over release: YAMLValue) -> YAMLValue? {
    let lower = release.unmoved(by: upper)
    guard upper["value"] ?? upper["values"] != nil else {
      return laid(upper, over: lower.uncited(where: upper))
    }
    let shared: Set = ["also", "qualifier"]
    let (above, under) = (sourced(upper.cited).without(shared), lower.cited.without(shared))
    guard case .mapping(let pairs) = above.content, case .mapping(let below) = under.content else {
      return above
    }
    let (single, values) = (under["value"], under["values"])
    return joined(above, pairs, below) { value, old in
      if let single, old.range == single.range, value.hiding == nil { return value }
      guard let values, old.range == values.range, case .mapping(let pairs) = value.content,
        case .mapping(let below) = old.content, value.hiding == nil
      else { return laid(value, over: old) }
      return joined(value, pairs, below) { value, old in
        value.hiding == nil ? value : laid(value, over: old)
      }
    }
  }

  /// A release without those of its values that do not say where they come from.
  private func sourced(_ release: YAMLValue) -> YAMLValue {
    func isSourced(_ pair: YAMLPair) -> Bool {
      if pair.value.hiding != nil { return true }
      let isSourced = pair.value["source"] != nil && pair.value["verified"] != nil
      if !isSourced { log.report(.unsourcedValue(pair)) }
      return isSourced
    }
    return release.mapPairs { pair in
      switch pair.key {
      case _ where pair.value.hiding != nil: pair
      case "value": isSourced(pair) ? pair : nil
      case "values": pair.mapValue { $0.mapPairs { isSourced($0) ? $0 : nil } }
      default: pair
      }
    }
  }
}

extension YAMLValue {
  /// A release each of whose values names its own source and qualifier.
  var cited: YAMLValue {
    mapPairs { pair in
      switch pair.key {
      case _ where pair.value.hiding != nil: pair
      case "value": pair.mapValue { $0.cited(like: self) }
      case "values": pair.mapValue { $0.mapPairs { $0.mapValue { $0.cited(like: self) } } }
      default: pair
      }
    }
  }

  /// A release whose values do not name what they had from it, where an upper release says it anew.
  fileprivate func uncited(where upper: YAMLValue) -> YAMLValue {
    var keys = Self.citation.filter { upper[$0] != nil }
    if keys.contains("source") { keys.insert("also") }
    func uncited(_ value: YAMLValue) -> YAMLValue {
      // What a value had from its release stands outside of it.
      value.mapPairs { keys.contains($0.key) && !value.holds($0.keyRange) ? nil : $0 }
    }
    return mapPairs { pair in
      switch pair.key {
      case "value": pair.mapValue(uncited)
      case "values": pair.mapValue { $0.mapPairs { $0.mapValue(uncited) } }
      default: pair
      }
    }
  }

  /// A release without its moment, where an upper one has its own: a period is replaced as a whole.
  fileprivate func unmoved(by upper: YAMLValue) -> YAMLValue {
    let moments: Set = ["as_of", "period"]
    return moments.contains { upper[$0] != nil } ? without(moments) : self
  }

  private func holds(_ place: SourceRange) -> Bool {
    place.file.path == range.file.path && range.bytes.lowerBound <= place.bytes.lowerBound
      && place.bytes.upperBound <= range.bytes.upperBound
  }

  /// A value with what its release says of all of them.
  func cited(like release: YAMLValue) -> YAMLValue {
    guard hiding == nil, case .mapping(let said) = release.content else { return self }
    var pairs = [YAMLPair(key: "value", keyRange: range, value: self)]
    if case .mapping(let own) = content { pairs = own }
    let has = Set(pairs.map(\.key))
    // The further sources of a release speak for its own source, not for another one.
    let keys: Set = has.contains("source") ? ["verified", "qualifier"] : Self.citation
    pairs += said.filter { keys.contains($0.key) && !has.contains($0.key) }
    return YAMLValue(content: .mapping(pairs), range: range)
  }

  /// The keys by which a release says where its values come from.
  static let citation: Set = ["source", "also", "verified", "qualifier"]

  fileprivate func without(_ keys: Set<String>) -> YAMLValue {
    mapPairs { keys.contains($0.key) ? nil : $0 }
  }

  fileprivate func mapPairs(_ change: (YAMLPair) -> YAMLPair?) -> YAMLValue {
    guard case .mapping(let pairs) = content else { return self }
    return YAMLValue(content: .mapping(pairs.compactMap(change)), range: range)
  }
}

extension YAMLPair {
  fileprivate func mapValue(_ change: (YAMLValue) -> YAMLValue) -> YAMLPair {
    YAMLPair(key: key, keyRange: keyRange, value: change(value))
  }
}

extension Diagnostic {
  fileprivate static func unsourcedValue(_ pair: YAMLPair) -> Diagnostic {
    Diagnostic(
      .unsourcedValue, "a value that replaces one below names no source of its own",
      at: pair.keyRange,
      help: ["write 'source' and 'verified' beside it, or in its release in this file"])
  }
}
