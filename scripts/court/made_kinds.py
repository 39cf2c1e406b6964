"""Kinds of tables, first part: signs, marks, words in cells, labels, headers and pages."""

from made_letter import Letter
from made_sheet import ASIDE, GROUP, TOTAL, Print, Sheet, years
from made_words import GROUPS, LONG, amounts, topics

MILLIONS = "(bedragen in miljoenen euro's)"
THOUSANDS = "(bedragen x € 1.000)"


def plain(lot, count=3, rows=5, low=12, high=980, **options):
    """Rows and their total, years as columns."""
    sheet = Sheet(years(lot.randint(2018, 2026), count), **options)
    parts = [sheet.add(topic, *amounts(lot, count, low, high)) for topic in topics(lot, rows)]
    return sheet, parts


def signs(lot, minus, name, word="Korting"):
    """Cuts among the rows, with their sign printed as `minus` says."""
    sheet, parts = plain(
        lot, 4, 4, 100, 900, prints=Print(minus=minus), caption="Tabel 1 Budget", unit=MILLIONS
    )
    parts.append(sheet.add(word, *[-amount for amount in amounts(lot, 4, 11, 60)]))
    parts.append(sheet.add("Ramingsbijstelling", *[-amount for amount in amounts(lot, 4, 11, 60)]))
    sheet.total("Totaal", parts)
    return Letter(name, [sheet])


def sign_space(lot):
    return signs(lot, "- {}", "sign-space")


def sign_dash(lot):
    return signs(lot, "– {}", "sign-dash")


def sign_slash(lot):
    return signs(lot, "-/- {}", "sign-slash")


def sign_behind(lot):
    return signs(lot, "{}-", "sign-behind", "Taakstelling")


def sign_slash_behind(lot):
    return signs(lot, "{} -/-", "sign-slash-behind", "Taakstelling")


def sign_brackets(lot):
    return signs(lot, "({})", "sign-brackets", "Vrijval")


def memorandum(lot):
    """Cells without a value: p.m. in one year, n.v.t. and volgt in another."""
    sheet, parts = plain(lot, 4, 6, caption="Tabel 2. Raming per regeling", unit=MILLIONS)
    for row, column, word in ((1, 3, "p.m."), (4, 3, "volgt"), (2, 0, "n.v.t."), (5, 2, "pm")):
        sheet.rows[row] = parts[row] = row_with(parts[row], column, word)
    sheet.total("Totaal", parts)
    return Letter(
        "memorandum", [sheet], alone={(0, row, column) for row in range(7) for column in (0, 2, 3)}
    )


def row_with(row, column, figure):
    figures = list(row.figures)
    figures[column] = figure
    return type(row)(row.label, tuple(figures), row.kind, row.indent, row.mark, row.prints)


def small_counts(lot):
    """Counts under ten are not shown: no sum over them is certain."""
    sheet, parts = plain(lot, 3, 6, caption="Tabel 4 Aantal aanvragen")
    hidden = {(0, row, column) for row in range(7) for column in (1, 2)}
    for row, column in ((1, 1), (3, 1), (5, 2)):
        sheet.rows[row] = parts[row] = row_with(parts[row], column, "<10")
    total = sheet.total("Totaal", parts)
    sheet.rows[-1] = row_with(row_with(total, 1, total.figures[1] + 11), 2, total.figures[2] + 6)
    return Letter("small-counts", [sheet], alone=hidden)


def wrapped(lot):
    """Labels in two or three lines, figures on the last of them."""
    sheet = Sheet(
        years(2024, 3), caption="Tabel 3 Verdeling van de middelen", unit=MILLIONS, label_width=0.34
    )
    sheet.total("Totaal", [sheet.add(label, *amounts(lot, 3)) for label in lot.sample(LONG, 5)])
    return Letter("wrapped", [sheet])


