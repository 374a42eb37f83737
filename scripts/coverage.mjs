/**
 * Prints how many lines and branches of src the tests run.
 *
 *     npm run coverage [-- --servers] [-- VITEST OPTIONS]
 *
 * With `--servers` those of `npm run test:servers` count too. Ends with status 1 where a test fails, or where all
 * of them run less than 95 % of the lines or 90 % of the branches.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LIMITS = ['--coverage.thresholds.lines=95', '--coverage.thresholds.branches=90']
const SERVERS = ['--config', 'test/servers/vitest.config.ts', '--coverage.include=src/**/*.ts']

const options = process.argv.slice(2).filter((option) => option !== '--servers')
if (!process.argv.includes('--servers')) {
  // Of some tests nobody expects that much.
  process.exit(vitest(['--coverage', ...(options.length === 0 ? LIMITS : options)]))
}

const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
try {
  const status = Math.max(part('unit', []), part('servers', SERVERS))
  const merged = vitest(['--merge-reports', folder, '--coverage', '--reporter=dot', ...LIMITS])
  process.exitCode = Math.max(status, merged)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs tests, and keeps the report of what they ran of src. */
function part(name, config) {
  const blob = ['--reporter=blob', `--outputFile.blob=${join(folder, `${name}.json`)}`]
  const report = `--coverage.reportsDirectory=${join(folder, name)}`
  return vitest([...config, '--coverage', report, '--reporter=default', ...blob, ...options])
}

function vitest(args) {
  const shell = process.platform === 'win32'
  return spawnSync('npx', ['vitest', 'run', ...args], { stdio: 'inherit', shell }).status ?? 1
}
