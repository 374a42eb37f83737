import { Hash } from '@smithy/hash-node'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import aws4 from 'aws4'
import { AwsV4Signer } from 'aws4fetch'
import { createSigner } from 'sansdk/sigv4'
import {
  calls,
  longTermKeys as credentials,
  EXPIRES_IN,
  inTurn,
  objectUrls,
  region,
} from '../workloads.ts'

/** One signer, called as its documentation shows for a busy process. */
export interface Peer {
  readonly name: string
  /** Goals: how many times as fast sansdk is to be. */
  readonly goals: { readonly sign: number; readonly presign: number }
  readonly sign: () => unknown
  readonly presign: () => unknown
}

const { accessKeyId, secretAccessKey } = credentials

export const sansdk = (): Pick<Peer, 'sign' | 'presign'> => {
  const dynamodb = createSigner({ credentials, region, service: 'dynamodb' })
  const s3 = createSigner({ credentials, region, service: 's3' })
  const [nextCall, nextUrl] = [inTurn(calls), inTurn(objectUrls)]
  return {
    sign: () => dynamodb.sign(nextCall()),
    presign: () => s3.presign({ url: nextUrl() }, { expiresIn: EXPIRES_IN }),
  }
}

export const peers = (): readonly Peer[] => [aws4Peer(), smithyPeer(), aws4fetchPeer()]

function aws4Peer(): Peer {
  const bodies = inTurn(calls.map(({ headers, body }) => ({ headers, body })))
  const paths = inTurn(objectUrls.map((url) => new URL(url).pathname))
  return {
    name: 'aws4',
    goals: { sign: 3, presign: 10 },
    // It changes what it is given, so each request is a new object.
    sign: () => {
      const { headers, body } = bodies()
      const request = { service: 'dynamodb', region, method: 'POST', path: '/', body }
      return aws4.sign({ ...request, headers: { ...headers } }, credentials)
    },
    presign: () =>
      aws4.sign(
        {
          service: 's3',
          region,
          host: 'bucket.s3.us-east-1.amazonaws.com',
          path: `${paths()}?X-Amz-Expires=${EXPIRES_IN}`,
          signQuery: true,
        },
        credentials,
      ),
  }
}

function smithyPeer(): Peer {
  const signerFor = (service: string): SignatureV4 =>
    new SignatureV4({
      credentials,
      region,
      service,
      sha256: Hash.bind(null, 'sha256'),
      uriEscapePath: service !== 's3',
      applyChecksum: service !== 's3',
    })
  const [dynamodb, s3] = [signerFor('dynamodb'), signerFor('s3')]
  const nextCall = inTurn(
    calls.map(({ headers, body }) =>
      smithyRequest('dynamodb.us-east-1.amazonaws.com', '/', body, headers),
    ),
  )
  const nextObject = inTurn(
    objectUrls.map((url) => smithyRequest(new URL(url).host, new URL(url).pathname)),
  )
  return {
    name: '@smithy/signature-v4',
    goals: { sign: 10, presign: 10 },
    sign: () => dynamodb.sign(nextCall()),
    presign: () => s3.presign(nextObject(), { expiresIn: EXPIRES_IN }),
  }
}

function smithyRequest(
  hostname: string,
  path: string,
  body?: string,
  headers?: unknown,
): HttpRequest {
  return new HttpRequest({
    method: body === undefined ? 'GET' : 'POST',
    protocol: 'https:',
    hostname,
    path,
    body,
    headers: { host: hostname, ...(headers as Record<string, string> | undefined) },
  })
}

function aws4fetchPeer(): Peer {
  const [nextCall, nextUrl] = [inTurn(calls), inTurn(objectUrls)]
  const cache = new Map<string, ArrayBuffer>()
  const options = { accessKeyId, secretAccessKey, region, cache }
  return {
    name: 'aws4fetch',
    goals: { sign: 50, presign: 50 },
    sign: () => {
      const { method, url, headers, body } = nextCall()
      const init = { method, url: url as string, headers: headers as Record<string, string>, body }
      return new AwsV4Signer({ ...options, ...init, service: 'dynamodb' }).sign()
    },
    presign: () =>
      new AwsV4Signer({
        ...options,
        url: `${nextUrl()}?X-Amz-Expires=${EXPIRES_IN}`,
        service: 's3',
        signQuery: true,
      }).sign(),
  }
}
