/**
 * Builds the package into `dist`: JavaScript bundled by rolldown, types by tsc.
 *
 *     node scripts/build.mjs [OUTPUT]
 *
 * `exports` and `bin` of package.json say what is built. A cold start then reads four files instead
 * of a hundred, which saves 50 ms; docs/design.md has the numbers.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { prunedDeclarations } from './prune-declarations.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCE = join(ROOT, 'src')
const OUTPUT = resolve(process.argv[2] ?? join(ROOT, 'dist'))
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** What reads `details.br`, which the package has as it is. It is imported by its path. */
const ARCHIVE = './dist/models/details-archive.js'

/** The sources of the files in package.json. publint finds files that do not exist. */
function entryPoints() {
  const sources = [
    ...Object.values(manifest.exports).map((target) => target.node ?? target),
    ...Object.values(manifest.bin ?? {}),
    ARCHIVE,
  ]
    .filter((target) => target.endsWith('.js'))
    .map(sourceOf)
    .flatMap((source) => (source.endsWith('*.ts') ? sourcesIn(dirname(source)) : [source]))
  return [...new Set(sources)].filter(existsSync)
}

function sourceOf(target) {
  return join(ROOT, target.replace(/^(?:\.\/)?dist\/(?:edge\/)?/, 'src/').replace(/\.js$/, '.ts'))
}

function sourcesIn(folder) {
  return readdirSync(folder).map((name) => join(folder, name))
}

const MODELS = join(SOURCE, 'models/data')
const CACHE = join(ROOT, 'node_modules/.cache/sansdk-models')

/** Models are text in the sources, where they can be read, and compressed in the package. */
const packModels = {
  name: 'pack-models',
  transform(code, id) {
    if (dirname(id) !== MODELS) return null
    return code.replace(
      /packed: `((?:[^`\\]|\\.)*)`/s,
      (_, text) => `packed: '${packed(text.replace(/\\(.)/gs, '$1'))}'`,
    )
  },
}

/** Brotli at its best takes 10 s for all models, so what was compressed before is kept. */
function packed(text) {
  const file = join(CACHE, createHash('sha256').update(text).digest('hex'))
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const base64 = brotliCompressSync(text).toString('base64')
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, base64)
  return base64
}

/**
 * Functions and classes keep their names, by which stack traces are read. Nothing is rewritten: bundlers drop
 * what nobody uses of declarations that stand alone.
 */
const MINIFY = {
  compress: false,
  mangle: { keepNames: true },
  codegen: { removeWhitespace: true },
}

/** A line for each statement: Node prints the whole line that an error which nobody catches comes from. */
const statementLines = {
  name: 'statement-lines',
  generateBundle(_, outputs) {
    const chunks = Object.values(outputs).filter(({ type }) => type === 'chunk')
    for (const chunk of chunks) {
      chunk.code = inAscii(withPlainImports(withLightModules(withStatementLines(chunk.code))))
    }
    leaveOutFacades(chunks, outputs)
  },
}

const FACADE = /^import\{([^}]*)\}from"(\.\/[^"]+)";\nexport\{([^}]*)\};$/

/**
 * What is imported on demand and lies in a file with others gets a file that only gives its names, one more to find
 * and read, at up to a millisecond. The names are given where it is imported instead.
 */
function leaveOutFacades(chunks, outputs) {
  const facades = new Map()
  for (const { code, fileName, isEntry } of chunks) {
    const [, imported, target, exported] = (!isEntry && FACADE.exec(code.trim())) || []
    if (target === undefined) continue
    const locals = new Map(pairsOf(imported).map(([name, local]) => [local, name]))
    const names = pairsOf(exported).map(([local, name]) => `${name}:e.${locals.get(local)}`)
    facades.set(fileName, { target: join(dirname(fileName), target), names: names.join() })
  }
  for (const chunk of chunks) {
    const folder = dirname(chunk.fileName)
    chunk.code = chunk.code.replaceAll(/\bimport\("(\.[^"]+)"\)/g, (whole, path) => {
      const facade = facades.get(join(folder, path))
      if (facade === undefined) return whole
      const target = relative(folder, facade.target)
      const start = target.startsWith('.') ? '' : './'
      return `import("${start}${target}").then(e=>({${facade.names}}))`
    })
  }
  for (const name of facades.keys()) delete outputs[name]
}

/** The names of `a, b as c`, each with the one that it becomes. */
function pairsOf(list) {
  return list.split(',').map((pair) => {
    const [name, other = name] = pair.trim().split(/\s+as\s+/)
    return [name, other]
  })
}

function withStatementLines(code) {
  const starts = [0, ...parseAst(code).body.map(({ start }) => start)]
  const statements = starts.map((start, index) => code.slice(start, starts[index + 1]).trim())
  return statements.filter((statement) => statement !== '').join('\n')
}

/** Not every bundler follows an import whose path is a template. */
function withPlainImports(code) {
  return code.replaceAll(/\bimport\(`([^`$\\]+)`\)/g, 'import("$1")')
}

