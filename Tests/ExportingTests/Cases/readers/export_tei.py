"""Validates TEI documents against the schema of all of TEI, and counts what they hold."""
import glob
import os
import sys

import schemas
from lxml import etree

schema = etree.RelaxNG(etree.parse(os.path.join(os.path.dirname(schemas.__file__), "tei_all.rng")))
space = "{http://www.tei-c.org/ns/1.0}"
counts = {"num": 0, "ref": 0, "note": 0, "table": 0, "p": 0}
for path in sorted(glob.glob(sys.argv[1] + "/*.xml")):
    document = etree.parse(path)
    if not schema.validate(document):
        print("fault", os.path.basename(path), schema.error_log[0].line, schema.error_log[0].message[:300])
    for name in counts:
        counts[name] += len(list(document.iter(space + name)))
print(" ".join(f"{name} {count}" for name, count in counts.items()))
