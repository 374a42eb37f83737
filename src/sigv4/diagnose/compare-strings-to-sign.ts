import type { Difference, Finding } from './types.ts'

/** Names the ways in which two strings to sign differ, but for the canonical request's hash. */
export function compareStringsToSign(ours: string, theirs: string): Finding[] {
  const [algorithm = '', date = '', scope = ''] = ours.split('\n', 4)
  const [theirAlgorithm = '', theirDate = '', theirScope = ''] = theirs.trim().split(/\r?\n/, 4)
  if (algorithm !== theirAlgorithm) {
    // Version 2 begins with the method, every later one with the algorithm.
    const difference = { part: 'algorithm', ours: algorithm, theirs: theirAlgorithm }
    return [certain('signature-version', difference)]
  }
  const dates =
    date === theirDate
      ? []
      : [certain('date-changed', { part: 'date', ours: date, theirs: theirDate })]
  return [...dates, ...compareScopes(scope, theirScope)]
}

/** The last line: SHA-256 of the canonical request. */
export function canonicalRequestHash(stringToSign: string): string {
  return stringToSign.trim().split(/\r?\n/).at(-1) ?? ''
}

function compareScopes(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const [date, region, service, ...others] = scopeParts(ours)
  const [theirDate, theirRegion, theirService, ...theirOthers] = scopeParts(theirs)
  const findings: Finding[] = []
  if (region !== theirRegion) {
    findings.push(
      certain('wrong-region', { part: 'scope:region', ours: region, theirs: theirRegion }),
    )
  }
  if (service !== theirService) {
    findings.push(
      certain('wrong-service', { part: 'scope:service', ours: service, theirs: theirService }),
    )
  }
  if (date !== theirDate || others.join('/') !== theirOthers.join('/')) {
    findings.push(certain('scope-date', { part: 'scope', ours, theirs }))
  }
  return findings
}

/** A scope of `v4a` has no region. */
function scopeParts(scope: string): string[] {
  const parts = scope.split('/')
  return parts.length === 3 ? [parts[0] ?? '', '', ...parts.slice(1)] : parts
}

function certain(cause: Finding['cause'], difference: Difference): Finding {
  const { theirs } = difference
  const detail = theirs === undefined || theirs === '' ? undefined : `the server has "${theirs}"`
  return { cause, confidence: 'certain', detail, differences: [difference] }
}
