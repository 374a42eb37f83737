import type { MetricDataInput } from './cloudwatch.ts'
import type {
  DeleteItemInput,
  GetItemInput,
  Item,
  ItemAttributes,
  ItemPage,
  PutItemInput,
  QueryInput,
  UpdateItemInput,
} from './dynamodb.ts'
import type { EventEntry, PutEventsOutput } from './events.ts'
import type { IamUser } from './iam.ts'
import type { DecryptInput, EncryptInput } from './kms.ts'
import type { SecretQuery, SecretValue } from './secretsmanager.ts'
import type { PublishInput } from './sns.ts'
import type { ReceiveMessageInput, SendMessageInput, SendMessageOutput, SqsMessage } from './sqs.ts'
import type {
  ParameterPage,
  ParameterQuery,
  ParametersByPathInput,
  PutParameterInput,
  SsmParameter,
} from './ssm.ts'
import type { AssumeRoleInput, AssumeRoleOutput, CallerIdentity } from './sts.ts'

/** Known operations, by `service.Operation`, each with its input and output. Made to be added to. */
export interface Operations {
  'cloudwatch.PutMetricData': { input: MetricDataInput; output: object }
  'dynamodb.DeleteItem': { input: DeleteItemInput; output: ItemAttributes }
  'dynamodb.GetItem': { input: GetItemInput; output: { Item?: Item } }
  'dynamodb.PutItem': { input: PutItemInput; output: ItemAttributes }
  'dynamodb.Query': { input: QueryInput; output: ItemPage }
  'dynamodb.UpdateItem': { input: UpdateItemInput; output: ItemAttributes }
  'events.PutEvents': { input: { Entries: EventEntry[] }; output: PutEventsOutput }
  'iam.GetUser': { input: { UserName?: string }; output: { User?: IamUser } }
  'kms.Decrypt': { input: DecryptInput; output: { KeyId?: string; Plaintext?: Uint8Array } }
  'kms.Encrypt': { input: EncryptInput; output: { KeyId?: string; CiphertextBlob?: Uint8Array } }
  'secretsmanager.GetSecretValue': { input: SecretQuery; output: SecretValue }
  'sns.Publish': { input: PublishInput; output: { MessageId?: string; SequenceNumber?: string } }
  'sqs.DeleteMessage': { input: { QueueUrl: string; ReceiptHandle: string }; output: object }
  'sqs.ReceiveMessage': { input: ReceiveMessageInput; output: { Messages?: SqsMessage[] } }
  'sqs.SendMessage': { input: SendMessageInput; output: SendMessageOutput }
  'ssm.GetParameter': { input: ParameterQuery; output: { Parameter?: SsmParameter } }
  'ssm.GetParametersByPath': { input: ParametersByPathInput; output: ParameterPage }
  'ssm.PutParameter': { input: PutParameterInput; output: { Version?: number; Tier?: string } }
  'sts.AssumeRole': { input: AssumeRoleInput; output: AssumeRoleOutput }
  'sts.GetCallerIdentity': { input: object; output: CallerIdentity }
}
