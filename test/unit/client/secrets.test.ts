import { channel } from 'node:diagnostics_channel'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { environmentCredentials } from '../../../src/credentials/environment.ts'
import { fromProfile, sealCredentials } from '../../../src/credentials/index.ts'
import { type Client, createClient } from '../../../src/index.ts'
import { explain } from '../../../src/sigv4/explain.ts'
import {
  clientFor,
  closeAfterEach,
  type Loopback,
  loopback,
  type Reply,
  rejection,
} from '../http/loopback.ts'

const SECRET = 'sEcReT/wJalrXUtnFEMI+K7MDENG'
const TOKEN = 'tOkEn/IQoJb3JpZ2luX2VjEJr+==+end'
const HEX_TOKEN = (Buffer.from(TOKEN).toString('hex').match(/../g) ?? []).join(' ')
const CREDENTIALS = { accessKeyId: 'AKIDVISIBLE', secretAccessKey: SECRET, sessionToken: TOKEN }

const keep = closeAfterEach()
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', CREDENTIALS.accessKeyId)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET)
  vi.stubEnv('AWS_SESSION_TOKEN', TOKEN)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** All that a careless logger could get out of a value. */
function printed(value: unknown): string {
  const shown = inspect(value, { depth: 20, showHidden: true, getters: true })
  return `${shown}\n${JSON.stringify(value)}\n${String(value)}`
}

function expectNoSecret(value: unknown): void {
  const text = printed(value)
  for (const secret of [SECRET, TOKEN, encodeURIComponent(TOKEN), HEX_TOKEN]) {
    expect(text).not.toContain(secret)
  }
}

async function serve(reply: Reply): Promise<[Loopback, Client]> {
  const server = keep(await loopback(reply))
  const client = keep(clientFor(server.url, { credentials: CREDENTIALS }))
  return [server, client]
}

const quoting: Reply = (response, seen) => {
  response.writeHead(403, { 'content-type': 'application/xml' })
  const token = String(seen.headers['x-amz-security-token'])
  response.end(
    `<Error><Code>SignatureDoesNotMatch</Code><Message>You sent ${token}</Message>` +
      `<CanonicalRequest>GET\n/\n\nx-amz-security-token:${token}\n</CanonicalRequest>` +
      `<CanonicalRequestBytes>47 ${HEX_TOKEN} 0a</CanonicalRequestBytes>` +
      `<Token-0>${encodeURIComponent(token)}</Token-0></Error>`,
  )
}

describe('secrets', () => {
  it('are not in a client', async () => {
    const [, client] = await serve(quoting)
    expectNoSecret(client)
    const fromEnvironment = keep(createClient({ region: 'eu-west-1' }))
    expectNoSecret(fromEnvironment)
  })

  it('are not in the error that quotes what was sent', async () => {
    const [, client] = await serve(quoting)
    const error = await rejection(client.request({ service: 's3' }))
    expect(error).toMatchObject({
      awsCode: 'SignatureDoesNotMatch',
      message: expect.stringContaining('You sent [redacted]'),
      data: { CanonicalRequestBytes: '47 [redacted] 0a', 'Token-0': '[redacted]' },
    })
    expectNoSecret(error)
  })

  it('are not in the message of a JSON service', async () => {
    const [, client] = await serve((response) => {
      response.writeHead(400)
      response.end(
        JSON.stringify({
          __type: 'ValidationException',
          message: `x-amz-security-token:${TOKEN}`,
          nested: [{ [TOKEN]: SECRET }],
        }),
      )
    })
    const error = await rejection(client.request({ service: 'dynamodb' }))
    expect(error).toMatchObject({ data: { nested: [{ '[redacted]': '[redacted]' }] } })
    expectNoSecret(error)
  })

  it('are not in network errors, responses and diagnostics', async () => {
    const messages: unknown[] = []
    const listen = (message: unknown): void => {
      messages.push(message)
    }
    const names = ['sansdk:attempt:start', 'sansdk:attempt:end', 'sansdk:wait']
    for (const name of names) channel(name).subscribe(listen)
    const [, client] = await serve((response, _seen, index) => {
      if (index === 0) response.destroy()
      else response.end('{}')
    })
    const error = await rejection(client.request({ service: 'dynamodb', json: {} }))
    const response = await client.request({ service: 'dynamodb', json: {} })
    for (const name of names) channel(name).unsubscribe(listen)
    expectNoSecret(error)
    expectNoSecret(response)
    expect(messages).toHaveLength(4)
    expectNoSecret(messages)
  })

  it('are hidden in the credentials objects made here, which stay usable', () => {
    const fromEnvironment = environmentCredentials(process.env, 0)
    expect(fromEnvironment).toEqual(CREDENTIALS)
    expect({ ...fromEnvironment }).toEqual(CREDENTIALS)
    const expiration = new Date(0)
    for (const sealed of [fromEnvironment, sealCredentials({ ...CREDENTIALS, expiration })]) {
      const text = `${inspect(sealed)}${inspect({ sealed })}${JSON.stringify({ sealed })}`
      expect(text).toContain('AKIDVISIBLE')
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain(TOKEN)
      const plain = inspect(sealed, { customInspect: false, showHidden: true })
      expect(plain).not.toContain(SECRET)
      expect(plain).not.toContain(TOKEN)
      expect(structuredClone(sealed)).toMatchObject(CREDENTIALS)
    }
  })

  it.each([
    ['a header', {}],
    ['the query', { expiresIn: 60 }],
  ])(
    'do not show where the explanation of a signature with a token in %s is printed',
    (_, more) => {
      const options = { credentials: CREDENTIALS, region: 'eu-west-1', service: 's3', ...more }
      const explanation = explain({ url: 'https://b.s3.eu-west-1.amazonaws.com/' }, options)
      expectNoSecret(explanation)
      expect(decodeURIComponent(explanation.canonicalRequest)).toContain(TOKEN)
    },
  )

  it('do not show where they stand in the wrong field', async () => {
    const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
    const home = await mkdtemp(join(tmpdir(), 'sansdk-secrets-'))
    try {
      const configFile = join(home, 'config')
      await writeFile(configFile, `[default]\nrole_arn = ${key}\nsource_profile = ${key}\n`)
      const providers = [fromProfile({ profile: key }), fromProfile({ configFile })]
      const client = keep(clientFor('http://127.0.0.1:9', { region: `${key}/` }))
      const errors = await Promise.all([
        ...providers.map((provider) => rejection(provider())),
        rejection(client.request({ service: 's3' })),
      ])
      const reports = await Promise.all(providers.map((provider) => provider.explain()))
      for (const value of [...errors, ...reports]) expect(printed(value)).not.toContain(key)
      expect(errors.map(String)).toEqual(Array(3).fill(expect.stringContaining('[redacted]')))
    } finally {
      await rm(home, { recursive: true })
    }
  })
})
