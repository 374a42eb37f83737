import { createHash } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type anonymous,
  type Credentials,
  type CredentialsProvider,
  type defaultChain,
  type fromAssumeRole,
  fromChain,
  type fromEnv,
  type fromLogin,
  type fromProcess,
  type fromSso,
  fromStatic,
} from '../../../src/credentials/index.ts'

/**
 * The types of the AWS SDK for JavaScript, as `@smithy/types` 4 declares them in
 * `identity/identity.d.ts` and `identity/awsCredentialIdentity.d.ts`; structure only.
 */
interface AwsCredentialIdentity {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly credentialScope?: string
  readonly accountId?: string
  readonly expiration?: Date
}
type AwsCredentialIdentityProvider = (
  identityProperties?: Record<string, unknown>,
) => Promise<AwsCredentialIdentity>

describe('types of the AWS SDK', () => {
  it('take our providers', () => {
    expectTypeOf<ReturnType<typeof defaultChain>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<ReturnType<typeof fromChain>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<ReturnType<typeof fromStatic>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<ReturnType<typeof fromAssumeRole>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<ReturnType<typeof fromProcess>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<ReturnType<typeof fromSso>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<ReturnType<typeof fromLogin>>().toExtend<AwsCredentialIdentityProvider>()
    expectTypeOf<typeof anonymous>().toExtend<AwsCredentialIdentityProvider>()
    // One that may give none does not fit, and a chain around it does.
    expectTypeOf<ReturnType<typeof fromEnv>>().not.toExtend<AwsCredentialIdentityProvider>()
  })

  it('fit ours', () => {
    expectTypeOf<AwsCredentialIdentityProvider>().toExtend<CredentialsProvider>()
    expectTypeOf<AwsCredentialIdentity>().toExtend<Credentials>()
  })
})

describe("the SDK's own signer", () => {
  it('signs with a provider of ours', async () => {
    const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI' }
    class Sha256 {
      readonly #hash = createHash('sha256')
      update(data: string | Uint8Array): void {
        this.#hash.update(data)
      }
      async digest(): Promise<Uint8Array> {
        return this.#hash.digest()
      }
      reset(): void {}
    }
    const sdk = new SignatureV4({
      credentials: fromStatic(keys),
      region: 'eu-west-1',
      service: 's3',
      sha256: Sha256 as never,
    })
    const signed = await sdk.sign({
      method: 'GET',
      protocol: 'https:',
      hostname: 'x',
      path: '/',
      headers: { host: 'x' },
    } as never)
    const { headers } = signed as unknown as { headers: Record<string, string> }
    expect(headers['authorization']).toContain('Credential=AKIDEXAMPLE/')
  })

  it('is no stranger to chains of both', async () => {
    const theirs: AwsCredentialIdentityProvider = async () => ({
      accessKeyId: 'AKIDSDK',
      secretAccessKey: 's',
    })
    expect(await fromChain(async () => undefined, theirs)()).toMatchObject({
      accessKeyId: 'AKIDSDK',
    })
  })
})
