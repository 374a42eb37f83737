import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLoopbackS3, type LoopbackS3 } from '../../src/testing/index.ts'
import { canRun } from './python-script.ts'

const run = promisify(execFile)
const PYTHON = process.env['SANSDK_PYTHON'] ?? 'python3'
const SCRIPT = fileURLToPath(new URL('rig/boto3-loopback.py', import.meta.url))
const KEY = 'a b/ü+%.txt'

let s3: LoopbackS3

beforeAll(async () => {
  s3 = await createLoopbackS3()
})

afterAll(async () => {
  await s3.close()
})

describe.skipIf(!canRun(PYTHON, 'import boto3'))('boto3 at the loopback S3', () => {
  it.each(['path', 'virtual'] as const)(
    'does all that users do, with the bucket in the %s',
    async (style) => {
      const { accessKeyId, secretAccessKey } = s3.credentials
      const { port } = new URL(s3.endpoint)
      const endpoint = style === 'path' ? s3.endpoint : `http://localhost:${port}`
      const env = style === 'path' ? {} : { PYTHONPATH: await localhostResolver() }
      const args = [SCRIPT, endpoint, accessKeyId, secretAccessKey, style]
      const { stdout } = await run(PYTHON, args, { env: { ...process.env, ...env } })
      const found = JSON.parse(stdout)
      expect(found).toMatchObject({
        get: ['text', 'text/plain', { owner: 'me' }, '"1cb251ec0d568de6a929b520c4aed8d1"'],
        range: 'ex',
        missing: 'NoSuchKey',
        condition: 'PreconditionFailed',
        head: 4,
        multipart: true,
        'multipart etag': true,
        CRC32: 'NSRBwg==',
        SHA1: 'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=',
        SHA256: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
        copy: { owner: 'me' },
        'large copy': true,
        list: [KEY, 'copy', 'd/1', 'd/2', 'd/e/3', 'large', 'large copy', 'sum'],
        grouped: [['d/1'], ['d/2'], ['d/e/']],
        tags: [{ Key: 'k', Value: 'v' }],
        version: '1',
        markers: 1,
        deleted: true,
        gone: 'NoSuchBucket',
      })
      if (style === 'path') expect(found).toMatchObject({ link: 'text', form: 204 })
    },
  )
})

/** A folder with a module that has Python resolve names below localhost, as browsers do. */
async function localhostResolver(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sansdk-localhost-'))
  writeFileSync(
    join(folder, 'sitecustomize.py'),
    `import socket
_resolve = socket.getaddrinfo
def resolve(host, *args, **options):
    return _resolve('127.0.0.1' if str(host).endswith('localhost') else host, *args, **options)
socket.getaddrinfo = resolve
`,
  )
  return folder
}

describe.skipIf(spawnSync('aws', ['--version']).status !== 0)(
  'the AWS CLI at the loopback S3',
  () => {
    let folder: string

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'sansdk-aws-cli-'))
      // Links of its own default have signatures of version 2 in this region.
      writeFileSync(join(folder, 'config'), '[default]\ns3 =\n  signature_version = s3v4\n')
    })

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    const aws = async (...args: readonly string[]): Promise<string> => {
      const { accessKeyId, secretAccessKey } = s3.credentials
      const env = {
        PATH: process.env['PATH'],
        HOME: folder,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL: s3.endpoint,
        AWS_CONFIG_FILE: join(folder, 'config'),
      }
      const { stdout } = await run('aws', args, { env, cwd: folder })
      return stdout
    }

    it('makes a bucket, syncs a folder to it and back, copies, lists, presigns and removes', async () => {
      const large = randomBytes(17 * 1024 * 1024)
      mkdirSync(join(folder, 'up/sub'), { recursive: true })
      writeFileSync(join(folder, 'up/large.bin'), large)
      writeFileSync(join(folder, 'up/sub/a b+ü.txt'), 'text')
      // Times of objects have whole seconds: a file of the same second would be newer than its object.
      for (const name of ['large.bin', 'sub/a b+ü.txt']) utimesSync(join(folder, 'up', name), 1, 1)
      await aws('s3', 'mb', 's3://cli')
      await aws('s3', 'sync', 'up', 's3://cli/folder')
      expect(s3.objects.keys('cli')).toEqual(['folder/large.bin', 'folder/sub/a b+ü.txt'])
      expect(s3.objects.get('cli', 'folder/large.bin')?.etag).toMatch(/-3"$/)
      // What is there already is not sent again.
      expect(await aws('s3', 'sync', 'up', 's3://cli/folder')).toBe('')
      await aws('s3', 'sync', 's3://cli/folder', 'down')
      expect(readFileSync(join(folder, 'down/large.bin')).equals(large)).toBe(true)
      expect(readdirSync(join(folder, 'down/sub'))).toEqual(['a b+ü.txt'])
      await aws('s3', 'cp', 's3://cli/folder/large.bin', 's3://cli/copied.bin')
      expect(Buffer.from(s3.objects.get('cli', 'copied.bin')?.body ?? []).equals(large)).toBe(true)
      await aws('s3', 'mv', 's3://cli/copied.bin', 's3://cli/moved.bin')
      expect(await aws('s3', 'ls', 's3://cli/')).toMatch(/PRE folder\/\n.* 17825792 moved\.bin\n/)
      const link = await aws('s3', 'presign', 's3://cli/folder/sub/a b+ü.txt')
      expect(await (await fetch(link.trim())).text()).toBe('text')
      const listed = await aws(
        's3api',
        'list-objects-v2',
        '--bucket',
        'cli',
        '--query',
        'Contents[].Key',
      )
      expect(JSON.parse(listed)).toEqual(['folder/large.bin', 'folder/sub/a b+ü.txt', 'moved.bin'])
      await aws('s3', 'rm', '--recursive', 's3://cli')
      await aws('s3', 'rb', 's3://cli')
      expect(await aws('s3', 'ls')).not.toContain(' cli')
    })
  },
)
