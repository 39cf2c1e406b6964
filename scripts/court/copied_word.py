"""A letter as a Word file by python-docx, with all that such a file has of its own.

The head stands in a layout table, its date in a content control, its reference in a text box; notes are
footnotes, of every second letter endnotes; lists are numbered by the file; headers of tables are merged;
every third paragraph has tracked changes, and another has been moved; links are links or fields; signs
that a font of signs has are written in it.
"""
import re

import docx
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

AUTHOR = 'w:id="{}" w:author="Specimen" w:date="2024-01-01T00:00:00Z"'
LABEL = re.compile(r"(Datum|Betreft|Ons kenmerk|Kenmerk|Bijlage\(n\))(?: ?: ?| )(.+)")
ITEM = re.compile(r"(\(?)(\d+|[a-z])([.)]) ")
SYMBOLS = {"≥": "F0B3", "≤": "F0A3", "×": "F0B4", "±": "F0B1", "°": "F0B0", "…": "F0BC"}
W = nsdecls("w")
SHAPES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def run(text, properties="", tag="t"):
    """Runs of some words; signs stand in a font of signs, a hyphen that does not break is an element."""
    made = ""
    for part in re.split(f"([{''.join(SYMBOLS)}\u2011])", text):
        if part in SYMBOLS:
            made += f'<w:sym w:font="Symbol" w:char="{SYMBOLS[part]}"/>'
        elif part == "\u2011":
            made += "<w:noBreakHyphen/>"
        elif part:
            made += f'<w:{tag} xml:space="preserve">{escape(part)}</w:{tag}>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{made}</w:r>" if made else ""


