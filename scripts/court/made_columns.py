"""Kinds of tables, third part: rounding, units, columns and rows that are no addends."""

from made_kinds import MILLIONS, THOUSANDS, row_with
from made_letter import Letter
from made_sheet import ASIDE, GROUP, TOTAL, Print, Sheet, years
from made_words import BODIES, GROUPS, amounts, topics


def whole_thousands(lot):
    """Millions printed with three noughts: nothing of them is exact to one."""
    sheet = Sheet(years(2021, 3), caption="Tabel 3 Omzet", unit="(x € 1.000)")
    exact = [amounts(lot, 3, 3400, 98600) for _ in range(6)]
    for topic, figures in zip(topics(lot, 6), exact):
        sheet.add(topic, *[round(figure, -3) for figure in figures])
    sheet.add("Totaal", *[round(sum(column), -3) for column in zip(*exact)], kind=TOTAL)
    return Letter("whole-thousands", [sheet])


def rounded(lot):
    """Figures that were rounded each for itself."""
    sheet = Sheet(
        years(2024, 4),
        caption="Tabel 5 Lasten",
        unit="(in miljarden euro's)",
        prints=Print(decimals=1),
        notes=("Door afronding kan de som afwijken van het totaal.",),
    )
    exact = [amounts(lot, 4, 104, 2900) for _ in range(5)]
    for topic, figures in zip(topics(lot, 5), exact):
        sheet.add(topic, *[round(figure / 10) for figure in figures])
    sheet.add("Totaal", *[round(sum(column) / 10) for column in zip(*exact)], kind=TOTAL)
    return Letter("rounded", [sheet])


def row_totals(lot):
    """A last column that is the sum of those before it, and a last row."""
    sheet = Sheet(
        [[(body, 1) for body in BODIES[:3]] + [("Totaal", 1)]], caption="Tabel 6 Naar ontvanger"
    )
    parts = []
    for topic in topics(lot, 5):
        figures = amounts(lot, 3, 10, 900)
        parts.append(sheet.add(topic, *figures, sum(figures)))
    sheet.total("Totaal", parts)
    return Letter("row-totals", [sheet])


def years_as_rows(lot):
    """Years as rows; each column has its own things and the last is their sum."""
    sheet = Sheet(
        [[("Mannen", 1), ("Vrouwen", 1), ("Totaal", 1)]], caption="Tabel 1 Deelnemers", corner="Jaar"
    )
    for year in range(2017, 2024):
        figures = amounts(lot, 2, 1100, 4900)
        sheet.add(str(year), *figures, sum(figures))
    return Letter("years-as-rows", [sheet])


def balance(lot):
    """Income less costs."""
    sheet = Sheet(years(2023, 3), caption="Exploitatie", unit=THOUSANDS)
    income = sheet.total(
        "Totaal baten",
        [
            sheet.add(label, *amounts(lot, 3, 4000, 9000))
            for label in ("Omzet moederdepartement", "Omzet derden", "Rentebaten")
        ],
    )
    costs = sheet.total(
        "Totaal lasten",
        [
            sheet.add(label, *amounts(lot, 3, 2000, 6000))
            for label in ("Personele kosten", "Materiële kosten", "Afschrijvingen")
        ],
    )
    sheet.total("Saldo van baten en lasten", [income, costs], [1, -1])
    return Letter("balance", [sheet])


def opening_balance(lot):
    """What there was, what came and went, what is left."""
    sheet = Sheet(
        [[("Reserve A", 1), ("Reserve B", 1), ("Totaal", 1)]], caption="Verloop van de reserves"
    )
    rows = []
    for label, sign in (("Stand 1 januari", 1), ("Bij: dotatie", 1), ("Af: onttrekking", -1)):
        figures = amounts(lot, 2, *((2000, 9000) if sign == 1 else (100, 900)))
        rows.append(sheet.add(label, *figures, sum(figures)))
    sheet.total("Stand 31 december", rows, [1, 1, -1])
    return Letter("opening-balance", [sheet])


def of_which(lot):
    """Parts of a row that are no addends."""
    sheet = Sheet(years(2024, 3), caption="Tabel 2 Personeel", unit="(in fte)")
    parts = []
    for body in lot.sample(BODIES, 4):
        parts.append(sheet.add(body, *amounts(lot, 3, 400, 900)))
        sheet.add("waarvan tijdelijk", *amounts(lot, 3, 20, 300), indent=1, kind=ASIDE)
    sheet.total("Totaal", parts)
    return Letter("of-which", [sheet])


