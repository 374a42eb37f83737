import { trimEndOf } from '../base/environment.ts'
import { argumentTypeError, EndpointError } from '../errors.ts'
import type { CustomEndpoint } from './types.ts'

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
    path: trimEndOf(url.pathname, '/'),
    isIp: isIpHost(url.hostname),
  }
}

function parsed(endpoint: unknown): URL {
  if (endpoint instanceof URL) return endpoint
  if (typeof endpoint !== 'string') {
    throw argumentTypeError('endpoint', 'a string or URL', endpoint)
  }
  if (HOST_AND_PORT.test(endpoint)) throw withoutScheme(endpoint)
  if (!URL.canParse(endpoint)) {
    throw invalid('endpoint is not a URL: it must look like "https://s3.example.com"')
  }
  return new URL(endpoint)
}

// `localhost:4566` is a URL of the scheme `localhost`.
const HOST_AND_PORT = /^(?:localhost|[\w-]+(?:\.[\w-]+)+|\w[\w-]*(?=:\d))(?::\d{1,5})?$/

function withoutScheme(endpoint: string): EndpointError {
  return invalid(`endpoint lacks its scheme: write "http://${endpoint}" or "https://${endpoint}"`)
}

/** A part of the query that has no address. */
export function invalid(message: string): EndpointError {
  return new EndpointError(message, { code: 'ENDPOINT_INVALID' })
}

/** A combination that AWS does not offer. */
export function unsupported(message: string): EndpointError {
  return new EndpointError(message, { code: 'ENDPOINT_UNSUPPORTED' })
}

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/
const LABELS =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/
const BUCKET_LABEL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/
const BUCKET_LABELS =
  /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Whether a text is one label of a host name (RFC 1123 section 2.1). */
export function isHostLabel(text: string): boolean {
  return LABEL.test(text)
}

/** Whether a text is labels of a host name, with dots between them. */
export function isHostLabels(text: string): boolean {
  return LABELS.test(text)
}

/** Whether a text is a region as it stands in host names: AWS's are in lower case. */
export function isRegionLabel(text: string): boolean {
  return LABELS.test(text) && text.toLowerCase() === text
}

/** Whether a bucket's name can be a label of a host name that certificates `*.host` hold for. */
export function isBucketLabel(bucket: string): boolean {
  return BUCKET_LABEL.test(bucket)
}

/** Whether a bucket's name can be labels of a host name where no certificate is checked. */
export function isBucketLabels(bucket: string): boolean {
  return BUCKET_LABELS.test(bucket) && !IPV4.test(bucket)
}

/** Whether a host, as `URL` spells it, is an address: nothing can stand before it. */
function isIpHost(hostname: string): boolean {
  return hostname.startsWith('[') || IPV4.test(hostname)
}
