import { createHash } from 'node:crypto'
import type { Credentials } from '../../../src/sigv4/types.ts'

/** New keys come each minute, and end half a minute after their successors have come. */
const TURN_MS = 60_000
const OVERLAP_MS = 30_000

/** The keys of a turn. Client and server compute the same ones, from the time at which the soak began. */
export function keysOf(turn: number, startedAt: number): Credentials & { expiration: Date } {
  const text = (name: string): string =>
    createHash('sha256').update(`${name} ${turn}`).digest('hex')
  return {
    accessKeyId: `ASIASOAK${String(turn).padStart(8, '0')}`,
    secretAccessKey: text('secret'),
    sessionToken: text('token'),
    expiration: new Date(startedAt + (turn + 1) * TURN_MS + OVERLAP_MS),
  }
}

/** The turn at a time. */
export function turnAt(now: number, startedAt: number): number {
  return Math.floor((now - startedAt) / TURN_MS)
}

/** Whether the keys of this id have ended. */
export function haveEnded(accessKeyId: string, now: number, startedAt: number): boolean {
  return keysOf(Number(accessKeyId.slice(-8)), startedAt).expiration.getTime() <= now
}
