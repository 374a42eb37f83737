import { execFile, execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Credentials } from '../../src/sigv4/index.ts'
import { canRun } from './python-script.ts'

const script = fileURLToPath(new URL('rig/sigv4a-crt.mjs', import.meta.url))

/** A request for AWS's C runtime to sign or to verify, before it is signed. */
export interface CrtLine {
  readonly action: 'sign' | 'verify'
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
  readonly regionSet: string
  readonly date: string
  readonly credentials: Credentials
  readonly expiresIn?: number | undefined
  readonly payloadHash: string
  readonly contentSha256Header: boolean
  readonly canonicalRequest?: string
  readonly signature?: string
}

/** What it answers: `path` and `headers` to `sign`, the rest to `verify`. */
export interface CrtAnswer {
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly valid?: boolean
  readonly error?: string
}

/**
 * Where npm's `aws-crt` is: below the directory that `SANSDK_AWS_CRT` names, or in this project. It is
 * no dependency, being 44 MB: `npm install --no-save --prefix DIRECTORY aws-crt`.
 */
export function findAwsCrt(): { directory: string } | { absent: string } {
  const directory = process.env['SANSDK_AWS_CRT'] ?? process.cwd()
  try {
    createRequire(pathToFileURL(`${directory}/`)).resolve('aws-crt')
    return { directory }
  } catch (error) {
    // Whoever names a directory wants the tests to run.
    if (process.env['SANSDK_AWS_CRT']) throw error
    return { absent: 'npm aws-crt is not installed; SANSDK_AWS_CRT names a directory that has it' }
  }
}

/** Lets AWS's C runtime work through the lines, in one process. */
export function runAwsCrt(directory: string, lines: readonly CrtLine[]): Promise<CrtAnswer[]> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(process.execPath, [script, directory], options, (error, stdout) => {
      if (error) reject(error)
      else
        resolve(
          stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
        )
    })
    child.stdin?.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  })
}

const python = '/usr/bin/python3'
const referenceSigner = fileURLToPath(new URL('rig/reference-sign.py', import.meta.url))

/** Whether the system's own Python has AWS's C runtime (Debian's `python3-awscrt`). */
export function findDebianAwscrt(): { absent?: string } {
  return canRun(python, 'import awscrt.auth') ? {} : { absent: `no awscrt in ${python}` }
}

/** Signs with Debian's build of AWS's C runtime, which is years older than npm's. */
export function signWithDebianAwscrt(line: CrtLine, body: string): CrtAnswer {
  const { credentials, expiresIn } = line
  const args = ['--with', 'awscrt', '--algorithm', 'v4a', '--service', line.service]
  args.push('--region', line.regionSet, '--date', line.date.replace(/[:-]/g, ''), '--body', body)
  if (expiresIn !== undefined) args.push('--kind', 'presign', '--expires', String(expiresIn))
  if (credentials.sessionToken !== undefined) args.push('--token', credentials.sessionToken)
  for (const [name, value] of Object.entries(line.headers))
    args.push('--header', `${name}: ${value}`)
  const keys = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  }
  const output = execFileSync(python, [referenceSigner, ...args, line.method, line.url], {
    env: { ...process.env, ...keys },
    encoding: 'utf8',
  })
  const { url, headers } = JSON.parse(output)
  return { path: url, headers }
}