def wrapped_numbers(lot):
    """Long labels with a number before them and figures within."""
    sheet = Sheet(
        years(2023, 4), corner="Nr. Maatregel", label_width=0.36, unit="(+ = saldoverslechterend)"
    )
    labels = [
        "Verlagen vrijstelling naar 150 euro per huishouden",
        "Inzet van 40 extra begeleiders in regio's",
        "Korten van de indexatie met 0,5 procentpunt",
        "Verhogen leeftijdsgrens tot 27 jaar bij inburgering",
    ]
    parts = [
        sheet.add(f"{number}. {label}", *amounts(lot, 4, 11, 99))
        for number, label in enumerate(labels, 1)
    ]
    sheet.total("Totaal maatregelen", parts)
    return Letter("wrapped-numbers", [sheet])


def two_levels(lot):
    """A header of two levels: years under what was spent and received."""
    sheet = Sheet(
        [[("Uitgaven", 2), ("Ontvangsten", 2)], [("2025", 1), ("2026", 1)] * 2],
        caption="Tabel 1 Begroting per onderdeel",
        unit=THOUSANDS,
    )
    sheet.total("Totaal", [sheet.add(topic, *amounts(lot, 4, 1200, 98000)) for topic in topics(lot, 5)])
    return Letter("two-levels", [sheet])


def two_levels_percent(lot):
    """Under each year an amount and its share in the total."""
    sheet = Sheet(
        [[("2022", 2), ("2023", 2)], [("bedrag", 1), ("aandeel", 1)] * 2],
        caption="Tabel 6 Verdeling",
        alone_columns=frozenset((1, 3)),
    )
    first, second = amounts(lot, 5, 200, 900), amounts(lot, 5, 200, 900)
    percent = Print(after="%")
    prints = (None, percent, None, percent)
    for topic, one, other in zip(topics(lot, 5), first, second):
        sheet.add(topic, one, share(one, first), other, share(other, second), prints=prints)
    sheet.add("Totaal", sum(first), 100, sum(second), 100, kind=TOTAL, prints=prints)
    return Letter("two-levels-percent", [sheet])


def share(figure, figures):
    return round(100 * figure / sum(figures))


def long_table(lot, name="long-table", repeat=True, subtotals=False):
    """A table of more than a page."""
    sheet = Sheet(
        years(2025, 3), caption="Tabel 5 Overzicht per regeling", unit=THOUSANDS, corner="Regeling"
    )
    parts = []
    for group in GROUPS:
        if subtotals:
            sheet.add(group, "", "", "", kind=GROUP)
        rows = [
            sheet.add(f"{topic} {group.split()[0].lower()}", *amounts(lot, 3, 1000, 99000))
            for topic in topics(lot, 12)
        ]
        parts += [sheet.total(f"Totaal {group.lower()}", rows)] if subtotals else rows
    sheet.total("Totaal", parts)
    return Letter(name, [sheet], breaks=True, repeat=repeat, header="Overzicht regelingen")


def long_without_header(lot):
    return long_table(lot, "long-without-header", repeat=False)


def long_with_groups(lot):
    return long_table(lot, "long-with-groups", subtotals=True)


def empty_cells(lot):
    """What is not spent in a year is not printed."""
    sheet, parts = plain(lot, 5, 6, 20, 700, caption="Tabel 2: Kasreeks", unit=MILLIONS)
    for row, columns in ((0, (3, 4)), (2, (0,)), (3, (0, 1)), (5, (1, 4))):
        for column in columns:
            sheet.rows[row] = parts[row] = row_with(parts[row], column, None)
    sheet.total("Totaal", parts)
    return Letter("empty-cells", [sheet])


def dashes_for_nil(lot):
    """A dash where nothing is spent."""
    sheet, parts = plain(
        lot, 4, 6, 0, 90, caption="Tabel 9 Incidentele middelen", prints=Print(zero="-")
    )
    for row in (1, 3, 4):
        sheet.rows[row] = parts[row] = row_with(parts[row], lot.randrange(4), 0)
    sheet.total("Totaal", parts)
    return Letter("dashes-for-nil", [sheet])


def euros(lot):
    """The currency in each cell, apart from its number."""
    sheet, parts = plain(lot, 3, 5, 1500, 99000, prints=Print(money="€ "), caption="Tabel 1 Kosten")
    sheet.total("Totaal", parts)
    return Letter("euros", [sheet])


