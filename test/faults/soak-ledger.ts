import type { Socket } from 'node:net'
import { faultOf } from './fault-mix.ts'
import { answer, MISBEHAVIORS, respondOk } from './misbehaviors.ts'
import type { RawRequest } from './raw-requests.ts'

/** Plays the mix of faults, and records which writes were executed. */
export interface SoakLedger {
  /** Responds to a request for `/soak/<seed>/<call>`. */
  react(socket: Socket, request: RawRequest): void
  /** Writes that arrived again after they may have been executed. */
  duplicates(): number
}

/** Makes an empty ledger. */
export function createSoakLedger(): SoakLedger {
  const executed = new Set<string>()
  let duplicates = 0
  return {
    react(socket, request) {
      const [, , seed, call] = request.path.split('/')
      const fault = faultOf(Number(seed), Number(call), request.attempt)
      if (request.method === 'POST') {
        if (executed.has(request.path)) duplicates += 1
        if (fault === undefined || fault.executed) executed.add(request.path)
      }
      play(socket, request, fault?.name)
    },
    duplicates: () => duplicates,
  }
}

function play(socket: Socket, request: RawRequest, name: string | undefined): void {
  const misbehavior = name === undefined ? respondOk : MISBEHAVIORS[name]
  if (misbehavior !== undefined) {
    misbehavior(socket, request)
    return
  }
  const [status, code] = (name ?? '').split(' ')
  const body = code === undefined ? '' : JSON.stringify({ __type: code })
  answer(socket, Number(status), { 'content-type': 'application/json' }, body)
}
