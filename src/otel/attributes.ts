import type { Attributes } from '@opentelemetry/api'
import type { CallStartMessage } from '../http/index.ts'
import { serviceIdOf } from '../models/service-names.ts'

type Members = Readonly<Record<string, unknown>>

const names = new Map<string, string>()

/** The service as AWS's SDKs name it, such as `DynamoDB` or `SecretsManager`. */
export function serviceName(service: string | undefined): string | undefined {
  if (service === undefined) return undefined
  let name = names.get(service)
  if (name === undefined) {
    name = (serviceIdOf(service) ?? service).replaceAll(' ', '')
    if (names.size < 500) names.set(service, name)
  }
  return name
}

// Members of inputs that OpenTelemetry has attributes for. None of them holds a secret.
const OF_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  s3: {
    Bucket: 'aws.s3.bucket',
    Key: 'aws.s3.key',
    CopySource: 'aws.s3.copy_source',
    PartNumber: 'aws.s3.part_number',
    UploadId: 'aws.s3.upload_id',
  },
  dynamodb: {
    IndexName: 'aws.dynamodb.index_name',
    Limit: 'aws.dynamodb.limit',
    ConsistentRead: 'aws.dynamodb.consistent_read',
    ScanIndexForward: 'aws.dynamodb.scan_forward',
    Select: 'aws.dynamodb.select',
  },
  sqs: { QueueUrl: 'aws.sqs.queue.url' },
  sns: { TopicArn: 'aws.sns.topic.arn' },
  kinesis: { StreamName: 'aws.kinesis.stream_name' },
  stepfunctions: { stateMachineArn: 'aws.step_functions.state_machine.arn' },
  secretsmanager: { SecretId: 'aws.secretsmanager.secret.arn' },
  lambda: { UUID: 'aws.lambda.resource_mapping.id', FunctionName: 'faas.invoked_name' },
  'bedrock-runtime': {
    modelId: 'gen_ai.request.model',
    guardrailIdentifier: 'aws.bedrock.guardrail.id',
  },
}

/** What a call is about, by OpenTelemetry's names for AWS's services. */
export function inputAttributes({ input, resource, service }: CallStartMessage): Attributes {
  const attributes: Attributes = {}
  const members = Object(input) as Members
  for (const [member, name] of Object.entries(OF_INPUTS[service ?? ''] ?? {})) {
    const value = members[member]
    if (name === 'aws.secretsmanager.secret.arn' && !String(value).startsWith('arn:')) continue
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      attributes[name] = value
    }
  }
  if (service === 'dynamodb') {
    attributes['db.system.name'] = 'aws.dynamodb'
    const tables = tableNames(members)
    if (tables.length > 0) attributes['aws.dynamodb.table_names'] = tables
  }
  if (service === 's3' && resource !== undefined) addResource(attributes, resource)
  return attributes
}

/** Requests of buckets say `bucket/key` of themselves. */
function addResource(attributes: Attributes, resource: string): void {
  const [bucket = '', ...key] = resource.split('/')
  if (bucket !== '') attributes['aws.s3.bucket'] ??= bucket
  if (key.length > 0 && key.join('/') !== '') attributes['aws.s3.key'] ??= key.join('/')
}

function tableNames({ RequestItems, TableName, TransactItems }: Members): string[] {
  const found = new Set<string>()
  if (typeof TableName === 'string') found.add(TableName)
  for (const name of Object.keys(Object(RequestItems))) found.add(name)
  if (Array.isArray(TransactItems)) {
    for (const item of TransactItems.flatMap((one) => Object.values(Object(one)))) {
      const { TableName: name } = Object(item) as Members
      if (typeof name === 'string') found.add(name)
    }
  }
  return [...found]
}
