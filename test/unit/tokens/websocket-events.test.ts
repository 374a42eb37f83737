import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, it } from 'vitest'
import {
  decodeEventFrame,
  type EventHeaders,
  eventSigner,
  signatureOf,
} from '../../../src/sigv4/index.ts'
import { transcribeWebSocketUrl } from '../../../src/tokens/index.ts'
import { Sha256 } from '../../support/sdk-sha256.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const region = 'eu-central-1'
const service = 'transcribe'
const HEADERS: EventHeaders = {
  ':event-type': { type: 'string', value: 'AudioEvent' },
  ':message-type': { type: 'string', value: 'event' },
  ':content-type': { type: 'string', value: 'application/octet-stream' },
}

describe('the events of a WebSocket', () => {
  it('are signed from the signature of its URL on, as by the JavaScript SDK', async () => {
    const { url } = transcribeWebSocketUrl({
      languageCode: 'en-US',
      mediaEncoding: 'pcm',
      sampleRate: 16_000,
      region,
      credentials,
    })
    const seedSignature = signatureOf({ url, headers: {} })
    expect(new URL(url).searchParams.get('X-Amz-Signature')).toBe(seedSignature)
    const signer = eventSigner({ credentials, region, service, seedSignature })
    const audio = [new Uint8Array(3200), new Uint8Array([1, 2, 3])]
    const messages = audio.map((payload) => signer.sign({ headers: HEADERS, payload }))
    const sdk = new SignatureV4({ credentials, region, service, sha256: Sha256 })
    let priorSignature = seedSignature
    for (const message of [...messages, signer.end()]) {
      const { headers, payload } = decodeEventFrame(message)
      const date = headers[':date']
      if (date?.type !== 'timestamp') throw new Error('no date')
      const { signature } = await sdk.sign(
        { message: { headers: { ':date': date }, body: payload }, priorSignature },
        { signingDate: date.value },
      )
      const claimed = headers[':chunk-signature']?.value as Uint8Array
      expect(Buffer.from(claimed).toString('hex')).toBe(signature)
      priorSignature = signature
    }
  })
})
