/// A number that tells whether an answer of the catalog is still the same, in this run or another.
///
/// FNV-1a in 64 bits: it guards against forgetting, not against malice.
/// Source: Fowler, Noll, Vo, Eastlake, “The FNV Non-Cryptographic Hash Algorithm”.
package struct Fingerprint: Sendable, Hashable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Takes in one part; its length keeps parts apart.
  package mutating func add(_ bytes: some Collection<UInt8>) {
    for shift in stride(from: 0, to: 64, by: 8) {
      mix(UInt8(truncatingIfNeeded: UInt64(bytes.count) >> UInt64(shift)))
    }
    for byte in bytes { mix(byte) }
  }

  package mutating func add(_ text: String) { add(text.utf8) }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
