import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { loadModel } from '../src/models/load.ts'
import { readModel } from '../src/models/model.ts'
import { decodeResponse } from '../src/protocols/decode.ts'
import { encodeResponse } from '../src/protocols/encode-response.ts'
import { judge } from './figures.ts'
import {
  installPeers,
  median,
  PEERS,
  quartiles,
  settingsText,
  startPeer,
  startServer,
} from './request-peers.ts'

/** What is measured, and what its ratio or time is to be at most. */
interface Measured {
  readonly name: string
  readonly values: readonly number[]
  readonly unit: string
  readonly goal: number | undefined
}

/**
 * What `client.call` adds to `client.request`, and how long responses take to be decoded. False where a
 * figure is more than twice its goal.
 */
export async function callSuite(quick: boolean): Promise<boolean> {
  installPeers()
  const rounds = quick ? 7 : 31
  const results = [...(await measureCalls(rounds)), ...(await measureDecoding(rounds))]
  const verdicts = results.map(({ goal, name, unit, values }) => {
    const limit = goal === undefined ? undefined : 2 * goal
    console.log(`${name}: quartiles ${quartiles(values, 2)}`)
    return judge({ what: name, value: median(values), goal, limit, unit, better: 'less' })
  })
  return verdicts.every(Boolean)
}

const CALL_GOAL = 1.25
const PAGE_GOAL_MS = 5
const JSON_GOAL = 1.5
const SDK_PAGE_GOAL = 0.2
const INSTANCES_GOAL = 0.25

type Asked = (task: string, count: number, concurrency?: number) => Promise<number>

/** In a process of its own, against a server in another. */
async function measureCalls(rounds: number): Promise<Measured[]> {
  const server = await startServer()
  const child = startPeer('call.mjs', [settingsText('call', server.port)])
  const ask: Asked = async (task, count, concurrency = 1) => {
    child.send({ task, count, concurrency })
    const [microseconds] = (await once(child, 'message')) as [number]
    return microseconds
  }
  try {
    await once(child, 'message')
    return [
      ...(await measureCall(ask, rounds)),
      ...(await measureBesideSdk(ask, Math.ceil(rounds / 3))),
      ...(await measureInstances(server.port, Math.ceil(rounds / 3))),
    ]
  } finally {
    child.disconnect()
    server.stop()
  }
}

async function measureCall(ask: Asked, rounds: number): Promise<Measured[]> {
  const ratios = (concurrency: number): Promise<number[]> =>
    afterWarmUp(rounds, async () => {
      const call = await ask('call', 1000, concurrency)
      return call / (await ask('request', 1000, concurrency))
    })
  const one = { name: 'call of GetItem / request, one at a time', values: await ratios(1) }
  const many = { name: 'call of GetItem / request, 32 at a time', values: await ratios(32) }
  const pages = await afterWarmUp(rounds, async () => (await ask('list', 20)) / 1000)
  return [
    { ...one, unit: '', goal: CALL_GOAL },
    { ...many, unit: '', goal: CALL_GOAL },
    { name: 'page of 1,000 keys', values: pages, unit: 'ms', goal: PAGE_GOAL_MS },
  ]
}

/** HTTP included, on both sides. */
async function measureBesideSdk(ask: Asked, rounds: number): Promise<Measured[]> {
  const pages = await afterWarmUp(
    rounds,
    async () => (await ask('list', 20)) / (await ask('sdkList', 20)),
  )
  const instances = await afterWarmUp(
    rounds,
    async () => (await ask('instances', 5)) / (await ask('sdkInstances', 5)),
  )
  return [
    { name: 'page of 1,000 keys / client-s3', values: pages, unit: '', goal: SDK_PAGE_GOAL },
    {
      name: 'DescribeInstances of 2 MB / client-ec2',
      values: instances,
      unit: '',
      goal: INSTANCES_GOAL,
    },
  ]
}

/** The values of some rounds, after four in which the optimising compiler is still at work. */
async function afterWarmUp(rounds: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let round = -4; round < rounds; round++) {
    const value = await measure()
    if (round >= 0) values.push(value)
  }
  return values
}

/** Decoding alone, beside the XML parser that the package has, and beside botocore where that is installed. */
async function measureInstances(port: string, rounds: number): Promise<Measured[]> {
  const answer = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    body: 'Action=DescribeInstances',
  })
  const body = await answer.text()
  const decode = await decoderOf('ec2', 'DescribeInstances', body)
  const parser = new XMLParser()
  const name = 'DescribeInstances of 2 MB, decoded'
  return [
    {
      name: `${name} / fast-xml-parser`,
      values: ratiosOf(rounds, decode, () => parser.parse(body)),
      unit: '',
      goal: undefined,
    },
    ...botocoreRatio(name, body, rounds, decode),
  ]
}

