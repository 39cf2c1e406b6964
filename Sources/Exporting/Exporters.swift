/// The formats in which letters are taken along.
public let allExporters: [any Exporter] = [
  CSVExporter(),
  WorkbookExporter(),
  DataPackageExporter(),
  AnnotationExporter(),
  BibliographyExporter(),
  TEIExporter(),
  BagItExporter(),
]
