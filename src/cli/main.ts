#!/usr/bin/env node
import { runCommandLine } from './command-line.ts'

// Node writes compiled code to a cache where it can, which halves the time of every later start.
const { enableCompileCache } = process.getBuiltinModule('node:module') as {
  // Of Node 22.8 and later.
  readonly enableCompileCache?: () => void
}
enableCompileCache?.()
process.exitCode = await runCommandLine(process.argv.slice(2))
