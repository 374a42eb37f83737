import {
  addHeader,
  BUCKET,
  certain,
  dropHeader,
  get,
  likely,
  object,
  type SpoiltRequest,
  STORE,
  setHeader,
  tagged,
} from './spoilt-request.ts'

const put = { method: 'PUT', url: object('key'), body: 'hello' }

const otherHeaders: readonly SpoiltRequest[] = [
  certain('a header with another value', 'header-changed', {
    request: tagged,
    spoil: setHeader('x-custom', () => 'three'),
  }),
  certain('a header once more', 'header-added', {
    request: tagged,
    spoil: addHeader('x-custom', 'three'),
  }),
  likely('a header lost', 'header-removed', { request: tagged, spoil: dropHeader('x-custom') }),
  certain('white space within a header gone', 'header-whitespace', {
    request: tagged,
    spoil: setHeader('x-custom', (value) => value.replaceAll(' ', '')),
  }),
  certain('a charset added to the content type', 'content-type-changed', {
    request: { ...put, headers: { 'content-type': 'text/plain' } },
    spoil: setHeader('content-type', (value) => `${value};charset=UTF-8`),
  }),
  certain('another content encoding', 'body-reframed', {
    request: { ...put, headers: { 'content-encoding': 'gzip' } },
    spoil: setHeader('content-encoding', () => 'identity'),
  }),
  certain('another date', 'date-changed', {
    request: get,
    spoil: setHeader(
      'x-amz-date',
      (date) => `${date.slice(0, -2)}${(Number(date.at(-2)) + 1) % 10}Z`,
    ),
  }),
  certain('an x-amz- header added on the way', 'unsigned-header', {
    request: put,
    spoil: addHeader('x-amz-meta-tracing', 'on'),
  }),
]

const otherMethodOrBody: readonly SpoiltRequest[] = [
  certain('a POST that became GET', 'method-changed', {
    request: { method: 'POST', url: `${STORE}/${BUCKET}?delete` },
    spoil: (message) => ({ ...message, method: 'GET' }),
  }),
  certain('a presigned GET used to PUT', 'method-changed', {
    request: get,
    options: { expiresIn: 60 },
    spoil: (message) => ({ ...message, method: 'PUT', body: Buffer.from('mine') }),
  }),
  certain('a body changed on the way', 'body-changed', {
    request: put,
    spoil: (message) => ({ ...message, body: Buffer.from('HELLO') }),
  }),
  certain('a hashed payload declared unsigned', 'payload-hash-mode', {
    request: put,
    spoil: setHeader('x-amz-content-sha256', () => 'UNSIGNED-PAYLOAD'),
  }),
]

/** Requests with other headers, another method or another body. */
export const SPOILT_CONTENTS: readonly SpoiltRequest[] = [...otherHeaders, ...otherMethodOrBody]
