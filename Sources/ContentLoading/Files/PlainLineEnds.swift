import Diagnostics

extension SourceFile {
  /// The same file with a line feed at each end of line and without a byte order mark.
  ///
  /// What a template holds is printed byte by byte; an editor or a checkout that ends lines
  /// otherwise must not change an output. Lines and columns stay what they were.
  var withPlainLineEnds: SourceFile {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard mark > 0 || bytes.contains(0x0D) else { return self }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes[mark...] {
      // Of CR LF the first has already been written.
      if byte != 0x0A || previous != 0x0D { plain.append(byte == 0x0D ? 0x0A : byte) }
      previous = byte
    }
    return SourceFile(path: path, bytes: plain)
  }
}
