import fs, { mkdtempSync, readFileSync, rmSync, type Stats, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { extraOptionsOf } from '../../../src/cli/api/extra-options.ts'
import { type Ran, runSansdk } from '../../servers/cli-peer.ts'

const folder = mkdtempSync(join(tmpdir(), 'sansdk-cli-'))
const seen: { readonly target: string; readonly path: string; readonly body: string }[] = []
let answer: (target: string, body: string, request: IncomingMessage) => object | string | number

const server = createServer(async (request, response) => {
  const body = await text(request)
  const target = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '')
  seen.push({ target, path: request.url ?? '', body })
  const content = answer(target, body, request)
  if (typeof content === 'number') {
    response.writeHead(content).end()
    return
  }
  const isError = typeof content === 'object' && '__type' in content
  response.writeHead(isError ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
  response.end(typeof content === 'string' ? content : JSON.stringify(content))
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const config = join(folder, 'config')
  writeFileSync(config, '[default]\nregion = eu-central-1\n[profile plain]\noutput = text\n')
  const env = {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_MAX_ATTEMPTS: '1',
    AWS_CA_BUNDLE: '',
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
})
afterAll(() => {
  vi.unstubAllEnvs()
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  seen.length = 0
  answer = () => ({})
})

/** Runs a command line; words are separated by spaces. */
function run(line: string, ...more: readonly string[]): Promise<Ran> {
  return runSansdk([...line.split(' ').filter((word) => word !== ''), ...more])
}

function sentBody(): unknown {
  return JSON.parse(seen.at(-1)?.body ?? '')
}

describe('a call from the command line', () => {
  it('sends options in shorthand, JSON and from files', async () => {
    const file = join(folder, 'value.txt')
    writeFileSync(file, 'a secret\n')
    const { status } = await run(
      'ssm put-parameter --name /a --type SecureString --overwrite --tags Key=a,Value=b --value',
      `file://${file}`,
    )
    expect(status).toBe(0)
    expect(sentBody()).toEqual({
      Name: '/a',
      Type: 'SecureString',
      Overwrite: true,
      Tags: [{ Key: 'a', Value: 'b' }],
      Value: 'a secret\n',
    })
  })

  it('takes the names of the API, flags with no-, and values behind an equals sign', async () => {
    await run('ssm PutParameter --Name=/a --no-overwrite --value=--x')
    expect(sentBody()).toEqual({ Name: '/a', Overwrite: false, Value: '--x' })
    await run('dynamodb scan --table-name t --limit 2 --exclusive-start-key', '{"id":{"B":"AQI="}}')
    expect(sentBody()).toEqual({
      TableName: 't',
      Limit: 2,
      ExclusiveStartKey: { id: { B: 'AQI=' } },
    })
  })

  it('takes bytes in base64, raw or from a file', async () => {
    const file = join(folder, 'bytes.bin')
    writeFileSync(file, Buffer.from([1, 2]))
    const lines = ['AQI=', `fileb://${file}`]
    for (const plaintext of lines) {
      await run('kms encrypt --key-id k --plaintext', plaintext)
      expect(sentBody()).toEqual({ KeyId: 'k', Plaintext: 'AQI=' })
    }
    await run('kms encrypt --key-id k --cli-binary-format raw-in-base64-out --plaintext hi')
    expect(sentBody()).toEqual({ KeyId: 'k', Plaintext: 'aGk=' })
  })

  it('sends user data that is no text byte by byte, as gzip is', async () => {
    const file = join(folder, 'user-data.gz')
    writeFileSync(file, Buffer.from([0x1f, 0x8b, 0, 0xff]))
    await run('ec2 run-instances --image-id ami-1 --user-data', `fileb://${file}`)
    const form = new URLSearchParams(seen.at(-1)?.body)
    expect(form.get('UserData')).toBe('H4sA/w==')
    const other = await run('ssm put-parameter --name /a --value', `fileb://${file}`)
    expect(other).toMatchObject({ status: 252 })
    expect(other.stderr).toContain('input.Value must be a string')
  })

  it('says of unknown members nothing that is for programs', async () => {
    const { stderr } = await run('ec2 describe-instances --filters Nmae=a')
    expect(stderr).toContain('did you mean "Name"?')
    expect(stderr).not.toContain('unknownMembers')
  })

  it('takes a whole input as JSON, which options go before', async () => {
    await run(
      'kms create-key --description mine --cli-input-json',
      '{"Description":"x","KeySpec":"RSA_2048"}',
    )
    expect(sentBody()).toEqual({ Description: 'mine', KeySpec: 'RSA_2048' })
  })

  it("takes the AWS CLI's own words for archives, metrics and paths", async () => {
    const file = join(folder, 'function.zip')
    writeFileSync(file, 'zip')
    await run(
      'lambda create-function --function-name f --role r --code S3ObjectStorageMode=COPY --zip-file',
      `fileb://${file}`,
    )
    expect(sentBody()).toMatchObject({ Code: { ZipFile: 'emlw', S3ObjectStorageMode: 'COPY' } })
    const metric: Record<string, unknown> = {}
    extraOptionsOf('cloudwatch', 'PutMetricData')?.input?.(metric, {
      'metric-name': 'm',
      value: 1.5,
      dimensions: 'InstanceId=i-1,Type=a b',
      'statistic-values': 'Sum=3,SampleCount=2',
    })
    expect(metric).toEqual({
      MetricData: [
        {
          MetricName: 'm',
          Value: 1.5,
          Dimensions: [
            { Name: 'InstanceId', Value: 'i-1' },
            { Name: 'Type', Value: 'a b' },
          ],
          StatisticValues: { Sum: 3, SampleCount: 2 },
        },
      ],
    })
    for (const [line, message] of [
      [
        'cloudwatch put-metric-data --namespace n --metric-name m --dimensions a',
        /must be name=value/,
      ],
      [
        'cloudwatch put-metric-data --namespace n --metric-name m --statistic-values Sum=x',
        /"x" is no number/,
      ],
      [
        'cloudwatch put-metric-data --namespace n --unit Count --metric-data MetricName=m',
        /--metric-data holds/,
      ],
      [
        'cloudfront create-invalidation --distribution-id d --paths /a --invalidation-batch {}',
        /--invalidation-batch holds/,
      ],
    ] as const) {
      expect((await run(line)).stderr).toMatch(message)
    }
  })

  it('does not sign with --no-sign-request', async () => {
    let authorization: string | undefined = 'none was seen'
    answer = (_target, _body, { headers }) => {
      authorization = headers.authorization
      return {}
    }
    await run('kms list-keys --no-sign-request')
    expect(authorization).toBeUndefined()
  })

  it('keeps the keys of an object that are names of JavaScript', async () => {
    await run(
      'lambda tag-resource --resource arn:aws:lambda:eu-central-1:1:function:f --tags __proto__=a,constructor=b',
    )
    expect(seen.at(-1)?.body).toBe('{"Tags":{"__proto__":"a","constructor":"b"}}')
  })
})

describe('a command line that cannot be read', () => {
  it.each([
    ['sqss list-queues', /there is no command or service "sqss"; did you mean sqs/],
    ['sqs list-queue', /sqs has no operation "list-queue"; did you mean list-queues\?/],
    ['request https://', /request: "https:\/\/" is no URL, such as/],
    ['presign GET https://a:99999/', /presign: "https:\/\/a:99999\/" is no URL, such as/],
    ['sqs list-queues --profil x', /has no option --profil; did you mean --profile\?/],
    ['ssm get-parameter --nam x', /ssm get-parameter has no option --nam; did you mean --name\?/],
    ['ssm get-parameter', /get-parameter also needs --name/],
    ['ssm get-parameter --name', /--name needs a value/],
    ['ssm get-parameter --name a b', /the word "b" belongs to no option/],
    [
      'ssm put-parameter --name a --value b --tags Key=a,Key=b',
      /--tags: the key "Key" comes twice/,
    ],
    ['ssm put-parameter --name a --value b --tags Key', /--tags: expected "=", found the end/],
    [
      'ssm put-parameter --name a --value b --overwrite --no-overwrite',
      /--overwrite and --no-overwrite/,
    ],
    ['ssm put-parameter --name a --value file:///none', /--value: the file "\/none": ENOENT/],
    ['kms list-keys --limit many', /--limit: "many" is no whole number/],
    ['kms encrypt --key-id k --plaintext !', /--plaintext: "!" is no base64/],
    ['kms create-key --cli-input-json {', /--cli-input-json: no JSON/],
    ['kms create-key --cli-input-json []', /--cli-input-json must be an object/],
    ['kms list-keys --output xml', /--output must be one of json, text, table/],
    ['kms list-keys --query a[', /--query "a\[":/],
    ['kms list-keys --max-items 0', /--max-items must be a whole number from 1/],
    ['kms list-keys --max-items 1 --limit 1', /page by themselves/],
    ['kms list-keys --starting-token x', /--starting-token is not the NextToken/],
    [
      'dynamodb wait table-exist --table-name t',
      /has no waiter "table-exist"; did you mean table-exists\?/,
    ],
    ['--nonsense', /there is no option --nonsense/],
    ['', /Usage: sansdk/],
  ])('is refused before anything is sent: %s', async (line, message) => {
    const { status, stderr, stdout } = await run(line)
    expect({ status, stdout }).toEqual({ status: 252, stdout: '' })
    expect(stderr).toMatch(message)
    expect(seen).toEqual([])
  })
})

describe('an output', () => {
  const KEYS = { Keys: [{ KeyId: 'a', KeyArn: 'arn:a' }, { KeyId: 'b' }], Truncated: false }

  it.each([
    [
      'json',
      '{\n    "Keys": [\n        {\n            "KeyId": "a",\n            "KeyArn": "arn:a"\n        },\n        {\n            "KeyId": "b"\n        }\n    ],\n    "Truncated": false\n}\n',
    ],
    ['text', 'False\nKEYS\tarn:a\ta\nKEYS\t\tb\n'],
    ['yaml', 'Keys:\n- KeyId: a\n  KeyArn: arn:a\n- KeyId: b\nTruncated: false\n'],
    ['ndjson', '{"Keys":[{"KeyId":"a","KeyArn":"arn:a"},{"KeyId":"b"}],"Truncated":false}\n'],
    ['off', ''],
  ])('is printed as %s', async (format, printed) => {
    answer = () => KEYS
    const { stdout } = await run(`kms list-keys --no-paginate --output ${format}`)
    expect(stdout).toBe(printed)
  })

  it('is printed as a table as wide as its widest part', async () => {
    answer = () => KEYS
    const { stdout } = await run('kms list-keys --no-paginate --output table')
    expect(stdout).toBe(
      [
        '------------------------',
        '|       ListKeys       |',
        '+------------+---------+',
        '|  Truncated |  False  |',
        '+------------+---------+',
        '||        Keys        ||',
        '|+----------+---------+|',
        '||  KeyArn  |  KeyId  ||',
        '|+----------+---------+|',
        '||  arn:a   |  a      ||',
        '||          |  b      ||',
        '|+----------+---------+|',
        '',
      ].join('\n'),
    )
  })

  it('is printed as the profile and AWS_DEFAULT_OUTPUT say', async () => {
    answer = () => KEYS
    expect(
      (await run('kms list-keys --no-paginate --profile plain --no-sign-request')).stdout,
    ).toMatch(/^False\n/)
    vi.stubEnv('AWS_DEFAULT_OUTPUT', 'yaml')
    expect((await run('kms list-keys --no-paginate')).stdout).toMatch(/^Keys:\n/)
    vi.stubEnv('AWS_DEFAULT_OUTPUT', '')
  })

  it('is what --query picks', async () => {
    answer = () => KEYS
    const { stdout } = await run(
      'kms list-keys --output text --query',
      'sort_by(Keys,&KeyId)[].KeyId',
    )
    expect(stdout).toBe('a\tb\n')
    expect((await run('kms list-keys --query', 'Nothing')).stdout).toBe('null\n')
  })

  it.each([
    ['yes', "'yes'"],
    ['', "''"],
    ['1e3', "'1e3'"],
    ['it is: so', "'it is: so'"],
    ["it's", "it's"],
    ['a\nb\n', '|\n  a\n  b'],
    ['a\nb', '|-\n  a\n  b'],
    ['\u0007', '"\\u0007"'],
    ['- a', "'- a'"],
    ['2026-11-29', "'2026-11-29'"],
    ['~', "'~'"],
  ])('quotes in YAML what would be read as something else: %j', async (value, printed) => {
    answer = () => ({ Parameter: { Value: value } })
    const { stdout } = await run('ssm get-parameter --name a --output yaml --query Parameter')
    expect(stdout).toBe(`Value: ${printed}\n`)
  })
})

describe('pages', () => {
  beforeEach(() => {
    answer = (_target, body) => {
      const { Marker = '0' } = JSON.parse(body) as { Marker?: string }
      const page = Number(Marker)
      const keys = [`${page}a`, `${page}b`, `${page}c`].map((KeyId) => ({ KeyId }))
      return { Keys: keys, Truncated: page < 2, ...(page < 2 && { NextMarker: String(page + 1) }) }
    }
  })

  it('are read one after the other and printed as one', async () => {
    const { stdout } = await run('kms list-keys --query Keys[].KeyId --output text')
    expect(stdout).toBe('0a\t0b\t0c\n1a\t1b\t1c\n2a\t2b\t2c\n')
    const { Keys } = JSON.parse((await run('kms list-keys')).stdout)
    expect(Keys).toHaveLength(9)
  })

  it('end with as many items as were asked for, and go on from there', async () => {
    const ids: string[] = []
    let token: string | undefined
    do {
      const { stdout } = await run(
        'kms list-keys --max-items 2',
        ...(token ? ['--starting-token', token] : []),
      )
      const page = JSON.parse(stdout) as { Keys: { KeyId: string }[]; NextToken?: string }
      ids.push(...page.Keys.map(({ KeyId }) => KeyId))
      token = page.NextToken
    } while (token !== undefined && ids.length < 20)
    expect(ids).toEqual(['0a', '0b', '0c', '1a', '1b', '1c', '2a', '2b', '2c'])
  })

  it('have the size that is asked for, a text where the operation takes one', async () => {
    await run('kms list-keys --page-size 3 --max-items 1')
    expect(sentBody()).toEqual({ Limit: 3 })
    answer = () => '<ListHostedZonesResponse/>'
    await run('route53 list-hosted-zones --page-size 5')
    expect(seen.at(-1)?.path).toContain('maxitems=5')
  })

  it('are not read where one is asked for', async () => {
    await run('kms list-keys --no-paginate')
    await run('kms list-keys --limit 3')
    expect(seen).toHaveLength(2)
  })

  it('end with an error where a service sends the same token twice', async () => {
    answer = () => ({ Keys: [], Truncated: true, NextMarker: '1' })
    const { status, stderr } = await run('kms list-keys')
    expect({ status, stderr }).toEqual({
      status: 255,
      stderr: expect.stringContaining('the same token twice'),
    })
  })
})

describe('an error', () => {
  it('of a service is written as the AWS CLI writes it', async () => {
    answer = () => ({ __type: 'NotFoundException', message: 'no such key' })
    expect(await run('kms describe-key --key-id k')).toEqual({
      status: 254,
      stdout: '',
      stderr:
        '\nAn error occurred (NotFoundException) when calling the DescribeKey operation: no such key\n',
    })
  })

  it('without a document has the phrase of its status', async () => {
    answer = () => 404
    const { status, stderr } = await run('s3api head-object --bucket bucket --key none')
    expect({ status, stderr }).toEqual({
      status: 254,
      stderr: '\nAn error occurred (404) when calling the HeadObject operation: Not Found\n',
    })
  })

  it('of credentials and configuration has a status of its own', async () => {
    const { status, stderr } = await run('kms list-keys --profile nobody')
    expect(status).toBe(253)
    expect(stderr).toMatch(/nobody/)
  })

  it('shows no secret', async () => {
    answer = () => ({ __type: 'X', message: 'you sent secret' })
    const { stderr } = await run('kms list-keys --debug')
    expect(stderr).not.toMatch(/AKIDEXAMPLE.*Signature=[0-9a-f]{64}/)
  })
})

describe('help', () => {
  it('lists operations, and options with their types and an example', async () => {
    expect((await run('ssm help')).stdout).toMatch(/Operations:\n(?: {2}[a-z0-9-]+\n)+/)
    const { stdout } = await run('ssm put-parameter help')
    expect(stdout).toContain('Usage: sansdk ssm put-parameter --name <…> --value <…> [options]')
    expect(stdout).toContain('--type <String|StringList|SecureString>')
    expect(stdout).toContain('--overwrite | --no-overwrite')
    expect(stdout).toContain('sansdk ssm put-parameter --name value --value value')
  })

  it('is not what a value of that name asks for', async () => {
    await run('ssm get-parameter --name help')
    expect(sentBody()).toEqual({ Name: 'help' })
  })

  it('has samples of inputs', async () => {
    const { stdout } = await run('sqs send-message --generate-cli-skeleton')
    expect(JSON.parse(stdout)).toMatchObject({
      QueueUrl: '',
      DelaySeconds: 0,
      MessageAttributes: { KeyName: { StringValue: '', StringListValues: [''] } },
    })
    expect(seen).toEqual([])
  })
})

describe('bodies', () => {
  it('are sent from files and written into files', async () => {
    const file = join(folder, 'payload.json')
    const written = join(folder, 'answer.json')
    writeFileSync(file, '{"a":1}')
    answer = () => '{"b":2}'
    const { status, stdout } = await run(
      'lambda invoke --function-name f --payload',
      `fileb://${file}`,
      written,
    )
    expect(status).toBe(0)
    expect(seen.at(-1)?.body).toBe('{"a":1}')
    expect(readFileSync(written, 'utf8')).toBe('{"b":2}')
    expect(JSON.parse(stdout)).toMatchObject({ StatusCode: 200 })
    expect((await run('lambda invoke --function-name f')).stderr).toMatch(
      /invoke needs the name of a file for the response/,
    )
  })
})

describe('sansdk presign', () => {
  it('makes links to objects and to any URL of AWS', async () => {
    const object = await run('presign PUT s3://uploads/a+b.txt --expires 15m')
    const url = new URL(object.stdout.trim())
    expect(url.pathname).toBe('/uploads/a%2Bb.txt')
    expect(url.searchParams.get('X-Amz-Expires')).toBe('900')
    const { stdout } = await run(
      'presign https://abc.execute-api.eu-west-1.amazonaws.com/prod/x?a=1',
    )
    const credential = new URL(stdout.trim()).searchParams.get('X-Amz-Credential')
    expect(credential).toMatch(/^AKIDEXAMPLE\/\d{8}\/eu-west-1\/execute-api\/aws4_request$/)
  })

  it.each([
    ['presign', /Usage: sansdk presign/],
    ['presign s3://uploads', /neither a URL nor s3:\/\/bucket\/key/],
    ['presign POST s3://uploads/a', /an object takes GET, PUT, HEAD, DELETE/],
    ['presign s3://uploads/a --expires soon', /--expires must be seconds/],
    ['presign s3://uploads/a --expires 8d', /: --expires must be from 1 to 604800 seconds \(7d\)/],
    ['presign s3://uploads/a --expires 0', /: --expires must be from 1 to 604800 seconds/],
    [
      'explain https://sqs.us-east-1.amazonaws.com/ --expires 8d',
      /explain: --expires must be from 1/,
    ],
    ['post s3://uploads/a --expires 8d', /post: --expires must be from 1 to/],
    ['s3 presign s3://uploads/a --expires-in 604801', /--expires-in must be at most 604800/],
    ['presign https://example.com/', /service/],
    ['presign s3://uploads/a --expire 1', /no option --expire; did you mean --expires\?/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr, stdout } = await run(line)
    expect({ status, stdout }).toEqual({ status: 252, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('sansdk request', () => {
  const url = (path: string): string => `${process.env['AWS_ENDPOINT_URL']}${path}`

  it('sends a signed request and prints the body', async () => {
    let authorization = ''
    answer = (_target, body, { headers, method }) => {
      authorization = headers.authorization ?? ''
      return { method, body, type: headers['content-type'] }
    }
    const { status, stdout } = await run(
      'request --service es -d hello -H',
      'content-type: text/plain',
      url('/x'),
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ method: 'POST', body: 'hello', type: 'text/plain' })
    expect(authorization).toContain('/eu-central-1/es/aws4_request')
  })

  it('ends with 0 for an error response, unless it is asked to fail', async () => {
    answer = () => ({ __type: 'X' })
    const plain = await run(`request --service es --region eu-central-1 -i ${url('/x')}`)
    expect(plain).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^400 .*\n[\s\S]*\n\n\{/),
    })
    const failing = await run(`request --service es --fail-with-body ${url('/x')}`)
    expect(failing.status).toBe(254)
  })

  it.each(['request', 'request ftp://x/', 'request -H x http://x/', 'request -d @/none http://x/'])(
    'refuses %s',
    async (line) => {
      expect(await run(line)).toMatchObject({ status: 252, stdout: '' })
      expect(seen).toEqual([])
    },
  )
})

describe('sansdk configure', () => {
  it('exports credentials in all formats', async () => {
    const printed = (await run('configure export-credentials')).stdout
    expect(JSON.parse(printed)).toEqual({
      Version: 1,
      AccessKeyId: 'AKIDEXAMPLE',
      SecretAccessKey: 'secret',
    })
    const env = await run('configure export-credentials --format env')
    expect(env.stdout).toBe(
      'export AWS_ACCESS_KEY_ID=AKIDEXAMPLE\nexport AWS_SECRET_ACCESS_KEY=secret\n',
    )
    const fish = await run('configure export-credentials --format fish')
    expect(fish.stdout).toMatch(/^set -gx AWS_ACCESS_KEY_ID AKIDEXAMPLE\n/)
  })

  it('lists profiles and reads settings', async () => {
    expect((await run('configure list-profiles')).stdout).toBe('default\nplain\n')
    expect((await run('configure get output --profile plain')).stdout).toBe('text\n')
    expect(await run('configure get nothing')).toEqual({ status: 1, stdout: '', stderr: '' })
  })

  it.each([
    'configure gett x',
    'configure get',
    'configure get a b',
    'configure export-credentials --format csv',
    'configure export-credentials --format',
  ])('refuses %s', async (line) => {
    expect(await run(line)).toMatchObject({ status: 252, stdout: '' })
  })
})

describe('colors', () => {
  it('are for terminals that show them', async () => {
    const plain = await runSansdk(['configure', '--help'])
    expect(plain.stdout).not.toContain('\u001b')
    const streams = [process.stdout, process.stderr]
    const before = streams.map((stream) => Object.getOwnPropertyDescriptor(stream, 'hasColors'))
    vi.stubEnv('TERM', 'xterm-256color')
    const stats = vi
      .spyOn(fs, 'fstatSync')
      .mockReturnValue({ isCharacterDevice: () => true } as Stats)
    for (const stream of streams) {
      Object.defineProperty(stream, 'hasColors', { value: () => true, configurable: true })
    }
    try {
      const help = await runSansdk(['configure', '--help'])
      const bold = (heading: string): string => `\u001b[1m${heading}\u001b[22m`
      for (const heading of ['Usage:', 'Commands:', 'Examples:']) {
        expect(help.stdout).toContain(bold(heading))
      }
      const { stderr } = await runSansdk(['sts', 'nope'])
      expect(stderr).toContain('\u001b[31msansdk:\u001b[39m sts has no operation "nope"')
    } finally {
      stats.mockRestore()
      streams.forEach((stream, index) => {
        const own = before[index]
        if (own === undefined) Reflect.deleteProperty(stream, 'hasColors')
        else Object.defineProperty(stream, 'hasColors', own)
      })
    }
  })
})
