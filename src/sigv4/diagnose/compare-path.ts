import { compareSpelling } from './spelling.ts'
import type { Finding } from './types.ts'

/** Names the way in which two canonical paths differ. */
export function comparePath(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const finding = { confidence: 'certain', differences: [{ part: 'path', ours, theirs }] } as const
  return [{ ...finding, cause: causeOf(ours, theirs) }]
}

function causeOf(ours: string, theirs: string): Finding['cause'] {
  if (resolved(ours) === resolved(theirs)) return 'path-normalized'
  const spelling = compareSpelling(ours, theirs)
  if (spelling === 'escape-case') return 'escapes-respelled'
  if (spelling === 'plus-or-space') return 'plus-or-space'
  if (spelling === 'encoded-more') return 'path-encoded-twice'
  if (spelling === 'encoded-less') return 'path-decoded'
  return ours.endsWith(theirs) || theirs.endsWith(ours) ? 'path-prefix' : 'path-changed'
}

/** Without empty and dot segments and without a slash at the end. */
function resolved(path: string): string {
  const segments: string[] = []
  for (const segment of path.replace(/%2e/gi, '.').split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
