/**
 * Runs the tests, and at the same time the checks of types and style, whose output follows.
 *
 *     npm test [-- VITEST OPTIONS]
 */
import { spawn } from 'node:child_process'

const shell = process.platform === 'win32'

/** Runs an npm script or a program of a dependency; resolves with its status. */
function run(command, args, stdio) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, shell })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', (error) => resolve({ status: 1, output: String(error) }))
    child.once('close', (code) => resolve({ status: code ?? 1, output }))
  })
}

const checks = run('npm', ['run', 'check', '--silent'], ['ignore', 'pipe', 'pipe'])
const tests = await run('npx', ['vitest', 'run', ...process.argv.slice(2)], 'inherit')
const { status, output } = await checks
if (status !== 0) process.stdout.write(`\n${output}`)
process.stdout.write(
  `\nchecks of types and style: ${status === 0 ? 'passed' : 'FAILED, see above'}\n`,
)
process.exitCode = tests.status || status
