// Made by `npm run data` from the retry traits of AWS's service models; do not edit.

/**
 * Errors that the models of these services mark as retryable, and that code and status do not show.
 *
 * @internal
 */
export const MODELED_RETRYABLE: Readonly<Record<string, string>> = {
  BulkLoadIdNotFoundException: 'neptune-db neptunedata',
  ClientTimeoutException: 'neptune-db neptunedata',
  ConcurrentModificationException: 'eventbridgev2',
  ConflictException:
    'elemental-inference elementalinference mediaconnect migrationhub-orchestrator migrationhuborchestrator',
  ConstraintViolationException: 'neptune-db neptunedata',
  DirectoryUnavailableException: 'ds-data',
  InsufficientCapacityException: 'redshift-serverless',
  InternalErrorException: 'pricing',
  InternalServerException:
    'acm airflow-serverless b2bi evs identitystore mwaa-serverless odb partnercentral-account partnercentral-channel pcs pinpoint-sms-voice-v2 proton redshift-serverless timestream-influxdb verifiedpermissions',
  InvalidTokenException: 'security-ir',
  QueryTimeoutException: 'iottwinmaker',
  RangeNotSatisfiableException: 'omics',
  ReplicatedWriteConflictException: 'dynamodb',
  RetryableConflictException: 'bedrock-agentcore bedrock-agentcore-control',
  S3Exception: 'neptune-db neptunedata',
  SchemaRegistryUnavailableException: 'eventbridgev2',
  ServiceQuotaExceededException:
    'codeguru-profiler codeguruprofiler partnercentral-benefits partnercentral-channel',
  StreamSessionAccessNotReadyException: 'gameliftstreams',
  UnprocessableEntityException: 'access-analyzer accessanalyzer',
  ValidationException: 'migrationhub-orchestrator migrationhuborchestrator',
}