def last_year_column(lot):
    """A last column with the year in which a measure is at its full size."""
    sheet = Sheet(
        [[*years(2025, 4)[0], ("Struc.", 1), ("Struc. in", 1)]],
        caption="Tabel 1 Maatregelen",
        unit="(in mln. euro)",
        prints=Print(minus="– {}"),
    )
    bare = Print(thousands="")
    prints = (None,) * 5 + (bare,)
    parts = [
        sheet.add(
            topic,
            *[-figure for figure in amounts(lot, 5, 3, 240)],
            lot.randint(2029, 2040),
            prints=prints,
        )
        for topic in topics(lot, 6)
    ]
    total = sheet.total("Totaal", parts)
    sheet.rows[-1] = row_with(total, 5, None)
    sheet.alone_columns = frozenset((5,))
    return Letter("last-year-column", [sheet], wide=True)


def mixed_units(lot):
    """Columns of people and of money, with a number before each row."""
    sheet = Sheet(
        [
            [("Aantal vaste medewerkers", 1), ("Apparaatskosten", 1), ("Omzet", 1)],
            [("fte", 1), ("x € 1.000", 1), ("x € 1.000", 1)],
        ],
        caption="Tabel 7 Organisaties",
        label_width=0.34,
    )
    parts = [
        sheet.add(
            f"{number} {topic}",
            lot.randint(12, 1900),
            lot.randint(1000, 90000),
            lot.randint(1000, 90000),
        )
        for number, topic in enumerate(topics(lot, 6), 1)
    ]
    sheet.total("Totaal", parts)
    return Letter("mixed-units", [sheet])


def variants(lot):
    """Two variants of one measure, each with its own total."""
    sheet = Sheet(
        years(2025, 4), caption="Tabel 3 Gevolgen", unit="(mln. euro, + = saldoverslechterend)"
    )
    first = sheet.add("1a. Stapsgewijs invoeren", *amounts(lot, 4, 3, 60))
    second = sheet.add("1b. In een keer invoeren", *amounts(lot, 4, 61, 120))
    others = [
        sheet.add(f"{number}. {topic}", *amounts(lot, 4, 11, 90))
        for number, topic in enumerate(topics(lot, 2), 2)
    ]
    sheet.total("Totaal met optie 1a", [first, *others])
    sheet.total("Totaal met optie 1b", [second, *others])
    return Letter("variants", [sheet])


def differences(lot):
    """Two stands and what lies between them."""
    sheet = Sheet(
        [[("Begroting", 1), ("Realisatie", 1), ("Verschil", 1)]],
        caption="Tabel 2 Realisatie",
        unit=THOUSANDS,
    )
    parts = []
    for topic in topics(lot, 5):
        planned, real = amounts(lot, 2, 1000, 9900)
        parts.append(sheet.add(topic, planned, real, real - planned))
    sheet.total("Totaal", parts)
    return Letter("differences", [sheet])


def group_rows(lot):
    """A heading above each group, its total under it and the whole at the end."""
    sheet = Sheet(
        years(2023, 4), caption="Tabel 8 Naar domein", unit=MILLIONS, prints=Print(thousands=" ")
    )
    totals = []
    for group in lot.sample(GROUPS, 3):
        sheet.add(group, "", "", "", "", kind=GROUP)
        rows = [
            sheet.add(topic, *amounts(lot, 4, 100, 3900), indent=1)
            for topic in topics(lot, lot.randint(2, 4))
        ]
        totals.append(sheet.total(f"Totaal {group.lower()}", rows))
    sheet.total("Totaal generaal", totals)
    return Letter("group-rows", [sheet])


def classes(lot):
    """Classes of a size as labels."""
    sheet = Sheet(
        [[("Bedrijven", 1), ("Werknemers", 1)]], caption="Tabel 1 Naar grootte", corner="Grootteklasse"
    )
    labels = ("0 - 10", "10 - 50", "50 - 250", "250 - 1.000", "1.000 en meer")
    sheet.total("Totaal", [sheet.add(label, *amounts(lot, 2, 100, 900)) for label in labels])
    return Letter("classes", [sheet])


THIRD = [
    whole_thousands,
    rounded,
    row_totals,
    years_as_rows,
    balance,
    opening_balance,
    of_which,
    last_year_column,
    mixed_units,
    variants,
    differences,
    group_rows,
    classes,
]
