"""Reads linked data with rdflib and prints what it understood, one fact a line."""
import json
import sys

from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import DCTERMS, PROV, RDF, XSD

form, path = sys.argv[1], sys.argv[2]
graph = Graph().parse(path, format={"turtle": "turtle", "jsonld": "json-ld"}[form])
terms = Namespace("urn:griffier:terms:")


def one(subject, predicate):
    value = graph.value(subject, predicate)
    return None if value is None else str(value)


papers = [s for s in graph.subjects(RDF.type, PROV.Entity) if graph.value(s, DCTERMS.bibliographicCitation)]
for paper in papers:
    assert isinstance(paper, URIRef)
lines = []
for paper in papers:
    read = (paper, PROV.wasGeneratedBy, terms.reading) in graph
    date = graph.value(paper, DCTERMS.date)
    if date is not None:
        # rdflib gives a value to whole days only.
        parts = {XSD.gYear: 1, XSD.gYearMonth: 2, XSD.date: 3}[date.datatype]
        assert len(date.split("-")) == parts and (parts < 3 or date.value is not None), date
    lines.append("node " + json.dumps([one(paper, DCTERMS.identifier), one(paper, DCTERMS.bibliographicCitation), one(paper, DCTERMS.title), one(paper, DCTERMS.date), read, str(paper)], ensure_ascii=False))
    for target in graph.objects(paper, DCTERMS.references):
        places = [p for p in graph.objects(paper, PROV.qualifiedInfluence) if graph.value(p, PROV.influencer) == target]
        facts = sorted([one(p, terms.note) or "", one(p, terms.sentence) or ""] for p in places)
        lines.append("edge " + json.dumps([one(paper, DCTERMS.identifier), one(target, DCTERMS.identifier), len(places), facts], ensure_ascii=False))
print("\n".join(sorted(lines)))
