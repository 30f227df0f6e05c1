import Testing

@testable import TextAnalysis

@Suite("Periods") struct PeriodTests {
  /// `TEXT | KIND FIRST LAST PRECISION`, `-` for an open end, `?` after the kind where only about that time is meant;
  /// `none` where there is no period. The text is of Thursday 20 December 2018.
  static let english = """
    in 2018 | point 2018-01-01 2018-12-31 year
    The 2018 forum | point 2018-01-01 2018-12-31 year
    on 8 December 2018 | point 2018-12-08 2018-12-08 day
    on December 8, 2018, they met | point 2018-12-08 2018-12-08 day
    Dec. 8, 2018 | point 2018-12-08 2018-12-08 day
    the 8th of December 2018 | point 2018-12-08 2018-12-08 day
    the eighth of December 2018 | point 2018-12-08 2018-12-08 day
    Monday, 10 December 2018 | point 2018-12-10 2018-12-10 day
    2018-12-08 | point 2018-12-08 2018-12-08 day
    12/08/2018 | point 2018-12-08 2018-12-08 day
    25/12/2018 | point 2018-12-25 2018-12-25 day
    8.12.2018 | point 2018-12-08 2018-12-08 day
    29 February 2020 | point 2020-02-29 2020-02-29 day
    in May 2018 | point 2018-05-01 2018-05-31 month
    in May, 2018 | point 2018-05-01 2018-05-31 month
    in September | point 2018-09-01 2018-09-30 month
    on 3 January | point 2019-01-03 2019-01-03 day
    in September last year | point 2017-09-01 2017-09-30 month
    last September | point 2018-09-01 2018-09-30 month
    since 2011 | since 2011-01-01 - year
    since the 1990s | since 1990-01-01 - decade
    since May 2015 | since 2015-05-01 - month
    until 2019 | until - 2019-12-31 year
    by 2019 | by - 2019-12-31 year
    by the end of 2018 | by? - 2018-12-31 year
    before 2015 | before - 2014-12-31 year
    after 2015 | after 2016-01-01 - year
    from 2011 onwards | since 2011-01-01 - year
    from 2010 to 2014 | span 2010-01-01 2014-12-31 year
    between 2010 and 2014 | span 2010-01-01 2014-12-31 year
    2010–2014 | span 2010-01-01 2014-12-31 year
    2010-2014 | span 2010-01-01 2014-12-31 year
    2015-16 | span 2015-01-01 2016-12-31 year
    (1989-93) | span 1989-01-01 1993-12-31 year
    from May to July 2018 | span 2018-05-01 2018-07-31 month
    between January 1, 2015 and February 2018 | span 2015-01-01 2018-02-28 month
    between January 1st 2015 and Feb 2018 | span 2015-01-01 2018-02-28 month
    3-5 May 2018 | span 2018-05-03 2018-05-05 day
    May 3-5, 2018 | span 2018-05-03 2018-05-05 day
    in the 1990s | point 1990-01-01 1999-12-31 decade
    in the ’90s | point 1990-01-01 1999-12-31 decade
    in the nineties | point 1990-01-01 1999-12-31 decade
    the 19th century | point 1801-01-01 1900-12-31 century
    the nineteenth century | point 1801-01-01 1900-12-31 century
    the twenty-first century | point 2001-01-01 2100-12-31 century
    mid-2018 | point? 2018-05-02 2018-09-01 year
    early 2018 | point? 2018-01-01 2018-05-01 year
    late in 2018 | point? 2018-09-02 2018-12-31 year
    around 2018 | point? 2018-01-01 2018-12-31 year
    the summer of 2018 | point 2018-06-01 2018-08-31 season
    the third quarter of 2018 | point 2018-07-01 2018-09-30 quarter
    Q3 2018 | point 2018-07-01 2018-09-30 quarter
    the first half of 2018 | point 2018-01-01 2018-06-30 half
    last year | point 2017-01-01 2017-12-31 year
    last month | point 2018-11-01 2018-11-30 month
    last week | point 2018-12-10 2018-12-16 week
    this year | point 2018-01-01 2018-12-31 year
    next year | point 2019-01-01 2019-12-31 year
    earlier this year | point? 2018-01-01 2018-12-31 year
    yesterday | point 2018-12-19 2018-12-19 day
    today | point 2018-12-20 2018-12-20 day
    on Monday | point 2018-12-17 2018-12-17 day
    two years ago | point? 2016-01-01 2016-12-31 year
    a decade ago | point? 2008-01-01 2008-12-31 year
    three days ago | point 2018-12-17 2018-12-17 day
    in the past two years | lasting 2016-12-20 2018-12-20 year
    over the last decade | lasting 2008-12-20 2018-12-20 decade
    in the last 12 months | lasting 2017-12-20 2018-12-20 month
    over the past few years | lasting 2015-12-20 2018-12-20 year
    in the next five years | lasting 2018-12-21 2023-12-20 year
    since last year | since 2017-01-01 - year
    at the end of the year | point? 2018-09-02 2018-12-31 year
    over 2000 people | none
    300 cities | none
    It may be so. | none
    They march on. | none
    Section 2018 | none
    30 February 2018 | point 2018-02-01 2018-02-28 month
    twenty years | none
    1,234 people | none
    In May 300 people came | point 2018-05-01 2018-05-31 month
    """

