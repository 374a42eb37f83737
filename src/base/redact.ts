/** Takes secrets out of a text. */
export type Redact = (text: string) => string

const REPLACEMENT = '[redacted]'
/** Shorter texts occur by chance (LocalStack's secret is `test`): replacing them makes nonsense of a message. */
const MIN_SECRET = 8
const MAX_DEPTH = 20

/**
 * Makes the filter for what a server says of a request made with these secrets. Servers quote what
 * they were sent: S3 answers an expired token with the token (`Token-0`) and a wrong signature with
 * the canonical request, also as hexadecimal bytes; gateways quote URLs and headers.
 *
 * It finds each secret of 8 characters or more as it is, and as it stands in URLs (once or several
 * times encoded), JSON, XML and HTML, in Base64 (alone or inside of other data) and in hexadecimal.
 * No regular expression is made of a secret: V8 keeps the source of those it has compiled.
 */
export function createRedact(secrets: Iterable<string | undefined>): Redact {
  const forms: Form[] = []
  for (const secret of secrets) {
    if (secret !== undefined && secret.length >= MIN_SECRET) forms.push(...formsOf(secret))
  }
  return (text) => {
    let clean = text
    for (const form of forms) clean = hide(clean, form)
    return clean
  }
}

/**
 * Makes the engine forget the text that a regular expression matched last. V8 keeps it until the next
 * match (`RegExp.input`), and what was parsed may hold a session token.
 */
export function forgetLastMatch(): void {
  void /.?/.test('')
}

/** A copy of a document whose strings and names have gone through the filter. */
export function redactDeep(value: unknown, redact: Redact, depth = 0): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'object' || value === null) return value
  // No service nests its errors so deep; what does is not worth keeping at the price of a leak.
  if (depth >= MAX_DEPTH) return undefined
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact, depth + 1)]),
  )
}

/** A way to write a secret down. */
interface Form {
  readonly text: string
  /** `plain` is looked for as it is, the others in every encoding. */
  readonly kind: 'plain' | 'text' | 'base64' | 'hex'
}

function formsOf(secret: string): Form[] {
  const bytes = new TextEncoder().encode(secret)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const texts = new Set([...encodedAgain(secret), secret, binary])
  const encoded = [0, 1, 2].map((shift) => base64Inside(binary, shift))
  const base64 = new Set(encoded.flatMap((text) => [text, urlSafe(text)]))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    ...Array.from(texts, (text): Form => ({ text, kind: 'text' })),
    ...Array.from(base64, (text): Form => ({ text, kind: 'base64' })),
    { text: hex, kind: 'hex' },
    { text: secret, kind: 'plain' },
  ]
}

/**
 * Secrets that hold the first character of an escape are looked for encoded, too, the longest form
 * first: else one cannot tell how often they were.
 */
function encodedAgain(secret: string): string[] {
  if (!/[%&\\]/.test(secret)) return []
  const percent = encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(secret)))
  const twice = encodeURIComponent(percent)
  const json = JSON.stringify(secret).slice(1, -1)
  return [
    encodeURIComponent(twice),
    twice,
    percent,
    JSON.stringify(json).slice(1, -1),
    json,
    ...['&#x26;', '&#38;', '&amp;'].map((escaped) => secret.replaceAll('&', escaped)),
  ]
}

/** The digits that a secret has in the Base64 of any text in which 0, 1 or 2 bytes (mod 3) precede it. */
function base64Inside(binary: string, shift: number): string {
  const digits = btoa('\0'.repeat(shift) + binary)
  const first = Math.ceil((shift * 8) / 6)
  const end = Math.floor(((shift + binary.length) * 8) / 6)
  return digits.slice(first, end)
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_')
}

function hide(text: string, form: Form): string {
  if (form.kind === 'plain') return text.replaceAll(form.text, REPLACEMENT)
  let clean = ''
  let from = 0
  const first = form.text.charCodeAt(0)
  for (let at = 0; at + form.text.length <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== first && !ESCAPES.has(code) && form.kind !== 'hex') continue
    let end = endOf(form, text, at)
    if (end === -1) continue
    let start = at
    if (form.kind === 'base64') {
      // The digits at both ends hold bits of the secret as well.
      while (start > from && BASE64.test(text.charAt(start - 1))) start -= 1
      while (BASE64.test(text.charAt(end))) end += 1
    }
    clean += text.slice(from, start) + REPLACEMENT
    from = end
    at = end - 1
  }
  return from === 0 ? text : clean + text.slice(from)
}

