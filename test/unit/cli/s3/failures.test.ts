import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createResumes } from '../../../../src/cli/s3/resume.ts'
import type { UploadResumeState } from '../../../../src/s3/index.ts'
import { refuse } from './bucket-server.ts'
import { sortedLines, useS3Scene } from './s3-scene.ts'

const scene = useS3Scene()
const MIB = 1024 * 1024
const isRoot = process.getuid?.() === 0

describe('s3 sync --delete', () => {
  it('deletes no object where the listing of them breaks off', async () => {
    const { run, write, server } = scene()
    server.pageSize = 2
    for (const key of ['a', 'b', 'c', 'd', 'e']) server.put('one', key, key)
    write({ 'tree/a': 'A' })
    let pages = 0
    server.interfere = ({ query }, response) => {
      if (!query.has('list-type') || ++pages < 2) return false
      refuse(response, 403, 'AccessDenied')
      return true
    }
    const { status, stderr, stdout } = await run('sync', 'tree', 's3://one', '--delete')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      'fatal error: An error occurred (AccessDenied) when calling the ListObjectsV2 operation: said AccessDenied\n',
    )
    expect(Object.keys(server.texts('one'))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('deletes no file where the listing of objects breaks off', async () => {
    const { run, write, server, files } = scene()
    server.pageSize = 1
    for (const key of ['a', 'b']) server.put('one', key, key)
    write({ 'tree/b': 'b', 'tree/c': 'c' })
    let pages = 0
    server.interfere = ({ query }, response) => {
      if (!query.has('list-type') || ++pages < 2) return false
      response.destroy()
      return true
    }
    const { status, stderr } = await run('sync', 's3://one', 'tree', '--delete')
    expect(status).toBe(1)
    expect(stderr).toContain('fatal error:')
    expect(stderr).not.toContain('delete')
    expect(files('tree')).toEqual({ a: 'a', b: 'b', c: 'c' })
  })

  it('says what it could not delete, and why', async () => {
    const { run, write, server } = scene()
    for (const bucket of ['one', 'two']) server.put(bucket, 'old', 'old')
    server.interfere = ({ method }, response) => {
      if (method !== 'DELETE') return false
      refuse(response, 403, 'AccessDenied')
      return true
    }
    write({ 'tree/a': 'a' })
    const uploaded = await run('sync', 'tree', 's3://one', '--delete')
    expect(uploaded.status).toBe(1)
    expect(uploaded.stderr).toMatch(/^delete failed: s3:\/\/one\/old .*AccessDenied.*\n$/)
    server.put('one', 'x/a', 'a')
    const copied = await run('sync', 's3://one/x', 's3://two', '--delete')
    expect(copied.status).toBe(1)
    expect(copied.stderr).toMatch(/^delete failed: s3:\/\/two\/old .*AccessDenied.*\n$/)
  })

  it('deletes no object where a copy between buckets fails, or a listing', async () => {
    const { run, server } = scene()
    server.put('one', 'a', 'a')
    server.put('two', 'z', 'z')
    server.interfere = ({ method, headers }, response) => {
      if (method !== 'PUT' || headers['x-amz-copy-source'] === undefined) return false
      refuse(response, 403, 'AccessDenied')
      return true
    }
    expect(await run('sync', 's3://one', 's3://two', '--delete')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^copy failed: s3:\/\/one\/a to s3:\/\/two\/a .*\nwarning: Not everything was copied: nothing is deleted\.\n$/,
      ),
    })
    expect(server.texts('two')).toEqual({ z: 'z' })
  })

  it('is refused where source and target overlap, and with wildcards', async () => {
    const { run, server } = scene()
    server.put('one', 'a/b', 'b')
    const overlap = await run('sync', 's3://one/a', 's3://one', '--delete')
    expect(overlap).toMatchObject({ status: 252, stderr: expect.stringContaining('overlap') })
    expect((await run('sync', 's3://one/a/*', 'tree', '--delete')).status).toBe(252)
    expect(server.came).toEqual([])
  })

  it('deletes what the source has not, and leaves what patterns exclude', async () => {
    const { run, write, server, files } = scene()
    for (const key of ['a', 'old', 'old.log', 'x/y']) server.put('one', key, key)
    write({ 'tree/a': 'new text' })
    const up = await run('sync', 'tree', 's3://one', '--delete', '--exclude', '*.log')
    expect(sortedLines(up.stdout)).toEqual([
      'delete: s3://one/old',
      'delete: s3://one/x/y',
      'upload: tree/a to s3://one/a',
    ])
    expect(Object.keys(server.texts('one'))).toEqual(['a', 'old.log'])
    write({ 'tree/more/b': 'b' })
    const down = await run('sync', 's3://one', 'tree', '--delete')
    expect(sortedLines(down.stdout)).toEqual([
      'delete: tree/more/b',
      'download: s3://one/old.log to tree/old.log',
    ])
    expect(Object.keys(files('tree'))).toEqual(['a', 'old.log'])
  })
})

