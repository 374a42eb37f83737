import type { KeyObject } from 'node:crypto'
import { bytesOfBase64, concatenated, utf8 } from '../base/bytes.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isAwsRegion, serviceDomain } from '../endpoints/partitions.ts'
import { argumentTypeError, argumentValueError, ConfigError, SignatureError } from '../errors.ts'
import { checkInteger, nodeCrypto } from './presign-token.ts'

// Amazon SNS developer guide, "Verifying the signatures of Amazon SNS messages".

/** A message that SNS has signed. */
export interface SnsMessage {
  readonly Type: 'Notification' | 'SubscriptionConfirmation' | 'UnsubscribeConfirmation'
  readonly MessageId: string
  readonly TopicArn: string
  readonly Message: string
  /** Of a notification, where its publisher gave one. */
  readonly Subject?: string
  /** When it was published, in ISO 8601. */
  readonly Timestamp: string
  /** Of the other two types: a GET of it confirms the subscription. */
  readonly SubscribeURL?: string
  /** Of the other two types: what ConfirmSubscription takes. */
  readonly Token?: string
}

/** What {@link createSnsVerifier} takes. */
export interface SnsVerifierOptions {
  /**
   * ARNs of the topics whose messages are taken. Everybody with an AWS account can have SNS sign
   * messages, and send them to you: without a topic of your own a signature proves nothing.
   */
  readonly topics: readonly string[]
  /** Refuses messages that were published longer ago, in seconds. Default none: SNS retries for days. */
  readonly maxAge?: number | undefined
  /** Fetches the certificates, and the confirmation of subscriptions; default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** How long a certificate or a confirmation may take, in milliseconds; default 5,000. */
  readonly timeoutMs?: number | undefined
}

/** Verifies messages of some topics. Certificates are fetched once each. */
export interface SnsVerifier {
  /**
   * Verifies a message: the body of SNS's POST, its parsed JSON, or the `Sns` of a record that Lambda
   * was given. What it returns holds the signed members only.
   *
   * @throws SignatureError with the `field`: `SIGNATURE_MALFORMED`, `SIGNATURE_MISSING`,
   * `SIGNATURE_ALGORITHM_NOT_ALLOWED` (its version), `SIGNATURE_SCOPE_MISMATCH` (another topic),
   * `SIGNATURE_HOST_INVALID` (the certificate is not at SNS), `SIGNATURE_EXPIRED`,
   * `SIGNATURE_CERTIFICATE_UNAVAILABLE`, `SIGNATURE_DOES_NOT_MATCH`.
   */
  verify(message: string | Uint8Array | object): Promise<SnsMessage>
  /**
   * Confirms a subscription by its verified message; returns the subscription's ARN.
   *
   * @throws SignatureError `SIGNATURE_SCOPE_MISMATCH` (another topic); `SIGNATURE_HOST_INVALID` where the URL is not SNS's;
   * `SIGNATURE_CONFIRMATION_FAILED` where SNS does not confirm.
   */
  confirm(message: SnsMessage): Promise<string>
}

const RULES: OptionRules<SnsVerifierOptions> = {
  topics: 'array',
  maxAge: 'checked',
  fetch: 'function',
  timeoutMs: 'checked',
}

