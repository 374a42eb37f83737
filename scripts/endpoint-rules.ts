/**
 * Evaluates AWS's endpoint rules, as the Smithy specification defines them
 * (https://smithy.io/2.0/additional-specs/rules-engine/). The package does not ship it: `npm run data`
 * makes the table of endpoints with it.
 */

/** What a rule set takes: parameters by name. */
export type Parameters = Readonly<Record<string, Value>>

type Value = string | boolean | readonly Value[] | { readonly [name: string]: Value } | undefined

interface Call {
  readonly fn: string
  readonly argv: readonly Argument[]
  readonly assign?: string
}

type Argument = Call | { readonly ref: string } | string | boolean

export interface Rule {
  readonly conditions: readonly Call[]
  readonly rules?: readonly Rule[]
  readonly error?: string
  readonly endpoint?: {
    readonly url: Argument
    readonly properties?: { readonly authSchemes?: readonly AuthScheme[] }
  }
}

export interface RuleSet {
  readonly parameters: Readonly<Record<string, { readonly default?: Value }>>
  readonly rules: readonly Rule[]
}

export interface AuthScheme {
  readonly name: string
  readonly signingName?: string
  readonly signingRegion?: string
  readonly signingRegionSet?: readonly string[]
}

/** A partition as in AWS's `partitions.json`. */
export interface PartitionRecord {
  readonly id: string
  readonly regionRegex: string
  readonly regions: Readonly<Record<string, unknown>>
  readonly outputs: {
    readonly name: string
    readonly dnsSuffix: string
    readonly dualStackDnsSuffix: string
    readonly implicitGlobalRegion: string
    readonly supportsFIPS: boolean
    readonly supportsDualStack: boolean
  }
}

/** The endpoint of a rule set, or the message with which it refuses. */
export type Outcome =
  | { readonly url: string; readonly authSchemes: readonly AuthScheme[] }
  | { readonly error: string }

type Scope = Map<string, Value>

/**
 * Evaluates a rule set.
 *
 * @throws Error for rules that no rule set of AWS's has: an unknown function, or no rule that matches.
 */
export function evaluateRules(
  { parameters, rules }: RuleSet,
  partitions: readonly PartitionRecord[],
  given: Parameters,
): Outcome {
  const scope: Scope = new Map()
  for (const [name, { default: usual }] of Object.entries(parameters)) {
    const value = given[name] ?? usual
    if (value !== undefined) scope.set(name, value)
  }
  const outcome = firstMatch(rules, scope, partitions)
  if (outcome === undefined) throw new Error('no rule matches')
  return outcome
}

function firstMatch(
  rules: readonly Rule[],
  outer: Scope,
  partitions: readonly PartitionRecord[],
): Outcome | undefined {
  for (const rule of rules) {
    const scope = new Map(outer)
    if (!rule.conditions.every((condition) => holds(condition, scope, partitions))) continue
    const outcome = outcomeOf(rule, scope, partitions)
    if (outcome !== undefined) return outcome
  }
  return undefined
}

function outcomeOf(
  rule: Rule,
  scope: Scope,
  partitions: readonly PartitionRecord[],
): Outcome | undefined {
  if (rule.rules !== undefined) return firstMatch(rule.rules, scope, partitions)
  if (rule.error !== undefined) return { error: fill(rule.error, scope) }
  const { url = '', properties = {} } = rule.endpoint ?? {}
  const authSchemes = (properties.authSchemes ?? []).map((scheme) => filled(scheme, scope))
  return { url: String(argumentValue(url, scope, partitions)), authSchemes }
}

function filled(scheme: AuthScheme, scope: Scope): AuthScheme {
  const entries = Object.entries(scheme).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? fill(value, scope) : value,
  ])
  return Object.fromEntries(entries) as AuthScheme
}

function holds(condition: Call, scope: Scope, partitions: readonly PartitionRecord[]): boolean {
  const value = call(condition, scope, partitions)
  if (value === undefined || value === false) return false
  if (condition.assign !== undefined) scope.set(condition.assign, value)
  return true
}

