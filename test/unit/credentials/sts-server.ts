import type { IncomingMessage } from 'node:http'
import { type Loopback, loopback, type Reply } from '../http/loopback.ts'

/** A call of STS as a server sees it. */
export interface StsSeen {
  readonly parameters: Readonly<Record<string, string>>
  /** Of the signature; undefined for calls that bring a token. */
  readonly accessKeyId: string | undefined
  readonly region: string | undefined
  readonly headers: IncomingMessage['headers']
}

/** A loopback server that speaks as much of STS as assuming roles needs. */
export interface StsServer {
  readonly url: string
  readonly calls: StsSeen[]
  /** Answers the next call instead. */
  readonly replies: Reply[]
  close(): Promise<void>
}

/** How long its sessions last, from the time given, in milliseconds. */
export async function stsServer(now: () => number, lifetimeMs = 3_600_000): Promise<StsServer> {
  const calls: StsSeen[] = []
  const replies: Reply[] = []
  const server: Loopback = await loopback((response, seen, index) => {
    const parameters = Object.fromEntries(new URLSearchParams(seen.body))
    const scope = /Credential=([^/]+)\/\d{8}\/([^/]+)\/sts\//.exec(seen.headers.authorization ?? '')
    calls.push({ parameters, accessKeyId: scope?.[1], region: scope?.[2], headers: seen.headers })
    const reply = replies.shift()
    if (reply !== undefined) return reply(response, seen, index)
    const name = parameters['RoleArn']?.split('/').at(-1) ?? ''
    const action = parameters['Action'] ?? ''
    const expiration = new Date(now() + lifetimeMs).toISOString()
    response.setHeader('content-type', 'text/xml')
    response.end(
      `<${action}Response><${action}Result><Credentials><AccessKeyId>ASIA${name}</AccessKeyId>` +
        `<SecretAccessKey>sEcReT-${name}</SecretAccessKey><SessionToken>sEsSiOn-${index}</SessionToken>` +
        `<Expiration>${expiration}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>A:s</AssumedRoleId>` +
        `<Arn>arn:aws:sts::123456789012:assumed-role/${name}/s</Arn></AssumedRoleUser>` +
        `</${action}Result></${action}Response>`,
    )
  })
  return { url: server.url, calls, replies, close: server.close }
}

/** An error of STS. */
export function stsError(status: number, code: string, message = 'refused'): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/xml' })
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    )
  }
}
