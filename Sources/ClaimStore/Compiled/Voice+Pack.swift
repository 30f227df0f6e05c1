import TextAnalysis

// The order of reading is the order of writing; `StorePack.formatVersion` changes with any of them.

extension Variant: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(label: try pack.choice(), wording: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(choice: label)
    pack.add(wording)
  }
}

extension FactVariants: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(fact: try pack.next(), variants: try pack.next(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(fact)
    pack.add(variants)
    pack.add(location)
  }
}

extension Audience: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), label: try pack.next(), caresAbout: try pack.next(), topics: try pack.next(),
      facts: try pack.next(), use: try pack.next(), avoid: try pack.next(), callsToAction: try pack.next(),
      reading: ReadingLimit(english: try pack.next(), spanish: try pack.next()), register: try pack.optionalChoice(),
      location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(label)
    pack.add(caresAbout)
    pack.add(topics)
    pack.add(facts)
    pack.add(use)
    pack.add(avoid)
    pack.add(callsToAction)
    pack.add(reading.english)
    pack.add(reading.spanish)
    pack.add(optionalChoice: register)
    pack.add(location)
  }
}

extension CallToAction: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(text: try pack.next(), facts: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(text)
    pack.add(facts)
  }
}

extension Voice: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), speaker: try pack.next(), name: try pack.next(), role: try pack.next(),
      words: try pack.next(), isPartial: try pack.next(), source: try pack.next(), leadIn: try pack.next(),
      frame: try pack.next(), note: try pack.next(), topics: try pack.next(), fact: try pack.next(),
      language: try pack.choice(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(speaker)
    pack.add(name)
    pack.add(role)
    pack.add(words)
    pack.add(isPartial)
    pack.add(source)
    pack.add(leadIn)
    pack.add(frame)
    pack.add(note)
    pack.add(topics)
    pack.add(fact)
    pack.add(choice: language)
    pack.add(location)
  }
}

extension Phrases: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(key: try pack.next(), language: try pack.choice(), variants: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(key)
    pack.add(choice: language)
    pack.add(variants)
  }
}

extension Channel: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), label: try pack.next(), words: try pack.next(), wordsWhenSilent: try pack.next(),
      facts: try pack.next(), shape: try pack.next(), shapeWhenSilent: try pack.next(), register: try pack.choice(),
      isPublic: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(label)
    pack.add(words)
    pack.add(wordsWhenSilent)
    pack.add(facts)
    pack.add(shape)
    pack.add(shapeWhenSilent)
    pack.add(choice: register)
    pack.add(isPublic)
  }
}

extension Replacement: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(language: try pack.choice(), avoid: try pack.next(), use: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(choice: language)
    pack.add(avoid)
    pack.add(use)
  }
}

extension ForbiddenWords: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(language: try pack.choice(), reason: try pack.next(), words: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(choice: language)
    pack.add(reason)
    pack.add(words)
  }
}

extension Bool: Packable {
  package init(from pack: inout PackReader) throws(PackError) { self = try pack.number() == 1 }
  package func write(to pack: inout PackWriter) { pack.number(self ? 1 : 0) }
}

extension ClosedRange<Int>: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let lower = try pack.number()
    let upper = try pack.number()
    guard lower <= upper else { throw PackError(description: "a range runs backwards") }
    self = lower...upper
  }
  package func write(to pack: inout PackWriter) {
    pack.number(lowerBound)
    pack.number(upperBound)
  }
}
