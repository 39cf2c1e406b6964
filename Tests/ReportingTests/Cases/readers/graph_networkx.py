"""Reads a graph with networkx and prints what it understood, one fact a line."""
import json
import sys

import networkx

form, path = sys.argv[1], sys.argv[2]
if form == "graphml":
    graph = networkx.read_graphml(path)
else:
    graph = networkx.read_gexf(path, version="1.3")
assert graph.is_directed() and not graph.is_multigraph()
for node, facts in sorted(graph.nodes(data=True)):
    print("node", json.dumps([node] + [facts.get(k) for k in ("label", "title", "date", "read", "citedBy")], ensure_ascii=False))
for source, target, facts in sorted(graph.edges(data=True), key=lambda edge: edge[:2]):
    print("edge", json.dumps([source, target, int(facts["weight"]), facts.get("date"), facts.get("notes"), facts.get("sentences")], ensure_ascii=False))
