import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Credentials } from '../../../src/sigv4/index.ts'
import {
  appSyncAuthorization,
  appSyncConnection,
  bedrockApiKey,
  dsqlAdminAuthToken,
  dsqlAuthToken,
  eksAuthToken,
  elastiCacheAuthToken,
  iotWebSocketUrl,
  kinesisVideoWebSocketUrl,
  memoryDbAuthToken,
  mskAuthToken,
  neptuneAuthToken,
  rdsAuthToken,
  sesSmtpLogin,
  signCodeCommitGit,
  transcribeWebSocketUrl,
} from '../../../src/tokens/index.ts'
import recorded from '../../vectors/service-tokens.json' with { type: 'json' }

const credentials: Credentials = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'to/ken+with=every%kind',
}
const date = new Date('2026-05-17T08:09:10.500Z')
const common = { credentials, region: 'eu-central-1', date }

const rds = { ...common, hostname: 'db.x.rds.amazonaws.com', port: 5432, username: 'app' }
const dsql = { ...common, hostname: 'x.dsql.eu-central-1.on.aws' }
const cache = { ...common, cacheName: 'orders', username: 'app' }
const memoryDb = { ...common, clusterName: 'orders', username: 'app' }
const eks = { ...common, clusterName: 'prod' }
const iot = { ...common, hostname: 'x-ats.iot.eu-central-1.amazonaws.com' }
const transcribe = {
  ...common,
  languageCode: 'en-US',
  mediaEncoding: 'pcm',
  sampleRate: 16_000,
}

const graphql = {
  ...common,
  url: 'https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-central-1.amazonaws.com/graphql',
}
const events = { ...graphql, url: graphql.url.replace('/graphql', '/event') }
const channel = {
  ...common,
  endpoint: 'wss://v-abc.kinesisvideo.eu-central-1.amazonaws.com',
  channelArn: 'arn:aws:kinesisvideo:eu-central-1:123456789012:channel/demo/1',
}
const neptune = {
  ...common,
  hostname: 'db.cluster-abc.eu-central-1.neptune.amazonaws.com',
}

type Make = (changes?: object) => { readonly expiresAt: Date }

/** Each function, with how many seconds its result lives. */
const all: readonly [name: string, make: Make, lifetime: number][] = [
  ['rdsAuthToken', (changes) => rdsAuthToken({ ...rds, ...changes }), 900],
  ['dsqlAuthToken', (changes) => dsqlAuthToken({ ...dsql, ...changes }), 900],
  ['dsqlAdminAuthToken', (changes) => dsqlAdminAuthToken({ ...dsql, ...changes }), 900],
  ['elastiCacheAuthToken', (changes) => elastiCacheAuthToken({ ...cache, ...changes }), 900],
  ['memoryDbAuthToken', (changes) => memoryDbAuthToken({ ...memoryDb, ...changes }), 900],
  ['mskAuthToken', (changes) => mskAuthToken({ ...common, ...changes }), 900],
  ['eksAuthToken', (changes) => eksAuthToken({ ...eks, ...changes }), 840],
  ['neptuneAuthToken', (changes) => neptuneAuthToken({ ...neptune, ...changes }), 300],
  ['bedrockApiKey', (changes) => bedrockApiKey({ ...common, ...changes }), 43_200],
  ['appSyncConnection', (changes) => appSyncConnection({ ...graphql, ...changes }), 300],
  [
    'appSyncAuthorization',
    (changes) => appSyncAuthorization({ ...graphql, data: '{}', ...changes }),
    300,
  ],
  [
    'kinesisVideoWebSocketUrl',
    (changes) => kinesisVideoWebSocketUrl({ ...channel, ...changes }),
    299,
  ],
  ['iotWebSocketUrl', (changes) => iotWebSocketUrl({ ...iot, ...changes }), 300],
  [
    'transcribeWebSocketUrl',
    (changes) => transcribeWebSocketUrl({ ...transcribe, ...changes }),
    300,
  ],
]

const second = Math.floor(+date / 1000) * 1000
const signedPlus = (seconds: number): Date => new Date(second + seconds * 1000)

