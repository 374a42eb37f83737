import { sign as signWith } from 'node:crypto'
import { readFileSync } from 'node:fs'
import https from 'node:https'
import { PassThrough } from 'node:stream'
import * as fc from 'fast-check'
import MessageValidator from 'sns-validator'
import { describe, expect, it, vi } from 'vitest'
import { createSnsVerifier, type SnsMessage } from '../../../src/tokens/index.ts'
import { CHARACTER } from '../../support/character.ts'
import { runs } from '../../support/effort.ts'
import { rejection } from '../http/loopback.ts'

const fixture = (path: string): string =>
  readFileSync(new URL(`../../support/${path}`, import.meta.url), 'utf8')
const key = fixture('sns/key.pem')
const certificate = fixture('sns/certificate.pem')

const topic = 'arn:aws:sns:eu-central-1:123456789012:orders'
const certificateUrl = 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-a1b2c3.pem'
const common = {
  MessageId: '165545c9-2a5c-472c-8df2-7ff2be2b3b1b',
  TopicArn: topic,
  Message: 'a text\nof two lines, ü',
  Timestamp: '2026-04-26T20:45:04.751Z',
}
const notification = { Type: 'Notification', ...common, Subject: 'My subject' } as const
const subscribe = {
  Type: 'SubscriptionConfirmation',
  ...common,
  SubscribeURL: `https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${topic}&Token=abc`,
  Token: 'abc',
} as const

// The developer guide's list of what is signed, in its order.
const NAMES = [
  'Message',
  'MessageId',
  'Subject',
  'SubscribeURL',
  'Timestamp',
  'Token',
  'TopicArn',
  'Type',
]

function signed(message: Record<string, string>, version = '1'): Record<string, string> {
  const lines = NAMES.filter((name) => name in message).map((name) => `${name}\n${message[name]}\n`)
  const hash = version === '1' ? 'RSA-SHA1' : 'RSA-SHA256'
  return {
    ...message,
    SignatureVersion: version,
    Signature: signWith(hash, Buffer.from(lines.join('')), key).toString('base64'),
    SigningCertURL: certificateUrl,
  }
}

function verifier(respond: (url: string) => Response = () => new Response(certificate), more = {}) {
  const fetch = vi.fn(async (url: unknown) => respond(String(url)))
  return {
    fetch,
    sns: createSnsVerifier({
      topics: [topic],
      fetch: fetch as unknown as typeof globalThis.fetch,
      ...more,
    }),
  }
}

const code = async (promise: Promise<unknown>): Promise<unknown> =>
  ((await rejection(promise)) as { code?: string }).code

