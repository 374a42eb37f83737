import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { type Client, createClient, ServiceError } from '../../../src/index.ts'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { writeExample } from './examples.ts'

/** A moto that verifies signatures, and the examples of the documentation to run against it. */
export interface Walk {
  readonly endpoint: string
  /** Keys of a user with all permissions. */
  readonly credentials: Credentials
  readonly client: Client
}

export const REGION = 'eu-central-1'
export const ACCOUNT = '123456789012'

/**
 * The hash of an empty body, in a signed header. Without it moto hashes the parsed query of a GET as
 * its body, and refuses correct signatures, also botocore's.
 */
export const NO_BODY: Readonly<Record<string, string>> = {
  'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
}

/** Registers tests with moto; if moto is absent, one skipped test says why. */
export function describeWalk(title: string, tests: (walk: Walk) => void): void {
  const moto = inject('moto')
  describe(title, () => {
    if ('absent' in moto) {
      it.skip(moto.absent, () => {})
      return
    }
    const { endpoint, credentials } = moto
    const client = createClient({ endpoint, region: REGION, credentials })
    beforeAll(() => useEnvironment(endpoint, credentials))
    afterAll(async () => {
      vi.unstubAllEnvs()
      await client.close()
    })
    tests({ endpoint, credentials, client })
  })
}

function useEnvironment(endpoint: string, credentials: Credentials): void {
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint)
  vi.stubEnv('AWS_REGION', REGION)
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey)
}

/**
 * Loads an example of docs/services.md and returns its exports.
 *
 * @param replacements as for `writeExample`.
 */
export async function loadExample(
  name: string,
  replacements: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const file = writeExample(name, replacements)
  try {
    return await import(/* @vite-ignore */ file.path)
  } finally {
    file.remove()
  }
}

/**
 * Runs an example of docs/services.md as it stands there, and answers with what it logged: the
 * arguments of each call of `console.log`.
 *
 * @param replacements as for `writeExample`.
 */
export async function runExample(
  name: string,
  replacements: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[][]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await loadExample(name, replacements)
    return log.mock.calls.slice()
  } finally {
    log.mockRestore()
  }
}

/** A policy that allows these actions. Without spaces, which moto hashes as other bytes. */
export function allow(...actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

/** Registers a test that moto refuses a wrong secret for this service. */
export function itVerifies(
  { endpoint, credentials }: Walk,
  ask: (client: Client) => Promise<unknown>,
): void {
  it('is refused with a wrong secret', async () => {
    const wrong = { accessKeyId: credentials.accessKeyId, secretAccessKey: 'wrong' }
    const stranger = createClient({ endpoint, region: REGION, credentials: wrong })
    const error = await ask(stranger).catch((reason: unknown) => reason)
    await stranger.close()
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      awsCode: expect.stringMatching(/^(?:SignatureDoesNotMatch|AuthFailure)$/),
      outcome: 'rejected',
    })
  })
}
