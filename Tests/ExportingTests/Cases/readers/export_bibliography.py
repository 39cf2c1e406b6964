"""Reads CSL-JSON with citeproc-py and prints the bibliography."""
import json
import sys
import warnings

warnings.simplefilter("ignore")
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

with open(sys.argv[1], encoding="utf-8") as file:
    entries = json.load(file)
source = CiteProcJSON(entries)
style = CitationStylesStyle("harvard-cite-them-right", validate=False)
bibliography = CitationStylesBibliography(style, source, formatter.plain)
for entry in entries:
    bibliography.register(Citation([CitationItem(entry["id"])]))
print("entries", len(entries))
for item in bibliography.bibliography():
    print(str(item))
