import { describe, expect, it } from 'vitest'
import { presign, type SigningOptions, sign } from '../../../src/sigv4/index.ts'
import { verify } from '../../../src/verify/index.ts'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const now = Date.UTC(2026, 0, 1)
const url = 'https://service-1.7d67968.vpc-lattice-svcs.us-east-1.on.aws/orders'
const lattice: SigningOptions = {
  credentials,
  region: 'us-east-1',
  service: 'vpc-lattice-svcs',
  date: now,
}
const options = { credentials: () => credentials, now }

describe('a service that takes unsigned payloads', () => {
  it('takes what its rules make the signer send, by header and by query', async () => {
    const signed = sign({ method: 'POST', url, body: 'anything' }, lattice)
    const presigned = presign({ url }, { ...lattice, expiresIn: 60 })
    for (const request of [signed, presigned]) {
      expect(request.headers['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD')
      await expect(verify(request, options)).resolves.toMatchObject({
        payloadHash: 'UNSIGNED-PAYLOAD',
      })
    }
  })

  it('can be told not to, as other services are by default', async () => {
    const refusal = { code: 'SIGNATURE_PAYLOAD_UNSIGNED' }
    const signed = sign({ url }, lattice)
    await expect(verify(signed, { ...options, unsignedPayload: 'reject' })).rejects.toMatchObject(
      refusal,
    )
    const other = sign(
      { url },
      { ...lattice, service: 'execute-api', payloadHash: 'UNSIGNED-PAYLOAD' },
    )
    await expect(verify(other, options)).rejects.toMatchObject(refusal)
  })
})
