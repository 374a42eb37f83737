import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadModel } from '../../src/models/load.ts'
import { readModel } from '../../src/models/model.ts'

// What docs/migrating.md says of other libraries, read by the compiler beside the libraries themselves.
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CLIENTS = process.env['SANSDK_CLIENTS'] ?? join(ROOT, 'test/servers/clients')
const FOLDER = join(CLIENTS, '.examples')
const load = createRequire(join(CLIENTS, 'package.json'))
const isThere = existsSync(join(CLIENTS, 'node_modules/@types/aws4'))

const page = readFileSync(join(ROOT, 'docs/migrating.md'), 'utf8')
const blocks = [...page.matchAll(/^```js\n\/\/ (.+)\n([\s\S]*?)^```$/gm)].map(
  ([, title = '', code = '']) => ({ title, code }),
)

/** What readers have of their own. */
const GIVEN = `
declare const accessKeyId: string, secretAccessKey: string, accessKey: string, secretKey: string
declare const credentials: { accessKeyId: string; secretAccessKey: string }
`

const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable', 'dom'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ['*'],
}

/** The names in the first column of a section's table: functions that are called, classes, and words that stand alone. */
function namesIn(section: string): string[] {
  const [, text = ''] = page.split(`## From ${section}\n`)
  const rows = (text.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'))
  const spans = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span),
  )
  return spans.flatMap((span) => {
    if (/^\w+$/.test(span)) return [span]
    return [...span.matchAll(/(?<!\.)\b([A-Za-z]\w*)\(/g)].map(([, name = '']) => name)
  })
}

describe.skipIf(!isThere)(
  'the page on migrating (npm install --prefix test/servers/clients)',
  () => {
    beforeAll(() => {
      rmSync(FOLDER, { recursive: true, force: true })
      mkdirSync(FOLDER)
      writeFileSync(join(FOLDER, 'given.d.ts'), GIVEN)
      writeFileSync(join(FOLDER, 'package.json'), '{ "type": "module" }')
      writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(TSCONFIG))
    })

    afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

    it('shows code of other libraries that type-checks', () => {
      expect(blocks.map(({ title }) => title)).toEqual(['SDK v3', 'aws4fetch', 'aws4', 'minio'])
      for (const { title, code } of blocks) {
        writeFileSync(join(FOLDER, `${title.replaceAll(' ', '-')}.js`), code)
      }
      const tsc = join(ROOT, 'node_modules/.bin/tsc')
      const check = () => execFileSync(tsc, ['-p', FOLDER], { encoding: 'utf8', stdio: 'pipe' })
      expect(check).not.toThrow()
    })

    it('names functions, classes and members of outputs of the AWS SDK that there are', async () => {
      const packages = [
        'client-dynamodb',
        'client-s3',
        'credential-providers',
        'lib-dynamodb',
        'lib-storage',
        's3-presigned-post',
        's3-request-presigner',
        'util-dynamodb',
      ]
      const exported = new Set(packages.flatMap((name) => Object.keys(load(`@aws-sdk/${name}`))))
      const options = ['maxAttempts', 'retryMode', 'abortSignal', 'logger']
      // A package of its own.
      const others = ['mockClient']
      const s3 = readModel(await loadModel('s3'))
      const members = ['GetObject', 'ListObjectsV2'].flatMap((name) =>
        (s3.operation(name)?.output?.shape.members ?? []).map((member) => member.name),
      )
      const names = namesIn('the AWS SDK for JavaScript, version 3')
      expect(names.length).toBeGreaterThan(15)
      const there = new Set([...exported, ...members])
      expect(names.filter((name) => !there.has(name)).sort()).toEqual(
        [...options, ...others].sort(),
      )
    })

    it('names methods of minio that there are', () => {
      const names = namesIn('minio')
      expect(names.length).toBeGreaterThan(15)
      expect(names.filter((name) => !(name in load('minio').Client.prototype))).toEqual([])
    })
  },
)
