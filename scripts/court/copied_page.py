"""A letter as a page of markup, which weasyprint sets as a PDF with its notes at the foot of pages.

A PDF does not say where a link leads, which words are bold, and which rows of a table are empty. A line
that stands alone may be a heading where the markup says it is a paragraph.
"""
from html import escape

STYLE = """
@page { size: A4; margin: 25mm 25mm 30mm; @bottom-right { content: "Pagina " counter(page) " van " counter(pages);
  font-size: 8pt } }
body { font: 10pt/1.35 "Liberation Sans", sans-serif }
h1, h2, h3 { font-size: 10pt; margin: 1.35em 0 0 } p { margin: 0 0 1.35em } ul { margin: 0 0 1.35em; padding-left: 6mm;
  list-style: none } caption, .unit { text-align: left }
table { border-collapse: collapse; margin: 0 0 1.35em } td, th { padding: 1pt 8pt; vertical-align: top }
thead { border-bottom: .5pt solid } td.value, th { text-align: right } th.label { text-align: left }
th.over { text-align: center } sup { font-size: 65%; line-height: 0; vertical-align: super }
.note { float: footnote; font-size: 8pt; text-align: left } ::footnote-call { content: none }
::footnote-marker { content: none }
"""


class Page:
    """The markup; with `is_printed` notes stand within the text, where the setter takes them from."""

    def __init__(self, original, is_printed):
        self.original = original
        self.is_printed = is_printed
        self.notes = []
        self.caption = ""

    def inlines(self, text, place):
        made = ""
        for kind, *piece in self.original.pieces(text, place):
            if kind == "words":
                made += escape(piece[0])
            elif kind == "link":
                made += f'<a href="{escape(piece[1])}">{escape(piece[0])}</a>'
            elif kind == "note":
                note = piece[0]
                marker = f"<sup>{escape(note['marker'])}</sup>"
                words = self.inlines(note["text"], (note["id"], None))
                if self.is_printed:
                    made += f'{marker}<span class="note">{marker} {words}</span>'
                else:
                    made += marker
                    self.notes.append(f"<p>{marker} {words}</p>")
            else:
                made += f"<sup>{escape(piece[0])}</sup>"
        return made

    def block(self, kind, block, more):
        text, place = block["text"], (block["id"], None)
        if kind == "heading":
            level = min(3, block["level"] or 1)
            return f"<h{level}>{self.inlines(text, place)}</h{level}>"
        if kind == "listItem":
            dash = "" if text[:2].rstrip(".)") != text[:2] else "• " if self.is_printed else ""
            return f"<ul><li>{dash}{self.inlines(text, place)}</li></ul>"
        if kind == "caption":
            self.caption = self.inlines(text, place)
            return ""
        if kind == "table":
            return self.table(block, more)
        if kind == "footnote":
            return f"<p><sup>{escape(more['marker'])}</sup> {escape(more['text'])}</p>"
        return f"<p>{self.inlines(text, place)}</p>"

    def table(self, block, table):
        first = 1 + self.original.has_codes(table)
        head = "".join(
            "<tr>" + "".join(
                f'<th class="{"label" if not level and place < first else "over" if columns > 1 else "value"}"'
                f' colspan="{columns}" rowspan="{rows}">{escape(words)}</th>'
                for place, (words, columns, rows) in enumerate(row)) + "</tr>"
            for level, row in enumerate(self.original.header(table)))
        body = ""
        for number, row in enumerate(table["rows"]):
            cells = "".join(
                f"<td class='value'>{self.inlines(one['text'], (block['id'], (table['id'], number, column)))}</td>"
                for column, one in enumerate(row["cells"]))
            names = "".join(f"<td>{escape(name)}</td>" for name in self.original.names(table, row))
            body += f"<tr>{names}{cells}</tr>\n"
        caption = f"<caption>{self.caption}</caption>" if self.caption else ""
        self.caption = ""
        return f"<table>{caption}<thead>{head}</thead><tbody>{body}</tbody></table>"

    @property
    def markup(self):
        blocks = "\n".join(self.block(*block) for block in self.original.blocks())
        return ("<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Brief</title>"
                f"<style>{STYLE}</style></head>\n<body>\n{blocks}\n{''.join(self.notes)}</body></html>\n")


def write(original, path):
    if path.suffix == ".html":
        path.write_text(Page(original, False).markup, encoding="utf-8")
    else:
        from weasyprint import HTML

        HTML(string=Page(original, True).markup).write_pdf(path)
