import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { type Ran, runSansdk } from '../../../servers/cli-peer.ts'
import { type BucketServer, startBucketServer } from './bucket-server.ts'

/** A store, a folder and the command, anew for each test. */
export interface S3Scene {
  readonly server: BucketServer
  /** The working directory. */
  readonly folder: string
  /** Runs `sansdk s3` with these words. */
  run(...words: readonly string[]): Promise<Ran>
  /** Writes files by their paths below the folder. */
  write(files: Readonly<Record<string, string>>): void
  /** All files below a path, hidden ones too, by their names below it. */
  files(path: string): Record<string, string>
}

/** Gives each test of a file a scene with the buckets `one` and `two`. */
export function useS3Scene(): () => S3Scene {
  let scene: S3Scene
  const before = process.cwd()
  beforeAll(() => {
    const env = {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'us-east-1',
      AWS_MAX_ATTEMPTS: '1',
      AWS_CA_BUNDLE: '',
      TZ: 'UTC',
    }
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  })
  afterAll(() => vi.unstubAllEnvs())
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sansdk-s3-'))
    const settings = `${folder}-settings`
    mkdirSync(settings)
    writeFileSync(join(settings, 'config'), '')
    vi.stubEnv('AWS_CONFIG_FILE', join(settings, 'config'))
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(settings, 'config'))
    vi.stubEnv('XDG_CACHE_HOME', settings)
    const server = await startBucketServer('one', 'two')
    vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint)
    process.chdir(folder)
    scene = {
      server,
      folder,
      run: (...words) => runSansdk(['s3', ...words]),
      write(files) {
        for (const [name, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, name)), { recursive: true })
          writeFileSync(join(folder, name), text)
        }
      },
      files: (path) => filesBelow(join(folder, path)),
    }
  })
  afterEach(() => {
    process.chdir(before)
    scene.server.close()
    rmSync(scene.folder, { recursive: true, force: true })
    rmSync(`${scene.folder}-settings`, { recursive: true, force: true })
  })
  return () => scene
}

function filesBelow(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    names.map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]),
  )
}

/** The lines of an output, sorted. */
export function sortedLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .sort()
}
