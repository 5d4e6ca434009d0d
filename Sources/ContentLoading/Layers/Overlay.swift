import Diagnostics
import DossierModel

/// Lays values of higher layers over those of lower ones.
///
/// Maps join key by key, and lists whose items all have an `id` item by item; other lists, and texts,
/// are replaced as a whole. `+key` adds items to the list that stands under `key`; `hide: true` takes
/// away what the layers below have.
struct Overlay {
  let log: LoadingLog

  /// What the layers say together, the lowest first; nothing where it is hidden.
  func merged(_ layers: [LayerValue]) -> YAMLValue? {
    merged(layers) { laid($0, over: $1) }
  }

  /// The same for facts, whose values keep the sources that their own layer gives them.
  func mergedFact(_ layers: [LayerValue]) -> YAMLValue? {
    merged(layers) { laidFact($0, over: $1) }
  }

  private func merged(
    _ layers: [LayerValue], _ lay: (YAMLValue, YAMLValue) -> YAMLValue?
  ) -> YAMLValue? {
    layers.reduce(nil as YAMLValue?) { below, upper in
      if let below { return lay(upper.value, below) }
      // The lowest layer of all knows no such key, and says so when it is decoded.
      guard upper.layer > 0, let hide = upper.value.hiding else { return upper.value }
      log.report(.hidesNothing(hide))
      return nil
    }
  }

  /// One value over another; nothing where it hides it.
  func laid(_ upper: YAMLValue, over lower: YAMLValue) -> YAMLValue? {
    if upper.hiding != nil { return hidden(upper) ? nil : lower }
    switch (upper.content, lower.content) {
    case (.mapping(let pairs), .mapping(let below)): return joined(upper, pairs, below, laid)
    case (.sequence(let items), .sequence(let below)):
      guard !items.isEmpty, let ids = identified(items), let belowIDs = identified(below) else {
        return upper
      }
      return joined(upper, items, ids, below, belowIDs, laid)
    default: return upper
    }
  }

  /// Whether `hide` says what it can say, which is `true`, and says it alone.
  private func hidden(_ upper: YAMLValue) -> Bool {
    guard case .mapping(let pairs) = upper.content, let hide = upper.hiding else { return false }
    guard case .scalar("true", isQuoted: false) = hide.value.content, pairs.count == 1 else {
      log.report(.badHide(hide))
      return false
    }
    return true
  }

  /// A map over another; `lay` joins what stands under a key of both.
  func joined(
    _ upper: YAMLValue, _ pairs: [YAMLPair], _ below: [YAMLPair],
    _ lay: (YAMLValue, YAMLValue) -> YAMLValue?
  ) -> YAMLValue {
    let places = Dictionary(
      below.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var slots: [YAMLPair?] = below
    for pair in pairs {
      let isAddition = pair.key.hasPrefix("+")
      let key = isAddition ? String(pair.key.dropFirst()) : pair.key
      guard let index = places[key], let old = slots[index] else {
        if isAddition {
          log.report(.badAddition(pair))
        } else if let hide = pair.value.hiding {
          log.report(.hidesNothing(hide))
        } else {
          slots.append(pair)
        }
        continue
      }
      if isAddition, pairs.contains(where: { $0.key == key }) { log.report(.badAddition(pair)) }
      let value = isAddition ? added(pair, to: old.value) : lay(pair.value, old.value)
      slots[index] = value.map { YAMLPair(key: key, keyRange: pair.keyRange, value: $0) }
    }
    return YAMLValue(content: .mapping(slots.compactMap(\.self)), range: upper.range)
  }

  /// The items of `+key` behind those of `key`.
  private func added(_ pair: YAMLPair, to lower: YAMLValue) -> YAMLValue {
    guard case .sequence(let items) = pair.value.content, !items.isEmpty,
      case .sequence(let below) = lower.content
    else {
      log.report(.badAddition(pair))
      return lower
    }
    return YAMLValue(content: .sequence(below + items), range: pair.value.range)
  }

  /// The ids of items that all have one.
  func identified(_ items: [YAMLValue]) -> [String]? {
    let ids = items.compactMap { item -> String? in
      guard case .scalar(let id, _) = item["id"]?.content else { return nil }
      return id
    }
    return ids.count == items.count ? ids : nil
  }

  /// A list over another, item by item; items that only the upper has come last.
  func joined(
    _ upper: YAMLValue, _ items: [YAMLValue], _ ids: [String], _ below: [YAMLValue],
    _ belowIDs: [String], _ lay: (YAMLValue, YAMLValue) -> YAMLValue?
  ) -> YAMLValue {
    var slots: [YAMLValue?] = below
    let places = Dictionary(zip(belowIDs, below.indices), uniquingKeysWith: { first, _ in first })
    var laid: [String: SourceRange] = [:]
    for (item, id) in zip(items, ids) {
      guard let index = places[id], let old = below.indices.contains(index) ? slots[index] : nil
      else {
        // Of two that are new the decoder tells.
        if let hide = item.hiding { log.report(.hidesNothing(hide)) } else { slots.append(item) }
        continue
      }
      let place = item["id"]?.range ?? item.range
      if let first = laid.updateValue(place, forKey: id) {
        log.report(.duplicateID("item", Located(id, at: place), first: first))
        continue
      }
      slots[index] = hiddenItem(item) ? nil : lay(item, old)
    }
    return YAMLValue(content: .sequence(slots.compactMap(\.self)), range: upper.range)
  }

  /// Whether an item says no more than its id and that it is hidden.
  private func hiddenItem(_ item: YAMLValue) -> Bool {
    guard item.hiding != nil, case .mapping(let pairs) = item.content else { return false }
    return hidden(YAMLValue(content: .mapping(pairs.filter { $0.key != "id" }), range: item.range))
  }
}

/// What one layer says of something.
struct LayerValue {
  /// The number of the layer from the lowest, 0.
  var layer: Int
  var value: YAMLValue
}

extension YAMLValue {
  /// The key by which a value says that those below are hidden.
  var hiding: YAMLPair? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == "hide" }
  }
}

extension Diagnostic {
  fileprivate static func hidesNothing(_ hide: YAMLPair) -> Diagnostic {
    Diagnostic(
      .badHide, "no layer below has what this hides", at: hide.keyRange,
      help: ["check the name, or leave it out"])
  }

  fileprivate static func badHide(_ hide: YAMLPair) -> Diagnostic {
    Diagnostic(
      .badHide, "'hide' is 'true' and stands alone", at: hide.keyRange,
      help: ["write 'hide: true' and nothing beside it, or leave it out"])
  }

  fileprivate static func badAddition(_ pair: YAMLPair) -> Diagnostic {
    Diagnostic(
      .badAddition, "'\(pair.key)' adds items to the list that a layer below has",
      at: pair.keyRange,
      help: [
        "write under it, and under it alone, the items that join those below",
        "to state the whole list, leave the '+' out",
      ])
  }
}
