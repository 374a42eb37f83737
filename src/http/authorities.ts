import { homedir } from 'node:os'
import type { SecureContext } from 'node:tls'
import { type Environment, expandHome, variable } from '../base/environment.ts'
import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'

/** Certificates of the authorities to trust, PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

/** The authorities to trust in place of Node's own list. */
export interface Authorities {
  /**
   * What a TLS connection takes. Made once for all connections: OpenSSL reads a bundle of a system's 140
   * certificates in 40 ms, in which nothing else runs.
   */
  secureContext(): SecureContext
}

/**
 * The authorities of the option, else of the file that `AWS_CA_BUNDLE` names; undefined for Node's own.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for anything else; ConfigError `CONFIG_INVALID` when the
 * file cannot be read or holds no certificate: trusting other authorities than the ones asked for
 * would be worse.
 */
export function certificateAuthorities(
  option: CertificateAuthorities | undefined,
  env: Environment,
): Authorities | undefined {
  if (option !== undefined) return authoritiesOf(assertAuthorities(option))
  const path = variable(env, 'AWS_CA_BUNDLE')
  if (path === undefined) return undefined
  return readBundle(expandHome({ env, platform: process.platform, homedir }, path.trim()))
}

function authoritiesOf(ca: CertificateAuthorities): Authorities {
  let context: SecureContext | undefined
  return {
    secureContext: () => {
      // Loaded by the first connection, not with the library.
      context ??= process.getBuiltinModule('node:tls').createSecureContext({ ca: ca as string })
      return context
    },
  }
}

function assertAuthorities(authorities: CertificateAuthorities): CertificateAuthorities {
  const all: readonly unknown[] = Array.isArray(authorities) ? authorities : [authorities]
  for (const one of all) {
    if (typeof one !== 'string' && !(one instanceof Uint8Array)) {
      throw argumentTypeError('options.ca', 'PEM text, bytes or an array of them', one)
    }
    const text = typeof one === 'string' ? one : Buffer.from(one).toString('latin1')
    if (!/-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/.test(text)) {
      throw argumentValueError('options.ca', 'holds no certificate in PEM; a path is none')
    }
  }
  return authorities
}

interface Bundle {
  /** Of the file: path, inode, size and time of change. */
  readonly version: string
  readonly authorities: Authorities
}

/** The last file that was read: clients of a process share its authorities. */
let lastBundle: Bundle | undefined

function readBundle(path: string): Authorities {
  try {
    // Imported, it would load streams and watchers with every start (2 ms on Node 24).
    const { readFileSync, statSync } = process.getBuiltinModule('node:fs')
    const { ino, size, mtimeMs } = statSync(path)
    const version = `${path} ${ino} ${size} ${mtimeMs}`
    if (lastBundle?.version !== version) {
      lastBundle = { version, authorities: authoritiesOf(assertPem(readFileSync(path, 'utf8'))) }
    }
    return lastBundle.authorities
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError('AWS_CA_BUNDLE names a file that cannot be read', {
      code: 'CONFIG_INVALID',
      cause: error,
    })
  }
}

function assertPem(bundle: string): string {
  if (bundle.includes('-----BEGIN CERTIFICATE-----')) return bundle
  throw new ConfigError('AWS_CA_BUNDLE names a file without PEM certificates', {
    code: 'CONFIG_INVALID',
  })
}
