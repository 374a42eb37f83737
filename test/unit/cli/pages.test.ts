import { describe, expect, it } from 'vitest'
import { pageResult, readPages, wholeResult } from '../../../src/cli/api/pages.ts'
import type { PaginatorModel } from '../../../src/models/types.ts'
import { smallModel, structure } from '../protocols/small-model.ts'

type Members = Record<string, unknown>

const { operation } = smallModel('json', {
  In: structure({ Marker: 'String', Max: 'Integer' }),
})

const PAGINATOR: PaginatorModel = {
  inputTokens: ['Marker'],
  outputTokens: ['NextMarker'],
  limitKey: 'Max',
  moreResults: undefined,
  resultKeys: ['Items', 'Groups'],
  onceKeys: ['Owner'],
}

// Three pages of two items, with a group each.
const PAGES: Readonly<Record<string, Members>> = {
  '': { Items: [1, 2], Groups: ['a'], Owner: 'me', NextMarker: 'p2' },
  p2: { Items: [3, 4], Groups: ['b'], Owner: 'me', NextMarker: 'p3' },
  p3: { Items: [5, 6], Groups: ['c'], Owner: 'me' },
}

interface Asked {
  readonly maxItems?: number
  readonly pageSize?: number
  readonly startingToken?: string
}

function pagesOf(
  asked: Asked,
  {
    paginator = PAGINATOR,
    pages = PAGES,
  }: { paginator?: PaginatorModel; pages?: typeof PAGES } = {},
) {
  const inputs: Members[] = []
  const call = async (input: Members): Promise<Members> => {
    inputs.push(input)
    const marker = input['Marker'] ?? ''
    const key = typeof marker === 'string' ? marker : JSON.stringify(marker)
    return structuredClone(pages[key] ?? {})
  }
  const page = { maxItems: undefined, pageSize: undefined, startingToken: undefined, ...asked }
  const read = readPages(call, operation, {}, paginator, { ...page, isManual: false })
  return { inputs, whole: () => wholeResult(read, paginator), read }
}

const token = (values: Members): string =>
  // With the blanks that Python writes, as the AWS CLI does.
  Buffer.from(JSON.stringify(values).replaceAll('":', '": ').replaceAll(',"', ', "')).toString(
    'base64',
  )

