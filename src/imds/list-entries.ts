import type { ImdsEntry } from './types.ts'

/**
 * Reads a listing. A slash at the end of a line marks a directory; public keys are listed as
 * `0=name`, and found below their number.
 *
 * @param directory the path of the directory, with a slash at its end.
 */
export function listEntries(text: string, directory: string): ImdsEntry[] {
  const lines = text.split('\n').map((line) => line.trim())
  const read = directory.endsWith('public-keys/') ? keyEntry : plainEntry
  return lines.filter(isName).map((line) => read(line, directory))
}

// A line that names another place than one right below would lead astray.
function isName(line: string): boolean {
  return line !== '' && !/^\.{1,2}\/?$|\/.|[?#\\\p{Cc}]/u.test(line)
}

function plainEntry(line: string, directory: string): ImdsEntry {
  const isDirectory = line.endsWith('/')
  return {
    name: isDirectory ? line.slice(0, -1) : line,
    path: `${directory}${line}`,
    isDirectory,
  }
}

function keyEntry(line: string, directory: string): ImdsEntry {
  const match = /^(\d+)=(.*)$/.exec(line)
  if (match === null) return plainEntry(line, directory)
  return { name: match[2] ?? '', path: `${directory}${match[1]}/`, isDirectory: true }
}