describe('a message of SNS', () => {
  it.each(['1', '2'])('is verified, with signature version %s', async (version) => {
    const { sns, fetch } = verifier()
    for (const message of [
      notification,
      subscribe,
      { Type: 'Notification', ...common },
      { ...subscribe, Type: 'UnsubscribeConfirmation' },
    ]) {
      const whole = signed(message as Record<string, string>, version)
      for (const form of [
        whole,
        JSON.stringify(whole),
        new TextEncoder().encode(JSON.stringify(whole)),
      ]) {
        expect(await sns.verify(form)).toEqual(message)
      }
    }
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch.mock.calls[0]).toMatchObject([certificateUrl, { redirect: 'error' }])
  })

  it('is verified as Lambda is given it', async () => {
    const { SigningCertURL, ...rest } = signed({ Type: 'Notification', ...common })
    const record = { ...rest, SigningCertUrl: SigningCertURL, Subject: null, MessageAttributes: {} }
    expect(await verifier().sns.verify(record)).toEqual({ Type: 'Notification', ...common })
  })

  it('returns what is signed, and nothing else', async () => {
    const message = {
      ...signed(notification),
      UnsubscribeURL: 'https://elsewhere.example/',
      Extra: 'x',
    }
    expect(await verifier().sns.verify(message)).toEqual(notification)
  })

  it.each([
    ['another text', { Message: 'x' }, 'SIGNATURE_DOES_NOT_MATCH'],
    ['another subject', { Subject: 'x' }, 'SIGNATURE_DOES_NOT_MATCH'],
    ['no subject', { Subject: undefined }, 'SIGNATURE_DOES_NOT_MATCH'],
    ['another version', { SignatureVersion: '2' }, 'SIGNATURE_DOES_NOT_MATCH'],
    ['an unknown version', { SignatureVersion: '3' }, 'SIGNATURE_ALGORITHM_NOT_ALLOWED'],
    ['no version', { SignatureVersion: undefined }, 'SIGNATURE_ALGORITHM_NOT_ALLOWED'],
    [
      'an inherited version',
      { SignatureVersion: 'constructor' },
      'SIGNATURE_ALGORITHM_NOT_ALLOWED',
    ],
    ['another topic', { TopicArn: `${topic}2` }, 'SIGNATURE_SCOPE_MISMATCH'],
    ['no topic', { TopicArn: undefined }, 'SIGNATURE_MISSING'],
    ['no signature', { Signature: undefined }, 'SIGNATURE_MISSING'],
    ['no Base64', { Signature: '###' }, 'SIGNATURE_MALFORMED'],
    ['a number', { Message: 7 }, 'SIGNATURE_MALFORMED'],
    ['another type', { Type: 'Notice' }, 'SIGNATURE_MALFORMED'],
    ['the type of another message', { Type: 'SubscriptionConfirmation' }, 'SIGNATURE_MISSING'],
    ['lines in its id', { MessageId: `${common.MessageId}\nSubject\nx` }, 'SIGNATURE_MALFORMED'],
    ['lines in its subject', { Subject: 'a\nb' }, 'SIGNATURE_MALFORMED'],
    ['no certificate', { SigningCertURL: undefined }, 'SIGNATURE_MISSING'],
  ])('with %s is refused', async (_what, change, expected) => {
    const message = { ...signed(notification), ...change }
    expect(await code(verifier().sns.verify(message))).toBe(expected)
    expect(await code(verifier().sns.verify(JSON.stringify(message)))).toBe(expected)
  })

  it('cannot be cut at another place into the same signed text', async () => {
    // The same lines as those of the message with a subject.
    const { Subject, ...rest } = notification
    const forged = {
      ...signed(notification),
      ...rest,
      MessageId: `${common.MessageId}\nSubject\n${Subject}`,
    }
    expect(await code(verifier().sns.verify({ ...forged, Subject: undefined }))).toBe(
      'SIGNATURE_MALFORMED',
    )
  })

  it.each([
    'http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-a.pem',
    'https://sns.eu-central-1.amazonaws.com:444/SimpleNotificationService-a.pem',
    'https://sns.eu-central-1.amazonaws.com.evil.example/SimpleNotificationService-a.pem',
    'https://evil.example/SimpleNotificationService-a.pem',
    'https://bucket.s3.eu-central-1.amazonaws.com/SimpleNotificationService-a.pem',
    'https://sns.evil.s3.amazonaws.com/SimpleNotificationService-a.pem',
    'https://sns.amazonaws.com/SimpleNotificationService-a.pem',
    'https://x@sns.eu-central-1.amazonaws.com/SimpleNotificationService-a.pem',
    'https://sns.eu-central-1.amazonaws.com/?Action=GetEndpointAttributes&x=/SimpleNotificationService-a.pem',
    'https://sns.eu-central-1.amazonaws.com/x/SimpleNotificationService-a.pem',
    'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-a.pem?x',
    'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-%2e.pem',
    'file:///SimpleNotificationService-a.pem',
    'SimpleNotificationService-a.pem',
  ])(
    'with the certificate of another place is refused, and nothing is fetched: %s',
    async (url) => {
      const { sns, fetch } = verifier()
      expect(await code(sns.verify({ ...signed(notification), SigningCertURL: url }))).toBe(
        'SIGNATURE_HOST_INVALID',
      )
      expect(fetch).not.toHaveBeenCalled()
    },
  )

  it.each([
    'https://sns.cn-north-1.amazonaws.com.cn/SimpleNotificationService-a.pem',
    'https://sns.us-gov-west-1.amazonaws.com/SimpleNotificationService-a.pem',
  ])('of another partition is verified: %s', async (SigningCertURL) => {
    const { sns } = verifier()
    expect(await sns.verify({ ...signed(notification), SigningCertURL })).toEqual(notification)
  })

  it.each([
    ['404', () => new Response('no', { status: 404 })],
    ['HTML', () => new Response('<html>')],
    ['nothing', () => new Response()],
    ['another key', () => new Response(fixture('tls/right-name.pem'))],
    ['an expired certificate', () => new Response(fixture('tls/expired.pem'))],
    ['too much', () => new Response(certificate + ' '.repeat(100_000))],
    [
      'a failure',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])(
    'whose certificate cannot be had (%s) is refused, and asked for again',
    async (_what, respond) => {
      const { sns, fetch } = verifier(respond)
      for (const _ of [1, 2]) {
        const error = await rejection(sns.verify(signed(notification)))
        expect(error).toMatchObject({
          code: 'SIGNATURE_CERTIFICATE_UNAVAILABLE',
          field: 'SigningCertURL',
        })
      }
      expect(fetch).toHaveBeenCalledTimes(2)
    },
  )

  it('waits for one certificate, however many come at once', async () => {
    const { sns, fetch } = verifier()
    await Promise.all([1, 2, 3].map(() => sns.verify(signed(notification))))
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('that is too old is refused where an age is asked for', async () => {
    const { sns } = verifier(undefined, { maxAge: 3600 })
    expect(await code(sns.verify(signed(notification)))).toBe('SIGNATURE_EXPIRED')
    const fresh = { ...notification, Timestamp: new Date().toISOString() }
    expect(await sns.verify(signed(fresh))).toEqual(fresh)
    const odd = { ...notification, Timestamp: '2026-99-99T00:00:00.000Z' }
    expect(await code(sns.verify(signed(odd)))).toBe('SIGNATURE_EXPIRED')
  })

  it.each(['', 'no JSON', '7', 'null', '[]'])('that is %j is refused', async (body) => {
    expect(await code(verifier().sns.verify(body))).toMatch(/^SIGNATURE_/)
  })

  it('that is huge is refused', async () => {
    expect(await code(verifier().sns.verify('x'.repeat(2 ** 21)))).toBe(
      'SIGNATURE_PAYLOAD_TOO_LARGE',
    )
  })
})

describe("npm's sns-validator", () => {
  const get = vi.spyOn(https, 'get').mockImplementation(((
    _url: string,
    listener: (response: unknown) => void,
  ) => {
    const response = Object.assign(new PassThrough(), { statusCode: 200 })
    queueMicrotask(() => {
      listener(response)
      response.end(certificate)
    })
    return { on: () => {} }
  }) as never)
  const validate = (message: object): Promise<boolean> =>
    new Promise((resolve) =>
      new MessageValidator().validate({ ...message }, (error) => resolve(error === null)),
    )

  it('and ours take the same messages', async () => {
    const { sns } = verifier()
    const message = fc.record({
      Type: fc.constant('Notification'),
      MessageId: fc.uuid(),
      TopicArn: fc.constant(topic),
      Message: fc.string({ unit: CHARACTER }).filter((text) => text.isWellFormed()),
      Timestamp: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((date) => date.toISOString()),
    })
    const subject = fc.option(fc.stringMatching(/^[ -~]{1,99}$/), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(
        message,
        subject,
        fc.constantFrom('1', '2'),
        fc.boolean(),
        async (fields, Subject, version, spoil) => {
          const whole = signed({ ...fields, ...(Subject !== undefined && { Subject }) }, version)
          if (spoil) whole['Message'] += '!'
          const ours = await sns.verify(whole).then(
            () => true,
            () => false,
          )
          expect(ours).toBe(!spoil)
          expect(await validate(whole)).toBe(ours)
        },
      ),
      { numRuns: runs(40) },
    )
    expect(get).toHaveBeenCalled()
  })
})

describe('a subscription', () => {
  const arn = `${topic}:2bcfbf39-05c3-41de-beaa-fcfcc21c8f55`
  const confirmed = `<ConfirmSubscriptionResponse><ConfirmSubscriptionResult><SubscriptionArn>${arn}</SubscriptionArn></ConfirmSubscriptionResult></ConfirmSubscriptionResponse>`

  it('is confirmed by its message', async () => {
    const { sns, fetch } = verifier(
      (url) => new Response(url === certificateUrl ? certificate : confirmed),
    )
    const message = await sns.verify(signed(subscribe))
    expect(await sns.confirm(message)).toBe(arn)
    expect(fetch.mock.lastCall?.[0]).toBe(subscribe.SubscribeURL)
  })

  it.each([
    ['another host', 'https://evil.example/?Action=ConfirmSubscription'],
    ['another action', subscribe.SubscribeURL.replace('Confirm', 'Unconfirm')],
    ['another topic', subscribe.SubscribeURL.replace('orders', 'others')],
    ['another path', subscribe.SubscribeURL.replace('/?', '/x?')],
  ])('is not confirmed at %s', async (_what, SubscribeURL) => {
    const { sns, fetch } = verifier()
    expect(await code(sns.confirm({ ...subscribe, SubscribeURL }))).toBe('SIGNATURE_HOST_INVALID')
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each([
    ['an error', () => new Response('<ErrorResponse/>', { status: 403 })],
    ['HTML', () => new Response('<html>')],
    ['the ARN of another topic', () => new Response(confirmed.replaceAll('orders', 'others'))],
    ['pending confirmation', () => new Response(confirmed.replace(arn, 'PendingConfirmation'))],
  ])('that SNS answers with %s is not confirmed', async (_what, respond) => {
    expect(await code(verifier(respond).sns.confirm(subscribe))).toBe(
      'SIGNATURE_CONFIRMATION_FAILED',
    )
  })

  it('is not confirmed for a topic that is not among the own ones', async () => {
    const { sns, fetch } = verifier()
    const unverified = JSON.parse(JSON.stringify(subscribe).replaceAll('orders', 'others'))
    expect(await code(sns.confirm(unverified))).toBe('SIGNATURE_SCOPE_MISMATCH')
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each([null, 'text'])('refuses %s for a message', async (wrong) => {
    const error = await rejection(verifier().sns.confirm(wrong as never))
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'message' })
  })

  it('needs a message that asks for it', async () => {
    const error = await rejection(verifier().sns.confirm(notification as SnsMessage))
    expect(error).toMatchObject({ field: 'message.SubscribeURL' })
  })
})

describe('createSnsVerifier', () => {
  it.each([
    [{}, 'options.topics'],
    [{ topics: [] }, 'options.topics'],
    [{ topics: topic }, 'options.topics'],
    [{ topics: [topic, 'orders'] }, 'options.topics[1]'],
    [{ topics: [topic], maxAge: 0 }, 'options.maxAge'],
    [{ topics: [topic], timeoutMs: 1.5 }, 'options.timeoutMs'],
    [{ topics: [topic], topic }, 'options.topic'],
  ])('refuses %j', (options, field) => {
    expect(() => createSnsVerifier(options as never)).toThrow(expect.objectContaining({ field }))
  })
})
