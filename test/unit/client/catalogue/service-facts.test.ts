import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownServiceFacts, serviceFacts } from '../../../../src/client/catalogue/service-facts.ts'

describe('the facts of a service', () => {
  it('are those of its model', () => {
    expect(serviceFacts('dynamodb')).toEqual({
      name: 'dynamodb',
      serviceId: 'DynamoDB',
      endpointPrefix: 'dynamodb',
      signingName: 'dynamodb',
      protocols: ['json-1.0'],
      apiVersion: '2012-08-10',
      targetPrefix: 'DynamoDB_20120810',
      authentication: 'sigv4',
      sigv4a: false,
      queryCompatible: false,
      globalEndpoint: undefined,
      xmlNamespace: undefined,
    })
    expect(serviceFacts('cloudwatch')).toMatchObject({
      endpointPrefix: 'monitoring',
      protocols: ['rpc-v2-cbor', 'json-1.0', 'query'],
      queryCompatible: true,
    })
    expect(serviceFacts('iam')?.globalEndpoint).toEqual({
      region: 'us-east-1',
      host: 'iam.amazonaws.com',
    })
    expect(serviceFacts('ses')).toMatchObject({ endpointPrefix: 'email', signingName: 'ses' })
    expect(serviceFacts('route53')?.xmlNamespace).toBe(
      'https://route53.amazonaws.com/doc/2013-04-01/',
    )
    expect(serviceFacts('sdb')?.authentication).toBe('v2')
    expect(serviceFacts('sts')?.sigv4a).toBe(true)
  })

  it.each([
    ['monitoring', 'cloudwatch'],
    ['CloudWatch', 'cloudwatch'],
    ['states', 'stepfunctions'],
    ['SFN', 'stepfunctions'],
    ['Step Functions', 'stepfunctions'],
    ['secrets-manager', 'secretsmanager'],
    ['Secrets Manager', 'secretsmanager'],
    ['CloudWatch Logs', 'logs'],
    ['EventBridge', 'events'],
    ['elb', 'elb'],
    ['elbv2', 'elbv2'],
    ['elasticloadbalancing', 'elb'],
    ['Elastic Load Balancing v2', 'elbv2'],
    ['email', 'ses'],
    ['api.ecr', 'ecr'],
    ['rds', 'rds'],
    ['docdb', 'docdb'],
    ['sso', 'sso'],
    ['systems-manager', 'ssm'],
    ['execute-api', 'apigatewaymanagementapi'],
  ])('are found by %s', (asked, name) => {
    expect(serviceFacts(asked)?.name).toBe(name)
  })

  // Several services sign by these names, so that they say nothing.
  it.each(['lex', 'aws-marketplace', 'timestream'])('are not found by %s', (asked) => {
    expect(serviceFacts(asked)).toBeUndefined()
  })
})

describe('an unknown service', () => {
  it.each([
    ['dynamobd', /did you mean dynamodb/],
    ['secretmanager', /did you mean secretsmanager/],
    ['cloudwach', /did you mean cloudwatch/],
    ['aws-s3', /did you mean s3/],
    ['lex', /lexv2-/],
    ['zzzzzzzzzz', /is not known$/],
    ['', /is not known$/],
  ])('%j is refused, with the nearest ones', (asked, message) => {
    expect(() => knownServiceFacts(asked)).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'service',
        message: expect.stringMatching(message),
      }),
    )
  })

  it('never breaks the lookup, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), (asked) => {
        const found = serviceFacts(asked)
        expect(found === undefined || typeof found.name === 'string').toBe(true)
      }),
    )
    expect(() => knownServiceFacts('x'.repeat(1_000_000))).toThrow(/is not known$/)
    expect(() => knownServiceFacts(undefined)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }),
    )
  })
})

it('takes 60 kB at most', () => {
  const folder = join(import.meta.dirname, '../../../../src/client/catalogue/data')
  const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size)
  expect(sizes.length).toBeGreaterThan(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000)
})
