import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createFilter, globPattern } from '../../../../src/cli/s3/arguments.ts'
import { splitLine } from '../../../../src/cli/s3/command.ts'
import { placeOf, wildcardOf } from '../../../../src/cli/s3/paths.ts'
import {
  createProgress,
  createReport,
  progressLine,
  readableSize,
} from '../../../../src/cli/s3/report.ts'
import { sortedLines, useS3Scene } from './s3-scene.ts'

const scene = useS3Scene()

describe('what objects are made with', () => {
  it('goes with uploads', async () => {
    const { run, write, server } = scene()
    write({ 'a.txt': 'a' })
    const words = [
      'cp a.txt s3://one --acl public-read --storage-class STANDARD_IA --content-type text/x',
      '--metadata a=b,C=d --cache-control max-age=1 --content-language de --sse --grants read=id=1',
      'full=uri=u,id=2 --request-payer --website-redirect /x --expires 2027-01-01T00:00:00Z',
    ]
    expect(await run(...words.join(' ').split(' '))).toMatchObject({ status: 0 })
    expect(server.came.at(-1)?.headers).toMatchObject({
      'x-amz-acl': 'public-read',
      'x-amz-storage-class': 'STANDARD_IA',
      'content-type': 'text/x',
      'x-amz-meta-a': 'b',
      'x-amz-meta-c': 'd',
      'cache-control': 'max-age=1',
      'content-language': 'de',
      'x-amz-server-side-encryption': 'AES256',
      'x-amz-grant-read': 'id=1',
      'x-amz-grant-full-control': 'uri=u,id=2',
      'x-amz-request-payer': 'requester',
      'x-amz-website-redirect-location': '/x',
      expires: 'Fri, 01 Jan 2027 00:00:00 GMT',
    })
    await run('cp', 'a.txt', 's3://one', '--sse', 'aws:kms', '--sse-kms-key-id', 'k')
    expect(server.came.at(-1)?.headers).toMatchObject({
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'k',
    })
  })

  it('goes with copies where the directive says so', async () => {
    const { run, server } = scene()
    server.put('one', 'a.css', 'a')
    const sent = async (...words: string[]) => {
      const ran = await run('cp', 's3://one/a.css', 's3://two/b', ...words)
      expect(ran.status).toBe(0)
      return { headers: server.came.at(-1)?.headers, stderr: ran.stderr }
    }
    expect((await sent('--metadata', '{"n":"m"}')).headers).toMatchObject({
      'x-amz-metadata-directive': 'REPLACE',
      'x-amz-meta-n': 'm',
      'content-type': 'text/css',
    })
    expect((await sent('--metadata-directive', 'REPLACE', '--no-guess-mime-type')).headers).toEqual(
      expect.not.objectContaining({ 'content-type': 'text/css' }),
    )
    const kept = await sent('--content-type', 'a/b')
    expect(kept.headers).not.toHaveProperty('x-amz-metadata-directive')
    expect(kept.stderr).toContain('warning: --content-type: ')
    expect((await sent('--copy-props', 'none')).headers).toMatchObject({
      'x-amz-metadata-directive': 'REPLACE',
      'x-amz-tagging-directive': 'REPLACE',
    })
    expect((await sent('--copy-props', 'metadata-directive')).headers).toMatchObject({
      'x-amz-tagging-directive': 'REPLACE',
    })
  })

  it.each([
    ['--grants read', 'PERMISSION=GRANTEE'],
    ['--grants read=id=1 read=id=2', 'commas'],
    ['--grants own=id=1', 'readacl'],
    ['--sse-c', 'go together'],
    ['--sse-c-key k', 'go together'],
    ['--sse-c --sse-c-key short', '32 bytes'],
    ['--sse --sse-c --sse-c-key 0123456789abcdef0123456789abcdef', 'not both'],
    ['--sse-kms-key-id k', '--sse aws:kms'],
    ['--expires soon', 'a time'],
    ['--metadata a', 'a'],
    ['--metadata {"a":1}', 'must be a text'],
    ['--metadata {', 'no JSON'],
    ['--checksum-mode ENABLED', 'downloads'],
    ['--storage-class ICE', 'must be one of'],
    ['--page-size 0', 'whole number'],
  ])('is refused where it cannot be right: %s', async (words, said) => {
    const { run, write, server } = scene()
    write({ 'tree/a': 'a' })
    const ran = await run('cp', 'tree', 's3://one', '--recursive', ...words.split(' '))
    expect(ran).toMatchObject({ status: 252, stdout: '', stderr: expect.stringContaining(said) })
    expect(ran.stderr).not.toMatch(/short|0123456789abcdef0123456789abcdef/)
    expect(server.came).toEqual([])
  })
})

