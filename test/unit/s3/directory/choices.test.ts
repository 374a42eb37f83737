import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../../src/index.ts'
import { type Bucket, createBucket, type DirectoryProgress } from '../../../../src/s3/index.ts'
import { type BucketServer, startBucketServer } from '../../cli/s3/bucket-server.ts'

let server: BucketServer
let bucket: Bucket
let folder = ''
beforeEach(async () => {
  server = await startBucketServer('one', 'two')
  folder = mkdtempSync(join(tmpdir(), 'sansdk-choices-'))
  const client = createClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    retry: 'none',
  })
  bucket = createBucket({ bucket: 'one', client })
})
afterEach(async () => {
  await bucket.client.close()
  server.close()
  rmSync(folder, { recursive: true })
})

function put(...keys: readonly string[]): void {
  for (const key of keys) server.put('one', key, key)
}

describe('copyDirectory', () => {
  it('copies what is below a prefix, from another bucket too', async () => {
    put('a/x', 'a/b/y', 'ab')
    expect(await bucket.copyDirectory('a/', { prefix: 'c/' })).toMatchObject({
      copied: 2,
      bytes: 8,
    })
    expect(server.texts('one')).toMatchObject({ 'c/x': 'a/x', 'c/b/y': 'a/b/y' })
    const two = createBucket({ bucket: 'two', client: bucket.client })
    await two.copyDirectory({ bucket: 'one', prefix: 'a/' }, { namePrefix: 'b' })
    expect(server.texts('two')).toEqual({ 'b/y': 'a/b/y' })
  })

  it('copies what changed, and deletes the rest when all went well', async () => {
    put('a/same', 'a/other', 'c/old')
    server.put('one', 'c/same', 'a/same')
    server.put('one', 'c/other', 'longer than before')
    const changed = { prefix: 'c/', changed: 'time', delete: true } as const
    expect(await bucket.copyDirectory('a/', changed)).toMatchObject({
      copied: 1,
      skipped: 1,
      deleted: 1,
    })
    expect(server.texts('one')).toMatchObject({ 'c/same': 'a/same', 'c/other': 'a/other' })
    expect(await bucket.copyDirectory('a/', { prefix: 'c/', changed: 'etag' })).toMatchObject({
      skipped: 2,
    })
    put('c/old')
    server.interfere = ({ method }, response) => {
      if (method === 'PUT') response.writeHead(403).end()
      return method === 'PUT'
    }
    const all = { prefix: 'c/', delete: true } as const
    expect(await bucket.copyDirectory('a/', all)).toMatchObject({ failed: 2, deleted: 0 })
    expect(server.texts('one')).toHaveProperty('c/old')
  })

  it('copies into itself once, and over nothing that is still to be copied', async () => {
    put('a/x', 'a/b/x', 'a/y')
    const result = await bucket.copyDirectory('a/', { prefix: 'a/b/' })
    expect(result).toMatchObject({ copied: 2, failed: 1 })
    expect(result.items.find(({ action }) => action === 'failed')?.error).toMatchObject({
      code: 'TRANSFER_KEY_UNSAFE',
      key: 'a/b/x',
    })
    expect(Object.keys(server.texts('one'))).toEqual(['a/b/b/x', 'a/b/x', 'a/b/y', 'a/x', 'a/y'])
  })

  it('refuses to delete what it copies, and to move objects onto themselves', async () => {
    put('a/x')
    await expect(bucket.copyDirectory('a/', { prefix: '', delete: true })).rejects.toThrow(
      'overlap',
    )
    await expect(bucket.copyDirectory('a/', { prefix: 'a/', move: true })).rejects.toThrow(
      'onto themselves',
    )
    await expect(bucket.copyDirectory('a/', { prefix: 'c', delete: true })).rejects.toThrow('slash')
    await expect(
      bucket.copyDirectory({ bucket: 'two', prefix: 'a/' }, { move: true, delete: true }),
    ).rejects.toThrow('options.move does not go with `delete`')
  })
})

