"""Reads a folder of CSV with DuckDB: how many rows each table has, and a sum over figures."""
import pathlib
import sys

import duckdb

folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.glob("*.csv")):
    count = duckdb.sql(f"SELECT count(*) FROM read_csv('{path}', all_varchar=true)").fetchall()[0][0]
    print(path.stem, count)
total = duckdb.sql(
    f"SELECT count(*) FROM read_csv('{folder}/figures.csv', all_varchar=true) AS figures"
    f" JOIN read_csv('{folder}/claims.csv', all_varchar=true) AS claims"
    " ON claims.letter = figures.letter AND claims.id = figures.claim").fetchall()[0][0]
print("figures with claims", total)
# No cell of words begins as a formula does; numbers may be negative.
import csv
bad = 0
for path in folder.glob("*.csv"):
    with open(path, encoding="utf-8", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            for cell in row:
                if cell[:1] in "=+@" and cell or cell[:1] == "-" and not cell[1:2].isdigit():
                    bad += 1
print("formulas", bad)
