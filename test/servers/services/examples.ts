import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PAGE = fileURLToPath(new URL('../../../docs/services.md', import.meta.url))

/** The folder of temporary modules. */
export const FOLDER: string = fileURLToPath(new URL('.examples/', import.meta.url))

/** Every example of docs/services.md that has a name: `ts no-run iam/users`. */
export function readExamples(): ReadonlyMap<string, string> {
  const blocks = readFileSync(PAGE, 'utf8').matchAll(/^```ts no-run (\S+)\n([\s\S]*?)^```$/gm)
  return new Map(Array.from(blocks, ([, name = '', code = '']) => [name, code]))
}

/** The path of an example's module, in which the package is its source. */
export interface ExampleFile {
  readonly path: string
  remove(): void
}

let written = 0

/**
 * Writes a module, in a folder of its own.
 *
 * @param replacements texts of the example that stand for what only the test knows, such as ids.
 */
export function writeExample(
  name: string,
  replacements: Readonly<Record<string, string>> = {},
): ExampleFile {
  const code = readExamples().get(name)
  if (code === undefined) throw new Error(`docs/services.md has no example ${name}`)
  // Unique, because a module is loaded once, and test files run at the same time.
  written += 1
  const folder = join(FOLDER, `${process.pid}-${written}`)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name.replaceAll('/', '-')}.ts`)
  writeFileSync(path, asModule(code, replacements))
  return { path, remove: () => rmSync(folder, { recursive: true }) }
}

function asModule(code: string, replacements: Readonly<Record<string, string>>): string {
  let module = code
  for (const [from, to] of Object.entries(replacements)) {
    if (!module.includes(from)) throw new Error(`the example has no ${from}`)
    module = module.replaceAll(from, to)
  }
  return `${module.replaceAll(
    /from 'sansdk(\/\w+)?'/g,
    (_, room = '') => `from '../../../../../src${sourceOf(room)}'`,
  )}\nexport {}\n`
}

function sourceOf(room: string): string {
  return room === '/types' || room === '/errors' ? `${room}.ts` : `${room}/index.ts`
}
