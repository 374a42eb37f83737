import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveEndpoint } from '../../../src/endpoints/resolve.ts'
import { loadModel } from '../../../src/models/load.ts'
import { readModel } from '../../../src/models/model.ts'
import { knownService, serviceIdOf } from '../../../src/models/service-names.ts'
import { SERVICES } from '../../../src/models/service-table.ts'

describe('the name of a service', () => {
  it.each([
    ['monitoring', 'cloudwatch'],
    ['CloudWatch', 'cloudwatch'],
    ['states', 'stepfunctions'],
    ['SFN', 'stepfunctions'],
    ['Step Functions', 'stepfunctions'],
    ['secrets-manager', 'secretsmanager'],
    ['CloudWatch Logs', 'logs'],
    ['EventBridge', 'events'],
    ['elb', 'elb'],
    ['elasticloadbalancing', 'elb'],
    ['Elastic Load Balancing v2', 'elbv2'],
    ['email', 'ses'],
    ['api.ecr', 'ecr'],
    ['sso', 'sso'],
    ['systems-manager', 'ssm'],
    ['execute-api', 'apigatewaymanagementapi'],
  ])('is found by %s', (text, name) => {
    expect(knownService(text)).toBe(name)
  })

  // Several services sign by these names, so that they say nothing.
  it.each(['lex', 'aws-marketplace', 'timestream'])('is not found by %s', (text) => {
    expect(() => knownService(text)).toThrow(/is not known/)
  })

  it.each([
    ['dynamobd', /did you mean dynamodb/],
    ['secretmanager', /did you mean secretsmanager/],
    ['cloudwach', /did you mean cloudwatch/],
    ['aws-s3', /did you mean s3/],
    ['zzzzzzzzzz', /is not known$/],
    ['', /is not known$/],
    ['x'.repeat(1_000_000), /is not known$/],
  ])('is refused when nothing has it, with the nearest ones: %.20s', (text, message) => {
    expect(() => knownService(text)).toThrow(
      expect.objectContaining({ field: 'service', message: expect.stringMatching(message) }),
    )
  })

  it('is found or refused, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), (text) => {
        try {
          expect(typeof knownService(text)).toBe('string')
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
        }
      }),
    )
  })

  it('leads to the id that endpoint settings go by', () => {
    expect(serviceIdOf('dynamodb')).toBe('DynamoDB')
    expect(serviceIdOf('monitoring')).toBe('CloudWatch')
    expect(serviceIdOf('ec2')).toBe('EC2')
    expect(serviceIdOf('nothing-like-it')).toBeUndefined()
  })
})

// Two tables made from different files of botocore's: models here, endpoint rules there.
it('every service signs by the name that its endpoint has', async () => {
  const names = SERVICES.trim()
    .split('\n')
    .map((line) => line.slice(0, `${line}|`.indexOf('|')))
  expect(names.length).toBeGreaterThan(420)
  const services = await Promise.all(
    names.map(async (name) => readModel(await loadModel(name)).service),
  )
  const other = services.filter(({ auth, endpointPrefix, name, signingName }) => {
    if (!auth.includes('v4')) return false
    const service = name === 'sms-voice' || name === 'sso' ? endpointPrefix : name
    const params = name === 'cloudfront-keyvaluestore' ? { KvsARN: KVS } : undefined
    return resolveEndpoint({ service, region: 'us-east-1', params }).signingName !== signingName
  })
  expect(other.map(({ name }) => name)).toEqual([])
})

const KVS = 'arn:aws:cloudfront::123456789012:key-value-store/a'
