"""The budget articles: where each cell stands, and which totals they are known to have.

The cells are found here by the layout of these very files, and not by the program: a measure that
asked the program where a cell is would move with what it measures.
"""
import csv
import html
import re
from collections import namedtuple

from documents import DOCUMENTS

# A total of two or more parts: its place, what is printed, and the sum of its parts.
Total = namedtuple("Total", "stated computed parts level")
ROW, ENTRY = re.compile(rb"<row\b.*?</row>", re.S), re.compile(rb"<entry\b[^>]*?(?:/>|>(.*?)</entry>)", re.S)
TAG = re.compile(rb"<[^>]*>")
YEARS = re.compile(rb"^\s+(20\d\d\s+)+$")
# Digits and dots, with the sign before them.
FIGURE = re.compile(rb"(?:(?:-|\xe2\x80\x93|\xe2\x80\x92|\xe2\x88\x92)\s?)?\d[\d.]*(?:,\d+)?")


class Page:
    """One article as text or XML: which cell stands at an offset, and the labels of its rows."""

    def __init__(self, path):
        self.path, self.bytes = path, path.read_bytes()
        self.labels, self.cells = [], {}
        (self.read_xml if path.suffix == ".xml" else self.read_text)()
        self.starts = sorted((span, cell) for cell, span in self.cells.items())

    def read_xml(self):
        body = self.bytes.index(b"<tbody")
        for row, found in enumerate(ROW.finditer(self.bytes, body)):
            entries = list(ENTRY.finditer(self.bytes, found.start(), found.end()))
            self.labels.append(html.unescape(TAG.sub(b"", entries[0].group(0)).decode().strip()))
            for column, entry in enumerate(entries[1:]):
                if figure := FIGURE.search(self.bytes, *inside(entry)):
                    self.cells[row, column] = figure.span()

    def read_text(self):
        ends, offset = None, 0
        for line in self.bytes.splitlines(keepends=True):
            if YEARS.match(line):
                ends = [end(line, year.end()) for year in re.finditer(rb"20\d\d", line)]
            elif ends and line.strip():
                self.read_line(line, offset, ends)
            offset += len(line)

    def read_line(self, line, offset, ends):
        row, first = len(self.labels), None
        for figure in FIGURE.finditer(line):
            place = end(line, figure.end())
            if place in ends and line[figure.end():figure.end() + 1] in (b" ", b"\n", b""):
                self.cells[row, ends.index(place)] = (offset + figure.start(), offset + figure.end())
                first = figure.start() if first is None else first
        self.labels.append(line[:first].decode().strip())

    def cell(self, start, end):
        """The row and column in which these bytes begin or end, or None."""
        for (low, high), cell in self.starts:
            if low <= start < high or low < end <= high:
                return cell
        return None

    def value(self, cell):
        """What is printed in a cell."""
        if cell not in self.cells:
            return None
        text = self.bytes[slice(*self.cells[cell])].decode()
        digits = int(re.sub(r"\D", "", text))
        return digits if text[0].isdigit() else -digits


def inside(entry):
    """Where the content of an entry stands: all of it where it is empty."""
    return entry.span(1) if entry.group(1) is not None else (entry.end(), entry.end())


def end(line, byte):
    """A byte's place in a line, in characters."""
    return len(line[:byte].decode())


def level(label):
    """What kind of row a total is, by what people call the rows of such a page."""
    if re.match(r"\d+(\.\d+)*\s|Artikelonderdeel", label):
        return "sub-article"
    for word in ("Uitgaven", "Verplichtingen", "Ontvangsten"):
        if label.lower().startswith(word.lower()):
            return word
    return "instrument"


def totals(page):
    """The known totals of an article by their cell."""
    found = {}
    with open(DOCUMENTS / "budgets" / "sums.tsv", encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            if row["file"] == page.path.stem:
                place = int(row["row"]), int(row["column"])
                found[place] = Total(int(row["stated"]), int(row["sum"]), int(row["parts"]),
                                     level(page.labels[place[0]]))
    return found