function botocoreRatio(
  name: string,
  body: string,
  rounds: number,
  decode: () => unknown,
): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'sansdk-call-'))
  try {
    const file = join(folder, 'response.xml')
    writeFileSync(file, body)
    const python = process.env['SANSDK_PYTHON'] ?? 'python3'
    const script = join(PEERS, 'decode.py')
    const values: number[] = []
    for (let round = 0; round < Math.min(rounds, 5); round++) {
      const { status, stdout } = spawnSync(python, [script, file, '3'], { encoding: 'utf8' })
      if (status !== 0) {
        console.log(`not compared with botocore, which ${python} does not have`)
        return []
      }
      values.push(cpuOf(decode) / REPEATS / (Number(stdout) * 1e6))
    }
    return [{ name: `${name} / botocore`, values, unit: '', goal: INSTANCES_GOAL }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureDecoding(rounds: number): Promise<Measured[]> {
  const short = await decodedQuery(() => '129.95')
  const long = await decodedQuery((index) => `1234567890123456789012345678.${index}`)
  // From bytes, as they come: to make text of them takes as much as half of the parsing.
  const againstJson = (name: string, { body, decode }: Decoded): Measured => {
    const bytes = Buffer.from(body)
    const values = ratiosOf(rounds, decode, () => JSON.parse(bytes.toString()))
    return { name, values, unit: '', goal: JSON_GOAL }
  }
  return [
    againstJson('Query of 1 MB / JSON.parse', short),
    againstJson('the same with numbers of 30 digits', long),
    await measureCbor(rounds),
  ]
}

async function measureCbor(rounds: number): Promise<Measured> {
  const metrics = Array.from({ length: 5000 }, (_, index) => ({
    Namespace: 'AWS/EC2',
    MetricName: 'CPUUtilization',
    Dimensions: [{ Name: 'InstanceId', Value: `i-${index}` }],
  }))
  const output = { Metrics: metrics }
  const { model, operation } = await modelOf('cloudwatch', 'ListMetrics')
  const { body, headers } = encodeResponse(model.service, operation, output, 'id')
  const response = { status: 200, headers }
  const decode = (): unknown =>
    decodeResponse(model.service, operation, response, body as Uint8Array)
  const bytes = Buffer.from(JSON.stringify(output))
  const values = ratiosOf(rounds, decode, () => JSON.parse(bytes.toString()))
  return { name: 'ListMetrics in CBOR / JSON.parse', values, unit: '', goal: undefined }
}

interface Decoded {
  readonly body: string
  readonly decode: () => unknown
}

/** Each round takes one after the other. */
function ratiosOf(rounds: number, own: () => unknown, other: () => unknown): number[] {
  const values: number[] = []
  for (let round = -4; round < rounds; round++) {
    const value = cpuOf(own) / cpuOf(other)
    if (round >= 0) values.push(value)
  }
  return values
}

const REPEATS = 5

function cpuOf(act: () => unknown): number {
  const before = process.cpuUsage()
  for (let count = 0; count < REPEATS; count++) act()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

async function decodedQuery(total: (index: number) => string): Promise<Decoded> {
  const items = Array.from({ length: 3600 }, (_, index) => ({
    id: { S: `3f2c8a5e-0d6b-4a55-9d57-${index}` },
    customer: { S: 'customer-00042' },
    total: { N: total(index) },
    placedAt: { S: '2026-01-02T03:04:05.678Z' },
    tags: { SS: ['gift', 'express'] },
    lines: { L: [{ M: { sku: { S: 'A-100' }, count: { N: '2' }, free: { BOOL: false } } }] },
  }))
  const body = JSON.stringify({ Count: items.length, ScannedCount: items.length, Items: items })
  return { body, decode: await decoderOf('dynamodb', 'Query', body) }
}

async function decoderOf(service: string, name: string, text: string): Promise<() => unknown> {
  const { model, operation } = await modelOf(service, name)
  const body = Buffer.from(text)
  return () => decodeResponse(model.service, operation, { status: 200, headers: {} }, body)
}

async function modelOf(service: string, name: string) {
  const model = readModel(await loadModel(service))
  const operation = model.operation(name)
  if (operation === undefined) throw new Error(`${service} has no ${name}`)
  return { model, operation }
}