/**
 * Makes a verifier of the messages that SNS sends to HTTP endpoints, queues and functions, of
 * signature versions 1 (SHA-1) and 2 (SHA-256).
 *
 * @example
 * ```ts
 * const sns = createSnsVerifier({ topics: ['arn:aws:sns:eu-central-1:123456789012:orders'] })
 * const message = await sns.verify(body)
 * if (message.Type === 'SubscriptionConfirmation') await sns.confirm(message)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function createSnsVerifier(options: SnsVerifierOptions): SnsVerifier {
  checkOptions('createSnsVerifier', options, RULES)
  const { topics, maxAge } = options
  checkTopics(topics)
  if (maxAge !== undefined) checkInteger(maxAge, 'options.maxAge', 1, 31_536_000)
  const crypto = verifyingCrypto()
  const get = getter(options)
  const certificates = certificateCache(get, crypto)
  return {
    async verify(message) {
      const members = membersOf(message)
      const { fields, certificateUrl, signature, hash } = checkMembers(members)
      if (!topics.includes(fields.TopicArn)) throw otherTopic()
      checkAge(fields.Timestamp, maxAge)
      const key = await certificates(certificateUrl)
      if (!crypto.verify(hash, utf8(signedText(fields)), key, signature)) {
        throw refused('SIGNATURE_DOES_NOT_MATCH', 'Signature', 'is not that of the message')
      }
      return fields
    },
    async confirm(message) {
      assertConfirmable(message, topics)
      return await confirm(message, get)
    },
  }
}

type Crypto = NonNullable<ReturnType<typeof nodeCrypto>>

function verifyingCrypto(): Crypto {
  const crypto = nodeCrypto()
  if (crypto !== undefined) return crypto
  throw new ConfigError(
    'createSnsVerifier reads certificates by node:crypto, which this runtime does not have',
    { code: 'CONFIG_PART_MISSING' },
  )
}

function checkTopics(topics: unknown): void {
  if (!Array.isArray(topics)) {
    throw argumentTypeError('options.topics', 'a list of topic ARNs', topics)
  }
  if (topics.length === 0) throw argumentValueError('options.topics', 'is empty')
  const wrong = topics.findIndex((topic) => typeof topic !== 'string' || !TOPIC_ARN.test(topic))
  if (wrong >= 0) {
    throw argumentValueError(
      `options.topics[${wrong}]`,
      'must be the ARN of a topic, such as arn:aws:sns:eu-central-1:123456789012:orders',
    )
  }
}

function refused(
  code: ConstructorParameters<typeof SignatureError>[1]['code'],
  field: string,
  what: string,
  cause?: unknown,
): SignatureError {
  return new SignatureError(`${field} of the SNS message ${what}`, {
    code,
    field,
    ...(cause !== undefined && { cause }),
  })
}

type Members = Readonly<Record<string, unknown>>

const MAX_MESSAGE = 1024 * 1024

function membersOf(message: string | Uint8Array | object): Members {
  if (typeof message === 'object' && message !== null && !ArrayBuffer.isView(message)) {
    return message as Members
  }
  if (typeof message !== 'string' && !(message instanceof Uint8Array)) {
    throw argumentTypeError('message', 'a string, bytes or an object', message)
  }
  // SNS sends at most 256 KiB, escaped.
  if (message.length > MAX_MESSAGE) {
    throw refused('SIGNATURE_PAYLOAD_TOO_LARGE', 'body', `is longer than ${MAX_MESSAGE} bytes`)
  }
  try {
    const text = typeof message === 'string' ? message : new TextDecoder().decode(message)
    const members: unknown = JSON.parse(text)
    if (typeof members === 'object' && members !== null) return members as Members
  } catch {
    // Not JSON: the same error.
  }
  throw refused('SIGNATURE_MALFORMED', 'body', 'is no JSON object')
}

const TOPIC_ARN = /^arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}(?:\.fifo)?$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const LINE = /^[^\r\n]*$/
const SIGNATURE = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const ANY = /^/
// By the version of the signature.
const HASHES: ReadonlyMap<unknown, string> = new Map([
  ['1', 'sha1'],
  ['2', 'sha256'],
])

interface Checked {
  readonly fields: SnsMessage
  readonly certificateUrl: string
  readonly signature: Uint8Array
  readonly hash: string
}

/**
 * Checks the form of each member. The signed text is a list of lines without escapes: a message whose
 * id or subject could hold a line break could be read in two ways that have the same signature.
 */
function checkMembers(members: Members): Checked {
  const text = (name: string, form: RegExp, other = name): string => {
    const value = members[name] ?? members[other]
    if (value === undefined) throw refused('SIGNATURE_MISSING', name, 'is missing')
    if (typeof value === 'string' && form.test(value)) return value
    throw refused('SIGNATURE_MALFORMED', name, 'has not the form that SNS gives it')
  }
  const { SignatureVersion: version, Subject: subject } = members
  const hash = HASHES.get(version)
  if (hash === undefined) {
    const what = version === undefined ? 'is missing' : 'is neither "1" nor "2"'
    throw refused('SIGNATURE_ALGORITHM_NOT_ALLOWED', 'SignatureVersion', what)
  }
  const common = {
    MessageId: text('MessageId', UUID),
    TopicArn: text('TopicArn', TOPIC_ARN),
    Message: text('Message', ANY),
    Timestamp: text('Timestamp', TIME),
  }
  const type = text('Type', LINE)
  return {
    fields: fieldsOf(type, common, subject ?? undefined, text),
    // Lambda spells some names in another way.
    certificateUrl: text('SigningCertURL', LINE, 'SigningCertUrl'),
    signature: bytesOfBase64(text('Signature', SIGNATURE)),
    hash,
  }
}

type Common = Pick<SnsMessage, 'MessageId' | 'TopicArn' | 'Message' | 'Timestamp'>

function fieldsOf(
  type: string,
  common: Common,
  subject: unknown,
  text: (name: string, form: RegExp, other?: string) => string,
): SnsMessage {
  switch (type) {
    case 'Notification':
      return {
        Type: type,
        ...common,
        // Lambda gives null where there is none.
        ...(subject !== undefined && { Subject: text('Subject', LINE) }),
      }
    case 'SubscriptionConfirmation':
    case 'UnsubscribeConfirmation':
      return {
        Type: type,
        ...common,
        SubscribeURL: text('SubscribeURL', LINE, 'SubscribeUrl'),
        Token: text('Token', LINE),
      }
    default:
      throw refused('SIGNATURE_MALFORMED', 'Type', 'is none that SNS has')
  }
}

