import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** `paths` of a tsconfig, by which the package's entries are its sources: another test may be building it. */
export function sourcePaths(): Record<string, [string]> {
  const { exports } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    exports: Record<string, string | { readonly node: string }>
  }
  const entries = Object.entries(exports).filter(([name]) => !name.endsWith('.json'))
  return Object.fromEntries(
    entries.map(([name, target]) => {
      const built = typeof target === 'string' ? target : target.node
      const source = built.replace('./dist/', `${ROOT}src/`).replace(/\.js$/, '.ts')
      return [name.replace('.', 'sansdk'), [source]]
    }),
  )
}
