import { describe, expect, it } from 'vitest'
import {
  classifyResponse,
  type ErrorResponseSummary,
  unexplained,
} from '../../../src/retry/index.ts'
import { MODELED_RETRYABLE } from '../../../src/retry/modeled-retryable.ts'
import { cpuMs } from '../../support/effort.ts'

function classify(status: number, code?: string, facts: Partial<ErrorResponseSummary> = {}) {
  return classifyResponse({
    status,
    codes: code === undefined ? [] : [code],
    method: 'POST',
    ...facts,
  })
}

describe('throttling', () => {
  it.each([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'ProvisionedThroughputExceededException',
    'TransactionInProgressException',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'LimitExceededException',
    'SlowDown',
    'PriorRequestNotComplete',
    'EC2ThrottledException',
    'ThrottledClientException',
    'LambdaThrottledException',
    'EKSRequestThrottledException',
    'THROTTLED',
  ])('is %s, whatever the status, and not executed', (code) => {
    for (const status of [400, 429, 500, 503]) {
      expect(classify(status, code)).toEqual({
        class: 'throttling',
        outcome: 'rejected',
        codes: [code],
      })
    }
  })

  it('is 429 with any code or none', () => {
    expect(classify(429)).toMatchObject({ class: 'throttling', outcome: 'rejected' })
    expect(classify(429, 'ValidationException').class).toBe('throttling')
  })

  it('is found in any of several codes', () => {
    const codes = ['SomethingException', 'RequestThrottled']
    expect(classify(400, undefined, { codes }).class).toBe('throttling')
  })

  it('is a guess for an S3 HEAD that is answered 503: slow, but of unknown outcome', () => {
    const s3 = { service: 's3', method: 'HEAD' }
    expect(classify(503, undefined, s3)).toMatchObject({ class: 'throttling', outcome: 'unknown' })
    expect(classify(503, undefined, { ...s3, method: 'GET' }).class).toBe('transient')
    expect(classify(503, undefined, { ...s3, service: 'sqs' }).class).toBe('transient')
    expect(classify(500, undefined, s3).class).toBe('transient')
    // A header may name the code.
    expect(classify(503, 'InternalError', s3).class).toBe('transient')
  })

  it('takes time in proportion to the length of a hostile code', () => {
    const started = cpuMs()
    expect(classify(400, 'throt'.repeat(400_000)).class).toBe('terminal')
    expect(cpuMs() - started).toBeLessThan(1000)
  })
})

describe('transient', () => {
  it.each([500, 502, 503, 504])('is %i without a known code, of unknown outcome', (status) => {
    expect(classify(status)).toMatchObject({ class: 'transient', outcome: 'unknown' })
    expect(classify(status, 'ServiceException').class).toBe('transient')
  })

  it.each([501, 505, 507, 508, 529])('is not %i, whose outcome is unknown too', (status) => {
    expect(classify(status)).toMatchObject({ class: 'terminal', outcome: 'unknown' })
  })

  it.each(['RequestTimeout', 'RequestTimeoutException', 'InternalError', 'IDPCommunicationError'])(
    'is %s with 400, not executed',
    (code) => {
      expect(classify(400, code)).toMatchObject({ class: 'transient', outcome: 'rejected' })
    },
  )

  it('is InternalError with 500, which S3 may have executed', () => {
    expect(classify(500, 'InternalError').outcome).toBe('unknown')
  })

  it('is InternalError behind a 200, which S3 may have executed, and not behind a 300', () => {
    const copied = classify(200, 'InternalError')
    expect(copied).toMatchObject({ class: 'transient', outcome: 'unknown' })
    expect(classify(300, 'InternalError').outcome).toBe('rejected')
  })

  it('is what a service models as retryable, for that service only', () => {
    const code = 'ReplicatedWriteConflictException'
    expect(classify(400, code, { service: 'dynamodb' }).class).toBe('transient')
    expect(classify(400, code, { service: 'sqs' }).class).toBe('terminal')
    expect(classify(400, code).class).toBe('terminal')
    expect(classify(400, code, { service: 'constructor' }).class).toBe('terminal')
    expect(classify(400, 'constructor', { service: 'dynamodb' }).class).toBe('terminal')
  })
})

