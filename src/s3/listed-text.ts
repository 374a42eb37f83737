import type { XmlElement } from '../protocols/index.ts'
import { childText } from './read-xml.ts'

/**
 * How a page writes keys. Asked with `encoding-type=url`, S3 writes them as in forms, so that keys
 * which XML cannot hold survive; a store that does not know the parameter writes them plainly, and
 * leaves the element out.
 */
export function listedText(page: XmlElement): (text: string) => string {
  return childText(page, 'EncodingType') === 'url' ? decodeForm : plain
}

function plain(text: string): string {
  return text
}

// A text that is no valid encoding is a key that the store has not encoded after all.
function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
