"""Searches an index with sqlite-utils, which finds the full text by itself."""
import sys

import sqlite_utils

db = sqlite_utils.Database(sys.argv[1])
print("fts", db["blocks"].detect_fts())
for word in sys.argv[2].split(","):
    rows = list(db["blocks"].search(word))
    print("search", word, len(rows), len({row["letter_key"] for row in rows}))
print("keys", sorted({(key.column, key.other_table) for key in db["figures"].foreign_keys}))
