"""Reads one CSV table with Python's csv module, strictly, and prints its rows as JSON."""
import csv
import json
import sys

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file, strict=True):
        assert None not in row and None not in row.values(), row
        print(json.dumps(row, ensure_ascii=False))
