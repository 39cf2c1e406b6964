"""A made letter: its paragraphs and tables, and how they stand on the page."""

from dataclasses import dataclass, field, replace

from made_words import CLOSING, OPENING


@dataclass
class Letter:
    name: str
    sheets: list
    opening: str = OPENING[0]
    closing: str = CLOSING[0]
    wide: bool = False
    beside: bool = False
    # Tables may break over pages, their header repeated or not.
    breaks: bool = False
    repeat: bool = True
    own_pages: bool = False
    gap: float = 14
    footer: str = "Pagina {}"
    header: str = ""
    # Cells that make no sum, as (sheet, row, column): no slip is made in them.
    alone: set = field(default_factory=set)

    def furniture(self, house):
        """What draws the head and the foot of a page."""

        def draw(canvas, document):
            canvas.setFont(house.font, 8)
            if self.header:
                canvas.drawString(62, document.pagesize[1] - 40, self.header)
            canvas.drawRightString(document.pagesize[0] - 62, 34, self.footer.format(document.page))

        return draw

    def changed(self, sheet, row, column, figure):
        """The same letter with another figure in one cell."""
        sheets = list(self.sheets)
        sheets[sheet] = sheets[sheet].changed(row, column, figure)
        return replace(self, sheets=sheets)

    def slips(self):
        """All cells whose figure is part of a sum: sheet, row and column."""
        return [
            (number, place, column)
            for number, sheet in enumerate(self.sheets)
            for place, row in enumerate(sheet.rows)
            if row.kind in ("data", "total")
            for column, figure in enumerate(row.figures)
            if isinstance(figure, int)
            and (number, place, column) not in self.alone
            and column not in sheet.alone_columns
        ]
