import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  type AuthScheme,
  evaluateRules,
  type Outcome,
  type Parameters,
  type PartitionRecord,
  type RuleSet,
} from '../../scripts/endpoint-rules.ts'

// The evaluator makes the table of endpoints. Its oracles are AWS's own cases, and what botocore makes
// of the same rules.

const DATA = new URL('../../scripts/data/', import.meta.url)
const CASES = new URL('data/endpoints/', import.meta.url)

function linesOf<Line>(file: URL): readonly Line[] {
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Line)
}

const { partitions } = JSON.parse(readFileSync(new URL('partitions.json', DATA), 'utf8')) as {
  partitions: readonly PartitionRecord[]
}
const RULES = new Map(
  linesOf<{ readonly service: string; readonly ruleSet: RuleSet }>(
    new URL('endpoint-rules.jsonl.gz', DATA),
  ).map(({ service, ruleSet }) => [service, ruleSet]),
)

interface PublishedCase {
  readonly documentation: string
  readonly params?: Parameters
  readonly expect: {
    readonly error?: string
    readonly endpoint?: {
      readonly url: string
      readonly properties?: { readonly authSchemes?: readonly AuthScheme[] }
    }
  }
}

function published({ expect: expected }: PublishedCase): object {
  const { error, endpoint } = expected
  if (error !== undefined) return { error }
  const schemes = endpoint?.properties?.authSchemes ?? []
  return { url: endpoint?.url, authSchemes: schemes.map(withoutEncoding) }
}

function evaluated(ruleSet: RuleSet, params: Parameters): object {
  const outcome: Outcome = evaluateRules(ruleSet, partitions, params)
  if ('error' in outcome) return outcome
  return { url: outcome.url, authSchemes: outcome.authSchemes.map(withoutEncoding) }
}

// How paths are encoded is the signer's business.
function withoutEncoding(scheme: AuthScheme & { readonly disableDoubleEncoding?: boolean }) {
  const { disableDoubleEncoding: _, ...rest } = scheme
  return rest
}

describe('the evaluator of endpoint rules', () => {
  it('gives the endpoint or the error of every case that AWS publishes', () => {
    const suites = linesOf<{ readonly service: string; readonly cases: readonly PublishedCase[] }>(
      new URL('endpoint-rules.jsonl.gz', CASES),
    )
    let count = 0
    for (const { service, cases } of suites) {
      const ruleSet = RULES.get(service)
      if (ruleSet === undefined) throw new Error(`no rules of ${service}`)
      for (const test of cases) {
        const actual = [service, test.documentation, evaluated(ruleSet, test.params ?? {})]
        expect(actual).toEqual([service, test.documentation, published(test)])
        count++
      }
    }
    expect(count).toBe(6337)
  })
})
