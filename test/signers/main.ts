/**
 * Asks this package's signer and its peers to sign the same requests, and prints which of them servers would take.
 *
 *     npm run conformance -- [--seed N] [--write]
 *
 * AWS's suite says which signature is right. Of awkward keys and random requests a server says so that is
 * written from the specification and shares nothing with a signer; Ceph and AWS's own implementations are
 * asked in other tests. Ends with status 1 where this package's signer is wrong.
 */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { writeIntoPage } from '../../bench/docs.ts'
import { referenceEncode } from '../fuzz/reference.ts'
import { loadSigningSuite } from '../vectors/load-signing-suite.ts'
import { verdict } from './server.ts'
import { loadPeers, type Sent, type Signer, sansdk, type Task } from './signers.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const S3: Task = {
  method: 'GET',
  host: 'bucket.s3.us-east-1.amazonaws.com',
  path: '/',
  query: '',
  headers: {},
  body: undefined,
  credentials,
  region: 'us-east-1',
  service: 's3',
  date: new Date('2026-11-22T12:00:00Z'),
  encodesOnce: true,
  resolvesSegments: false,
  sendsHash: true,
  expiresIn: 900,
}

/** Whether what a signer sent is right, or what is wrong with it. */
type Check = (sent: Sent) => string | undefined

interface Case {
  readonly task: Task
  readonly form: 'sign' | 'presign'
  readonly check: Check
}

const ownSeed = process.argv.indexOf('--seed')
const seed = ownSeed < 0 ? 20_261_122 : Number(process.argv[ownSeed + 1])
const RANDOM = 2000

function suite(form: 'sign' | 'presign', name: 'header' | 'query'): Case[] {
  return (
    loadSigningSuite('v4')
      // Asked for with options that peers do not have.
      .filter(({ options }) => options.normalizePath === true && options.sessionToken === 'signed')
      .map(({ expected, expiresIn, options, request }) => {
        const [, host = '', path = '', query = ''] =
          /^https:\/\/([^/?]+)([^?]*)\??(.*)$/s.exec(String(request.url)) ?? []
        const headers = Object.entries((request.headers ?? {}) as Record<string, string[]>)
        const task: Task = {
          ...S3,
          method: request.method ?? 'GET',
          host,
          path,
          query,
          headers: Object.fromEntries(headers.map(([key, values]) => [key, values.join(',')])),
          body: request.body as string | undefined,
          credentials: options.credentials,
          region: options.region ?? '',
          service: options.service ?? '',
          date: new Date(options.date ?? 0),
          resolvesSegments: true,
          sendsHash: options.contentSha256Header === 'include',
          expiresIn,
        }
        const { signature } = expected[name]
        return {
          task,
          form,
          check: (sent) => (signatureOf(sent) === signature ? undefined : 'other'),
        }
      })
  )
}

function signatureOf({ headers, url }: Sent): string | undefined {
  const authorization = headers['authorization'] ?? headers['Authorization'] ?? ''
  return /Signature=([0-9a-f]{64})/.exec(`${authorization} ${url}`)?.[1]
}

function served(task: Task, form: Case['form']): Case {
  return { task, form, check: (sent) => verdict(task, sent) }
}

const encodedKey = (key: string): string =>
  `/${referenceEncode(Buffer.from(key), /[A-Za-z0-9\-._~/]/)}`

function awkwardKeys(form: Case['form']): Case[] {
  const file = new URL('../vectors/awkward-keys.json', import.meta.url)
  const keys = JSON.parse(readFileSync(file, 'utf8')) as { key: string }[]
  return keys.map(({ key }) => served({ ...S3, path: encodedKey(key) }, form))
}

function random<Value>(arbitrary: fc.Arbitrary<Value>, offset: number): Value[] {
  return fc.sample(arbitrary, { seed: seed + offset, numRuns: RANDOM })
}

const characters = fc.oneof(
  fc.constantFrom(...' !"#$%&\'()*+,-./:;<=>?@[]^_`{|}~\\aZ09äß写😀'),
  fc.constantFrom('..', '/', '//', '%2F', '%20', '+', 'a', 'b'),
)
const keys = fc.array(characters, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

function randomKeys(form: Case['form']): Case[] {
  return random(keys, 0).map((key) => served({ ...S3, path: encodedKey(key) }, form))
}

function randomCalls(): Case[] {
  const spelled = keys.map((value) => referenceEncode(Buffer.from(value), /[A-Za-z0-9\-._~]/))
  // What a library gets by its documented way: no segment that a URL would resolve.
  const segment = spelled.filter((value) => !/^(?:\.|%2e){1,2}$/i.test(value))
  const calls = fc.record({
    path: fc.array(segment, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`),
    query: fc
      .uniqueArray(fc.tuple(spelled, spelled), { maxLength: 4, selector: ([name]) => name })
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    header: fc.stringMatching(/^[!-~]( {0,3}[!-~]){0,8}$/),
    body: fc.option(fc.string(), { nil: undefined }),
  })
  return random(calls, 1).map(({ body, header, path, query }) => {
    const task: Task = {
      ...S3,
      method: body === undefined ? 'GET' : 'POST',
      host: 'abc123.execute-api.us-east-1.amazonaws.com',
      service: 'execute-api',
      path,
      query,
      headers: { 'x-custom': header },
      body,
      encodesOnce: false,
      resolvesSegments: true,
      sendsHash: false,
    }
    return served(task, 'sign')
  })
}

interface Count {
  right: number
  readonly wrong: Map<string, number>
}

async function count(signer: Signer, cases: readonly Case[]): Promise<Count> {
  const result: Count = { right: 0, wrong: new Map() }
  for (const { check, form, task } of cases) {
    let problem: string | undefined
    try {
      problem = check(await signer[form](task))
    } catch {
      problem = 'error'
    }
    if (problem === undefined) result.right++
    else result.wrong.set(problem, (result.wrong.get(problem) ?? 0) + 1)
  }
  return result
}

const GROUPS: readonly (readonly [title: string, cases: readonly Case[]])[] = [
  ["AWS's suite, header", suite('sign', 'header')],
  ["AWS's suite, query", suite('presign', 'query')],
  ['awkward keys, header', awkwardKeys('sign')],
  ['awkward keys, link', awkwardKeys('presign')],
  [`${RANDOM.toLocaleString('en')} random keys, header`, randomKeys('sign')],
  [`${RANDOM.toLocaleString('en')} random keys, link`, randomKeys('presign')],
  [`${RANDOM.toLocaleString('en')} random calls of an API, header`, randomCalls()],
]

const signers = [sansdk, ...(await loadPeers())]
const lines = [
  `Seed ${seed}.\n`,
  `| accepted | ${signers.map(({ name }) => name).join(' | ')} |`,
  `| --- |${' ---: |'.repeat(signers.length)}`,
]
for (const [title, cases] of GROUPS) {
  const cells: string[] = []
  for (const signer of signers) {
    const { right, wrong } = await count(signer, cases)
    const problems = [...wrong].map(([problem, times]) => `${problem} ${times}`).join(', ')
    cells.push(`${right} of ${cases.length}${problems === '' ? '' : ` (${problems})`}`)
    if (signer === sansdk && right < cases.length) process.exitCode = 1
  }
  lines.push(`| ${title} | ${cells.join(' | ')} |`)
}
console.log(lines.join('\n'))
if (process.argv.includes('--write')) writeIntoPage('conformance', lines.join('\n'))
