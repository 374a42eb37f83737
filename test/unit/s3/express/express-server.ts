import type { ServerResponse } from 'node:http'
import type { Client, ClientOptions } from '../../../../src/index.ts'
import { type VerifiedRequest, verify } from '../../../../src/verify/index.ts'
import { CREDENTIALS, clientFor, type Loopback, loopback, type Seen } from '../../http/loopback.ts'

/** The lifetime of S3 Express's sessions. */
export const SESSION_MS = 300_000

const LONG_TERM = { ...CREDENTIALS, sessionToken: 'role-token' }

/** Credentials that the server knows besides those of its client. */
export const OTHERS = { accessKeyId: 'AKIDOTHERS', secretAccessKey: 'others/secret/EXAMPLEKEY' }

/** A server that makes sessions as S3 Express does and checks each request's signature. */
export interface ExpressServer {
  readonly client: Client
  readonly url: string
  /** Requests for sessions that were answered with one. */
  readonly sessions: Seen[]
  /** Who signed the other requests, and with which token. */
  readonly calls: { readonly seen: Seen; readonly signed: VerifiedRequest }[]
  /** What the next requests for sessions are answered with instead; the first is taken out. */
  readonly refusals: ((response: ServerResponse) => void)[]
  /** Milliseconds since the epoch. */
  now: number
  /** Whether sessions are refused as expired that the server itself still knows. */
  refuseAll: boolean
  close(): Promise<void>
}

/** Starts one, with a client of it. */
export async function expressServer(options: ClientOptions = {}): Promise<ExpressServer> {
  const ordinary = new Map([LONG_TERM, OTHERS].map((one) => [one.accessKeyId, one]))
  const known = new Map<string, { secretAccessKey: string; sessionToken: string; endsAt: number }>()
  const answer = async (response: ServerResponse, seen: Seen): Promise<void> => {
    const signed = await verify(
      { method: seen.method, url: seen.url, headers: seen.headers, body: seen.body },
      {
        credentials: (id) => ordinary.get(id) ?? known.get(id),
        now: () => server.now,
      },
    )
    const isSession = new URL(seen.url, server.url).searchParams.has('session')
    if (isSession) {
      const refusal = server.refusals.shift()
      if (refusal !== undefined) return refusal(response)
      return void response.end(newSession(seen))
    }
    const session = known.get(signed.accessKeyId ?? '')
    if (session !== undefined && (session.endsAt <= server.now || server.refuseAll)) {
      response.statusCode = 400
      return void response.end('<Error><Code>ExpiredToken</Code></Error>')
    }
    server.calls.push({ seen, signed })
    response.end()
  }
  const newSession = (seen: Seen): string => {
    const number = server.sessions.push(seen)
    const endsAt = server.now + SESSION_MS
    const session = { secretAccessKey: `secret/${number}`, sessionToken: `token/${number}==` }
    known.set(`ASIASESSION${number}`, { ...session, endsAt })
    server.refuseAll = false
    return sessionDocument(`ASIASESSION${number}`, session, new Date(endsAt).toISOString())
  }
  const http: Loopback = await loopback((response, seen) => {
    response.setHeader('date', new Date(server.now).toUTCString())
    answer(response, seen).catch((error: unknown) => {
      response.statusCode = 403
      response.end(`<Error><Code>SignatureDoesNotMatch</Code><Message>${error}</Message></Error>`)
    })
  })
  const server: ExpressServer = {
    url: http.url,
    sessions: [],
    calls: [],
    refusals: [],
    now: Date.UTC(2026, 10, 22, 12),
    refuseAll: false,
    client: clientFor(http.url, {
      credentials: LONG_TERM,
      now: () => server.now,
      ...options,
    }),
    close: async () => {
      await server.client.close()
      await http.close()
    },
  }
  return server
}

function sessionDocument(
  accessKeyId: string,
  session: { readonly secretAccessKey: string; readonly sessionToken: string },
  expiration: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<CreateSessionResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Credentials><SessionToken>${session.sessionToken}</SessionToken><SecretAccessKey>${session.secretAccessKey}</SecretAccessKey><AccessKeyId>${accessKeyId}</AccessKeyId><Expiration>${expiration}</Expiration></Credentials></CreateSessionResult>`
}
