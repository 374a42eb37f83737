import { type Environment, variable } from '../base/environment.ts'

/** The version in package.json. */
const VERSION = '0.1.0'

// AWS's names of systems in user agents; all others are `other`.
const SYSTEMS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'macos',
  linux: 'linux',
  win32: 'windows',
}

/** What requests say of their sender, in the form of AWS's SDKs: `sansdk/VERSION ua/2.1 os/… lang/js … app/…`. */
export function userAgent(appId: string | undefined): string {
  const { platform, versions } = process
  const system = SYSTEMS[platform] ?? `other#${token(platform)}`
  const app = appId === undefined || appId === '' ? '' : ` app/${token(appId)}`
  return `sansdk/${VERSION} ua/2.1 os/${system} lang/js md/nodejs#${versions.node}${app}`
}

/** The same with the application's name of the environment. */
export function usualUserAgent(env: Environment): string {
  return userAgent(variable(env, 'AWS_SDK_UA_APP_ID'))
}

// Characters of a token (RFC 9110 section 5.6.2), without `#`, which begins a version; as botocore replaces them.
function token(text: string): string {
  return text.replace(/[^\w!$%&'*+.^`|~-]/g, '-')
}
