/**
 * Makes the table of endpoints in `src/endpoints/data.ts` from AWS's endpoint rules.
 *
 * The rules of each service are evaluated for every region of every partition and one region that no
 * partition lists, with and without FIPS and dual stack, and with a custom endpoint. What departs from
 * the standard forms is written as templates. `checkEndpoints` compares the table, as the library reads
 * it, with the rules again.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  type Case,
  CUSTOM,
  checkEndpoints,
  markOf,
  type Resolved,
  type ResolveEndpoint,
  type Service,
  VARIANTS,
  type Variant,
} from './check-endpoints.ts'
import {
  type AuthScheme,
  evaluateRules,
  type Parameters,
  type PartitionRecord,
  type RuleSet,
} from './endpoint-rules.ts'
import { BOTOCORE_VERSION, type MadeFile } from './made-file.ts'
import { type HostReaders, makeHosts } from './make-hosts.ts'

const STANDARD: Readonly<Record<Variant, string>> = {
  plain: '{host}.{region}.{suffix}',
  dual: '{host}.{region}.{dualSuffix}',
  fips: '{host}-fips.{region}.{suffix}',
  'fips+dual': '{host}-fips.{region}.{dualSuffix}',
  custom: '{custom}',
}

/** A region of each partition that AWS has not announced: what new regions get. */
const UNLISTED: Readonly<Record<string, string>> = {
  aws: 'eu-nowhere-9',
  'aws-cn': 'cn-nowhere-9',
  'aws-eusc': 'eusc-de-nowhere-9',
  'aws-iso': 'us-iso-nowhere-9',
  'aws-iso-b': 'us-isob-nowhere-9',
  'aws-iso-e': 'eu-isoe-nowhere-9',
  'aws-iso-f': 'us-isof-nowhere-9',
  'aws-us-gov': 'us-gov-nowhere-9',
}

/** Parameters that operations set to constants: each set is a line of its own in the table. */
const CONSTANTS: Readonly<Record<string, readonly Parameters[]>> = {
  acm: [{ ServiceType: 'ACM' }, { ServiceType: 'ACM-ACME' }],
  'arc-region-switch': [{}, { UseControlPlaneEndpoint: true }],
  'neptune-graph': [{ ApiType: 'ControlPlane' }, { ApiType: 'DataPlane' }],
  signin: [{}, { IsControlPlane: true }, { IsControlPlane: false }, { IsOAuthEndpoint: true }],
}

/** Its rules need an ARN: `src/endpoints/resolve.ts` has them. */
const NEEDS_ARN = 'cloudfront-keyvaluestore'

/**
 * Services that the pinned models do not have: one that was retired while servers may still run, and
 * some that were announced later, as botocore 1.43.107 has them.
 */
const OTHER_SERVICES = [
  'account-access; * plain {host}.{region}.{dualSuffix}; * fips {host}-fips.{region}.{dualSuffix}',
  'cloudwatchomni prefix=cloudwatch-omni signing=cloudwatch; * plain {host}.{region}.{dualSuffix}; * fips {host}-fips.{region}.{dualSuffix}',
  'endusermessaging prefix=end-user-messaging',
  'eventbridgev2 prefix=eventsv2 signing=events',
  'iam-toolbox signing=iam',
  'iotevents-data prefix=data.iotevents signing=ioteventsdata',
  'lambda-web prefix=lambda',
  'network-security-manager; * plain {host}.{region}.{dualSuffix}; * fips {host}-fips.{region}.{dualSuffix}',
  'wellarchitected?SubServiceType=AGENT host=wellarchitected-agent',
]

/** The table, and what it must say. */
export function makeEndpoints(): {
  readonly files: readonly MadeFile[]
  readonly check: (resolveEndpoint: ResolveEndpoint) => number
  readonly hosts: (readers: HostReaders) => MadeFile
} {
  const partitions = readPartitions()
  const services = readServices(partitions)
  const text = tableText(services, partitions)
  return {
    files: [
      { path: 'src/endpoints/data.ts', text },
      { path: 'src/endpoints/partition-data.ts', text: partitionsText(partitions) },
    ],
    check: (resolveEndpoint) => checkEndpoints(services, resolveEndpoint),
    hosts: (readers) => makeHosts(services, OTHER_SERVICES, readers),
  }
}

function read(name: string): Buffer {
  return readFileSync(new URL(`data/${name}`, import.meta.url))
}

function readPartitions(): readonly PartitionRecord[] {
  return (JSON.parse(read('partitions.json').toString()) as { partitions: PartitionRecord[] })
    .partitions
}

function linesOf<Line>(name: string): readonly Line[] {
  const lines = gunzipSync(read(name)).toString().trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Line)
}

