import { argumentTypeError } from '../../errors.ts'
import { isIpHost } from './host-labels.ts'
import { invalid } from './refusals.ts'

/** An endpoint of the caller's, taken apart. */
export interface CustomEndpoint {
  readonly scheme: 'http' | 'https'
  /** Host and port. */
  readonly authority: string
  /** Without a slash at its end; mostly empty. */
  readonly path: string
  readonly isIp: boolean
}

/**
 * Reads an endpoint.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; EndpointError `ENDPOINT_INVALID` for anything but an
 * `http` or `https` URL without user, query and fragment.
 */
export function customEndpoint(endpoint: string | URL): CustomEndpoint {
  const url = parsed(endpoint)
  const scheme = url.protocol.slice(0, -1)
  if (scheme !== 'http' && scheme !== 'https') {
    throw invalid('endpoint must be an http or https URL, such as "https://s3.example.com"')
  }
  if (url.username !== '' || url.password !== '') throw invalid('endpoint must not hold a user')
  if (url.search !== '' || url.hash !== '') {
    throw invalid('endpoint must not hold a query or fragment')
  }
  return {
    scheme,
    authority: url.host,
    path: url.pathname.replace(/\/+$/, ''),
    isIp: isIpHost(url.hostname),
  }
}

function parsed(endpoint: unknown): URL {
  if (endpoint instanceof URL) return endpoint
  if (typeof endpoint !== 'string') {
    throw argumentTypeError('endpoint', 'a string or URL', endpoint)
  }
  if (!URL.canParse(endpoint)) {
    throw invalid('endpoint is not a URL: it must look like "https://s3.example.com"')
  }
  return new URL(endpoint)
}
