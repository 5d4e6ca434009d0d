/// Which white space around a tag belongs to the tag and is not printed.
///
/// The rules of the Mustache specification on standalone lines; for blocks and parents those of its
/// inheritance module, where a parent with all that is in it counts as one tag.
struct TagLayout {
  private let tags: [Tag]
  private let roles: [TagRole]

  init(tags: [Tag], roles: [TagRole]) {
    self.tags = tags
    self.roles = roles
  }

  /// What the tag at `index` takes up: itself and the white space that goes with it.
  func extent(of index: Int) -> Range<Int> {
    let tag = tags[index]
    let start = dropsBefore(index) ? tag.lineStart : nil
    let end = dropsAfter(index) ? tag.nextLine : nil
    return (start ?? tag.range.lowerBound)..<(end ?? tag.range.upperBound)
  }

  /// Whether a parent or block with its content stands on lines of its own.
  func isStandalone(_ index: Int) -> Bool {
    switch tags[index].kind {
    case .parent:
      guard let close = roles[index].partner else { return false }
      return tags[index].lineStart != nil && tags[close].nextLine != nil
    case .block: return roles[index].isArgument ? tags[index].nextLine != nil : tags[index].isAlone
    case .variable: return false
    case .section, .inverted, .close, .comment, .delimiters, .partial: return tags[index].isAlone
    }
  }

  private func dropsBefore(_ index: Int) -> Bool {
    guard tags[index].kind == .close, let open = roles[index].partner else {
      return isStandalone(index)
    }
    switch tags[open].kind {
    case .parent: return false
    case .block where roles[open].isArgument: return tags[index].lineStart != nil
    case .block, .section, .inverted: return tags[index].isAlone
    case .variable, .close, .comment, .delimiters, .partial: return false
    }
  }

  private func dropsAfter(_ index: Int) -> Bool {
    switch tags[index].kind {
    // What follows inside the parent is not printed.
    case .parent: return false
    case .close:
      guard let open = roles[index].partner else { return false }
      return tags[open].kind == .parent ? isStandalone(open) : tags[index].isAlone
    case .block, .variable, .section, .inverted, .comment, .delimiters, .partial:
      return isStandalone(index)
    }
  }
}
