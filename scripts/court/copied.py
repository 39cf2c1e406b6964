"""What a copy of a letter in another form is made of, and what both say.

What forms cannot carry is left out on both sides:

- facts of metadata: the identifier, and what only an address or a running head says;
- a note without a mark or without words: the numbers of native notes count on without it, so notes are
  compared by their words;
- a mark in a label or a header of a table, of which the records do not tell the row.
"""
import json
import re
import subprocess
from collections import Counter

# What stands in metadata and running heads.
ELSEWHERE = {"identifier", "chamber", "sessionYear", "number", "dossiers", "spans"}


def extract(program, path):
    out = subprocess.run([program, "extract", str(path)], capture_output=True, check=False)
    checks = subprocess.run([program, "check", str(path), "--json", "--all"], capture_output=True, check=False)
    record = json.loads(out.stdout)
    record["sums"] = [json.loads(line) for line in checks.stdout.splitlines()]
    return record


class Original:
    """A letter as it was read, in the pieces that a copy is written of."""

    def __init__(self, record):
        self.record = record
        self.notes, self.links = {}, {}
        for note in record["footnotes"]:
            for mark in note["marks"]:
                cell = mark["cell"]
                place = (mark["block"], cell and (cell["table"], cell["row"], cell["column"]))
                self.notes.setdefault(place, []).append((mark["at"][0], note))
        for one in record["references"]:
            if one["kind"] == "url" and one["targets"]:
                self.links.setdefault(one["block"] or one["footnote"], []).append(one)
        # The notes that were written: of a second call of one its number is written.
        self.written = set()

    def pieces(self, text, place):
        """Words with their notes and links: ("words", text), ("link", text, target), ("note", note) and
        ("mark", marker) in their order."""
        start = 0
        marks = [(at, at, note) for at, note in self.notes.get(place, [])]
        links = [(*one["at"], one) for one in self.links.get(place[0], []) if place[1] is None]
        for at, end, one in sorted(marks + links, key=lambda one: one[:2]):
            if at < start:
                continue
            if at > start:
                yield "words", text[start:at]
            start = end
            if "targets" in one:
                yield "link", text[at:end], one["targets"][0]["id"]
            elif one["scope"] == "letter" and one["text"] is not None and one["id"] not in self.written:
                self.written.add(one["id"])
                yield "note", one
            else:
                yield "mark", one["marker"]
        if text[start:]:
            yield "words", text[start:]

    def blocks(self):
        """What is written one after the other: (kind, block, table or note of a table)."""
        tables = iter(self.record["tables"])
        of_tables = {block["id"] for block in self.record["blocks"] if block["kind"] == "table"}
        for block in self.record["blocks"]:
            kind = block["kind"]
            if kind == "table":
                yield kind, block, next(tables)
            elif kind == "footnote":
                note = next((one for one in self.record["footnotes"] if one["text"] == block["text"]), None)
                # A note that is called in a label or a header only would be an item of a list.
                if note is not None and note["scope"] != "letter" and any(
                        mark["cell"] or mark["block"] not in of_tables for mark in note["marks"]):
                    yield kind, block, note
            elif kind != "furniture":
                yield kind, block, None

    @staticmethod
    def header(table):
        """The rows of a table's header: of each cell its words, and how many columns and rows it covers."""
        paths = table["columns"]
        depth = max([1, *map(len, paths)])
        rows = [[] for _ in range(depth)]
        names = ["", ""] if Original.has_codes(table) else [""]
        rows[0] += [(name, 1, depth) for name in [*names[1:], table["unit"] or ""]]
        for level in range(depth):
            column = 0
            while column < len(paths):
                path = paths[column]
                if level >= len(path) and not (level == 0 and not path):
                    column += 1
                    continue
                end = column + 1
                while (end < len(paths) and level + 1 < len(path)
                       and paths[end][:level + 1] == path[:level + 1]):
                    end += 1
                is_last = level + 1 >= len(path)
                rows[level].append((path[level] if path else "", end - column, depth - level if is_last else 1))
                column = end
        return rows

    @staticmethod
    def has_codes(table):
        return any(row["code"] for row in table["rows"])

    @staticmethod
    def names(table, row):
        """What stands before a row's values: its code, where the table has a column of them, and its label."""
        return [row["code"] or "", row["label"]] if Original.has_codes(table) else [row["label"]]


def lost_notes(record):
    """The notes that no form of native notes can carry."""
    return {one["id"] for one in record["footnotes"] if not (one["text"] and one["marks"])}


def facts(record, lost, is_cut, keeps_levels, keeps_links):
    """What a letter says, without where it stands and without what its lost notes say."""
    references = [one for one in record["references"] if one["footnote"] not in lost]
    # What is said of a citation may rest on one in a note that is lost.
    sums = [one for one in record["sums"] if not (is_cut and one["rule"].startswith("citation."))]
    header = {key: value for key, value in record["header"].items() if key not in ELSEWHERE}
    return {
        "header": Counter(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in header.items()),
        "heading": Counter(one["text"] for one in body(record) if stands_alone(one)),
        "item": Counter(one["text"] for one in record["blocks"] if one["kind"] == "listItem"),
        "question": Counter(one["kind"] for one in record["blocks"] if one["kind"] in ("question", "answer")),
        "reference": Counter(f"{one['kind']} {[t['id'] for t in one['targets']]}" for one in references
                             if keeps_links or one["kind"] != "url"),
        "figure": Counter(f"{one['text']} = {one['value']} {one['unit']} ({one['kind']})"
                          for one in record["figures"]),
        "claim": Counter(f"{one['measure']}, {one['period']}, {one['change']}, {one['role']}"
                         for one in record["claims"]),
        "note": Counter(one["text"] for one in record["footnotes"]
                        if one["text"] and one["scope"] == "letter" and one["marks"]),
        "row": Counter(row for table in record["tables"] for row in rows(table, keeps_levels)),
        # A note's number is left out of what is said of its citations.
        "check": Counter(re.sub(r" \(note \w+\)|(?<= in note )\w+", "", f"{one['rule']}: {one['message']}")
                         for one in sums),
    }


def body(record):
    """The blocks behind the head: a heading above the greeting may be a line of the head in another form."""
    head = [number for number, one in enumerate(record["blocks"])
            if one["kind"] == "letterhead" or one["text"] and one["text"].startswith("Geachte ")]
    return record["blocks"][head[-1] + 1 if head else 0:]


def stands_alone(block):
    """Whether a block is a heading, or a short line that one form takes for one and another for none."""
    text = block["text"] or ""
    return block["kind"] == "heading" or (
        block["kind"] in ("paragraph", "caption", "signature") and len(text) < 80 and not text.endswith((".", ",", ":", ";")))


def rows(table, keeps_levels):
    """The rows of a table, its headers first."""
    paths = table["columns"] if keeps_levels else [[" ".join(path)] for path in table["columns"]]
    yield f"{table['unit']}: {paths}"
    for row in table["rows"]:
        # Of a row without words only a form with rows of its own tells.
        if row["role"] != "blank":
            yield f"{row['code']} {row['label']} ({row['role']}): {[cell['text'] for cell in row['cells']]}"


def differences(before, after):
    found = []
    for kind in before:
        found += [f"{kind} lost: {one}" for one in (before[kind] - after[kind]).elements()]
        found += [f"{kind} new: {one}" for one in (after[kind] - before[kind]).elements()]
    return found