/** The error that a call throws. */
function thrown(call: () => unknown): Error & { code?: string; field?: string } {
  try {
    call()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}

/** What a token says, whatever it is wrapped in. */
function parametersOf(made: object): URLSearchParams {
  const text = 'token' in made ? String(made.token) : String((made as { url: string }).url)
  const bare = text.replace('k8s-aws-v1.', '')
  const url = /^[\w-]+$/.test(bare) ? Buffer.from(bare, 'base64url').toString() : text
  return new URLSearchParams(url.slice(url.indexOf('?')))
}

describe.each(all)('%s', (_, make, lifetime) => {
  it('says when it ends, counted from the second in which it was signed', () => {
    expect(make().expiresAt).toEqual(signedPlus(lifetime))
  })

  it('ends with the credentials where these end first', () => {
    const expiration = signedPlus(lifetime - 100)
    const made = make({ credentials: { ...credentials, expiration } })
    expect(made.expiresAt).toEqual(expiration)
    const expires = Number(parametersOf(made).get('X-Amz-Expires'))
    expect(signedPlus(expires) <= expiration).toBe(true)
  })

  it('is untouched by credentials that last', () => {
    const expiration = signedPlus(lifetime)
    expect(make({ credentials: { ...credentials, expiration } })).toEqual(make())
  })

  it('refuses credentials that end too soon when it is to', () => {
    const expiration = signedPlus(lifetime - 1)
    const changes = { credentials: { ...credentials, expiration }, credentialsExpiry: 'reject' }
    expect(thrown(() => make(changes))).toMatchObject({
      name: 'CredentialsError',
      code: 'CREDENTIALS_EXPIRE_TOO_SOON',
    })
  })

  it.each(['shorten', 'reject'])(
    'refuses credentials that have ended (%s)',
    (credentialsExpiry) => {
      const changes = { credentials: { ...credentials, expiration: date }, credentialsExpiry }
      expect(thrown(() => make(changes)).code).toBe('CREDENTIALS_EXPIRED')
    },
  )

  it('asks a provider, and comes in a promise', async () => {
    const made = make({ credentials: async () => credentials })
    expect(made).toBeInstanceOf(Promise)
    await expect(made).resolves.toEqual(make())
    await expect(make({ credentials: () => undefined })).rejects.toMatchObject({
      code: 'CREDENTIALS_NOT_FOUND',
    })
    await expect(
      make({ credentials: async () => Promise.reject(new Error('no keys')) }),
    ).rejects.toThrow('no keys')
    let isAsked = false
    const ask = () => {
      isAsked = true
      return credentials
    }
    await expect(make({ credentials: ask, region: 5 })).rejects.toMatchObject({
      field: 'options.region',
    })
    expect(isAsked).toBe(false)
  })

  it('signs for now by default', () => {
    const before = Math.floor(Date.now() / 1000) * 1000
    const { expiresAt } = make({ date: undefined })
    expect(+expiresAt).toBeGreaterThanOrEqual(before + lifetime * 1000)
    expect(+expiresAt).toBeLessThanOrEqual(Date.now() + lifetime * 1000)
  })

  it.each([
    [{ region: undefined }, 'options.region', 'ERR_INVALID_ARG_TYPE'],
    [{ region: '' }, 'options.region', 'ERR_INVALID_ARG_VALUE'],
    [{ region: 'x@evil.example/' }, 'options.region', 'ERR_INVALID_ARG_VALUE'],
    [{ region: 'evil.example' }, 'options.region', 'ERR_INVALID_ARG_VALUE'],
    [{ date: 'now' }, 'options.date', 'ERR_INVALID_ARG_TYPE'],
    [{ date: new Date(Number.NaN) }, 'options.date', 'ERR_INVALID_ARG_VALUE'],
    [{ credentials: undefined }, 'options.credentials', 'ERR_INVALID_ARG_TYPE'],
    [
      { credentials: { ...credentials, secretAccessKey: '' } },
      'options.credentials.secretAccessKey',
      'ERR_INVALID_ARG_VALUE',
    ],
    [{ credentialsExpiry: 'ignore' }, 'options.credentialsExpiry', 'ERR_INVALID_ARG_VALUE'],
  ])('names the wrong field: %j', (changes, field, code) => {
    expect(thrown(() => make(changes))).toMatchObject({ field, code })
  })

  it('shows no secret', () => {
    const secret = credentials.secretAccessKey
    expect(JSON.stringify(make())).not.toContain(secret)
    const expired = { credentials: { ...credentials, expiration: date } }
    expect(thrown(() => make(expired)).message).not.toContain(secret)
  })

  it('leaves its input alone', () => {
    const frozen = Object.freeze({ ...credentials, expiration: signedPlus(60) })
    expect(() => make({ credentials: frozen })).not.toThrow()
  })
})

describe('wrong input', () => {
  const control = 'a\nb'
  const cases: readonly [call: () => unknown, field: string, code: string][] = [
    [() => rdsAuthToken(undefined as never), 'options', 'ERR_INVALID_ARG_TYPE'],
    [() => rdsAuthToken({ ...rds, hostname: '' }), 'options.hostname', 'ERR_INVALID_ARG_VALUE'],
    [
      () => rdsAuthToken({ ...rds, hostname: 'https://db' }),
      'options.hostname',
      'ERR_INVALID_ARG_VALUE',
    ],
    [() => rdsAuthToken({ ...rds, hostname: 'db:1' }), 'options.hostname', 'ERR_INVALID_ARG_VALUE'],
    [() => rdsAuthToken({ ...rds, hostname: 'a..b' }), 'options.hostname', 'ERR_INVALID_ARG_VALUE'],
    [() => rdsAuthToken({ ...rds, port: 0 }), 'options.port', 'ERR_OUT_OF_RANGE'],
    [() => rdsAuthToken({ ...rds, port: 65_536 }), 'options.port', 'ERR_OUT_OF_RANGE'],
    [() => rdsAuthToken({ ...rds, port: '5432' as never }), 'options.port', 'ERR_INVALID_ARG_TYPE'],
    [() => rdsAuthToken({ ...rds, username: '' }), 'options.username', 'ERR_INVALID_ARG_VALUE'],
    [
      () => rdsAuthToken({ ...rds, username: control }),
      'options.username',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => rdsAuthToken({ ...rds, username: 'a\ud800' }),
      'options.username',
      'ERR_INVALID_ARG_VALUE',
    ],
    [() => dsqlAuthToken({ ...dsql, expiresIn: 0 }), 'options.expiresIn', 'ERR_OUT_OF_RANGE'],
    [
      () => dsqlAdminAuthToken({ ...dsql, expiresIn: 604_801 }),
      'options.expiresIn',
      'ERR_OUT_OF_RANGE',
    ],
    [
      () => dsqlAuthToken({ ...dsql, hostname: 'a/b' }),
      'options.hostname',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => elastiCacheAuthToken({ ...cache, cacheName: 'orders.x.cache.amazonaws.com' }),
      'options.cacheName',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => elastiCacheAuthToken({ ...cache, deployment: 'other' as never }),
      'options.deployment',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => memoryDbAuthToken({ ...memoryDb, clusterName: 'a b' }),
      'options.clusterName',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => eksAuthToken({ ...eks, clusterName: 'arn:aws:eks:eu-central-1:1:cluster/prod' }),
      'options.clusterName',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => mskAuthToken({ ...common, userAgent: '' }),
      'options.userAgent',
      'ERR_INVALID_ARG_VALUE',
    ],
    [() => mskAuthToken({ ...common, hostname: '/' }), 'options.hostname', 'ERR_INVALID_ARG_VALUE'],
    [
      () => iotWebSocketUrl({ ...iot, hostname: 'wss://x' }),
      'options.hostname',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, expiresIn: 301 }),
      'options.expiresIn',
      'ERR_OUT_OF_RANGE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, sampleRate: 7999 }),
      'options.sampleRate',
      'ERR_OUT_OF_RANGE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, api: 'x' as never }),
      'options.api',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, query: { 'sample-rate': 8000 } }),
      'options.query["sample-rate"]',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, query: { 'X-Amz-Expires': 9 } }),
      'options.query["X-Amz-Expires"]',
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, query: { type: null as never } }),
      'options.query["type"]',
      'ERR_INVALID_ARG_TYPE',
    ],
    [
      () => transcribeWebSocketUrl({ ...transcribe, query: [] as never }),
      'options.query',
      'ERR_INVALID_ARG_TYPE',
    ],
  ]
  it.each(cases.map(([call, field, code]) => [field, code, call] as const))(
    'is named: %s, %s',
    (field, code, call) => {
      expect(thrown(call)).toMatchObject({ field, code })
    },
  )
})

