/**
 * Converts AWS's published signing suite (aws-c-auth, Apache-2.0) into the JSON of `test/vectors/`.
 *
 *     node --import tsx scripts/import-signing-suite.ts PATH_TO_aws-signing-test-suite
 *     node --import tsx scripts/import-signing-suite.ts
 *
 * Without an argument the Debian source package that carries the suite is fetched with
 * `apt-get source --download-only` into a temporary directory, which is removed afterwards. That needs
 * Debian 12 and a source entry for APT, such as this one in `/etc/apt/sources.list.d/src.sources`,
 * followed by `apt-get update`:
 *
 *     Types: deb-src
 *     URIs: http://deb.debian.org/debian
 *     Suites: bookworm
 *     Components: main
 *     Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
 *
 * The output depends only on the suite's files.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'

const PACKAGE = 'aws-crt-python'
const PACKAGE_VERSION = '0.16.8+dfsg-1'
const SUITE_PATH = 'crt/aws-c-auth/tests/aws-signing-test-suite'
const OUTPUT = resolve(import.meta.dirname, '../test/vectors')

const STAGES = {
  canonicalRequest: 'canonical-request.txt',
  stringToSign: 'string-to-sign.txt',
  signature: 'signature.txt',
  signedRequest: 'signed-request.txt',
} as const

const FORMS = ['header', 'query'] as const
const INPUTS = ['context.json', 'request.txt']
const EXPECTED = FORMS.flatMap((form) => Object.values(STAGES).map((file) => `${form}-${file}`))

function importSuite(suite: string): void {
  for (const algorithm of ['v4', 'v4a'] as const) {
    const text = `${JSON.stringify(convert(suite, algorithm), undefined, 2)}\n`
    writeFileSync(join(OUTPUT, `aws-signing-suite-${algorithm}.json`), text)
  }
}

function convert(suite: string, algorithm: 'v4' | 'v4a'): object {
  const folder = join(suite, algorithm)
  const names = readdirSync(folder).toSorted()
  const required = [...INPUTS, ...EXPECTED, ...(algorithm === 'v4a' ? ['public-key.json'] : [])]
  const isComplete = (name: string): boolean => {
    const files = readdirSync(join(folder, name))
    return required.every((file) => files.includes(file))
  }
  const complete = names.filter(isComplete)
  const incomplete = names.filter((name) => !complete.includes(name))
  for (const name of incomplete) requireInputsOnly(join(folder, name))
  return {
    source: {
      package: PACKAGE,
      version: upstreamVersion(suite),
      path: `${SUITE_PATH}/${algorithm}`,
      license: 'Apache-2.0',
    },
    count: { directories: names.length, complete: complete.length },
    incomplete,
    duplicates: complete.flatMap((name) => duplicates(folder, name, required)),
    cases: complete.map((name) => convertCase(join(folder, name), name, algorithm)),
  }
}

function convertCase(folder: string, name: string, algorithm: 'v4' | 'v4a'): object {
  const expected = (form: string): object =>
    Object.fromEntries(
      Object.entries(STAGES).map(([stage, file]) => [stage, read(folder, `${form}-${file}`)]),
    )
  return {
    name,
    context: camelCaseKeys(JSON.parse(read(folder, 'context.json'))),
    request: read(folder, 'request.txt'),
    header: expected('header'),
    query: expected('query'),
    ...(algorithm === 'v4a' && {
      publicKey: camelCaseKeys(JSON.parse(read(folder, 'public-key.json'))),
    }),
  }
}

/** An entry without expectations may contain only its inputs, or expectations would be lost. */
function requireInputsOnly(folder: string): void {
  const files = readdirSync(folder).toSorted()
  if (files.join() !== INPUTS.join()) throw new Error(`${folder} is half complete: ${files.join()}`)
}

/** The files beyond the required ones; each must repeat a required one byte for byte. */
function duplicates(folder: string, name: string, required: readonly string[]): string[] {
  const extra = readdirSync(join(folder, name)).filter((file) => !required.includes(file))
  return extra.toSorted().map((file) => {
    const twin = `header-${file}`
    if (!required.includes(twin) || read(folder, name, file) !== read(folder, name, twin)) {
      throw new Error(`${name}/${file} holds something that no other file holds`)
    }
    return `${name}/${file} = ${name}/${twin}`
  })
}

function camelCaseKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      camelCaseKeys(inner),
    ]),
  )
}

/** Fails on bytes that are not UTF-8, because JSON could not hold them as they are. */
function read(...path: string[]): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(join(...path)),
  )
}

/** Debian's unpacked source directory is named after package and upstream version. */
function upstreamVersion(suite: string): string {
  const directory = resolve(suite)
    .split(sep)
    .find((part) => part.startsWith(`${PACKAGE}-`))
  if (directory === undefined) throw new Error(`${suite} is not inside ${PACKAGE}-VERSION`)
  return directory.slice(PACKAGE.length + 1)
}

function withDownloadedSuite(use: (suite: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'signing-suite-'))
  try {
    const run = (command: string, ...args: string[]): void => {
      execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
    }
    run('apt-get', 'source', '--download-only', `${PACKAGE}=${PACKAGE_VERSION}`)
    const archive = readdirSync(folder).find((file) => file.includes('.orig.tar.'))
    if (archive === undefined) throw new Error(`${PACKAGE} came without an upstream archive`)
    run('tar', '--extract', '--file', archive)
    const root = readdirSync(folder).find((file) => file.startsWith(`${PACKAGE}-`))
    if (root === undefined) throw new Error(`${archive} holds no ${PACKAGE} directory`)
    use(join(folder, root, SUITE_PATH))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const given = process.argv[2]
if (given === undefined) withDownloadedSuite(importSuite)
else importSuite(given)
