import { readFileSync } from 'node:fs'

/** Properties by section name. */
export type SectionTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** One case of `profile-parser-tests.json`. */
export interface ParserCase {
  /** Unique: numbered where the published name is not. */
  readonly name: string
  readonly input: { readonly configFile?: string; readonly credentialsFile?: string }
  readonly output: {
    readonly config?: { readonly profiles: SectionTexts; readonly sso_sessions?: SectionTexts }
    readonly errorContaining?: string
  }
}

/** One case of `file-location-tests.json`. */
export interface LocationCase {
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
  readonly platform: 'linux' | 'windows'
  readonly profile?: string
  readonly configLocation: string
  readonly credentialsLocation: string
}

/** One step of a published plan: the kind of provider and its settings. */
export type PlanStep = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** One case of `assume-role-tests.json`. */
export interface PlanCase {
  readonly name: string
  readonly input: {
    readonly profiles: SectionTexts
    readonly sso_sessions?: SectionTexts
    readonly selected_profile: string
  }
  readonly output: { readonly ProfileChain?: readonly PlanStep[]; readonly Error?: string }
}

/** One case of `configured-endpoint-urls.json`, with its names resolved. */
export interface EndpointUrlCase {
  readonly name: string
  readonly profile: string
  readonly profiles: SectionTexts
  readonly services: Readonly<Record<string, SectionTexts>>
  readonly clientConfig: {
    readonly endpoint_url?: string
    readonly ignore_configured_endpoint_urls?: boolean
  }
  readonly environment: Readonly<Record<string, string>>
  readonly service: string
  readonly endpointUrl: string
}

interface EndpointUrlSuite {
  readonly profiles: SectionTexts
  readonly services: Readonly<Record<string, SectionTexts>>
  readonly client_configs: Readonly<Record<string, EndpointUrlCase['clientConfig']>>
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly endpointUrlTests: readonly {
    readonly name: string
    readonly profile: string
    readonly client_config: string
    readonly environment: string
    readonly service: string
    readonly output: { readonly endpointUrl: string }
  }[]
}

/** Reads a JSON file of the data folder. */
export function loadJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`data/${path}`, import.meta.url), 'utf8')) as T
}

/** The 65 cases of the shared files' grammar and merging. */
export function loadParserCases(): readonly ParserCase[] {
  const { tests } = loadJson<{ tests: ParserCase[] }>('profile/profile-parser-tests.json')
  return numbered(tests)
}

/** The 9 cases of the shared files' locations. */
export function loadLocationCases(): readonly LocationCase[] {
  const { tests } = loadJson<{ tests: LocationCase[] }>('profile/file-location-tests.json')
  return numbered(tests)
}

/** The 28 cases of profiles and the plans they make. */
export function loadPlanCases(): readonly PlanCase[] {
  const tests = loadJson<(PlanCase & { docs: string })[]>('profile/assume-role-tests.json')
  return numbered(tests.map((test) => ({ ...test, name: test.docs })))
}

/** The 39 cases of configured endpoint URLs. */
export function loadEndpointUrlCases(): readonly EndpointUrlCase[] {
  const { testSuites } = loadJson<{ testSuites: EndpointUrlSuite[] }>(
    'endpoints/configured-endpoint-urls.json',
  )
  return numbered(testSuites.flatMap(endpointUrlCases))
}

function endpointUrlCases(suite: EndpointUrlSuite): EndpointUrlCase[] {
  return suite.endpointUrlTests.map((test) => ({
    name: test.name,
    profile: test.profile,
    profiles: suite.profiles,
    services: suite.services,
    clientConfig: named(suite.client_configs, test.client_config),
    environment: named(suite.environments, test.environment),
    service: test.service,
    endpointUrl: test.output.endpointUrl,
  }))
}

function named<T>(things: Readonly<Record<string, T>>, name: string): T {
  const thing = things[name]
  if (thing === undefined) throw new Error(`The data refers to ${name}, which it does not hold`)
  return thing
}

// Some published names occur twice; a report must tell them apart.
function numbered<T extends { readonly name: string }>(cases: readonly T[]): readonly T[] {
  const seen = new Map<string, number>()
  return cases.map((one) => {
    const count = (seen.get(one.name) ?? 0) + 1
    seen.set(one.name, count)
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` }
  })
}
