/**
 * Builds the package into `dist`: JavaScript bundled by esbuild, types by tsc.
 *
 *     node scripts/build.mjs [OUTPUT]
 *
 * What is built stands in `exports` and `bin` of package.json. A cold start reads ten files then
 * instead of a hundred, which cost 50 ms; docs/design.md has the numbers.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUTPUT = resolve(process.argv[2] ?? join(ROOT, 'dist'))
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** The sources of what package.json promises. What it promises too early, publint finds. */
function entryPoints() {
  const targets = [...Object.values(manifest.exports), ...Object.values(manifest.bin ?? {})]
  const sources = targets
    .filter((target) => target.endsWith('.js'))
    .map((target) => join(ROOT, target.replace(/^(?:\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts')))
  return [...new Set(sources)].filter(existsSync)
}

async function bundle() {
  await build({
    entryPoints: entryPoints(),
    outdir: OUTPUT,
    outbase: join(ROOT, 'src'),
    absWorkingDir: ROOT,
    bundle: true,
    // What two entries share goes to a file of its own: an error thrown by one is then an instance of
    // the class that the other exports, and what is imported lazily stays apart.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: `node${manifest.engines.node.replace(/^>=/, '')}`,
    packages: 'external',
    logLevel: 'warning',
  })
}

function declare() {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
  const args = [join(dirname(tsc), 'bin/tsc'), '--emitDeclarationOnly', '--outDir', OUTPUT]
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

/** Removes the types that no entry refers to: half of the files, which users would only download. */
function pruneDeclarations() {
  const kept = new Set()
  const keep = (file) => {
    if (kept.has(file) || !existsSync(file)) return
    kept.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g,
    )
    for (const [, name] of imports) keep(resolve(dirname(file), `${name}.d.ts`))
  }
  for (const source of entryPoints()) {
    keep(join(OUTPUT, source.slice(join(ROOT, 'src').length).replace(/\.ts$/, '.d.ts')))
  }
  for (const name of readdirSync(OUTPUT, { recursive: true })) {
    const file = join(OUTPUT, name)
    if (file.endsWith('.d.ts') && !kept.has(file)) rmSync(file)
  }
  removeEmptyFolders(OUTPUT)
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name))
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}

// Chunks of an earlier build have other names, and would be published with those of this one.
rmSync(OUTPUT, { recursive: true, force: true })
await bundle()
declare()
pruneDeclarations()
