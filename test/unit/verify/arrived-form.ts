import { type PostCondition, presignPost, signPostPolicy } from '../../../src/sigv4/index.ts'
import type { VerifiablePost, VerifyBaseOptions } from '../../../src/verify/index.ts'
import { credentials, date, options } from './arrived-request.ts'

/** A form as it arrives. */
export interface Form extends VerifiablePost {
  readonly fields: Readonly<Record<string, string>>
}

export const bucket = 'pictures'
export const expiration = '2026-03-04T06:00:00.000Z'

/** A form that the library made. */
export function presigned(algorithm: 'v4' | 'v4a' = 'v4'): Form {
  const { fields } = presignPost({
    credentials,
    region: 'eu-central-1',
    algorithm,
    date,
    expiresIn: 600,
    url: 'https://pictures.s3.eu-central-1.amazonaws.com/',
    bucket,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    key: 'uploads/${filename}',
    maxBytes: 100,
    minBytes: 2,
    fields: { acl: 'private', 'x-amz-meta-color': 'blue' },
    conditions: [['starts-with', '$Content-Type', 'image/']],
  })
  return {
    fields: { ...fields, 'Content-Type': 'image/png' },
    bucket,
    file: { size: 50, name: 'a.png' },
  }
}

/** A form of a policy's own writing, however wrong. */
export function signed(text: string, fields: Record<string, string> = {}): Form {
  const { sessionToken: _, ...permanent } = credentials
  return {
    fields: { ...fields, ...signPostPolicy(text, { credentials: permanent, region: 'r', date }) },
    bucket,
    file: { size: 50 },
  }
}

/** A server that wants no session token. */
export const permanent: VerifyBaseOptions = {
  ...options,
  credentials: () => ({ secretAccessKey: credentials.secretAccessKey }),
}

/** The conditions that every policy needs, and more. */
export function policy(...conditions: (PostCondition | unknown)[]): string {
  return JSON.stringify({
    expiration,
    conditions: [
      { bucket },
      ['starts-with', '$x-amz-algorithm', ''],
      ['starts-with', '$x-amz-credential', ''],
      ['starts-with', '$x-amz-date', ''],
      ...conditions,
    ],
  })
}
