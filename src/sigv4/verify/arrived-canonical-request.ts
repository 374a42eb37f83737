import { canonicalValue } from '../canonical-headers.ts'
import { canonicalQuery } from '../canonical-query.ts'
import { canonicalRequest } from '../canonical-request.ts'
import { canonicalUri, type PathRules, wirePath } from '../canonical-uri.ts'
import { headerBlock } from '../header-block.ts'
import type { Authentication } from './authentication.ts'
import { readUntrusted } from './refusal.ts'
import type { WireRequest } from './wire-request.ts'

/** How the signer built its canonical request, where that depends on the service. */
export interface ArrivedRules {
  readonly path: PathRules
  readonly sessionToken: 'signed' | 'unsigned'
}

/**
 * The canonical request of a request that arrived.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED` where there is none.
 */
export function arrivedCanonicalRequest(
  wire: WireRequest,
  authentication: Authentication,
  rules: ArrivedRules,
  payloadHash: string,
): string {
  const path = readUntrusted('path', () =>
    canonicalUri(wirePath(wire.path, rules.path, 'path'), rules.path),
  )
  const pairs =
    authentication.form === 'query' && rules.sessionToken === 'unsigned'
      ? authentication.query.filter((pair) => pair.name !== 'X-Amz-Security-Token')
      : authentication.query
  const names = [...authentication.signedHeaders]
  const values = names.map((name) => canonicalHeader(wire, name))
  return canonicalRequest(
    wire.method,
    path,
    canonicalQuery(pairs),
    headerBlock({ names, values }),
    payloadHash,
  )
}

function canonicalHeader(wire: WireRequest, name: string): string {
  const values = wire.headers.get(name) ?? []
  return readUntrusted(name, () =>
    values.map((value) => canonicalValue(value, name, 'header')).join(','),
  )
}