class WordCopy:
    def __init__(self, original, has_endnotes):
        self.original = original
        self.file = docx.Document()
        self.kind = "endnote" if has_endnotes else "footnote"
        self.notes = []
        self.ids = 0
        self.lists = []
        self.list = None
        self.paragraphs = 0
        self.links = 0
        self.head = []

    # Words

    def id(self):
        self.ids += 1
        return self.ids

    def inlines(self, text, place, is_note=False):
        made = ""
        for kind, *piece in self.original.pieces(text, place):
            if kind == "words":
                made += run(piece[0])
            elif kind == "link":
                made += self.link(*piece, is_note)
            elif kind == "note":
                made += self.note(piece[0])
            else:
                made += run(piece[0], '<w:vertAlign w:val="superscript"/>')
        return made

    def link(self, text, target, is_note):
        self.links += 1
        # The ids of the document's links say nothing in the part of notes.
        if self.links % 2 and not is_note:
            id = self.file.part.relate_to(target, RT.HYPERLINK, is_external=True)
            return f'<w:hyperlink r:id="{id}" {nsdecls("r")}>{run(text)}</w:hyperlink>'
        return field(f'HYPERLINK "{escape(target)}"', run(text))

    def note(self, note):
        words = self.inlines(note["text"], (note["id"], None), is_note=True)
        self.notes.append(words)
        raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        return f'<w:r>{raised}<w:{self.kind}Reference w:id="{len(self.notes) + 1}"/></w:r>'

    def changed(self, runs):
        """Words with a change before them, and with an insertion around them."""
        return f'{self.deleted("Dit stond er eerst. ")}<w:ins {AUTHOR.format(self.id())}>{runs}</w:ins>'

    def deleted(self, text):
        return f'<w:del {AUTHOR.format(self.id())}>{run(text, tag="delText")}</w:del>'

    def paragraph(self, runs, properties=""):
        return f"<w:p {W}><w:pPr>{properties}</w:pPr>{runs}</w:p>"

    def add(self, xml):
        body = self.file.element.body
        body.insert(len(body) - 1, parse_xml(xml))

    # Blocks

    def write(self, path):
        for kind, block, more in self.original.blocks():
            if kind == "letterhead":
                self.head.append(block)
                continue
            self.end_head()
            if kind != "listItem":
                self.list = None
            getattr(self, f"add_{kind}", self.add_paragraph)(block, more)
        self.end_head()
        footer = self.file.sections[0].footer.paragraphs[0]._p
        footer.append(parse_xml(f"<w:r {W}><w:t xml:space='preserve'>Pagina </w:t></w:r>"))
        footer.append(parse_xml(f'<w:fldSimple {W} w:instr="PAGE">{run("1")}</w:fldSimple>'))
        self.write_notes()
        self.write_lists()
        self.file.save(path)

    def end_head(self):
        """The head: its labels and values in a table that only lays out the page."""
        rows = ""
        for block in self.head:
            text = block["text"]
            match = LABEL.fullmatch(text)
            runs = self.inlines(text, (block["id"], None)) if not match else ""
            if match and "kenmerk" in match[1].lower():
                self.add(self.paragraph(box(
                    self.paragraph(run(match[1])) + self.paragraph(run(match[2])))))
            elif match:
                value = run(match[2])
                if match[1] == "Datum":
                    value = f"<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>{value}</w:sdtContent></w:sdt>"
                rows += f"<w:tr>{cell(self.paragraph(run(match[1])))}{cell(self.paragraph(value))}</w:tr>"
            else:
                self.add(self.paragraph(runs))
        if rows:
            self.add(grid(rows, 2))
            self.add(self.paragraph(""))
        self.head = []

    def add_paragraph(self, block, _):
        self.paragraphs += 1
        runs = self.inlines(block["text"], (block["id"], None))
        if self.paragraphs % 3 == 0:
            runs = self.changed(runs)
        elif self.paragraphs % 3 == 1 and block["kind"] == "paragraph":
            # A paragraph that was here and has moved on.
            moved = f'<w:rPr><w:moveFrom {AUTHOR.format(self.id())}/></w:rPr>'
            text = run(block["text"])
            self.add(self.paragraph(f'<w:moveFrom {AUTHOR.format(self.id())}>{text}</w:moveFrom>', moved))
            runs = f'<w:moveTo {AUTHOR.format(self.id())}>{runs}</w:moveTo>'
        self.add(self.paragraph(runs))

    def add_heading(self, block, _):
        level = min(9, block["level"] or 1)
        style = self.file.styles[f"Heading {level}"].style_id
        self.add(self.paragraph(self.inlines(block["text"], (block["id"], None)), f'<w:pStyle w:val="{style}"/>'))

    def add_listItem(self, block, _):
        text, level = block["text"], (block["level"] or 1) - 1
        match = ITEM.match(text)
        label = (match[1], "decimal" if match[2].isdigit() else "lowerLetter", match[3]) if match else None
        if self.list is None or self.list != label:
            number = 1 if not match else int(match[2]) if match[2].isdigit() else ord(match[2]) - 0x60
            self.lists.append((label, number))
            self.list = label
        runs = self.inlines(text, (block["id"], None))
        if match:
            runs = self.inlines(text[match.end():], (block["id"], None))
        place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{len(self.lists) + 900}"/></w:numPr>'
        self.add(self.paragraph(runs, place))

    def add_caption(self, block, _):
        text = block["text"]
        runs = self.inlines(text, (block["id"], None))
        match = re.match(r"Tabel (\d+)", text)
        if match and not self.original.notes.get((block["id"], None)):
            number = f'<w:fldSimple w:instr=" SEQ Tabel \\* ARABIC \\r {match[1]} ">{run(match[1])}</w:fldSimple>'
            runs = run("Tabel ") + number + run(text[match.end():])
        self.add(self.paragraph(runs, '<w:pStyle w:val="Caption"/>'))

    def add_footnote(self, _, note):
        runs = run(note["marker"], '<w:vertAlign w:val="superscript"/>') + run(" " + note["text"])
        self.add(self.paragraph(runs))

    def add_table(self, block, table):
        header = self.original.header(table)
        rows, below = "", {}
        for level, cells in enumerate(header):
            made, column, left = "", 0, list(cells)
            while left or column in below:
                if column in below:
                    span, rows_left = below.pop(column)
                    made += cell(self.paragraph(""), span, "<w:vMerge/>")
                    if rows_left > 1:
                        below[column, "next"] = (span, rows_left - 1)
                    column += span
                    continue
                words, span, deep = left.pop(0)
                more = '<w:vMerge w:val="restart"/>' if deep > 1 else ""
                made += cell(self.paragraph(run(words, "<w:b/>")), span, more)
                if deep > 1:
                    below[column, "next"] = (span, deep - 1)
                column += span
            below = {key[0]: value for key, value in below.items()}
            rows += f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{made}</w:tr>"
        for number, row in enumerate(table["rows"]):
            cells = "".join(cell(self.paragraph(run(name))) for name in self.original.names(table, row))
            for column, one in enumerate(row["cells"]):
                place = (block["id"], (table["id"], number, column))
                cells += cell(self.paragraph(self.inlines(one["text"], place)))
            rows += f"<w:tr>{cells}</w:tr>"
            if number == 0:
                count = len(self.original.names(table, row)) + len(row["cells"])
                gone = "".join(cell(self.paragraph(self.deleted("9.999"))) for _ in range(count))
                rows += f'<w:tr><w:trPr><w:del {AUTHOR.format(self.id())}/></w:trPr>{gone}</w:tr>'
        self.add(grid(rows, len(self.original.names(table, table["rows"][0])) + len(table["columns"])))

    # Parts

    def write_notes(self):
        name = f"{self.kind}s"
        mark = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{self.kind}Ref/></w:r>'
        made = (f'<w:{self.kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{self.kind}>')
        for id, words in enumerate(self.notes, 2):
            made += f'<w:{self.kind} w:id="{id}">{self.paragraph(mark + run(" ") + words)}</w:{self.kind}>'
        types = {"footnotes": (CT.WML_FOOTNOTES, RT.FOOTNOTES), "endnotes": (CT.WML_ENDNOTES, RT.ENDNOTES)}
        content, relation = types[name]
        part = Part(PackURI(f"/word/{name}.xml"), content,
                    f"<w:{name} {W} {nsdecls('r')}>{made}</w:{name}>".encode(), self.file.part.package)
        self.file.part.relate_to(part, relation)
        if self.kind == "endnote":
            settings = self.file.settings.element
            notes = parse_xml(f'<w:endnotePr {W}><w:numFmt w:val="decimal"/></w:endnotePr>')
            # Settings stand in a fixed order, before those of compatibility.
            settings.find(qn("w:compat")).addprevious(notes)

    def write_lists(self):
        numbering = self.file.part.numbering_part.element
        first = numbering.find(qn("w:num"))
        for id, (label, start) in enumerate(self.lists, 901):
            before, form, after = label or ("", "bullet", "")
            levels = "".join(
                f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
                f'<w:lvlText w:val="{before}%{level + 1}{after}"/></w:lvl>' for level in range(9))
            first.addprevious(parse_xml(f'<w:abstractNum {W} w:abstractNumId="{id}">{levels}</w:abstractNum>'))
            numbering.append(parse_xml(
                f'<w:num {W} w:numId="{id}"><w:abstractNumId w:val="{id}"/><w:lvlOverride w:ilvl="0">'
                f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'))


def field(instruction, runs):
    def character(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return (f'{character("begin")}<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
            f'{character("separate")}{runs}{character("end")}')


def cell(paragraphs, span=1, more=""):
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{more}</w:tcPr>{paragraphs}</w:tc>'


def grid(rows, columns):
    widths = '<w:gridCol w:w="1400"/>' * columns
    return f'<w:tbl {W}><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{widths}</w:tblGrid>{rows}</w:tbl>'


def box(paragraphs):
    """A text box as Word writes it: a shape, and the same for programs that know no shapes."""
    inner = f"<w:txbxContent>{paragraphs}</w:txbxContent>"
    names = " ".join(f'xmlns:{name}="{space}"' for name, space in SHAPES.items())
    size = '<wp:extent cx="2000000" cy="900000"/><wp:docPr id="{0}" name="Kader {0}"/>'.format(len(paragraphs))
    shape = ('<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="900000"/>'
             f'</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{inner}</wps:txbx>'
             "<wps:bodyPr/></wps:wsp>")
    drawing = (f'<w:drawing><wp:inline>{size}<a:graphic><a:graphicData uri="{SHAPES["wps"]}">{shape}</a:graphicData>'
               "</a:graphic></wp:inline></w:drawing>")
    return (f'<w:r><mc:AlternateContent {names}><mc:Choice Requires="wps">{drawing}</mc:Choice><mc:Fallback><w:pict>'
            f'<v:shape style="width:150pt;height:70pt"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback>'
            "</mc:AlternateContent></w:r>")


def write(original, path):
    WordCopy(original, has_endnotes=len(path.name) % 2 == 0).write(path)
