import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { fromProcess } from '../../../src/credentials/index.ts'
import { CredentialsError } from '../../../src/errors.ts'
import { rejection } from '../http/loopback.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const ANSWER = { Version: 1, AccessKeyId: 'AKIDPROC', SecretAccessKey: SECRET }

const homes: TemporaryHome[] = []
afterEach(() => {
  for (const made of homes.splice(0)) made.remove()
})

function home(files: Record<string, string> = {}): TemporaryHome {
  const made = temporaryHome(files)
  homes.push(made)
  return made
}

/** A program of one Node script, quoted for a path with a space in it. */
function program(script: string): { readonly home: TemporaryHome; readonly command: string } {
  const made = home({ 'a tool.mjs': script })
  return {
    home: made,
    command: `"${process.execPath}" "${join(made.path, 'a tool.mjs')}" --for dev`,
  }
}

function printing(answer: unknown): ReturnType<typeof program> {
  return program(`process.stdout.write(${JSON.stringify(JSON.stringify(answer))})`)
}

async function failing(script: string, timeoutMs?: number): Promise<unknown> {
  const { home: made, command } = program(script)
  const error = await rejection(fromProcess({ command, context: made.context, timeoutMs })())
  expect(error).toBeInstanceOf(CredentialsError)
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET)
  return error
}

