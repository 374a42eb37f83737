import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeContext } from '../../../src/config/context.ts'
import { createConfigLoader } from '../../../src/config/settings.ts'
import type { SharedConfig } from '../../../src/config/shared-config.ts'
import { memoryContext } from './memory-context.ts'

const CONFIG = '/home/user/.aws/config'
const CREDENTIALS = '/home/user/.aws/credentials'

const propertyOf = (shared: SharedConfig, key = 'k'): string | undefined =>
  shared.profiles.get('default')?.get(key)

const oneFile = (text = '[default]\nk = 1') => {
  const context = memoryContext({ files: { [CONFIG]: text } })
  return { context, loader: createConfigLoader(context) }
}

describe('a config loader', () => {
  it('reads nothing before it is asked, and nothing again while nothing changes', async () => {
    const { context, loader } = oneFile()
    expect(context.reads).toEqual([])
    const first = await loader.load()
    context.advance(86_400_000)
    expect(await loader.load()).toBe(first)
    expect(context.reads).toEqual([CONFIG])
  })

  it('sees a file that was written in place', async () => {
    const { context, loader } = oneFile()
    await loader.load()
    context.write(CONFIG, '[default]\nk = 2')
    expect(propertyOf(await loader.load())).toBe('2')
  })

  it('sees a file of the same size and time that was renamed over the old one', async () => {
    const { context, loader } = oneFile()
    await loader.load()
    const stamp = await context.stat(CONFIG)
    context.replace(CONFIG, '[default]\nk = 2', stamp?.mtimeMs)
    expect(propertyOf(await loader.load())).toBe('2')
  })

  it('sees a second change within one step of the clock that stamps files', async () => {
    const { context, loader } = oneFile()
    context.write(CONFIG, '[default]\nk = 2')
    expect(propertyOf(await loader.load())).toBe('2')
    context.write(CONFIG, '[default]\nk = 3')
    expect(propertyOf(await loader.load())).toBe('3')
    context.advance(10_000)
    await loader.load()
    const reads = context.reads.length
    await loader.load()
    expect(context.reads).toHaveLength(reads)
  })

  it('gives the same object when a file was only touched', async () => {
    const { context, loader } = oneFile()
    const first = await loader.load()
    context.write(CONFIG, '[default]\nk = 1')
    expect(await loader.load()).toBe(first)
    expect(context.reads).toHaveLength(2)
  })

  it('sees files that appear and disappear', async () => {
    const { context, loader } = oneFile()
    await loader.load()
    context.write(CREDENTIALS, '[default]\nk = secret')
    expect(propertyOf(await loader.load())).toBe('secret')
    context.remove(CREDENTIALS)
    const after = await loader.load()
    expect(propertyOf(after)).toBe('1')
    expect(after.paths).toEqual([CONFIG])
  })

  it('follows the environment to another file', async () => {
    const env: Record<string, string> = {}
    const context = memoryContext({
      env,
      files: { [CONFIG]: '[default]\nk = 1', '/other': '[default]\nk = 2' },
    })
    const loader = createConfigLoader(context)
    // Inodes are unique within one file system only.
    context.stat = async () => ({ mtimeMs: 0, size: 15, inode: 1 })
    expect(propertyOf(await loader.load())).toBe('1')
    env['AWS_CONFIG_FILE'] = '/other'
    expect(propertyOf(await loader.load())).toBe('2')
    expect(loader.locations().config).toEqual({ path: '/other', namedBy: 'environment' })
  })

  it('lets calls at one time share one look', async () => {
    const { context, loader } = oneFile()
    const all = await Promise.all(Array.from({ length: 100 }, () => loader.load()))
    expect(new Set(all).size).toBe(1)
    expect(context.reads).toEqual([CONFIG])
  })

  it('gives a writer that is half way through a moment to finish', async () => {
    const { context, loader } = oneFile('[default]\nk = 1\n[prof')
    context.onSleep = () => context.write(CONFIG, '[default]\nk = 2')
    expect(propertyOf(await loader.load())).toBe('2')
    expect(context.slept).toEqual([50])
  })

  it('rejects a file that stays wrong, and reads it again once it is mended', async () => {
    const { context, loader } = oneFile('[default')
    await expect(loader.load()).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'CONFIG_INVALID',
      message: `${CONFIG}:1: Profile definition must end with ']'`,
    })
    context.write(CONFIG, '[default]\nk = 2')
    expect(propertyOf(await loader.load())).toBe('2')
  })

  it('takes missing default files as empty, without a word', async () => {
    const context = memoryContext()
    expect((await createConfigLoader(context).load()).profiles.size).toBe(0)
    expect(context.warnings).toEqual([])
  })

  it('works where there is no home directory', async () => {
    const context = memoryContext({ home: undefined })
    const loader = createConfigLoader(context)
    expect((await loader.load()).paths).toEqual([])
    expect(loader.locations().config).toEqual({ path: undefined, namedBy: 'default' })
  })

  it('warns once of a missing file that the environment names', async () => {
    const context = memoryContext({ env: { AWS_SHARED_CREDENTIALS_FILE: '/none' } })
    const loader = createConfigLoader(context)
    const first = await loader.load()
    expect(await loader.load()).toBe(first)
    expect(context.warnings).toEqual([
      {
        code: 'SANSDK_CONFIG_FILE_MISSING',
        message: '/none, named by the environment, does not exist',
      },
    ])
  })

  it('rejects when a file named in code is missing', async () => {
    const loader = createConfigLoader(memoryContext(), { configFile: '~/none' })
    await expect(loader.load()).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: '/home/user/none: the file does not exist',
    })
    expect(() =>
      createConfigLoader(memoryContext(), { configFile: 1 as never }).locations(),
    ).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'configFile' }))
  })

  it.each([
    [
      'UTF-16 with a byte order mark',
      Buffer.from('\uFEFF[default]\n', 'utf16le'),
      ': the file is UTF-16',
    ],
    [
      'UTF-16, high bytes first',
      Buffer.from('\uFEFF[default]\n', 'utf16le').swap16(),
      ': the file is UTF-16',
    ],
    ['UTF-16 without one', Buffer.from('[default]\n', 'utf16le'), ': the file is UTF-16'],
    [
      'Latin-1',
      Buffer.from('[default]\nregion = a\n# caf\xe9\n', 'latin1'),
      ':3: the line is not UTF-8',
    ],
    [
      'Latin-1 in a line without an end',
      Buffer.from('\xe9', 'latin1'),
      ':1: the line is not UTF-8',
    ],
  ])('rejects a file in %s, naming the place and what to do', async (_, bytes, problem) => {
    const loader = createConfigLoader(memoryContext({ files: { [CONFIG]: bytes } }))
    await expect(loader.load()).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(new RegExp(`^${CONFIG}${problem}.* as UTF-8$`)),
    })
  })

  it('rejects when a file cannot be read, or is absurdly large', async () => {
    const denied = memoryContext()
    denied.stat = async () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
    }
    await expect(createConfigLoader(denied).load()).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/\/\.aws\/(config|credentials): the file cannot be read$/),
      cause: { code: 'EACCES' },
    })
    const large = memoryContext()
    large.stat = async () => ({ mtimeMs: 0, size: 8 * 1024 * 1024 + 1, inode: 1 })
    await expect(createConfigLoader(large).load()).rejects.toMatchObject({
      message: expect.stringContaining('larger than 8 MiB'),
    })
    expect(large.reads).toEqual([])
  })
})