describe('what is signed, and what is not', () => {
  it('any user name can be read back from the token', () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name))
    fc.assert(
      fc.property(names, (username) => {
        expect(parametersOf(rdsAuthToken({ ...rds, username })).get('DBUser')).toBe(username)
        expect(parametersOf(memoryDbAuthToken({ ...memoryDb, username })).get('User')).toBe(
          username,
        )
      }),
    )
  })

  it('names of hosts and caches are signed in lower case', () => {
    expect(rdsAuthToken({ ...rds, hostname: 'DB.X.rds.amazonaws.com' })).toEqual(rdsAuthToken(rds))
    expect(elastiCacheAuthToken({ ...cache, cacheName: 'Orders' })).toEqual(
      elastiCacheAuthToken(cache),
    )
  })

  it("Kafka's user agent is outside the signature, the host inside", () => {
    const signature = (changes: object) =>
      parametersOf(mskAuthToken({ ...common, ...changes })).get('X-Amz-Signature')
    expect(signature({ userAgent: 'a b/1' })).toBe(signature({}))
    expect(signature({ hostname: 'kafka.eu-central-1.amazonaws.com' })).toBe(signature({}))
    expect(signature({ hostname: 'broker.example.com' })).not.toBe(signature({}))
    const made = mskAuthToken({ ...common, userAgent: 'a b/1' })
    expect(parametersOf(made).get('User-Agent')).toBe('a b/1')
    expect(parametersOf(mskAuthToken(common)).get('User-Agent')).toBe('sansdk')
  })

  it("IoT's session token is outside the signature and comes last", () => {
    const { sessionToken: _, ...lasting } = credentials
    const without = iotWebSocketUrl({ ...iot, credentials: lasting }).url
    expect(iotWebSocketUrl(iot).url).toBe(
      `${without}&X-Amz-Security-Token=to%2Fken%2Bwith%3Devery%25kind`,
    )
  })

  it('a Kubernetes token is for one cluster', () => {
    const signature = (clusterName: string) =>
      parametersOf(eksAuthToken({ ...eks, clusterName })).get('X-Amz-Signature')
    expect(signature('prod')).not.toBe(signature('test'))
    expect(eksAuthToken(eks).token).toMatch(/^k8s-aws-v1\.[\w-]+$/)
  })

  it.each([
    ['standard', 'stream-transcription-websocket'],
    ['medical', 'medical-stream-transcription-websocket'],
    ['call-analytics', 'call-analytics-stream-transcription-websocket'],
  ] as const)("Transcribe's %s API has a path of its own", (api, path) => {
    const query = { specialty: 'PRIMARYCARE', 'show-speaker-label': true, type: undefined }
    const url = new URL(transcribeWebSocketUrl({ ...transcribe, api, query }).url)
    expect(url.pathname).toBe(`/${path}`)
    expect(url.searchParams.get('specialty')).toBe('PRIMARYCARE')
    expect(url.searchParams.get('show-speaker-label')).toBe('true')
    expect(url.searchParams.has('type')).toBe(false)
  })
})

