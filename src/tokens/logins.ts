import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentValueError } from '../errors.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { amzDate, assertCredentials, dateStamp, signingConfig, timeOf } from '../sigv4/prepare.ts'
import { signingKey, stringToSign } from '../sigv4/signing-key.ts'
import type { ScopedOptions } from '../sigv4/types.ts'
import { parseRequestUrl } from '../sigv4/url.ts'
import {
  type FromCredentials,
  fromCredentials,
  type TokenCredentials,
  type TokenOptions,
  tokenMaker,
} from './presign-token.ts'

/** What `signCodeCommitGit` takes. */
export interface CodeCommitGitOptions extends Pick<ScopedOptions, 'region' | 'date'> {
  /** With a function the login comes in a promise. */
  readonly credentials: TokenCredentials
  /** The repository's, such as `https://git-codecommit.us-east-1.amazonaws.com/v1/repos/NAME`. */
  readonly url: string | URL
}

/** User name and password for Git over HTTPS. */
export interface CodeCommitGitLogin {
  readonly username: string
  readonly password: string
  /** The repository's URL with both in it; a secret like the password. */
  readonly url: string
}

const CODECOMMIT_OPTIONS: OptionRules<CodeCommitGitOptions> = {
  credentials: 'checked',
  region: 'checked',
  date: 'checked',
  url: 'checked',
}

/**
 * Makes the user name and password with which Git may use a CodeCommit repository, good for about a
 * quarter of an hour.
 *
 * CodeCommit's own form of the signature, as in AWS's git-remote-codecommit and in the AWS CLI's
 * credential helper: the method is `GIT`, only `host` is signed, without its port, there is no payload
 * hash, and the time has no `Z` where it is signed.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export const signCodeCommitGit: FromCredentials<CodeCommitGitOptions, CodeCommitGitLogin> =
  /* @__PURE__ */ fromCredentials(
    (options) => checkOptions('signCodeCommitGit', options, CODECOMMIT_OPTIONS),
    (options) => {
      const scope = { region: options.region, service: 'codecommit' }
      const { credentials, region, service } = signingConfig(options, scope)
      const { host, path } = parseRequestUrl(options.url, 'options.url')
      const time = amzDate(timeOf(options.date, 'options.date')).slice(0, -1)
      const key = signingKey(credentials, dateStamp(time), region, service)
      const canonicalRequest = `GIT\n${path}\n\nhost:${host.replace(/:\d+$/, '')}\n\nhost\n`
      const text = stringToSign(key.algorithm, time, key.scope, sha256Hex(canonicalRequest))
      const { accessKeyId, sessionToken } = credentials
      const username = sessionToken === undefined ? accessKeyId : `${accessKeyId}%${sessionToken}`
      const password = `${time}Z${key.signText(text)}`
      return {
        username,
        password,
        url: `https://${encodeRfc3986(username)}:${password}@${host}${path}`,
      }
    },
  )

/** For which region. */
export type SesSmtpOptions = Pick<TokenOptions, 'credentials' | 'region'>

/** User name and password for SES's SMTP endpoint. They hold for as long as the access key. */
export interface SesSmtpLogin {
  readonly username: string
  readonly password: string
}

const SES_OPTIONS: OptionRules<SesSmtpOptions> = { credentials: 'checked', region: 'checked' }

// SES developer guide, "Obtaining SMTP credentials by converting existing AWS credentials".
const SES_DATE = '11111111'
const SES_MESSAGE = 'SendRawEmail'
const SES_VERSION = 4

/**
 * The user name and password of an IAM user for the SMTP endpoint of Amazon SES in one region, as the script in
 * its developer guide computes them.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`, also for temporary
 * credentials, which SMTP does not take.
 */
export const sesSmtpLogin: FromCredentials<SesSmtpOptions, SesSmtpLogin> =
  /* @__PURE__ */ tokenMaker('sesSmtpLogin', SES_OPTIONS, ({ credentials, region }) => {
    assertCredentials(credentials, 'options.credentials')
    if (credentials.sessionToken !== undefined) {
      throw argumentValueError(
        'options.credentials.sessionToken',
        'must be absent: the SMTP endpoint takes the keys of IAM users only',
      )
    }
    const signature = signingKey(credentials, SES_DATE, region, 'ses').signText(SES_MESSAGE)
    const bytes = (signature.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16))
    const password = btoa(String.fromCharCode(SES_VERSION, ...bytes))
    return { username: credentials.accessKeyId, password }
  })
