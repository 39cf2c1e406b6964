"""Makes a PDF of a letter with tables, in one of several house styles."""

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from made_sheet import GROUP, TOTAL

# Font, its bold, size, lines between the rows, shade of every other row, space beside a cell, and where
# in their column figures stand.
HOUSES = [
    ("Helvetica", "Helvetica-Bold", 8, "all", False, 4, "RIGHT"),
    ("Times-Roman", "Times-Bold", 9, "top", False, 6, "RIGHT"),
    ("Helvetica", "Helvetica-Bold", 7.5, "none", True, 3, "RIGHT"),
    ("Times-Roman", "Times-Bold", 10, "none", False, 8, "CENTER"),
    ("Courier", "Courier-Bold", 7, "all", False, 3, "RIGHT"),
    ("Helvetica", "Helvetica-Bold", 9, "total", False, 5, "RIGHT"),
    ("Times-Roman", "Times-Bold", 8.5, "all", True, 4, "LEFT"),
]
PLACES = {"RIGHT": TA_RIGHT, "CENTER": TA_CENTER, "LEFT": TA_LEFT}


class House:
    """One house style."""

    def __init__(self, number):
        house = HOUSES[number % len(HOUSES)]
        self.font, self.bold, self.size, self.lines, self.shade, self.pad, self.place = house
        self.text = ParagraphStyle("text", fontName=self.font, fontSize=max(self.size, 9), leading=13)
        self.label = ParagraphStyle(
            "label", fontName=self.font, fontSize=self.size, leading=self.size + 2
        )
        self.right = ParagraphStyle("right", parent=self.label, alignment=PLACES[self.place])

    def paragraph(self, text, style=None):
        return Paragraph(text, style or self.text)

    def words(self, row, bold):
        """A label, indented and with its mark raised."""
        text = f"<b>{row.label}</b>" if bold and row.kind == TOTAL else row.label
        text += f"<super>{row.mark}</super>" if row.mark else ""
        return Paragraph(text, ParagraphStyle("indented", parent=self.label, leftIndent=9 * row.indent))

    def cell(self, text):
        """A figure; what stands between ^ and the end is a raised mark."""
        if "^" in text:
            figure, mark = text.split("^")
            return Paragraph(f"{figure}<super>{mark}</super>", self.right)
        return text

    def table(self, sheet, width, repeat, bold=True):
        """A sheet as a table of this style."""
        count = len(sheet.rows[0].figures)
        body = [
            [self.words(row, bold), *map(self.cell, texts)]
            for row, texts in zip(sheet.rows, sheet.texts())
        ]
        head, spans = [], []
        for level, header in enumerate(sheet.headers):
            cells, column = [sheet.corner if level == len(sheet.headers) - 1 else ""], 1
            for text, span in header:
                cells += [Paragraph(text, self.right) if len(text) > 14 else text] + [""] * (span - 1)
                if span > 1:
                    spans.append(("SPAN", (column, level), (column + span - 1, level)))
                column += span
            head.append(cells)
        widths = [width * sheet.label_width] + [width * (1 - sheet.label_width) / count] * count
        style = [
            ("FONT", (0, 0), (-1, -1), self.font, self.size),
            ("ALIGN", (1, 0), (-1, -1), self.place),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("FONT", (0, 0), (-1, len(head) - 1), self.bold, self.size),
            ("LEFTPADDING", (0, 0), (-1, -1), self.pad),
            ("RIGHTPADDING", (0, 0), (-1, -1), self.pad),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
            *spans,
        ]
        style += self.ruled(len(head), sheet)
        return Table(
            head + body, widths, style=TableStyle(style), repeatRows=len(head) if repeat else 0
        )

    def ruled(self, head, sheet):
        grey = colors.Color(0.9, 0.92, 0.95)
        style = {
            "all": [("GRID", (0, 0), (-1, -1), 0.4, colors.grey)],
            "top": [("LINEBELOW", (0, head - 1), (-1, head - 1), 0.8, colors.black)],
            "total": [
                ("LINEABOVE", (0, row + head), (-1, row + head), 0.6, colors.black)
                for row, each in enumerate(sheet.rows)
                if each.kind == TOTAL
            ],
            "none": [],
        }[self.lines]
        if self.shade:
            style += [
                ("BACKGROUND", (0, row), (-1, row), grey)
                for row in range(head, head + len(sheet.rows), 2)
            ]
        return style + [
            ("FONT", (1, row + head), (-1, row + head), self.bold, self.size)
            for row, each in enumerate(sheet.rows)
            if each.kind in (TOTAL, GROUP)
        ]


def write(path, letter, number):
    """Writes a letter as a PDF: always the same bytes for the same letter."""
    house = House(number)
    page = landscape(A4) if letter.wide else A4
    width = page[0] - 44 * mm
    story = [
        house.paragraph("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
        Spacer(1, 12),
        house.paragraph("Geachte voorzitter,"),
        Spacer(1, 8),
        house.paragraph(letter.opening),
        Spacer(1, 8),
    ]
    if letter.beside:
        halves = [flow(house, sheet, width * 0.48, letter) for sheet in letter.sheets]
        story.append(Table([halves], [width / 2] * 2, style=[("VALIGN", (0, 0), (-1, -1), "TOP")]))
    else:
        for sheet in letter.sheets:
            parts = flow(house, sheet, width, letter)
            story += parts if letter.breaks else [KeepTogether(parts)]
            story.append(Spacer(1, letter.gap))
            story += [PageBreak()] if letter.own_pages else []
    story += [Spacer(1, 10), house.paragraph(letter.closing)]
    document = SimpleDocTemplate(
        str(path),
        pagesize=page,
        leftMargin=22 * mm,
        rightMargin=22 * mm,
        topMargin=26 * mm,
        bottomMargin=22 * mm,
        invariant=1,
    )
    document.build(story, onFirstPage=letter.furniture(house), onLaterPages=letter.furniture(house))


def flow(house, sheet, width, letter):
    """What stands around a table: its caption, unit and notes."""
    parts = [house.paragraph(text, house.label) for text in (sheet.caption, sheet.unit) if text]
    parts += [house.table(sheet, width, letter.repeat)]
    return parts + [house.paragraph(note, house.label) for note in sheet.notes]
