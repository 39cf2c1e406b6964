"""Finds the words of annotations in their files by both selectors."""
import glob
import json
import os
import sys

found = wrong = 0
motivations = set()
for path in sorted(glob.glob(sys.argv[1] + "/*.jsonld")):
    with open(path, encoding="utf-8") as file:
        page = json.load(file)
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
    identifiers = [item["id"] for item in page["items"]]
    assert len(identifiers) == len(set(identifiers)), path
    stem = os.path.basename(path)[:-len(".jsonld")]
    source = open(os.path.join(sys.argv[2], stem), "rb").read()
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["target"]["source"]
        motivations.add(item["motivation"])
        selectors = {selector["type"]: selector for selector in item["target"]["selector"]}
        place = selectors["DataPositionSelector"]
        quote = selectors.get("TextQuoteSelector")
        if quote and source[place["start"]:place["end"]].decode() == quote["exact"]:
            found += 1
        else:
            wrong += 1
print("found", found, "torn or marked up", wrong, sorted(motivations))
