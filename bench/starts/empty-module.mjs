// What every start of Node with a module takes.
process.exitCode = 0