def euros_negative(lot):
    """The currency in each cell, the sign behind it, nil as a dash."""
    sheet, parts = plain(lot, 4, 4, 3, 95, prints=Print(money="€ ", zero="-"), unit="in miljoenen")
    parts.append(sheet.add("Besparing loket", *[-amount for amount in amounts(lot, 4, 3, 40)]))
    parts.append(sheet.add("Eenmalige kosten", lot.randint(3, 9), 0, 0, 0))
    sheet.total("totaal", parts)
    return Letter("euros-negative", [sheet])


def millions(lot):
    """The unit in each cell."""
    sheet, parts = plain(
        lot, 2, 5, 11, 99, prints=Print(money="€ ", decimals=1, after=" mln."), caption="Tabel 8"
    )
    sheet.total("Totaal", parts)
    return Letter("millions", [sheet])


def total_first(lot):
    """The total stands above its parts."""
    sheet = Sheet(years(2024, 4), caption="Tabel 7 Uitsplitsing", unit=MILLIONS)
    parts = [amounts(lot, 4) for _ in range(6)]
    sheet.add("Totaal", *map(sum, zip(*parts)), kind=TOTAL)
    for topic, figures in zip(topics(lot, 6), parts):
        sheet.add(topic, *figures)
    return Letter("total-first", [sheet])


def subtotals(lot):
    """Two groups with a subtotal each, and the total of both."""
    sheet = Sheet(years(2023, 3), caption="Tabel 2 Opbouw", unit=MILLIONS)
    made = []
    for letter in "AB":
        rows = [sheet.add(topic, *amounts(lot, 3)) for topic in topics(lot, lot.randint(3, 4))]
        made.append(sheet.total(f"Subtotaal {letter}", rows))
    sheet.total("Totaal (A + B)", made)
    return Letter("subtotals", [sheet])


def indented(lot):
    """Three levels by indent, the whole above its parts, and no word for total."""
    sheet = Sheet(years(2025, 4), caption="Budgettaire gevolgen van beleid", unit=THOUSANDS)
    body, tops = [], []
    for group in lot.sample(GROUPS, 3):
        middle = []
        for body_of in lot.sample(
            ["Subsidies", "Opdrachten", "Bijdrage aan agentschappen", "Leningen"], 2
        ):
            rows = [amounts(lot, 4, 100, 9000) for _ in range(lot.randint(2, 4))]
            whole = [sum(column) for column in zip(*rows)]
            middle.append((whole, body_of, rows))
        tops.append(
            ([sum(column) for column in zip(*(whole for whole, _, _ in middle))], group, middle)
        )
    sheet.add(
        "Uitgaven", *[sum(column) for column in zip(*(figures for figures, _, _ in tops))], kind=TOTAL
    )
    for figures, group, middle in tops:
        body.append(sheet.add(group, *figures, indent=1))
        for whole, label, rows in middle:
            sheet.add(label, *whole, indent=2)
            for topic, row in zip(topics(lot, len(rows)), rows):
                sheet.add(topic, *row, indent=3)
    return Letter("indented", [sheet])


def average_below(lot):
    """What stands under a total and is no part of it."""
    sheet, parts = plain(lot, 3, 5, caption="Tabel 3 Aantal deelnemers")
    total = sheet.total("Totaal", parts)
    sheet.add("Gemiddeld per instelling", *[round(figure / 5) for figure in total.figures], kind=ASIDE)
    sheet.add("Vorig jaar", *amounts(lot, 3, 1000, 3000), kind=ASIDE)
    return Letter("average-below", [sheet])


FIRST = [
    sign_space,
    sign_dash,
    sign_slash,
    sign_behind,
    sign_slash_behind,
    sign_brackets,
    memorandum,
    small_counts,
    wrapped,
    wrapped_numbers,
    two_levels,
    two_levels_percent,
    long_table,
    long_without_header,
    long_with_groups,
    empty_cells,
    dashes_for_nil,
    euros,
    euros_negative,
    millions,
    total_first,
    subtotals,
    indented,
    average_below,
]