/** The members that SNS signs, sorted by name, a line for each name and value. */
function signedText(fields: SnsMessage): string {
  return Object.entries(fields)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}\n${value}\n`)
    .join('')
}

function checkAge(timestamp: string, maxAge: number | undefined): void {
  if (maxAge === undefined) return
  const age = (Date.now() - Date.parse(timestamp)) / 1000
  // Also false for a time that does not exist.
  if (age <= maxAge) return
  throw refused('SIGNATURE_EXPIRED', 'Timestamp', `is more than ${maxAge} seconds ago`)
}

/** A message that nobody verified may be of anybody's topic. */
function assertConfirmable(message: unknown, topics: readonly string[]): void {
  if (typeof message !== 'object' || message === null) {
    throw argumentTypeError('message', 'a message that verify returned', message)
  }
  const { TopicArn, SubscribeURL } = message as Members
  if (!topics.some((topic) => topic === TopicArn)) throw otherTopic()
  if (typeof (SubscribeURL ?? '') !== 'string') {
    throw argumentTypeError('message.SubscribeURL', 'a string', SubscribeURL)
  }
}

function otherTopic(): Error {
  return refused('SIGNATURE_SCOPE_MISMATCH', 'TopicArn', 'is none of options.topics')
}

type Get = (url: string) => Promise<string>

const MAX_DOCUMENT = 64 * 1024

/** Gets small documents of SNS, and nothing that another host says. */
function getter({ fetch = globalThis.fetch, timeoutMs }: SnsVerifierOptions): Get {
  const limit =
    timeoutMs === undefined ? 5_000 : checkInteger(timeoutMs, 'options.timeoutMs', 1, 600_000)
  return async (url) => {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(limit) })
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new Error(`The response has the status ${response.status}`)
    }
    return await readText(response)
  }
}

async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > MAX_DOCUMENT) throw new Error(`The response is longer than ${MAX_DOCUMENT} bytes`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(concatenated(chunks, length))
}

const MAX_CERTIFICATES = 16

/** Keys by the URL of their certificate. SNS has few, and changes them once a year or so. */
function certificateCache(get: Get, crypto: Crypto): (url: string) => Promise<KeyObject> {
  const keys = new Map<string, Promise<KeyObject>>()
  return (url) => {
    checkSnsUrl(url, 'SigningCertURL', /^\/SimpleNotificationService-[0-9A-Za-z]+\.pem$/)
    const kept = keys.get(url)
    if (kept !== undefined) return kept
    const key = get(url)
      .then((pem) => keyOfCertificate(pem, crypto))
      .catch((cause) => {
        keys.delete(url)
        throw refused(
          'SIGNATURE_CERTIFICATE_UNAVAILABLE',
          'SigningCertURL',
          'gives no certificate',
          cause,
        )
      })
    const [oldest] = keys.keys()
    if (keys.size >= MAX_CERTIFICATES && oldest !== undefined) keys.delete(oldest)
    keys.set(url, key)
    return key
  }
}

function keyOfCertificate(pem: string, { createPublicKey, X509Certificate }: Crypto): KeyObject {
  const certificate = new X509Certificate(pem)
  const now = Date.now()
  if (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)) {
    throw new Error(
      `The certificate is valid from ${certificate.validFrom} to ${certificate.validTo}`,
    )
  }
  const key = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }))
  if (key.asymmetricKeyType !== 'rsa') throw new Error('The certificate has no RSA key')
  return key
}

/**
 * Refuses URLs that are not SNS's own. The path counts too: some actions of SNS return texts that
 * their caller has chosen, such as a certificate.
 */
function checkSnsUrl(text: string, field: string, path: RegExp): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOwn =
    url !== undefined &&
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    isSnsHost(url.hostname) &&
    path.test(url.pathname + url.search)
  if (isOwn) return url
  throw refused('SIGNATURE_HOST_INVALID', field, 'is no address of Amazon SNS')
}

/** Whether a host is `sns.REGION.DOMAIN` of one of AWS's partitions. */
function isSnsHost(host: string): boolean {
  const domain = serviceDomain(host)
  if (domain === undefined) return false
  const [service, region, ...more] = host.slice(0, -domain.length - 1).split('.')
  return service === 'sns' && region !== undefined && isAwsRegion(region) && more.length === 0
}

async function confirm({ SubscribeURL, TopicArn }: SnsMessage, get: Get): Promise<string> {
  if (SubscribeURL === undefined) {
    throw argumentValueError('message.SubscribeURL', 'is missing: this is no confirmation')
  }
  const url = checkSnsUrl(SubscribeURL, 'SubscribeURL', /^\/\?/)
  const { searchParams: query } = url
  if (query.get('Action') !== 'ConfirmSubscription' || query.get('TopicArn') !== TopicArn) {
    throw refused('SIGNATURE_HOST_INVALID', 'SubscribeURL', 'confirms no subscription to its topic')
  }
  const document = await get(SubscribeURL).catch((cause) => {
    throw refused('SIGNATURE_CONFIRMATION_FAILED', 'SubscribeURL', 'gives no confirmation', cause)
  })
  const arn = /<SubscriptionArn>\s*(arn:[^<\s]+)\s*<\/SubscriptionArn>/.exec(document)?.[1]
  if (arn?.startsWith(`${TopicArn}:`) === true) return arn
  throw refused('SIGNATURE_CONFIRMATION_FAILED', 'SubscribeURL', 'gives no confirmation')
}