describe('s3 cp of what is not as it should be', () => {
  it('refuses keys that lead out of the folder, and takes the others', async () => {
    const { run, server, files, folder } = scene()
    for (const key of ['t/../../out', 't/fine', 't//double', 't/./dot']) server.put('one', key, 'x')
    const { status, stderr, stdout } = await run('cp', 's3://one/t', 'in', '--recursive')
    expect(status).toBe(1)
    expect(stdout).toBe('download: s3://one/t/fine to in/fine\n')
    expect(stderr.match(/no safe path/g)).toHaveLength(3)
    expect(files('in')).toEqual({ fine: 'x' })
    expect(existsSync(join(folder, '..', 'out'))).toBe(false)
  })

  it('does not write through a link in the folder', async () => {
    const { run, server, folder, files } = scene()
    mkdirSync(join(folder, 'in'))
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'in/link'))
    server.put('one', 'link/file', 'x')
    expect((await run('cp', 's3://one', 'in', '--recursive')).status).toBe(1)
    expect(files('elsewhere')).toEqual({})
    expect((await run('cp', 's3://one', 'in', '--recursive', '--follow-symlinks')).status).toBe(0)
    expect(files('elsewhere')).toEqual({ file: 'x' })
  })

  it('fails over names that clash, and over a folder where a file should be', async () => {
    const { run, server, folder, files } = scene()
    server.put('one', 'a', 'file')
    server.put('one', 'a/b', 'below')
    mkdirSync(join(folder, 'in'))
    const { status, stderr } = await run('cp', 's3://one', 'in', '--recursive')
    expect(status).toBe(1)
    expect(stderr).toContain('download failed: s3://one/a')
    expect(Object.keys(files('in'))).toHaveLength(1)
  })

  it('fails where a file stands in place of the folder', async () => {
    const { run, server, write, files } = scene()
    server.put('one', 'a', 'x')
    write({ file: 'kept' })
    expect((await run('cp', 's3://one/a', 'file/below/a')).status).toBe(1)
    expect((await run('cp', 's3://one', 'file', '--recursive')).status).toBe(1)
    expect(files('.')).toEqual({ file: 'kept' })
  })

  it.skipIf(isRoot)('fails where the folder cannot be written', async () => {
    const { run, server, folder } = scene()
    server.put('one', 'a', 'x')
    mkdirSync(join(folder, 'closed'), { mode: 0o500 })
    const { status, stderr } = await run('cp', 's3://one/a', 'closed/')
    chmodSync(join(folder, 'closed'), 0o700)
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('EACCES'),
    })
    expect(readdirSync(join(folder, 'closed'))).toEqual([])
  })

  it('passes over links that lead nowhere, with status 2', async () => {
    const { run, write, folder, server } = scene()
    write({ 'tree/a': 'a' })
    symlinkSync('nowhere', join(folder, 'tree/broken'))
    expect(await run('cp', 'tree', 's3://one', '--recursive')).toMatchObject({
      status: 2,
      stdout: 'upload: tree/a to s3://one/a\n',
      stderr: `warning: Skipping file ${join(folder, 'tree/broken')}. It does not exist.\n`,
    })
    expect(server.texts('one')).toEqual({ a: 'a' })
  })

  it('fails for a file that vanishes after it was listed', async () => {
    const { run, write, folder, server } = scene()
    write(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`tree/f${at}`, 'x'])))
    server.interfere = ({ method }) => {
      if (method === 'PUT') rmSync(join(folder, 'tree/f29'), { force: true })
      return false
    }
    const { status, stdout } = await run('cp', 'tree', 's3://one', '--recursive')
    const uploaded = sortedLines(stdout)
    expect(uploaded.length).toBeGreaterThanOrEqual(29)
    // 2 where it was gone before it was looked at.
    expect(uploaded.length === 30 ? [0] : [1, 2]).toContain(status)
    expect(Object.keys(server.texts('one'))).toHaveLength(uploaded.length)
  })

  it('passes over archived objects, with status 2, unless it is told otherwise', async () => {
    const { run, server, files } = scene()
    server.put('one', 'cold', 'x', { storageClass: 'GLACIER' })
    server.put('one', 'warm', 'x')
    const words = ['cp', 's3://one', 'in', '--recursive']
    expect(await run(...words)).toMatchObject({
      status: 2,
      stdout: 'download: s3://one/warm to in/warm\n',
      stderr: expect.stringMatching(/^warning: Skipping file .*cold\. /),
    })
    expect(await run(...words, '--ignore-glacier-warnings')).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect((await run(...words, '--force-glacier-transfer')).status).toBe(0)
    expect(Object.keys(files('in'))).toEqual(['cold', 'warm'])
  })
})

