/// Written forms in English with the quantities they hold; see ``WrittenForms``.
let englishForms = """
  120m people | 120000000 of people
  120 M people | 120000000
  120,000,000 people | 120000000
  120 000 000 people | 120000000
  120\u{202F}000\u{202F}000 people | 120000000
  120\u{A0}000\u{A0}000 people | 120000000
  120.000.000 people | 120000000
  120 million people | 120000000
  120mn people | 120000000
  0.12 billion people | 120000000
  0.12bn people | 120000000
  one hundred and twenty million people | 120000000 of people
  one hundred twenty million people | 120000000
  One Hundred And Twenty Million People | 120000000
  a hundred and twenty people | 120 of people
  a hundred-and-twenty people | 120
  half a million homes | 500000 of homes
  half a million dollars | 500000 USD
  two and a half million homes | 2500000
  2½ million homes | 2500000
  2 1/2 miles | 2.5
  three hundred cities | 300 of cities
  two thousand and five towns | 2005
  two thousand five hundred towns | 2500
  twelve hundred towns | 1200
  twenty-one countries | 21 of countries
  twenty one countries | 21
  ninety-nine red balloons | 99 of balloons
  a thousand schools | 1000 of schools
  one thousand two hundred and thirty-four schools | 1234
  1,234.5 tonnes | 1234.5 of tonnes
  1.234,5 tonnes | 1234.5
  1,234 schools | 1234
  12,345,678 trees | 12345678
  3.5 goals | 3.5
  0.5 points | 0.5
  .5 points | 0.5
  1.5 million trees | 1500000
  1.25 billion trees | 1250000000
  two point five million trees | 2500000
  5k runners | 5000
  5K runners | 5000
  40 thousand runners | 40000
  a dozen mayors | about 12 of mayors
  two dozen mayors | about 24
  half a dozen mayors | about 6
  seven mayors | 7
  7 mayors | 7 of mayors
  100,000 | 100000
  -5 degrees | -5 of degrees
  minus 5 degrees | -5
  a seven-million-dollar contract | 7000000 USD
  a $7-million contract | 7000000 USD
  $5m | 5000000 USD
  $5 million | 5000000 USD
  $4.1M for children | 4100000 USD
  US$ 20 | 20 USD
  US$20 billion | 20000000000 USD
  C$300 | 300 CAD
  €2,000 | 2000 EUR
  €2.5bn | 2500000000 EUR
  £3bn | 3000000000 GBP
  2,000 euros | 2000 EUR
  5 million dollars | 5000000 USD
  five dollars | 5 USD
  20 Canadian dollars | 20 CAD
  USD 40 million | 40000000 USD
  EUR 15 | 15 EUR
  a million pounds | 1000000 GBP
  millions of dollars | 1000000..1000000000 USD vague
  nearly two euros | nearly 2 EUR
  half a euro comes back | 0.5 EUR
  for every euro spent, nearly two come back | nearly 2 EUR
  each dollar spent returns 1.7 in a year | 1.7 USD
  for every euro spent, two towns got none | 2 of towns
  $1,000.00 | 1000 USD
  $10 to $20 | 10..20 USD
  $40-50 million | 40000000..50000000 USD
  $40 million to $50 million | 40000000..50000000 USD
  between $5 and $10 | 5..10 USD
  $3 a day | 3 USD rate per 1 day
  $3 per day | 3 USD rate per 1 day
  €40 a month | 40 EUR rate per 1 month
  £30,000 per person | 30000 GBP rate per 1 person
  $500 per head | 500 USD rate per 1 person
  $1.2 billion annually | 1200000000 USD rate per 1 year
  5 per 1,000 | 5 rate per 1000
  5 per 1,000 people | 5 rate per 1000 person
  5 deaths per 1,000 births | 5 rate per 1000 births
  12 per 100,000 inhabitants | 12 rate per 100000 person
  300 people a day | 300 rate per 1 day of people
  5,000 people a year | 5000 rate per 1 year
  5,000 people per year | 5000 rate per 1 year
  about 5,000 people each year | about 5000 rate per 1 year
  each year about 5,000 people leave | about 5000 rate per 1 year of people
  20 litres every hour | 20 rate per 1 hour
  two doctors for every 1,000 patients | 2 rate per 1000 patients
  82% of adults | 82 % of adults
  82 % of adults | 82 %
  82 per cent of adults | 82 %
  82 percent of adults | 82 %
  eighty-two percent of adults | 82 %
  14.3% | 14.3 %
  0.5% | 0.5 %
  three per cent | 3 %
  a hundred percent | 100 %
  5 percentage points | 5 pp
  five percentage points | 5 pp
  up 3 percentage points | 3 pp rise
  rose 5 percentage points | 5 pp rise
  fell by two percentage points | 2 pp fall
  40-50% | 40..50 %
  40% to 50% | 40..50 %
  40 to 50 percent | 40..50 %
  between 40 and 50 per cent | 40..50 %
  over 300% | over 300 %
  rose by 20% | 20 % change rise
  a 20% increase | 20 % change rise
  an increase of 20% | 20 % change rise
  20% more visitors | 20 % change rise
  20% fewer visitors | 20 % change fall
  fell 12 per cent | 12 % change fall
  a drop of 12 per cent | 12 % change fall
  up 12% on last year | 12 % change rise
  down nearly 9% | nearly 9 % change fall
  grew by more than 300 percent | over 300 % change rise
  increased to 40% | 40 %
  rose to 120 million | 120000000
  rose by 300 to 900 | 300 change rise ; 900
  fell by about 2,000 | about 2000 change fall
  rose from 10% to 20% | 10 % ; 20 %
  one in seven people | 14.2857 % of people
  1 in 7 people | 14.2857 %
  one out of seven people | 14.2857 %
  one out of every seven people | 14.2857 %
  one of every seven people | 14.2857 %
  seven out of ten voters | 70 % of voters
  nine in ten voters | 90 %
  fourteen in a hundred voters | 14 %
  fourteen voters in a hundred | 14 %
  nine voters in ten, they say | 90 %
  seven young voters out of ten | 70 % of young voters
  one young voter in ten | 10 % of young voter
  seven young voters in ten are | 70 % of young voters
  one young man living in ten rooms | 1 of young man ; 10 of rooms
  two young voters in ten towns | 2 of young voters ; 10 of towns
  nine voters in ten towns | 9 of voters ; 10 of towns
  3 in 10 voters | 30 %
  about one in seven | about 14.2857 %
  nearly one in five adults | nearly 20 %
  one child in five | 20 % of child
  two thirds of mayors | 66.6667 % of mayors
  two-thirds of mayors | 66.6667 %
  a third of mayors | 33.3333 %
  one third of mayors | 33.3333 %
  one-third of mayors | 33.3333 %
  three quarters of mayors | 75 %
  three-quarters of mayors | 75 %
  a quarter of the students | 25 % of students
  a fifth of the students | 20 %
  four fifths of the students | 80 %
  a tenth of the budget | 10 %
  half of the students | 50 % of students
  half the students | 50 %
  over half of them | over 50 %
  more than half of students | over 50 %
  less than a third of them | under 33.3333 %
  nearly half | nearly 50 %
  almost a quarter of voters | nearly 25 %
  3/4 of the voters | 75 %
  ½ of the voters | 50 %
  three quarters of a million | 750000
  a quarter of a million people | 250000
  twice as many | 2 multiple
  twice as many teachers | 2 multiple
  about twice the number | about 2 multiple
  more than twice the budget | over 2 multiple
  double the budget | 2 multiple
  more than double | over 2 multiple
  triple the budget | 3 multiple
  The budget doubled | 2 multiple rise
  The budget has tripled | 3 multiple rise
  The number more than doubled | over 2 multiple rise
  Output halved | 0.5 multiple fall
  a tenfold increase | 10 multiple rise
  a ten-fold increase | 10 multiple rise
  a 10-fold increase | 10 multiple rise
  three times as many | 3 multiple
  ten times more likely | 10 multiple
  1.5 times higher | 1.5 multiple
  3x the budget | 3 multiple
  half as many | 0.5 multiple
  one and a half times the size | 1.5 multiple
  they voted three times | 3 of times
  40 to 50 people | 40..50 of people
  between 40 and 50 people | 40..50
  between forty and fifty people | 40..50
  40–50 people | 40..50
  40-50 people | 40..50
  from 40 to 50 people | 40..50
  two to three people | 2..3
  two or three people | 2..3
  40 to 50 million people | 40000000..50000000
  between one hundred and two hundred people | 100..200
  between 1 and 2 million people | 1000000..2000000
  1,000 to 1,500 people | 1000..1500
  over 300 cities | over 300 of cities
  more than 300 cities | over 300
  in excess of 300 cities | over 300
  upwards of 300 cities | over 300
  above 300 | over 300
  exceeding 300 cities | over 300
  at least 300 cities | at-least 300
  no fewer than 300 cities | at-least 300
  no less than 300 cities | at-least 300
  300 or more cities | at-least 300
  300 cities or more | at-least 300
  300+ cities | at-least 300
  nearly 300 cities | nearly 300
  almost 300 cities | nearly 300
  close to 300 cities | nearly 300
  just under 300 cities | nearly 300
  about 300 cities | about 300
  around 300 cities | about 300
  roughly 300 cities | about 300
  some 300 cities | about 300
  approximately 300 cities | about 300
  an estimated 300 cities | about 300
  300 or so cities | about 300
  ~300 cities | about 300
  under 300 cities | under 300
  fewer than 300 cities | under 300
  less than 300 cities | under 300
  below 300 | under 300
  up to 300 cities | at-most 300
  at most 300 cities | at-most 300
  no more than 300 cities | at-most 300
  not more than 300 cities | at-most 300
  as many as 300 cities | at-most 300
  300 cities at most | at-most 300
  exactly 300 cities | 300
  only 300 cities | 300
  just over 300 cities | over 300
  over the 300 cities | over 300
  > 300 cities | over 300
  dozens of cities | 12..180 vague of cities
  hundreds of cities | 100..1000 vague
  thousands of cities | 1000..1000000 vague
  hundreds of thousands of people | 100000..1000000 vague of people
  tens of thousands of people | 10000..100000 vague
  millions of people | 1000000..1000000000 vague
  several million people | 2000000..10000000 vague
  a few hundred people | 200..1000 vague
  several thousand people | 2000..10000 vague
  five years | 5 years
  within five years | at-most 5 years
  a five-year plan | 5 years
  12 months | 12 months
  12+ months | at-least 12 months
  three days | 3 days
  two decades | 2 decades
  a year and a half | 1.5 years
  one and a half years | 1.5 years
  one year and a half | 1.5 years
  its first year and a half | 1.5 years
  an increase in tax collection of over 300% | over 300 % change rise
  two and a half hours | 2.5 hours
  half an hour | 0.5 hours
  30 minutes | 30 minutes
  six weeks | 6 weeks
  three to five years | 3..5 years
  a 25-year-old man | 25 years age
  25 years old | 25 years age
  aged 25 | 25 years age
  8 hours a day | 8 hours per 1 day
  one euro | 1 EUR
  one million | 1000000
  The number of displaced people rose to 120 million. | 120000000 of displaced
  The total number of cities reached 300. | 300 of cities
  In Canada, 36% agreed and 40% did not. | 36 % ; 40 %
  From 2011 to 2014, 300 cities joined. | 300 of cities
  In May 2018, 70 mayors met. | 70 of mayors
  over 2000 people | over 2000
  2,000 people | 2000
  2000 people | 2000
  The 300 cities signed. | 300 of cities
  (300 cities) | 300
  300, 400 and 500 cities | 300 ; 400 ; 500
  in 2018 the mayors met | none
  the mayors met in 2018. | none
  In 2018, mayors met. | none
  since 2011 | none
  the 2018 forum | none
  2015-16 | none
  2010–2014 | none
  from 2010 to 2014 | none
  between 2010 and 2014 | none
  the 1990s | none
  the 90s | none
  on 8 December they met | none
  on December 8, 2018 | none
  Dec. 8, 2018 | none
  8th of December | none
  3-5 May 2018 | none
  12/08/2018 | none
  2018-12-08 | none
  the 5th forum | none
  the 21st century | none
  the twenty-first mayor | none
  the third mayor | none
  the second half | none
  first, second and third | none
  a third party | none
  one of them said so | none
  no one came | none
  one another | none
  the H-1B visa | none
  COVID-19 cases | none
  a B2B firm | none
  a 4x4 car | none
  MP3 files | none
  Section 3 | none
  Article 14 | none
  page 12 | none
  No. 5 | none
  Chapter two | none
  Route 66 | none
  #5 | none
  call 555-0134 | none
  +34 600 123 456 | none
  (212) 555-1234 | none
  91 123 45 67 | none
  192.168.0.1 | none
  version 2.1.3 | none
  at 18:30 | none
  at 6 pm | none
  6 p.m. sharp | none
  at 5 o'clock | none
  they won 2-1 | none
  https://example.org/2018/12/300.html | none
  www.site2.com/page/300 | none
  agent 007 | none
  ISBN 978-3-16-148410-0 | none
  order 12345678901234 | none
  nineteen ninety-nine | none
  one day they left | none
  a double room | none
  he came twice | none
  a zero-tolerance policy | none
  Sustainable Development Goal 4 | none
  Version: 20241125 | none
  (2012-17) | none
  the second quarter | none
  """
