// Adds up the parts of `.ci/run` and prints `N passed, N failed` as the last line.
//
//   node .ci/summarize.mjs RESULTS
//
// RESULTS has a line for each part, fields separated by tabs: `step NAME STATUS`, which counts only
// when it failed; `command NAME STATUS`, which counts as one test; or `vitest NAME STATUS REPORT`,
// where REPORT is vitest's JSON.
import { readFileSync } from 'node:fs'

const [, , results] = process.argv
const total = { passed: 0, failed: 0, skipped: 0 }

for (const line of readFileSync(results, 'utf8').split('\n').filter(Boolean)) {
  const [kind, name, status, report] = line.split('\t')
  const counts = kind === 'vitest' ? countReport(report) : { passed: 0, failed: 0, skipped: 0 }
  if (kind === 'command' && status === '0') counts.passed = 1
  // A part can fail without a failed test: killed, a broken setup, an unhandled rejection, no report.
  if (status !== '0' && counts.failed === 0) counts.failed = 1
  if (kind === 'vitest' && counts.passed + counts.failed === 0) counts.failed = 1
  print(`${name}: ${describe(counts)}`)
  for (const key of Object.keys(total)) total[key] += counts[key]
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
print(describe(total))

function print(line) {
  process.stdout.write(`${line}\n`)
}

function countReport(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults } of readReport(file).testResults) {
    for (const test of assertionResults) {
      counts[test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped']++
    }
    // A file that cannot be loaded has no tests in it.
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
      counts.failed++
    }
  }
  return counts
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { testResults: [] }
  }
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
