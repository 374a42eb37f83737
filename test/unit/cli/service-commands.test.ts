import { chmodSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { signCodeCommitGit } from '../../../src/tokens/index.ts'
import { type CliHome, cliHome } from './cli-home.ts'

const TOKEN = 'to/ken+1'
const ENDPOINT = 'https://acme-1.d.codeartifact.eu-central-1.amazonaws.com/npm/web/'
const EVENTS = [
  { eventId: '1', logStreamName: 's/1', message: 'hello\n', timestamp: 1_700_000_000_123 },
  { eventId: '2', logStreamName: 's/2', message: '{"a":["ü"]} ', timestamp: 1_700_000_001_000 },
]
const seen: { readonly path: string; readonly body: string }[] = []
let pages: readonly object[] = []
const server = createServer(async (request, response) => {
  const { url = '' } = request
  seen.push({ path: url, body: await text(request) })
  response.setHeader('content-type', 'application/json')
  if (url.startsWith('/v1/authorization-token')) {
    const expiration = Math.floor(Date.now() / 1000) + 43_200
    response.end(JSON.stringify({ authorizationToken: TOKEN, expiration }))
  } else if (url.startsWith('/v1/repository/endpoint')) {
    response.end(JSON.stringify({ repositoryEndpoint: ENDPOINT }))
  } else {
    const [page = { events: [] }, ...others] = pages
    pages = others
    response.end(JSON.stringify(page))
  }
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

let home: CliHome
beforeEach(() => {
  seen.length = 0
  pages = [{ events: EVENTS.slice(0, 1), nextToken: 'n' }, { events: EVENTS.slice(1) }]
  home = cliHome({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
  home.remove()
})

describe('sansdk logs tail', () => {
  it.each([
    [
      '',
      `2023-11-14T22:13:20.123000+00:00 s/1 hello\n2023-11-14T22:13:21.000000+00:00 s/2 {"a":["ü"]}\n`,
    ],
    ['--format short', `2023-11-14T22:13:20 hello\n2023-11-14T22:13:21 {"a":["ü"]}\n`],
    [
      '--format json',
      '2023-11-14T22:13:20.123000+00:00 s/1 hello\n2023-11-14T22:13:21+00:00 s/2 \n{\n    "a": [\n        "\\u00fc"\n    ]\n}\n',
    ],
    ['--format none', EVENTS.map((event) => `${JSON.stringify(event)}\n`).join('')],
  ])('prints events of all pages %s', async (options, stdout) => {
    expect(await home.run(`logs tail /aws/lambda/resize ${options}`)).toEqual({
      status: 0,
      stdout,
      stderr: '',
    })
    expect(JSON.parse(seen[1]?.body ?? '')).toMatchObject({ nextToken: 'n' })
  })

  it('asks for streams, patterns and times', async () => {
    vi.useFakeTimers({ now: 1_700_000_600_000, toFake: ['Date'] })
    pages = []
    await home.run('logs tail g --log-stream-names a b --filter-pattern ERROR')
    await home.run('logs tail g --log-stream-name-prefix web --since 2h')
    await home.run('logs tail g --since 2023-11-14T22:13:20Z')
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([
      {
        logGroupName: 'g',
        interleaved: true,
        startTime: 1_700_000_000_000,
        filterPattern: 'ERROR',
        logStreamNames: ['a', 'b'],
      },
      {
        logGroupName: 'g',
        interleaved: true,
        startTime: 1_699_993_400_000,
        logStreamNamePrefix: 'web',
      },
      { logGroupName: 'g', interleaved: true, startTime: 1_700_000_000_000 },
    ])
  })

  it('goes on with --follow, prints no event twice, and ends with status 0 at Ctrl-C', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 4_000 })
    const late = {
      eventId: '3',
      logStreamName: 's/1',
      message: 'late',
      timestamp: 1_700_000_001_000,
    }
    pages = [{ events: EVENTS }, { events: [EVENTS[1], late] }]
    const running = home.run('logs tail g --follow --format short')
    await vi.waitUntil(() => seen.length >= 3, { timeout: 20_000 })
    process.emit('SIGINT')
    const { status, stdout } = await running
    expect(stdout).toBe(
      '2023-11-14T22:13:20 hello\n2023-11-14T22:13:21 {"a":["ü"]}\n2023-11-14T22:13:21 late\n',
    )
    expect(status).toBe(0)
    expect(JSON.parse(seen[1]?.body ?? '')).toMatchObject({ startTime: 1_700_000_001_000 })
  })

  it('begins anew with --follow where a page gives the token that it was asked by', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 4_000 })
    pages = [
      { events: EVENTS, nextToken: 'a' },
      { events: [], nextToken: 'a' },
    ]
    const running = home.run('logs tail g --follow')
    await vi.waitUntil(() => seen.length >= 3, { timeout: 20_000 })
    process.emit('SIGINT')
    expect((await running).status).toBe(0)
    expect(seen.slice(0, 3).map(({ body }) => JSON.parse(body).nextToken)).toEqual([
      undefined,
      'a',
      undefined,
    ])
  })

  it('refuses a time that it cannot read', async () => {
    expect(await home.run('logs tail g --since 5x')).toMatchObject({ status: 252, stdout: '' })
    expect(seen).toEqual([])
  })
})

