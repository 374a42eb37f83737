import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const PROGRAM = fileURLToPath(new URL('../../support/remaining-secrets.ts', import.meta.url))
// Without the limit, V8 cuts the texts of a snapshot to 1024 characters.
const FLAGS = ['--expose-gc', '--heap-snapshot-string-limit=100000', '--import', 'tsx']

const folder = mkdtempSync(join(tmpdir(), 'sansdk-heap-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The texts in a heap that are long enough to hold a secret. */
function textsOfHeap(file: string): string {
  const { strings } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { strings: string[] }
  return strings.filter((text) => text.length > 30).join('\n')
}

/** How a secret may be written in a header, a URL, a JSON document or inside of Base64. */
function spellings(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').slice(0, -4),
    Buffer.from(secret).toString('hex'),
  ]
}

it('finds no secret in the heap once signers, clients, buckets and providers are dropped', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...FLAGS, PROGRAM, folder], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const jobs: { name: string; secrets: string[] }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(jobs.length).toBeGreaterThan(10)
  const snapshots = readdirSync(folder)
  expect(snapshots).toHaveLength(3)
  const texts = snapshots.map(textsOfHeap)
  const remaining = jobs.filter(({ secrets }) =>
    secrets.flatMap(spellings).some((form) => texts.some((text) => text.includes(form))),
  )
  expect(remaining.map(({ name }) => name)).toEqual([])
}, 180_000)
