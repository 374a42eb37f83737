import { argumentTypeError, argumentValueError } from '../errors.ts'

const NOT_PATH_CHARACTERS = /[^\w.~!$&'()*+,;=:@-]/gu

/**
 * The path of a request: below `/latest/`, percent-encoded.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, or `ERR_INVALID_ARG_VALUE` for an absolute URL, a query, a
 * fragment, dot segments and control characters: none of them may lead to another place.
 */
export function metadataPath(path: unknown): string {
  if (typeof path !== 'string') throw argumentTypeError('path', 'a string', path)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path) || path.startsWith('//')) {
    throw argumentValueError('path', 'must be a path below /latest/, not a URL')
  }
  if (/[?#\\\p{Cc}\p{Cs}]/u.test(path)) {
    throw argumentValueError('path', 'must hold no query, fragment, backslash or control character')
  }
  const below = path.replace(/^\//, '').replace(/^latest(?:\/|$)/, '')
  const segments = below.split('/')
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    throw argumentValueError('path', 'must hold no "." or ".." segment')
  }
  return `/latest/${segments.map(encodeSegment).join('/')}`
}

function encodeSegment(segment: string): string {
  return segment.replace(NOT_PATH_CHARACTERS, (character) => encodeURIComponent(character))
}

/**
 * A path without `/latest/`, with a slash at its end unless it is empty.
 *
 * @throws as {@link metadataPath}.
 */
export function directoryPath(path: string): string {
  metadataPath(path)
  const below = path.replace(/^\/?(?:latest(?:\/|$))?/, '').replace(/\/+$/, '')
  return below === '' ? '' : `${below}/`
}
