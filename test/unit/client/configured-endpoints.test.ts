import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { describe, expect, it, vi } from 'vitest'
import {
  type Client,
  type ClientOptions,
  type ClientRequest,
  ConfigError,
  createClient,
  EndpointError,
} from '../../../src/index.ts'
import { type EndpointUrlCase, loadEndpointUrlCases } from '../../conformance/load-conformance.ts'
import { temporaryHome } from '../credentials/temporary-home.ts'
import { CREDENTIALS, closeAfterEach, loopback, rejection, status } from '../http/loopback.ts'
import { useBareEnvironment } from './bare-environment.ts'

useBareEnvironment({ AWS_EC2_METADATA_DISABLED: 'true' })
const keep = closeAfterEach()

/** A client on a machine with this config file. */
function machine(config: string, options: ClientOptions = {}): Client {
  const home = temporaryHome({ '.aws/config': config })
  vi.stubEnv('HOME', home.path)
  const client = createClient({ region: 'eu-central-1', credentials: CREDENTIALS, ...options })
  keep({ close: home.remove })
  keep(client)
  return client
}

type Asked = Omit<ClientRequest, 'body' | 'json'>

/** Where a request to a service goes. */
async function urlOf(client: Client, service: string, more: Partial<Asked> = {}): Promise<string> {
  return (await client.sign({ service, ...more })).url
}

describe('the published cases of configured endpoints', () => {
  it.each(loadEndpointUrlCases())('$name', async (test) => {
    vi.stubEnv('AWS_PROFILE', test.profile)
    for (const [name, value] of Object.entries(test.environment)) vi.stubEnv(name, value)
    const client = machine(configFileOf(test), {
      region: 'fake-region-10',
      endpoint: test.clientConfig.endpoint_url,
      ignoreConfiguredEndpoints: test.clientConfig.ignore_configured_endpoint_urls,
    })
    expect(await urlOf(client, test.service)).toBe(`${test.endpointUrl}/`)
  })
})

function configFileOf(test: EndpointUrlCase): string {
  const profiles = Object.entries(test.profiles).map(([name, properties]) =>
    [`[profile ${name}]`, ...lines(properties)].join('\n'),
  )
  const services = Object.entries(test.services).map(([name, section]) =>
    [
      `[services ${name}]`,
      ...Object.entries(section).map(
        ([service, properties]) => `${service} =\n  ${lines(properties).join('\n  ')}`,
      ),
    ].join('\n'),
  )
  return [...profiles, ...services].join('\n')
}

function lines(properties: Readonly<Record<string, string>>): string[] {
  return Object.entries(properties).map(([key, value]) => `${key} = ${value}`)
}

describe('a configured endpoint', () => {
  it('of a service is found by its id, whatever its hosts are called', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_SFN', 'http://sfn.test')
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDWATCH', 'http://monitoring.test:8080/base/')
    vi.stubEnv('AWS_ENDPOINT_URL_SESV2', 'http://sesv2.test')
    const client = machine('')
    expect(await urlOf(client, 'states')).toBe('http://sfn.test/')
    expect(await urlOf(client, 'monitoring')).toBe('http://monitoring.test:8080/base/')
    expect(await urlOf(client, 'sqs')).toBe('https://sqs.eu-central-1.amazonaws.com/')
    expect(await urlOf(client, 'email')).toBe('https://email.eu-central-1.amazonaws.com/')
    expect(await urlOf(client, 'email', { serviceId: 'SESv2' })).toBe('http://sesv2.test/')
  })

  it('is where requests are sent, signed for the service and the region', async () => {
    const server = keep(await loopback(status(200)))
    const client = machine(`[default]\nendpoint_url = ${server.url}\n`)
    await client.request({ service: 'email', json: {} })
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]?.headers.authorization).toContain('/eu-central-1/ses/')
  })

  it('gives way to the one of the client, and that to the one of the request', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://environment.test')
    const client = machine('', { endpoint: 'http://client.test' })
    expect(await urlOf(client, 'sqs')).toBe('http://client.test/')
    expect(await urlOf(client, 'sqs', { endpoint: 'http://own.test' })).toBe('http://own.test/')
    expect(await urlOf(machine(''), 'sqs')).toBe('http://environment.test/')
  })

  it('is passed over on demand', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://environment.test')
    const config = '[default]\nignore_configured_endpoint_urls = true\n'
    expect(await urlOf(machine(config), 'sqs')).toContain('amazonaws.com')
    const heedful = machine(config, { ignoreConfiguredEndpoints: false })
    expect(await urlOf(heedful, 'sqs')).toBe('http://environment.test/')
  })

  it('that is wrong is named', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_SQS', 'sqs.test')
    const client = machine('')
    const error = await rejection(client.request({ service: 'sqs' }))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ message: expect.stringContaining('AWS_ENDPOINT_URL_SQS') })
    expect(await urlOf(client, 'sns')).toContain('sns.eu-central-1')
  })
})

