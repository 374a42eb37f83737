import { describe, expect, it } from 'vitest'
import { sortedLines, useS3Scene } from './s3-scene.ts'

const scene = useS3Scene()
const modified = new Date('2026-03-04T05:06:07Z')

describe('s3 ls', () => {
  it('lists buckets', async () => {
    expect((await scene().run('ls')).stdout).toBe(
      '2026-01-02 03:04:05 one\n2026-01-02 03:04:05 two\n',
    )
  })

  it('lists objects and prefixes in columns, page by page', async () => {
    const { run, server } = scene()
    server.pageSize = 2
    for (const key of ['a.txt', 'b/c', 'b/d', 'e/f/g', 'z'])
      server.put('one', key, key, { modified })
    expect((await run('ls', 's3://one')).stdout.split('\n')).toEqual([
      '                           PRE b/',
      '2026-03-04 05:06:07          5 a.txt',
      '                           PRE e/',
      '2026-03-04 05:06:07          1 z',
      '',
    ])
  })

  it('lists all that is below, with a summary', async () => {
    const { run, server } = scene()
    server.put('one', 'b/c', 'x'.repeat(2048), { modified })
    server.put('one', 'b/d', 'x', { modified })
    const { stdout } = await run('ls', 'one/b/', '--recursive', '--summarize', '--human-readable')
    expect(stdout).toBe(
      '2026-03-04 05:06:07    2.0 KiB b/c\n2026-03-04 05:06:07     1 Byte b/d\n\nTotal Objects: 2\n   Total Size: 2.0 KiB\n',
    )
  })

  it('has the status 1 where nothing has the prefix, and 254 for a bucket that is not there', async () => {
    const { run } = scene()
    expect(await run('ls', 's3://one/none')).toMatchObject({ status: 1, stdout: '' })
    expect(await run('ls', 's3://one')).toMatchObject({ status: 0 })
    expect(await run('ls', 's3://gone')).toMatchObject({
      status: 254,
      stderr: expect.stringContaining('(NoSuchBucket) when calling the ListObjectsV2 operation'),
    })
  })

  it('lists what a wildcard matches, and JSON', async () => {
    const { run, server } = scene()
    for (const key of ['l/a.gz', 'l/b.txt', 'l/c/d.gz']) server.put('one', key, 'x', { modified })
    const { stdout } = await run('ls', 's3://one/l/*.gz', '--json')
    expect(sortedLines(stdout).map((line) => (JSON.parse(line) as { uri: string }).uri)).toEqual([
      's3://one/l/a.gz',
      's3://one/l/c/d.gz',
    ])
  })
})

describe('s3 du', () => {
  it('adds up sizes', async () => {
    const { run, server } = scene()
    for (const key of ['l/a', 'l/b', 'm']) server.put('one', key, 'xx')
    expect((await run('du', 's3://one/l')).stdout).toBe('4 Bytes in 2 objects: s3://one/l\n')
  })
})

describe('s3 mb, rb and rm', () => {
  it('make, empty and remove buckets', async () => {
    const { run, server } = scene()
    expect(await run('mb', 's3://three')).toMatchObject({ stdout: 'make_bucket: three\n' })
    server.put('three', 'a', 'x')
    expect(await run('rb', 's3://three')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^remove_bucket failed: s3:\/\/three .*BucketNotEmpty/),
    })
    expect(await run('rb', 's3://three', '--force')).toMatchObject({
      status: 0,
      stdout: 'delete: s3://three/a\nremove_bucket: three\n',
    })
    expect([...server.buckets.keys()]).toEqual(['one', 'two'])
  })

  it('delete an object, those below a prefix, and those that match', async () => {
    const { run, server } = scene()
    for (const key of ['a', 'l/b', 'l/c.gz', 'l2/d', 'm/e.gz']) server.put('one', key, 'x')
    expect((await run('rm', 's3://one/a')).stdout).toBe('delete: s3://one/a\n')
    // Not what only begins so.
    await run('rm', 's3://one/l', '--recursive', '--exclude', '*.gz')
    expect(Object.keys(server.texts('one'))).toEqual(['l/c.gz', 'l2/d', 'm/e.gz'])
    expect((await run('rm', 's3://one/*.gz', '--dryrun')).stdout).toBe(
      '(dryrun) delete: s3://one/l/c.gz\n(dryrun) delete: s3://one/m/e.gz\n',
    )
    await run('rm', 's3://one/*.gz')
    expect(Object.keys(server.texts('one'))).toEqual(['l2/d'])
    expect(await run('rm', 's3://one')).toMatchObject({ status: 252 })
  })

  it('keep a bucket of which an object is not deleted', async () => {
    const { run, server } = scene()
    server.put('one', 'denied', 'x')
    server.put('one', 'fine', 'x')
    const { status, stderr } = await run('rb', 's3://one', '--force')
    expect(status).toBe(255)
    expect(stderr).toContain('delete failed: s3://one/denied An error occurred (AccessDenied)')
    expect(server.texts('one')).toEqual({ denied: 'x' })
  })
})

describe('words', () => {
  it('that nobody knows are refused, with the nearest', async () => {
    const { run } = scene()
    expect(await run('cp', 'a', 's3://one', '--recursiv')).toMatchObject({
      status: 252,
      stderr: expect.stringContaining('did you mean --recursive?'),
    })
    expect(await run('snyc')).toMatchObject({
      status: 252,
      stderr: expect.stringContaining('did you mean sync?'),
    })
    expect((await run('cp', 'a', 's3://one', '--acl', 'public')).status).toBe(252)
    expect((await run('cp', 'a', 'b')).status).toBe(252)
    expect((await run('ls', 'a', 'b')).status).toBe(252)
  })

  it('of help are printed', async () => {
    const { run } = scene()
    expect((await run('--help')).stdout).toContain('sync')
    expect((await run('sync', 'help')).stdout).toContain('--exact-timestamps')
  })
})
