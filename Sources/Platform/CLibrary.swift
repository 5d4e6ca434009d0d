// The C library of each system, and the part of Foundation that carries no data of languages: all of
// Foundation would make a static program four times as large. Whoever imports Platform has both.
#if canImport(Darwin)
  @_exported import Darwin
#elseif canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#endif
#if canImport(FoundationEssentials)
  @_exported import FoundationEssentials
#else
  @_exported import Foundation
#endif
