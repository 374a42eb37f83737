import { describe, expect, it } from 'vitest'
import { inputHints, outputHints } from '../../../../src/client/catalogue/member-hints.ts'
import { operationFacts } from '../../../../src/client/catalogue/operation-facts.ts'
import { pageTokens } from '../../../../src/client/catalogue/page-tokens.ts'

describe('operations', () => {
  it('have the tokens of their models', () => {
    expect(operationFacts('ec2', 'RunInstances').tokens).toEqual(['ClientToken'])
    expect(operationFacts('ec2', 'DescribeInstances').tokens).toEqual([])
    expect(operationFacts('secretsmanager', 'CreateSecret').tokens).toEqual(['ClientRequestToken'])
    expect(operationFacts('nothing', 'RunInstances').tokens).toEqual([])
  })

  it('say what else is not as usual', () => {
    expect(operationFacts('sts', 'AssumeRoleWithWebIdentity').unsigned).toBe(true)
    expect(operationFacts('sts', 'AssumeRole').unsigned).toBe(false)
    expect(operationFacts('stepfunctions', 'StartSyncExecution').hostPrefix).toBe('sync-')
    expect(operationFacts('cloudwatch', 'PutMetricData').hasInput).toBe(true)
    expect(operationFacts('kinesis', 'PutRecord')).toMatchObject({
      endpointParams: { OperationType: 'data' },
      endpointMembers: { StreamARN: 'StreamARN' },
    })
  })

  it('know where their pages have tokens', () => {
    expect(pageTokens('dynamodb', 'Query')).toMatchObject({
      inputTokens: ['ExclusiveStartKey'],
      outputTokens: ['LastEvaluatedKey'],
      pageSize: 'Limit',
    })
    expect(pageTokens('iam', 'ListUsers')).toEqual({
      inputTokens: ['Marker'],
      outputTokens: ['Marker'],
      pageSize: 'MaxItems',
      moreResults: 'IsTruncated',
    })
    expect(pageTokens('route53', 'ListResourceRecordSets')?.inputTokens).toEqual([
      'StartRecordName',
      'StartRecordType',
      'StartRecordIdentifier',
    ])
    expect(pageTokens('s3', 'ListObjects')?.outputTokens).toEqual(['NextMarker||Contents[-1].Key'])
    expect(pageTokens('sts', 'GetCallerIdentity')).toBeUndefined()
  })
})

describe('members', () => {
  it('have EC2 names that depend on where they are', () => {
    const names = inputHints('ec2', 'ec2', 'RunInstances').names ?? {}
    expect(names['InstanceIds']).toBe('InstanceId')
    expect(names['Groups']).toBe('SecurityGroupId')
    expect(names['LaunchSpecifications.SecurityGroups']).toBe('GroupSet')
    expect(names['.Groups']).toBeUndefined()
    expect(inputHints('ec2', 'ec2', 'ModifyInstanceAttribute').names?.['.Groups']).toBe('GroupId')
    expect(outputHints('ec2', 'ec2', 'DescribeInstances').names?.['reservationSet']).toBe(
      'Reservations',
    )
  })

  it('are dates, bytes and lists as their service has it', () => {
    expect(outputHints('kms', 'json-1.1', 'Decrypt').blobs).toContain('Plaintext')
    expect(outputHints('secretsmanager', 'json-1.1', 'GetSecretValue').dates).toContain(
      'CreatedDate',
    )
    expect(inputHints('dms', 'json-1.1', 'CreateDataMigration').timestamps).toMatchObject({
      CDCStartTime: 'iso8601',
    })
    expect(outputHints('rds', 'query', 'DescribeDBInstances').lists).toMatchObject({
      DBInstances: 'DBInstance',
    })
    expect(inputHints('sns', 'query', 'Publish').maps).toEqual(
      expect.objectContaining({ MessageAttributes: 'entry/Name/Value' }),
    )
  })
})
