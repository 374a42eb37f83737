import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import { fromProfile } from '../../src/credentials/index.ts'
import { ConfigError, CredentialsError } from '../../src/errors.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { rejection } from '../unit/http/loopback.ts'
import { loadJson } from './load-conformance.ts'
import {
  type Exchange,
  exchangesOf,
  type Recording,
  replayDispatcher,
} from './replay-dispatcher.ts'

interface ProfileCase {
  readonly result: {
    readonly Ok?: {
      readonly access_key_id: string
      readonly secret_access_key: string
      readonly session_token: string
      readonly account_id: string
      /** Seconds since the epoch. */
      readonly expiry: number
    }
    readonly ErrorContains?: string
  }
}

const BASE = 'credentials/profile-provider'
const FOLDER = fileURLToPath(new URL(`data/${BASE}`, import.meta.url))
const NAMES = readdirSync(FOLDER)
/** Before all recorded credentials expire, and the time in the recorded responses. */
const NOW = Date.parse('2021-08-05T18:58:02Z')

/** The published messages are those of AWS's SDK for Rust; these are ours for the same errors. */
const SAME_ERROR: Readonly<
  Record<
    string,
    { readonly type: typeof ConfigError | typeof CredentialsError; readonly message: RegExp }
  >
> = {
  credential_process_failure: { type: CredentialsError, message: /the program ended with 1$/ },
  credential_process_invalid: { type: CredentialsError, message: /did not print a JSON object$/ },
  invalid_config: { type: ConfigError, message: /\.aws\/config:2: Property did not have a name/ },
}

/** Works there and is refused here: a login's token is sent only over https or to this machine. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  sso_override_global_env_url: /^AWS_ENDPOINT_URL must be an https URL for SSO/,
}

/** Errors there, but not here: the chain continues, and its error contains this reason. */
const PASSED_OVER: Readonly<Record<string, RegExp>> = {
  empty_config: /^profile "default" does not exist$/,
  invalid_sso_credentials_config: /^profile "default" gives an SSO token and no credentials/,
  sso_token: /^profile "default" gives an SSO token and no credentials/,
}

describe('the profile provider, end to end', () => {
  it.each(NAMES)('%s', async (name) => {
    const { result } = loadJson<ProfileCase>(`${BASE}/${name}/test-case.json`)
    const exchanges = exchangesOf(loadJson<Recording>(`${BASE}/${name}/http-traffic.json`))
    const { dispatcher, sent } = replayDispatcher(exchanges)
    const provider = fromProfile({ context: contextOf(name), dispatcher: dispatcher as Dispatcher })
    if (REFUSED[name] !== undefined) {
      await expect(provider()).rejects.toThrow(REFUSED[name])
      expect(sent).toEqual([])
      return
    }
    if (result.Ok !== undefined) {
      expect(await provider()).toEqual({
        accessKeyId: result.Ok.access_key_id,
        secretAccessKey: result.Ok.secret_access_key,
        sessionToken: result.Ok.session_token,
        accountId: result.Ok.account_id,
        expiration: new Date(result.Ok.expiry * 1_000),
      })
    } else if (PASSED_OVER[name] !== undefined) {
      expect(await provider()).toBeUndefined()
      const [report] = await provider.explain()
      expect(report).toMatchObject({
        configured: false,
        reason: expect.stringMatching(PASSED_OVER[name]),
      })
    } else {
      const error = await rejection(provider())
      expect(error).toBeInstanceOf(SAME_ERROR[name]?.type)
      expect(error).toMatchObject({
        message: expect.stringMatching(SAME_ERROR[name]?.message ?? ''),
      })
    }
    expect(sent.map(comparable)).toEqual(
      exchanges.map(({ request }) => comparable(recorded(request))),
    )
  })
})

it('has all published cases', () => {
  expect(NAMES).toHaveLength(18)
})

function contextOf(name: string) {
  const root = `${FOLDER}/${name}/fs`
  const files: Record<string, string> = {}
  if (existsSync(root)) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = `${entry.parentPath}/${entry.name}`
      files[path.slice(root.length)] = readFileSync(path, 'utf8')
    }
  }
  const env = loadJson<Record<string, string>>(`${BASE}/${name}/env.json`)
  const context = memoryContext({ env: { PATH: process.env['PATH'] ?? '', ...env }, files })
  return { ...context, env: context.env, now: () => NOW }
}

interface Comparable {
  readonly method: string
  readonly uri: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function recorded({ method, uri, headers, body }: Exchange['request']): Comparable {
  const texts = Object.entries(headers).map(([name, values]) => [name, values.join(', ')])
  return { method, uri, headers: Object.fromEntries(texts), body }
}

/**
 * What must be equal. Signatures, dates and user agents were recorded with another clock and program;
 * each SDK makes its own name for a session without one.
 */
function comparable({ method, uri, headers, body }: Comparable): unknown {
  const parameters = Object.fromEntries(new URLSearchParams(body))
  if (parameters['RoleSessionName'] !== undefined) parameters['RoleSessionName'] = 'any'
  const authorization = headers['authorization'] ?? ''
  return {
    method,
    uri: new URL(uri).href,
    parameters,
    token: headers['x-amz-sso_bearer_token'],
    accessKeyId: /Credential=([^/]+)\/\d{8}\//.exec(authorization)?.[1],
    service: /Credential=[^/]+\/\d{8}\/[^/]+\/(\w+)\/aws4_request/.exec(authorization)?.[1],
  }
}