  static let spanish = """
    en 2018 | point 2018-01-01 2018-12-31 year
    el 8 de diciembre de 2018 | point 2018-12-08 2018-12-08 day
    el 8 de diciembre del 2018 | point 2018-12-08 2018-12-08 day
    el lunes 10 de diciembre de 2018 | point 2018-12-10 2018-12-10 day
    el 1.º de mayo de 2018 | point 2018-05-01 2018-05-01 day
    el primero de mayo de 2018 | point 2018-05-01 2018-05-01 day
    el veintiuno de mayo de 2018 | point 2018-05-21 2018-05-21 day
    08/12/2018 | point 2018-12-08 2018-12-08 day
    2018-12-08 | point 2018-12-08 2018-12-08 day
    en mayo de 2018 | point 2018-05-01 2018-05-31 month
    en septiembre | point 2018-09-01 2018-09-30 month
    en septiembre del año pasado | point 2017-09-01 2017-09-30 month
    el pasado septiembre | point 2018-09-01 2018-09-30 month
    desde 2011 | since 2011-01-01 - year
    desde mayo de 2015 | since 2015-05-01 - month
    desde los años 90 | since 1990-01-01 - decade
    a partir de 2011 | since 2011-01-01 - year
    hasta 2019 | until - 2019-12-31 year
    para 2019 | by - 2019-12-31 year
    antes de 2015 | before - 2014-12-31 year
    después de 2015 | after 2016-01-01 - year
    tras 2015 | after 2016-01-01 - year
    de 2010 a 2014 | span 2010-01-01 2014-12-31 year
    entre 2010 y 2014 | span 2010-01-01 2014-12-31 year
    desde 2010 hasta 2014 | span 2010-01-01 2014-12-31 year
    2010–2014 | span 2010-01-01 2014-12-31 year
    de mayo a julio de 2018 | span 2018-05-01 2018-07-31 month
    del 3 al 5 de mayo de 2018 | span 2018-05-03 2018-05-05 day
    los años 90 | point 1990-01-01 1999-12-31 decade
    los años noventa | point 1990-01-01 1999-12-31 decade
    la década de 1990 | point 1990-01-01 1999-12-31 decade
    la década de los noventa | point 1990-01-01 1999-12-31 decade
    el siglo XIX | point 1801-01-01 1900-12-31 century
    el siglo XXI | point 2001-01-01 2100-12-31 century
    a mediados de 2018 | point? 2018-05-02 2018-09-01 year
    a principios de 2018 | point? 2018-01-01 2018-05-01 year
    a finales de 2018 | point? 2018-09-02 2018-12-31 year
    hacia 2018 | point? 2018-01-01 2018-12-31 year
    el verano de 2018 | point 2018-06-01 2018-08-31 season
    el tercer trimestre de 2018 | point 2018-07-01 2018-09-30 quarter
    el primer semestre de 2018 | point 2018-01-01 2018-06-30 half
    el año pasado | point 2017-01-01 2017-12-31 year
    el mes pasado | point 2018-11-01 2018-11-30 month
    la semana pasada | point 2018-12-10 2018-12-16 week
    este año | point 2018-01-01 2018-12-31 year
    el próximo año | point 2019-01-01 2019-12-31 year
    el año que viene | point 2019-01-01 2019-12-31 year
    ayer | point 2018-12-19 2018-12-19 day
    hoy | point 2018-12-20 2018-12-20 day
    mañana | point 2018-12-21 2018-12-21 day
    por la mañana | none
    el lunes | point 2018-12-17 2018-12-17 day
    hace dos años | point? 2016-01-01 2016-12-31 year
    hace una década | point? 2008-01-01 2008-12-31 year
    hace tres días | point 2018-12-17 2018-12-17 day
    desde hace dos años | since? 2016-01-01 - year
    en los últimos dos años | lasting 2016-12-20 2018-12-20 year
    en los dos últimos años | lasting 2016-12-20 2018-12-20 year
    durante la última década | lasting 2008-12-20 2018-12-20 decade
    en los próximos cinco años | lasting 2018-12-21 2023-12-20 year
    a finales de año | point? 2018-09-02 2018-12-31 year
    más de 2000 personas | none
    300 ciudades | none
    veinte años | none
    1.234 personas | none
    """

