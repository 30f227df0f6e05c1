public import ClaimStore
public import Documents
public import TextAnalysis

/// A statement of a text with everything the analysis reads from it, as `factcheck analyze` shows it.
public struct StatementRecord: Sendable, Hashable, Encodable {
  /// A stretch of the statement and what it was read as.
  public struct Reading: Sendable, Hashable, Encodable {
    /// The words.
    public let text: String
    /// What they were read as: a value with its unit, days, ids of the lexicon, a meaning.
    public let meaning: String
  }

  /// 1-based line of the file.
  public let line: Int
  /// 1-based column, in grapheme clusters.
  public let column: Int
  /// The words of the claim.
  public let text: String
  /// What the layout says about them.
  public let block: Block.Kind
  /// What the author does with the statement.
  public let framing: Framing
  /// Who is named as saying it.
  public let speaker: String?
  /// The words that decide the framing.
  public let cue: String?
  /// Whether the main predicate is denied.
  public let isNegated: Bool
  /// How firmly it is put.
  public let modality: Modality
  /// The figures.
  public let quantities: [Reading]
  /// The times.
  public let periods: [Reading]
  /// Places, groups and bodies of the store's lexicon.
  public let mentions: [Reading]
  /// Negative words with what they deny.
  public let negations: [Reading]
  /// *All*, *most*, *some* and the like, with the word they bear on.
  public let quantifiers: [Reading]
  /// Hedging words.
  public let hedges: [Reading]
  /// Words with an opposite: the scale and which way.
  public let directions: [Reading]
}

extension StatementRecord {
  /// The records of statements, in reading order.
  ///
  /// - Parameters:
  ///   - statements: Statements of the document.
  ///   - document: The document they were read from.
  ///   - term: The term of the lexicon that a mention's entry stands for.
  /// - Complexity: O(*n*) in the bytes of the document.
  public static func records(
    _ statements: [Statement], in document: Document, term: (Int) -> LexiconTerm?
  ) -> [StatementRecord] {
    var counter = LineCounter(document)
    return statements.map { statement in
      let place = counter.place(of: statement.range)
      let conditions = statement.conditions
      func reading(_ range: Range<Int>, _ meaning: String) -> Reading {
        Reading(text: document.text(range), meaning: meaning)
      }
      return StatementRecord(
        line: place.line, column: place.column, text: document.text(statement.range), block: statement.block,
        framing: statement.framing, speaker: statement.speaker.map(document.text),
        cue: statement.cue.map(document.text),
        isNegated: statement.isNegated, modality: conditions.meaning.modality,
        quantities: conditions.quantities.map { reading($0.range, $0.reading) },
        periods: conditions.periods.map { reading($0.range, $0.reading) },
        mentions: conditions.mentions.map { mention in
          let terms = mention.entries.compactMap(term).map { "\($0.kind.rawValue) \($0.id)" }
          return reading(mention.range, terms.joined(separator: ", "))
        },
        negations: conditions.meaning.negations.map { reading($0.cue, document.text($0.scope)) },
        quantifiers: conditions.meaning.quantifiers.map { item in
          let head = item.head.map { " of " + document.text($0) } ?? ""
          return reading(item.range, (item.isNegated ? "not " : "") + item.kind.rawValue + head)
        },
        hedges: conditions.meaning.hedges.map { reading($0.range, $0.modality.rawValue) },
        directions: conditions.meaning.directions.map {
          reading($0.range, "\($0.scale.rawValue) \($0.effectivePolarity > 0 ? "+" : "-")")
        })
    }
  }
}

extension Quantity {
  /// The figure as it was read: comparator, value or range, unit, kind.
  var reading: String {
    let values = [Optional(value), upperValue].compactMap { $0 }.map(Self.number).joined(separator: " to ")
    let written =
      switch unit {
      case .count: values
      case .percent: values + " %"
      case .percentagePoints: values + " percentage points"
      case .money(let code): values + " " + code
      case .duration(let unit): values + " " + unit
      }
    let per = per.map { " per \($0.count == 1 ? "" : Self.number($0.count) + " ")\($0.unit)" } ?? ""
    let way = direction.map { ", \($0.rawValue)" } ?? ""
    let heads = headWords.isEmpty ? "" : " of " + headWords.joined(separator: " ")
    let bound = comparator.words.isEmpty ? "" : comparator.words + " "
    return bound + written + per + " (\(kind.rawValue)\(way)\(isVague ? ", vague" : ""))" + heads
  }

  private static func number(_ value: Double) -> String {
    value.rounded() == value && abs(value) < 1e15 ? "\(Int(value))" : "\((value * 1000).rounded() / 1000)"
  }
}

extension Period {
  /// The days it holds, or how it is counted from the day of the text.
  var reading: String {
    let way = kind == .point ? "" : ", \(kind.rawValue)"
    guard isResolved else {
      let units = offset.map {
        "\($0.units.lowerBound) to \($0.units.upperBound) \($0.unit.rawValue)s from the text's day"
      }
      return "\(units ?? "unknown days") (\(precision.rawValue)\(way))"
    }
    let days = [first, last].map { $0?.description ?? "…" }
    return "\(days[0] == days[1] ? days[0] : days.joined(separator: " to ")) (\(precision.rawValue)\(way))"
  }
}
