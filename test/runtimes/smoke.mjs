// What every runtime must do alike: AWS's complete signing suites, verification, links, and forms. Plain
// JavaScript and no `node:` module, because not every runtime has them.
import {
  createSigner,
  deriveV4aPublicKey,
  encodeS3Key,
  explain,
  presign,
  presignPost,
  sign,
  signStreaming,
} from 'sansdk/sigv4'
import { enableSigv4a } from 'sansdk/sigv4a'
import { verify, verifyPost } from 'sansdk/verify'

let checks = 0

function equal(actual, expected, name) {
  if (actual !== expected) throw new Error(`${name}: ${actual} is not ${expected}`)
  checks++
}

/**
 * Runs the checks on the cases of both suites (`cases.ts`); returns how many there were, or throws.
 */
export async function smoke({ v4, v4a }) {
  checks = 0
  for (const test of v4) await checkSigning(test, 'v4')
  enableSigv4a()
  for (const test of v4a) await checkSigning(test, 'v4a')
  await checkKeys()
  await checkStreaming()
  await checkForm()
  return checks
}

/** One case of AWS's, in both forms: its canonical request, and its signature made or verified. */
async function checkSigning(test, algorithm) {
  const { name, request, expected, expiresIn, publicKey } = test
  const options = { ...test.options, date: new Date(test.options.date) }
  const header = explain(request, options)
  const query = explain(request, { ...options, expiresIn })
  equal(header.canonicalRequest, expected.header.canonicalRequest, `${name}, header`)
  equal(query.canonicalRequest, expected.query.canonicalRequest, `${name}, query`)
  if (algorithm === 'v4') {
    equal(header.signature, expected.header.signature, `${name}, header`)
    equal(query.signature, expected.query.signature, `${name}, query`)
  } else {
    const { x, y } = deriveV4aPublicKey(options.credentials)
    equal(`${x} ${y}`, `${publicKey.x} ${publicKey.y}`, `${name}, key`)
  }
  await verifyPublished(test, options, algorithm)
}

/** Verifies our own signatures and AWS's. */
async function verifyPublished({ name, request, expected, expiresIn }, options, algorithm) {
  const { credentials, date, uriEncoding, normalizePath, sessionToken } = options
  const verifying = {
    credentials: () => credentials,
    now: date,
    uriEncoding,
    normalizePath,
    sessionToken,
    wirePath: 'any',
  }
  const signed = sign(request, options)
  const link = presign(request, { ...options, expiresIn })
  const pairs = [
    [signed, signed.headers.authorization],
    [signed, signed.headers.authorization.replace(/[0-9a-f]+$/, expected.header.signature)],
  ]
  for (const [sent, authorization] of pairs) {
    const headers = { ...sent.headers, authorization }
    const verified = await verify({ ...sent, headers }, verifying)
    equal(verified.algorithm, algorithm, name)
  }
  const url = link.url.replace(
    /(X-Amz-Signature=)[0-9a-f]+/,
    (_, start) => start + expected.query.signature,
  )
  for (const sent of [link, { ...link, url }]) {
    const verified = await verify({ ...sent, body: request.body }, verifying)
    equal(verified.expiresAt.getTime(), +date + expiresIn * 1000, name)
  }
}

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'a+/=',
}
const S3 = { credentials, region: 'us-east-1', service: 's3' }
const VERIFYING = { credentials: () => credentials, wirePath: 'any' }

async function checkKeys() {
  const signer = createSigner(S3)
  for (const key of ['a b+c%/../d', 'é😀', '/', "!'()*"]) {
    const request = { method: 'PUT', url: `https://bucket.example/x${encodeS3Key(key)}`, body: key }
    const signed = sign(request, { ...S3, dotSegments: 'keep' })
    equal((await verify(signed, VERIFYING)).service, 's3', key)
  }
  // Twice to one URL and to one bucket: the second is made from a template.
  for (const name of ['key', 'key2', 'key3']) {
    const url = `https://bucket.example/${name}`
    const link = signer.presign({ url }, { expiresIn: 60 })
    equal((await verify(link, VERIFYING)).path, `/${name}`, name)
    const signed = signer.sign({ method: 'POST', url: 'https://bucket.example/', body: name })
    equal((await verify(signed, VERIFYING)).path, '/', name)
  }
  const wrong = { ...credentials, secretAccessKey: 'other' }
  const refused = await verify(sign({ url: 'https://bucket.example/k' }, S3), {
    credentials: () => wrong,
  }).catch((error) => error)
  equal(refused.code, 'SIGNATURE_DOES_NOT_MATCH', 'another secret')
}

async function checkStreaming() {
  for (const checksum of ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']) {
    const body = 'x'.repeat(70_000)
    const signed = signStreaming(
      { method: 'PUT', url: 'https://bucket.example/k', body },
      { ...S3, checksum },
    )
    const verified = await verify(signed, VERIFYING)
    let length = 0
    for await (const part of verified.verifyChunks()) length += part.length
    equal(length, body.length, checksum)
  }
}

async function checkForm() {
  const { fields } = presignPost({
    ...S3,
    url: 'https://b.example',
    bucket: 'b',
    key: 'k é',
    expiresIn: 60,
  })
  const form = { fields, bucket: 'b', file: { size: 1, name: 'n' } }
  equal((await verifyPost(form, { credentials: VERIFYING.credentials })).fields.key, 'k é', 'form')
}
