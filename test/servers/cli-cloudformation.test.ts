import { execFile } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/index.ts'
import { createBucket } from '../../src/s3/index.ts'
import { type CliHome, cliHome } from '../unit/cli/cli-home.ts'
import { type Ran, type RecordingProxy, startRecordingProxy } from './cli-peer.ts'
import { type Moto, motoAbsence, startMoto } from './moto.ts'
import { canRun } from './python-script.ts'

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const absence = canRun(python, 'import awscli.clidriver')
  ? await motoAbsence()
  : `no awscli for ${python}`

const TEMPLATE = `AWSTemplateFormatVersion: 2010-09-09
Description: >-
  Two lines
  of text
Parameters:
  Stage: {Type: String, Default: dev}
  Size:
    Type: Number
    Default: 10
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Role: # who runs it
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
  Resize:
    Type: AWS::Lambda::Function
    Properties:
      Code: code
      Handler: "index.handler"
      Runtime: python3.12
      Role: !GetAtt Role.Arn
      Environment:
        Variables: &variables
          STAGE: !Sub "\${Stage}-x"
          FLAG: 'yes'
  Other:
    Type: AWS::Lambda::Function
    Condition: IsProd
    Properties:
      Code: ./single.py
      Handler: single.handler
      Runtime: python3.12
      Role: !GetAtt [Role, Arn]
      Environment: {Variables: *variables}
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: nested/inner.yaml}
  Included:
    Fn::Transform: {Name: AWS::Include, Parameters: {Location: part.yaml}}
  Elsewhere:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: 's3://other/code.zip'}
Outputs:
  Arn: {Value: !Join [':', [a, !Ref Resize]]}
`
const STACK = `Parameters:
  Name: {Type: String}
  Shown: {Type: String, Default: text}
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties: {TopicName: !Ref Name, DisplayName: !Ref Shown}
Outputs:
  Name: {Value: !Ref Name}
`

const TOPIC = 'arn:aws:sns:us-west-2:123456789012:deployments'
const ROLE = 'arn:aws:iam::123456789012:role/deployer'

describe.skipIf(absence !== undefined)(
  `cloudformation beside the AWS CLI${absence === undefined ? '' : `: skipped, ${absence}`}`,
  () => {
    let moto: Moto
    let proxy: RecordingProxy
    let home: CliHome
    beforeEach(async () => {
      moto = await startMoto(10_000)
      proxy = await startRecordingProxy(moto.endpoint, undefined, false)
      home = cliHome({
        AWS_ACCESS_KEY_ID: moto.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: moto.credentials.secretAccessKey,
        AWS_REGION: 'us-west-2',
        AWS_DEFAULT_REGION: 'us-west-2',
        AWS_ENDPOINT_URL: proxy.endpoint,
      })
      await createClient().call('s3', 'CreateBucket', {
        Bucket: 'artifacts',
        CreateBucketConfiguration: { LocationConstraint: 'us-west-2' },
      })
    })
    afterEach(async () => {
      vi.unstubAllEnvs()
      proxy.close()
      home.remove()
      await moto.close()
    })

    const aws = async (words: readonly string[]): Promise<Ran> =>
      await new Promise((resolve) => {
        execFile(python, ['-m', 'awscli', ...words], (error, stdout, stderr) => {
          resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr })
        })
      })

    it('packages a template as it does', { timeout: 60_000 }, async () => {
      home.write('site/template.yaml', TEMPLATE)
      home.write('site/part.yaml', 'Type: AWS::SNS::Topic\n')
      home.write('site/code/index.py', 'handler = print\n')
      home.write('site/code/bin/run', '#!/bin/sh\n')
      chmodSync(join(home.path, 'site/code/bin/run'), 0o755)
      home.write('site/single.py', 'handler = print\n')
      home.write('site/nested/inner.yaml', STACK)
      const words = ['--template-file', join(home.path, 'site/template.yaml')]
      words.push('--s3-bucket', 'artifacts', '--s3-prefix', 'v1', '--metadata', 'built=today')
      const theirs = await aws(['cloudformation', 'package', ...words])
      const ours = await home.run('cloudformation package', ...words)
      expect([theirs.status, ours.status]).toEqual([0, 0])
      // Archives have other times in them, and so other names.
      const keys = /v1\/[0-9a-f]{32}(?!\.template)/g
      expect(ours.stdout.replace(keys, 'KEY')).toBe(theirs.stdout.replace(keys, 'KEY'))
      const bucket = createBucket({ bucket: 'artifacts', client: createClient() })
      const [code = ''] = /(?<=S3Key: )\S+/.exec(ours.stdout) ?? []
      const object = await bucket.get(code)
      expect(object.metadata).toEqual({ built: 'today' })
      expect(Object.keys(unzipSync(await buffer(object.body)))).toEqual(['bin/run', 'index.py'])
      // The same files are stored once.
      proxy.takeRequests()
      const again = await home.run('cloudformation package', ...words)
      expect(again.stdout).toBe(ours.stdout)
      expect(proxy.takeRequests().map(({ method }) => method)).not.toContain('PUT')
    })

    it('deploys a stack with the same requests', { timeout: 120_000 }, async () => {
      home.write('stack.yaml', STACK)
      const words = ['--template-file', join(home.path, 'stack.yaml'), '--stack-name']
      const runs = [
        ['--parameter-overrides', 'Name=NAME', 'Shown=a=b', '--tags', 'team=web', 'stage=prod'],
        ['--capabilities', 'CAPABILITY_IAM', '--parameter-overrides', 'Name=NAME'],
        [
          '--s3-bucket',
          'artifacts',
          '--force-upload',
          '--notification-arns',
          TOPIC,
          '--role-arn',
          ROLE,
        ],
        ['--no-execute-changeset', '--parameter-overrides', 'Name=NAME'],
        ['--parameter-overrides', 'Name'],
        [],
      ]
      for (const [index, more] of runs.entries()) {
        const [theirs, ours] = ['theirs', 'ours'].map((name) => [
          ...words,
          `${name}${index}`,
          ...more.map((word) => word.replace('NAME', `${name}${index}`)),
        ]) as [string[], string[]]
        proxy.takeRequests()
        const first = await aws(['cloudformation', 'deploy', ...theirs])
        const theirRequests = proxy.takeRequests()
        const second = await home.run('cloudformation deploy', ...ours)
        const comparable = (text: string): string =>
          text
            .replaceAll(/\b(theirs|ours)\d/g, 'NAME')
            .replaceAll(/^aws /gm, 'sansdk ')
            .replaceAll(/Created by [^"]*(?:UTC|Z)/g, 'DESCRIPTION')
            .replaceAll(/(deploy-)\d{10}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '$1ID')
        // Version 1 ends with 255 for all that goes wrong.
        expect([second.status === 0, comparable(second.stdout)]).toEqual([
          first.status === 0,
          comparable(first.stdout),
        ])
        const requests = (list: readonly unknown[]): string[] =>
          list.map((request) => comparable(JSON.stringify(request)))
        expect(requests(proxy.takeRequests())).toEqual(requests(theirRequests))
      }
      writeFileSync(join(home.path, 'parameters.json'), '{"Parameters":{"Name":"ours"}}')
      const file = `file://${join(home.path, 'parameters.json')}`
      const last = await home.run(
        'cloudformation deploy',
        ...words,
        'third',
        '--parameter-overrides',
        file,
      )
      expect(last.stdout).toContain('Successfully created/updated stack - third\n')
      expect(readFileSync(join(home.path, 'stack.yaml'), 'utf8')).toBe(STACK)
    })
  },
)
