import { expect } from 'vitest'
import { presign, sign } from '../../../src/sigv4/index.ts'
import { type VerifyOptions, verify } from '../../../src/verify/index.ts'
import {
  type ArrivedRequest,
  arrived,
  credentials,
  date,
  options,
  refusalOf,
  withHeader,
} from './arrived-request.ts'

/** What is wrong with a request, the code (without `SIGNATURE_`) and field it is refused with, and how it is made wrong. */
export type Spoilt = readonly [
  what: string,
  refusal: string,
  change: (request: ArrivedRequest) => ArrivedRequest,
  options?: Partial<VerifyOptions>,
]

/** A table's rows under their names, as `it.each` takes them. */
export function named<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
): { readonly what: string; readonly test: Row }[] {
  return rows.map((test) => ({ what: test[0], test }))
}

/** Shows that a request passes, and that with one thing changed it is refused for that. */
export async function expectRefusal(
  request: ArrivedRequest,
  [, refused, change, changedOptions]: Spoilt,
): Promise<void> {
  await expect(verify(request, options)).resolves.toHaveProperty('accessKeyId')
  const { code, field } = await refusalOf(
    verify(change(request), { ...options, ...changedOptions }),
  )
  expect(`${code} ${field}`).toBe(`SIGNATURE_${refused}`)
}

export const region: string = 'eu-central-1'

export function put(): ArrivedRequest {
  return arrived(
    sign(
      {
        method: 'PUT',
        url: 'https://bucket.s3.eu-central-1.amazonaws.com/a%20key?x-id=PutObject',
        headers: { 'content-type': 'text/plain', 'x-amz-meta-color': 'blue' },
        body: 'twelve bytes',
      },
      { credentials, region, service: 's3', date },
    ),
  )
}

export function call(): ArrivedRequest {
  return arrived(
    sign(
      {
        method: 'POST',
        url: 'https://dynamodb.eu-central-1.amazonaws.com/',
        headers: { 'x-amz-target': 'DynamoDB_20120810.ListTables' },
        body: '{}',
      },
      { credentials, region, service: 'dynamodb', date },
    ),
  )
}

export function link(): ArrivedRequest {
  return arrived(
    presign(
      {
        url: 'https://bucket.s3.eu-central-1.amazonaws.com/a%20key',
        headers: { 'x-amz-acl': 'private' },
      },
      { credentials, region, service: 's3', date, expiresIn: 600 },
    ),
  )
}

export const authorization =
  (from: string | RegExp, to: string) =>
  (request: ArrivedRequest): ArrivedRequest =>
    withHeader(request, 'authorization', (value) => value?.replace(from, to))

export const url =
  (from: string | RegExp, to: string) =>
  (request: ArrivedRequest): ArrivedRequest => ({ ...request, url: request.url.replace(from, to) })

export const header =
  (name: string, value: string | undefined) =>
  (request: ArrivedRequest): ArrivedRequest =>
    withHeader(request, name, () => value)

export const another =
  (name: string, value: string) =>
  (request: ArrivedRequest): ArrivedRequest => ({
    ...request,
    headers: [...request.headers, [name, value]],
  })

export const minutes = (count: number): Date => new Date(date.getTime() + count * 60_000)

export const same = (request: ArrivedRequest): ArrivedRequest => request
