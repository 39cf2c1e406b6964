/// The graph formats, in the order in which they are listed.
public let allGraphWriters: [any GraphWriter] = [
  GraphMLWriter(),
  GEXFWriter(),
  DOTWriter(),
  TurtleWriter(),
  JSONLDWriter(),
  GraphCSVWriter(),
]
