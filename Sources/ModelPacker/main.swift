// Packs models into the one weights file that is compiled into the program.

do {
  try Command(CommandLine.arguments.dropFirst()).run()
} catch {
  Console.fail("\(error)")
}
