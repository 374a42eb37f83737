// Made by `npm run data` from the retry traits of AWS's service models; do not edit.

/**
 * Errors, per service, that its model marks as retryable and that code and status do not show.
 *
 * @internal
 */
export const MODELED_RETRYABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accessanalyzer', new Set(['UnprocessableEntityException'])],
  ['acm', new Set(['InternalServerException'])],
  ['b2bi', new Set(['InternalServerException'])],
  ['bedrock-agentcore', new Set(['RetryableConflictException'])],
  ['bedrock-agentcore-control', new Set(['RetryableConflictException'])],
  ['codeguruprofiler', new Set(['ServiceQuotaExceededException'])],
  ['ds-data', new Set(['DirectoryUnavailableException'])],
  ['dynamodb', new Set(['ReplicatedWriteConflictException'])],
  ['elementalinference', new Set(['ConflictException'])],
  [
    'eventbridgev2',
    new Set(['ConcurrentModificationException', 'SchemaRegistryUnavailableException']),
  ],
  ['evs', new Set(['InternalServerException'])],
  ['gameliftstreams', new Set(['StreamSessionAccessNotReadyException'])],
  ['identitystore', new Set(['InternalServerException'])],
  ['iottwinmaker', new Set(['QueryTimeoutException'])],
  ['mediaconnect', new Set(['ConflictException'])],
  ['migrationhuborchestrator', new Set(['ConflictException', 'ValidationException'])],
  ['mwaa-serverless', new Set(['InternalServerException'])],
  [
    'neptunedata',
    new Set([
      'BulkLoadIdNotFoundException',
      'ClientTimeoutException',
      'ConstraintViolationException',
      'S3Exception',
    ]),
  ],
  ['odb', new Set(['InternalServerException'])],
  ['omics', new Set(['RangeNotSatisfiableException'])],
  ['partnercentral-account', new Set(['InternalServerException'])],
  ['partnercentral-benefits', new Set(['ServiceQuotaExceededException'])],
  ['partnercentral-channel', new Set(['InternalServerException', 'ServiceQuotaExceededException'])],
  ['pcs', new Set(['InternalServerException'])],
  ['pinpoint-sms-voice-v2', new Set(['InternalServerException'])],
  ['pricing', new Set(['InternalErrorException'])],
  ['proton', new Set(['InternalServerException'])],
  ['redshift-serverless', new Set(['InsufficientCapacityException', 'InternalServerException'])],
  ['security-ir', new Set(['InvalidTokenException'])],
  ['timestream-influxdb', new Set(['InternalServerException'])],
  ['verifiedpermissions', new Set(['InternalServerException'])],
])
