internal import LetterModel

extension LetterJSON {
  /// Writes a block; one that stands for a table has no text of its own.
  mutating func writeBlock(_ index: Int) {
    let block = letter.blocks[index]
    json.beginObject()
    json.key("id")
    id("b", index)
    json.key("kind")
    json.string(block.kind.rawValue)
    json.key("level")
    json.integer(block.level)
    json.key("text")
    if block.table == nil { json.string(block.passage.bytes) } else { json.null() }
    if let table = block.table {
      json.key("table")
      id("t", table)
    }
    json.key("span")
    write(block.span)
    json.endObject()
  }

  /// Writes a note with the marks that call it.
  mutating func writeFootnote(_ index: Int) {
    let footnote = letter.footnotes[index]
    json.beginObject()
    json.key("id")
    json.string(names.footnotes[index])
    json.key("marker")
    json.string(footnote.marker)
    json.key("scope")
    switch footnote.scope {
    case .letter: json.string("letter")
    case .table(let table): id("t", table)
    }
    json.key("text")
    if let block = footnote.block {
      json.string(letter.blocks[block].passage.bytes)
    } else {
      json.null()
    }
    json.key("span")
    write(footnote.block.map { letter.blocks[$0].passage.span })
    json.key("marks")
    json.beginArray()
    for call in footnote.calls {
      json.beginObject()
      json.key("block")
      id("b", names.block(of: call.place))
      json.key("cell")
      writeCell(call.place)
      json.key("span")
      write(call.span)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
