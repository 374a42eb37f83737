#!/usr/bin/env node

// Node writes compiled code to a cache where it can: later starts take 3 to 12 % less time on Node 24.
const { enableCompileCache } = process.getBuiltinModule('node:module') as {
  // Of Node 22.8 and later.
  readonly enableCompileCache?: () => void
}
enableCompileCache?.()

// Warnings without the number of the process and the advice for programmers.
process.removeAllListeners('warning')
process.on('warning', ({ message }) => process.stderr.write(`sansdk: ${message}\n`))
// `| head` closes the pipe when it has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// After the cache is on, so that it holds this too.
const { runCommandLine } = await import('./command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