function readServices(partitions: readonly PartitionRecord[]): readonly Service[] {
  // Of this service botocore has neither model nor rules.
  const streaming = JSON.parse(read('transcribe-streaming.json').toString()) as ModelLine &
    RulesLine
  const models = new Map(
    [...linesOf<ModelLine>('models.jsonl.gz'), streaming].map((line) => [
      line.service,
      line['service-2'].metadata,
    ]),
  )
  const rules = [...linesOf<RulesLine>('endpoint-rules.jsonl.gz'), streaming]
  return rules.flatMap(({ service: name, ruleSet }) => {
    const metadata = models.get(name)
    if (metadata === undefined) throw new Error(`${name} has endpoint rules and no model`)
    const { endpointPrefix: prefix, signingName = prefix } = metadata
    return (CONSTANTS[name] ?? [{}]).map((constants, index): Service => {
      const cases = name === NEEDS_ARN ? [] : evaluate(ruleSet, partitions, constants, signingName)
      const mark = index === 0 ? '' : markOf(constants)
      return { name, prefix, mark, constants, signingName, cases }
    })
  })
}

interface RulesLine {
  readonly service: string
  readonly ruleSet: RuleSet
}

interface ModelLine {
  readonly service: string
  readonly 'service-2': {
    readonly metadata: { readonly endpointPrefix: string; readonly signingName?: string }
  }
}

function evaluate(
  ruleSet: RuleSet,
  partitions: readonly PartitionRecord[],
  constants: Parameters,
  signingName: string,
): readonly Case[] {
  const listed = new Set(partitions.flatMap(({ regions }) => Object.keys(regions)))
  const special = [...namedRegions(ruleSet.rules)]
    .filter((region) => !listed.has(region))
    .toSorted()
  const cases: Case[] = []
  for (const partition of partitions) {
    // Names that no partition lists belong to the usual one.
    const own = partition.id === 'aws' ? special : []
    for (const region of [unlisted(partition), ...Object.keys(partition.regions), ...own]) {
      for (const variant of VARIANTS) {
        const resolved = outcomeOf(
          ruleSet,
          partitions,
          constants,
          { partition, region, variant },
          signingName,
        )
        if (!isNonsense(region, variant, resolved))
          cases.push({ partition, region, variant, resolved })
      }
    }
  }
  return cases
}

function unlisted({ id }: PartitionRecord): string {
  const region = UNLISTED[id]
  if (region === undefined)
    throw new Error(`partition ${id} is new: name a region that it does not list`)
  return region
}

/** Most rules put the name that stands for a partition into the host as if it were a region. */
function isNonsense(region: string, variant: Variant, { host }: Resolved): boolean {
  return region.endsWith('-global') && (variant === 'custom' || host.includes(region))
}

/** Every region that rules compare the region with. */
function namedRegions(rules: unknown): ReadonlySet<string> {
  if (typeof rules !== 'object' || rules === null) return new Set()
  const { fn, argv } = rules as { readonly fn?: unknown; readonly argv?: readonly unknown[] }
  if (fn === 'stringEquals' && argv?.some(isRegionRef)) {
    return new Set(argv.filter((argument) => typeof argument === 'string'))
  }
  return new Set(Object.values(rules).flatMap((value) => [...namedRegions(value)]))
}

function isRegionRef(argument: unknown): boolean {
  return (argument as { readonly ref?: unknown } | null)?.ref === 'Region'
}

