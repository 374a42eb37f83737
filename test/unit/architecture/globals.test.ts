import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../../', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

/** The sources of all entries, those for runtimes without `node:` modules among them. */
function entries(): string[] {
  const files = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  )
  const [model = ''] = readdirSync(new URL('src/models/data', ROOT))
  return [...new Set(files)]
    .filter((file) => file.endsWith('.js') && !file.startsWith('./dist/edge/'))
    .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts').replace('*.ts', model))
}

// Node has a fetch of its own, which it loads, with its dispatcher, when it is first used.
const PROGRAM = `
  await fetch('data:,')
  const before = new Map(Reflect.ownKeys(globalThis).map((key) => [key, descriptor(key)]))
  function descriptor(key) {
    const { value, get } = Object.getOwnPropertyDescriptor(globalThis, key)
    return value ?? get
  }
  for (const file of JSON.parse(process.argv[1])) {
    await import(file)
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!before.has(key) || !Object.is(before.get(key), descriptor(key))) console.log(file, String(key))
    }
  }
  console.log('done')`

describe('an import of the package', () => {
  it('changes no global, such as the dispatcher under the fetch of Node', () => {
    const files = entries()
    expect(files.length).toBeGreaterThan(20)
    expect(files).toContain('src/testing/index.ts')
    const urls = files.map((file) => new URL(file, ROOT).href)
    const output = execFileSync(process.execPath, [
      '--import=tsx',
      '--input-type=module',
      '--eval',
      PROGRAM,
      JSON.stringify(urls),
    ]).toString()
    expect(output.trim()).toBe('done')
  })
})
