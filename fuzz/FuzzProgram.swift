/// Where the program begins: the first argument names what is tried, the others are libFuzzer's.
///
///     Fuzz html -max_total_time=60 .build/fuzz/seeds/html
@_cdecl("Fuzz_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard let arguments, count > 1, let word = arguments[1],
    let named = FuzzTarget(rawValue: String(cString: word))
  else {
    print("usage: Fuzz TARGET [libFuzzer's arguments]; one of")
    print(FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))
    return 2
  }
  target = named
  // libFuzzer sees its own name and its own arguments.
  arguments[1] = arguments[0]
  var left = count - 1
  var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
  return runFuzzer(&left, &rest) { start, count in
    target.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

/// What is tried; set once, before libFuzzer runs, which takes a function of C.
nonisolated(unsafe) private var target = FuzzTarget.text

/// libFuzzer's own main function, which the package manager leaves no room for.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ read: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt
