import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { useS3Scene } from './s3-scene.ts'

const scene = useS3Scene()

describe('one file or object', () => {
  it('is moved: the source goes once the copy is stored', async () => {
    const { run, write, server, files } = scene()
    write({ 'a.txt': 'text' })
    expect(await run('mv', 'a.txt', 's3://one/k')).toMatchObject({
      status: 0,
      stdout: 'move: ./a.txt to s3://one/k\n',
    })
    expect(files('.')).toEqual({})
    expect((await run('mv', 's3://one/k', 's3://two/dir/')).status).toBe(0)
    expect([server.texts('one'), server.texts('two')]).toEqual([{}, { 'dir/k': 'text' }])
    expect((await run('mv', 's3://two/dir/k', 'down/')).status).toBe(0)
    expect(files('down')).toEqual({ k: 'text' })
    expect(server.texts('two')).toEqual({})
  })

  it('is left alone where a pattern excludes it', async () => {
    const { run, write, server } = scene()
    write({ 'a.txt': 'text' })
    server.put('one', 'dir/k', 'text')
    const nothing = { status: 0, stdout: '', stderr: '' }
    expect(await run('cp', 'a.txt', 's3://two', '--exclude', '*.txt')).toEqual(nothing)
    expect(await run('cp', 's3://one/dir/k', 'x', '--exclude', 'k')).toEqual(nothing)
    expect(await run('cp', 's3://one/dir/k', 's3://two', '--exclude', '*')).toEqual(nothing)
    expect(server.texts('two')).toEqual({})
  })

  it('is neither a folder nor a prefix', async () => {
    const { run, write } = scene()
    write({ 'folder/a.txt': 'text' })
    const folder = await run('cp', 'folder', 's3://one/k')
    expect(folder.status).toBe(1)
    expect(folder.stderr).toContain('it is a directory: give --recursive')
    for (const target of ['x', 's3://two/k']) {
      const bucket = await run('cp', 's3://one', target)
      expect(bucket.status).toBe(252)
      expect(bucket.stderr).toContain('name an object of s3://one, or give --recursive')
    }
  })

  it.skipIf(process.platform === 'win32')('is not a pipe, which is passed over', async () => {
    const { run, server } = scene()
    execFileSync('mkfifo', ['pipe'])
    const ran = await run('cp', 'pipe', 's3://one/k')
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('It is a pipe, a socket or a device.')
    expect(server.texts('one')).toEqual({})
  })

  it('is only looked at with --dryrun, and has to be there', async () => {
    const { run, write, server, files } = scene()
    write({ 'a.txt': 'text' })
    server.put('one', 'k', 'text')
    const dry = async (from: string, to: string) => await run('cp', from, to, '--dryrun')
    expect((await dry('a.txt', 's3://two')).stdout).toBe(
      '(dryrun) upload: ./a.txt to s3://two/a.txt\n',
    )
    expect((await dry('s3://one/k', 'down')).stdout).toBe(
      '(dryrun) download: s3://one/k to ./down\n',
    )
    expect((await dry('s3://one/k', 's3://two/')).stdout).toBe(
      '(dryrun) copy: s3://one/k to s3://two/k\n',
    )
    expect((await dry('-', 's3://two/k')).stdout).toBe('(dryrun) upload: - to s3://two/k\n')
    expect((await dry('s3://one/k', '-')).stdout).toBe('(dryrun) download: s3://one/k to -\n')
    expect(server.texts('two')).toEqual({})
    expect(files('.')).toEqual({ 'a.txt': 'text' })
    for (const target of ['down', 's3://two/']) {
      const missing = await dry('s3://one/missing', target)
      expect(missing.status).toBe(1)
      expect(missing.stderr).toMatch(/failed: s3:\/\/one\/missing to .*404/)
    }
  })
})

describe('standard input and output', () => {
  it('need the whole key', async () => {
    const { run } = scene()
    for (const target of ['s3://one', 's3://one/folder/']) {
      const ran = await run('cp', '-', target)
      expect(ran.status).toBe(252)
      expect(ran.stderr).toContain('standard input has no name: give the whole key')
    }
    const printed = await run('cp', 's3://one', '-')
    expect(printed.status).toBe(252)
    expect(printed.stderr).toContain('name an object to print')
  })

  it('say what failed', async () => {
    const { run } = scene()
    const ran = await run('cp', 's3://one/missing', '-')
    expect(ran).toMatchObject({ status: 1, stdout: '' })
    expect(ran.stderr).toMatch(/^download failed: s3:\/\/one\/missing to -/)
  })
})

describe('s3 cat', () => {
  it('prints an object, or all that match in the order of their keys', async () => {
    const { run, server } = scene()
    for (const key of ['logs/b', 'logs/a', 'logs/c.gz']) server.put('one', key, `${key}\n`)
    expect(await run('cat', 's3://one/logs/b')).toEqual({
      status: 0,
      stdout: 'logs/b\n',
      stderr: '',
    })
    expect(await run('cat', 's3://one/logs/?')).toEqual({
      status: 0,
      stdout: 'logs/a\nlogs/b\n',
      stderr: '',
    })
  })

  it('fails where nothing is there, or nothing matches', async () => {
    const { run, server } = scene()
    server.put('one', 'a', 'text')
    expect(await run('cat', 's3://one/missing')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^cat failed: s3:\/\/one\/missing /),
    })
    expect(await run('cat', 's3://one/b*')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no object matches s3://one/b*'),
    })
    expect((await run('cat', '--raw', 's3://one/a*')).status).toBe(1)
    const bucket = await run('cat', 's3://one')
    expect(bucket.status).toBe(252)
    expect(bucket.stderr).toContain('name an object of s3://one')
  })
})
