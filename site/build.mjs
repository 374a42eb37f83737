/**
 * Prepares the pages of the site in `.build`: README, docs, and the reference of all entries of the package
 * from its docstrings.
 *
 *     npm run site
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const SITE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(SITE, '..')
const BUILD = join(SITE, '.build')
const REPOSITORY = 'https://github.com/sansdk/sansdk/blob/main/'

/** Pages that stand beside docs. */
const OUTSIDE = ['SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md']

function copyPages() {
  rmSync(BUILD, { recursive: true, force: true })
  mkdirSync(join(BUILD, '.vitepress'), { recursive: true })
  cpSync(join(SITE, 'config.mjs'), join(BUILD, '.vitepress/config.mjs'))
  cpSync(join(ROOT, 'docs/plots'), join(BUILD, 'plots'), { recursive: true })
  const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  for (const name of pages.filter((page) => page.endsWith('.md'))) {
    copyPage(join(ROOT, 'docs', name), name)
  }
  for (const name of OUTSIDE) copyPage(join(ROOT, name), name)
  copyPage(join(ROOT, 'README.md'), 'index.md')
}

function copyPage(file, name) {
  const text = readFileSync(file, 'utf8')
    .replaceAll('https://raw.githubusercontent.com/sansdk/sansdk/main/docs/', './')
    .replaceAll(new RegExp(`${REPOSITORY}(?:docs/)?([\\w-]+\\.md)`, 'g'), './$1')
    // Of docs, which stand at the top here.
    .replaceAll(/\]\(\.\.\/([A-Z]+\.md)/g, '](./$1')
    .replaceAll(/\]\(docs\/([\w-]+\.md)/g, '](./$1')
    .replaceAll(/\]\((test\/[\w/-]+\.md)/g, `](${REPOSITORY}$1`)
  mkdirSync(dirname(join(BUILD, name)), { recursive: true })
  writeFileSync(join(BUILD, name), shielded(text))
}

/** Vue would read `{{` and the signs of types as its own. */
function shielded(text) {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replaceAll(/(`[^`\n]+`)|<(?!\/?(?:a|br|img|sub|sup|kbd|!--)\b|!--)/g, (_, code) =>
            code === undefined ? '&lt;' : `<code v-pre>${escaped(code.slice(1, -1))}</code>`,
          ),
    )
    .join('')
}

function escaped(code) {
  return code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replaceAll('*', '&#42;')
    .replaceAll('_', '&#95;')
    .replaceAll('\\', '&#92;')
    .replaceAll('[', '&#91;')
}

const ENTRIES = join(SITE, 'entries')

/** A file for each entry of the package, under the name that programs import. */
function writeEntries() {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  rmSync(ENTRIES, { recursive: true, force: true })
  return Object.entries(exports)
    .filter(([name]) => !name.includes('*') && !name.endsWith('.json') && name !== './types')
    .map(([name, target]) => {
      const built = typeof target === 'string' ? target : target.node
      const source = join(ROOT, built.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
      const entry = join(ENTRIES, `${name.replace(/^\./, 'sansdk')}.ts`)
      mkdirSync(dirname(entry), { recursive: true })
      writeFileSync(entry, `export * from '${relative(dirname(entry), source)}'\n`)
      return entry
    })
}

function writeReference() {
  const typedoc = join(SITE, 'node_modules/typedoc/bin/typedoc')
  const options = [
    '--plugin typedoc-plugin-markdown',
    '--tsconfig site/tsconfig.json',
    '--skipErrorChecking',
    '--excludeInternal',
    '--excludePrivate',
    '--readme none',
    '--name Reference',
    '--githubPages false',
    '--hideBreadcrumbs',
    '--hidePageHeader',
    '--sanitizeComments',
    '--parametersFormat table',
    '--indexFormat table',
    '--groupOrder Functions --groupOrder Classes --groupOrder Variables --groupOrder *',
    '--disableSources',
    '--logLevel Error',
  ].flatMap((option) => option.split(' '))
  const args = [typedoc, ...options, '--out', join(BUILD, 'api'), ...writeEntries()]
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
}

copyPages()
writeReference()
