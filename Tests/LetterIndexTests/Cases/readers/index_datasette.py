"""Asks Datasette for a search in an index, without a server: the rows that it finds."""
import json
import os
import subprocess
import sys

database, metadata, word = sys.argv[1:4]
name = os.path.basename(database).rsplit(".", 1)[0]


def get(path):
    command = [sys.executable, "-m", "datasette", database, "--metadata", metadata, "--get", path]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


every = get(f"/{name}/blocks.json?_shape=array&_size=max")
found = get(f"/{name}/blocks.json?_search={word}&_shape=array&_size=max")
print("all", len(every), "found", len(found))
letters = get(f"/{name}/letters.json?_facet=kind")
print("facets", sorted(letters["facet_results"]))
print("labels", get(f"/{name}/figures.json?_labels=on&_size=1")["rows"][0]["letter_key"]["label"])
print("described", get("/-/metadata.json")["databases"][name]["tables"]["figures"]["description"])
