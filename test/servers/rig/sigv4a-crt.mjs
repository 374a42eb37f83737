// SigV4a by AWS's own C runtime (npm aws-crt): signs requests, and verifies signatures together with
// the canonical requests they were made over.
//
//   node sigv4a-crt.mjs DIRECTORY < requests.jsonl
//
// DIRECTORY is where aws-crt is looked up from. Each line of the input is a JSON object:
// {action: "sign" | "verify", method, url, headers: {name: value}, service, regionSet, date
// (ISO 8601), credentials: {accessKeyId, secretAccessKey, sessionToken?}, expiresIn? (makes it a
// presigned URL), payloadHash, contentSha256Header: boolean}, and for "verify" also
// {canonicalRequest, signature} of the unsigned request that the line describes. Each line of the
// output answers one line of the input: {path, headers} or {valid, error?}.
import { createECDH, createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const directory = resolve(process.argv[2] ?? '.')
const { auth, http } = createRequire(pathToFileURL(`${directory}/`))('aws-crt')

/** The P-256 public key that credentials stand for, as hexadecimal coordinates; by Node and BigInt. */
function publicKey(accessKeyId, secretAccessKey) {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  for (let counter = 1; ; counter++) {
    const candidate = createHmac('sha256', `AWS4A${secretAccessKey}`)
      .update(Buffer.from([0, 0, 0, 1]))
      .update(`AWS4-ECDSA-P256-SHA256\0${accessKeyId}`)
      .update(Buffer.from([counter, 0, 0, 1, 0]))
      .digest('hex')
    const value = BigInt(`0x${candidate}`)
    if (value > order - 2n) continue
    const ecdh = createECDH('prime256v1')
    ecdh.setPrivateKey((value + 1n).toString(16).padStart(64, '0'), 'hex')
    const point = ecdh.getPublicKey('hex')
    return { x: point.slice(2, 66), y: point.slice(66) }
  }
}

function toRequest({ method, url, headers }) {
  // The path as it was written, not as URL normalizes it.
  const [, host, path] = /^https:\/\/([^/?]+)(.*)$/s.exec(url)
  const list = new http.HttpHeaders()
  list.add('host', host)
  for (const [name, value] of Object.entries(headers)) list.add(name, value)
  return new http.HttpRequest(method, path === '' ? '/' : path, list)
}

function toConfig(line) {
  const { accessKeyId, secretAccessKey, sessionToken } = line.credentials
  const s3 = line.service === 's3'
  const presigned = line.expiresIn !== undefined
  return {
    algorithm: auth.AwsSigningAlgorithm.SigV4Asymmetric,
    signature_type: presigned
      ? auth.AwsSignatureType.HttpRequestViaQueryParams
      : auth.AwsSignatureType.HttpRequestViaHeaders,
    provider: auth.AwsCredentialsProvider.newStatic(accessKeyId, secretAccessKey, sessionToken),
    region: line.regionSet,
    service: line.service,
    date: new Date(line.date),
    use_double_uri_encode: !s3,
    should_normalize_uri_path: !s3,
    signed_body_value: line.payloadHash,
    signed_body_header: line.contentSha256Header
      ? auth.AwsSignedBodyHeaderType.XAmzContentSha256
      : auth.AwsSignedBodyHeaderType.None,
    ...(presigned ? { expiration_in_seconds: line.expiresIn } : {}),
  }
}

async function signLine(line) {
  const signed = await auth.aws_sign_request(toRequest(line), toConfig(line))
  return { path: signed.path, headers: Object.fromEntries(signed.headers) }
}

function verifyLine(line) {
  const { x, y } = publicKey(line.credentials.accessKeyId, line.credentials.secretAccessKey)
  const { canonicalRequest, signature } = line
  const request = toRequest(line)
  try {
    return {
      valid: auth.aws_verify_sigv4a_signing(request, toConfig(line), canonicalRequest, signature, x, y),
    }
  } catch (error) {
    return { valid: false, error: error.message }
  }
}

for await (const text of createInterface({ input: process.stdin })) {
  const line = JSON.parse(text)
  console.log(JSON.stringify(line.action === 'sign' ? await signLine(line) : verifyLine(line)))
}