describe('sansdk codecommit credential-helper', () => {
  const ask = (host: string, words = 'get') =>
    home.runWith(
      `protocol=https\nhost=${host}\npath=v1/repos/site\n`,
      `codecommit credential-helper ${words}`,
    )

  it.each([
    ['git-codecommit.us-east-2.amazonaws.com', 'us-east-2'],
    ['vpce-1.git-codecommit-fips.ca-central-1.vpce.amazonaws.com', 'ca-central-1'],
    ['git.amazonaws.com', 'eu-central-1'],
    ['git-codecommit.cn-north-1.amazonaws.com.cn:443', 'cn-north-1'],
  ])('answers for %s with the region %s', async (host, region) => {
    vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] })
    vi.stubEnv('AWS_SESSION_TOKEN', 'session')
    const { username, password } = signCodeCommitGit({
      credentials: {
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: 'secret',
        sessionToken: 'session',
      },
      region,
      url: `https://${host}/v1/repos/site`,
    })
    expect(username).toBe('AKIDEXAMPLE%session')
    expect(await ask(host)).toEqual({
      status: 0,
      stdout: `username=${username}\npassword=${password}\n`,
      stderr: '',
    })
  })

  it('says nothing of other hosts, unless it is told to', async () => {
    for (const host of ['github.com', 'amazonaws.com.example.com', 'notamazonaws.com']) {
      expect(await ask(host)).toEqual({ status: 0, stdout: '', stderr: '' })
    }
    expect((await ask('git.example.com', 'get --ignore-host-check')).stdout).toMatch(/^username=/)
  })

  it('keeps nothing', async () => {
    for (const word of ['store', 'erase'])
      expect(await ask('github.com', word)).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('says what Git has to be told where it names no path', async () => {
    const { status, stderr } = await home.runWith(
      'protocol=https\nhost=git-codecommit.us-east-2.amazonaws.com\n',
      'codecommit credential-helper get',
    )
    expect([status, stderr]).toEqual([252, expect.stringContaining('UseHttpPath')])
  })
})