describe('on the real file system', () => {
  it('sees rotated keys, in place and by renaming', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sansdk-config-'))
    try {
      const credentialsFile = join(folder, 'credentials')
      await writeFile(credentialsFile, '[default]\nk = one')
      const loader = createConfigLoader(nodeContext, {
        configFile: '/dev/null',
        credentialsFile,
      })
      expect(propertyOf(await loader.load())).toBe('one')
      await writeFile(credentialsFile, '[default]\nk = two')
      expect(propertyOf(await loader.load())).toBe('two')
      const past = new Date(Date.now() - 60_000)
      await utimes(credentialsFile, past, past)
      await loader.load()
      await writeFile(`${credentialsFile}.new`, '[default]\nk = tri')
      await utimes(`${credentialsFile}.new`, past, past)
      await rename(`${credentialsFile}.new`, credentialsFile)
      expect(propertyOf(await loader.load())).toBe('tri')
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('rejects a directory, and takes a path below a file as missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sansdk-config-'))
    try {
      await expect(
        createConfigLoader(nodeContext, {
          configFile: folder,
          credentialsFile: '/dev/null',
        }).load(),
      ).rejects.toMatchObject({ code: 'CONFIG_INVALID', cause: { code: 'EISDIR' } })
      expect(await nodeContext.stat('/dev/null/config')).toBeUndefined()
      expect(await nodeContext.readFile(join(folder, 'none'))).toBeUndefined()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