const BASE64 = /[\w+/=%-]/

/** A sign that can be read in another way: which one of the secret comes next then, and where. */
interface Alternative {
  readonly index: number
  readonly at: number
}

/** More ways to read one place are not tried: a text of escapes alone would have any number. */
const MAX_ALTERNATIVES = 64

/** Where a secret ends that begins here; -1 where none does. */
function endOf(form: Form, text: string, start: number): number {
  const alternatives: Alternative[] = []
  let end = endFrom(form, text, { index: 0, at: start }, alternatives)
  for (let tried = 0; end === -1 && tried < MAX_ALTERNATIVES; tried++) {
    const alternative = alternatives.pop()
    if (alternative === undefined) break
    end = endFrom(form, text, alternative, alternatives)
  }
  return end
}

function endFrom(
  { text: secret, kind }: Form,
  text: string,
  from: Alternative,
  alternatives: Alternative[],
): number {
  let { at } = from
  for (let index = from.index; index < secret.length; index++) {
    const expected = secret.charCodeAt(index)
    if (index > 0 && (kind === 'base64' || kind === 'hex'))
      at = afterSeparator(text, at, kind, index)
    const after =
      kind === 'hex' ? afterHexDigit(text, at, expected) : afterCharacter(text, at, expected)
    // Two backslashes are one in JSON, and two anywhere else; `&amp;amp;` is `&` twice encoded, or `&amp;` once.
    if (after > at + 1 && text.charCodeAt(at) === expected) {
      alternatives.push({ index: index + 1, at: at + 1 })
      if (text.startsWith('&amp;', at)) alternatives.push({ index: index + 1, at: at + 5 })
    }
    if (after === -1) return -1
    at = after
  }
  return at
}

/** Line ends in Base64, and what stands between two hexadecimal bytes: `47 45`, `47:45`, `0x47, 0x45`. */
function afterSeparator(text: string, at: number, kind: 'base64' | 'hex', index: number): number {
  if (kind === 'hex' && index % 2 === 1) return at
  const separator = kind === 'hex' ? HEX_SEPARATOR : LINE_END
  separator.lastIndex = at
  separator.test(text)
  return Math.max(at, separator.lastIndex)
}

const LINE_END = /(?:\\[rn]|\s){0,4}/y
const HEX_SEPARATOR = /[\s:,-]{0,3}(?:0x|\\x)?/y

function afterHexDigit(text: string, at: number, expected: number): number {
  return text.charAt(at).toLowerCase().charCodeAt(0) === expected ? at + 1 : -1
}

const PERCENT = 0x25
const AMPERSAND = 0x26
const PLUS = 0x2b
const BACKSLASH = 0x5c
const SPACE = 0x20

const ESCAPES: ReadonlySet<number> = new Set([PERCENT, AMPERSAND, PLUS, BACKSLASH])

function afterCharacter(text: string, at: number, expected: number): number {
  const code = text.charCodeAt(at)
  let end = -1
  if (code === PERCENT) end = afterPercent(text, at, expected)
  else if (code === BACKSLASH) end = afterBackslash(text, at, expected)
  else if (code === AMPERSAND) end = afterEntity(text, at, expected)
  else if (code === PLUS && expected === SPACE) end = at + 1
  if (end !== -1) return end
  return code === expected ? at + 1 : -1
}

/** `%2F`, and `%252F` or more where it was encoded again. */
function afterPercent(text: string, at: number, expected: number): number {
  for (let digits = at + 1; digits < at + MAX_ESCAPE; digits += 2) {
    const value = hexAt(text, digits, 2)
    if (value === expected) return digits + 2
    if (value !== PERCENT) return -1
  }
  return -1
}

/** The longest escape looked at, so that a text of nothing but escapes takes no time squared. */
const MAX_ESCAPE = 32

/** `\/`, `\u002f` and `\x2f`, after one backslash or more where it was encoded again. */
function afterBackslash(text: string, at: number, expected: number): number {
  let next = at + 1
  while (text.charCodeAt(next) === BACKSLASH && next < at + MAX_ESCAPE) next += 1
  if (expected === BACKSLASH && next > at + 1) return at + 2
  const letter = text.charAt(next).toLowerCase()
  if (letter === 'u' && hexAt(text, next + 1, 4) === expected) return next + 5
  if (letter === 'x' && hexAt(text, next + 1, 2) === expected) return next + 3
  return text.charCodeAt(next) === expected ? next + 1 : -1
}

