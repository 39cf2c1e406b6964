"""What the program says of files: its checks, as it writes them for other programs."""
import json
import pathlib
import re
import subprocess
from fractions import Fraction

CONTRADICTION, UNDECIDED, SILENT = "contradiction", "undecided", "silent"
DECIDED = ("exact", "rounding", CONTRADICTION)


class Check:
    """One check of one file, with what the measures ask of it."""

    def __init__(self, record):
        self.path = pathlib.Path(record["file"])
        self.name = self.path.stem
        self.rule = record["rule"]
        self.operation = record["operation"]
        self.verdict = record["verdict"]
        self.stated = number(record["stated"])
        self.computed = number(record["computed"])
        self.tolerance = number(record["tolerance"])
        self.message = record["message"]
        self.notes = record["notes"]
        self.pattern = record.get("pattern")
        # Where the stated figure begins and ends in the file, in bytes; else where the statement does.
        span = record["statedSpan"] or record["span"]
        self.start, self.end = span["start"], span["end"]
        self.line = span["line"]
        # The page of a PDF; None of other files.
        self.page = span.get("page")
        self.operands = record["operands"]

    def spans(self):
        """The bytes of the stated figure and of all operands in the same file."""
        yield self.start, self.end
        for operand in self.operands:
            if operand["span"] and operand.get("file", str(self.path)) == str(self.path):
                yield operand["span"]["start"], operand["span"]["end"]


def number(value):
    """A number of the output, exactly; None where it is not known."""
    return None if value is None else Fraction(str(value))


def checks(program, *paths, jobs=2):
    """All checks of files and folders, in the program's order."""
    command = [str(program), "check", "--json", "--all", "--jobs", str(jobs), *map(str, paths)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if run.returncode not in (0, 1, 2):
        raise SystemExit(f"{' '.join(command[:3])}: status {run.returncode}: "
                         + run.stderr.decode()[-500:])
    return [Check(json.loads(line, parse_float=str))
            for line in run.stdout.decode("utf-8", "replace").split("\n") if line]


def heard(path, digits, said):
    """What is said of a figure with these digits, and the checks that name it.

    A contradiction, or that it is undecided; else it is silent, and all checks are given.
    """
    data = path.read_bytes()
    named = [
        check
        for check in said
        if any(
            re.sub(r"\D", "", data[start:end].decode("utf-8", "replace")) == digits
            for start, end in check.spans()
        )
    ]
    for verdict in (CONTRADICTION, UNDECIDED):
        if any(check.verdict == verdict for check in named):
            return verdict, named
    return SILENT, said


def letters(program, *paths, jobs=2):
    """What the program reads in files and folders: one record a letter, by the letter's id."""
    command = [str(program), "extract", "--jobs", str(jobs), *map(str, paths)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    # One letter a line; a character that was cut in two is no reason to stop.
    return [json.loads(line) for line in run.stdout.decode("utf-8", "replace").split("\n") if line]
