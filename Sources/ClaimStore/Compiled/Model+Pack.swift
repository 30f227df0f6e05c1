import TextAnalysis

// The order of reading is the order of writing; `StorePack.formatVersion` changes with any of them.

extension Localized: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(english: try pack.next(), spanish: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(english)
    pack.add(spanish)
  }
}

extension Location: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(file: try pack.next(), line: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(file)
    pack.add(line)
  }
}

extension PartialDate: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let text: String = try pack.next()
    guard let date = PartialDate(text) else { throw PackError(description: "'\(text)' is no date") }
    self = date
  }
  package func write(to pack: inout PackWriter) { pack.add(description) }
}

extension Measure: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      of: try pack.next(), kind: try pack.choice(), value: try pack.next(), unit: try pack.next(),
      comparator: try pack.choice(), written: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(of)
    pack.add(choice: kind)
    pack.add(value)
    pack.add(unit)
    pack.add(choice: comparator)
    pack.add(written)
  }
}

extension Fact: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), kind: try pack.choice(), statement: try pack.next(), plain: try pack.next(),
      retellings: try pack.next(), source: try pack.next(), quote: try pack.next(), quoteLanguage: try pack.choice(),
      saidBy: try pack.next(),
      asOf: try pack.next(),
      asOfBasis: try pack.next(), saidOn: try pack.next(), published: try pack.next(), population: try pack.next(),
      places: try pack.next(), scope: try pack.next(), hedges: try pack.next(), measures: try pack.next(),
      concession: try pack.next(), topics: try pack.next(), sameAs: try pack.next(), suspect: try pack.next(),
      caveats: try pack.next(), reviewBy: try pack.next(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(choice: kind)
    pack.add(statement)
    pack.add(plain)
    pack.add(retellings)
    pack.add(source)
    pack.add(quote)
    pack.add(choice: quoteLanguage)
    pack.add(saidBy)
    pack.add(asOf)
    pack.add(asOfBasis)
    pack.add(saidOn)
    pack.add(published)
    pack.add(population)
    pack.add(places)
    pack.add(scope)
    pack.add(hedges)
    pack.add(measures)
    pack.add(concession)
    pack.add(topics)
    pack.add(sameAs)
    pack.add(suspect)
    pack.add(caveats)
    pack.add(reviewBy)
    pack.add(location)
  }
}

extension Wording: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(text: try pack.next(), language: try pack.choice())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(text)
    pack.add(choice: language)
  }
}

extension HardNegative: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(wording: try pack.next(), because: try pack.choice())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(wording)
    pack.add(choice: because)
  }
}

extension ClaimEvidence: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(role: try pack.choice(), fact: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(choice: role)
    pack.add(fact)
  }
}

extension ContestedClaim: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), narrative: try pack.next(), stance: try pack.choice(), claim: try pack.next(),
      verdict: try pack.choice(), basis: try pack.next(), evidence: try pack.next(), cannotSay: try pack.next(),
      technique: try pack.choice(), whyMisleading: try pack.next(), trueInstead: try pack.next(),
      concern: try pack.next(), topics: try pack.next(), paraphrases: try pack.next(), notThis: try pack.next(),
      location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(narrative)
    pack.add(choice: stance)
    pack.add(claim)
    pack.add(choice: verdict)
    pack.add(basis)
    pack.add(evidence)
    pack.add(cannotSay)
    pack.add(choice: technique)
    pack.add(whyMisleading)
    pack.add(trueInstead)
    pack.add(concern)
    pack.add(topics)
    pack.add(paraphrases)
    pack.add(notThis)
    pack.add(location)
  }
}

extension Source.Attested: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(value: try pack.next(), basis: try pack.choice(), note: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(value)
    pack.add(choice: basis)
    pack.add(note)
  }
}

extension Source.Paragraph: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(number: try pack.next(), range: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(number)
    pack.add(range)
  }
}

extension Source: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), title: try pack.next(), publisher: try pack.next(), date: try pack.next(),
      language: try pack.choice(), languageBasis: try pack.choice(), caveats: try pack.next(), sha256: try pack.next(),
      seed: try pack.next(),
      text: try pack.next(), paragraphs: try pack.next(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(title)
    pack.add(publisher)
    pack.add(date)
    pack.add(choice: language)
    pack.add(choice: languageBasis)
    pack.add(caveats)
    pack.add(sha256)
    pack.add(seed)
    pack.add(text)
    pack.add(paragraphs)
    pack.add(location)
  }
}

extension Topic: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(id: try pack.next(), label: try pack.next(), about: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(label)
    pack.add(about)
  }
}

extension Narrative: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), label: try pack.next(), story: try pack.next(), concern: try pack.next(),
      related: try pack.next(), family: try pack.next(), stance: try pack.next(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(label)
    pack.add(story)
    pack.add(concern)
    pack.add(related)
    pack.add(family)
    pack.add(stance)
    pack.add(location)
  }
}

extension Concern: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), label: try pack.next(), question: try pack.next(), answeredBy: try pack.next(),
      topics: try pack.next(), acknowledgements: try pack.next(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(label)
    pack.add(question)
    pack.add(answeredBy)
    pack.add(topics)
    pack.add(acknowledgements)
    pack.add(location)
  }
}

extension Acknowledgement: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(register: try pack.choice(), wording: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(choice: register)
    pack.add(wording)
  }
}

extension Speaker: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), kind: try pack.choice(), name: try pack.next(), role: try pack.next(),
      location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(choice: kind)
    pack.add(name)
    pack.add(role)
    pack.add(location)
  }
}

extension LexiconTerm: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      id: try pack.next(), kind: try pack.choice(), english: try pack.next(), spanish: try pack.next(),
      within: try pack.next(), isEveryday: try pack.next(), location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(id)
    pack.add(choice: kind)
    pack.add(english)
    pack.add(spanish)
    pack.add(within)
    pack.add(isEveryday)
    pack.add(location)
  }
}

extension UncitedPassage: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(
      source: try pack.next(), text: try pack.next(), reason: try pack.choice(), repeats: try pack.next(),
      location: try pack.next())
  }
  package func write(to pack: inout PackWriter) {
    pack.add(source)
    pack.add(text)
    pack.add(choice: reason)
    pack.add(repeats)
    pack.add(location)
  }
}