const ENTITY = /&(?:amp;){0,4}(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(\w{2,6}));/iy
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  plus: '+',
  equals: '=',
}

/** `&#x2F;`, `&#47;` and `&amp;`, also where the ampersand was encoded again. */
function afterEntity(text: string, at: number, expected: number): number {
  if (!/[#a-z]/i.test(text.charAt(at + 1))) return -1
  ENTITY.lastIndex = at
  const match = ENTITY.exec(text)
  if (match === null) return -1
  const [whole, hex, decimal, name = ''] = match
  let value = ENTITIES[name.toLowerCase()]?.charCodeAt(0)
  if (hex !== undefined) value = Number.parseInt(hex, 16)
  else if (decimal !== undefined) value = Number(decimal)
  return value === expected ? at + whole.length : -1
}

function hexAt(text: string, at: number, length: number): number {
  const digits = text.slice(at, at + length)
  return digits.length === length && /^[\da-f]+$/i.test(digits)
    ? Number.parseInt(digits, 16)
    : Number.NaN
}

const SECRET_NAMES =
  'security-token|s3session-token|sso_bearer_token|(?:copy-source-)?server-side-encryption-customer-key'

/** Whether a header or parameter holds a secret by its name alone. */
export const SECRET_HEADER: RegExp = /* @__PURE__ */ new RegExp(`^x-amz-(?:${SECRET_NAMES})$`, 'i')

const SECRET_FIELD = /* @__PURE__ */ new RegExp(
  `(x-amz-(?:signature|${SECRET_NAMES})[:=])[^\\s&<"']+`,
  'gi',
)
const AUTHORIZATION_SIGNATURE = /(\bSignature=)[\da-f]{64,}/gi

/** Takes out the signatures, tokens and keys of requests, whosoever they are, by their names. */
export function redactFields(text: string): string {
  return text
    .replace(SECRET_FIELD, `$1${REPLACEMENT}`)
    .replace(AUTHORIZATION_SIGNATURE, `$1${REPLACEMENT}`)
}

const NAMED_SECRET =
  /((?:secret|token|password|passwd|passphrase|credential|authorization|bearer)[\w .-]{0,20}["']?\s{0,20}[:=]\s{0,20})(?:"[^"]*"|'[^']*'|\S+)/gi

/**
 * What another program or a server said, fit for an error message: on one line, of at most 400
 * bytes, without what is named a secret and without what looks like one (a long run of digits with
 * small and capital letters, or of hexadecimal digits).
 */
export function redactUnknown(text: string): string {
  return oneLine(
    text.replace(NAMED_SECRET, `$1${REPLACEMENT}`).replace(/[A-Za-z0-9+/=_]{20,}/g, unlessSecret),
    MAX_UNKNOWN,
  )
}

const MAX_UNKNOWN = 400

function unlessSecret(run: string): string {
  const isMixed = /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)
  return isMixed || /^[\da-f]{32,}$/i.test(run) ? REPLACEMENT : run
}

/**
 * A text on one line, without control characters and those that change the direction of text, cut
 * with `…` where it takes more than so many bytes of UTF-8.
 */
export function oneLine(text: string, maxBytes: number): string {
  const clean = text.replace(/[\p{Cc}\s\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  const { read } = new TextEncoder().encodeInto(clean, new Uint8Array(maxBytes))
  if (read === clean.length) return clean
  const room = new Uint8Array(maxBytes - ELLIPSIS_BYTES)
  return `${clean.slice(0, new TextEncoder().encodeInto(clean, room).read)}…`
}

const ELLIPSIS_BYTES = 3

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * An object whose secrets are read and spread as usual, but do not show when it is logged, inspected
 * or turned into JSON. They are getters, which `inspect` does not call.
 *
 * @param shown what stands in the place of each secret.
 */
export function sealed<T extends object>(
  values: T,
  shown: { readonly [Name in keyof T]?: string },
): T {
  const result: object = {}
  const visible: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const secret = shown[name as keyof T]
    visible[name] = secret ?? value
    const property = secret === undefined ? { value } : { get: () => value }
    Object.defineProperty(result, name, { ...property, enumerable: true })
  }
  Object.defineProperty(result, 'toJSON', { value: () => ({ ...visible }) })
  Object.defineProperty(result, INSPECT, { value: () => ({ ...visible }) })
  return Object.freeze(result) as T
}