describe('s3 sync', () => {
  it('copies what has another size or is newer, or by size only', async () => {
    const { run, write, server, folder } = scene()
    write({ 'tree/same': '1', 'tree/newer': '2', 'tree/longer': '33' })
    const modified = new Date('2026-01-01T00:00:00Z')
    for (const key of ['same', 'newer', 'longer']) server.put('one', key, 'x', { modified })
    for (const name of ['same', 'longer'])
      utimesSync(join(folder, 'tree', name), modified, modified)
    const only = await run('sync', 'tree', 's3://one', '--size-only', '--dryrun')
    expect(only.stdout).toBe('(dryrun) upload: tree/longer to s3://one/longer\n')
    const all = await run('sync', 'tree', 's3://one')
    expect(sortedLines(all.stdout)).toEqual([
      'upload: tree/longer to s3://one/longer',
      'upload: tree/newer to s3://one/newer',
    ])
    expect((await run('sync', 'tree', 's3://one')).stdout).toBe('')
  })

  it('downloads as the AWS CLI does: files that are older than their object stay, unless times must be equal', async () => {
    const { run, write, server, folder, files } = scene()
    const modified = new Date('2026-01-01T00:00:00.900Z')
    for (const key of ['older', 'equal', 'newer']) server.put('one', key, 'x', { modified })
    write({ 'tree/older': 'o', 'tree/equal': 'e', 'tree/newer': 'n' })
    const time = (name: string, text: string): void =>
      utimesSync(join(folder, 'tree', name), new Date(text), new Date(text))
    time('older', '2025-01-01T00:00:00Z')
    time('equal', '2026-01-01T00:00:00Z')
    time('newer', '2026-06-01T00:00:00Z')
    const exact = await run('sync', 's3://one', 'tree', '--exact-timestamps', '--dryrun')
    expect(sortedLines(exact.stdout)).toHaveLength(2)
    await run('sync', 's3://one', 'tree')
    expect(files('tree')).toEqual({ older: 'o', equal: 'e', newer: 'x' })
  })
})

describe('s3 run', () => {
  it('runs the commands of a file, and ends with the greatest status', async () => {
    const { run, write, server, folder } = scene()
    server.put('one', 'old', 'x')
    write({
      'a b.txt': 'a',
      commands:
        "cp 'a b.txt' s3://one/a # a comment\n\n# nothing\nrm s3://one/old\nls s3://one/none\n",
    })
    const ran = await run('run', 'commands')
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(sortedLines(ran.stdout)).toEqual([
      'delete: s3://one/old',
      'upload: ./a b.txt to s3://one/a',
    ])
    expect(server.texts('one')).toEqual({ a: 'a' })
    writeFileSync(join(folder, 'wrong'), 'cp a\nrun commands\nmb s3://three\n')
    const wrong = await run('run', 'wrong')
    expect(wrong).toMatchObject({ status: 252, stdout: 'make_bucket: three\n' })
    expect(wrong.stderr).toContain('wrong 1: s3 cp needs')
    expect(wrong.stderr).toContain('wrong 2: s3 run has no command "run"')
    expect(await run('run', 'gone')).toMatchObject({
      status: 252,
      stderr: expect.stringContaining('s3 run: ENOENT'),
    })
  })

  it('prints JSON', async () => {
    const { run, write } = scene()
    write({ a: 'a', commands: 'cp a s3://one\ncp a s3://gone/a\n' })
    const { status, stdout } = await run('run', 'commands', '--json')
    expect(status).toBe(1)
    expect(sortedLines(stdout).map((line) => JSON.parse(line) as unknown)).toEqual([
      { status: 'done', kind: 'upload', source: './a', target: 's3://one/a', size: 1 },
      expect.objectContaining({
        status: 'failed',
        target: 's3://gone/a',
        error: { code: 'NoSuchBucket', message: expect.stringContaining('NoSuchBucket') },
      }),
    ])
  })

  it('splits lines as a shell does', () => {
    expect(splitLine(String.raw`a 'b c' "d \"e\" \n" f\ g'h'"" '' #i j`)).toEqual([
      'a',
      'b c',
      String.raw`d "e" \n`,
      'f gh',
      '',
    ])
    expect(splitLine('a#b')).toEqual(['a#b'])
    expect(() => splitLine('a "b')).toThrow('not closed')
  })
})

