import { variable } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { redactUnknown } from '../base/redact.ts'
import { createSettings, type Settings } from '../config/settings.ts'
import { ServiceError } from '../errors.ts'
import { createImdsClient } from '../imds/client.ts'
import { isImdsUnavailable } from '../imds/endpoint.ts'
import type { ImdsClient } from '../imds/types.ts'
import type { Credentials } from '../sigv4/types.ts'
import {
  PROVIDER_OPTIONS,
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-settings.ts'
import {
  asObject,
  configured,
  explainedProvider,
  type JsonObject,
  METADATA_KEYS,
  notConfigured,
  readCredentials,
  sourceFailure,
  textMember,
} from './source.ts'
import type { CredentialsProvider, ExplainedProvider, SourceReport } from './types.ts'

const NAME = 'instance metadata'

/** Options of {@link fromImds}. */
export interface FromImdsOptions extends ProviderOptions {
  /** The profile whose settings of the metadata service count; default `AWS_PROFILE`. */
  readonly profile?: string | undefined
}

/**
 * Credentials of the role of the EC2 instance that the process runs on, with IMDSv2 only. Where there
 * is no instance metadata it gives undefined: within a second the first time, at once for the minute
 * after. `AWS_EC2_METADATA_DISABLED` switches it off; `AWS_EC2_INSTANCE_PROFILE_NAME` names the role.
 *
 * The provider throws CredentialsError `CREDENTIALS_PROVIDER_FAILED` with the failure as cause.
 */
export function fromImds(options: FromImdsOptions = {}): ExplainedProvider {
  checkOptions('fromImds', options, IMDS_OPTIONS)
  const settings = providerSettings(options)
  const source = imdsProvider(settings, options.profile)
  return explainedProvider({
    name: NAME,
    provide: async () => {
      const credentials = await source.provider()
      if (credentials !== undefined) fromInstance.add(credentials)
      return credentials
    },
    invalidate: source.provider.invalidate,
    report: () => imdsReport(settings, source),
  })
}

const IMDS_OPTIONS: OptionRules<FromImdsOptions> = {
  ...PROVIDER_OPTIONS,
  profile: 'string',
}

const fromInstance = new WeakSet<Credentials>()

/** Whether these credentials are the instance's own, so that its region is likely meant too. */
export function isFromInstance(credentials: Credentials): boolean {
  return fromInstance.has(credentials)
}

interface ImdsFetcher {
  readonly provider: CredentialsProvider
  readonly files: Settings
  /** Why there were none at the last fetch. */
  absence: string | undefined
  /** The role found last. */
  role: string | undefined
  /** Whether the service knows the paths that tell the account too. */
  isExtended: boolean
}

const sources = new WeakMap<object, Map<string, ImdsFetcher>>()

/** The provider without a report; one per metadata service. */
export function imdsProvider(settings: ProviderSettings, profile: string | undefined): ImdsFetcher {
  const fetchers = sources.get(settings.engine) ?? new Map<string, ImdsFetcher>()
  sources.set(settings.engine, fetchers)
  // What was fetched is not given out where the service is now another one, or switched off.
  const { env } = settings.context
  const key = JSON.stringify([profile, ...PLACE.map((name) => variable(env, name))])
  const fetcher = fetchers.get(key) ?? createFetcher(settings, profile)
  fetchers.set(key, fetcher)
  return fetcher
}

const PLACE = [
  'AWS_EC2_METADATA_DISABLED',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
] as const

function createFetcher(settings: ProviderSettings, profile: string | undefined): ImdsFetcher {
  const { context, connection, engine } = settings
  const { dispatcher } = connection
  const files = createSettings({ context, profile })
  const imds = createImdsClient({ settings: files, dispatcher, now: () => context.now() })
  const source: ImdsFetcher = {
    files,
    absence: undefined,
    role: undefined,
    isExtended: true,
    provider: engine.provider({
      name: NAME,
      fetch: (signal) => fetchUnlessAbsent(source, imds, signal),
    }),
  }
  return source
}

async function fetchUnlessAbsent(
  source: ImdsFetcher,
  imds: ImdsClient,
  signal: AbortSignal,
): Promise<Credentials | undefined> {
  try {
    const credentials = await fetchFromInstance(source, imds, signal)
    source.absence = credentials === undefined ? 'the instance has no role' : undefined
    return credentials
  } catch (error) {
    if (!isImdsUnavailable(error)) throw error
    source.absence = (error as Error).message
    return undefined
  }
}

const LEGACY = 'meta-data/iam/security-credentials/'
const EXTENDED = 'meta-data/iam/security-credentials-extended/'

async function fetchFromInstance(
  source: ImdsFetcher,
  imds: ImdsClient,
  signal: AbortSignal,
): Promise<Credentials | undefined> {
  const named = (await source.files.load()).get('ec2InstanceProfileName')
  if (named !== undefined && !ROLE_NAME.test(named)) {
    throw sourceFailure(NAME, 'ec2_instance_profile_name is no name of a role')
  }
  const roleName = named ?? source.role
  const document =
    roleName === undefined ? undefined : await roleDocument(source, imds, roleName, signal)
  if (document !== undefined) return credentialsOf(document)
  if (named !== undefined)
    throw sourceFailure(NAME, 'there is no instance profile of the name given')
  // The instance has another role now, or this is the first request.
  source.role = await discoverRole(source, imds, signal)
  if (source.role === undefined) return undefined
  const discovered = await roleDocument(source, imds, source.role, signal)
  return discovered && credentialsOf(discovered)
}

// The characters of role names (CreateRole in the IAM API reference); they become part of a path as they are.
const ROLE_NAME = /^(?!\.\.?$)[\w+=,.@-]{1,128}$/

async function discoverRole(
  source: ImdsFetcher,
  imds: ImdsClient,
  signal: AbortSignal,
): Promise<string | undefined> {
  const text = await firstFound(source, (base) => imds.find(base, { signal }))
  const role = text?.split('\n', 1)[0]?.trim()
  if (!role) return undefined
  if (ROLE_NAME.test(role)) return role
  throw sourceFailure(NAME, 'its list of roles holds no name of a role')
}

async function roleDocument(
  source: ImdsFetcher,
  imds: ImdsClient,
  role: string,
  signal: AbortSignal,
): Promise<JsonObject | undefined> {
  const document = await firstFound(source, async (base) =>
    unlessMissing(imds.getJson(`${base}${role}`, { signal })),
  )
  if (document === undefined) return undefined
  const object = asObject(document)
  if (object !== undefined) return object
  throw sourceFailure(NAME, 'its response is not a JSON object')
}

/** Asks by the extended paths, which tell the account too, and where there are none by the older. */
async function firstFound<T>(
  source: ImdsFetcher,
  read: (base: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  if (source.isExtended) {
    const extended = await read(EXTENDED)
    if (extended !== undefined) return extended
  }
  const legacy = await read(LEGACY)
  if (legacy !== undefined) source.isExtended = false
  return legacy
}

async function unlessMissing(reading: Promise<unknown>): Promise<unknown> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined
    throw error
  }
}

function credentialsOf(document: JsonObject): Credentials {
  const code = textMember(document, 'Code')
  if (code !== undefined && code !== 'Success') {
    const said = redactUnknown(textMember(document, 'Message') ?? '')
    throw sourceFailure(NAME, `it answered ${redactUnknown(code)}${said === '' ? '' : `: ${said}`}`)
  }
  const required = ['sessionToken', 'expiration'] as const
  return readCredentials({ name: NAME, document, keys: METADATA_KEYS, required })
}

async function imdsReport(
  settings: ProviderSettings,
  source: ImdsFetcher,
): Promise<Omit<SourceReport, 'provider'>> {
  const disabled =
    variable(settings.context.env, 'AWS_EC2_METADATA_DISABLED')?.toLowerCase() === 'true'
  if (disabled) return notConfigured('AWS_EC2_METADATA_DISABLED is true')
  if (source.absence !== undefined) return notConfigured(source.absence)
  return configured(
    ['nothing: it is the last source'],
    'asks the metadata service of the EC2 instance, if this is one',
    ['from inside a container the hop limit of the instance must be 2 or more'],
  )
}
