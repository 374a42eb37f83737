import { expect, it } from 'vitest'
import { loadModel } from '../../../src/models/load.ts'
import { eventStreamMember, readModel } from '../../../src/models/model.ts'
import type { Member, Structure, Type } from '../../../src/models/types.ts'
import { decodeEvent, type EventMessage } from '../../../src/protocols/decode-events.ts'

/** A made-up value: as it is written in JSON and in XML, and what is to come of it. */
interface Sample {
  readonly json: unknown
  readonly xml: string
  readonly value: unknown
}

const SCALARS: Readonly<Record<string, Sample>> = {
  string: { json: 'ü<', xml: 'ü&lt;', value: 'ü<' },
  boolean: { json: true, xml: 'true', value: true },
  integer: { json: 7, xml: '7', value: 7 },
  long: { json: 8, xml: '8', value: 8 },
  float: { json: 0.5, xml: '0.5', value: 0.5 },
  double: { json: 'NaN', xml: 'NaN', value: Number.NaN },
  blob: { json: 'AQI=', xml: 'AQI=', value: new Uint8Array([1, 2]) },
  timestamp: { json: 1.5, xml: '1970-01-01T00:00:01.500Z', value: new Date(1500) },
  document: { json: { a: [null] }, xml: '', value: { a: [null] } },
}

function sample(type: Type, depth: number): Sample {
  if (type.kind === 'list') {
    const item = sample(type.member, depth)
    return { json: [item.json], xml: `<member>${item.xml}</member>`, value: [item.value] }
  }
  if (type.kind === 'map') {
    const item = sample(type.value, depth)
    const xml = `<entry><key>k</key><value>${item.xml}</value></entry>`
    return { json: { k: item.json }, xml, value: { k: item.value } }
  }
  if (type.kind === 'structure') return sampleOf(type.shape, depth)
  return SCALARS[type.kind] ?? { json: 'x', xml: 'x', value: 'x' }
}

function sampleOf(shape: Structure, depth: number): Sample {
  const known = depth > 4 ? [] : shape.union ? shape.members.slice(0, 1) : shape.members
  const parts = known.map((member) => ({ member, ...sample(member.type, depth + 1) }))
  return {
    json: Object.fromEntries(parts.map(({ member, json }) => [member.wireName, json])),
    xml: parts.map(({ member, xml }) => `<${member.wireName}>${xml}</${member.wireName}>`).join(''),
    value: Object.fromEntries(parts.map(({ member, value }) => [member.name, value])),
  }
}

/** The message of an event, and what is to come of it. */
function message(event: Member, isXml: boolean): { message: EventMessage; value: unknown } {
  if (event.type.kind !== 'structure') throw new Error(`${event.name} is no structure`)
  const whole = event.type.shape.members.find(({ eventPayload }) => eventPayload)
  if (whole?.type.kind === 'blob') {
    const payload = new Uint8Array([1, 2])
    return { message: { headers: {}, payload }, value: { [whole.name]: payload } }
  }
  const { json, xml, value } = sample((whole ?? event).type, 0)
  const payload = Buffer.from(isXml ? `<Any>${xml}</Any>` : JSON.stringify(json))
  return {
    message: { headers: {}, payload },
    value: whole === undefined ? value : { [whole.name]: value },
  }
}

it.each([
  ['bedrock-agent-runtime', 'AgenticRetrieveStream', 12],
  ['bedrock-agent-runtime', 'InvokeAgent', 14],
  ['bedrock-agent-runtime', 'InvokeFlow', 13],
  ['bedrock-agent-runtime', 'InvokeInlineAgent', 13],
  ['bedrock-agent-runtime', 'OptimizePrompt', 8],
  ['bedrock-agent-runtime', 'RetrieveAndGenerateStream', 12],
  ['bedrock-agentcore', 'InvokeAgentRuntimeCommand', 8],
  ['bedrock-agentcore', 'InvokeCodeInterpreter', 8],
  ['bedrock-agentcore', 'InvokeHarness', 9],
  ['bedrock-runtime', 'ConverseStream', 11],
  ['bedrock-runtime', 'InvokeModelWithBidirectionalStream', 7],
  ['bedrock-runtime', 'InvokeModelWithResponseStream', 7],
  ['connecthealth', 'StartMedicalScribeListeningSession', 3],
  ['devops-agent', 'SendMessage', 9],
  ['iotsitewise', 'InvokeAssistant', 9],
  ['kinesis', 'SubscribeToShard', 10],
  ['lambda', 'InvokeWithResponseStream', 2],
  ['lexv2-runtime', 'StartConversation', 14],
  ['logs', 'GetLogObject', 2],
  ['logs', 'StartLiveTail', 4],
  ['polly', 'StartSpeechSynthesisStream', 6],
  ['qbusiness', 'Chat', 5],
  ['s3', 'SelectObjectContent', 5],
  ['sagemaker-runtime', 'InvokeEndpointWithResponseStream', 3],
])('decodes every event of %s %s', async (name, operation, count) => {
  const model = readModel(await loadModel(name))
  const stream = eventStreamMember(model.operation(operation)?.output)
  if (stream === undefined) throw new Error('The output has no stream')
  expect(stream.shape.members.length).toBe(count)
  for (const event of stream.shape.members) {
    const made = message(event, model.service.protocol === 'rest-xml')
    const decoded = decodeEvent(model.service, stream, event.name, made.message)
    expect(decoded).toEqual({ [event.name]: made.value })
  }
})
