import { answerHeader } from './answer-headers.ts'
import type { Answer } from './attempt.ts'
import type { HttpCall } from './http-call.ts'

/**
 * Whether a 200 may still turn out to be an error. `document`: the body is XML that may be an error
 * document. `required`: and a body must be there.
 */
export type S3Result = 'final' | 'document' | 'required'

/**
 * S3 sends 200 before a copy or the completion of an upload is done, and its error afterwards, in
 * the body ("CopyObject", "CompleteMultipartUpload" in the S3 API reference). Objects themselves are
 * answers to GET, so a stored `<Error>` document is never taken for one.
 */
export function s3Result(call: HttpCall, answer: Answer): S3Result {
  if (call.facts.service !== 's3' || answer.status !== 200) return 'final'
  if (isCopy(call) || isCompletion(call)) return 'required'
  const isXml = answerHeader(answer.headers, 'content-type')?.includes('xml') === true
  const writes = call.method === 'PUT' || call.method === 'POST'
  return isXml && (writes || call.result === 'buffer') ? 'document' : 'final'
}

function isCopy(call: HttpCall): boolean {
  return call.method === 'PUT' && call.headers['x-amz-copy-source'] !== undefined
}

function isCompletion(call: HttpCall): boolean {
  return call.method === 'POST' && /[?&]uploadId=/.test(call.url)
}