function call({ fn, argv }: Call, scope: Scope, partitions: readonly PartitionRecord[]): Value {
  const args = argv.map((argument) => argumentValue(argument, scope, partitions))
  if (fn === 'aws.partition') return partitionOf(String(args[0]), partitions)
  const run = FUNCTIONS[fn]
  if (run === undefined) throw new Error(`unknown function ${fn}`)
  return run(...args)
}

function argumentValue(
  argument: Argument,
  scope: Scope,
  partitions: readonly PartitionRecord[],
): Value {
  if (typeof argument === 'string') return fill(argument, scope)
  if (typeof argument === 'boolean' || Array.isArray(argument)) return argument
  if (typeof argument !== 'object') return argument
  return 'ref' in argument ? scope.get(argument.ref) : call(argument, scope, partitions)
}

/** Replaces `{name}` and `{name#attribute}`. */
function fill(template: string, scope: Scope): string {
  return template.replace(/\{(\w+)(?:#(\w+))?\}/g, (_match, name: string, attribute?: string) => {
    const value = scope.get(name)
    const part = attribute === undefined ? value : attributeOf(value, attribute)
    if (part === undefined) throw new Error(`${template} refers to nothing`)
    return String(part)
  })
}

const FUNCTIONS: Readonly<Record<string, (...args: readonly Value[]) => Value>> = {
  isSet: (value) => value !== undefined,
  not: (value) => value === false || value === undefined,
  booleanEquals: (left, right) => left === right,
  stringEquals: (left, right) => left === right,
  getAttr: (value, path) =>
    String(path)
      .split('.')
      .reduce<Value>((part, name) => attributeOf(part, name), value),
  isValidHostLabel: (value, allowDots) =>
    value !== undefined && (allowDots === true ? String(value).split('.') : [value]).every(isLabel),
  substring: (value, start, stop, reverse) =>
    substring(String(value), Number(start), Number(stop), reverse === true),
  'aws.parseArn': (value) => parseArn(String(value)),
  parseURL: (value) => parseUrl(String(value)),
}

function attributeOf(value: Value, name: string): Value {
  const [, key = '', index] = /^(\w*)(?:\[(\d+)\])?$/.exec(name) ?? []
  const part = key === '' ? value : (value as Readonly<Record<string, Value>> | undefined)?.[key]
  return index === undefined ? part : (part as readonly Value[] | undefined)?.[Number(index)]
}

function isLabel(text: Value): boolean {
  return /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(String(text))
}

function substring(text: string, start: number, stop: number, reverse: boolean): Value {
  if (start >= stop || text.length < stop || /[^\0-\x7f]/.test(text)) return undefined
  return reverse ? text.slice(text.length - stop, text.length - start) : text.slice(start, stop)
}

function partitionOf(region: string, partitions: readonly PartitionRecord[]): Value {
  const partition =
    partitions.find(({ regions }) => Object.hasOwn(regions, region)) ??
    partitions.find(({ regionRegex }) => new RegExp(regionRegex).test(region)) ??
    partitions.find(({ id }) => id === 'aws')
  return partition && { ...partition.outputs, name: partition.id }
}

function parseArn(text: string): Value {
  const [arn, partition = '', service = '', region = '', accountId = '', ...rest] = text.split(':')
  const resource = rest.join(':')
  if (arn !== 'arn' || partition === '' || service === '' || resource === '') return undefined
  return { partition, service, region, accountId, resourceId: resource.split(/[:/]/) }
}

function parseUrl(text: string): Value {
  const match = /^(https?):\/\/([^/?#]+)([^?#]*)$/.exec(text)
  if (match === null) return undefined
  const [, scheme = '', authority = '', path = ''] = match
  const isIp = /^(?:\[|\d{1,3}(?:\.\d{1,3}){3}(?::|$))/.test(authority)
  return { scheme, authority, path, normalizedPath: `${path.replace(/\/$/, '')}/`, isIp }
}