describe('s3 mv', () => {
  it('deletes a source only once its copy is stored', async () => {
    const { run, write, server, files } = scene()
    write({ 'a.txt': 'a', 'tree/b': 'b', 'tree/c': 'c' })
    server.interfere = ({ method, key }, response) => {
      if (method !== 'PUT' || !/^(?:a\.txt|c)$/.test(key)) return false
      refuse(response, 403, 'AccessDenied')
      return true
    }
    expect(await run('mv', 'a.txt', 's3://one')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^move failed: \.\/a\.txt to s3:\/\/one\/a\.txt /),
    })
    expect(await run('mv', 'tree', 's3://one', '--recursive')).toMatchObject({
      status: 1,
      stdout: 'move: tree/b to s3://one/b\n',
    })
    expect(files('.')).toEqual({ 'a.txt': 'a', 'tree/c': 'c' })
  })

  it('keeps an object whose download fails, or whose deletion is refused', async () => {
    const { run, server, files } = scene()
    server.put('one', 'x', 'x')
    server.put('one', 'y', 'y')
    server.interfere = ({ method, key }, response) => {
      const isRefused = (method === 'GET' && key === 'x') || (method === 'DELETE' && key === 'y')
      if (isRefused) refuse(response, 403, 'AccessDenied')
      return isRefused
    }
    const { status, stderr } = await run('mv', 's3://one', 'in', '--recursive')
    expect(status).toBe(1)
    expect(sortedLines(stderr).map((line) => line.slice(0, 24))).toEqual([
      'move failed: s3://one/x ',
      'move failed: s3://one/y ',
    ])
    expect(server.texts('one')).toEqual({ x: 'x', y: 'y' })
    expect(files('in')).toEqual({ y: 'y' })
  })

  it('does not delete a file that is changed while it is uploaded', async () => {
    const { run, write, server, folder, files } = scene()
    write({ 'a.txt': 'before', 'tree/b.txt': 'before' })
    server.interfere = ({ method, key }) => {
      const path = join(folder, key === 'a.txt' ? 'a.txt' : 'tree/b.txt')
      if (method === 'PUT') writeFileSync(path, 'after all')
      return false
    }
    expect((await run('mv', 'a.txt', 's3://one')).status).toBe(1)
    expect((await run('mv', 'tree', 's3://one', '--recursive')).status).toBe(1)
    expect(files('.')).toEqual({ 'a.txt': 'after all', 'tree/b.txt': 'after all' })
  })

  it('moves nothing onto itself, or over what is moved', async () => {
    const { run, server } = scene()
    for (const key of ['a/x', 'a/b/x', 'a/y']) server.put('one', key, key)
    for (const [source, target] of [
      ['s3://one/a/x', 's3://one/a/x'],
      ['s3://one/a/x', 's3://one/a/'],
    ] as const) {
      expect((await run('mv', source, target)).status).toBe(252)
    }
    expect((await run('mv', 's3://one/a', 's3://one/a/', '--recursive')).status).toBe(252)
    const { status, stderr } = await run('mv', 's3://one/a', 's3://one/a/b', '--recursive')
    expect(status).toBe(1)
    expect(stderr).toContain('move failed: s3://one/a/x to s3://one/a/b/x')
    expect(server.texts('one')).toEqual({ 'a/x': 'a/x', 'a/b/b/x': 'a/b/x', 'a/b/y': 'a/y' })
  })
})

