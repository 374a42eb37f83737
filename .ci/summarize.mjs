// Adds up the parts of `.ci/run`: names each test that failed, with the beginning of its message, and
// prints `N passed, N failed` as the last line.
//
//   node .ci/summarize.mjs RESULTS
//
// RESULTS has a line for each part, fields separated by tabs: `step NAME STATUS`, which counts only
// when it failed; `command NAME STATUS`, which counts as one test; or `vitest NAME STATUS REPORT`,
// where REPORT is vitest's JSON.
import { readFileSync } from 'node:fs'

const [, , results] = process.argv
const total = { passed: 0, failed: 0, skipped: 0 }
const MESSAGE_LENGTH = 600

for (const line of readFileSync(results, 'utf8').split('\n').filter(Boolean)) {
  const [kind, name, status, report] = line.split('\t')
  const files = kind === 'vitest' ? readReport(report).testResults : []
  const counts = count(files)
  if (kind === 'command' && status === '0') counts.passed = 1
  // A part can fail without a failed test: killed, a broken setup, an unhandled rejection, no report.
  if (status !== '0' && counts.failed === 0) counts.failed = 1
  if (kind === 'vitest' && counts.passed + counts.failed === 0) counts.failed = 1
  for (const failure of files.flatMap(failures)) {
    print(`failed: ${failure.name}\n${String(failure.message ?? '').slice(0, MESSAGE_LENGTH)}\n`)
  }
  print(`${name}: ${describe(counts)}`)
  for (const key of Object.keys(total)) total[key] += counts[key]
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
print(describe(total))

function print(line) {
  process.stdout.write(`${line}\n`)
}

function count(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of files) {
    for (const test of file.assertionResults) {
      counts[test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped']++
    }
    counts.failed += failures(file).filter((failure) => failure.ofFile).length
  }
  return counts
}

function failures({ name, status, message, assertionResults }) {
  const tests = assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => ({
      name: `${name} > ${test.fullName}`,
      message: test.failureMessages.join('\n'),
    }))
  // A file that cannot be loaded has no tests in it.
  return tests.length === 0 && status === 'failed' ? [{ name, message, ofFile: true }] : tests
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
