"""Kinds of tables, second part: several tables at once, marks and their notes."""

from made_kinds import MILLIONS, THOUSANDS, plain
from made_letter import Letter
from made_sheet import TOTAL, Print, Sheet, shares, years
from made_words import BODIES, GROUPS, amounts, topics


def percent_beside(lot):
    """A column of amounts and one of their shares."""
    sheet = Sheet(
        [[("Bedrag", 1), ("Aandeel (%)", 1)]],
        caption="Tabel 4 Besteding",
        unit=MILLIONS,
        alone_columns=frozenset((1,)),
    )
    figures = amounts(lot, 6, 90, 900)
    for topic, figure, part in zip(topics(lot, 6), figures, shares(figures, sum(figures))):
        sheet.add(topic, figure, part)
    sheet.add("Totaal", sum(figures), 100, kind=TOTAL)
    return Letter("percent-beside", [sheet])


def two_below(lot):
    """Two tables under each other, with a caption each."""
    sheets = []
    for number in (1, 2):
        sheet, parts = plain(
            lot, 3, 4, caption=f"Tabel {number} Uitgaven {GROUPS[number].lower()}", unit=MILLIONS
        )
        sheet.total("Totaal", parts)
        sheets.append(sheet)
    return Letter("two-below", sheets)


def two_below_bare(lot):
    """Two tables under each other without a caption, with a header each."""
    letter = two_below(lot)
    for sheet in letter.sheets:
        sheet.caption = sheet.unit = ""
    letter.name, letter.gap = "two-below-bare", 22
    return letter


def two_beside(lot):
    """Two tables beside each other."""
    sheets = []
    for number in (1, 2):
        sheet, parts = plain(lot, 2, 5, caption=f"Tabel {number}", label_width=0.55)
        sheet.total("Totaal", parts)
        sheets.append(sheet)
    return Letter("two-beside", sheets, beside=True)


def two_pages(lot):
    """The same table for two bodies, a page each."""
    sheets = []
    rows = topics(lot, 5)
    for body in lot.sample(BODIES, 2):
        sheet = Sheet(years(2024, 3), caption=f"Overzicht {body.lower()}", unit=THOUSANDS)
        sheet.total("Totaal", [sheet.add(topic, *amounts(lot, 3, 100, 9900)) for topic in rows])
        sheets.append(sheet)
    return Letter("two-pages", sheets, own_pages=True)


def captionless(lot):
    sheet, parts = plain(lot, 2, 4, 1000, 90000)
    sheet.total("Totaal", parts)
    return Letter("captionless", [sheet])


def label_marks(lot):
    """Marks at labels, with their notes under the table."""
    sheet = Sheet(
        years(2022, 3),
        caption="Tabel 1 Instroom",
        notes=("1) Vanaf 2023 inclusief herintreders.", "2) Voorlopig cijfer."),
    )
    parts = [
        sheet.add(topic, *amounts(lot, 3, 100, 900), mark=mark)
        for topic, mark in zip(topics(lot, 5), ("", "1)", "", "2)", ""))
    ]
    sheet.total("Totaal", parts)
    return Letter("label-marks", [sheet])


def cell_marks(lot):
    """Raised marks behind figures, with their notes under the table."""
    sheet, parts = plain(
        lot,
        3,
        5,
        100,
        900,
        caption="Tabel 1 Capaciteit",
        notes=("1 Stand op 1 juli.", "2 Raming van de instellingen zelf."),
    )
    for row, column, mark in ((1, 1, "1"), (3, 2, "2")):
        prints = [None] * 3
        prints[column] = Print(after="^" + mark)
        sheet.rows[row] = parts[row] = type(parts[row])(
            parts[row].label, parts[row].figures, prints=tuple(prints)
        )
    sheet.total("Totaal", parts)
    return Letter("cell-marks", [sheet])


def star_marks(lot):
    """Stars at labels and figures."""
    sheet, parts = plain(
        lot, 3, 5, 100, 900, caption="Tabel 2 Plaatsen", notes=("* Inclusief tijdelijke plaatsen.",)
    )
    prints = (None, Print(after="*"), None)
    sheet.rows[2] = parts[2] = type(parts[2])(parts[2].label + "*", parts[2].figures, prints=prints)
    sheet.total("Totaal*", parts)
    return Letter("star-marks", [sheet])


SECOND = [
    percent_beside,
    two_below,
    two_below_bare,
    two_beside,
    two_pages,
    captionless,
    label_marks,
    cell_marks,
    star_marks,
]
