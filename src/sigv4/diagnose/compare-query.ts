import { compareSpelling } from './spelling.ts'
import type { Difference, Finding } from './types.ts'

type Values = ReadonlyMap<string, readonly string[]>

/** Names the ways in which two canonical queries differ. */
export function compareQuery(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const ourPairs = pairsOf(ours)
  const theirPairs = pairsOf(theirs)
  if (ourPairs.toSorted().join('&') === theirPairs.toSorted().join('&')) {
    return [certain('query-order', { part: 'query', ours, theirs })]
  }
  return compareValues(valuesOf(ourPairs), valuesOf(theirPairs))
}

function pairsOf(query: string): string[] {
  return query.split('&').filter((pair) => pair !== '')
}

function valuesOf(pairs: readonly string[]): Values {
  const values = new Map<string, string[]>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    const name = equals < 0 ? pair : pair.slice(0, equals)
    const known = values.get(name)
    if (known === undefined) values.set(name, [equals < 0 ? '' : pair.slice(equals + 1)])
    else known.push(equals < 0 ? '' : pair.slice(equals + 1))
  }
  return values
}

function compareValues(ours: Values, theirs: Values): Finding[] {
  const findings: Finding[] = []
  for (const [name, values] of ours) {
    const others = theirs.get(name)
    if (others?.join('&') !== values.join('&'))
      findings.push(compareParameter(name, values, others))
  }
  for (const [name, values] of theirs) {
    if (!ours.has(name)) findings.push(addedParameter(name, values))
  }
  return findings
}

function compareParameter(
  name: string,
  ours: readonly string[],
  theirs: readonly string[] | undefined,
): Finding {
  const difference = { part: `query:${name}`, ours: ours.join(', '), theirs: theirs?.join(', ') }
  if (theirs === undefined) return certain('query-removed', difference, name)
  if (theirs.length < ours.length && theirs.every((value) => ours.includes(value))) {
    return certain('query-repeated', difference, name)
  }
  if (name === 'X-Amz-Date') return certain('date-changed', difference)
  return certain(changeOf(ours.join('&'), theirs.join('&')), difference, name)
}

function changeOf(ours: string, theirs: string): Finding['cause'] {
  const spelling = compareSpelling(ours, theirs)
  if (spelling === undefined) return 'query-changed'
  if (spelling === 'escape-case') return 'escapes-respelled'
  return spelling === 'plus-or-space' ? 'plus-or-space' : 'query-encoding'
}

function addedParameter(name: string, values: readonly string[]): Finding {
  const difference = { part: `query:${name}`, ours: undefined, theirs: values.join(', ') }
  const token = /^X-Amz-(?:Security|S3session)-Token$/i.test(name)
  return certain(token ? 'session-token-unsigned' : 'query-added', difference, name)
}

function certain(cause: Finding['cause'], difference: Difference, detail?: string): Finding {
  return { cause, confidence: 'certain', detail, differences: [difference] }
}