describe('directories', () => {
  it('ask a function what has changed', async () => {
    mkdirSync(join(folder, 'd'))
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), name)
    const time = new Date('2026-01-01T00:00:00Z')
    utimesSync(join(folder, 'a'), time, time)
    put('a', 'b')
    const asked: unknown[] = []
    const result = await bucket.uploadDirectory(folder, {
      changed: (source, target) => {
        asked.push([source.size, target.size])
        return source.modified?.getTime() === time.getTime()
      },
    })
    expect(result).toMatchObject({ copied: 1, skipped: 1 })
    expect(asked).toEqual([
      [1, 1],
      [1, 1],
    ])
    const down = await bucket.downloadDirectory(folder, {
      changed: (source, target) => (source.modified ?? 0) < (target.modified ?? 0),
    })
    expect(down).toMatchObject({ copied: 0, skipped: 2 })
    await expect(bucket.uploadDirectory(folder, { changed: 'size' as 'time' })).rejects.toThrow(
      'options.changed',
    )
  })

  it('say what they would do, and do nothing', async () => {
    writeFileSync(join(folder, 'a'), 'a')
    put('old')
    const options = { dryRun: true, delete: true } as const
    expect(await bucket.uploadDirectory(folder, options)).toMatchObject({ copied: 1, deleted: 1 })
    expect(server.texts('one')).toEqual({ old: 'old' })
    expect(await bucket.downloadDirectory(folder, options)).toMatchObject({ copied: 1, deleted: 1 })
    expect(readdirSync(folder)).toEqual(['a'])
    expect(await bucket.copyDirectory('', { prefix: 'c/', dryRun: true })).toMatchObject({
      copied: 1,
    })
    expect(server.texts('one')).toEqual({ old: 'old' })
  })

  it('keep failures only, where they are asked to', async () => {
    put('a', 'x/../b')
    const seen: string[] = []
    const result = await bucket.downloadDirectory(folder, {
      items: 'failed',
      onResult: ({ key, action }) => seen.push(`${key} ${action}`),
    })
    expect(result).toMatchObject({ copied: 1, failed: 1 })
    expect(result.items.map(({ key }) => key)).toEqual(['x/../b'])
    expect(seen.toSorted()).toEqual(['a copied', 'x/../b failed'])
  })

  it('tell how far they are, to the options of each file as well', async () => {
    put('a', 'bb', 'x/../c')
    const seen: unknown[] = []
    const ofFiles: number[] = []
    const onFile = ({ transferred }: { transferred: number }) => ofFiles.push(transferred)
    const options = {
      concurrency: 1,
      onProgress: ({ entry, transferred, copied }: DirectoryProgress) =>
        seen.push([entry.name, transferred, copied]),
    }
    const down = { ...options, download: { onProgress: onFile } }
    expect(await bucket.downloadDirectory(folder, down)).toMatchObject({ bytes: 3, failed: 1 })
    const steps = [
      ['a', 1, 0],
      ['a', 1, 1],
      ['bb', 3, 1],
      ['bb', 3, 2],
    ]
    expect(seen.splice(0)).toEqual(steps)
    expect(ofFiles.splice(0)).toEqual([1, 2])

    await bucket.uploadDirectory(folder, {
      ...options,
      prefix: 'd/',
      upload: () => ({ onProgress: onFile }),
    })
    expect(seen.splice(0).toSorted()).toHaveLength(4)
    expect(ofFiles.toSorted()).toEqual([1, 2])
    await bucket.copyDirectory('d/', { ...options, prefix: 'e/' })
    expect(seen.splice(0)).toEqual([steps[1], steps[3]])
    await bucket.uploadDirectory(folder, { ...options, prefix: 'f/', dryRun: true })
    expect(seen).toEqual([])
  })

  it('take off what a file that fails had transferred', async () => {
    put('a', 'bb')
    const seen: [string, number][] = []
    const result = await bucket.downloadDirectory(folder, {
      concurrency: 1,
      onProgress: ({ entry: { name }, transferred }) => {
        seen.push([name, transferred])
        if (name === 'a') throw new Error('not now')
      },
    })
    expect(result).toMatchObject({ copied: 1, failed: 1, bytes: 2 })
    expect(seen).toEqual([
      ['a', 1],
      ['bb', 2],
      ['bb', 2],
    ])
  })

  it('move', async () => {
    writeFileSync(join(folder, 'a'), 'a')
    await bucket.uploadDirectory(folder, { move: true })
    expect(readdirSync(folder)).toEqual([])
    await bucket.copyDirectory('', { prefix: 'c/', move: true })
    expect(server.texts('one')).toEqual({ 'c/a': 'a' })
    await bucket.downloadDirectory(folder, { move: true, prefix: 'c/' })
    expect(readdirSync(folder)).toEqual(['a'])
    expect(server.texts('one')).toEqual({})
  })

  it('ask whether to go on, and tell of what is no file', async () => {
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), name)
    symlinkSync('a', join(folder, 'link'))
    const omitted: string[] = []
    const up = await bucket.uploadDirectory(folder, {
      confirm: ({ name }) => name === 'a',
      onOmitted: ({ name }, why) => omitted.push(`${name} ${why}`),
    })
    expect(up).toMatchObject({ copied: 1, skipped: 1 })
    expect(omitted).toEqual(['link link'])
    put('p/xa', 'p/xb', 'p/y')
    const down = await bucket.downloadDirectory(join(folder, 'down'), {
      prefix: 'p/',
      namePrefix: 'x',
      maxKeys: 1,
      confirm: ({ object }) => object?.key !== 'p/xb',
    })
    expect(down).toMatchObject({ copied: 1, skipped: 1 })
    const lists = server.came.filter(({ query }) => query.has('list-type'))
    expect(lists.map(({ query }) => [query.get('prefix'), query.get('max-keys')])).toEqual([
      ['p/x', '1'],
      ['p/x', '1'],
    ])
  })
})

