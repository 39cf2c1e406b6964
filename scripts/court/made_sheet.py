"""A made table: rows of invented figures that add up, and how its figures are printed."""

from dataclasses import dataclass, field, replace

DATA, TOTAL, GROUP, ASIDE = "data", "total", "group", "aside"


@dataclass(frozen=True)
class Print:
    """How one report maker prints figures: a figure is a whole number of its last decimal."""

    thousands: str = "."
    decimals: int = 0
    minus: str = "-{}"
    money: str = ""
    zero: str = "0"
    after: str = ""

    def text(self, figure):
        """A figure, or the words or the nothing that stand in its place."""
        if figure is None:
            return ""
        if isinstance(figure, str):
            return figure
        if figure == 0:
            return self.money + self.zero
        digits = str(abs(figure)).rjust(self.decimals + 1, "0")
        whole, part = (
            (digits[: -self.decimals], digits[-self.decimals :]) if self.decimals else (digits, "")
        )
        groups = []
        while self.thousands and len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        text = self.thousands.join([whole, *groups]) + ("," + part if part else "")
        text = self.minus.format(text) if figure < 0 else text
        return self.money + text + self.after


@dataclass(frozen=True)
class Row:
    """A row: its label, its figures, what it is, how far it stands in, and a mark behind its label."""

    label: str
    figures: tuple
    kind: str = DATA
    indent: int = 0
    mark: str = ""
    prints: tuple = ()


@dataclass
class Sheet:
    """A table as it is printed; `headers` are levels of (text, how many columns it spans)."""

    headers: list
    rows: list = field(default_factory=list)
    prints: Print = Print()
    caption: str = ""
    unit: str = ""
    notes: tuple = ()
    corner: str = ""
    label_width: float = 0.4
    # Columns that make no sum: no slip is made in them.
    alone_columns: frozenset = frozenset()

    def add(self, label, *figures, **options):
        row = Row(label, figures, **options)
        self.rows.append(row)
        return row

    def total(self, label, rows, signs=None, **options):
        """A row that is the sum of others; what has no value is left out, as its makers do."""
        signs = signs or [1] * len(rows)
        figures = []
        for column in zip(*(row.figures for row in rows)):
            known = [sign * figure for sign, figure in zip(signs, column) if isinstance(figure, int)]
            figures.append(sum(known) if known else None)
        options.setdefault("kind", TOTAL)
        return self.add(label, *figures, **options)

    def texts(self):
        """What is printed in the cells, row by row."""
        return [
            [
                (row.prints[column] if row.prints and row.prints[column] else self.prints).text(figure)
                for column, figure in enumerate(row.figures)
            ]
            for row in self.rows
        ]

    def changed(self, row, column, figure):
        """The same table with another figure in one cell."""
        rows = list(self.rows)
        figures = list(rows[row].figures)
        figures[column] = figure
        rows[row] = replace(rows[row], figures=tuple(figures))
        return replace(self, rows=rows)


def years(first, count):
    """A header of years."""
    return [[(str(year), 1) for year in range(first, first + count)]]


def shares(figures, whole, decimals=0):
    """The shares in a whole, in percent, each rounded for itself."""
    scale = 100 * 10**decimals
    return [(2 * figure * scale + whole) // (2 * whole) for figure in figures]