describe('the pages of an operation', () => {
  it('are one output, with what all pages say from the first', async () => {
    const { inputs, whole } = pagesOf({ pageSize: 2 })
    expect(await whole()).toEqual({
      Items: [1, 2, 3, 4, 5, 6],
      Groups: ['a', 'b', 'c'],
      Owner: 'me',
    })
    expect(inputs).toEqual([{ Max: 2 }, { Max: 2, Marker: 'p2' }, { Max: 2, Marker: 'p3' }])
  })

  // Tokens as the AWS CLI writes them (botocore's `TokenEncoder`).
  it.each<[number, Members]>([
    [1, { Items: [1], NextToken: token({ Marker: null, boto_truncate_amount: 1 }) }],
    [2, { Items: [1, 2], NextToken: token({ Marker: 'p2' }) }],
    [3, { Items: [1, 2, 3], NextToken: token({ Marker: 'p2', boto_truncate_amount: 1 }) }],
    [6, { Items: [1, 2, 3, 4, 5, 6] }],
    [9, { Items: [1, 2, 3, 4, 5, 6] }],
  ])('end after %i items', async (maxItems, { Items, NextToken }) => {
    const result = await pagesOf({ maxItems }).whole()
    expect([result['Items'], result['NextToken']]).toEqual([Items, NextToken])
  })

  it('go on where they ended, without the lists that were shown', async () => {
    const startingToken = token({ Marker: 'p2', boto_truncate_amount: 1 })
    expect(await pagesOf({ startingToken }).whole()).toEqual({
      Items: [4, 5, 6],
      Groups: ['c'],
      Owner: 'me',
    })
    expect(await pagesOf({ startingToken, maxItems: 0 }).whole()).toMatchObject({
      Items: [],
      NextToken: startingToken,
    })
  })

  it('have numbers added up and texts joined', async () => {
    const paginator = { ...PAGINATOR, resultKeys: ['Items', 'Count', 'Text', 'Deep.Names'] }
    const pages = {
      '': { Items: [1], Count: 2, Text: 'a', Deep: { Names: ['x'] }, NextMarker: 'p2' },
      p2: { Items: [2], Count: 3, Text: 'b', Deep: { Names: ['y'] }, NextMarker: 'p3' },
      p3: { Items: [], Count: 'other' },
    }
    expect(await pagesOf({}, { paginator, pages }).whole()).toEqual({
      Items: [1, 2],
      Count: 5,
      Text: 'ab',
      Deep: { Names: ['x', 'y'] },
      Owner: null,
    })
    // What was shown of the first page counts no more.
    const startingToken = token({ Marker: null, boto_truncate_amount: 1 })
    expect(await pagesOf({ startingToken }, { paginator, pages }).whole()).toEqual({
      Items: [2],
      Count: 3,
      Text: 'b',
      Deep: { Names: ['y'] },
      Owner: null,
    })
  })

  it('keep what stands beside a list in its structure', async () => {
    const paginator = { ...PAGINATOR, resultKeys: ['Stream.Shards'], onceKeys: ['Stream.Name'] }
    const pages = { '': { Stream: { Name: 'n', Shards: [1] } } }
    expect(await pagesOf({}, { paginator, pages }).whole()).toEqual({
      Stream: { Name: 'n', Shards: [1] },
    })
    expect(pageResult(pages[''], paginator, true)).toEqual({ Stream: { Name: 'n', Shards: [1] } })
    expect(pageResult(pages[''], paginator, false)).toEqual({ Stream: { Shards: [1] } })
  })

  it('may have bytes and other signs in their tokens', async () => {
    const Marker = { id: { B: Buffer.from([1, 2]) }, name: { L: [{ S: 'ü' }] } }
    const pages = { '': { Items: [1], NextMarker: Marker } }
    const { NextToken } = await pagesOf({ maxItems: 1 }, { pages }).whole()
    const text = Buffer.from(String(NextToken), 'base64').toString()
    expect(text).toBe(
      '{"Marker": {"id": {"B": "AQI="}, "name": {"L": [{"S": "\\u00fc"}]}}, ' +
        '"boto_encoded_keys": [["Marker", "id", "B"]]}',
    )
    const { inputs, whole } = pagesOf({ startingToken: String(NextToken) }, { pages: {} })
    await whole()
    expect(inputs).toEqual([{ Marker }])
  })

  it('are an error where the same token comes twice', async () => {
    const pages = { '': { NextMarker: 'p2' }, p2: { NextMarker: 'p2' } }
    await expect(pagesOf({}, { pages }).whole()).rejects.toThrow(
      'the service sent the same token twice: {"Marker":"p2"}',
    )
  })

  it('are an error where tokens come in turns', async () => {
    const pages = { '': { NextMarker: 'a' }, a: { NextMarker: 'b' }, b: { NextMarker: 'a' } }
    await expect(pagesOf({}, { pages }).whole()).rejects.toThrow('the same token twice')
  })

  it('are an error where there are more, without a token', async () => {
    const paginator = { ...PAGINATOR, moreResults: 'More' }
    const pages = { '': { More: true } }
    await expect(pagesOf({}, { pages, paginator }).whole()).rejects.toThrow('there is more')
  })

  it('have a size only where the operation has one', async () => {
    const paginator = { ...PAGINATOR, limitKey: undefined }
    await expect(pagesOf({ pageSize: 2 }, { paginator }).whole()).rejects.toThrow(
      '--page-size: the operation has no size of pages',
    )
  })

  it.each([
    ['no base64 of JSON', 'x'],
    ['a list', Buffer.from('[]').toString('base64')],
    ['null', Buffer.from('null').toString('base64')],
    ['another member', token({ Other: 'a' })],
    ['a number of items below 0', token({ Marker: 'a', boto_truncate_amount: -1 })],
    ['a part of an item', token({ Marker: 'a', boto_truncate_amount: 1.5 })],
    ['paths that are none', token({ Marker: 'a', boto_encoded_keys: 'Marker' })],
    ['an empty path', token({ Marker: 'a', boto_encoded_keys: [[]] })],
    ['a path to nothing', token({ Marker: 'a', boto_encoded_keys: [['Key', 'B']] })],
    ['a path into a text', token({ Marker: 'a', boto_encoded_keys: [['Marker', 'B']] })],
    ['a path to no text', token({ Marker: 1, boto_encoded_keys: [['Marker']] })],
  ])('do not begin at a token that is %s', async (_name, startingToken) => {
    await expect(pagesOf({ startingToken }).whole()).rejects.toThrow(
      '--starting-token is not the NextToken of an earlier output',
    )
  })
})
