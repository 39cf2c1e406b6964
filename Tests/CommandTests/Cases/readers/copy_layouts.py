"""Writes a letter of Markdown in other layouts, each by a tool of others: copy_layouts FILE FOLDER

HTML, DOCX and ODT by pandoc, PDF by reportlab, its text as `pdftotext` lays it out and as it comes
with `-raw`; XML as the official publisher has it is made of pandoc's HTML.
"""
import html
import pathlib
import re
import subprocess
import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

letter, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
name = letter.stem


def pandoc(kind, *options):
    return subprocess.run(
        ["pandoc", "-f", "markdown-smart", "-t", kind, *options, str(letter)],
        check=True, capture_output=True).stdout


for kind, ending in [("docx", "docx"), ("odt", "odt")]:
    pandoc(kind, "-o", str(folder / f"{name}.{ending}"))
(folder / f"{name}.html").write_bytes(pandoc("html", "--standalone", "--metadata", f"title={name}"))

# Headings and paragraphs, without the tables.
page = re.sub(r"<table.*?</table>", "", pandoc("html", "--wrap=none").decode(), flags=re.S)
parts = [
    html.unescape(re.sub(r"<[^>]*>", "", words)).strip()
    for words in re.findall(r"<(?:p|h\d|li)[^>]*>(.*?)</(?:p|h\d|li)>", page, flags=re.S)]
parts = [words for words in parts if words]

style = getSampleStyleSheet()["BodyText"]
SimpleDocTemplate(str(folder / f"{name}.pdf"), pagesize=A4, invariant=1).build(
    [piece for words in parts for piece in (Paragraph(html.escape(words), style), Spacer(1, 6))])
for option in ["layout", "raw"]:
    subprocess.run(
        ["pdftotext", f"-{option}", str(folder / f"{name}.pdf"), str(folder / f"{name}.{option}.txt")],
        check=True)

paragraphs = "\n".join(f"            <al>{html.escape(words)}</al>" for words in parts)
(folder / f"{name}.xml").write_text(f"""<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
  <kamerstuk>
    <stuk>
      <algemeen>
        <vrije-tekst>
          <tekst status="goed">
{paragraphs}
          </tekst>
        </vrije-tekst>
      </algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>
""", encoding="utf-8")