describe('FIPS and dual stack', () => {
  it('come from the environment, the profile or the options', async () => {
    const profile = '[default]\nuse_fips_endpoint = true\nuse_dualstack_endpoint = true\n'
    expect(await urlOf(machine(profile), 'sqs')).toBe('https://sqs-fips.eu-central-1.api.aws/')
    vi.stubEnv('AWS_USE_FIPS_ENDPOINT', 'false')
    expect(await urlOf(machine(profile), 'sqs')).toBe('https://sqs.eu-central-1.api.aws/')
    const given = machine(profile, { fips: true, dualStack: false })
    expect(await urlOf(given, 'sqs')).toBe('https://sqs-fips.eu-central-1.amazonaws.com/')
  })

  it('are asked for by older spellings of regions', async () => {
    const url = 'https://sqs-fips.us-east-2.amazonaws.com/'
    const client = machine('[profile old]\nregion = us-east-2-fips\n')
    const signed = await client.sign({ service: 'sqs', region: 'fips-us-east-2' })
    expect(signed.url).toBe(url)
    expect(signed.headers['authorization']).toContain('/us-east-2/sqs/')
    const old = keep(createClient({ profile: 'old', credentials: CREDENTIALS }))
    expect(await urlOf(old, 'sqs')).toBe(url)
  })

  it('are refused with an endpoint of the client, before anything is sent', async () => {
    const server = keep(await loopback(status(200)))
    vi.stubEnv('AWS_USE_FIPS_ENDPOINT', 'true')
    const client = machine('', { endpoint: server.url })
    const error = await rejection(client.request({ service: 'sqs' }))
    expect(error).toBeInstanceOf(EndpointError)
    expect(error).toMatchObject({ code: 'ENDPOINT_UNSUPPORTED' })
    expect(server.seen).toHaveLength(0)
    // What a request brings is taken as it is: it may be a FIPS endpoint already.
    await client.request({ service: 'sqs', endpoint: server.url })
    expect(server.seen).toHaveLength(1)
  })

  it('are refused where the service has no such endpoint', async () => {
    const error = await rejection(
      urlOf(machine('', { fips: true }), 's3', { region: 'cn-north-1' }),
    )
    expect(error).toMatchObject({ code: 'ENDPOINT_UNSUPPORTED' })
  })

  it('must be booleans', () => {
    for (const name of ['fips', 'dualStack', 'ignoreConfiguredEndpoints']) {
      expect(() => createClient({ [name]: 'yes' })).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: `options.${name}` }),
      )
    }
  })
})

