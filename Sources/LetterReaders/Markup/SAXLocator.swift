internal import CLibXML2
internal import LetterModel

/// Turns libxml2's events into events that know where in the source they stand, and hands these to
/// a drafter.
///
/// libxml2 says where its cursor is, but at a text event that may be the text's start, its end or a
/// byte before; so a cursor of our own follows the source, and each event is matched against it.
@safe struct SAXLocator<Drafter: MarkupDrafter> {
  let context: xmlParserCtxtPtr
  let source: UnsafeBufferPointer<UInt8>
  let count: Int
  let origin: Int
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
    unsafe context = unsafe input.context
    unsafe source = unsafe input.source
    count = unsafe input.source.count
    origin = input.origin
    names = drafter.names
    self.drafter = drafter
    cursor = origin
  }

  /// Where libxml2's cursor stands in the source.
  var position: Int {
    guard let input = unsafe context.pointee.input else { return cursor }
    let offset = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return min(max(origin + offset, origin), count)
  }

  /// Gives up, for a reason; the first one is kept.
  mutating func fail(_ reason: String, at offset: Int) {
    if outcome.failure == nil { outcome.failure = (reason, offset) }
  }

  /// Ends the parse.
  func stop() { unsafe xmlStopParser(context) }

  // MARK: Tags

  mutating func start(_ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes) {
    if unsafe Int(context.pointee.nameNr) > Self.maximumDepth {
      fail("elements are nested more than \(Self.maximumDepth) deep", at: position)
      stop()
      return
    }
    let length = unsafe Int(xmlStrlen(name))
    var tag = cursor..<cursor
    let here = position
    if unsafe !attributes.isEmpty || isWritten(name, length, before: here) {
      if isInTag { cursor = afterTag(cursor) }
      // The cursor stands before `>` or `/>`.
      let isEmptyTag = unsafe here < count && source[here] == 0x2F
      let end = min(here + (isEmptyTag ? 2 : 1), count)
      if cursor < here, unsafe source[cursor] == 0x3C {
        tag = cursor..<end
      } else {
        tag = tagStart(before: here)..<end
      }
      cursor = max(cursor, here)
      isInTag = true
    }
    drafter.start(unsafe place(of: name, length), attributes, tag: tag)
  }

  mutating func end(_ name: UnsafePointer<xmlChar>) {
    let length = unsafe Int(xmlStrlen(name))
    let here = position
    var tag = cursor..<cursor
    if let start = unsafe startOfEndTag(name, length, before: here) {
      cursor = max(cursor, here)
      tag = min(start, cursor)..<cursor
      isInTag = false
    }
    let place = unsafe place(of: name, length)
    if tag.isEmpty, place >= 0, here == count, outcome.unclosed.count < Self.maximumDepth {
      outcome.unclosed.append(place)
    }
    drafter.end(place, tag: tag)
  }

  /// A comment, a processing instruction or a script ended here: nothing to read.
  mutating func skip() {
    cursor = max(cursor, position)
    isInTag = false
  }

  private mutating func place(of name: UnsafePointer<xmlChar>, _ length: Int) -> Int {
    if let place = unsafe places[name] { return place }
    let word = unsafe UnsafeBufferPointer(start: name, count: length)
    let place = unsafe names.place(of: word.span, 0..<length) ?? -1
    unsafe places[name] = place
    return place
  }

  /// Whether `<name` stands before an offset, white space between them left out.
  private func isWritten(_ name: UnsafePointer<xmlChar>, _ length: Int, before end: Int) -> Bool {
    var at = end
    while at > cursor, unsafe source[at - 1] <= 0x20 { at -= 1 }
    guard at - length - 1 >= origin, unsafe source[at - length - 1] == 0x3C else { return false }
    return unsafe isName(name, length, at: at - length)
  }

  /// Where the end tag `</name>` that ends at an offset begins.
  private func startOfEndTag(
    _ name: UnsafePointer<xmlChar>, _ length: Int, before end: Int
  ) -> Int? {
    guard end > origin, unsafe source[end - 1] == 0x3E else { return nil }
    var at = end - 1
    while at > origin, unsafe source[at - 1] <= 0x20 { at -= 1 }
    let start = at - length - 2
    guard start >= origin, unsafe source[start] == 0x3C, unsafe source[start + 1] == 0x2F else {
      return nil
    }
    return unsafe isName(name, length, at: start + 2) ? start : nil
  }

  /// Whether a name, in any case, stands at an offset; an XML name may have a prefix before it.
  private func isName(_ name: UnsafePointer<xmlChar>, _ length: Int, at start: Int) -> Bool {
    for index in 0..<length {
      let byte = unsafe source[start + index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard unsafe byte == name[index] || lower == name[index] else { return false }
    }
    return true
  }

  private func tagStart(before end: Int) -> Int {
    var at = end
    while at > cursor, unsafe source[at - 1] != 0x3C { at -= 1 }
    return max(at - 1, min(cursor, end))
  }

  // MARK: Text

  /// Text that libxml2 read; an entity comes as an event of its own.
  mutating func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    if isInTag {
      cursor = afterTag(cursor)
      isInTag = false
    }
    let first = unsafe words[0]
    if first != 0x26, first != 0x3C, unsafe stands(words, length, at: cursor) {
      drafter.text(cursor..<(cursor + length))
      cursor += length
      return
    }
    if unsafe align(words, length) { return }
    disagreements += 1
    let here = position
    if here - length >= cursor, unsafe stands(words, length, at: here - length) {
      drafter.text((here - length)..<here)
    } else {
      fail("the text here can not be tied to its place in the file", at: cursor)
    }
    cursor = max(cursor, here)
  }

  private func stands(_ words: UnsafePointer<xmlChar>, _ length: Int, at offset: Int) -> Bool {
    guard offset + length <= count, let base = unsafe source.baseAddress else { return false }
    let mine = unsafe UnsafeRawPointer(base + offset)
    let theirs = unsafe UnsafeRawPointer(words)
    var at = 0
    while at + 8 <= length {
      let left = unsafe mine.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let right = unsafe theirs.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      guard left == right else { return false }
      at += 8
    }
    while at < length {
      guard unsafe source[offset + at] == words[at] else { return false }
      at += 1
    }
    return true
  }

  /// Matches a text event byte by byte; the cursor moves only if all of it was found.
  private mutating func align(_ words: UnsafePointer<xmlChar>, _ length: Int) -> Bool {
    var at = cursor
    var run = at
    var done = 0
    while done < length {
      guard at < count else { return false }
      let byte = unsafe source[at]
      if byte == 0x26 {
        if done == 0, let end = referenceEnd(at) {
          unsafe replace(at..<end, words, length)
          return true
        }
        if unsafe words[done] != 0x26 {
          // A reference to no character: libxml2 drops it.
          flush(run..<at)
          at = skippedReference(at)
          run = at
          continue
        }
      } else if byte == 0x3C, done == 0 {
        if unsafe !(length == 1 && words[0] == 0x3C && position == at) {
          // A tag that libxml2 had no use for.
          at = afterMarkup(at)
          run = at
          continue
        }
      } else if unsafe byte != words[done] {
        flush(run..<at)
        if byte == 0x0D, unsafe words[done] == 0x0A {
          if at + 1 < count, unsafe source[at + 1] == 0x0A {
            at += 1
          } else {
            drafter.text([0x0A], for: at..<(at + 1))
            at += 1
            done += 1
          }
        } else if byte < 0x20 || byte == 0xEF {
          // Characters that markup may not have: libxml2 drops them.
          at += byte == 0xEF ? 3 : 1
        } else {
          return false
        }
        run = min(at, count)
        continue
      }
      at += 1
      done += 1
    }
    flush(run..<at)
    cursor = at
    return true
  }

  private mutating func flush(_ range: Range<Int>) {
    if !range.isEmpty { drafter.text(range) }
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
