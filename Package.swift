// swift-tools-version: 6.2
import PackageDescription

/// A system library found through pkg-config; `package` is its Debian development package.
func systemLibrary(_ name: String, pkgConfig: String, package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A stage's executable: one stage, what all command lines share, and the argument parser.
func stage(_ name: String, _ modules: Target.Dependency...) -> Target {
  .executableTarget(name: name, dependencies: ["Records", "StageCommand", argumentParser] + modules)
}

func tests(_ module: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: "\(module)Tests", dependencies: ["TestSupport"] + dependencies)
}

let package = Package(
  name: "Gongbao",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    systemLibrary("CLibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),
    systemLibrary("COpenCC", pkgConfig: "opencc", package: "libopencc-dev"),
    systemLibrary("CSQLite", pkgConfig: "sqlite3", package: "libsqlite3-dev"),
    systemLibrary("CZlib", pkgConfig: "zlib", package: "zlib1g-dev"),
    systemLibrary("CCrypto", pkgConfig: "libcrypto", package: "libssl-dev"),
    systemLibrary("CUchardet", pkgConfig: "uchardet", package: "libuchardet-dev"),

    .target(name: "Records"),
    .target(name: "CRepairTables", exclude: ["tables"]),
    .target(name: "TextRepair", dependencies: ["Records", "COpenCC", "CUchardet", "CRepairTables"]),
    .target(name: "Ingestion", dependencies: ["Records", "TextRepair", "CLibXML2", "CZlib", "CCrypto"]),
    .target(name: "Segmentation", dependencies: ["Records"]),
    .target(name: "Extraction", dependencies: ["Records"]),
    .target(name: "Aggregation", dependencies: ["Records", "CSQLite", "CCrypto"]),
    .target(name: "Validation", dependencies: ["Records", "Segmentation", "Extraction"]),
    .target(name: "StageCommand", dependencies: ["Records", argumentParser]),

    stage("gongbao-ingest", "Ingestion"),
    stage("gongbao-segment", "Segmentation"),
    stage("gongbao-extract", "Extraction"),
    stage("gongbao-aggregate", "Aggregation"),
    stage("gongbao-check", "Validation"),

    .target(name: "TestSupport", path: "Tests/Support"),
    tests("Records", "Records"),
    tests("TextRepair", "TextRepair", "Records"),
    tests("Ingestion", "Ingestion", "TextRepair", "Records", "CZlib"),
    tests("Segmentation", "Segmentation", "Records"),
    tests("Extraction", "Extraction", "Records"),
    tests("Aggregation", "Aggregation", "Records"),
    tests("Validation", "Validation", "Records"),
    tests("StageCommand", "StageCommand", "Records"),
    tests(
      "Stage", "Records", "Validation", "gongbao-ingest", "gongbao-segment", "gongbao-extract", "gongbao-aggregate",
      "gongbao-check"),
    tests("Pipeline", "Validation", "Records", "Segmentation", "Extraction"),
  ]
)

// The fuzz target is there for `make fuzz` alone, which builds everything with the sanitizers in a folder of its own.
if Context.environment["GONGBAO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Ingestion", "Records"], path: "Tests/Fuzz", exclude: ["Corpus"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
