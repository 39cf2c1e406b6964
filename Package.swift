// swift-tools-version: 6.2
import PackageDescription

// Every module reads to its left only:
// LetterModel ← DutchText ← { LetterReaders, Extraction ← { Checking, ReferenceGraph } }
//   ← Driver ← Finding ← Reporting ← { Pages, LetterIndex, Exporting } ← griffier
// Driver is the library's front door: bytes to a letter, its records and its checks. It knows
// nothing of graphs. Only LetterIndex knows GRDB and SQLite. CSHA256, CPartialFile, CBoundedProgram,
// CLibXML2 and CLibZip are C; griffier reads everything.
// `scripts/check-imports` holds the files to this table.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Griffier",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "griffier", targets: ["griffier"]),
    .library(
      name: "Griffier",
      targets: [
        "LetterModel", "LetterReaders", "Extraction", "Checking", "Driver", "Finding", "Reporting",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "CSHA256"),
    .target(name: "CPartialFile"),
    .target(name: "CBoundedProgram"),
    .target(name: "CLexicon", exclude: ["words.lexicon"]),
    .target(name: "CWording", exclude: ["sentences.wording"]),
    .target(
      name: "CPages",
      exclude: [
        "base.css", "letter.css", "tables.css", "overview.css", "media.css",
        "page.js", "letter.js", "overview.js",
      ]),
    .target(name: "LetterModel", swiftSettings: settings),
    .target(
      name: "DutchText", dependencies: ["LetterModel", "CLexicon"], swiftSettings: settings),
    .target(
      name: "LetterReaders", dependencies: ["LetterModel", "DutchText", "CLibXML2", "CLibZip"],
      swiftSettings: settings),
    .target(
      name: "Extraction", dependencies: ["LetterModel", "DutchText"], swiftSettings: settings),
    .target(
      name: "Checking", dependencies: ["LetterModel", "DutchText", "Extraction", "CWording"],
      swiftSettings: settings),
    .target(
      name: "ReferenceGraph", dependencies: ["LetterModel", "Extraction"], swiftSettings: settings),
    .target(
      name: "Driver",
      dependencies: ["LetterModel", "LetterReaders", "Extraction", "Checking", "CSHA256"],
      swiftSettings: settings),
    .target(
      name: "Finding",
      dependencies: ["LetterModel", "DutchText", "Extraction", "Checking", "Driver"],
      swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: [
        "LetterModel", "DutchText", "LetterReaders", "Extraction", "Checking", "Driver",
        "ReferenceGraph", "Finding",
      ],
      swiftSettings: settings),
    .target(
      name: "Exporting",
      dependencies: [
        "LetterModel", "Extraction", "Checking", "Driver", "Finding", "Reporting", "CXLSXWriter",
      ],
      swiftSettings: settings),
    .target(
      name: "LetterIndex",
      dependencies: [
        "LetterModel", "DutchText", "Extraction", "Checking", "ReferenceGraph", "Driver", "Finding",
        "Reporting", "CStemmer",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Pages",
      dependencies: [
        "LetterModel", "Extraction", "Checking", "Driver", "ReferenceGraph", "Finding", "Reporting",
        "CPages",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "griffier",
      dependencies: [
        "LetterModel", "LetterReaders", "Extraction", "Checking", "Driver", "ReferenceGraph",
        "Finding", "Reporting", "Pages", "LetterIndex", "Exporting", "CZlib", "CPartialFile",
        "CBoundedProgram",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["LetterModel", "DutchText", "LetterReaders", "Extraction", "Checking"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["griffier", "LetterIndex", "TestSupport"],
      exclude: ["Cases"], swiftSettings: settings),
    // Reads the sources: which file knows which.
    .testTarget(name: "ArchitectureTests", exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "DriverTests",
      dependencies: [
        "TestSupport", "LetterModel", "LetterReaders", "Extraction", "Checking", "Driver",
      ],
      swiftSettings: settings),
  ]
    + [
      "LetterModel", "DutchText", "LetterReaders", "Extraction", "Checking", "ReferenceGraph",
      "Finding", "Reporting", "Pages", "LetterIndex", "Exporting",
    ].map { module in
      .testTarget(
        name: "\(module)Tests",
        dependencies: [
          "TestSupport", "LetterModel", "DutchText", "LetterReaders", "Extraction", "Checking",
          "ReferenceGraph", "Driver", "Finding", "Reporting", "Pages", "CSHA256",
        ] + (["LetterIndex", "Exporting"].contains(module) ? [.init(stringLiteral: module)] : []),
        exclude: module == "LetterModel" ? [] : ["Cases"], swiftSettings: settings)
    }
    + [
      // Real letters that are not part of the project; skipped where they are not at hand.
      .testTarget(
        name: "SharedLettersTests",
        dependencies: ["TestSupport", "LetterModel", "LetterReaders", "Extraction", "Checking"],
        swiftSettings: settings)
    ]
)

// `make fuzz`: what is read is mutated by libFuzzer, under AddressSanitizer.
if Context.environment["GRIFFIER_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "TestSupport", "LetterModel", "LetterReaders", "Extraction", "Checking", "ReferenceGraph",
        "Driver", "Reporting",
      ],
      path: "fuzz", exclude: ["dictionaries"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}
