import { createSigner, explain, presign, sign } from '../../../src/sigv4/index.ts'
import type { ScopedOptions, SignableRequest, SigningOptions } from '../../../src/sigv4/types.ts'

export const BUCKET = 'https://bucket.s3.us-east-1.amazonaws.com'

export const s3: ScopedOptions = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  region: 'us-east-1',
  service: 's3',
}
export const dynamodb: ScopedOptions = { ...s3, service: 'dynamodb' }

/** No error and no output may show it. */
export const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
export const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: SECRET,
  sessionToken: 'TOKEN/secret+token==',
}

/** Right input, of which tests make one part wrong. */
export const options: ScopedOptions = { ...s3, credentials, date: 0 }
export const request: SignableRequest = { url: `${BUCKET}/key` }

export type Code = 'ERR_INVALID_ARG_TYPE' | 'ERR_INVALID_ARG_VALUE' | 'ERR_OUT_OF_RANGE'
/** What is changed of the right input. */
export type Patch = Record<string, unknown>

/** Each way of signing must refuse the same input in the same way. */
export function everyWay(request: SignableRequest, options: SigningOptions): (() => unknown)[] {
  const presigning = { ...options, expiresIn: 60 }
  return [
    () => sign(request, options),
    () => presign(request, presigning),
    () => explain(request, options),
    () => explain(request, presigning),
    () => createSigner(options).sign(request, options.date),
    () => createSigner(options).presign(request, { expiresIn: 60, date: options.date }),
  ]
}

/** What a call throws, which has to say in words what is wrong with the field that it names. */
export function caught(run: () => unknown): Error & { code?: string; field?: string } {
  try {
    run()
  } catch (thrown) {
    const error = thrown as ReturnType<typeof caught>
    const { field = '', message } = error
    const problem = message.startsWith(field) ? message.slice(field.length) : message
    if (/\S \S/.test(problem)) return error
    throw new Error(`there are no words in "${message}"`, { cause: thrown })
  }
  throw new Error('nothing was thrown')
}