describe('endpoints of accounts', () => {
  const credentials = { ...CREDENTIALS, accountId: '123456789012' }
  const regional = 'https://dynamodb.eu-central-1.amazonaws.com/'
  const own = 'https://123456789012.ddb.eu-central-1.amazonaws.com/'

  it('are used for DynamoDB where the credentials say their account', async () => {
    expect(await urlOf(machine('', { credentials }), 'dynamodb')).toBe(own)
    expect(await urlOf(machine('', { credentials: async () => credentials }), 'dynamodb')).toBe(own)
    expect(await urlOf(machine(''), 'dynamodb')).toBe(regional)
    expect(await urlOf(machine('', { credentials }), 'sqs')).toContain('//sqs.eu-central-1')
  })

  it('are those of each request’s credentials', async () => {
    const client = machine('', { credentials })
    expect(await urlOf(client, 'dynamodb')).toBe(own)
    expect(await urlOf(client, 'dynamodb', { credentials: CREDENTIALS })).toBe(regional)
    const other = { ...credentials, accountId: '210987654321' }
    expect(await urlOf(client, 'dynamodb', { credentials: other, path: '/x' })).toBe(
      'https://210987654321.ddb.eu-central-1.amazonaws.com/x',
    )
  })

  it('are off, or required, as settings say', async () => {
    vi.stubEnv('AWS_ACCOUNT_ID_ENDPOINT_MODE', 'disabled')
    expect(await urlOf(machine('', { credentials }), 'dynamodb')).toBe(regional)
    vi.stubEnv('AWS_ACCOUNT_ID_ENDPOINT_MODE', undefined)
    const config = '[default]\naccount_id_endpoint_mode = required\n'
    expect(await urlOf(machine(config, { credentials }), 'dynamodb')).toBe(own)
    const error = await rejection(urlOf(machine(config), 'dynamodb'))
    expect(error).toMatchObject({ code: 'ENDPOINT_UNSUPPORTED' })
  })

  it('give way to a configured endpoint', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://environment.test')
    expect(await urlOf(machine('', { credentials }), 'dynamodb')).toBe('http://environment.test/')
  })

  it('are where requests are sent', async () => {
    const sent: string[] = []
    const dispatcher = {
      dispatch: ({ origin }: { readonly origin?: unknown }): never => {
        sent.push(String(origin))
        throw new Error('not sent')
      },
    }
    const client = machine('', { credentials, dispatcher: dispatcher as never, retry: 'none' })
    await rejection(client.request({ service: 'dynamodb', json: {} }))
    expect(sent).toEqual(['https://123456789012.ddb.eu-central-1.amazonaws.com'])
  })

  it.each([
    ['credentials', credentials],
    ['a provider', async () => credentials],
  ])('are what diagnostics and errors name, with %s', async (_name, source) => {
    const hosts: unknown[] = []
    const listener = (message: unknown): void => {
      hosts.push((message as { readonly host: string }).host)
    }
    const dispatcher = {
      dispatch: (): never => {
        throw new Error('not sent')
      },
    }
    const client = machine('', {
      credentials: source,
      dispatcher: dispatcher as never,
      retry: 'none',
    })
    subscribe('sansdk:attempt:start', listener)
    const error = await rejection(client.request({ service: 'dynamodb', json: {} }))
    unsubscribe('sansdk:attempt:start', listener)
    expect(hosts).toEqual(['123456789012.ddb.eu-central-1.amazonaws.com'])
    expect(String(error)).toContain('123456789012.ddb.eu-central-1.amazonaws.com')
  })

  it('are settled once for a query that can be read once', async () => {
    const query = new Map([['a', '1']]).entries()
    expect(await urlOf(machine('', { credentials }), 'dynamodb', { query })).toBe(`${own}?a=1`)
  })

  it('wait for credentials no longer than the request may take', async () => {
    const client = machine('', { credentials: () => new Promise(() => {}), retry: 'none' })
    const timeout = { totalMs: 30 }
    const late = await rejection(client.request({ service: 'dynamodb', json: {}, timeout }))
    expect(late).toMatchObject({ code: 'TIMEOUT_TOTAL', outcome: 'not-sent', timeoutMs: 30 })
    const signal = AbortSignal.timeout(30)
    const aborted = await rejection(client.request({ service: 'dynamodb', json: {}, signal }))
    expect(aborted).toBe(signal.reason)
  })
})

describe('endpoints of what operations work on', () => {
  const arn = 'arn:aws:kinesis:eu-central-1:123456789012:stream/orders'

  it('are found by the parameters of the request', async () => {
    const client = machine('')
    const endpointParams = { OperationType: 'data', StreamARN: arn }
    expect(await urlOf(client, 'kinesis', { endpointParams })).toBe(
      'https://123456789012.data-kinesis.eu-central-1.amazonaws.com/',
    )
    expect(await urlOf(client, 'kinesis')).toBe('https://kinesis.eu-central-1.amazonaws.com/')
  })

  it('are signed as they ask for', async () => {
    const client = machine('')
    const signed = await client.sign({ service: 'events', endpointParams: { EndpointId: 'ab.cd' } })
    expect(signed.url).toBe('https://ab.cd.endpoint.events.amazonaws.com/')
    expect(signed.headers['x-amz-region-set']).toBe('*')
    expect(signed.headers['authorization']).toContain('AWS4-ECDSA-P256-SHA256')
  })

  it('carry the headers that they ask for', async () => {
    const Bucket = 'arn:aws:s3-outposts:eu-central-1:123456789012:outpost:op-0123:bucket:b'
    const signed = await machine('').sign({ service: 's3-control', endpointParams: { Bucket } })
    expect(signed.url).toBe('https://s3-outposts.eu-central-1.amazonaws.com/')
    expect(signed.headers).toMatchObject({
      'x-amz-outpost-id': 'op-0123',
      'x-amz-account-id': '123456789012',
    })
  })
})

describe('the files', () => {
  it('are not read where nothing in them could matter', async () => {
    const server = keep(await loopback(status(200)))
    const client = machine('[broken\n', { endpoint: server.url })
    await client.request({ service: 'sqs' })
    await client.sign({ service: 'sqs', url: 'https://sqs.eu-central-1.amazonaws.com/' })
    expect(server.seen).toHaveLength(1)
    expect(await rejection(urlOf(machine('[broken\n'), 'sqs'))).toBeInstanceOf(ConfigError)
  })

  it('may lack the profile that the environment names', async () => {
    vi.stubEnv('AWS_PROFILE', 'nobody')
    expect(await urlOf(machine(''), 'sqs')).toContain('sqs.eu-central-1')
  })
})
