import { EMPTY_SHA256 } from '../sha256.ts'
import type { CanonicalParts } from './canonical-parts.ts'
import { compareHeaders } from './compare-headers.ts'
import { comparePath } from './compare-path.ts'
import { compareQuery } from './compare-query.ts'
import type { Finding } from './types.ts'

/**
 * Compares what was signed with what the server computed, line by line. What brings other changes
 * with it comes first: a redirected POST loses its body too.
 */
export function compareRequests(ours: CanonicalParts, theirs: CanonicalParts): Finding[] {
  const headers = compareHeaders(ours.headers, theirs.headers)
  const host = headers.filter((found) => found.differences?.[0]?.part === 'header:host')
  const others = headers.filter((found) => !host.includes(found))
  const path = movedBucket(ours, theirs) ?? [...host, ...comparePath(ours.path, theirs.path)]
  return [
    ...compareMethod(ours.method, theirs.method),
    ...path,
    ...compareQuery(ours.query, theirs.query),
    ...others,
    ...comparePayload(ours.payloadHash, theirs.payloadHash),
  ]
}

function compareMethod(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const differences = [{ part: 'method', ours, theirs }]
  return [{ cause: 'method-changed', confidence: 'certain', differences }]
}

/** Whether one side has the bucket in the host and the other in the path. */
function movedBucket(ours: CanonicalParts, theirs: CanonicalParts): Finding[] | undefined {
  const host = ours.headers.get('host')
  const theirHost = theirs.headers.get('host')
  const moved = isMoved(ours.path, theirs.path, host) || isMoved(theirs.path, ours.path, theirHost)
  if (!moved) return undefined
  const hosts = [{ part: 'header:host', ours: host, theirs: theirHost }]
  const paths = [{ part: 'path', ours: ours.path, theirs: theirs.path }]
  const differences = host === theirHost ? paths : [...hosts, ...paths]
  return [{ cause: 'bucket-in-host', confidence: 'certain', differences }]
}

/** Whether the longer path is the shorter one behind a name with which this host begins. */
function isMoved(shorter: string, longer: string, host: string | undefined): boolean {
  if (host === undefined || longer.length <= shorter.length) return false
  if (!longer.endsWith(shorter) && !(shorter === '/' && !longer.endsWith('/'))) return false
  const bucket = longer.slice(1, shorter === '/' ? undefined : -shorter.length).replace(/\/$/, '')
  return bucket !== '' && host.startsWith(`${bucket}.`)
}

function comparePayload(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const differences = [{ part: 'payloadHash', ours, theirs }]
  if (ours.length !== 64 || theirs.length !== 64) {
    return [{ cause: 'payload-hash-mode', confidence: 'certain', differences }]
  }
  const detail =
    theirs === EMPTY_SHA256
      ? 'the server saw an empty one'
      : ours === EMPTY_SHA256
        ? 'an empty one was signed'
        : undefined
  return [{ cause: 'body-changed', confidence: 'certain', detail, differences }]
}
