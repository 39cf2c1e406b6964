"""Reads an index with SQLite as Python has it: facts, a line each."""
import sqlite3
import sys

db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
print("integrity", db.execute("PRAGMA integrity_check").fetchone()[0])
print("dangling", len(db.execute("PRAGMA foreign_key_check").fetchall()))
tables = [row[0] for row in db.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    " AND name NOT LIKE 'blocks_fts%' AND name NOT LIKE 'sqlite_%' ORDER BY name")]
for table in tables:
    print(table, db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
views = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]
for view in views:
    columns = [column[0] for column in db.execute(f'SELECT * FROM "{view}"').description]
    print("view", view, len(columns) == len(set(columns)))
# The words of a figure stand where it says, counted in Unicode scalars.
wrong = 0
for text, block, cell, start, end in db.execute(
        "SELECT figures.text, blocks.text, cells.text, at_start, at_end FROM figures"
        " JOIN blocks ON blocks.key = figures.block_key LEFT JOIN cells ON cells.key = cell_key"):
    wrong += (cell if cell is not None else block)[start:end] != text
print("misplaced", wrong)
# Every letter's figures have a claim of the same letter.
print("strange claims", db.execute(
    "SELECT count(*) FROM figures JOIN claims ON claims.key = figures.claim_key"
    " WHERE claims.letter_key <> figures.letter_key").fetchone()[0])
