import { type SigningOptions, sign } from '../../src/sigv4/index.ts'
import { GATE_REGION, LASTING, LIST_TABLES, TEMPORARY, WHO_AM_I } from './gate.ts'
import {
  certain,
  dropHeader,
  likely,
  type SpoiltRequest,
  setHeader,
  WRONG_SECRET,
} from './spoilt-request.ts'

/** How they are signed by default. */
export const GATE_SIGNING: SigningOptions = {
  credentials: LASTING,
  region: GATE_REGION,
  service: 'dynamodb',
}

const url = 'http://dynamodb.eu-central-1.amazonaws.com/'
const json = { ...LIST_TABLES, url }
const query = { ...WHO_AM_I, url: 'http://sts.amazonaws.com/' }
const bucketKey = { url: 'http://bucket.s3.eu-central-1.amazonaws.com/key' }

/** Calls that a double of other services refuses in AWS's formats of errors. */
export const SPOILT_SERVICE_CALLS: readonly SpoiltRequest[] = [
  certain('JSON: a body written anew', 'body-changed', {
    request: json,
    spoil: (message) => ({ ...message, body: Buffer.from('{ "Limit": 10 }') }),
  }),
  certain('query: another host', 'host-changed', {
    request: query,
    options: { service: 'sts' },
    spoil: setHeader('host', () => 'proxy.internal'),
  }),
  certain('REST: a path that the signer encoded once only', 'path-encoded-twice', {
    request: { url: `${url}functions/two%20words` },
    options: { uriEncoding: 'single', service: 'lambda' },
  }),
  certain('REST: escapes in small letters', 'escapes-respelled', {
    request: { url: `${url}functions/arn%3Aaws` },
    options: { service: 'lambda' },
    spoil: (message) => ({ ...message, path: message.path.replace('%3A', '%3a') }),
  }),
  certain('JSON: a slow clock', 'clock-skew', { request: json, skewMs: -6 * 60_000 }),
  certain('JSON: a fast clock', 'clock-skew', { request: json, skewMs: 6 * 60_000 }),
  certain('JSON: a wrong secret', 'wrong-secret', {
    request: json,
    options: { credentials: { ...LASTING, secretAccessKey: WRONG_SECRET } },
  }),
  certain('query: an unknown key', 'unknown-access-key', {
    request: query,
    options: { service: 'sts', credentials: { ...LASTING, accessKeyId: 'AKIANOBODY' } },
  }),
  certain('JSON: temporary credentials without their token', 'session-token-missing', {
    request: json,
    options: { credentials: { ...TEMPORARY, sessionToken: undefined } },
  }),
  likely('JSON: the token of another session', 'session-token-invalid', {
    request: json,
    options: { credentials: { ...TEMPORARY, sessionToken: 'of/another+session' } },
  }),
  certain('JSON: a token outside the signature', 'session-token-unsigned', {
    request: json,
    options: { credentials: TEMPORARY, sessionToken: 'unsigned' },
  }),
  certain('S3: a token put behind a presigned URL', 'session-token-unsigned', {
    request: bucketKey,
    options: { service: 's3', credentials: TEMPORARY, sessionToken: 'unsigned', expiresIn: 60 },
  }),
  certain('S3: a presigned URL with an Authorization header', 'two-authentications', {
    request: bucketKey,
    options: { service: 's3', expiresIn: 60 },
    edit: (signed) => ({
      ...signed,
      headers: sign(bucketKey, { ...GATE_SIGNING, service: 's3' }).headers,
    }),
  }),
  likely('JSON: the Authorization header lost', 'authorization-removed', {
    request: json,
    spoil: dropHeader('authorization'),
  }),
  certain('JSON: half an Authorization header', 'authorization-malformed', {
    request: json,
    spoil: setHeader('authorization', (value) => value.split(', Signature')[0] ?? ''),
  }),
  certain('query: a scope of another day', 'scope-date', {
    request: query,
    options: { service: 'sts' },
    spoil: setHeader('authorization', (value) => value.replace(/\/\d{8}\//, '/20150830/')),
  }),
  certain('query: a signature of version 4a', 'signature-version', {
    request: query,
    options: { service: 'sts', algorithm: 'v4a' },
  }),
]
