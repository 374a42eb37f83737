import { SignatureError } from '../../src/errors.ts'
import { type SignedRequest, sign } from '../../src/sigv4/index.ts'
import { type VerifiedRequest, verify } from '../../src/verify/index.ts'
import { createRouters, ROUTER_HOST, type Route } from './routers.ts'

/** The results of the pairs. */
export interface PairCounts {
  /** Pairs of targets of which one was signed. */
  readonly pairs: number
  /** Both targets passed under one signature. */
  readonly bothPassed: number
  /** In a sample of pairs, those that at least one router sends to different handlers. */
  readonly routedApart: number
  /** Failures: both passed, and a router sends them to different handlers. */
  readonly breaches: readonly string[]
}

interface Judge {
  readonly routers: ReadonlyMap<string, Route>
  readonly random: () => number
  readonly sampled: number
}

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG' }
const DATE = Date.UTC(2026, 2, 4)
const SERVICES = ['s3', 'my-api']
const SEGMENTS = [
  'public',
  'admin',
  'files',
  'delete',
  'x',
  'a%20b',
  '%C3%A9',
  'a%3Bb',
  'a.b~c-d_e',
]
const RARE_SEGMENTS = [
  '..%5C..%5Cadmin',
  '%252e%252e',
  'a%2Fb',
  'a%252Fb',
  '%00',
  '..',
  '.',
  'a;b',
  'a+b',
  '',
]
const DETOURS = [
  '/.',
  '/x/..',
  '/..',
  '/',
  '/%2e',
  '/%2E%2e',
  '/.%2e',
  '/admin/..',
  '/admin/%2e%2e',
  '\\..',
]
const STARTS = [
  '/',
  '//admin',
  `http://${ROUTER_HOST}`,
  `HTTP://${ROUTER_HOST}`,
  'http://x',
  `http://${ROUTER_HOST}?/`,
]
const ENDS = ['/', '//', '/.', '/..', '/x/..', ';x', '%20', '%2F', '\\', '?', '#']
const MUTATIONS: readonly ((path: string, random: () => number) => string)[] = [
  (path, random) => insert(path, slashIn(path, random), pick(DETOURS, random)),
  (path, random) => pick(STARTS, random) + path,
  (path, random) => path + pick(ENDS, random),
  (path, random) => replaceAt(path, (c) => `%${hex(c)}`, random),
  (path, random) => replaceAt(path, (c) => `%${hex(c).toLowerCase()}`, random),
  (path, random) => replaceEscape(path, (code) => String.fromCharCode(code), random),
  (path, random) => replaceEscape(path, (code) => `%${code.toString(16)}`, random),
  (path, random) => replaceEscape(path, (code) => `%25${code.toString(16)}`, random),
  (path, random) =>
    insert(path, slashIn(path, random), '', pick(['\\', '%2F', '%5C', ';', '//'], random)),
  (path, random) =>
    insert(path, 1 + below(path.length, random), String.fromCharCode(1 + below(254, random))),
]

/** Numbers from 0 to 1 that depend on the seed only (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const below = (limit: number, random: () => number): number => Math.floor(random() * limit)
const pick = <Item>(list: readonly Item[], random: () => number): Item =>
  list[below(list.length, random)] as Item
const hex = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')

function insert(path: string, at: number, text: string, instead = ''): string {
  return path.slice(0, at) + text + instead + path.slice(instead === '' ? at : at + 1)
}

function slashIn(path: string, random: () => number): number {
  const slashes = [...path.matchAll(/\//g)]
  return slashes.length === 0 ? 0 : pick(slashes, random).index
}

function replaceAt(
  path: string,
  change: (character: string) => string,
  random: () => number,
): string {
  const at = 1 + below(Math.max(path.length - 1, 1), random)
  return path.slice(0, at) + change(path[at] ?? 'x') + path.slice(at + 1)
}

function replaceEscape(
  path: string,
  change: (code: number) => string,
  random: () => number,
): string {
  const escapes = [...path.matchAll(/%([0-9A-Fa-f]{2})/g)]
  if (escapes.length === 0) return `${path}%41`
  const { index, 1: digits } = pick(escapes, random)
  return path.slice(0, index) + change(Number.parseInt(digits ?? '', 16)) + path.slice(index + 3)
}

/** Two targets that are spellings of one path, or nearly. */
function drawPair(random: () => number): readonly [string, string] {
  const segments = Array.from({ length: below(4, random) }, () =>
    pick(random() < 0.85 ? SEGMENTS : RARE_SEGMENTS, random),
  )
  const path = `/${segments.join('/')}`
  const changed = mutate(path, random)
  return random() < 0.8 ? [path, changed] : [mutate(path, random), changed]
}

function mutate(path: string, random: () => number): string {
  let changed = path
  for (let left = 1 + below(3, random); left > 0; left--)
    changed = pick(MUTATIONS, random)(changed, random)
  return changed
}

/** Signs a target as it is, with non-ASCII bytes escaped; undefined if it cannot be signed. */
function signTarget(target: string, service: string): SignedRequest | undefined {
  const escaped = target.replace(/[\x80-\xff]/g, (byte) => `%${hex(byte)}`)
  const url = escaped.startsWith('/') ? `http://${ROUTER_HOST}${escaped}` : escaped
  try {
    const options = { credentials: CREDENTIALS, region: 'r', service, date: DATE } as const
    return sign({ url }, { ...options, dotSegments: 'keep' })
  } catch {
    return undefined
  }
}

/** The verified request; undefined if it is refused. */
async function passes(
  target: string,
  { headers }: SignedRequest,
): Promise<VerifiedRequest | undefined> {
  const fields = Object.entries(headers).filter(([name]) => name !== 'host')
  const rawHeaders = ['Host', ROUTER_HOST, ...fields.flat()]
  try {
    const request = { method: 'GET', url: target, headers: {}, rawHeaders }
    return await verify(request, { credentials: () => CREDENTIALS, now: DATE, services: SERVICES })
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

/**
 * Draws pairs of request targets, signs one of each for S3 or another service, and checks whether both
 * pass with that signature although a router sends them to different handlers, or to another one than
 * the verified path.
 */
export async function judgePairs(count: number, seed: number): Promise<PairCounts> {
  const judge: Judge = { routers: await createRouters(), random: randomFrom(seed), sampled: 1000 }
  const breaches: string[] = []
  let [pairs, bothPassed, routedApart] = [0, 0, 0]
  while (pairs < count) {
    const [a, b] = drawPair(judge.random)
    const service = pick(SERVICES, judge.random)
    const signed = signTarget(a, service) ?? signTarget(b, service)
    if (signed === undefined || a === b) continue
    pairs++
    if (pairs <= judge.sampled && (await apart(judge, a, b)).length > 0) routedApart++
    // The changed one first: if it is refused, the other need not be verified.
    const second = await passes(b, signed)
    const first = second === undefined ? undefined : await passes(a, signed)
    if (first === undefined || second === undefined) continue
    bothPassed++
    for (const router of await apart(judge, a, b))
      breaches.push(`${router}, ${service}: ${a} | ${b}`)
    for (const router of await apart(judge, b, second.path)) {
      breaches.push(`${router}, ${service}: ${b} was verified as ${second.path}`)
    }
  }
  return { pairs, bothPassed, routedApart, breaches }
}

/** The routers that send two targets to different handlers. */
async function apart({ routers }: Judge, a: string, b: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, route] of routers) if ((await route(a)) !== (await route(b))) found.push(name)
  return found
}
