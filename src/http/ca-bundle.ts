import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { type Environment, expandHome, variable } from '../base/environment.ts'
import { argumentTypeError, ConfigError } from '../errors.ts'

/** Certificates of the authorities to trust, PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

/**
 * The authorities to trust in place of Node's own list: the ones given, else the file that
 * `AWS_CA_BUNDLE` names; undefined for Node's own.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything else; ConfigError `CONFIG_INVALID` when the
 * file cannot be read or holds no certificate: trusting other authorities than the ones asked for
 * would be worse.
 */
export function certificateAuthorities(
  given: CertificateAuthorities | undefined,
  env: Environment,
): CertificateAuthorities | undefined {
  if (given !== undefined) return assertAuthorities(given)
  const path = variable(env, 'AWS_CA_BUNDLE')
  if (path === undefined) return undefined
  const bundle = readBundle(expandHome({ env, platform: process.platform, homedir }, path.trim()))
  if (bundle.includes('-----BEGIN CERTIFICATE-----')) return bundle
  throw new ConfigError('AWS_CA_BUNDLE names a file without PEM certificates', {
    code: 'CONFIG_INVALID',
  })
}

function assertAuthorities(given: CertificateAuthorities): CertificateAuthorities {
  const all: readonly unknown[] = Array.isArray(given) ? given : [given]
  for (const one of all) {
    if (typeof one !== 'string' && !(one instanceof Uint8Array)) {
      throw argumentTypeError('options.ca', 'PEM text, bytes or an array of them', one)
    }
  }
  return given
}

function readBundle(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError('AWS_CA_BUNDLE names a file that cannot be read', {
      code: 'CONFIG_INVALID',
      cause: error,
    })
  }
}
