"""Letters that a report has to cope with, made for the purpose."""

HOSTILE = """# <script>alert('een')</script> en <img src=x onerror="alert('twee')">

Er zijn 12 banen, waarvan 5 in de markt en 8 bij de overheid. <svg onload=alert('drie')> & "vier" 'vijf'.

| <b onclick="alert(1)">soort</b> | 2021 | 2022 | 2023 |
|---|---|---|---|
| "><script>alert('zes')</script> | 1.010 | 1.020 | 1.030 |
| javascript:alert(1) | 1.030 | 1.040 | 1.050 |
| Totaal | 2.040 | 2.060 | 2.090 |

Zie <https://voorbeeld.nl/"onmouseover="alert(1)>, Kamerstuk 34 352, nr. 281 en javascript:alert(2).
"""

# The same words without a sign of Markdown: they are read as plain text, and tags are words.
HOSTILE_TEXT = "Geachte voorzitter,\n\n" + "".join(
    line.lstrip("# ") + "\n" for line in HOSTILE.splitlines() if "|" not in line)

# An article about letters of corpus/ that has a figure for each verdict of a comparison.
ARTICLE = """# Zon op het dak, en banen erbij

Eind 2022 waren er 14.800 zonnedaken op scholen, stallen en loodsen. Op stallen lagen er eind 2023 al \
12.260. In 2025 waren het 31.000 zonnedaken. Het doel voor 2026 is 40.000 zonnedaken.

Eind 2022 kende Nederland 81.117 extra banen voor mensen die niet op eigen kracht het minimumloon \
verdienen. Er waren ruim 81.000 banen bij gekomen. Dat zijn er 11.383 minder dan de 92.500 banen uit het \
akkoord.

Het loket behandelde in 2023 5.300 aanvragen. In Zwolle kwamen er 417 laadpalen bij.
"""


def wide(columns: int) -> str:
    """A table with a column for each of so many years, and right totals."""
    years = list(range(2000, 2000 + columns))
    one = [10_000 + 137 * i for i in range(columns)]
    other = [23_000 + 211 * i for i in range(columns)]
    total = [a + b for a, b in zip(one, other)]

    def row(name, numbers):
        cells = " | ".join(f"{n:,}".replace(",", ".") for n in numbers)
        return f"| {name} | {cells} |"

    head = "| Soort | " + " | ".join(map(str, years)) + " |"
    rule = "|" + "---|" * (columns + 1)
    lines = [row("Woningen in de sociale huursector", one), row("Koopwoningen", other),
             row("Totaal", total)]
    return f"Tabel 1: Een brede tabel\n\n{head}\n{rule}\n" + "\n".join(lines) + "\n"


def long(rows: int) -> str:
    """A table of so many rows, over several printed pages, and a right total."""
    numbers = [1_000 + 7 * i for i in range(rows)]
    lines = [f"| Gemeente nummer {i + 1} | {n:,} |".replace(",", ".")
             for i, n in enumerate(numbers)]
    total = f"{sum(numbers):,}".replace(",", ".")
    return ("Tabel 1: Een lange tabel\n\n| Gemeente | aantal |\n|---|---|\n" + "\n".join(lines)
            + f"\n| Totaal | {total} |\n")


def plain(index: int) -> str:
    """A short letter; every tenth has a sum that is off."""
    part = 100 + index
    total = part + 50 + (-10 if index % 10 == 0 else 0)
    return (f"Vergaderjaar 2022–2023\n\n**98 {index // 50:03d}**\n\n## **Onderwerp {index}**\n\n"
            f"**Nr. {index % 50 + 1}**\n\nDen Haag, {index % 27 + 1} mei 2023\n\n"
            f"Er zijn {total} aanvragen, waarvan {part} in de markt en 50 bij de overheid.\n")
