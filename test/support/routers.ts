import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'

/** Where a router sends a request target: the route and its parameters. */
export type Route = (target: string) => Promise<string>

export const ROUTER_HOST = 'api.example.com'

// Routes of a typical API, and one for everything else.
const ROUTES = [
  '/',
  '/public/admin/delete',
  '/public/:rest',
  '/admin/:rest',
  '/files/:name',
] as const

interface Arrived {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** The objects of Node's server for this target, without a connection. */
function arrive(target: string): Arrived {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url: target, headers: { host: ROUTER_HOST } })
  return { request, response: new ServerResponse(request) }
}

function described(route: string, parameters: unknown): string {
  return `${route} ${JSON.stringify(parameters)}`
}

function expressRoute(): Route {
  const router = express.Router()
  let found = ''
  for (const route of [...ROUTES, '/admin/*rest', '/{*rest}']) {
    router.get(route, (request) => {
      found = described(route, request.params)
    })
  }
  return async (target) => {
    found = 'no route'
    const { request, response } = arrive(target)
    router(request as express.Request, response as express.Response, (error: unknown) => {
      if (error !== undefined) found = `refused: ${String(error)}`
    })
    return found
  }
}

async function fastifyRoute(): Promise<Route> {
  const app = fastify()
  let found = ''
  for (const route of [...ROUTES, '/admin/*', '/*']) {
    app.get(route, (request, reply) => {
      reply.hijack()
      found = described(route, request.params)
    })
  }
  await app.ready()
  return async (target) => {
    found = 'refused'
    const { request, response } = arrive(target)
    app.routing(request, response)
    return found
  }
}

function honoRoute(): Route {
  const app = new Hono()
  for (const route of [...ROUTES, '/admin/*', '/*']) {
    app.get(route, (context) =>
      context.text(described(`${route} ${context.req.path}`, context.req.param())),
    )
  }
  return async (target) => {
    const response = await app.fetch(new Request(resolved(target)))
    return response.text()
  }
}

/** The URL that adapters make of a target; they refuse targets without one. */
function resolved(target: string): URL {
  try {
    return new URL(target, `http://${ROUTER_HOST}`)
  } catch {
    return new URL('http://no-url.invalid/')
  }
}

/** The routers by name. */
export async function createRouters(): Promise<ReadonlyMap<string, Route>> {
  return new Map<string, Route>([
    ['Express 5', expressRoute()],
    ['Fastify 5', await fastifyRoute()],
    ['Hono', honoRoute()],
    ['new URL', async (target) => resolved(target).host + resolved(target).pathname],
    // As handlers split it by hand; an absolute target is split after its host.
    ['node:http', async (target) => target.replace(/^https?:\/\/[^/?]*/, '').replace(/\?.*$/s, '')],
  ])
}
