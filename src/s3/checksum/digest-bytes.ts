import { createHash, type Hash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Checksum, checksumHeader, createChecksum } from '../../sigv4/checksums/checksum.ts'
import type { ChecksumPlan } from './checksum-plan.ts'

/** What was computed of the bytes of one request. */
export interface BytesDigest {
  /** In base64; undefined where the plan keeps none. */
  readonly checksum: string | undefined
  /** The headers that carry the checksum. */
  readonly headers: Record<string, string>
  /** SHA-256 in hex, where the payload is signed. */
  readonly payloadHash: string | undefined
}

interface Running {
  readonly checksum: Checksum | undefined
  readonly md5: Hash | undefined
  readonly sha256: Hash | undefined
}

// 2 to 6 ms of hashing; then other work of the process has its turn.
const SLICE = 4 * 1024 * 1024

/** Computes all that is sent with some bytes, in one pass over them, letting others have their turn. */
export async function digestBytes(
  bytes: Uint8Array,
  plan: ChecksumPlan,
  payload: 'signed' | 'unsigned',
): Promise<BytesDigest> {
  if (isSmall(bytes)) return digestNow(bytes, plan, payload)
  const running = begin(plan, payload)
  for (let start = 0; start < bytes.length; start += SLICE) {
    if (start > 0) await nextTurn()
    update(running, bytes.subarray(start, start + SLICE))
  }
  return finish(running, plan)
}

/** Whether hashing some bytes at once holds nothing up. */
export function isSmall(bytes: Uint8Array): boolean {
  return bytes.length <= SLICE
}

/** The same, without a turn for others. */
export function digestNow(
  bytes: Uint8Array,
  plan: ChecksumPlan,
  payload: 'signed' | 'unsigned',
): BytesDigest {
  const running = begin(plan, payload)
  update(running, bytes)
  return finish(running, plan)
}

function begin(plan: ChecksumPlan, payload: 'signed' | 'unsigned'): Running {
  return {
    checksum: plan.algorithm === undefined ? undefined : createChecksum(plan.algorithm),
    md5: plan.md5 ? createHash('md5') : undefined,
    sha256: payload === 'signed' ? createHash('sha256') : undefined,
  }
}

function update({ checksum, md5, sha256 }: Running, bytes: Uint8Array): void {
  checksum?.update(bytes)
  md5?.update(bytes)
  sha256?.update(bytes)
}

function finish({ checksum, md5, sha256 }: Running, { algorithm }: ChecksumPlan): BytesDigest {
  const value = checksum?.digest()
  const headers: Record<string, string> = {}
  if (algorithm !== undefined && value !== undefined) headers[checksumHeader(algorithm)] = value
  if (md5 !== undefined) headers['content-md5'] = md5.digest('base64')
  return { checksum: value, headers, payloadHash: sha256?.digest('hex') }
}
