import { refusal } from './refusal.ts'
import type { SignatureAlgorithm } from './signature-algorithm.ts'
import type { VerifyBaseConfig } from './verify-config.ts'

/**
 * Asks the caller whether a signature was seen before. `endsAt` is in milliseconds since the epoch.
 *
 * @throws SignatureError `SIGNATURE_REPLAYED`.
 */
export async function checkReplay(
  signed: { readonly algorithm: SignatureAlgorithm; readonly signature: string },
  stringToSign: string,
  endsAt: number,
  { replay }: VerifyBaseConfig,
): Promise<void> {
  if (replay === undefined) return
  const id = signed.algorithm.replayId(signed.signature, stringToSign)
  if (await replay(id, new Date(endsAt))) {
    throw refusal('SIGNATURE_REPLAYED', 'signature', 'was seen before')
  }
}
