"""The fixed pages as office files: what Word and LibreOffice would write of them, and how much XML that is.

Paragraphs, headings, links and tables, with the properties that these programs give each run and cell.
"""
import html.parser
import os
import zipfile
from xml.sax.saxutils import escape, quoteattr

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
SKIPPED = {"head", "nav", "script", "style", "footer"}
BLOCKS = {"p", "h1", "h2", "h3", "h4", "li", "td", "th", "caption"}


class Word:
    """The main part of a Word file."""

    suffix, part = ".docx", "word/document.xml"

    def run(self, text, is_bold):
        bold = "<w:b/><w:bCs/>" if is_bold else ""
        return (f'<w:r w:rsidRPr="00A77B3E"><w:rPr>{bold}<w:szCs w:val="18"/><w:lang w:val="nl-NL"/></w:rPr>'
                f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>')

    def paragraph(self, tag, runs):
        style = f'<w:pStyle w:val="Kop{tag[1]}"/>' if tag[0] == "h" else '<w:spacing w:line="240" w:lineRule="auto"/>'
        words = "".join(self.run(*one) for one in runs)
        return f'<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>{style}</w:pPr>{words}</w:p>'

    def table(self, rows):
        def cell(tag, runs):
            return (f'<w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr>{self.paragraph("p", runs)}</w:tc>')

        lines = "".join(f'<w:tr w:rsidR="00A77B3E">{"".join(cell(*one) for one in row)}</w:tr>' for row in rows)
        return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{lines}</w:tbl>'

    def parts(self, blocks):
        office = f"{RELATION}/officeDocument"
        yield "[Content_Types].xml", (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        yield "_rels/.rels", (
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{office}" Target="{self.part}"/></Relationships>')
        yield self.part, f'<w:document xmlns:w="{WORD}"><w:body>{blocks}</w:body></w:document>'


class OpenDocument:
    """The content of an OpenDocument file."""

    suffix, part = ".odt", "content.xml"

    def run(self, text, is_bold):
        return f'<text:span text:style-name="{"T2" if is_bold else "T1"}">{escape(text)}</text:span>'

    def paragraph(self, tag, runs):
        words = "".join(self.run(*one) for one in runs)
        if tag[0] == "h":
            return f'<text:h text:style-name="Kop" text:outline-level="{tag[1]}">{words}</text:h>'
        return f'<text:p text:style-name="P1">{words}</text:p>'

    def table(self, rows):
        def cell(tag, runs):
            return (f'<table:table-cell table:style-name="C1" office:value-type="string">'
                    f'{self.paragraph("p", runs)}</table:table-cell>')

        lines = "".join(f'<table:table-row table:style-name="R1">{"".join(cell(*one) for one in row)}'
                        f"</table:table-row>" for row in rows)
        return f'<table:table table:name="T" table:style-name="T">{lines}</table:table>'

    def parts(self, blocks):
        names = " ".join(f"xmlns:{name}={quoteattr(f'{OPEN}{name}:1.0')}" for name in ("office", "text", "table"))
        yield "mimetype", "application/vnd.oasis.opendocument.text"
        yield self.part, (f"<office:document-content {names}><office:body><office:text>{blocks}"
                          f"</office:text></office:body></office:document-content>")


class Page(html.parser.HTMLParser):
    """The blocks of a page, as a form writes them."""

    def __init__(self, form):
        super().__init__()
        self.form, self.blocks, self.runs, self.rows = form, [], None, None
        self.skipped, self.bold = 0, 0

    def handle_starttag(self, tag, attributes):
        self.skipped += tag in SKIPPED
        self.bold += tag in ("strong", "b")
        if tag == "table":
            self.rows = []
        elif tag == "tr" and self.rows is not None:
            self.rows.append([])
        elif tag in BLOCKS:
            self.runs = []

    def handle_endtag(self, tag):
        self.skipped -= tag in SKIPPED
        self.bold -= tag in ("strong", "b")
        if tag == "table" and self.rows is not None:
            self.blocks.append(self.form.table(self.rows))
            self.rows = None
        elif tag in ("td", "th") and self.rows and self.runs is not None:
            self.rows[-1].append((tag, self.runs))
            self.runs = None
        elif tag in BLOCKS and self.runs is not None:
            self.blocks.append(self.form.paragraph(tag, self.runs))
            self.runs = None

    def handle_data(self, data):
        words = " ".join(data.split())
        if self.runs is not None and not self.skipped and words:
            lead, tail = " " * data[0].isspace(), " " * data[-1].isspace()
            self.runs.append((lead + words + tail, self.bold > 0))


def write(pages, folder, form):
    """Writes some pages in a form, and gives how many bytes its XML has."""
    count = 0
    os.makedirs(folder, exist_ok=True)
    for path in pages:
        page = Page(form)
        with open(path, encoding="utf-8") as file:
            page.feed(file.read())
        name = os.path.basename(path).rpartition(".")[0]
        kind = os.path.basename(os.path.dirname(path))
        with zipfile.ZipFile(os.path.join(folder, f"{kind}-{name}{form.suffix}"), "w", zipfile.ZIP_DEFLATED) as file:
            for part, text in form.parts("".join(page.blocks)):
                packing = zipfile.ZIP_STORED if part == "mimetype" else zipfile.ZIP_DEFLATED
                file.writestr(zipfile.ZipInfo(part), text, packing)
                count += len(text.encode("utf-8"))
    return count
