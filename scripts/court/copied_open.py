"""A letter as an OpenDocument file by odfpy, with all that such a file has of its own.

The head stands in a layout table, its reference in a text box, its date in a field; notes are footnotes, of
every second letter endnotes; lists are numbered by the file; headers of tables are merged; every third
paragraph has tracked changes: words that were put in, and words that were taken out.
"""
import re

from copied_word import ITEM, LABEL
from odf.namespaces import TEXTNS
from odf import dc, draw, office, style, table, text
from odf.opendocument import OpenDocumentText


def paragraph(words=(), kind=text.P, **attributes):
    made = kind(**attributes)
    for one in words:
        if isinstance(one, str):
            # Two spaces are an element; one within words is a space.
            for place, part in enumerate(re.split("( {2,})", one)):
                if place % 2:
                    made.addElement(text.S(c=len(part)))
                elif part:
                    made.addText(part)
        else:
            made.addElement(one)
    return made


class OpenCopy:
    def __init__(self, original, has_endnotes):
        self.original = original
        self.file = OpenDocumentText()
        self.body = self.file.text
        self.note_class = "endnote" if has_endnotes else "footnote"
        self.notes = self.paragraphs = 0
        self.changes = []
        self.lists = {}
        self.list = None
        self.head = []
        for name, properties in (("Raised", {"textposition": "super 58%"}), ("Fat", {"fontweight": "bold"})):
            made = style.Style(name=name, family="text")
            made.addElement(style.TextProperties(**properties))
            self.file.automaticstyles.addElement(made)
        self.file.styles.addElement(style.Style(name="Caption", family="paragraph"))
        layout = style.PageLayout(name="Blad")
        self.file.automaticstyles.addElement(layout)
        page = style.MasterPage(name="Standard", pagelayoutname=layout)
        self.file.masterstyles.addElement(page)
        footer = style.Footer()
        page.addElement(footer)
        footer.addElement(paragraph(["Pagina ", text.PageNumber(selectpage="current", text="1")]))

    # Words

    def inlines(self, words, place):
        made = []
        for kind, *piece in self.original.pieces(words, place):
            if kind == "words":
                made.append(piece[0])
            elif kind == "link":
                made.append(text.A(href=piece[1], text=piece[0]))
            elif kind == "note":
                made.append(self.note(piece[0]))
            else:
                made.append(text.Span(stylename="Raised", text=piece[0]))
        return made

    def note(self, note):
        self.notes += 1
        # The number that the program shows; a letter may have lost one.
        made = text.Note(noteclass=self.note_class)
        made.addElement(text.NoteCitation(text=str(self.notes)))
        body = text.NoteBody()
        body.addElement(paragraph(self.inlines(note["text"], (note["id"], None))))
        made.addElement(body)
        return made

    def change(self, kind, gone=None):
        """A tracked change: its id."""
        id = f"ct{len(self.changes)}"
        region, change = text.ChangedRegion(check_grammar=False, qattributes={(TEXTNS, "id"): id}), kind()
        info = office.ChangeInfo()
        info.addElement(dc.Creator(text="Specimen"))
        info.addElement(dc.Date(text="2024-01-01T00:00:00"))
        change.addElement(info)
        if gone:
            change.addElement(paragraph([gone]))
        region.addElement(change)
        self.changes.append(region)
        return id

    def changed(self, words):
        gone = self.change(text.Deletion, "Dit stond er eerst.")
        put = self.change(text.Insertion)
        return [text.Change(changeid=gone), text.ChangeStart(changeid=put), *words, text.ChangeEnd(changeid=put)]

    # Blocks

    def write(self, path):
        blocks = []
        for kind, block, more in self.original.blocks():
            if kind == "letterhead":
                self.head.append(block)
                continue
            blocks += self.end_head()
            if kind != "listItem":
                self.list = None
            blocks += getattr(self, f"add_{kind}", self.add_paragraph)(block, more)
        blocks += self.end_head()
        if self.changes:
            tracked = text.TrackedChanges()
            for region in self.changes:
                tracked.addElement(region)
            self.body.addElement(tracked)
        for block in blocks:
            self.body.addElement(block)
        self.file.save(str(path))

    def end_head(self):
        made, rows = [], []
        for block in self.head:
            match = LABEL.fullmatch(block["text"])
            if match and "kenmerk" in match[1].lower():
                box = draw.TextBox()
                box.addElement(paragraph([match[1]]))
                box.addElement(paragraph([match[2]]))
                frame = draw.Frame(anchortype="paragraph")
                frame.addElement(box)
                made.append(paragraph([frame]))
            elif match:
                value = text.Date(fixed="true", text=match[2]) if match[1] == "Datum" else match[2]
                rows.append([paragraph([match[1]]), paragraph([value])])
            else:
                made.append(paragraph(self.inlines(block["text"], (block["id"], None))))
        self.head = []
        if rows:
            made.append(grid([[(one, 1, 1) for one in row] for row in rows], 0, 2))
        return made

    def add_paragraph(self, block, _):
        self.paragraphs += 1
        words = self.inlines(block["text"], (block["id"], None))
        return [paragraph(self.changed(words) if self.paragraphs % 3 == 0 else words)]

    def add_heading(self, block, _):
        return [paragraph(self.inlines(block["text"], (block["id"], None)), text.H,
                          outlinelevel=block["level"] or 1)]

    def add_listItem(self, block, _):
        words, level = block["text"], block["level"] or 1
        match = ITEM.match(words)
        runs = self.inlines(words, (block["id"], None))
        if match:
            runs = self.inlines(words[match.end():], (block["id"], None))
        label = (match[1], "1" if match[2].isdigit() else "a", match[3]) if match else None
        number = 1 if not match else int(match[2]) if match[2].isdigit() else ord(match[2]) - 0x60
        goes_on = self.list == label
        self.list = label
        outer = inner = text.List(stylename=self.list_style(label), continuenumbering="true" if goes_on else "false")
        for _ in range(1, level):
            item, deeper = text.ListItem(), text.List()
            item.addElement(deeper)
            inner.addElement(item)
            inner = deeper
        item = text.ListItem() if goes_on or not match else text.ListItem(startvalue=number)
        item.addElement(paragraph(runs))
        inner.addElement(item)
        return [outer]

    def list_style(self, label):
        if label not in self.lists:
            made = text.ListStyle(name=f"Lijst{len(self.lists)}")
            for level in range(1, 11):
                if label:
                    made.addElement(text.ListLevelStyleNumber(
                        level=level, numprefix=label[0], numformat=label[1], numsuffix=label[2]))
                else:
                    made.addElement(text.ListLevelStyleBullet(level=level, bulletchar="•"))
            self.file.automaticstyles.addElement(made)
            self.lists[label] = made
        return self.lists[label]

    def add_caption(self, block, _):
        words = self.inlines(block["text"], (block["id"], None))
        match = re.match(r"Tabel (\d+)", block["text"])
        if match and isinstance(words[0], str):
            number = text.Sequence(name="Tabel", formula="ooow:Tabel+1", numformat="1", text=match[1])
            words = ["Tabel ", number, words[0][match.end():], *words[1:]]
        return [paragraph(words, stylename="Caption")]

    def add_footnote(self, _, note):
        return [paragraph([text.Span(stylename="Raised", text=note["marker"]), " " + note["text"]])]

    def add_table(self, block, read):
        header = [[(paragraph([text.Span(stylename="Fat", text=words)] if words else []), columns, rows)
                   for words, columns, rows in row] for row in self.original.header(read)]
        body = []
        for number, row in enumerate(read["rows"]):
            cells = [paragraph([name] if name else []) for name in self.original.names(read, row)]
            for column, one in enumerate(row["cells"]):
                cells.append(paragraph(self.inlines(one["text"], (block["id"], (read["id"], number, column)))))
            body.append([(one, 1, 1) for one in cells])
        return [grid(header + body, len(header), len(self.original.names(read, read["rows"][0])) + len(read["columns"]))]


def grid(rows, headers, width):
    """A table of cells with how many columns and rows each covers."""
    made = table.Table()
    made.addElement(table.TableColumn(numbercolumnsrepeated=width))
    into = made
    covered = set()
    if headers:
        into = table.TableHeaderRows()
        made.addElement(into)
    for number, row in enumerate(rows):
        line = table.TableRow()
        cells = list(row)
        column = 0
        while column < width:
            if (number, column) in covered:
                line.addElement(table.CoveredTableCell())
                column += 1
                continue
            words, columns, deep = cells.pop(0) if cells else (paragraph(), 1, 1)
            cell = table.TableCell(numbercolumnsspanned=columns, numberrowsspanned=deep, valuetype="string")
            cell.addElement(words)
            line.addElement(cell)
            covered |= {(number + down, column + right) for down in range(deep) for right in range(columns)}
            column += 1
        (into if number < headers else made).addElement(line)
    return made


def write(original, path):
    OpenCopy(original, has_endnotes=len(path.name) % 2 == 0).write(path)
