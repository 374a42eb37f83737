import { createHash } from 'node:crypto'
import { argumentTypeError, argumentValueError } from '../errors.ts'

/**
 * How an object is encrypted where it is kept: with S3's own keys, a key of AWS KMS, or a key that you
 * keep and must give again to read it.
 */
export type Encryption =
  | { readonly type: 's3' }
  | {
      readonly type: 'kms' | 'kms:dsse'
      /** The key's id, alias or ARN; default the account's `aws/s3`. */
      readonly keyId?: string | undefined
      /** Names and values bound to the data key. */
      readonly context?: Readonly<Record<string, string>> | undefined
      /** Whether one data key serves many objects. */
      readonly bucketKey?: boolean | undefined
    }
  | CustomerKey

/** A key of 32 bytes that S3 uses and forgets (SSE-C); HTTPS only. */
export interface CustomerKey {
  readonly type: 'customer'
  readonly key: Uint8Array
}

type Headers = Record<string, string | undefined>

/** The headers that ask for an encryption. @throws TypeError. */
export function encryptionHeaders(encryption: Encryption | undefined): Headers {
  if (encryption === undefined) return {}
  switch (encryption?.type) {
    case 's3':
      return { 'x-amz-server-side-encryption': 'AES256' }
    case 'kms':
    case 'kms:dsse': {
      const { keyId, context, bucketKey } = encryption
      return {
        'x-amz-server-side-encryption': encryption.type === 'kms' ? 'aws:kms' : 'aws:kms:dsse',
        'x-amz-server-side-encryption-aws-kms-key-id': keyId,
        'x-amz-server-side-encryption-context':
          context && Buffer.from(JSON.stringify(context)).toString('base64'),
        'x-amz-server-side-encryption-bucket-key-enabled': bucketKey?.toString(),
      }
    }
    case 'customer':
      return customerKeyHeaders(encryption, 'options.encryption', '')
    default:
      throw argumentValueError(
        'options.encryption',
        'must have the type "s3", "kms", "kms:dsse" or "customer"',
      )
  }
}

/** The headers that give a key of the caller's; `copy-source-` is for what a copy reads. */
export function customerKeyHeaders(
  given: CustomerKey | undefined,
  field: string,
  prefix: '' | 'copy-source-',
): Headers {
  if (given === undefined) return {}
  const key: unknown = given?.key
  if (!(key instanceof Uint8Array)) throw argumentTypeError(`${field}.key`, '32 bytes', key)
  if (key.length !== 32) throw argumentValueError(`${field}.key`, 'must be 32 bytes')
  const start = `x-amz-${prefix}server-side-encryption-customer-`
  return {
    [`${start}algorithm`]: 'AES256',
    [`${start}key`]: Buffer.from(key).toString('base64'),
    [`${start}key-md5`]: createHash('md5').update(key).digest('base64'),
  }
}
