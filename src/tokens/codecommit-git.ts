import { checkOptions, type OptionRules } from '../base/options.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { amzDate, dateStamp, timeOf } from '../sigv4/moment.ts'
import { signingConfig } from '../sigv4/options.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { signingKey, stringToSign } from '../sigv4/signing-key.ts'
import type { ScopedOptions } from '../sigv4/types.ts'
import { parseRequestUrl } from '../sigv4/url.ts'

/** What `signCodeCommitGit` takes. */
export interface CodeCommitGitOptions
  extends Pick<ScopedOptions, 'credentials' | 'region' | 'date'> {
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
export function signCodeCommitGit(options: CodeCommitGitOptions): CodeCommitGitLogin {
  checkOptions('signCodeCommitGit', options, CODECOMMIT_OPTIONS)
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
}

const CODECOMMIT_OPTIONS: OptionRules<CodeCommitGitOptions> = {
  credentials: 'checked',
  region: 'checked',
  date: 'checked',
  url: 'checked',
}
