import type { Finding } from './types.ts'

type Headers = ReadonlyMap<string, string>

// The payload hash has a line of its own in the canonical request, and its own causes.
const ELSEWHERE: ReadonlySet<string> = new Set(['x-amz-content-sha256'])

const CAUSES: ReadonlyMap<string, Finding['cause']> = new Map([
  ['content-type', 'content-type-changed'],
  ['content-encoding', 'body-reframed'],
  ['content-length', 'body-reframed'],
  ['x-amz-date', 'date-changed'],
])

/** Names the ways in which the canonical headers differ. */
export function compareHeaders(ours: Headers, theirs: Headers): Finding[] {
  const findings: Finding[] = []
  for (const [name, value] of ours) {
    if (ELSEWHERE.has(name)) continue
    const other = theirs.get(name)
    if (other !== value) findings.push(compareHeader(name, value, other))
  }
  for (const [name, value] of theirs) {
    if (!ours.has(name) && !ELSEWHERE.has(name)) {
      findings.push(finding('header-added', name, undefined, value))
    }
  }
  return findings
}

function compareHeader(name: string, ours: string, theirs: string | undefined): Finding {
  // AWS writes a signed header that did not arrive with nothing after its colon.
  if (theirs === undefined || (theirs === '' && ours !== '')) {
    return finding('header-removed', name, ours, theirs)
  }
  if (name === 'host') return finding(hostCause(ours, theirs), name, ours, theirs)
  if (folded(ours) === folded(theirs)) return finding('header-whitespace', name, ours, theirs)
  if (theirs.startsWith(`${ours},`) || theirs.endsWith(`,${ours}`)) {
    return finding('header-added', name, ours, theirs)
  }
  return finding(CAUSES.get(name) ?? 'header-changed', name, ours, theirs)
}

function hostCause(ours: string, theirs: string): Finding['cause'] {
  return withoutPort(ours) === withoutPort(theirs) ? 'port-changed' : 'host-changed'
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, '')
}

function folded(value: string): string {
  return value
    .split(/[ \t]/)
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll(', ', ',')
}

function finding(
  cause: Finding['cause'],
  name: string,
  ours: string | undefined,
  theirs: string | undefined,
): Finding {
  const differences = [{ part: `header:${name}`, ours, theirs }]
  return { cause, confidence: 'certain', detail: name, differences }
}
