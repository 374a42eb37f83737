// Makes authentication tokens as AWS's own JavaScript code makes them. `record-auth-tokens.py` runs it;
// what it needs is installed apart from this project, and none of it is part of what is written:
//
//     npm install --no-save --prefix DIRECTORY aws-msk-iam-sasl-signer-js@1.0.3 \
//       @aws-sdk/client-transcribe-streaming@3.1141.0 @aws-sdk/middleware-websocket@3.972.66 \
//       aws-crt@1.33.2
//     node scripts/record-auth-tokens.mjs DIRECTORY <cases.json >tokens.json
//
// - msk: `generateAuthTokenFromCredentialsProvider` of aws-msk-iam-sasl-signer-js, for its own user agent.
// - iot: AWS's C runtime as the AWS IoT Device SDK for JavaScript v2 calls it for WebSockets
//   (`aws_iot.js`, `websocket_handshake_transform`), and with a lifetime, which that leaves out.
// - transcribe: the URL with which the SDK's client opens a WebSocket for `StartStreamTranscription`.
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const require = createRequire(pathToFileURL(`${process.argv[2]}/`))
const RealDate = Date

/** Runs `make` at the given second of the clock. */
async function at(time, make) {
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(time)
      else super(...args)
    }
    static now() {
      return +time
    }
  }
  try {
    return await make()
  } finally {
    globalThis.Date = RealDate
  }
}

function timeOf({ date }) {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)
  const [year, month, ...rest] = parts.map(Number)
  return new RealDate(RealDate.UTC(year, month - 1, ...rest))
}

async function msk({ region, credentials }) {
  const { generateAuthTokenFromCredentialsProvider } = require('aws-msk-iam-sasl-signer-js')
  const options = { region, awsCredentialsProvider: async () => credentials }
  return (await generateAuthTokenFromCredentialsProvider(options)).token
}

async function iot(task) {
  const { auth, http } = require('aws-crt')
  const { accessKeyId, secretAccessKey, sessionToken } = task.credentials
  const { hostname } = task.input
  const request = new http.HttpRequest('GET', '/mqtt', new http.HttpHeaders([['host', hostname]]))
  const signed = await auth.aws_sign_request(request, {
    algorithm: auth.AwsSigningAlgorithm.SigV4,
    signature_type: auth.AwsSignatureType.HttpRequestViaQueryParams,
    provider: auth.AwsCredentialsProvider.newStatic(accessKeyId, secretAccessKey, sessionToken),
    region: task.region,
    service: 'iotdevicegateway',
    date: timeOf(task),
    signed_body_value: auth.AwsSignedBodyValue.EmptySha256,
    omit_session_token: true,
    expiration_in_seconds: 300,
  })
  return `wss://${hostname}${signed.path}`
}

async function transcribe({ region, credentials, input }) {
  const {
    TranscribeStreamingClient,
    StartStreamTranscriptionCommand,
  } = require('@aws-sdk/client-transcribe-streaming')
  const { WebSocketFetchHandler } = require('@aws-sdk/middleware-websocket')
  let opened
  globalThis.WebSocket = class {
    constructor(url) {
      opened = url
    }
    addEventListener() {}
    close() {}
  }
  const requestHandler = new WebSocketFetchHandler({ connectionTimeout: 50 })
  const client = new TranscribeStreamingClient({
    region,
    credentials,
    requestHandler,
    maxAttempts: 1,
  })
  const command = new StartStreamTranscriptionCommand({ ...input, AudioStream: silence() })
  // Only the URL is needed; no connection follows.
  await client.send(command).catch((error) => {
    if (opened === undefined) throw error
  })
  return opened
}

async function* silence() {}

const versionOf = (name) => require(`${name}/package.json`).version
const makers = { msk, iot, transcribe }

const cases = JSON.parse(await text(process.stdin))
const tokens = []
for (const task of cases) tokens.push(await at(timeOf(task), () => makers[task.kind](task)))
const versions = Object.fromEntries(
  [
    'aws-msk-iam-sasl-signer-js',
    'aws-crt',
    '@aws-sdk/client-transcribe-streaming',
    '@aws-sdk/middleware-websocket',
  ].map((name) => [name, versionOf(name)]),
)
process.stdout.write(JSON.stringify({ versions, tokens }))
process.exit(0)