  static let day = CalendarDate(year: 2018, month: 12, day: 20)

  @Test(
    "are read with their first and last day",
    arguments: rows(english, .english) + rows(spanish, .spanish))
  func read(language: Language, text: String, expected: String) {
    let bytes = Array(text.utf8)
    let found = DateReader(language: language).periods(in: bytes, range: 0..<bytes.count, relativeTo: Self.day)
    #expect(found.count <= 1)
    let described = found.first.map {
      "\($0.kind)\($0.isApproximate ? "?" : "") \($0.first?.description ?? "-") \($0.last?.description ?? "-") \($0.precision)"
    }
    #expect((described ?? "none").hasSuffix(expected))
  }

  private static func rows(_ table: String, _ language: Language) -> [(Language, String, String)] {
    table.split(separator: "\n").compactMap { line in
      guard let bar = line.lastIndex(of: "|") else { return nil }
      return (language, String(line[..<bar].dropLast()), String(line[line.index(bar, offsetBy: 2)...]))
    }
  }

  @Test("stay relative where the date of the text is not known") func relative() throws {
    let text = Array("It fell last year and has risen since 2011.".utf8)
    let found = DateReader(language: .english).periods(in: text, range: 0..<text.count, relativeTo: nil)
    try #require(found.count == 2)
    #expect(!found[0].isResolved)
    #expect(found[0].offset?.units == -1 ... -1)
    #expect(found[1].isResolved)
    #expect(found[0].relation(to: found[1]) == .unknown)
  }

  @Test(
    "lie to each other as their days do",
    arguments: [
      ("in 2018", "in 2018", Period.Relation.equal), ("in 2018", "in May 2018", .contains),
      ("in May 2018", "in 2018", .within), ("since 2011", "in 2018", .contains), ("since 2011", "in 2010", .disjoint),
      ("until 2012", "since 2011", .overlaps), ("before 2011", "in 2011", .disjoint),
      ("in 2018", "the 1990s", .disjoint), ("from 2010 to 2014", "from 2013 to 2016", .overlaps),
      ("by 2019", "in 2018", .contains),
    ])
  func relation(first: String, second: String, expected: Period.Relation) throws {
    #expect(try period(first).relation(to: period(second)) == expected)
  }

  private func period(_ text: String) throws -> Period {
    let bytes = Array(text.utf8)
    return try #require(
      DateReader(language: .english).periods(in: bytes, range: 0..<bytes.count, relativeTo: Self.day).first)
  }
}

@Suite("Calendar") struct CalendarDateTests {
  @Test("days count without gap through leap years and centuries") func dayNumbers() throws {
    var number = try #require(CalendarDate(year: 1, month: 1, day: 1)).dayNumber
    for year in stride(from: 1, through: 9999, by: 1) where year < 5 || year % 100 < 5 || year > 9996 {
      for month in 1...12 {
        number = try #require(CalendarDate(year: year, month: month, day: 1)).dayNumber
        for day in 1...CalendarDate.days(in: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          #expect(date.dayNumber == number)
          #expect(CalendarDate(dayNumber: number) == date)
          number += 1
        }
      }
    }
  }

  @Test("known days fall on their weekday and number") func known() throws {
    let epoch = try #require(CalendarDate(year: 1970, month: 1, day: 1))
    #expect(epoch.dayNumber == 0)
    #expect(epoch.weekday == 3)
    let day = try #require(CalendarDate(year: 2018, month: 12, day: 8))
    #expect(day.weekday == 5)
    #expect(day.description == "2018-12-08")
    #expect(day.adding(months: 2).description == "2019-02-08")
    #expect(try #require(CalendarDate(year: 2020, month: 1, day: 31)).adding(months: 1).description == "2020-02-29")
    #expect(day.adding(days: .max).year == 9999)
    #expect(day.adding(months: .min).year == 1)
    #expect(CalendarDate(year: 2019, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
  }
}
