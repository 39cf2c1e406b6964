"""The documents by others, beside the repository, and the page text of those that are PDF.

Nothing of them is part of the project; where the folder is absent, whoever asks says so and stops.
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT.parent / "shared" / "documents"
# The two ways in which people turn a PDF into page text.
MODES = ("layout", "raw")
# Folders of PDFs, and folders whose files are read as they are.
PRINTED = ("reports", "fiches")
PLAIN = ("motions", "audit-letters", "debates")


def skip_where_absent(what):
    """Ends the program with a word about it where there are no documents."""
    if not DOCUMENTS.is_dir():
        print(f"{what}: no {DOCUMENTS.parent.name}/{DOCUMENTS.name} beside the repository, skipped")
        sys.exit(0)


def page_text(folder):
    """The page text of all PDFs in folders of `folder` named after their mode, made where it is not."""
    made = {}
    for mode in MODES:
        made[mode] = pathlib.Path(folder) / mode
        made[mode].mkdir(parents=True, exist_ok=True)
        for kind in PRINTED:
            for pdf in sorted((DOCUMENTS / kind).glob("*.pdf")):
                text = made[mode] / f"{pdf.stem}.txt"
                if not text.exists():
                    convert(pdf, mode, text)
    return made


def convert(pdf, mode, text):
    """One PDF as page text; pdftotext's remarks on a PDF's structure are of no use here."""
    part = text.with_suffix(".part")
    subprocess.run(["pdftotext", f"-{mode}", str(pdf), str(part)], check=True,
                   stderr=subprocess.DEVNULL)
    part.rename(text)


def budget(kind):
    """The budget articles as xml or txt, by their names."""
    return sorted((DOCUMENTS / "budgets").glob(f"*.{kind}"))
