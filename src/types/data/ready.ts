// Made by `npm run data` from botocore 1.43.67; do not edit.
import type * as cloudwatch from './cloudwatch.ts'
import type * as dynamodb from './dynamodb.ts'
import type * as events from './events.ts'
import type * as iam from './iam.ts'
import type * as kms from './kms.ts'
import type * as lambda from './lambda.ts'
import type * as s3 from './s3.ts'
import type * as secretsmanager from './secretsmanager.ts'
import type * as sns from './sns.ts'
import type * as sqs from './sqs.ts'
import type * as ssm from './ssm.ts'
import type * as sts from './sts.ts'

export type {
  cloudwatch,
  dynamodb,
  events,
  iam,
  kms,
  lambda,
  s3,
  secretsmanager,
  sns,
  sqs,
  ssm,
  sts,
}

/** Operations of the services that are called most. */
export interface ReadyOperations
  extends
    cloudwatch.ServiceOperations,
    dynamodb.ServiceOperations,
    events.ServiceOperations,
    iam.ServiceOperations,
    kms.ServiceOperations,
    lambda.ServiceOperations,
    s3.ServiceOperations,
    secretsmanager.ServiceOperations,
    sns.ServiceOperations,
    sqs.ServiceOperations,
    ssm.ServiceOperations,
    sts.ServiceOperations {}

/** Their waiters, each with the operation that it calls. */
export interface ReadyWaiters
  extends
    cloudwatch.ServiceWaiters,
    dynamodb.ServiceWaiters,
    events.ServiceWaiters,
    iam.ServiceWaiters,
    kms.ServiceWaiters,
    lambda.ServiceWaiters,
    s3.ServiceWaiters,
    secretsmanager.ServiceWaiters,
    sns.ServiceWaiters,
    sqs.ServiceWaiters,
    ssm.ServiceWaiters,
    sts.ServiceWaiters {}

/** Other names of these services. */
export interface ReadyAliases
  extends
    cloudwatch.ServiceAliases,
    dynamodb.ServiceAliases,
    events.ServiceAliases,
    iam.ServiceAliases,
    kms.ServiceAliases,
    lambda.ServiceAliases,
    s3.ServiceAliases,
    secretsmanager.ServiceAliases,
    sns.ServiceAliases,
    sqs.ServiceAliases,
    ssm.ServiceAliases,
    sts.ServiceAliases {}
