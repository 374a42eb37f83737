// Made by `npm run data` from the retry traits of AWS's service models; do not edit.

/**
 * Errors that the models of these services mark as retryable, and that code and status do not show.
 *
 * @internal
 */
export const MODELED_RETRYABLE: Readonly<Record<string, string>> = {
  BulkLoadIdNotFoundException: 'neptunedata',
  ClientTimeoutException: 'neptunedata',
  ConcurrentModificationException: 'eventbridgev2',
  ConflictException: 'elementalinference mediaconnect migrationhuborchestrator',
  ConstraintViolationException: 'neptunedata',
  DirectoryUnavailableException: 'ds-data',
  InsufficientCapacityException: 'redshift-serverless',
  InternalErrorException: 'pricing',
  InternalServerException:
    'acm b2bi evs identitystore mwaa-serverless odb partnercentral-account partnercentral-channel pcs pinpoint-sms-voice-v2 proton redshift-serverless timestream-influxdb verifiedpermissions',
  InvalidTokenException: 'security-ir',
  QueryTimeoutException: 'iottwinmaker',
  RangeNotSatisfiableException: 'omics',
  ReplicatedWriteConflictException: 'dynamodb',
  RetryableConflictException: 'bedrock-agentcore bedrock-agentcore-control',
  S3Exception: 'neptunedata',
  SchemaRegistryUnavailableException: 'eventbridgev2',
  ServiceQuotaExceededException: 'codeguruprofiler partnercentral-benefits partnercentral-channel',
  StreamSessionAccessNotReadyException: 'gameliftstreams',
  UnprocessableEntityException: 'accessanalyzer',
  ValidationException: 'migrationhuborchestrator',
}
