"""Counts what a run costs under valgrind: the same every time to a thousandth, on a busy machine too.

Counted is a copy of the program without debug information, with one job. valgrind knows no SHA
instructions, so a digest that costs half an instruction a byte shows as one made without them.
"""
import pathlib
import re
import subprocess

# Where a letter is opened; glibc and others name it so.
OPENS = ("open", "open64")
SHA = "griffier_sha256"


class Miscounted(Exception):
    """What is counted can not be: valgrind failed, or the program does otherwise than was thought."""


def stripped(program, folder):
    """A copy of the program without debug information, whose functions keep their names."""
    copy = pathlib.Path(folder) / "program"
    subprocess.run(["strip", "-g", "-o", str(copy), program], check=True)
    return str(copy)


def valgrind(tool, options, command):
    run = subprocess.run(
        ["valgrind", f"--tool={tool}", *options, *command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    # A letter that contradicts itself gives 1.
    if run.returncode > 1:
        raise Miscounted(f"{' '.join(command[:3])} …: {run.stderr.strip()[-400:]}")
    return run.stderr


def number(pattern, text):
    match = re.search(pattern, text)
    if not match:
        raise Miscounted(f"nothing like {pattern} in what valgrind says")
    return int(match.group(1).replace(",", ""))


def instructions(command):
    """The instructions of a run."""
    said = valgrind("callgrind", ["--callgrind-out-file=/dev/null"], command)
    return number(r"Collected : (\d+)", said)


def allocations(command):
    """How often a run asked for memory."""
    said = valgrind("dhat", ["--dhat-out-file=/dev/null"], command)
    return number(r"Total: +[\d,]+ bytes in ([\d,]+) blocks", said)


def instructions_by_letter(command, count, folder):
    """The instructions between the opening of each of `count` letters, the last of a command, and
    that of the next; the last letter is left out, since the end of the run follows it."""
    out = pathlib.Path(folder) / "parts"
    valgrind("callgrind", [f"--callgrind-out-file={out}", "--combine-dumps=yes", "--compress-pos=yes",
                           *(f"--dump-before={name}" for name in OPENS)], command)
    # A part ends where the next file is opened; the last of all where the run ends.
    totals = []
    with open(out, encoding="utf-8", errors="replace") as file:
        totals = [int(line.split()[1]) for line in file if line.startswith("totals:")]
    out.unlink()
    if len(totals) < count:
        raise Miscounted(f"{count} letters were opened in {len(totals)} parts")
    return totals[-count:-1]


def writing(command, folder):
    """The instructions of a run, and of those what writing records costs, the digest left out.

    Writing is what the command calls in the module Reporting, with all that is called there.
    """
    out = pathlib.Path(folder) / "calls"
    valgrind("callgrind", [f"--callgrind-out-file={out}"], command)
    names, total, spent = {}, 0, 0

    def named(text):
        key, _, name = text.strip().partition(" ")
        return names.setdefault(key, name)

    with open(out, encoding="utf-8", errors="replace") as file:
        caller = callee = ""
        for line in file:
            if line.startswith("fn="):
                caller = named(line[3:])
            elif line.startswith("cfn="):
                callee = named(line[4:])
            elif line.startswith("calls="):
                cost = int(next(file).split()[1])
                if caller.startswith("$s8griffier") and callee.startswith("$s9Reporting"):
                    spent += cost
                elif SHA in callee and "sha256" not in caller:
                    spent -= cost
            elif line.startswith("totals:"):
                total = int(line.split()[1])
    out.unlink()
    if spent <= 0:
        raise Miscounted("nothing is written by the module Reporting")
    return total, spent
