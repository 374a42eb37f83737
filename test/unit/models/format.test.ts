import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/models/compile.ts'
import { readModel } from '../../../src/models/model.ts'
import type { Type } from '../../../src/models/types.ts'

const PAGE = readFileSync(new URL('../../../docs/models.md', import.meta.url), 'utf8')
const METADATA = { protocol: 'json', endpointPrefix: 'test', apiVersion: '1' }

/** The letters of types that the page lists, with what they stand for. */
const letters = [...PAGE.matchAll(/^\| `([A-Za-z])` \| (`.*) \|$/gm)].map(
  ([, letter = '', meaning = '']) => ({ letter, meaning }),
)

/** The shapes that a row names: `timestamp` with `timestampFormat: iso8601`. */
function shapesOf(meaning: string): object[] {
  const [types = '', trait = ''] = meaning.split(' with ')
  const [, name = 'type', value] = /`(\w+)(?:: (\w+))?`/.exec(trait) ?? []
  return [...types.matchAll(/`(\w+)`/g)].map(([, type]) => ({ [name]: value ?? true, type }))
}

/** The token of a shape in the text of a model. */
function tokenOf(shape: object): string | undefined {
  const { packed } = compileModel('test', {
    metadata: METADATA,
    operations: { Act: { input: { shape: 'In' } } },
    shapes: { In: { type: 'structure', members: { A: { shape: 'X' } } }, X: shape },
  })
  return /^A:(.*)$/m.exec(packed)?.[1]
}

/** The type that a token is read as. */
function typeOf(token: string): Type | undefined {
  const packed = `${JSON.stringify({ name: 'test', ...METADATA })}\nAct <0\n\nA:${token}\n\n\n\n\n\n`
  return readModel({ name: 'test', packed }).operation('Act')?.input?.shape.members[0]?.type
}

describe('the page of the format of models', () => {
  it.each(letters)('says which types are written as $letter', ({ letter, meaning }) => {
    const shapes = shapesOf(meaning)
    expect(shapes).not.toEqual([])
    expect(shapes.map(tokenOf)).toEqual(shapes.map(() => letter))
  })

  it('lists every letter that can be read, and no other', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']
    const readable = alphabet.filter((letter) => {
      try {
        return typeOf(letter) !== undefined
      } catch {
        return false
      }
    })
    expect(letters.map(({ letter }) => letter).toSorted()).toEqual(readable)
  })

  it('shows the text that its program prints', async () => {
    const [program = '', text = ''] = [
      /^```ts\n([\s\S]*?)^```$/m,
      /^```text\n([\s\S]*?)\n```$/m,
    ].map((block) => block.exec(PAGE)?.[1] ?? '')
    const definition = /compileModel\(([\s\S]*?)\n\)\nconsole/.exec(program)?.[1]
    const args = new Function(`return [${definition}]`)() as Parameters<typeof compileModel>
    expect(compileModel(...args).packed).toBe(text)
  })
})
