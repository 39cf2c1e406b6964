"""What is wanted of speed and memory, in one table, and how it is judged."""
import pathlib

LIMITS = pathlib.Path(__file__).resolve().parent / "limits"
# By how much a count may be worse than what was reached.
TOLERANCE = 1.02
# The commit that the column "before" was measured at, with this same harness, built as `make build`.
BEFORE = "6fc7347"

# Counts say the same every time: one that is worse than in `limits` fails the run. What is held in
# memory moves by some percents, and times by a fifth on a busy machine: they are held against their
# aims only. An aim that is not reached is said, and fails no run.
COUNT, MEMORY, TIME = "count", "memory", "time"


class Gate:
    """A figure, what it was, and what is to be reached: at most or at least."""

    def __init__(self, key, what, kind, before, most=None, least=None):
        self.key, self.what, self.kind, self.before = key, what, kind, before
        self.most, self.least = most, least

    def reached(self, value):
        return ((self.most is None or value <= self.most)
                and (self.least is None or value >= self.least))

    @property
    def aim(self):
        if self.most is not None:
            return f"≤ {self.most:g}"
        return f"≥ {self.least:g}" if self.least is not None else ""


GATES = [
    Gate("instructions.text", "instructions a byte, letters as text", COUNT, 527, most=180),
    Gate("instructions.tables", "instructions a byte, HTML with dense tables", COUNT, 1154, most=450),
    Gate("instructions.pages", "instructions a byte, ordinary pages", COUNT, 556),
    Gate("instructions.words", "instructions a byte, plain words", COUNT, 249),
    Gate("instructions.figures", "instructions a byte, dense figures", COUNT, 2070),
    Gate("instructions.start", "million instructions to start (--version)", COUNT, 9.29),
    Gate("instructions.first", "million instructions for a letter of one word", COUNT, None),
    Gate("allocations.text", "allocations a kB, letters as text", COUNT, 92, most=15),
    Gate("allocations.tables", "allocations a kB, HTML with dense tables", COUNT, 383, most=40),
    Gate("graph", "graph, times the instructions of extract", COUNT, 0.82, most=1),
    Gate("office.docx", "Word, instructions a byte of XML, times HTML's", COUNT, None, most=1),
    Gate("office.odt", "OpenDocument, the same", COUNT, None, most=1),
    Gate("growth", "growth of the steepest kind, 16 to 64 kB", COUNT, None, most=1.25),
    Gate("output", "bytes out a byte, the most of any kind", COUNT, None, most=100),
    Gate("memory.small", "MB held over small letters", MEMORY, None, most=20),
    Gate("memory.plain", "bytes held a byte, a plain letter of 20 MB", MEMORY, None, most=5),
    Gate("memory.tables", "bytes held a byte, dense tables of 20 MB", MEMORY, None, most=25),
    Gate("memory.figures", "bytes held a byte, dense figures of 20 MB", MEMORY, None, most=25),
    Gate("memory.jobs", "MB held with --jobs 2", MEMORY, None, most=40),
    Gate("time.text", "text, times the Python script", TIME, None, least=5),
    Gate("time.html", "ordinary pages, times xmllint", TIME, None, least=1),
    Gate("time.words", "ns a byte, plain words", TIME, None, most=6),
    Gate("time.json", "GB of JSON written a second", TIME, None, least=1),
    Gate("time.hostile", "near-citations, times plain text", TIME, None, most=3),
    Gate("time.slowest", "the slowest near-citation, times plain text", TIME, None, most=3),
    Gate("time.jobs", "--jobs 2, times --jobs 1 (idle machine)", TIME, None, least=1.7),
]


def limits():
    """The best that was reached of each count, by its key."""
    rows = (line.split() for line in LIMITS.read_text(encoding="utf-8").splitlines()
            if line.strip() and not line.startswith("#")) if LIMITS.exists() else ()
    return {key: float(value) for key, value in rows}


def keep(values):
    """Writes what is better than before into `limits`; what is worse stays, to be seen."""
    old = limits()
    lines = [f"{gate.key} {min(values[gate.key], old.get(gate.key, values[gate.key])):.4g}"
             for gate in GATES if gate.kind == COUNT and gate.key in values]
    LIMITS.write_text(
        "# The best that was reached of each count: make bench fails where one is more than 2 %\n"
        "# worse. Written by scripts/bench/measure --keep; raised by hand, with the reason in the commit.\n"
        + "\n".join(lines) + "\n", encoding="utf-8")


def shown(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def judge(values):
    """Prints a line a gate and the outcome; 1 where a count is worse than what was reached, else 0."""
    most = limits()
    missed, worse, reached = [], [], []
    print(f"\n{'gate':<46} {BEFORE:>8} {'limit':>7} {'now':>7}   {'':<6} {'aim':<8}")
    for gate in GATES:
        if gate.key not in values:
            continue
        value, limit = values[gate.key], most.get(gate.key)
        held = "" if limit is None else "pass"
        if limit is not None and value > limit * TOLERANCE:
            worse.append(gate)
            held = "FAIL"
        verdict = ""
        if gate.aim:
            verdict = "reached" if gate.reached(value) else "not reached"
            (reached if gate.reached(value) else missed).append(gate)
        print(f"{gate.what:<46} {shown(gate.before):>8} {shown(limit):>7} {shown(value):>7}   "
              f"{held:<6} {gate.aim:<8} {verdict}".rstrip())
    print(f"\n{len(reached)} of {len(reached) + len(missed)} aims are reached"
          + (f"; not {', '.join(gate.key for gate in missed)}" if missed else ""))
    if worse:
        print(f"FAIL: worse than before are {', '.join(gate.key for gate in worse)} "
              "(limits, and 2 % for noise)")
        return 1
    print("PASS: no count is worse than before (limits, and 2 % for noise)")
    return 0
