internal import CLibXML2
internal import LetterModel

/// Turns libxml2's events into events that know where in the source they stand, and hands these to
/// a drafter.
///
/// libxml2 says where its cursor is, but at a text event that may be the text's start, its end or a
/// byte before; so a cursor of our own follows the source, and each event is matched against it.
@safe struct SAXLocator<Drafter: MarkupDrafter> {
  let text: SAXText
  var drafter: Drafter
  let names: Vocabulary
  /// Where the next event is to be found, at the earliest.
  var cursor: Int
  /// Whether the cursor stands in a start tag, before its `>`.
  var isInTag = false
  var outcome = MarkupOutcome()
  /// How often the source did not read as libxml2 said.
  private(set) var disagreements = 0

  /// The places of names that were seen: libxml2 keeps one copy of each.
  private var places = NameCache()

  /// Deeper nesting is not followed: libxml2's own limit, and what keeps its end tags linear.
  static var maximumDepth: Int { 256 }

  init(_ input: SAXInput, drafter: consuming Drafter) {
    text = SAXText(input)
    names = drafter.names
    self.drafter = drafter
    cursor = input.origin
  }

  /// Gives up, for a reason; the first one is kept.
  mutating func fail(_ reason: String, at offset: Int) {
    if outcome.failure == nil { outcome.failure = (reason, offset) }
  }

  // MARK: Tags

  mutating func start(_ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes) {
    if text.depth > Self.maximumDepth {
      fail("elements are nested more than \(Self.maximumDepth) deep", at: text.position ?? cursor)
      text.stop()
      return
    }
    let length = unsafe Int(xmlStrlen(name))
    var tag = cursor..<cursor
    let here = text.position ?? cursor
    if unsafe !attributes.isEmpty || text.isWritten(name, length, after: cursor, before: here) {
      if isInTag { cursor = text.afterTag(cursor) }
      // The cursor stands before `>` or `/>`.
      let isEmptyTag = here < text.count && text[here] == 0x2F
      let end = min(here + (isEmptyTag ? 2 : 1), text.count)
      if cursor < here, text[cursor] == 0x3C {
        tag = cursor..<end
      } else {
        tag = text.tagStart(after: cursor, before: here)..<end
      }
      cursor = max(cursor, here)
      isInTag = true
    }
    drafter.start(unsafe place(of: name, length), attributes, tag: tag)
  }

  mutating func end(_ name: UnsafePointer<xmlChar>) {
    let length = unsafe Int(xmlStrlen(name))
    let here = text.position ?? cursor
    var tag = cursor..<cursor
    if let start = unsafe text.startOfEndTag(name, length, before: here) {
      cursor = max(cursor, here)
      tag = min(start, cursor)..<cursor
      isInTag = false
    }
    let place = unsafe place(of: name, length)
    if tag.isEmpty, place >= 0, here == text.count, outcome.unclosed.count < Self.maximumDepth {
      outcome.unclosed.append(place)
    }
    drafter.end(place, tag: tag)
  }

  /// A comment, a processing instruction or a script ended here: nothing to read.
  mutating func skip() {
    cursor = max(cursor, text.position ?? cursor)
    isInTag = false
  }

  private mutating func place(of name: UnsafePointer<xmlChar>, _ length: Int) -> Int {
    if let place = unsafe places[name] { return place }
    let word = unsafe UnsafeBufferPointer(start: name, count: length)
    let place = unsafe names.place(of: word.span, 0..<length) ?? -1
    unsafe places[name] = place
    return place
  }

  // MARK: Text

  /// Text that libxml2 read; an entity comes as an event of its own.
  mutating func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    if isInTag {
      cursor = text.afterTag(cursor)
      isInTag = false
    }
    let first = unsafe words[0]
    if first != 0x26, first != 0x3C, unsafe text.stands(words, length, at: cursor) {
      drafter.text(cursor..<(cursor + length))
      cursor += length
      return
    }
    if unsafe align(words, length) { return }
    disagreements += 1
    let here = text.position ?? cursor
    if here - length >= cursor, unsafe text.stands(words, length, at: here - length) {
      drafter.text((here - length)..<here)
    } else {
      fail("the text here can not be tied to its place in the file", at: cursor)
    }
    cursor = max(cursor, here)
  }

  /// Matches a text event byte by byte; the drafter sees it, and the cursor moves, only if all of it
  /// was found: a beginning that was found by chance may end within a character.
  private mutating func align(_ words: UnsafePointer<xmlChar>, _ length: Int) -> Bool {
    var at = cursor
    var run = at
    var done = 0
    // Each with whether it is a lone carriage return, which is read as a line end.
    var runs: [(bytes: Range<Int>, isReturn: Bool)] = []
    func flush(_ range: Range<Int>) {
      if !range.isEmpty { runs.append((range, false)) }
    }
    while done < length {
      guard at < text.count else { return false }
      let byte = text[at]
      if byte == 0x26 {
        if done == 0, let end = text.referenceEnd(at) {
          unsafe replace(at..<end, words, length)
          return true
        }
        if unsafe words[done] != 0x26 {
          // A reference to no character: libxml2 drops it.
          flush(run..<at)
          at = text.skippedReference(at)
          run = at
          continue
        }
      } else if byte == 0x3C, done == 0 {
        if unsafe !(length == 1 && words[0] == 0x3C && (text.position ?? cursor) == at) {
          // A tag that libxml2 had no use for.
          at = text.afterMarkup(at)
          run = at
          continue
        }
      } else if unsafe byte != words[done] {
        flush(run..<at)
        if byte == 0x0D, unsafe words[done] == 0x0A {
          if at + 1 < text.count, text[at + 1] == 0x0A {
            at += 1
          } else {
            runs.append((at..<(at + 1), true))
            at += 1
            done += 1
          }
        } else if byte < 0x20 || byte == 0xEF {
          // Characters that markup may not have: libxml2 drops them.
          at += byte == 0xEF ? 3 : 1
        } else {
          return false
        }
        run = min(at, text.count)
        continue
      }
      at += 1
      done += 1
    }
    flush(run..<at)
    for (bytes, isReturn) in runs {
      isReturn ? drafter.text([0x0A], for: bytes) : drafter.text(bytes)
    }
    cursor = at
    return true
  }

  private mutating func replace(_ range: Range<Int>, _ words: UnsafePointer<xmlChar>, _ length: Int)
  {
    cursor = range.upperBound
    // `&#150;` means the dash that windows-1252 has there, not a control character.
    if length == 2, unsafe words[0] == 0xC2, unsafe words[1] < 0xA0 {
      drafter.text(Windows1252.utf8(of: unsafe words[1]), for: range)
    } else {
      drafter.text(unsafe [UInt8](UnsafeBufferPointer(start: words, count: length)), for: range)
    }
  }
}
