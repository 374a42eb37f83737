import { execFile, execFileSync } from 'node:child_process'
import { devNull } from 'node:os'
import { fileURLToPath } from 'node:url'
import { startScript } from './python-script.ts'
import type { Server } from './servers.ts'

const script = fileURLToPath(new URL('rig/boto3-objects.py', import.meta.url))

/** What the other clients need to know about a server. */
export type Reached = Pick<Server, 'endpoint' | 'region' | 'credentials'>

/** A running `rig/boto3-objects.py`, whose head lists its commands. */
export interface Boto3 {
  readonly versions: Readonly<Record<string, string>>
  ask<Result>(task: Readonly<Record<string, unknown>>): Promise<Result>
  close(): Promise<void>
}

/** The installed Pythons that have boto3, each version of boto3 once. */
export function findBoto3(): readonly { readonly python: string; readonly version: string }[] {
  const named = process.env['SANSDK_PYTHON']
  const found = new Map<string, string>()
  for (const python of named === undefined ? ['python3', '/usr/bin/python3'] : [named]) {
    const version = printed(python, ['-c', 'import boto3; print(boto3.__version__)'])
    if (version !== undefined && !found.has(version)) found.set(version, python)
  }
  return [...found].map(([version, python]) => ({ python, version }))
}

/** The version of the AWS CLI in the path; undefined if there is none. */
export function findAwsCli(): string | undefined {
  return printed('aws', ['--version'])?.split(' ')[0]
}

function printed(file: string, args: readonly string[]): string | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    return execFileSync(file, args, { encoding: 'utf8', stdio: [...stdio] }).trim()
  } catch {
    return undefined
  }
}

/** Starts the script, which responds in order. */
export async function startBoto3(python: string, server: Reached): Promise<Boto3> {
  const { endpoint, region, credentials } = server
  const settings = JSON.stringify({ endpoint, region, ...credentials })
  const { head, ask, close } = await startScript<Pick<Boto3, 'versions'>>(python, script, settings)
  return { versions: head.versions, ask, close }
}

/** Runs the AWS CLI without the user's settings and returns its output. @throws if it fails. */
export function runAwsCli(server: Reached, args: readonly string[]): Promise<string> {
  const { endpoint, region, credentials } = server
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_DEFAULT_REGION: region,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_PAGER: '',
  }
  return new Promise((resolve, reject) => {
    const all = ['--endpoint-url', endpoint, '--output', 'json', ...args]
    execFile('aws', all, { env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`aws ${args.join(' ')}: ${stderr}`))
    })
  })
}
