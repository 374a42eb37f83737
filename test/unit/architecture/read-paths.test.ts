import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ReadPath } from '../../support/coverage.ts'

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const design = readFileSync(path('docs/design.md'), 'utf8')

/** The most files and functions that a job may run; `functions` differ a little from run to run. */
const MOST: Readonly<Record<string, { readonly files: number; readonly functions: number }>> = {
  sign: { files: 8, functions: 50 },
  call: { files: 39, functions: 232 },
  // Parts end in any order, and so others run between them: 399 to 403 were seen of the same code.
  upload: { files: 54, functions: 408 },
}

const HEADINGS: Readonly<Record<string, string>> = {
  sign: '### `sign` of a DynamoDB POST',
  call: '### A warm `call` with one retry',
  upload: '### `bucket.upload` of 20 MiB',
}

/** The files in the numbered list below a heading of docs/design.md. */
function listedFiles(heading: string): string[] {
  const start = design.indexOf(`${heading}\n`)
  expect(start, heading).toBeGreaterThan(0)
  const section = design.slice(start + heading.length).split(/^##/m)[0] ?? ''
  return [...section.matchAll(/`([a-z0-9-]+\/[a-z0-9/-]+\.ts)`/g)].map(([, file]) => file ?? '')
}

const paths: Readonly<Record<string, ReadPath>> = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', path('test/support/read-paths.ts')], {
    encoding: 'utf8',
  }),
)

const { version } = createRequire(import.meta.url)('undici/package.json') as { version: string }

// undici 8, put in the place of 7, has other handlers, and so other paths.
describe.skipIf(!version.startsWith('7.')).each(Object.entries(paths))(
  'the read path of %s',
  (job, { files, functions }) => {
    it('is short', () => {
      expect(files.length).toBeLessThanOrEqual(MOST[job]?.files ?? 0)
      expect(functions).toBeLessThanOrEqual(MOST[job]?.functions ?? 0)
    })

    it('is listed file by file in docs/design.md', () => {
      expect(listedFiles(HEADINGS[job] ?? '').sort()).toEqual([...files].sort())
    })
  },
)