describe('the others', () => {
  it('print, presign and serve', async () => {
    const { run, server } = scene()
    server.put('one', 'l/a', 'A\n')
    server.put('one', 'l/b', 'B\n')
    expect((await run('cat', 's3://one/l/*')).stdout).toBe('A\nB\n')
    expect(await run('cat', 's3://one/none')).toMatchObject({ status: 1, stdout: '' })
    const { stdout } = await run('presign', 's3://one/l/a', '--expires-in', '60')
    expect(await (await fetch(stdout.trim())).text()).toBe('A\n')
    expect(new URL(stdout).searchParams.get('X-Amz-Expires')).toBe('60')
    expect((await run('website', 's3://one/', '--index-document', 'index.html')).status).toBe(0)
    expect(server.came.at(-1)?.body.toString()).toContain('<Suffix>index.html</Suffix>')
    await run('mb', 's3://three', '--tags', 'a', 'b', '--tags', 'c', 'd')
    expect(server.came.at(-1)?.body.toString()).toContain('<Key>c</Key><Value>d</Value>')
    expect((await run('mb', 's3://four', '--tags', 'a')).status).toBe(252)
  })

  it('upload standard input', async () => {
    const { run, server } = scene()
    const { Readable } = await import('node:stream')
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(
      Readable.from([Buffer.from('from '), Buffer.from('a pipe')]) as typeof process.stdin,
    )
    expect(await run('cp', '-', 's3://one/piped', '--expected-size', '11')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    vi.restoreAllMocks()
    expect(server.texts('one')).toEqual({ piped: 'from a pipe' })
    expect((await run('cp', '-', 's3://one')).status).toBe(252)
    expect((await run('mv', '-', 's3://one/x')).status).toBe(252)
  })

  it('take the concurrency and part size of the profile', async () => {
    const { run, write, server, folder } = scene()
    mkdirSync(join(folder, 'tree'))
    const config = process.env['AWS_CONFIG_FILE'] ?? ''
    writeFileSync(
      config,
      '[default]\ns3 =\n  max_concurrent_requests = 1\n  multipart_chunksize = 5MB\n',
    )
    write({ 'tree/a': 'x'.repeat(11 * 1024 * 1024) })
    await run('cp', 'tree/a', 's3://one')
    expect(server.came.filter(({ query }) => query.has('partNumber'))).toHaveLength(3)
    writeFileSync(config, '[default]\ns3 =\n  max_concurrent_requests = many\n')
    expect(await run('ls')).toMatchObject({
      status: 252,
      stderr: expect.stringContaining('max_concurrent_requests'),
    })
  })
})

describe('names', () => {
  it.each([
    ['*', 'a/b', true],
    ['*.txt', 'a/b.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[ab]*', 'b', true],
    ['[!ab]*', 'b', false],
    ['[a-c]', 'b', true],
    ['[]]', ']', true],
    ['[!]]', ']', false],
    ['[a', '[a', true],
    ['a.b', 'axb', false],
    ['a+(b)|{c}^$', 'a+(b)|{c}^$', true],
    ['*\u00fc?', 'x\u00fc\u{1f600}', true],
    ['a\nb*', 'a\nb\nc', true],
  ])('match patterns as fnmatch does: %s', (pattern, name, matches) => {
    expect(globPattern(pattern).test(name)).toBe(matches)
  })

  it('of whole paths are matched by patterns that begin with a slash', () => {
    const filter = createFilter([['exclude', '/tmp/x/*']], ['/tmp/x/', 'bucket/'])
    expect(filter('a')).toBe(false)
    const unmoved = createFilter([['exclude', '/tmp/y/*']], ['/tmp/x/', 'bucket/'])
    expect(unmoved('a')).toBe(true)
  })

  it('are buckets and keys, also behind ARNs', () => {
    expect(placeOf('s3://b/k/l')).toEqual({ kind: 's3', bucket: 'b', key: 'k/l' })
    const arn = 'arn:aws:s3:eu-central-1:123456789012:accesspoint/mine'
    expect(placeOf(`s3://${arn}/k/l`)).toEqual({ kind: 's3', bucket: arn, key: 'k/l' })
    expect(placeOf(`s3://${arn}`)).toEqual({ kind: 's3', bucket: arn, key: '' })
    expect(placeOf('./s3:/b')).toEqual({ kind: 'local', path: './s3:/b' })
  })

  it('have wildcards behind a prefix', () => {
    const wildcard = wildcardOf('l/2026-?/[x]*.gz')
    expect(wildcard).toMatchObject({ prefix: 'l/', namePrefix: '2026-' })
    expect(wildcard?.matches('2026-1/[x]/a.gz')).toBe(true)
    expect(wildcard?.matches('2026-11/[x]a.gz')).toBe(false)
    expect(wildcardOf('l/[a]')).toBeUndefined()
  })
})

describe('progress', () => {
  it('says what is done, the rate and the time that is left', () => {
    const state = { bytes: 1024, files: 1, totalBytes: 0, totalFiles: 0, rate: 2048 }
    expect(progressLine(state)).toBe('1.0 KiB, 1 files, 2.0 KiB/s')
    expect(progressLine({ ...state, totalBytes: 1024 * 1024, totalFiles: 3 })).toBe(
      '1.0 KiB of 1.0 MiB (0 %), 1 of 3 files, 2.0 KiB/s, 8 min 32 s left',
    )
    expect(progressLine({ ...state, totalBytes: 1024, totalFiles: 1 })).toBe(
      '1.0 KiB of 1.0 KiB (100 %), 2.0 KiB/s',
    )
  })

  it.each([
    [0, '0 Bytes'],
    [1, '1 Byte'],
    [1023, '1023 Bytes'],
    [1024, '1.0 KiB'],
    [1024 ** 2 - 1, '1.0 MiB'],
    [1024 ** 2 * 1.5, '1.5 MiB'],
    [1024 ** 6, '1.0 EiB'],
  ])('shows sizes as the AWS CLI does: %d', (bytes, text) => {
    expect(readableSize(bytes)).toBe(text)
  })
})

describe('the line of progress', () => {
  it('stands below what is printed meanwhile, and goes at the end', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const written: string[] = []
    const write = (text: unknown): boolean => written.push(String(text)) > 0
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation(write),
    )
    try {
      const progress = createProgress()
      const report = createReport({ shows: 'all', json: false, dryRun: false, progress })
      report.done({ kind: 'upload', source: 'a', target: 's3://b/a' })
      await new Promise(setImmediate)
      progress.total(10, 2)
      progress.add(5)
      vi.advanceTimersByTime(200)
      report.done({ kind: 'upload', source: 'c', target: 's3://b/c' })
      await new Promise(setImmediate)
      report.note('careful')
      progress.end()
    } finally {
      for (const spy of spies) spy.mockRestore()
      vi.useRealTimers()
    }
    const line = '\r5 Bytes of 10 Bytes (50 %), 0 of 2 files, 0 Bytes/s\u001B[K'
    const gone = '\r\u001B[K'
    expect(written).toEqual([
      'upload: a to s3://b/a\n',
      line,
      gone,
      'upload: c to s3://b/c\n',
      line,
      gone,
      'warning: careful\n',
      line,
      gone,
    ])
  })
})
