/**
 * Runs a script with the tools of this repository, which need Node 20.19 or 22.12; what they build runs on Node 20.18.1. On
 * an older Node it installs them again, and runs the script, under Node 22 from npm.
 *
 *     node scripts/with-tools.mjs SCRIPT [ARGUMENTS]
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , script, ...args] = process.argv
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) {
  process.argv = [process.argv[0], resolve(script), ...args]
  await import(pathToFileURL(resolve(script)).href)
} else {
  process.stderr.write(
    `Node ${process.version} is older than the tools here need: they run under Node 22 from npm.\n`,
  )
  process.exitCode = underNode22('npm', ['ci']) || underNode22('node', [script, ...args])
}

function underNode22(command, words) {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' }
  const { status } = spawnSync(
    'npm',
    ['exec', '--yes', '--package=node@22', '--', command, ...words],
    options,
  )
  return status ?? 1
}
