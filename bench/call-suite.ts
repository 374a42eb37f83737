import { once } from 'node:events'
import { XMLParser } from 'fast-xml-parser'
import { loadModel } from '../src/models/load.ts'
import { readModel } from '../src/models/model.ts'
import { decodeResponse } from '../src/protocols/decode.ts'
import { judge } from './figures.ts'
import { median, quartiles, settingsText, startPeer, startServer } from './request-peers.ts'

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

/** In a process of its own, against a server in another. */
async function measureCalls(rounds: number): Promise<Measured[]> {
  const server = await startServer()
  const child = startPeer('call.mjs', [settingsText('call', server.port)])
  const ask = async (task: string, count: number, concurrency: number): Promise<number> => {
    child.send({ task, count, concurrency })
    const [microseconds] = (await once(child, 'message')) as [number]
    return microseconds
  }
  const ratios = async (concurrency: number): Promise<number[]> => {
    const values: number[] = []
    for (let round = -4; round < rounds; round++) {
      const call = await ask('call', 1000, concurrency)
      const value = call / (await ask('request', 1000, concurrency))
      // The optimising compiler is still at work in the first ones.
      if (round >= 0) values.push(value)
    }
    return values
  }
  try {
    await once(child, 'message')
    const one = { name: 'call of GetItem / request, one at a time', values: await ratios(1) }
    const many = { name: 'call of GetItem / request, 32 at a time', values: await ratios(32) }
    const pages: number[] = []
    for (let round = -4; round < rounds; round++) {
      const page = (await ask('list', 20, 1)) / 1000
      if (round >= 0) pages.push(page)
    }
    return [
      { ...one, unit: '', goal: CALL_GOAL },
      { ...many, unit: '', goal: CALL_GOAL },
      { name: 'page of 1,000 keys', values: pages, unit: 'ms', goal: PAGE_GOAL_MS },
    ]
  } finally {
    child.disconnect()
    server.stop()
  }
}

async function measureDecoding(rounds: number): Promise<Measured[]> {
  const short = await decodedQuery(() => '129.95')
  const long = await decodedQuery((index) => `1234567890123456789012345678.${index}`)
  const xml = await decodedInstances()
  // From bytes, as they come: to make text of them takes as much as half of the parsing.
  const againstJson = (name: string, { body, decode }: Decoded): Measured => {
    const bytes = Buffer.from(body)
    const values = ratiosOf(rounds, decode, () => JSON.parse(bytes.toString()))
    return { name, values, unit: '', goal: JSON_GOAL }
  }
  const parser = new XMLParser()
  return [
    againstJson('Query of 1 MB / JSON.parse', short),
    againstJson('the same with numbers of 30 digits', long),
    {
      name: 'DescribeInstances of 2 MB / fast-xml-parser',
      values: ratiosOf(Math.ceil(rounds / 3), xml.decode, () => parser.parse(xml.body)),
      unit: '',
      goal: undefined,
    },
  ]
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

async function decodedInstances(): Promise<Decoded> {
  const tags = Array.from(
    { length: 10 },
    (_, index) => `<item><key>tag-${index}</key><value>a &amp; b ${index}</value></item>`,
  )
  const instances = Array.from(
    { length: 1800 },
    (_, index) => `<item><reservationId>r-${index}</reservationId><ownerId>123456789012</ownerId>
      <instancesSet><item><instanceId>i-${index}</instanceId><instanceType>m8g.large</instanceType>
      <instanceState><code>16</code><name>running</name></instanceState><ebsOptimized>true</ebsOptimized>
      <launchTime>2026-11-29T06:24:00.000Z</launchTime><privateIpAddress>10.0.0.1</privateIpAddress>
      <tagSet>${tags.join('')}</tagSet></item></instancesSet></item>`,
  )
  const body = `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
    <requestId>8f7724cf-496f-496e-8fe3-example</requestId>
    <reservationSet>${instances.join('')}</reservationSet></DescribeInstancesResponse>`
  return { body, decode: await decoderOf('ec2', 'DescribeInstances', body) }
}

async function decoderOf(service: string, name: string, text: string): Promise<() => unknown> {
  const model = readModel(await loadModel(service))
  const operation = model.operation(name)
  if (operation === undefined) throw new Error(`${service} has no ${name}`)
  const body = Buffer.from(text)
  return () => decodeResponse(model.service, operation, { status: 200, headers: {} }, body)
}
