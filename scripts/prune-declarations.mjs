/**
 * Prunes declaration files to what entries export and what that refers to: two fifths of them are the
 * package's own affair.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/**
 * @param {readonly string[]} entries declaration files whose exports all stay.
 * @returns {Map<string, string>} what is left of each file that is needed, by its path.
 */
export function prunedDeclarations(entries) {
  const files = new Map()
  const fileAt = (path) => {
    if (!files.has(path)) files.set(path, readDeclarations(path))
    return files.get(path)
  }
  const keepTarget = ({ path, name }) => {
    if (path === undefined) return
    if (name === '*') keepAll(path)
    else keepExport(path, name)
  }
  /** Keeps what a name means inside a file. */
  const keepLocal = (path, name) => {
    const { imports, statements } = fileAt(path)
    const imported = imports.get(name)
    if (imported !== undefined && !imported.kept) {
      imported.kept = true
      keepTarget(imported)
    }
    for (const statement of statements)
      if (statement.names.has(name)) keepStatement(path, statement)
  }
  /** Keeps what a file exports by a name. */
  const keepExport = (path, name) => {
    const { exports, statements, stars } = fileAt(path)
    const exported = exports.get(name)
    if (exported !== undefined) {
      if (exported.kept) return
      exported.kept = true
      if (exported.path === undefined) keepLocal(path, exported.name)
      else keepTarget(exported)
      return
    }
    const declaring = statements.filter(({ isExport, names }) => isExport && names.has(name))
    for (const statement of declaring) keepStatement(path, statement)
    if (declaring.length > 0) return
    for (const target of stars) keepExport(target, name)
  }
  const keepStatement = (path, statement) => {
    if (statement.kept) return
    statement.kept = true
    for (const name of statement.uses) keepLocal(path, name)
    for (const target of statement.targets) keepTarget(target)
  }
  const keepAll = (path) => {
    const file = fileAt(path)
    if (file.isWhole) return
    file.isWhole = true
    for (const statement of file.statements) if (statement.isExport) keepStatement(path, statement)
    for (const name of file.exports.keys()) keepExport(path, name)
    for (const target of file.stars) keepAll(target)
  }
  for (const entry of entries) keepAll(entry)
  const texts = [...files].map(([path, file]) => [path, textOf(file)])
  return new Map(texts.filter(([, text]) => text !== ''))
}

/** A declaration file: its statements, and the names that it has from others or gives on. */
function readDeclarations(path) {
  const text = readFileSync(path, 'utf8')
  const file = {
    isWhole: false,
    statements: [],
    imports: new Map(),
    exports: new Map(),
    stars: [],
    parts: [],
  }
  let end = 0
  for (const node of parseAst(text, { lang: 'dts' }).body) {
    // With the comment before it.
    const whole = text.slice(end, node.end)
    end = node.end
    const target = declarationsOf(path, node.source?.value)
    if (node.type === 'ExportAllDeclaration') {
      file.stars.push(target)
      file.parts.push({ text: () => whole })
    } else if (node.specifiers?.length > 0) {
      file.parts.push({ text: readLinks(file, node, target, whole) })
    } else {
      const statement = readStatement(path, node)
      file.statements.push(statement)
      file.parts.push({ text: () => (statement.kept ? whole : '') })
    }
  }
  return file
}

/** Reads an import, or an export of what is declared elsewhere; what is left of it is asked for at the end. */
function readLinks(file, node, path, whole) {
  const isImport = node.type === 'ImportDeclaration'
  const offset = node.end - whole.length
  const links = node.specifiers.map(({ local, imported, exported, type, start, end }) => {
    const [here, there] = isImport ? [local, imported] : [exported, local]
    const name = type === 'ImportNamespaceSpecifier' ? '*' : there.name
    const link = { path, name, kept: false }
    const table = isImport ? file.imports : file.exports
    table.set(here.name, link)
    return { link, text: whole.slice(start - offset, end - offset) }
  })
  return () => {
    const kept = links.filter(({ link }) => link.kept)
    if (kept.length === links.length) return whole
    if (kept.length === 0) return ''
    const at = node.start - offset
    const list = `{ ${kept.map(({ text }) => text).join(', ')} }`
    return whole.slice(0, at) + whole.slice(at).replace(/\{[^}]*\}/, list)
  }
}

function readStatement(path, node) {
  const statement = {
    names: new Set(),
    uses: new Set(),
    targets: [],
    kept: false,
    isExport: node.type.startsWith('Export'),
  }
  const declaration = node.declaration ?? node
  for (const { id } of declaration.declarations ?? [declaration]) {
    if (id?.type === 'Identifier') statement.names.add(id.name)
  }
  visit(declaration, (inner) => {
    if (inner.type === 'Identifier') statement.uses.add(inner.name)
    if (inner.type !== 'TSImportType') return
    const target = declarationsOf(path, inner.source.value)
    statement.targets.push({ path: target, name: inner.qualifier?.name ?? '*' })
  })
  return statement
}

function visit(node, see) {
  if (typeof node !== 'object' || node === null) return
  if (typeof node.type === 'string') see(node)
  for (const value of Object.values(node)) visit(value, see)
}

/** The declarations of another source of the package; undefined for those of others. */
function declarationsOf(path, specifier) {
  if (!specifier?.startsWith('.')) return undefined
  return resolve(dirname(path), specifier.replace(/\.[jt]s$/, '.d.ts'))
}

function textOf({ parts, statements, imports, exports, isWhole }) {
  const links = [...imports.values(), ...exports.values()]
  if (!isWhole && ![...statements, ...links].some(({ kept }) => kept)) return ''
  return `${parts
    .map(({ text }) => text())
    .join('')
    .trim()}\n`
}
