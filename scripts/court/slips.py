"""The slips of the pen: figures of table sums that hold, each with one digit changed.

slips.tsv was drawn once, by lot, from the sums that commit 6fc7347 found to hold: `mutate --draw`
with that program writes it anew. A slip is larger than what rounding could hide.
"""
import csv
import pathlib
import random
import re
from collections import namedtuple

LIST = pathlib.Path(__file__).resolve().parent / "slips.tsv"
SEED = 20261130
# How many are drawn of each way in which the documents are read.
SHARES = {"layout": 150, "txt": 75, "xml": 75}
# A figure is the nth of its line that is printed so; page and line count from 1, the line in its page.
FIELDS = "mode file page line nth role value changed rule".split()
Slip = namedtuple("Slip", FIELDS)


def load():
    with open(LIST, encoding="utf-8", newline="") as rows:
        return [Slip(**row) for row in csv.DictReader(rows, delimiter="\t")]


def save(slips):
    with open(LIST, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter="\t", lineterminator="\n")
        out.writerow(FIELDS)
        out.writerows(slips)


def draw(said):
    """The slips, by lot, from the checks of each mode."""
    lot, slips = random.Random(SEED), []
    for mode, wanted in SHARES.items():
        figures = {}
        for check in said[mode]:
            if (check.rule.startswith("table.") and check.operation == "sum"
                    and check.verdict in ("exact", "rounding") and len(check.operands) > 1):
                for index, span in enumerate(check.spans()):
                    figures.setdefault((check.path, *span), (check, index))
        order = sorted(figures)
        lot.shuffle(order)
        for path, start, end in order:
            check, index = figures[path, start, end]
            slip = slipped(lot, mode, path, start, end, check, index)
            if slip and wanted:
                slips.append(slip)
                wanted -= 1
    return slips


def slipped(lot, mode, path, start, end, check, index):
    """A slip in one figure, or None where no digit of it could be told from rounding."""
    data = path.read_bytes()
    printed = data[start:end].decode()
    # Some spans take in a sign, a unit or a currency.
    number = re.search(r"\d[\d.]*(?:,\d+)?", printed)
    if not number or any(char.isdigit() for char in printed[number.end():]):
        return None
    text = number.group()
    least = 2 * check.tolerance / abs(scale(check, index, text) or 1)
    changes = [(place, digit) for place in range(len(text)) if text[place].isdigit()
               for digit in "0123456789" if digit != text[place]
               and abs(value(text) - value(text[:place] + digit + text[place + 1:])) > least
               and not (digit == "0" and place == 0)]
    if not changes:
        return None
    place, digit = lot.choice(changes)
    at = start + len(printed[:number.start()].encode())
    page = data.rfind(b"\f", 0, at) + 1
    line = data.rfind(b"\n", page, at) + 1 or page
    nth = [found.start() for found in occurrences(data, max(line, page), text)].index(at)
    return Slip(mode, path.stem, data.count(b"\f", 0, at) + 1, data.count(b"\n", page, at) + 1, nth,
                "operand" if index else "stated", text, text[:place] + digit + text[place + 1:], check.rule)


def scale(check, index, text):
    """By how much a figure of a check is multiplied by its unit."""
    figure = check.operands[index - 1]["value"] if index else check.stated
    return float(figure) / float(value(text)) if value(text) else 1


def value(text):
    """A printed number, without its unit."""
    return float(text.replace(".", "").replace(",", "."))


def occurrences(data, line, text):
    """Where a line has a number that is printed so."""
    end = data.find(b"\n", line)
    pattern = rb"(?<![\d.,])" + re.escape(text.encode()) + rb"(?!\d|[.,]\d)"
    return list(re.compile(pattern).finditer(data, line, end if end >= 0 else len(data)))


def locate(slip, data):
    """Where a slip's figure begins in a file, or None where the page is another."""
    page = 0
    for _ in range(int(slip.page) - 1):
        page = data.find(b"\f", page) + 1
    line = page
    for _ in range(int(slip.line) - 1):
        line = data.find(b"\n", line) + 1
    found = occurrences(data, line, slip.value)
    return found[int(slip.nth)].start() if len(found) > int(slip.nth) else None