describe('options of single files', () => {
  it('leave the content type to the store, and give files the time of their object', async () => {
    const path = join(folder, 'a.css')
    writeFileSync(path, 'x')
    await bucket.upload('typed', path)
    await bucket.upload('untyped', path, { guessContentType: 'never' })
    const type = (key: string) => server.buckets.get('one')?.get(key)?.headers['content-type']
    expect([type('typed'), type('untyped')]).toEqual(['text/css', undefined])
    const modified = new Date('2026-01-01T00:00:00Z')
    server.put('one', 'old', 'x', { modified })
    await bucket.download('old', path, { modified: 'object' })
    expect(statSync(path).mtime).toEqual(modified)
    await bucket.download('old', path)
    expect(statSync(path).mtime).not.toEqual(modified)
  })

  it('make buckets with tags', async () => {
    const third = createBucket({ bucket: 'three', client: bucket.client })
    await third.create({ tags: { team: 'a&b' } })
    expect(server.came.at(-1)?.body.toString()).toContain(
      '<Tags><Tag><Key>team</Key><Value>a&amp;b</Value></Tag></Tags>',
    )
  })
})

describe('a function that is asked', () => {
  const answers: [string, () => unknown][] = [
    ['the promise of an async one', async () => false],
    ['null, as of match', () => 'a'.match(/b/)],
    ['nothing', () => undefined],
  ]

  it.each(
    answers.flatMap(([what, answer]) =>
      (['filter', 'confirm', 'changed'] as const).map((name) => [name, what, answer] as const),
    ),
  )('as %s must say true or false, not %s', async (name, _what, answer) => {
    put('p/kept', 'q/kept')
    writeFileSync(join(folder, 'kept'), 'other')
    writeFileSync(join(folder, 'mine'), 'mine')
    const before = server.texts('one')
    const options = { [name]: answer, delete: true } as object
    const refused = { code: 'ERR_INVALID_ARG_TYPE', field: `options.${name}` }
    for (const work of [
      () => bucket.uploadDirectory(folder, { prefix: 'p/', ...options }),
      () => bucket.downloadDirectory(folder, { prefix: 'p/', ...options }),
      () => bucket.copyDirectory('p/', { prefix: 'q/', ...options }),
    ]) {
      const failure = await work().then(
        ({ items }) => items.find(({ name: file }) => file === 'kept')?.error,
        (error: unknown) => error,
      )
      expect(failure).toMatchObject(refused)
    }
    expect(server.texts('one')).toMatchObject(before)
    expect(readdirSync(folder).sort()).toEqual(['kept', 'mine'])
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('other')
  })
})