describe('sansdk codeartifact login', () => {
  const LINE = 'codeartifact login --domain acme --repository web --tool'

  it.each([
    [
      'npm',
      `npm config set registry ${ENDPOINT}\n\nnpm config set //acme-1.d.codeartifact.eu-central-1.amazonaws.com/npm/web/:always-auth true\n\nnpm config set //acme-1.d.codeartifact.eu-central-1.amazonaws.com/npm/web/:_authToken ${TOKEN}\n\n`,
    ],
    [
      'pip',
      `pip config set global.index-url https://aws:${TOKEN}@acme-1.d.codeartifact.eu-central-1.amazonaws.com/npm/web/simple/\n\n`,
    ],
  ])('shows what it would run for %s', async (tool, stdout) => {
    const ran = await home.run(`${LINE} ${tool} --dry-run`)
    expect(ran).toEqual({ status: 0, stdout, stderr: '' })
  })

  it('asks as it is told', async () => {
    const more = '--namespace acme --domain-owner 123456789012 --duration-seconds 900'
    const { stdout } = await home.run(`${LINE} npm ${more} --endpoint-type dualstack --dry-run`)
    expect(stdout).toMatch(`npm config set @acme:registry ${ENDPOINT}\n`)
    expect(seen.map(({ path }) => path)).toEqual([
      '/v1/authorization-token?domain=acme&domain-owner=123456789012&duration=900',
      '/v1/repository/endpoint?domain=acme&domain-owner=123456789012&repository=web&format=npm&endpointType=dualstack',
    ])
  })

  it('runs the tool, without its always-auth, and hides the token where it fails', async () => {
    home.write(
      'bin/npm',
      '#!/bin/sh\necho "$@" >> "$HOME/ran"\ncase "$*" in *always*) exit 1;; esac\n',
    )
    home.write('bin/pip', '#!/bin/sh\necho "no $@" >&2\nexit 3\n')
    for (const name of ['npm', 'pip']) chmodSync(join(home.path, 'bin', name), 0o755)
    vi.stubEnv('PATH', `${join(home.path, 'bin')}:${process.env['PATH']}`)
    const { status, stdout } = await home.run(`${LINE} npm`)
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^Successfully configured npm to use AWS CodeArtifact repository \S+ \nLogin expires in 12 hours at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d\n$/,
    )
    expect(home.read('ran').split('\n')).toHaveLength(4)
    const failed = await home.run(`${LINE} pip`)
    expect([failed.status, failed.stdout]).toEqual([255, ''])
    expect(failed.stderr).toContain('ended with status 3')
    expect(failed.stderr).not.toContain(TOKEN)
  })

  it('says that the tool is missing', async () => {
    vi.stubEnv('PATH', home.path)
    const { status, stderr } = await home.run(`${LINE} pip`)
    expect([status, stderr]).toEqual([255, expect.stringContaining('pip was not found')])
  })

  it('adds itself to the servers of twine, for its owner only', async () => {
    home.write(
      '.pypirc',
      '[distutils]\nindex-servers=\n    pypi\n    own\n\n[own]\nrepository: https://x\n',
    )
    expect((await home.run(`${LINE} twine`)).stdout).toContain('configured twine')
    expect(home.read('.pypirc')).toBe(
      `[distutils]\nindex-servers = \n\tpypi\n\town\n\tcodeartifact\n\n[own]\nrepository = https://x\n\n[codeartifact]\nrepository = ${ENDPOINT}\nusername = aws\npassword = ${TOKEN}\n\n`,
    )
    home.write('.pypirc', '[own]\n')
    const { status, stderr } = await home.run(`${LINE} twine`)
    expect([status, stderr]).toEqual([255, expect.stringContaining('index-servers')])
    expect(home.read('.pypirc')).toBe('[own]\n')
  })

  it.each([
    ['pip --namespace acme', /--namespace is not for pip/],
    ['npm --namespace .acme', /no dot or underscore first/],
    ['npm --duration-seconds x', /whole number/],
    ['cargo', /--tool/],
  ])('refuses --tool %s', async (words, message) => {
    const { status, stderr } = await home.run(`${LINE} ${words}`)
    expect([status, stderr]).toEqual([252, expect.stringMatching(message)])
    expect(seen).toEqual([])
  })
})

describe('sansdk token', () => {
  it('opens WebSockets of Kinesis Video and AppSync', async () => {
    const arn = 'arn:aws:kinesisvideo:eu-central-1:123456789012:channel/door/1600000000000'
    const video = await home.run(
      `token kinesis-video --hostname v-1.kinesisvideo.eu-central-1.amazonaws.com --channel-arn ${arn} --client-id me`,
    )
    const { host, searchParams } = new URL(video.stdout.trim())
    expect(host).toBe('v-1.kinesisvideo.eu-central-1.amazonaws.com')
    expect([searchParams.get('X-Amz-ChannelARN'), searchParams.get('X-Amz-ClientId')]).toEqual([
      arn,
      'me',
    ])
    const api = 'https://abc.appsync-api.eu-central-1.amazonaws.com/graphql'
    expect((await home.run(`token appsync ${api}`)).stdout).toMatch(
      /^wss:\/\/abc\.appsync-realtime-api\.eu-central-1\.amazonaws\.com\/graphql\ngraphql-ws, header-[\w-]+\n$/,
    )
    const message = JSON.parse((await home.run(`token appsync ${api} --data {}`)).stdout)
    expect(message.authorization).toMatch(/Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/appsync\//)
  })
})
