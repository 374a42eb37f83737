import { BlockList } from 'node:net'
import { type Environment, expandHome, variable } from '../base/environment.ts'
import { checkOptions } from '../base/options.ts'
import { CredentialsError } from '../errors.ts'
import { isListed, isLoopback } from '../http/proxy.ts'
import type { Credentials } from '../sigv4/types.ts'
import { fetchJson, type JsonCall } from './fetch.ts'
import {
  PROVIDER_OPTIONS,
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-settings.ts'
import {
  configured,
  explainedProvider,
  isNonRecoverable,
  lookedUp,
  METADATA_KEYS,
  notConfigured,
  readCredentials,
  sourceFailure,
} from './source.ts'
import type { CredentialsProvider, ExplainedProvider, SourceReport } from './types.ts'

/**
 * Credentials of a container on ECS, EKS (Pod Identity), Greengrass or wherever an agent offers them:
 * `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, else `AWS_CONTAINER_CREDENTIALS_FULL_URI`, with the token
 * of `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` (read at each fetch), else
 * `AWS_CONTAINER_AUTHORIZATION_TOKEN`. Up to 4 attempts of 2 s to connect and 5 s to respond; no
 * proxies and no redirects.
 *
 * The provider throws CredentialsError `CREDENTIALS_INVALID` for an address or token that must not
 * be used, `CREDENTIALS_PROVIDER_FAILED` with the failure as cause.
 */
export function fromContainer(options: ProviderOptions = {}): ExplainedProvider {
  checkOptions('fromContainer', options, PROVIDER_OPTIONS)
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
  return VARIABLES.some((name) => variable(env, name))
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
    `container ${endpoint.url} ${variable(context.env, 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE') ?? ''}`,
  )
}

function isStaying(error: unknown): boolean {
  const isWrong = error instanceof CredentialsError && error.code === 'CREDENTIALS_INVALID'
  return isWrong || isNonRecoverable(error)
}

// An agent that is starting up sometimes sends half a document.
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
  const call: JsonCall = {
    name: CONTAINER,
    service: CONTAINER,
    operation: 'credentials',
    method: 'GET',
    url: endpoint.url,
    ...(token !== undefined && { headers: { authorization: token } }),
    secrets: [token],
    snapshot: undefined,
    connectMs: 2_000,
    attemptMs: 5_000,
    maxAttempts: 4,
    signal,
  }
  const required = ['sessionToken', 'expiration'] as const
  return await fetchJson(settings, call, (document) =>
    readCredentials({ name: CONTAINER, document, keys: METADATA_KEYS, required }),
  )
}

async function authorizationToken({ context }: ProviderSettings): Promise<string | undefined> {
  const { env } = context
  const path = variable(env, 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE')
  if (!path) return checkedToken('AWS_CONTAINER_AUTHORIZATION_TOKEN', inEnvironment(env))
  const bytes = await context.readFile(expandHome(context, path))
  const name = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'
  if (bytes === undefined) throw refused(`${name} names a file that does not exist`)
  const token = new TextDecoder().decode(bytes).replace(/\r?\n$/, '')
  if (token === '') throw refused(`${name} names an empty file`)
  return checkedToken(name, token)
}

function inEnvironment(env: Environment): string | undefined {
  return variable(env, 'AWS_CONTAINER_AUTHORIZATION_TOKEN')
}

// A line end would let whoever writes the token add headers of their own.
function checkedToken(name: string, token: string | undefined): string | undefined {
  if (token === undefined || /^[\t\x20-\x7e]+$/.test(token)) return token
  throw refused(`the token of ${name} holds line ends or other characters no header can hold`)
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
  const from = [
    VARIABLES.find((name) => variable(env, name)),
    TOKEN_VARIABLES.find((name) => variable(env, name)),
  ]
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

/** The name of the container source in reports and errors. */
export const CONTAINER = 'container'

/** Where a container's credentials are. */
export interface ContainerEndpoint {
  readonly url: string
  /** The variable that says so. */
  readonly variable: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' | 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
}

const ECS_ORIGIN = 'http://169.254.170.2'

/**
 * Where the environment says that a container's credentials are; undefined where it says nothing.
 * The token that is sent there must not go over the network in the clear, so plain HTTP is for this
 * machine and for the agents of ECS and EKS alone.
 *
 * @throws CredentialsError `CREDENTIALS_INVALID` for an address that is not allowed.
 */
export function containerEndpoint(env: Environment): ContainerEndpoint | undefined {
  const relative = variable(env, 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI')
  if (relative) {
    return { url: relativeUrl(relative), variable: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' }
  }
  const full = variable(env, 'AWS_CONTAINER_CREDENTIALS_FULL_URI')
  if (!full) return undefined
  return { url: fullUrl(full), variable: 'AWS_CONTAINER_CREDENTIALS_FULL_URI' }
}

function relativeUrl(path: string): string {
  const url = parsed(`${ECS_ORIGIN}${path}`)
  // `@evil.example/` after the address would make a user name of it, `:81` another port.
  if (path.startsWith('/') && url?.origin === ECS_ORIGIN) return url.href
  throw refused('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI must be a path that begins with /')
}

function fullUrl(text: string): string {
  const url = parsed(text)
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw refused('AWS_CONTAINER_CREDENTIALS_FULL_URI must be an absolute http or https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('AWS_CONTAINER_CREDENTIALS_FULL_URI must not hold a user name')
  }
  if (url.protocol === 'https:' || isTrusted(url.hostname)) return url.href
  throw refused(
    'AWS_CONTAINER_CREDENTIALS_FULL_URI may use http only for localhost, a loopback address, 169.254.170.2 (ECS), 169.254.170.23 or [fd00:ec2::23] (EKS)',
  )
}

// What the address parser would quietly drop or turn into something else is a trick or a mistake.
function parsed(text: string): URL | undefined {
  return /^[\x21-\x5b\x5d-\x7e]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined
}

const agents = new BlockList()
agents.addAddress('169.254.170.2', 'ipv4')
agents.addAddress('169.254.170.23', 'ipv4')
agents.addAddress('fd00:ec2::23', 'ipv6')

function isTrusted(hostname: string): boolean {
  return isLoopback(hostname) || isListed(agents, hostname)
}