describe('the table of modelled errors', () => {
  it('holds what AWS models as retryable and no general rule covers', () => {
    const pairs = Object.entries(MODELED_RETRYABLE).flatMap(([code, services]) => {
      return services.split(' ').map((service) => [service, code] as const)
    })
    expect(pairs.length).toBeGreaterThan(30)
    for (const [service, code] of pairs) {
      expect(classify(400, code).class).toBe('terminal')
      expect(classify(400, code, { service }).class).toBe('transient')
    }
  })

  it.each([
    ['ds-data', 'DirectoryUnavailableException'],
    ['redshift-serverless', 'InsufficientCapacityException'],
    ['eventbridgev2', 'SchemaRegistryUnavailableException'],
    ['iottwinmaker', 'QueryTimeoutException'],
    ['neptunedata', 'BulkLoadIdNotFoundException'],
    // The name that a signed fetch knows it by.
    ['neptune-db', 'BulkLoadIdNotFoundException'],
    ['mediaconnect', 'ConflictException'],
    ['bedrock-agentcore', 'RetryableConflictException'],
    ['gameliftstreams', 'StreamSessionAccessNotReadyException'],
    ['acm', 'InternalServerException'],
  ])('has %s %s', (service, code) => {
    expect(classify(400, code, { service }).class).toBe('transient')
  })
})

describe('terminal', () => {
  it.each([
    [400, 'ConditionalCheckFailedException'],
    [400, 'TransactionCanceledException'],
    [409, 'OperationAborted'],
    [403, 'AccessDenied'],
    [404, 'NoSuchKey'],
    [400, 'BadDigest'],
    [408, undefined],
    [404, undefined],
    [301, 'PermanentRedirect'],
  ])('is %i %s, not executed', (status, code) => {
    expect(classify(status, code)).toMatchObject({ class: 'terminal', outcome: 'rejected' })
  })
})

describe('a suspicion of clock skew', () => {
  it.each([
    'AccessDeniedException',
    'AuthFailure',
    'InvalidSignatureException',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
    'SignatureDoesNotMatch',
  ])('is %s, terminal when unexplained', (code) => {
    const failure = classify(403, code)
    expect(failure).toMatchObject({ class: 'clock-skew', outcome: 'rejected' })
    expect(unexplained(failure)).toEqual({ class: 'terminal', outcome: 'rejected', codes: [code] })
  })

  it('is RequestExpired, which may be expired credentials next, and terminal at last', () => {
    const failure = classify(400, 'RequestExpired')
    expect(failure.class).toBe('clock-skew')
    expect(unexplained(failure).class).toBe('expired-credentials')
    expect(unexplained(unexplained(failure)).class).toBe('terminal')
  })

  it('is an expired signature, signed anew once where the clock was right', () => {
    const message = 'Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z'
    const failure = classify(403, 'InvalidSignatureException', { message })
    expect(failure.class).toBe('clock-skew')
    expect(unexplained(failure)).toMatchObject({
      class: 'transient',
      outcome: 'rejected',
      maxRetries: 1,
    })
    const wrong = { message: 'The request signature does not match' }
    const mismatch = unexplained(classify(403, 'InvalidSignatureException', wrong))
    expect(mismatch.class).toBe('terminal')
  })
})

describe('a suspicion of expired credentials', () => {
  it.each(['ExpiredToken', 'ExpiredTokenException', 'InvalidToken', 'TokenRefreshRequired'])(
    'is %s, terminal when unexplained',
    (code) => {
      const failure = classify(400, code)
      expect(failure).toEqual({ class: 'expired-credentials', outcome: 'rejected', codes: [code] })
      expect(unexplained(failure).class).toBe('terminal')
    },
  )

  it('leaves other failures as they are', () => {
    const failure = classify(500)
    expect(unexplained(failure)).toBe(failure)
  })
})

describe('a caller', () => {
  it('can have further codes repeated', () => {
    const facts = { retryableCodes: ['ConflictException'] }
    expect(classify(409, 'ConflictException', facts).class).toBe('transient')
    expect(classify(409, 'OtherException', facts).class).toBe('terminal')
    const codes = ['OtherException', 'ConflictException']
    expect(classify(409, undefined, { ...facts, codes }).class).toBe('transient')
  })

  it('does not turn throttling into a quick retry by that', () => {
    const facts = { retryableCodes: ['SlowDown'] }
    expect(classify(503, 'SlowDown', facts).class).toBe('throttling')
  })

  it('can exclude codes, also from 429 and 500, and from what is both', () => {
    const facts = { nonRetryableCodes: ['LimitExceededException'] }
    for (const status of [400, 429, 500]) {
      expect(classify(status, 'LimitExceededException', facts).class).toBe('terminal')
    }
    expect(classify(400, 'X', { nonRetryableCodes: ['X'], retryableCodes: ['X'] }).class).toBe(
      'terminal',
    )
  })
})