/**
 * An `import` of a module of Node reads all that it exports, and so loads what stands behind its getters: promises and
 * streams for `fs`, WebCrypto for `crypto`. An empty start takes 80 million instructions, that of `fs` adds 13 and
 * that of `crypto` 2.
 */
function withLightModules(code) {
  return code.replaceAll(
    /^import(?:\*as (\w+|\$)|(\{[^}]*\}))\s?from"(node:(?:crypto|fs))";$/gm,
    (_, name, names, module) =>
      `const ${name ?? names.replaceAll(' as ', ':')}=process.getBuiltinModule("${module}");`,
  )
}

/** V8 keeps a file with a letter beyond Latin-1 in twice the memory, and is slower to hash it for the cache of its code. */
function inAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, escaped)
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The name of an output: `src/sigv4/index.ts` becomes `sigv4/index`. */
function outputName(source) {
  return relative(SOURCE, source).replaceAll('\\', '/').replace(/\.ts$/, '')
}

async function bundle() {
  await build({
    cwd: ROOT,
    input: Object.fromEntries(entryPoints().map((source) => [outputName(source), source])),
    platform: 'node',
    plugins: [packModels, statementLines],
    external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
      (name) => new RegExp(`^${name}(?:/|$)`),
    ),
    transform: { target: `node${manifest.engines.node.replace(/^>=/, '')}` },
    // It would copy tables, which are long strings, to wherever they are read.
    optimization: { inlineConst: false },
    output: {
      dir: OUTPUT,
      format: 'esm',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // Bundlers need the annotations.
      comments: { legal: true, annotation: true, jsdoc: false },
      minify: MINIFY,
      codeSplitting: { groups: GROUPS },
    },
  })
}

/**
 * The build for runtimes without `node:` modules: the entries of package.json that have one. A source
 * `x.edge.ts` takes the place of `x.ts`.
 */
async function bundleEdge() {
  const sources = Object.values(manifest.exports).flatMap(({ default: target }) =>
    target === undefined ? [] : [sourceOf(target)],
  )
  await build({
    cwd: ROOT,
    input: Object.fromEntries(sources.map((source) => [outputName(source), edgeSource(source)])),
    platform: 'neutral',
    plugins: [edgeSources, statementLines],
    transform: { target: 'es2022' },
    output: {
      dir: EDGE,
      format: 'esm',
      chunkFileNames: '[name]-[hash].js',
      // Bundlers need the annotations.
      comments: { legal: true, annotation: true, jsdoc: false },
      minify: MINIFY,
    },
  })
}

const EDGE = join(OUTPUT, 'edge')

const edgeSources = {
  name: 'edge-sources',
  resolveId(name, importer) {
    if (importer === undefined || !name.startsWith('.')) return null
    const source = resolve(dirname(importer), name)
    // One file for both builds: an error is an instance of the class that `sansdk/errors` exports.
    if (source === join(SOURCE, 'errors.ts')) {
      return { id: join(SOURCE, '../errors.js'), external: 'relative' }
    }
    return edgeSource(source)
  },
}

function edgeSource(source) {
  const own = source.replace(/\.ts$/, '.edge.ts')
  return existsSync(own) ? own : source
}

const closures = new Map()

const FULL_CLIENT = join(SOURCE, 'client/create-client.ts')

const SIGNERS = ['sigv4/index.ts', 'verify/index.ts', 'diagnose/index.ts']

/**
 * Code that two entries share goes to a file of its own: an error thrown by one is then an instance of
 * the class that the other exports, and lazy imports stay separate. Left alone, a bundler makes a file
 * for each set of entries that share something, and every file costs a start a millisecond. So what
 * `sansdk` needs at once is one file, its signer another, which `verify` and `diagnose` share, and what
 * a first `call` adds a third.
 */
