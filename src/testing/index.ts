/**
 * Doubles for tests: answers by service and operation, an S3 server in memory, and recordings.
 *
 * @module
 */
export { createLoopbackS3 } from './loopback-s3.ts'
export type {
  LoopbackCredentials,
  LoopbackFailure,
  LoopbackFault,
  LoopbackObject,
  LoopbackObjects,
  LoopbackRequest,
  LoopbackS3,
  LoopbackS3Options,
} from './loopback-types.ts'
export { createMock, failure } from './mock.ts'
export type {
  AnswerOptions,
  Mock,
  MockAnswer,
  MockCall,
  MockClientOptions,
  MockFailure,
  MockOptions,
  MockRequest,
  MockResponse,
  NetworkFailure,
  OwnQuota,
  Partly,
  RequestMatch,
  ServiceFailure,
} from './mock-types.ts'
export { createRecorder, type Recorder, type RecorderOptions } from './recorder.ts'
