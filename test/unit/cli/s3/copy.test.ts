import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sortedLines, useS3Scene } from './s3-scene.ts'

const scene = useS3Scene()

describe('s3 cp', () => {
  it('uploads, downloads, copies and prints one file', async () => {
    const { run, write, server, files } = scene()
    write({ 'a.txt': 'hello' })
    expect(await run('cp', 'a.txt', 's3://one/docs/')).toEqual({
      status: 0,
      stdout: 'upload: ./a.txt to s3://one/docs/a.txt\n',
      stderr: '',
    })
    expect(await run('cp', 's3://one/docs/a.txt', 's3://two/b')).toMatchObject({
      stdout: 'copy: s3://one/docs/a.txt to s3://two/b\n',
    })
    expect((await run('cp', 's3://two/b', 'below/c.txt')).stdout).toBe(
      'download: s3://two/b to below/c.txt\n',
    )
    expect(files('below')).toEqual({ 'c.txt': 'hello' })
    expect(await run('cp', 's3://two/b', '-')).toMatchObject({ status: 0, stdout: 'hello' })
    expect(server.buckets.get('one')?.get('docs/a.txt')?.headers['content-type']).toBe('text/plain')
  })

  it.skipIf(process.platform === 'win32')('writes into a device or a pipe', async () => {
    const { run, server, folder } = scene()
    server.put('one', 'a', 'hello')
    const nothing = await run('cp', 's3://one/a', '/dev/null')
    expect(nothing).toMatchObject({ status: 0, stderr: '' })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const [text] = await Promise.all([readFile(pipe, 'utf8'), run('cp', 's3://one/a', 'pipe')])
    expect(text).toBe('hello')
    // What nobody may have read is not deleted.
    expect((await run('mv', 's3://one/a', '/dev/null')).status).toBe(1)
    expect(server.texts('one')).toEqual({ a: 'hello' })
  })

  it('copies folders and prefixes', async () => {
    const { run, write, server, files } = scene()
    write({ 'tree/a.txt': '1', 'tree/b/c.css': '22', 'tree/b/d': '' })
    const up = await run('cp', 'tree', 's3://one/t', '--recursive')
    expect(sortedLines(up.stdout)).toEqual([
      'upload: tree/a.txt to s3://one/t/a.txt',
      'upload: tree/b/c.css to s3://one/t/b/c.css',
      'upload: tree/b/d to s3://one/t/b/d',
    ])
    const over = await run('cp', 's3://one/t/', 's3://two', '--recursive', '--exclude', 'b/*')
    expect(over.stdout).toBe('copy: s3://one/t/a.txt to s3://two/a.txt\n')
    const down = await run('cp', 's3://one', 'back', '--recursive')
    expect(down.status).toBe(0)
    expect(files('back')).toEqual({ 't/a.txt': '1', 't/b/c.css': '22', 't/b/d': '' })
    expect(server.texts('two')).toEqual({ 'a.txt': '1' })
  })

  it('takes the last pattern that matches', async () => {
    const { run, write, server } = scene()
    write({ 't/a.txt': '1', 't/b.jpg': '2', 't/c/d.txt': '3', 't/c/e.jpg': '4' })
    const words = ['cp', 't', 's3://one', '--recursive', '--exclude', '*', '--include', '*.txt']
    await run(...words)
    expect(Object.keys(server.texts('one'))).toEqual(['a.txt', 'c/d.txt'])
    await run(...words.map((word) => word.replace('one', 'two')), '--exclude', 'c/*')
    expect(Object.keys(server.texts('two'))).toEqual(['a.txt'])
  })

  it('takes wildcards in keys, and not with --raw', async () => {
    const { run, server, files } = scene()
    for (const key of ['l/a.gz', 'l/b/c.gz', 'l/d.txt', 'm/e.gz']) server.put('one', key, key)
    const { status } = await run('cp', 's3://one/l/*.gz', 'logs')
    expect(status).toBe(0)
    expect(files('logs')).toEqual({ 'a.gz': 'l/a.gz', 'b/c.gz': 'l/b/c.gz' })
    expect(await run('cp', 's3://one/x/*', 'logs')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no object'),
    })
    expect(await run('cp', 's3://one/l/*.gz', 'logs', '--recursive')).toMatchObject({ status: 252 })
    server.put('one', 'star*', 'a star')
    expect((await run('cp', 's3://one/star*', 'out', '--raw')).status).toBe(0)
    expect(files('.')).toMatchObject({ out: 'a star' })
  })

  it('says what it would do, and does nothing', async () => {
    const { run, write, server } = scene()
    write({ 't/a': '1' })
    const { stdout } = await run('cp', 't', 's3://one', '--recursive', '--dryrun')
    expect(stdout).toBe('(dryrun) upload: t/a to s3://one/a\n')
    expect((await run('mv', 't/a', 's3://one/x', '--dryrun')).stdout).toBe(
      '(dryrun) move: t/a to s3://one/x\n',
    )
    expect(server.came).toEqual([])
  })

  it('goes on when one object of ten is refused, with status 1', async () => {
    const { run, server, files } = scene()
    for (let number = 0; number < 10; number++) server.put('one', `k${number}`, 'x')
    server.interfere = ({ method, key }, response) => {
      if (method !== 'GET' || key !== 'k4') return false
      response.writeHead(403, { 'content-type': 'application/xml' })
      response.end('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>')
      return true
    }
    const { status, stdout, stderr } = await run('cp', 's3://one', 'd', '--recursive')
    expect(status).toBe(1)
    expect(sortedLines(stdout)).toHaveLength(9)
    expect(stderr).toBe(
      'download failed: s3://one/k4 to d/k4 An error occurred (AccessDenied) when calling the GetObject operation: Access Denied\n',
    )
    expect(Object.keys(files('d'))).toHaveLength(9)
  })
})
