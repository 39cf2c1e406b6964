"""Validates a bag with bagit, and that a changed byte is found."""
import pathlib
import sys

import bagit

folder = pathlib.Path(sys.argv[1])
bag = bagit.Bag(str(folder))
print("valid", bag.is_valid())
print("payload", len(bag.payload_entries()))
some = sorted(folder.glob("data/sources/*"))[0]
some.write_bytes(some.read_bytes() + b"x")
print("changed", bagit.Bag(str(folder)).is_valid())
