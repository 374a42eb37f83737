import type { Sendable } from './s3-requests.ts'
import { certain, get, likely, type SpoiltRequest, setHeader, tagged } from './spoilt-request.ts'

/** Requests signed or used at the wrong time. */
export const SPOILT_TIMES: readonly SpoiltRequest[] = [
  certain('a slow clock', 'clock-skew', { request: get, skewMs: -20 * 60_000 }),
  certain('a fast clock', 'clock-skew', { request: get, skewMs: 20 * 60_000 }),
  certain('a URL used too late', 'url-expired', {
    request: get,
    options: { expiresIn: 30 },
    skewMs: -60_000,
  }),
  certain('a life of more than a week, edited into a URL', 'expires-out-of-range', {
    request: get,
    options: { expiresIn: 60 },
    edit: (signed) => ({ ...signed, url: signed.url.replace('Expires=60', 'Expires=6000000') }),
  }),
]

const otherScope: readonly SpoiltRequest[] = [
  certain('another region', 'wrong-region', { request: get, options: { region: 'eu-west-7' } }),
  certain('another region in a presigned URL', 'wrong-region', {
    request: get,
    options: { region: 'eu-west-7', expiresIn: 60 },
  }),
  certain('another service', 'wrong-service', {
    request: get,
    options: { service: 's3-outposts' },
  }),
  certain('a scope of another day', 'scope-date', {
    request: get,
    edit: (signed) => withAuthorization(signed, (text) => text.replace(/\/\d{8}\//, '/20150830/')),
  }),
]

const otherIdentity: readonly SpoiltRequest[] = [
  certain('the signature in capitals', 'signature-changed', {
    request: get,
    spoil: setHeader('authorization', (text) =>
      text.replace(/(?<=Signature=).*/, (signature) => signature.toUpperCase()),
    ),
  }),
  certain('a signature of somebody else', 'signature-changed', {
    request: get,
    spoil: setHeader('authorization', (text) =>
      text.replace(/(?<=Signature=).*/, () => '0'.repeat(64)),
    ),
  }),
  certain('another access key put in', 'access-key-changed', {
    request: get,
    spoil: setHeader('authorization', (text) => text.replace('rig:owner', 'rig:other')),
  }),
  certain('a header set after signing', 'changed-after-signing', {
    request: tagged,
    edit: (signed) => ({ ...signed, headers: { ...signed.headers, 'x-custom': 'three' } }),
  }),
  certain('no payload hash', 'payload-hash-missing', {
    request: get,
    options: { contentSha256Header: 'omit' },
  }),
  likely('an answer that no S3 server gave', 'not-the-service', {
    request: get,
    spoil: () => ({
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: '<html><body><h1>403 Forbidden</h1></body></html>',
    }),
  }),
  likely('a signature of version 4a', 'signature-version', {
    request: get,
    options: { algorithm: 'v4a' },
  }),
]

function withAuthorization(signed: Sendable, change: (text: string) => string): Sendable {
  const authorization = change(signed.headers['authorization'] ?? '')
  return { ...signed, headers: { ...signed.headers, authorization } }
}

/** Requests with another scope, key or signature. */
export const SPOILT_PROOFS: readonly SpoiltRequest[] = [...otherScope, ...otherIdentity]