describe('an interrupt', () => {
  /** Runs words and interrupts them when the server has this request. */
  async function interrupted(
    isIt: (method: string, query: URLSearchParams) => boolean,
    ...words: string[]
  ) {
    const { run, server } = scene()
    let isInterrupted = false
    server.interfere = async ({ method, query }, response) => {
      if (!isIt(method, query)) return false
      // Parts come at the same time, and a second signal would end the process.
      if (!isInterrupted) process.emit('SIGINT')
      isInterrupted = true
      await once(response, 'close')
      return true
    }
    return await run(...words)
  }

  it('aborts an upload in parts, with status 130', async () => {
    const { server, folder } = scene()
    writeFileSync(join(folder, 'big'), Buffer.alloc(17 * MIB))
    const ran = await interrupted((_, query) => query.has('partNumber'), 'cp', 'big', 's3://one')
    expect(ran).toEqual({ status: 130, stdout: '', stderr: 'cancelled: ctrl-c received\n' })
    expect(server.uploads.size).toBe(0)
    expect(server.texts('one')).toEqual({})
  })

  it('leaves no part of a download', async () => {
    const { server, files, folder } = scene()
    server.put('one', 'k', 'x')
    mkdirSync(join(folder, 'in'))
    for (const words of [
      ['cp', 's3://one/k', 'in/k'],
      ['cp', 's3://one', 'in', '--recursive'],
      ['sync', 's3://one', 'in', '--delete'],
    ]) {
      const isGet = (method: string, query: URLSearchParams): boolean =>
        method === 'GET' && !query.has('list-type')
      expect((await interrupted(isGet, ...words)).status).toBe(130)
      expect(files('in')).toEqual({})
    }
  })

  it('ends a listing and a deletion', async () => {
    const { server } = scene()
    server.put('one', 'k', 'x')
    expect((await interrupted(() => true, 'ls', 's3://one')).status).toBe(130)
    expect((await interrupted(() => true, 'rm', 's3://one', '--recursive')).status).toBe(130)
    expect(server.texts('one')).toEqual({ k: 'x' })
  })
})

describe('an upload that was cut off', () => {
  it('goes on where it was, and leaves nothing behind', async () => {
    const { run, server, folder } = scene()
    const file = join(folder, 'big')
    writeFileSync(file, Buffer.alloc(20 * MIB, 'abc'))
    const time = new Date('2026-01-01T00:00:00Z')
    utimesSync(file, time, time)
    const cut = await cutOff(folder, server.endpoint)
    expect(cut).toBe('SIGKILL')
    const [[id, parts] = []] = [...server.uploads]
    expect(parts?.size).toBeGreaterThan(0)
    const before = server.came.length
    expect((await run('cp', 'big', 's3://one')).status).toBe(0)
    const later = server.came.slice(before)
    expect(later.some(({ method, query }) => method === 'POST' && query.has('uploads'))).toBe(false)
    const sent = later.filter(({ method }) => method === 'PUT')
    expect(sent.every(({ query }) => query.get('uploadId') === id)).toBe(true)
    expect(sent.length).toBeLessThan(3)
    expect(server.texts('one')['big']?.length).toBe(20 * MIB)
    expect(readdirSync(join(`${folder}-settings`, 'sansdk', 'transfers'))).toEqual([])
  })

  it('begins anew where the file has become another one, and removes the parts', async () => {
    const { run, server, folder } = scene()
    const path = join(folder, 'big')
    writeFileSync(path, Buffer.alloc(9 * MIB, 'abc'))
    server.uploads.set('stale', new Map([[1, Buffer.alloc(8 * MIB)]]))
    leaveState(path, 999_999_999)
    expect((await run('cp', 'big', 's3://one')).status).toBe(0)
    expect(server.uploads.size).toBe(0)
    expect(server.texts('one')['big']?.length).toBe(9 * MIB)
    expect(server.came.some(({ query }) => query.get('uploadId') === 'stale')).toBe(true)
  })

  it('is left alone while its process runs', async () => {
    const { run, server, folder } = scene()
    const path = join(folder, 'big')
    writeFileSync(path, Buffer.alloc(9 * MIB, 'abc'))
    server.uploads.set('stale', new Map())
    const file = leaveState(path, process.pid)
    expect((await run('cp', 'big', 's3://one')).status).toBe(0)
    expect([...server.uploads.keys()]).toEqual(['stale'])
    expect(existsSync(file)).toBe(true)
  })

  /** Leaves the state of an upload of another file under this path, as a process would that was killed. */
  function leaveState(path: string, pid: number): string {
    const resumes = createResumes(true, undefined)
    const file = { bucket: 'one', key: 'big', path }
    const source = { size: 1, modifiedMs: 1 }
    const state = {
      kind: 'upload',
      bucket: 'one',
      key: 'big',
      uploadId: 'stale',
      partSize: 8 * MIB,
    }
    void resumes
      .upload(file, () => undefined)
      .onState?.({ ...state, source, checksum: undefined } as UploadResumeState)
    const folder = join(process.env['XDG_CACHE_HOME'] ?? '', 'sansdk', 'transfers')
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), JSON.stringify({ process: pid, state: { ...state, source } }))
    return join(folder, name)
  }

  /** Starts an upload in another process, and kills that when a part is stored. */
  async function cutOff(folder: string, endpoint: string): Promise<NodeJS.Signals | null> {
    const { spawn } = await import('node:child_process')
    const { fileURLToPath } = await import('node:url')
    const main = fileURLToPath(new URL('../../../../src/cli/main.ts', import.meta.url))
    const tsx = import.meta.resolve('tsx')
    const env = { ...process.env, AWS_ENDPOINT_URL: endpoint }
    const child = spawn(process.execPath, ['--import', tsx, main, 's3', 'cp', 'big', 's3://one'], {
      cwd: folder,
      env,
      stdio: 'inherit',
    })
    const { server } = scene()
    server.interfere = ({ query }, response) => {
      if (query.get('partNumber') === null || query.get('partNumber') === '1') return false
      response.on('close', () => undefined)
      const killWhenStored = (): void => {
        const isStored = [...server.uploads.values()].some((parts) => parts.size > 0)
        if (isStored) child.kill('SIGKILL')
        else setTimeout(killWhenStored, 5)
      }
      killWhenStored()
      return true
    }
    const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    server.interfere = () => false
    return signal
  }
})