function outcomeOf(
  ruleSet: RuleSet,
  partitions: readonly PartitionRecord[],
  constants: Parameters,
  { partition, region, variant }: Omit<Case, 'resolved'>,
  signingName: string,
): Resolved {
  const fips = variant === 'fips' || variant === 'fips+dual'
  // These rules would give an endpoint without FIPS to those who ask for FIPS.
  if (fips && !Object.hasOwn(ruleSet.parameters, 'UseFIPS'))
    return { host: '!no-fips', signing: '' }
  const outcome = evaluateRules(ruleSet, partitions, {
    ...constants,
    Region: region,
    UseFIPS: fips,
    UseDualStack: variant === 'dual' || variant === 'fips+dual',
    ...(variant === 'custom' && { Endpoint: CUSTOM }),
  })
  if ('error' in outcome) return { host: reasonOf(outcome.error), signing: '' }
  const seen = seenRegion(partition, region)
  // A custom endpoint is always used, while rules of sign-in ignore it.
  const url = variant === 'custom' ? CUSTOM : outcome.url
  return {
    host: url.replace(/^https:\/\//, ''),
    signing: signingOf(outcome.authSchemes, seen, signingName),
  }
}

function reasonOf(error: string): string {
  if (/fips/i.test(error)) return '!no-fips'
  if (/dualstack/i.test(error)) return '!no-dual-stack'
  if (error.includes('only available in commercial')) return '!not-in-partition'
  throw new Error(`a reason to refuse that is not known: ${error}`)
}

/** The region that a name stands for: a partition's name stands for its implicit region. */
function seenRegion({ outputs }: PartitionRecord, region: string): string {
  return region.endsWith('-global') ? outputs.implicitGlobalRegion : region
}

/** `name/region`, the name left out where usual, after `*` where SigV4a signs for every region. */
function signingOf(schemes: readonly AuthScheme[], region: string, usual: string): string {
  let mark = ''
  let name = usual
  let signed = region
  for (const scheme of schemes) {
    if (scheme.name === 'sigv4a') {
      if (scheme.signingRegionSet?.join() !== '*') throw new Error('SigV4a for some regions only')
      mark = '*'
    } else signed = scheme.signingRegion ?? region
    name = scheme.signingName ?? usual
  }
  return `${mark}${name === usual ? '' : `${name}/`}${signed}`
}

/** A host with names instead of the region and of what the partition says. */
function hostTemplate(address: string, { outputs }: PartitionRecord, region: string): string {
  if (`https://${address}` === CUSTOM) return '{custom}'
  const [host = '', path = ''] = address.includes('://')
    ? [address]
    : address.split(/(?=\/)(.*)/, 2)
  const regional = withSuffix(host, outputs).replace(
    new RegExp(`(?<![a-z0-9-])${region}(?![a-z0-9-])`, 'g'),
    '{region}',
  )
  const { implicitGlobalRegion } = outputs
  return implicitGlobalRegion === region
    ? regional + path
    : regional.replaceAll(`.${implicitGlobalRegion}.`, '.{globalRegion}.') + path
}

function withSuffix(host: string, outputs: PartitionRecord['outputs']): string {
  const { dualStackDnsSuffix: dual, dnsSuffix: plain } = outputs
  if (host.endsWith(`.${dual}`)) return `${host.slice(0, -dual.length)}{dualSuffix}`
  return host.endsWith(`.${plain}`) ? `${host.slice(0, -plain.length)}{suffix}` : host
}

/** The region itself is left out where it stands alone. */
function signingTemplate(signing: string, { outputs }: PartitionRecord, region: string): string {
  if (signing === region) return ''
  if (signing.endsWith(region)) return `${signing.slice(0, -region.length)}{region}`
  return signing.replace(new RegExp(`${outputs.implicitGlobalRegion}$`), '{globalRegion}')
}

/** A service with its line in the table. */
interface Reduced {
  readonly host: string
  readonly rules: readonly string[]
}

/** The first labels of a service's hosts, and the rules that depart from the standard. */
function reduce({ cases, prefix }: Service, partitions: readonly PartitionRecord[]): Reduced {
  if (cases.length === 0) return { host: prefix, rules: ['* plain,dual,fips,fips+dual !needs-arn'] }
  const written = cases.map(({ partition, region, resolved }) => ({
    host: hostTemplate(resolved.host, partition, region),
    signing: signingTemplate(resolved.signing, partition, region),
  }))
  const host = hostOf(cases, written, prefix)
  const start = new RegExp(`^${host.replaceAll('.', '\\.')}(?=[.-])`)
  const answers = new Map(
    cases.map(({ partition, region, variant }, index) => {
      const { host: whole = '', signing = '' } = written[index] ?? {}
      const template = whole.replace(start, '{host}')
      return [`${partition.id} ${region} ${variant}`, `${template}${signing && ` @${signing}`}`]
    }),
  )
  const answerIn = ({ id }: PartitionRecord, region: string, variant: Variant): string =>
    answers.get(`${id} ${region} ${variant}`) ?? ''
  const rules = VARIANTS.flatMap((variant) => {
    const usual = mostCommon(partitions.map((one) => answerIn(one, unlisted(one), variant)))
    const special = partitions.flatMap((partition) => {
      const own = answerIn(partition, unlisted(partition), variant)
      const regions = cases
        .filter((one) => one.partition === partition && one.variant === variant)
        .filter((one) => !sameAs(own, host, one))
        .map(({ region }) => ({
          scope: region,
          variant,
          answer: answerIn(partition, region, variant),
        }))
      return own === usual ? regions : [{ scope: partition.id, variant, answer: own }, ...regions]
    })
    return usual === STANDARD[variant]
      ? special
      : [{ scope: '*', variant, answer: usual }, ...special]
  })
  return { host, rules: merged(rules) }
}

function hostOf(cases: readonly Case[], written: readonly Resolved[], prefix: string): string {
  const plain = written.filter((_, index) => {
    const { partition, region, variant } = cases[index] as Case
    return variant === 'plain' && region === UNLISTED[partition.id]
  })
  const host = mostCommon(plain.map(({ host: whole }) => whole)).split(/\.\{/, 1)[0] ?? ''
  return host.startsWith('{') || host.startsWith('!') ? prefix : host
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Whether a rule says of a region what AWS's rules say. */
function sameAs(rule: string, host: string, { partition, region, resolved }: Case): boolean {
  const [template = '', signing = ''] = rule.split(' @')
  if (template.startsWith('!')) return resolved.host === template
  const seen = seenRegion(partition, region)
  const { outputs } = partition
  const values: Readonly<Record<string, string>> = {
    custom: CUSTOM.replace('https://', ''),
    host,
    region: seen,
    globalRegion: outputs.implicitGlobalRegion,
    suffix: outputs.dnsSuffix,
    dualSuffix: outputs.dualStackDnsSuffix,
  }
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return filled(template) === resolved.host && filled(signing || '{region}') === resolved.signing
}

interface HostRule {
  /** A region, a partition, or `*`. */
  readonly scope: string
  readonly variant: Variant
  readonly answer: string
}

/** One rule for all scopes and variants that share an answer. */
function merged(rules: readonly HostRule[]): readonly string[] {
  const byScope = new Map<string, Variant[]>()
  for (const { scope, variant, answer } of rules) {
    const key = `${scope}\n${answer}`
    byScope.set(key, [...(byScope.get(key) ?? []), variant])
  }
  const byRule = new Map<string, string[]>()
  for (const [key, variants] of byScope) {
    const [scope = '', answer = ''] = key.split('\n')
    const rule = `${variants.join(',')} ${answer}`
    byRule.set(rule, [...(byRule.get(rule) ?? []), scope])
  }
  return [...byRule].map(([rule, scopes]) => `${scopes.toSorted().join(',')} ${rule}`).toSorted()
}

function lineOf(service: Service, partitions: readonly PartitionRecord[]): string {
  const { name, prefix, mark, signingName } = service
  const { host, rules } = reduce(service, partitions)
  const fields = [
    `${name}${mark}`,
    ...(prefix === name ? [] : [`prefix=${prefix}${mark}`]),
    ...(host === prefix ? [] : [`host=${host}`]),
    ...(signingName === prefix ? [] : [`signing=${signingName}`]),
  ]
  return [fields.join(' '), ...rules].join('; ')
}

function tableText(services: readonly Service[], partitions: readonly PartitionRecord[]): string {
  const lines = services.map((service) => lineOf(service, partitions))
  const names = new Set(services.map(({ name }) => name))
  const others = OTHER_SERVICES.filter((line) => !names.has(line.split(/[ ;]/, 1)[0] ?? ''))
  return `// Made by \`npm run data\` from botocore ${BOTOCORE_VERSION}; do not edit.

/**
 * The services whose endpoints depart from the standard forms, in a line those that do so alike. \`host\` and \`signing\` are \`prefix\` where they are missing, and that is the name:
 *
 *     NAME[?CONSTANTS] [prefix=PREFIX] [host=HOST] [signing=NAME], …; SCOPES VARIANTS TEMPLATE [@SIGNING]; …
 *
 * SCOPES are regions, partitions, or \`*\`; the narrowest that holds a request's region counts. VARIANTS are \`plain\`,
 * \`dual\` (stack), \`fips\`, \`fips+dual\` and \`custom\` (an endpoint that the caller sets). \`@\` precedes the
 * region in the credential scope, after \`NAME/\` where another service is signed for, and after \`*\` where
 * SigV4a signs for all regions. \`!\` precedes the reason why there is no endpoint.
 */
export const SERVICES = \`${grouped([...lines.filter((line) => !names.has(line)), ...others].toSorted()).join('\n')}\`
`
}

/** One line for all services that share their rules. */
function grouped(lines: readonly string[]): readonly string[] {
  const byRules = new Map<string, string[]>()
  for (const line of lines) {
    const [service = '', rules = ''] = line.split(/(; .*)/, 2)
    byRules.set(rules, [...(byRules.get(rules) ?? []), service])
  }
  return [...byRules].map(([rules, services]) => services.join(', ') + rules)
}

function partitionsText(partitions: readonly PartitionRecord[]): string {
  return `// Made by \`npm run data\` from botocore ${BOTOCORE_VERSION}; do not edit.

import type { PartitionRule } from './types.ts'

/** AWS's partitions, the usual one first. A region belongs to the first whose expression matches it. */
export const PARTITIONS: readonly [PartitionRule, ...PartitionRule[]] = [
${partitions.map(partitionText).join('\n')}
]
`
}

function partitionText({ id, regionRegex, outputs }: PartitionRecord): string {
  const { dnsSuffix, dualStackDnsSuffix, implicitGlobalRegion } = outputs
  return `  {
    id: '${id}',
    regions: /${regionRegex.replaceAll('\\-', '-')}/,
    dnsSuffix: '${dnsSuffix}',
    dualStackSuffix: '${dualStackDnsSuffix}',
    region: '${implicitGlobalRegion}',
  },`
}