const GROUPS = [
  // What everything else needs besides, and an order of texts that client and command share.
  [
    'errors',
    (id, graph) =>
      ['base/options.ts', 'base/code-points.ts'].some((source) => closureOf(source, graph).has(id)),
  ],
  // What every command line needs.
  ['cli', (id, graph) => closureOf('cli/command-line.ts', graph).has(id)],
  [
    'sign',
    (id, graph) =>
      ['index.ts', 's3/index.ts'].some((entry) => closureOf(entry, graph).has(id)) &&
      SIGNERS.some((entry) => closureOf(entry, graph).has(id)),
  ],
  // What `sansdk/fetch` needs besides: retries, whose quotas a process has once.
  ['retry', (id, graph) => startNeeds(id, graph) && closureOf('client/fetch.ts', graph).has(id)],
  // Links to objects are signed without a client: first what a client needs too, then what it may need later.
  ['links', (id, graph) => startNeeds(id, graph) && linksNeed(id, graph)],
  ['places', (id, graph) => linksNeed(id, graph) && !id.startsWith(join(SOURCE, 'cli/'))],
  // What nearly every command needs, in few files: tables and words first, then keys and links.
  ['commands', (id, graph) => COMMON.some((source) => closureOf(source, graph).has(id))],
  ['session', (id, graph) => linksNeed(id, graph)],
  // Apart from what a lean client leaves out: rolldown makes a file of what unused functions import.
  [
    'core',
    (id, graph) =>
      startNeeds(id, graph) && !closureOf(relative(SOURCE, id), graph).has(FULL_CLIENT),
  ],
  // Apart from `call`, since the command's help reads models and calls nothing.
  ['model', (id) => ['load.ts', 'model.ts'].includes(relative(join(SOURCE, 'models'), id))],
  ['call', (id, graph) => closureOf('client/call.ts', graph).has(id)],
  // What streams of events and `sansdk/sigv4` share.
  ['frames', (id, graph) => /\bsigv4\b/.test(id) && closureOf('http/event-body.ts', graph).has(id)],
].map(([debugName, holds], index, { length }) => ({
  debugName,
  name: (id, graph) => (holds(id, graph) ? debugName : null),
  priority: length - index,
}))

const COMMON = ['cli/commands.ts', 'cli/command-arguments.ts', 'cli/shell.ts', 'cli/output/json.ts']

function startNeeds(id, graph) {
  return closureOf('index.ts', graph).has(id)
}

function linksNeed(id, graph) {
  return closureOf('cli/signing/presign.ts', graph).has(id)
}

/** A source and all that it imports statically. */
function closureOf(source, graph) {
  const known = closures.get(source)
  if (known !== undefined) return known
  const found = new Set()
  closures.set(source, found)
  const visit = (id) => {
    if (found.has(id)) return
    found.add(id)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported)
  }
  visit(join(SOURCE, source))
  return found
}

function declare() {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
  const args = [join(dirname(tsc), 'bin/tsc'), '--emitDeclarationOnly', '--outDir', OUTPUT]
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

/** Removes the types that no entry refers to, and writes the others for older compilers. */
function pruneDeclarations() {
  const entries = entryPoints()
    .map((source) => join(OUTPUT, `${outputName(source)}.d.ts`))
    .filter(existsSync)
  const kept = prunedDeclarations(entries)
  for (const name of readdirSync(OUTPUT, { recursive: true })) {
    if (name.endsWith('.d.ts')) rmSync(join(OUTPUT, name))
  }
  for (const [file, declarations] of kept) {
    const text = withTabs(forOlderCompilers(declarations))
    writeFileSync(file, dirname(file) === READY_TYPES ? withoutLayout(text) : text)
  }
  removeEmptyFolders(OUTPUT)
}

/** Before TypeScript 5.7 typed arrays have no parameter; what `from` returns is the same type in all. */
function forOlderCompilers(declarations) {
  return declarations.replaceAll(
    /\b(Uint8Array|Uint16Array)<ArrayBuffer>/g,
    "ReturnType<$1Constructor['from']>",
  )
}

/** tsc indents by four spaces, a twelfth of all types. */
function withTabs(declarations) {
  return declarations.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))
}

const READY_TYPES = join(OUTPUT, 'types/data')

/** The types of services are lists of thousands of members, of which layout is a fourteenth. */
function withoutLayout(declarations) {
  return declarations.replaceAll(/^\t+/gm, '').replaceAll(/;$/gm, '')
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name))
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}

// Chunks of an earlier build have other names, and would be published too.
rmSync(OUTPUT, { recursive: true, force: true })
await bundle()
await bundleEdge()
// What the edge build holds of others: both packages have one licence.
copyFileSync(join(ROOT, 'node_modules/@noble/hashes/LICENSE'), join(EDGE, 'LICENSE-noble.txt'))
// And the command.
for (const name of ['fflate', 'js-yaml']) {
  copyFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), join(OUTPUT, `cli/LICENSE-${name}.txt`))
}
copyFileSync(join(SOURCE, 'models/details.br'), join(OUTPUT, 'models/details.br'))
declare()
pruneDeclarations()
