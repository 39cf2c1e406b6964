"""A letter as pandoc's own document, which pandoc writes as an office file."""
import json
import subprocess


def words(text):
    """Inlines of some words."""
    inlines = []
    for index, word in enumerate(text.split(" ")):
        if index:
            inlines.append({"t": "Space"})
        if word:
            inlines.append({"t": "Str", "c": word})
    return inlines


class Document:
    """What pandoc reads as JSON. Headers of two levels are written as one: this pandoc can no other."""

    def __init__(self, original):
        self.original = original
        self.caption = []

    def inlines(self, text, place):
        inlines = []
        for kind, *piece in self.original.pieces(text, place):
            if kind == "words":
                inlines += words(*piece)
            elif kind == "link":
                inlines.append({"t": "Link", "c": [["", [], []], words(piece[0]), [piece[1], ""]]})
            elif kind == "note":
                note = piece[0]
                inlines.append({"t": "Note", "c": [
                    {"t": "Para", "c": self.inlines(note["text"], (note["id"], None))}]})
            else:
                inlines.append({"t": "Superscript", "c": words(*piece)})
        return inlines

    def block(self, kind, block, more):
        text, place = block["text"], (block["id"], None)
        if kind == "heading":
            return [{"t": "Header", "c": [block["level"] or 1, ["", [], []], self.inlines(text, place)]}]
        if kind == "listItem":
            return [{"t": "BulletList", "c": [[{"t": "Plain", "c": self.inlines(text, place)}]]}]
        if kind == "caption":
            self.caption = self.inlines(text, place)
            return []
        if kind == "table":
            return [self.table(block, more)]
        if kind == "footnote":
            return [{"t": "Para", "c": [{"t": "Superscript", "c": words(more["marker"])}, {"t": "Space"}]
                     + words(more["text"])}]
        return [{"t": "Para", "c": self.inlines(text, place)}]

    def table(self, block, table):
        def cell(inlines):
            return [["", [], []], {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": inlines}]]

        # The unit line stands over the labels, where no caption says it.
        names = [" ".join(path) for path in table["columns"]]
        first = [""] * self.original.has_codes(table) + [table["unit"] or ""]
        head = [[["", [], []], [cell(words(name)) for name in first + names]]]
        body = []
        for number, row in enumerate(table["rows"]):
            cells = [cell(words(name)) for name in self.original.names(table, row)]
            for column, one in enumerate(row["cells"]):
                cells.append(cell(self.inlines(one["text"], (block["id"], (table["id"], number, column)))))
            body.append([["", [], []], cells])
        columns = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}]] * len(first + names)
        caption = [None, [{"t": "Plain", "c": self.caption}] if self.caption else []]
        self.caption = []
        return {"t": "Table", "c": [["", [], []], caption, columns, [["", [], []], head],
                                    [[["", [], []], 0, [], body]], [["", [], []], []]]}

    @property
    def json(self):
        blocks = [made for block in self.original.blocks() for made in self.block(*block)]
        return json.dumps({"pandoc-api-version": [1, 22, 2, 1], "meta": {}, "blocks": blocks})


def write(original, path):
    form = path.suffix[1:]
    subprocess.run(["pandoc", "-f", "json", "-t", form, "-o", str(path)],
                   input=Document(original).json.encode(), check=True)
