/**
 * Compiles a program against the packed package with several versions of TypeScript, from npm, without
 * `skipLibCheck`: `npm run test:types`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const VERSIONS = ['5.4', '5.5', '5.7', '5.9', '6', '7']
const RESOLUTIONS = [
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'bundler'],
] as const
const OPTIONS = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023', '--types', 'node']

const folder = mkdtempSync(join(tmpdir(), 'sansdk-types-'))
try {
  const npm = (...words: string[]): string =>
    execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  copyFileSync(new URL('program.ts', import.meta.url), join(folder, 'program.ts'))
  const tarball = npm('pack', ROOT, '--silent', '--pack-destination', folder)
    .trim()
    .split('\n')
    .at(-1)
  const compilers = VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`)
  npm('install', '--no-audit', '--no-fund', `./${tarball}`, '@types/node@20', ...compilers)
  for (const version of VERSIONS) {
    for (const [module, moduleResolution] of RESOLUTIONS) {
      const compiler = join(folder, `node_modules/typescript-${version}/bin/tsc`)
      const how = ['--module', module, '--moduleResolution', moduleResolution]
      const { status, stdout } = spawnSync(
        process.execPath,
        [compiler, ...OPTIONS, ...how, 'program.ts'],
        { cwd: folder, encoding: 'utf8' },
      )
      const verdict = status === 0 ? 'compiles' : `FAILED\n${stdout}`
      console.log(`TypeScript ${version}, ${moduleResolution}: ${verdict}`)
      if (status !== 0) process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
