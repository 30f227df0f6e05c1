import FactCheckKit
import Reports

/// A report in all its formats: those made for people have a drafted answer at every statement that needs care, the others
/// where one was asked for.
///
/// What a format holds does not depend on which others are written beside it.
final class AnsweredReport {
  private let report: ScanReport
  private let checker: FactChecker
  private let always: Bool
  private lazy var answered: ScanReport = {
    let responder = Responder(checker)
    var report = report
    report.documents = report.documents.map(responder.answering)
    return report
  }()

  init(_ report: ScanReport, _ checker: FactChecker, always: Bool) {
    (self.report, self.checker, self.always) = (report, checker, always)
  }

  func rendered(as format: ReportFormat) -> String {
    let shows = always || format == .html || format == .markdown
    return (shows ? answered : report).rendered(as: format)
  }
}
