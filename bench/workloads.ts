import { hash, randomBytes } from 'node:crypto'
import { type Credentials, explain, type SignableRequest } from 'sansdk/sigv4'

export const longTermKeys: Credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
/** With a session token of the length that STS gives. */
export const sessionKeys: Credentials = {
  ...longTermKeys,
  accessKeyId: 'ASIAEXAMPLE',
  sessionToken: randomBytes(900).toString('base64'),
}
export const region = 'us-east-1'
export const EXPIRES_IN = 900

/** The blocks that HMAC-SHA256 puts before the string to sign and before the inner digest. */
const BLOCK = 64
const DIGEST = 32
const VARIANTS = 1024

/** Text in one piece of memory, as it comes from a socket or a file. */
function flat(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** Links to objects of one bucket. */
export const objectUrls: readonly string[] = variants((index) =>
  flat(`https://bucket.s3.us-east-1.amazonaws.com/folder/report-2026.pdf${index}`),
)

/** Calls of DynamoDB's shape: one URL, two headers, a body of 40 bytes. */
export const calls: readonly (SignableRequest & { body: string })[] = variants((index) => ({
  method: 'POST',
  url: 'https://dynamodb.us-east-1.amazonaws.com/',
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
  },
  body: flat(`{"TableName":"t","Key":{"id":{"S":"${index}"}}`.padEnd(39, ' ').concat('}')),
}))

function variants<Value>(make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: VARIANTS }, (_, index) => make(1000 + index))
}

/** Gives the values one after the other, again and again. */
export function inTurn<Value>(values: readonly Value[]): () => Value {
  let next = 0
  return () => {
    const value = values[next++ % values.length]
    if (value === undefined) throw new Error('no values')
    return value
  }
}

/** The least that signing with node:crypto can do: hash strings of the lengths that must be hashed. */
function hashing(lengths: readonly number[]): () => void {
  const texts = lengths.map((length) => flat('x'.repeat(length)))
  return () => {
    for (const text of texts) hash('sha256', text, 'hex')
  }
}

function signedLengths({ canonicalRequest, stringToSign }: ReturnType<typeof explain>): number[] {
  return [canonicalRequest.length, BLOCK + stringToSign.length, BLOCK + DIGEST]
}

/** Three hashes: the canonical request, the HMAC's inner and outer message. */
export function presignFloor(credentials: Credentials = longTermKeys): () => void {
  const options = { credentials, region, service: 's3', expiresIn: EXPIRES_IN }
  return hashing(signedLengths(explain({ url: objectUrls[0] ?? '' }, options)))
}

/** Four hashes: the body first. */
export function signFloor(credentials: Credentials = longTermKeys): () => void {
  const call = calls[0] ?? { url: '', body: '' }
  const lengths = signedLengths(explain(call, { credentials, region, service: 'dynamodb' }))
  return hashing([call.body.length, ...lengths])
}

/** Eight hashes: the four HMACs of a signing key. */
export function deriveFloor(): () => void {
  const inner = ['YYYYMMDD', region, 's3', 'aws4_request'].map((part) => BLOCK + part.length)
  return hashing(inner.flatMap((length) => [length, BLOCK + DIGEST]))
}
