"""Whether a check says of a known total of a budget article what the figures say."""
from program import CONTRADICTION


def verdict(total):
    """What the figures of a known total say: each is printed to one, or to a thousand."""
    if total.stated == total.computed:
        return "exact"
    # An article in euros has its figures in whole thousands.
    unit = 1000 if total.stated % 1000 == total.computed % 1000 == 0 else 1
    most = unit * (total.parts + 1) / 2
    return "rounding" if abs(total.stated - total.computed) <= most else CONTRADICTION


def finds(page, cell, total, check):
    """Whether a check that states a total's cell adds its parts, or all that stands under them.

    Which rows are the parts is not known, only what they make: all operands must stand in the
    total's column, in other rows, and make that. A part whose cell is empty or zero may be left out.
    """
    if check.operation != "sum" or check.computed is None or check.stated is None:
        return False
    cells = [page.cell(one["span"]["start"], one["span"]["end"]) for one in check.operands]
    rows = {place[0] for place in cells if place and place[1] == cell[1]}
    scale = check.stated / total.stated if total.stated else 1
    return (len(rows) == len(cells) and cell[0] not in rows
            and check.computed == scale * total.computed and check.verdict == verdict(total))


def known_contradiction(page, cell, total, check):
    """Whether a contradiction is one that the known totals have."""
    return (total is not None and verdict(total) == CONTRADICTION
            and finds(page, cell, total, check))
