import Synchronization

/// A value for each language, made when it is first asked for: most runs need one language only.
package final class PerLanguage<Value: Sendable>: Sendable {
  private let made = Mutex<[Language: Value]>([:])
  private let make: @Sendable (Language) -> Value

  /// - Parameter make: Makes the value of a language; called once for each, by whoever asks first.
  package init(_ make: @escaping @Sendable (Language) -> Value) { self.make = make }

  /// The value of a language.
  package subscript(_ language: Language) -> Value {
    made.withLock { made in
      if let known = made[language] { return known }
      let new = make(language)
      made[language] = new
      return new
    }
  }
}
