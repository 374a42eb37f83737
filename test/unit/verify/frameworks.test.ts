import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { sign } from '../../../src/sigv4/index.ts'
import { type VerifiableRequest, type VerifyOptions, verify } from '../../../src/verify/index.ts'
import { credentials } from './arrived-request.ts'

const BODY = '{"a":1}'
const READ = 'ERR_INVALID_ARG_VALUE request'
const PARSED = 'ERR_INVALID_ARG_TYPE request.body'

/** What was verified, or the code and the field of the error. */
async function answer(request: VerifiableRequest, body?: VerifyOptions['body']): Promise<string> {
  try {
    const verified = await verify(request, {
      credentials: () => credentials,
      hosts: hostRule,
      body,
    })
    return `${verified.path}?${verified.query} ${verified.body?.length}`
  } catch (error) {
    const { code, field } = error as { code?: string; field?: string }
    return `${code} ${field}`
  }
}

const hostRule = (host: string): boolean => host.startsWith('127.0.0.1:')

/** A framework's application for Node's server; without `ready` it is so at once. */
interface Application {
  readonly listener: RequestListener
  readonly ready?: () => Promise<unknown>
}

function expressWith(parser: express.RequestHandler | undefined, giveBody: boolean): Application {
  const app = express()
  if (parser !== undefined) app.use(parser)
  app.all('/{*path}', (request, response, next) => {
    const body = giveBody ? (request.body ?? '') : undefined
    answer(request, body).then((text) => response.send(text), next)
  })
  return { listener: app }
}

function fastifyWith(
  prepare: (app: FastifyInstance) => void,
  verifiable: (request: FastifyRequest) => VerifiableRequest,
  body: (request: FastifyRequest) => VerifyOptions['body'] = () => undefined,
): Application {
  const app = fastify()
  prepare(app)
  app.all('/*', (request) => answer(verifiable(request), body(request)))
  return {
    listener: (request, response) => app.routing(request, response),
    ready: async () => void (await app.ready()),
  }
}

function honoWith(before: (request: Request) => Promise<unknown>): Application {
  const app = new Hono()
  app.all('/*', async (context) => {
    await before(context.req.raw)
    return context.text(await answer(context.req.raw))
  })
  return { listener: getRequestListener(app.fetch) }
}

const keepBuffers = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}
const leaveBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
}
const raw = (request: FastifyRequest): IncomingMessage => request.raw
const parsersOnly = (): void => {}

const applications: readonly (readonly [string, Application, string])[] = [
  [
    'node:http',
    { listener: async (request, response) => void response.end(await answer(request)) },
    'passes',
  ],
  ['Express', expressWith(undefined, false), 'passes'],
  ['Express with express.raw', expressWith(express.raw({ type: '*/*' }), true), 'passes'],
  ['Express with express.json', expressWith(express.json(), false), PARSED],
  ['Express after somebody read the body', expressWith(drain, false), READ],
  ['Express while somebody reads the body', expressWith(peek, false), READ],
  ['Fastify without parsers', fastifyWith(leaveBodies, raw), 'passes'],
  [
    'Fastify with a parser that keeps the bytes',
    fastifyWith(keepBuffers, raw, ({ body }) => body as Buffer),
    'passes',
  ],
  ["Fastify with Fastify's parsers", fastifyWith(parsersOnly, raw), READ],
  ["Fastify's own request", fastifyWith(leaveBodies, (request) => request), READ],
  ['Hono', honoWith(async () => undefined), 'passes'],
  ['Hono after the body was read', honoWith((request) => request.text()), READ],
  ['Hono while the body is read', honoWith(async (request) => request.body?.getReader()), READ],
]

function drain(request: express.Request, _response: express.Response, next: () => void): void {
  request.resume().once('end', next)
}

function peek(request: express.Request, _response: express.Response, next: () => void): void {
  request.on('data', () => {})
  next()
}

/** Sends a signed request and gives the answer. */
async function exchange(
  { listener, ready }: Application,
  method: string,
  body?: string,
): Promise<string> {
  await ready?.()
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/items/a%20b?b=2&a`
  const signed = sign(
    {
      method,
      url,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    },
    { credentials, region: 'r', service: 'my-api' },
  )
  const response = await fetch(url, {
    method,
    headers: signed.headers,
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  server.closeAllConnections()
  server.close()
  return text
}

describe('a request with a body', () => {
  it.each(applications)('in %s', async (_name, application, expected) => {
    const text = await exchange(application, 'POST', BODY)
    expect(text).toBe(expected === 'passes' ? `/items/a%20b?a=&b=2 ${BODY.length}` : expected)
  })
})

describe('a request without a body', () => {
  it.each(applications.filter(([, , expected]) => expected === 'passes' || expected === PARSED))(
    'passes in %s',
    async (_name, application) => {
      expect(await exchange(application, 'GET')).toBe('/items/a%20b?a=&b=2 0')
    },
  )
})

describe('a body that was read', () => {
  it('is refused with what to do', async () => {
    const request = new Request('http://host/', { method: 'POST', body: BODY })
    await request.text()
    const { headers } = sign(
      { method: 'POST', url: 'http://host/', body: BODY },
      { credentials, region: 'r', service: 'my-api' },
    )
    const read = {
      method: 'POST',
      url: 'http://host/',
      headers,
      body: request.body,
      bodyUsed: true,
    }
    await expect(verify(read, { credentials: () => credentials })).rejects.toThrow(
      /verify before it.*options\.body.*express\.raw.*parseAs: 'buffer'/,
    )
  })
})
