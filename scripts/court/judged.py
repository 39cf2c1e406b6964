"""The list of alarms that were judged by reading the page: judged.tsv.

An alarm is known by its document, its page and what it says is stated and computed: not by its
bytes, its rule or its mode, which change while it says the same. What is stated and computed is kept
but for the power of ten that both share, since a unit may be read or not.
"""
import csv
import pathlib
from collections import namedtuple
from decimal import Decimal
from fractions import Fraction

LIST = pathlib.Path(__file__).resolve().parent / "judged.tsv"
FIELDS = "file mode page rule label stated computed judgement reason".split()
TRUE, FALSE, UNCLEAR, UNJUDGED = "true", "false", "unclear", "?"
Judged = namedtuple("Judged", FIELDS)
Key = namedtuple("Key", "file page stated computed")


def key(file, page, stated, computed):
    """What an alarm is known by: figures are given as fractions, or None."""
    return Key(file, page, *common(stated, computed))


def row_key(row):
    """What a row of the list is known by."""
    figures = [Fraction(text) if text else None for text in (row.stated, row.computed)]
    return key(row.file, int(row.page), *figures)


def common(*values):
    """Numbers without the power of ten that all of them share, as whole numbers."""
    given = [value for value in values if value is not None]
    while any(value.denominator != 1 for value in given) and len(given) and all(
            value.denominator < 10 ** 12 for value in given):
        given = [value * 10 for value in given]
    while any(given) and all(value % 10 == 0 for value in given):
        given = [value / 10 for value in given]
    given = iter(given)
    return tuple(None if value is None else next(given) for value in values)


def written(value):
    """A number as the list has it: exactly, with a point."""
    if value is None:
        return ""
    return f"{Decimal(value.numerator) / Decimal(value.denominator):f}"


def load():
    """All rows of the list."""
    if not LIST.exists():
        return []
    with open(LIST, encoding="utf-8", newline="") as rows:
        return [Judged(**row) for row in csv.DictReader(rows, delimiter="\t")]


def save(rows):
    """Writes the list, in one order."""
    with open(LIST, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter="\t", lineterminator="\n")
        out.writerow(FIELDS)
        out.writerows(sorted(set(rows), key=lambda row: (row.file, int(row.page or 0), row.mode,
                                                         row.label, row.stated, row.computed)))
