internal import LetterModel

/// A verdict as one says it to somebody who does not read sums like a compiler's lines.
///
///     8.847 + 1.130 = 9.977, maar de brief noemt 10.004. Dat scheelt 27; afronden verklaart
///     hoogstens 1,5.
extension VerificationWording {
  /// The sum, what the letter says and by how much they differ, in whole sentences.
  static func sentence(of verification: Verification, in language: Language) -> String {
    if let statement = verification.statement { return statement.text(in: language).asSentence }
    var wording = VerificationWording(language)
    if verification.operation == .restatement {
      wording.sayRestatement(of: verification)
    } else {
      wording.saySum(of: verification)
    }
    return String(decoding: wording.text, as: UTF8.self)
  }

  private mutating func saySum(of verification: Verification) {
    let isAlone = verification.operation == .sum && verification.operands.count == 1
    if isAlone { write("The only part is ", "Het enige deel is ") }
    writeSum(of: verification)
    if let computed = verification.computed, !isAlone {
      if !verification.operands.isEmpty { write(" = ") }
      write(NumberText.shortened(computed))
      writeUnit(of: verification)
    }
    if verification.isOwed { return sayOwed(verification) }
    switch verification.verdict {
    case .exact:
      return write(", as the letter says.", ", zoals de brief zegt.")
    case .contradiction:
      write(", but the letter says ", ", maar de brief noemt ")
    case .rounding, .undecided:
      write("; the letter says ", "; de brief noemt ")
    }
    write(verification.stated)
    writeUnit(of: verification)
    write(".")
    sayDifference(of: verification)
  }

  /// What parts of a whole should make: no letter has to print 100 %.
  private mutating func sayOwed(_ verification: Verification) {
    if verification.verdict == .exact {
      return write(", as it should be.", ", zoals het hoort.")
    }
    write("; together it should be ", "; samen hoort het ")
    write(verification.stated)
    writeUnit(of: verification)
    write(".", " te zijn.")
    sayDifference(of: verification)
  }

  private mutating func sayRestatement(of verification: Verification) {
    if verification.verdict == .exact {
      write("Both places say ", "Op beide plaatsen staat ")
    } else {
      write("One place says ", "Op de ene plaats staat ")
    }
    write(verification.operands.first?.value)
    writeUnit(of: verification)
    guard verification.verdict != .exact else { return write(".") }
    write(", the other ", ", op de andere ")
    write(verification.stated)
    writeUnit(of: verification)
    write(".")
    sayDifference(of: verification)
  }

  private mutating func sayDifference(of verification: Verification) {
    guard let difference = verification.difference else { return }
    switch verification.verdict {
    case .exact, .undecided: return
    case .contradiction: write(" They differ by ", " Dat scheelt ")
    case .rounding: write(" Rounding may explain ", " Afronden kan het verschil van ")
    }
    writeSize(of: difference)
    let tolerance = verification.tolerance
    if verification.verdict == .rounding {
      write(", the difference", " verklaren")
      if let tolerance {
        write(" (at most ", " (hoogstens ")
        writeSize(of: tolerance)
        write(")")
      }
    } else if let tolerance {
      write("; rounding explains at most ", "; afronden verklaart hoogstens ")
      writeSize(of: tolerance)
    }
    write(".")
  }
}

extension String {
  /// The words with a capital before them and a full stop behind; a name that holds digits, as
  /// `kst-34352-299` does, keeps its letters.
  package var asSentence: String {
    guard let first else { return self }
    let isName = prefix { $0 != " " }.contains(where: \.isNumber)
    let text = isName ? self : first.uppercased() + dropFirst()
    let ends = [".", "?", "!", ".»", "?»"]
    return ends.contains(where: text.hasSuffix) ? text : text + "."
  }
}
