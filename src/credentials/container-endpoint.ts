import { BlockList, isIP } from 'node:net'
import type { Environment } from '../config/index.ts'
import type { CredentialsError } from '../errors.ts'
import { sourceFailure } from './provider-error.ts'

/** The name of the container source in reports and errors. */
export const CONTAINER = 'container'

/** Where a container's credentials are. */
export interface ContainerEndpoint {
  readonly url: string
  /** The variable that says so. */
  readonly variable: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' | 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
}

const ECS_ORIGIN = 'http://169.254.170.2'

/**
 * Where the environment says that a container's credentials are; undefined where it says nothing.
 * The token that is sent there must not go over the network in the clear, so plain HTTP is for this
 * machine and for the agents of ECS and EKS alone. Names other than `localhost` are not looked up:
 * who answers for them could change between looking and asking.
 *
 * @throws CredentialsError `CREDENTIALS_INVALID` for an address that may not be asked.
 */
export function containerEndpoint(env: Environment): ContainerEndpoint | undefined {
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']
  if (relative) {
    return { url: relativeUrl(relative), variable: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' }
  }
  const full = env['AWS_CONTAINER_CREDENTIALS_FULL_URI']
  if (!full) return undefined
  return { url: fullUrl(full), variable: 'AWS_CONTAINER_CREDENTIALS_FULL_URI' }
}

function relativeUrl(path: string): string {
  const url = parsed(`${ECS_ORIGIN}${path}`)
  // `@evil.example/` after the address would make a user name of it, `:81` another port.
  if (path.startsWith('/') && url?.origin === ECS_ORIGIN) return url.href
  throw refused('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI must be a path that begins with /')
}

function fullUrl(text: string): string {
  const url = parsed(text)
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw refused('AWS_CONTAINER_CREDENTIALS_FULL_URI must be an absolute http or https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('AWS_CONTAINER_CREDENTIALS_FULL_URI must not hold a user name')
  }
  if (url.protocol === 'https:' || isTrusted(url.hostname)) return url.href
  throw refused(
    'AWS_CONTAINER_CREDENTIALS_FULL_URI may use http only for localhost, a loopback address, 169.254.170.2 (ECS), 169.254.170.23 or [fd00:ec2::23] (EKS)',
  )
}

// What the address parser would quietly drop or turn into something else is a trick or a mistake.
function parsed(text: string): URL | undefined {
  return /^[\x21-\x5b\x5d-\x7e]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined
}

const trusted = new BlockList()
trusted.addSubnet('127.0.0.0', 8, 'ipv4')
trusted.addAddress('169.254.170.2', 'ipv4')
trusted.addAddress('169.254.170.23', 'ipv4')
trusted.addAddress('::1', 'ipv6')
trusted.addAddress('fd00:ec2::23', 'ipv6')

function isTrusted(hostname: string): boolean {
  if (hostname === 'localhost') return true
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  const version = isIP(address)
  // An IPv4 address inside an IPv6 one would match the IPv4 rules.
  if (version === 6) return !address.startsWith('::ffff:') && trusted.check(address, 'ipv6')
  return version === 4 && trusted.check(address, 'ipv4')
}

function refused(reason: string): CredentialsError {
  return sourceFailure(CONTAINER, reason, { code: 'CREDENTIALS_INVALID' })
}
