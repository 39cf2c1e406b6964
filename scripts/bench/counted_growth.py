"""Growth without noise: the instructions of a byte in a letter and in one of four times its size."""
import concurrent.futures
import os
import pathlib
import subprocess
import tempfile

from counting import Miscounted, instructions, instructions_by_letter, stripped

MOST_GROWTH = 1.25
MOST_OUTPUT = 100
KILOBYTE = 1 << 10
# The largest letter: all kinds take five minutes of one processor.
LARGE = 64 * KILOBYTE
# Before both comes one for which the program makes its tables, so that they are part of neither.
FIRST = 4 * KILOBYTE


class Growth:
    """What a kind costs at both sizes, in instructions a byte, and writes for a byte."""

    def __init__(self, kind, small, large, output):
        self.kind, self.small, self.large, self.output = kind, small, large, output

    @property
    def ratio(self):
        return self.large / self.small

    @property
    def holds(self):
        return bool(self.kind.known) or self.ratio <= MOST_GROWTH and self.output <= MOST_OUTPUT

    def __str__(self):
        return (f"{self.kind.name:<36} {self.small:>8.0f} {self.large:>8.0f} x{self.ratio:<5.2f}"
                f" {self.output:>6.1f} out"
                + (f"  known of {self.kind.known}, not judged" if self.kind.known else ""))


def written(kind, large, folder):
    """A kind at the three sizes."""
    sizes = (FIRST, large // 4, large)
    paths = [folder / f"{kind.name}-{size // KILOBYTE}{kind.suffix}" for size in sizes]
    for path, size in zip(paths, sizes):
        kind.write(size, path)
    return paths


def together(program, kinds, large, folder):
    """Kinds that are extracted, all in one run, since most of a short run under valgrind is start."""
    paths = [path for kind in kinds for path in written(kind, large, folder)]
    last = folder / "last.md"
    last.write_text("Slot.\n", encoding="utf-8")
    command = [program, "extract", *map(str, paths), str(last), "--jobs", "1"]
    counts = instructions_by_letter(command, len(paths) + 1, folder)
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    lines = run.stdout.split(b"\n")[:-1]
    if len(lines) != len(paths) + 1:
        raise Miscounted(f"{len(paths) + 1} letters became {len(lines)} lines")
    sizes = [path.stat().st_size for path in paths]
    costs = [count / size for count, size in zip(counts, sizes)]
    return [Growth(kind, costs[small], costs[small + 1], len(lines[small + 1]) / sizes[small + 1])
            for kind, small in zip(kinds, range(1, len(paths), 3))]


def alone(program, kind, large, folder):
    """A kind of another command; what its smallest letter costs is taken off."""
    paths = written(kind, large, folder)
    commands = [[program, *kind.arguments(path)] for path in paths]
    counts = [instructions(command) for command in commands]
    sizes = [path.stat().st_size for path in paths]
    run = subprocess.run(commands[2], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    costs = ((counts[i] - counts[0]) / (sizes[i] - sizes[0]) for i in (1, 2))
    return [Growth(kind, *costs, len(run.stdout) / sizes[2])]


def counted_growth(program, kinds, large=LARGE):
    """The growth of every kind, the steepest first, on all processors: counts do not mind company."""
    processors = os.cpu_count() or 1
    extracted = [kind for kind in kinds if kind.command == ("extract",)]
    others = [kind for kind in kinds if kind.command != ("extract",)]
    with tempfile.TemporaryDirectory(prefix="growth-") as folder:
        copy = stripped(program, folder)

        def place(name):
            own = pathlib.Path(folder) / name
            own.mkdir()
            return own

        with concurrent.futures.ThreadPoolExecutor(processors) as pool:
            parts = [extracted[start::processors] for start in range(processors)]
            work = [pool.submit(together, copy, part, large, place(f"part-{index}"))
                    for index, part in enumerate(parts) if part]
            work += [pool.submit(alone, copy, kind, large, place(kind.name)) for kind in others]
            grown = [one for done in work for one in done.result()]
    return sorted(grown, key=lambda one: one.ratio, reverse=True)