describe('keys that differ in case alone', () => {
  const NAMES = ['a/Read.txt', 'a/other.txt', 'a/read.txt']
  const get = async (command: string, ...words: string[]) => {
    const { run, server, files } = scene()
    for (const name of NAMES) server.put('one', name, name)
    const ran = await run(command, 's3://one/a', 'down', ...words)
    return { ...ran, names: Object.keys(files('down')).sort() }
  }
  const RECURSIVE = ['cp', 'mv'].map((command) => [command, '--recursive'])

  it.each([...RECURSIVE, ['sync']])('are all downloaded by s3 %s %s', async (...words) => {
    for (const more of [[], ['--case-conflict', 'ignore']]) {
      const { names, status, stderr } = await get(words[0] ?? '', ...words.slice(1), ...more)
      expect([names, status, stderr]).toEqual([['Read.txt', 'other.txt', 'read.txt'], 0, ''])
    }
  })

  it.each([...RECURSIVE, ['sync']])('are passed over by s3 %s %s with skip', async (...words) => {
    const ran = await get(words[0] ?? '', ...words.slice(1), '--case-conflict', 'skip')
    expect([ran.names, ran.status]).toEqual([['Read.txt', 'other.txt'], 0])
    expect(ran.stderr).toMatch(/^warning: Skipping s3:\/\/one\/a\/read\.txt to .*differs in case/)
  })

  it('are downloaded with a warning', async () => {
    const ran = await get('sync', '--case-conflict', 'warn')
    expect([ran.names, ran.status]).toEqual([['Read.txt', 'other.txt', 'read.txt'], 0])
    expect(ran.stderr).toMatch(/^warning: Downloading s3:\/\/one\/a\/read\.txt to .*although/)
  })

  it('end the command with error', async () => {
    const ran = await get('cp', '--recursive', '--case-conflict', 'error')
    expect(ran.status).toBe(1)
    expect(ran.stderr).toMatch(/^fatal error: Failed to download s3:\/\/one\/a\/read\.txt to /m)
    expect(ran.names).not.toContain('read.txt')
  })

  it('are no conflict where the file is there by that very name', async () => {
    scene().write({ 'down/Read.txt': 'old', 'down/read.txt': 'old' })
    const ran = await get('cp', '--recursive', '--case-conflict', 'error')
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(scene().files('down')['read.txt']).toBe('a/read.txt')
  })
})
