import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'

/** Environment variables by name. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/** What undici's `EnvHttpProxyAgent` is told. */
export interface ProxySettings {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/**
 * The proxies to use; undefined where there is none, so that their code is not even loaded. Lower-case
 * variables win, as in curl: a web server puts a client's `Proxy` header into `HTTP_PROXY`.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` or `ERR_INVALID_ARG_TYPE` for a `proxy` option that is no
 * proxy; ConfigError `CONFIG_INVALID` for such a variable.
 */
export function proxySettings(
  option: 'environment' | 'none' | string | URL | undefined,
  env: ProxyEnvironment,
): ProxySettings | undefined {
  if (option === 'none') return undefined
  if (option === undefined || option === 'environment') return fromEnvironment(env)
  const proxy = String(option)
  if (typeof option !== 'string' && !(option instanceof URL)) {
    throw argumentTypeError('options.proxy', '"environment", "none" or a URL', option)
  }
  if (!isProxyUrl(proxy)) {
    throw argumentValueError('options.proxy', 'must be "environment", "none" or a URL')
  }
  return { httpProxy: proxy, httpsProxy: proxy, noProxy: '' }
}

function fromEnvironment(env: ProxyEnvironment): ProxySettings | undefined {
  const httpProxy = variable(env, 'http_proxy')
  const httpsProxy = variable(env, 'https_proxy')
  if (httpProxy === '' && httpsProxy === '') return undefined
  return { httpProxy, httpsProxy, noProxy: env['no_proxy'] || env['NO_PROXY'] || '' }
}

function variable(env: ProxyEnvironment, name: string): string {
  const value = env[name] || env[name.toUpperCase()] || ''
  // Other tools take `proxy.corp:3128` for an HTTP proxy.
  const proxy = value === '' || value.includes('://') ? value : `http://${value}`
  if (proxy === '' || isProxyUrl(proxy)) return proxy
  throw new ConfigError(`${name.toUpperCase()} must be the URL of a proxy`, {
    code: 'CONFIG_INVALID',
  })
}

const SCHEMES = new Set(['http:', 'https:', 'socks5:', 'socks:'])

function isProxyUrl(text: string): boolean {
  return URL.canParse(text) && SCHEMES.has(new URL(text).protocol)
}
