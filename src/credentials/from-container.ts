import type { Environment } from '../config/index.ts'
import { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { CONTAINER, type ContainerEndpoint, containerEndpoint } from './container-endpoint.ts'
import { METADATA_KEYS, readCredentials } from './credentials-document.ts'
import { fetchJson } from './fetch-json.ts'
import { sourceFailure } from './provider-error.ts'
import {
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-options.ts'
import { isNonRecoverable } from './refresh-errors.ts'
import { configured, explainedProvider, lookedUp, notConfigured } from './source-report.ts'
import type { CredentialsProvider, ExplainedProvider, SourceReport } from './types.ts'

/**
 * Credentials of a container on ECS, EKS (Pod Identity), Greengrass or wherever an agent offers them:
 * `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, else `AWS_CONTAINER_CREDENTIALS_FULL_URI`, with the token
 * of `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` (read at each fetch), else
 * `AWS_CONTAINER_AUTHORIZATION_TOKEN`. Up to 4 attempts of 2 s to connect and 5 s to answer; no
 * proxies and no redirects.
 *
 * The provider throws CredentialsError `CREDENTIALS_INVALID` for an address or token that must not
 * be used, `CREDENTIALS_PROVIDER_FAILED` with the failure as cause.
 */
export function fromContainer(options: ProviderOptions = {}): ExplainedProvider {
  const settings = providerSettings(options)
  const { context } = settings
  return explainedProvider({
    name: CONTAINER,
    ...lookedUp(async () => {
      const endpoint = containerEndpoint(context.env)
      return endpoint && containerProvider(settings, endpoint)
    }),
    report: () => containerReport(context.env),
  })
}

function isConfigured(env: Environment): boolean {
  return VARIABLES.some((name) => env[name])
}

const VARIABLES = [
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const

function containerProvider(
  settings: ProviderSettings,
  endpoint: ContainerEndpoint,
): CredentialsProvider {
  const { context, engine } = settings
  return engine.provider(
    {
      name: CONTAINER,
      fetch: (signal) => fetchFromContainer(settings, endpoint, signal),
      isNonRecoverable: isStaying,
    },
    `container ${endpoint.url} ${context.env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] ?? ''}`,
  )
}

function isStaying(error: unknown): boolean {
  const isWrong = error instanceof CredentialsError && error.code === 'CREDENTIALS_INVALID'
  return isWrong || isNonRecoverable(error)
}

// An agent that is starting up answers with half a document now and then.
const MAX_READINGS = 3
const READING_DELAY_MS = 200

async function fetchFromContainer(
  settings: ProviderSettings,
  endpoint: ContainerEndpoint,
  signal: AbortSignal,
): Promise<Credentials> {
  const { context } = settings
  for (let reading = 1; ; reading++) {
    try {
      return await readOnce(settings, endpoint, signal)
    } catch (error) {
      const isDocument =
        error instanceof CredentialsError && error.code === 'CREDENTIALS_PROVIDER_FAILED'
      if (!isDocument || reading === MAX_READINGS || signal.aborted) throw error
      await context.sleep(READING_DELAY_MS * reading)
    }
  }
}

async function readOnce(
  settings: ProviderSettings,
  endpoint: ContainerEndpoint,
  signal: AbortSignal,
): Promise<Credentials> {
  const token = await authorizationToken(settings)
  const document = await fetchJson(settings, {
    name: CONTAINER,
    service: CONTAINER,
    operation: 'credentials',
    method: 'GET',
    url: endpoint.url,
    ...(token !== undefined && { headers: { authorization: token } }),
    secrets: [token],
    proxy: 'none',
    connectMs: 2_000,
    attemptMs: 5_000,
    maxAttempts: 4,
    signal,
  })
  return readCredentials({
    name: CONTAINER,
    document,
    keys: METADATA_KEYS,
    required: ['sessionToken', 'expiration'],
  })
}

async function authorizationToken({ context }: ProviderSettings): Promise<string | undefined> {
  const { env } = context
  const path = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE']
  if (!path) return checkedToken('AWS_CONTAINER_AUTHORIZATION_TOKEN', inEnvironment(env))
  const bytes = await context.readFile(path)
  const variable = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'
  if (bytes === undefined) throw refused(`${variable} names a file that does not exist`)
  const token = new TextDecoder().decode(bytes).replace(/\r?\n$/, '')
  if (token === '') throw refused(`${variable} names an empty file`)
  return checkedToken(variable, token)
}

function inEnvironment(env: Environment): string | undefined {
  return env['AWS_CONTAINER_AUTHORIZATION_TOKEN'] || undefined
}

// A line end would let whoever writes the token add headers of their own.
function checkedToken(variable: string, token: string | undefined): string | undefined {
  if (token === undefined || /^[\t\x20-\x7e]+$/.test(token)) return token
  throw refused(`the token of ${variable} holds line ends or other characters no header can hold`)
}

function refused(reason: string): CredentialsError {
  return sourceFailure(CONTAINER, reason, { code: 'CREDENTIALS_INVALID' })
}

const TOKEN_VARIABLES = [
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
] as const

function containerReport(env: Environment): Omit<SourceReport, 'provider'> {
  if (!isConfigured(env)) return notConfigured(`${VARIABLES.join(' and ')} are not set`)
  const from = [VARIABLES.find((name) => env[name]), TOKEN_VARIABLES.find((name) => env[name])]
  return configured(
    from.filter((name) => name !== undefined),
    reasonOf(env),
  )
}

function reasonOf(env: Environment): string {
  try {
    const endpoint = containerEndpoint(env)
    return `asks ${endpoint && new URL(endpoint.url).host}`
  } catch (error) {
    return error instanceof CredentialsError ? (error.tried[0]?.reason ?? '') : String(error)
  }
}
