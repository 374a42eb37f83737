const MAX_SHOWN = 400

const NAMED_SECRET =
  /((?:secret|token|password|passwd|passphrase|credential|authorization|bearer)[\w .-]{0,20}["']?\s*[:=]\s*)(?:"[^"]*"|'[^']*'|\S+)/gi

/**
 * What another program or a server said, fit for an error message: on one line, of bounded length,
 * without what is named a secret and without what looks like one (a long run of digits with small and
 * capital letters, or of hexadecimal digits).
 */
export function redactText(text: string): string {
  const clean = text
    .replace(NAMED_SECRET, '$1[redacted]')
    .replace(/[A-Za-z0-9+/=_]{20,}/g, unlessSecret)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return clean.length > MAX_SHOWN ? `${clean.slice(0, MAX_SHOWN)}…` : clean
}

function unlessSecret(run: string): string {
  const isMixed = /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)
  return isMixed || /^[\da-f]{32,}$/i.test(run) ? '[redacted]' : run
}
