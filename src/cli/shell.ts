/** A word as a shell for POSIX reads it back. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** A command line for curl that sends a request. */
export function curlLine(request: {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The words that give the body. */
  readonly body?: readonly string[]
}): string {
  const headers = Object.entries(request.headers)
    .filter(([name]) => name.toLowerCase() !== 'host')
    .flatMap(([name, value]) => ['-H', value === '' ? `${name};` : `${name}: ${value}`])
  return ['curl', '-X', request.method, request.url, ...headers, ...(request.body ?? [])]
    .map(shellWord)
    .join(' ')
}