const permanent: Credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: credentials.secretAccessKey,
}

describe('tokens of services', () => {
  const both = [credentials, permanent]

  it('for Bedrock are those of its own generator', () => {
    const made = both.flatMap((keys) =>
      [undefined, 3600].map(
        (expiresIn) => bedrockApiKey({ ...common, credentials: keys, expiresIn }).token,
      ),
    )
    expect(made).toEqual(recorded.bedrock)
  })

  it('for AppSync are those of Amplify', () => {
    const data = JSON.stringify({ query: 'subscription { a }', variables: { x: 'ü' } })
    for (const [index, keys] of both.entries()) {
      const expected = recorded.appsync[index]
      const opened = appSyncConnection({ ...graphql, credentials: keys })
      expect(opened.url).toBe(
        'wss://abcdefghijklmnopqrstuvwxyz.appsync-realtime-api.eu-central-1.amazonaws.com/graphql',
      )
      expect(opened.protocols).toEqual([
        'graphql-ws',
        `header-${Buffer.from(JSON.stringify(expected?.connect)).toString('base64url')}`,
      ])
      const subscribed = appSyncAuthorization({ ...graphql, credentials: keys, data })
      // The order of headers, too.
      expect(JSON.stringify(subscribed.authorization)).toBe(JSON.stringify(expected?.subscribe))
      const ofEvents = appSyncConnection({ ...events, credentials: keys })
      expect(ofEvents.url).toBe(
        'wss://abcdefghijklmnopqrstuvwxyz.appsync-realtime-api.eu-central-1.amazonaws.com/event/realtime',
      )
      expect(ofEvents.protocols).toEqual([
        'aws-appsync-event-ws',
        `header-${Buffer.from(JSON.stringify(expected?.event)).toString('base64url')}`,
      ])
    }
    const url = 'https://api.example.com/graphql'
    expect(appSyncConnection({ ...graphql, url }).url).toBe(
      'wss://api.example.com/graphql/realtime',
    )
  })

  it('for Kinesis Video are those of its WebRTC SDK', () => {
    const made = both.flatMap((keys) =>
      ['viewer 1', undefined].map(
        (clientId) => kinesisVideoWebSocketUrl({ ...channel, credentials: keys, clientId }).url,
      ),
    )
    expect(made).toEqual(recorded.kinesisVideo)
  })

  it('for Neptune are those of its user guide with botocore', () => {
    const made = both.map((keys) =>
      JSON.parse(neptuneAuthToken({ ...neptune, credentials: keys }).token),
    )
    expect(made).toEqual(recorded.neptune)
  })

  // From the tests of Terraform's AWS provider (internal/service/iam/access_key_test.go).
  it.each([
    ['eu-central-1', 'some+secret+key', 'BMXhUYlu5Z3gSXVQORxlVa7XPaz91aGWdfHxvkOZdWZ2'],
    ['eu-central-1', 'another+secret+key', 'BBbphbrQmrKMx42d1N6+C7VINYEBGI5v9VsZeTxwskfh'],
    ['us-west-1', 'some+secret+key', 'BH+jbMzper5WwlwUar9E1ySBqHa9whi0GPo+sJ0mVYJj'],
    ['us-west-1', 'another+secret+key', 'BKVmjjMDFk/qqw8EROW99bjCS65PF8WKvK5bSr4Y6EqF'],
  ])('for SES in %s are those of its script', async (region, secretAccessKey, password) => {
    const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey }
    expect(sesSmtpLogin({ region, credentials: keys })).toEqual({
      username: 'AKIDEXAMPLE',
      password,
    })
    expect((await sesSmtpLogin({ region, credentials: async () => keys })).password).toBe(password)
  })

  it('for SES need the keys of a user', () => {
    expect(thrown(() => sesSmtpLogin({ region: 'eu-central-1', credentials }))).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'options.credentials.sessionToken',
    })
  })

  it('for Git come in a promise from a provider, too', async () => {
    const git = { ...common, url: 'https://git-codecommit.eu-central-1.amazonaws.com/v1/repos/r' }
    const login = signCodeCommitGit({ ...git, credentials: async () => credentials })
    expect(await login).toEqual(signCodeCommitGit(git))
  })

  it.each([
    [() => bedrockApiKey({ ...common, expiresIn: 43_201 }), 'options.expiresIn'],
    [() => appSyncConnection({ ...graphql, url: 'http://h.example/graphql' }), 'options.url'],
    [() => appSyncConnection({ ...graphql, url: 'https://h.example/other' }), 'options.url'],
    [() => appSyncConnection({ ...graphql, url: 'https://h.example/graphql?a' }), 'options.url'],
    [() => appSyncConnection({ ...graphql, url: 5 as never }), 'options.url'],
    [() => appSyncAuthorization({ ...graphql, data: {} as never }), 'options.data'],
    [
      () => kinesisVideoWebSocketUrl({ ...channel, endpoint: 'https://h.example' }),
      'options.endpoint',
    ],
    [
      () => kinesisVideoWebSocketUrl({ ...channel, endpoint: 'wss://h.example/x' }),
      'options.endpoint',
    ],
    [
      () => kinesisVideoWebSocketUrl({ ...channel, endpoint: 'wss://a@h.example' }),
      'options.endpoint',
    ],
    [() => neptuneAuthToken({ ...neptune, port: 0 }), 'options.port'],
    [() => neptuneAuthToken({ ...neptune, hostname: 'a/b' }), 'options.hostname'],
  ])('refuse wrong input (%#)', (make, field) => {
    expect(thrown(make).field).toBe(field)
  })
})
