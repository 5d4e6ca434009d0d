// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every target, so that no corner of the code is held to a lower standard.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"]
      + (name == "Diagnostics" ? [] : ["Diagnostics"]) + dependencies,
    exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "demarche",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "demarche", targets: ["demarche"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Row 0: C libraries, findings with positions, and what we ask of the system.
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CSpawn"),
    library("Diagnostics"),
    library("Platform"),
    // Row 1: what we know; the strict Mustache; libcmark in Swift.
    library("DossierModel", ["Diagnostics"]),
    library("Templating", ["Diagnostics"]),
    library("CommonMark", ["CCmark", "Diagnostics"]),
    // Row 2: edition to resolved tree; files to Dossier.
    library("Briefing", ["Diagnostics", "Platform", "DossierModel", "Templating", "CommonMark"]),
    library(
      "ContentLoading",
      ["CYAML", "Diagnostics", "Platform", "DossierModel", "Templating", "CommonMark"]),
    // Row 3: plan, batch, formats, engines, writing.
    library(
      "Publishing",
      [
        "CSpawn", "Diagnostics", "Platform", "DossierModel", "Templating", "CommonMark", "Briefing",
        "ContentLoading",
      ]),
    // Row 4: commands.
    library(
      "DemarcheCommand",
      [
        "Diagnostics", "Platform", "DossierModel", "Briefing", "ContentLoading", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Row 5.
    .executableTarget(
      name: "demarche",
      dependencies: [
        "DemarcheCommand", "Platform",
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "DossierModel", "ContentLoading"],
      path: "Tests/TestSupport",
      exclude: ["Project"], swiftSettings: settings),
    tests("Diagnostics"),
    tests("Platform"),
    tests("CommonMark", ["CCmark"]),
    tests("Templating"),
    tests("DossierModel"),
    tests("ContentLoading", ["DossierModel"]),
    tests("Briefing", ["DossierModel", "Templating", "CommonMark", "ContentLoading"]),
    tests(
      "Publishing",
      ["Platform", "DossierModel", "Templating", "CommonMark", "Briefing", "ContentLoading"],
      exclude: ["Content", "Shipped/known-stale.txt", "Snapshots"]),
    tests(
      "DemarcheCommand",
      [
        "DossierModel", "Publishing", "Briefing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "FindingTests",
      dependencies: [
        "Diagnostics", "DossierModel", "Briefing", "ContentLoading", "Publishing", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: settings),
  ]
)
