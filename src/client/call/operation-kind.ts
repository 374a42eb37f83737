// The first words of operations that only read, in AWS's APIs.
const VERBS = new Set([
  'Describe',
  'Get',
  'Head',
  'List',
  'Lookup',
  'Query',
  'Scan',
  'Search',
  'View',
])
const BATCH = /^Batch(?:Get|Describe|List|Check|Is)(?![a-z])/

// Each takes work from a queue, moves a position, or makes what it gives where there is none.
const NO_READS = new Set([
  'stepfunctions GetActivityTask',
  'appconfigdata GetLatestConfiguration',
  'cognito-identity GetId',
  'cognito-identity GetOpenIdTokenForDeveloperIdentity',
])

// STS takes the code of an MFA device once (its API reference, GetSessionToken): a second attempt is refused.
const CODE = 'TokenCode'

/**
 * Whether an operation only reads, by its name: AWS names reads `Get…`, `List…`, `Describe…`,
 * `BatchGet…`, `Head…`, `Query`, `Scan`, `Search…`, `Lookup…` and `View…`. Sending one twice is then the
 * same as once, unless the input has a code that counts once.
 *
 * @param service its name as in `ServiceFacts`.
 */
export function isRead(
  service: string,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): boolean {
  if (NO_READS.has(`${service} ${operation}`) || input[CODE] !== undefined) return false
  const verb = /^[A-Z][a-z0-9]*/.exec(operation)?.[0] ?? ''
  return VERBS.has(verb) || BATCH.test(operation)
}

// These hold the answer back until there is something to hand out (SWF and Step Functions: a minute).
const POLLS = new Set([
  'stepfunctions GetActivityTask',
  'swf PollForActivityTask',
  'swf PollForDecisionTask',
])

/** Whether the service holds the answer back by design. */
export function isLongPoll(
  service: string,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): boolean {
  if (service === 'sqs' && operation === 'ReceiveMessage')
    return Number(input['WaitTimeSeconds']) > 0
  return POLLS.has(`${service} ${operation}`)
}
