import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLoopbackS3, type LoopbackS3 } from '../../../src/testing/index.ts'
import { type CliHome, cliHome } from './cli-home.ts'

const TEMPLATE = `Parameters:
  Stage: {Type: String}
  Size: {Type: Number, Default: 1}
  New: {Type: String, Default: x}
Resources:
  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Stage}}
`

/** What the service answers to each action; the last answer comes again. */
let answers: Record<string, string[]> = {}
const requests: URLSearchParams[] = []
const server = createServer(async (request, response) => {
  const form = new URLSearchParams(await text(request))
  requests.push(form)
  const action = form.get('Action') ?? ''
  const left = answers[action] ?? []
  const answer = (left.length > 1 ? left.shift() : left[0]) ?? ''
  const isError = answer.startsWith('<Error>')
  response.statusCode = isError ? 400 : 200
  response.end(
    isError
      ? `<ErrorResponse>${answer}</ErrorResponse>`
      : `<${action}Response><${action}Result>${answer}</${action}Result></${action}Response>`,
  )
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

const stack = (status: string, more = ''): string =>
  `<Stacks><member><StackStatus>${status}</StackStatus>${more}</member></Stacks>`
const MISSING =
  '<Error><Code>ValidationError</Code><Message>Stack with id site does not exist</Message></Error>'

let home: CliHome
beforeEach(() => {
  requests.length = 0
  answers = {
    DescribeStacks: [stack('UPDATE_COMPLETE')],
    GetTemplateSummary: [
      '<Parameters><member><ParameterKey>Stage</ParameterKey></member><member><ParameterKey>Size</ParameterKey></member></Parameters>',
    ],
    CreateChangeSet: ['<Id>arn:change</Id>'],
    DescribeChangeSet: ['<Status>CREATE_COMPLETE</Status>'],
    ExecuteChangeSet: [''],
  }
  home = cliHome({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL_CLOUDFORMATION: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  home.write('site.yaml', TEMPLATE)
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

const deploy = (...more: readonly string[]) =>
  home.run(
    'cloudformation deploy --stack-name site --template-file',
    join(home.path, 'site.yaml'),
    ...more,
  )

/** The inputs of an action. */
function sent(action: string): Record<string, string>[] {
  return requests.filter((form) => form.get('Action') === action).map(Object.fromEntries)
}

describe('sansdk cloudformation deploy', () => {
  it('changes a stack: what has no new value keeps its own, where the stack has one', async () => {
    const { status, stdout } = await deploy('--parameter-overrides', 'Stage=a=b')
    expect([status, stdout]).toEqual([
      0,
      '\nWaiting for changeset to be created..\nWaiting for stack create/update to complete\nSuccessfully created/updated stack - site\n',
    ])
    const [input = {}] = sent('CreateChangeSet')
    expect(input).toMatchObject({
      ChangeSetType: 'UPDATE',
      'Parameters.member.1.ParameterKey': 'Stage',
      'Parameters.member.1.ParameterValue': 'a=b',
      'Parameters.member.2.ParameterKey': 'Size',
      'Parameters.member.2.UsePreviousValue': 'true',
      TemplateBody: TEMPLATE,
    })
    expect(input).not.toHaveProperty('Parameters.member.3.ParameterKey')
    expect(sent('ExecuteChangeSet')).toEqual([
      expect.objectContaining({
        ChangeSetName: 'arn:change',
        StackName: 'site',
        DisableRollback: 'false',
      }),
    ])
  })

  it.each([
    ['is not there', MISSING],
    ['only a change set has made', stack('REVIEW_IN_PROGRESS')],
  ])('creates a stack that %s', async (_, answer) => {
    answers['DescribeStacks'] = [answer, stack('CREATE_COMPLETE')]
    const { status } = await deploy('--parameter-overrides', 'Stage=prod', '--disable-rollback')
    expect(status).toBe(0)
    const [input = {}] = sent('CreateChangeSet')
    expect(input['ChangeSetType']).toBe('CREATE')
    expect(input).not.toHaveProperty('Parameters.member.2.ParameterKey')
    expect(sent('ExecuteChangeSet')[0]).toMatchObject({ DisableRollback: 'true' })
  })

  it.each([
    ['[{"ParameterKey":"Stage","ParameterValue":"prod"}]'],
    ['{"Parameters":{"Stage":"prod"}}'],
    ['["Stage=prod"]'],
  ])('takes parameters in JSON, also of a file: %s', async (json) => {
    home.write('parameters.json', json)
    for (const value of [json, `file://${join(home.path, 'parameters.json')}`]) {
      requests.length = 0
      await deploy('--parameter-overrides', value)
      expect(sent('CreateChangeSet')[0]).toMatchObject({
        'Parameters.member.1.ParameterValue': 'prod',
      })
    }
  })

  it('says that nothing changes, and fails only where that is asked for', async () => {
    answers['DescribeChangeSet'] = [
      "<Status>FAILED</Status><StatusReason>The submitted information didn't contain changes. Submit different information.</StatusReason>",
    ]
    const message = '\nNo changes to deploy. Stack site is up to date\n'
    expect(await deploy()).toMatchObject({ status: 0, stdout: expect.stringContaining(message) })
    expect(await deploy('--fail-on-empty-changeset')).toMatchObject({
      status: 255,
      stderr: expect.stringContaining('No changes to deploy'),
    })
    expect(sent('ExecuteChangeSet')).toEqual([])
  })

  it('does not execute a change set that failed', async () => {
    answers['DescribeChangeSet'] = [
      '<Status>FAILED</Status><StatusReason>Role is not authorized</StatusReason>',
    ]
    const { status, stderr } = await deploy()
    expect([status, stderr]).toEqual([
      255,
      expect.stringContaining('Status: FAILED. Reason: Role is not authorized'),
    ])
    expect(sent('ExecuteChangeSet')).toEqual([])
  })

  it('fails where the stack does, and says why', async () => {
    answers['DescribeStacks'] = [
      stack('UPDATE_COMPLETE'),
      stack('UPDATE_ROLLBACK_COMPLETE', '<StackStatusReason>Topic exists</StackStatusReason>'),
    ]
    const { status, stderr } = await deploy()
    expect([status, stderr]).toEqual([
      255,
      expect.stringMatching(
        /stack \(UPDATE_ROLLBACK_COMPLETE: Topic exists\)[\s\S]*describe-stack-events --stack-name site/,
      ),
    ])
  })

  it('leaves the change set to be looked at', async () => {
    const { status, stdout } = await deploy('--no-execute-changeset')
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('describe-change-set --change-set-name arn:change\n'),
    ])
    expect(sent('ExecuteChangeSet')).toEqual([])
  })

  it('changes nothing where the parameters of the stack are not told', async () => {
    answers['GetTemplateSummary'] = ['']
    const { status, stderr } = await deploy()
    expect([status, stderr]).toEqual([255, expect.stringContaining('holds no parameters')])
    expect(sent('CreateChangeSet')).toEqual([])
    answers['GetTemplateSummary'] = ['<Parameters/>']
    expect((await deploy('--parameter-overrides', 'Stage=prod')).status).toBe(0)
  })

  it('stops where it may not look at the stack', async () => {
    answers['DescribeStacks'] = [
      '<Error><Code>AccessDenied</Code><Message>Stack site does not exist for you</Message></Error>',
    ]
    expect((await deploy()).status).toBe(254)
    expect(sent('CreateChangeSet')).toEqual([])
  })

  it.each([
    ['--parameter-overrides', 'Stage', 252, /"Stage" must be of the form Key=Value/],
    ['--parameter-overrides', '[{"ParameterKey":"Stage"}]', 252, /must hold a list of Key=Value/],
    ['--parameter-overrides', '7', 252, /"7" must be of the form Key=Value/],
    ['--tags', '=x', 252, /--tags: "=x" must be of the form Key=Value/],
    ['--template-file', '/none.yaml', 252, /--template-file is given twice/],
  ])('refuses %s %s before anything is sent', async (option, value, code, message) => {
    const { status, stderr } = await deploy(option, value)
    expect([status, stderr]).toEqual([code, expect.stringMatching(message)])
    expect(requests).toEqual([])
  })

  it('needs a bucket for a long template', async () => {
    home.write('site.yaml', `a: ${'x'.repeat(52_000)}\n`)
    const { status, stderr } = await deploy()
    expect([status, stderr]).toEqual([255, expect.stringContaining('name one with --s3-bucket')])
    expect(requests).toEqual([])
  })

  it.each([
    ['a: [1\n', /cannot be read: deficient indentation \(line 2\)/],
    ['- 1\n', /is no template/],
  ])('refuses a template of %j', async (content, message) => {
    home.write('site.yaml', content)
    const { status, stderr } = await deploy()
    expect([status, stderr]).toEqual([255, expect.stringMatching(message)])
    expect(requests).toEqual([])
  })
})

describe('sansdk cloudformation package', () => {
  let s3: LoopbackS3
  beforeEach(async () => {
    s3 = await createLoopbackS3({
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      region: 'eu-central-1',
      buckets: ['artifacts'],
    })
    vi.stubEnv('AWS_ENDPOINT_URL_S3', s3.endpoint)
  })
  afterEach(() => s3.close())

  const pack = (...more: readonly string[]) =>
    home.run(
      'cloudformation package --template-file',
      join(home.path, 'site.yaml'),
      '--s3-bucket',
      'artifacts',
      ...more,
    )
  const functionOf = (code: string): string =>
    `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ${code}}\n`

  it('writes the template as YAML or JSON, with words as they are written', async () => {
    home.write('site.yaml', `${TEMPLATE}Metadata: {list: [yes, 1.5, 010, 2012-10-17, ~, "7"]}\n`)
    expect((await pack()).stdout).toContain(
      "Metadata:\n  list:\n  - yes\n  - 1.5\n  - 010\n  - 2012-10-17\n  - null\n  - '7'\n",
    )
    const { stdout } = await pack('--use-json')
    expect(JSON.parse(stdout)).toMatchObject({
      Metadata: { list: [true, 1.5, '010', '2012-10-17', null, '7'] },
      Resources: { Topic: { Properties: { TopicName: { Ref: 'Stage' } } } },
    })
    const output = join(home.path, 'out.yaml')
    const written = await pack('--output-template-file', output)
    expect(written.stdout).toContain(`wrote output template to file ${output}.`)
    expect(home.read('out.yaml')).toContain('Ref: Stage')
  })

  it.each([
    ['nowhere', /the property CodeUri of the resource F names: there is no file or folder/],
    ['{Bucket: b, Key: k}', /^$/],
    ['s3://other/code.zip', /^$/],
  ])('takes CodeUri: %s', async (code, message) => {
    home.write('site.yaml', functionOf(code))
    expect((await pack()).stderr).toMatch(message)
  })

  it('refuses a template that is nested in itself', async () => {
    home.write(
      'site.yaml',
      'Resources:\n  S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: site.yaml}}\n',
    )
    const { status, stderr } = await pack()
    expect([status, stderr]).toEqual([255, expect.stringContaining('is nested in itself')])
  })

  it.skipIf(process.platform === 'win32')('refuses what is no file in a folder', async () => {
    home.write('code/a.js', 'x')
    execFileSync('mkfifo', [join(home.path, 'code/pipe')])
    home.write('site.yaml', functionOf('code'))
    const { status, stderr } = await pack()
    expect([status, stderr]).toEqual([
      255,
      expect.stringContaining('is neither a file nor a folder'),
    ])
  })

  it('names the bucket that is not there', async () => {
    home.write('code/a.js', 'x')
    home.write('site.yaml', functionOf('code'))
    const words = ['--template-file', join(home.path, 'site.yaml'), '--s3-bucket', 'missing-one']
    const { status, stderr } = await home.run('cloudformation package', ...words)
    expect([status, stderr]).toEqual([
      255,
      expect.stringContaining('sansdk s3 mb s3://missing-one'),
    ])
  })
})
