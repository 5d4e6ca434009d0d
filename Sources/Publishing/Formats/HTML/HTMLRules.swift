/// What a page and its style sheet may not hold, because it would take the mark away.
struct HTMLRules: Sendable {
  /// What is known of all pages that came the same way through their templates.
  private struct Verdict: Sendable {
    var isAllowed: Bool
    var shell: HTMLShell?
  }

  private let verdicts = HTMLVerdicts<TemplatePage.Way, Verdict>(atMost: 64)
  /// The style sheets of a run are the same for all of its papers.
  private let sheets = HTMLVerdicts<String, Bool>(atMost: 64)

  /// By the words of a mark.
  private let codes = HTMLVerdicts<[String], HTMLMarkCodes>(atMost: 64)

  func codes(of mark: PaperMark) -> HTMLMarkCodes {
    codes.value([mark.text, mark.names.top, mark.names.bottom]) { HTMLMarkCodes(mark) }
  }

  /// The ways that were judged, for as many pages as came along each.
  var ways: [TemplatePage.Way] { verdicts.keys }

  /// A page template with its style sheet and no word of an author, in all that it says.
  func allow(template page: TemplatePage) -> Bool { verdict(on: page).isAllowed }

  /// Where the mark goes in a page that nothing hides it in; nothing where that hangs on its values.
  func places(in page: TemplatePage) -> HTMLShell.Places? {
    verdict(on: page).shell?.places(in: page)
  }

  private func verdict(on page: TemplatePage) -> Verdict {
    verdicts.value(page.way) {
      Verdict(
        isAllowed: Self.allow(shell: page.neutral(around: "").bytes),
        shell: HTMLShell(page, by: self))
    }
  }

  private static func allow(shell page: [UInt8]) -> Bool {
    let words = LowerCase(page[...])
    // A script could take out anything, and another page or place could stand there instead. What a
    // template, a choice or words for want of scripts hold, one browser shows and another does not.
    let refused = [
      "<script", "<![cdata[", HTMLOutline.styleLink, "<iframe", "<frame", "<object", "<embed",
      "<base", "<template", "<select", "<noscript",
    ]
    return !refused.contains { words.contains($0) } && HTMLTagRules.allow(all: words)
      && HTMLSheetRules.allow(words) && HTMLOutline(page).isOpen(reading: .allOfTags)
  }

  /// A finished page, in what its texts cannot say: words of authors have no tags and no styles.
  func allow(document outline: HTMLOutline) -> Bool {
    outline.isOpen(reading: .namesAndStyles) && !outline.holdsRefused
      && outline.tags.allSatisfy { tag in
        tag.isEnd || HTMLTagRules.allow(LowerCase(outline.page[tag.range]), from: 1)
      }
      && outline.styles.allSatisfy { style in
        sheets.value(style) { HTMLSheetRules.allow(LowerCase(Array(style.utf8)[...])) }
      }
  }
}