describe('fromProcess', () => {
  it('takes what a program prints', async () => {
    const { home: made, command } = printing({
      ...ANSWER,
      SessionToken: 'token',
      Expiration: '2026-01-02T04:04:05Z',
      AccountId: '123456789012',
    })
    const provider = fromProcess({ command, context: made.context, accountId: '999999999999' })
    const credentials = await provider()
    expect(credentials).toEqual({
      accessKeyId: 'AKIDPROC',
      secretAccessKey: SECRET,
      sessionToken: 'token',
      expiration: new Date('2026-01-02T04:04:05Z'),
      accountId: '123456789012',
    })
    expect(inspect(credentials)).not.toContain(SECRET)
  })

  it.each([
    1_767_326_645,
    1_767_326_645_000,
    '2026-01-02T04:04:05Z',
    '2026-01-02T04:04:05UTC',
    '2026-01-02 04:04:05+00:00',
    '2026-01-02T05:34:05.000000+0130',
    '2026-01-02T03:04:05-01',
    '20260102T040405Z',
  ])('reads the expiration %s', async (Expiration) => {
    const { home: made, command } = printing({ ...ANSWER, Expiration })
    const { expiration } = await fromProcess({ command, context: made.context })()
    expect(expiration).toEqual(new Date('2026-01-02T04:04:05Z'))
  })

  it.each([
    '2026-01-02T04:04:05',
    '2026-01-02',
    '2026-13-02T04:04:05Z',
    'Fri, 02 Jan 2026 04:04:05 GMT',
  ])('takes %s for no time, since it has no zone or another form', async (Expiration) => {
    const { home: made, command } = printing({ ...ANSWER, Expiration })
    expect(await rejection(fromProcess({ command, context: made.context })())).toMatchObject({
      message: expect.stringContaining('no usable Expiration'),
    })
  })

  it('passes over a byte order mark', async () => {
    const script = `process.stdout.write(${JSON.stringify(`\ufeff${JSON.stringify(ANSWER)}`)})`
    const { home: made, command } = program(script)
    expect(await fromProcess({ command, context: made.context })()).toMatchObject({
      accessKeyId: 'AKIDPROC',
    })
  })

  it('takes the account of the options where the program names none', async () => {
    const { home: made, command } = printing(ANSWER)
    const provider = fromProcess({ command, context: made.context, accountId: '999999999999' })
    expect(await provider()).toMatchObject({ accountId: '999999999999' })
  })

  it('gives arguments as they are written, and closes standard input', async () => {
    const { home: made, command } = program(
      `const { readFileSync } = await import('node:fs')
       const read = readFileSync(0, 'utf8')
       console.log(JSON.stringify({ Version: 1, AccessKeyId: process.argv.slice(2).join('|') + read, SecretAccessKey: 's' }))`,
    )
    const provider = fromProcess({ command: `${command} 'a b' c\\ d`, context: made.context })
    expect(await provider()).toMatchObject({ accessKeyId: '--for|dev|a b|c d' })
  })

  it('leaves pipes to a shell', async () => {
    const { context } = home()
    const text = Buffer.from(JSON.stringify(ANSWER)).toString('base64')
    const provider = fromProcess({ command: `echo ${text} | base64 -d`, context })
    expect(await provider()).toMatchObject({ accessKeyId: 'AKIDPROC' })
  })

  it('runs once for a hundred callers, and not again without an expiration', async () => {
    const made = home()
    const log = join(made.path, 'runs')
    const command = `echo run >> ${log}; echo '${JSON.stringify(ANSWER)}'`
    const providers = [1, 2].map(() => fromProcess({ command, context: made.context }))
    await Promise.all(Array.from({ length: 100 }, (_, index) => providers[index % 2]?.()))
    made.advance(24 * 3_600_000)
    await providers[0]?.()
    expect(readFileSync(log, 'utf8')).toBe('run\n')
  })

  it.each([
    ['no JSON', `console.log('${SECRET}')`, /did not print a JSON object/],
    ['a list', `console.log('["${SECRET}"]')`, /did not print a JSON object/],
    ['another version', `console.log('{"Version":2}')`, /another Version than 1/],
    ['no key', `console.log('{"Version":1,"SecretAccessKey":"${SECRET}"}')`, /no AccessKeyId/],
    ['no secret', `console.log('{"Version":1,"AccessKeyId":"a"}')`, /no SecretAccessKey/],
    [
      'an expiration that is none',
      `console.log('{"Version":1,"AccessKeyId":"a","SecretAccessKey":"${SECRET}","Expiration":"soon"}')`,
      /no usable Expiration/,
    ],
    [
      'expired credentials',
      `console.log('{"Version":1,"AccessKeyId":"a","SecretAccessKey":"${SECRET}","Expiration":"2020-01-01T00:00:00Z"}')`,
      /have expired/,
    ],
    ['nothing', '', /did not print a JSON object/],
  ])('refuses %s', async (_name, script, message) => {
    expect(await failing(script)).toMatchObject({ message: expect.stringMatching(message) })
  })

  it('tells what a failing program said, without secrets', async () => {
    const error = await failing(
      `console.log('${SECRET}'); console.error('Session\\nexpired; token=abc ${SECRET}'); process.exit(3)`,
    )
    expect(error).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      message:
        'No credentials from process: the program ended with 3: Session expired; token=[redacted] [redacted]',
    })
  })

  it('names a program that is not there', async () => {
    const { context } = home()
    const error = await rejection(fromProcess({ command: '/no/such/tool x', context })())
    expect(error).toMatchObject({ message: expect.stringMatching(/ended with 127|not found/) })
  })

  it('kills a program that takes too long, and what it started', async () => {
    const made = home()
    const mark = join(made.path, 'mark')
    const command = `(sleep 4; echo late > ${mark}) & wait`
    const startedAt = Date.now()
    const provider = fromProcess({ command, context: made.context, timeoutMs: 150 })
    expect(await rejection(provider())).toMatchObject({
      message: 'No credentials from process: the program was killed after 150 ms',
    })
    expect(Date.now() - startedAt).toBeLessThan(3_500)
    await new Promise((resolve) => setTimeout(resolve, 4_500 - (Date.now() - startedAt)))
    expect(existsSync(mark)).toBe(false)
  })

  it('kills a program that prints too much', async () => {
    const error = await failing(`setInterval(() => process.stdout.write('x'.repeat(50000)), 5)`)
    expect(error).toMatchObject({ message: expect.stringContaining('more than 65536 bytes') })
  })

  it('refuses wrong options', () => {
    expect(() => fromProcess({} as never)).toThrow(TypeError)
    expect(() => fromProcess({ command: 'a', timeoutMs: 0 })).toThrow(RangeError)
  })

  it('shows no command in its explanation', async () => {
    const [report] = await fromProcess({ command: `tool --password ${SECRET}` }).explain()
    expect(report).toMatchObject({ provider: 'process', configured: true })
    expect(JSON.stringify(report)).not.toContain('password')
  })
})
