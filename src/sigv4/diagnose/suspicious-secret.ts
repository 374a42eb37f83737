/**
 * Says what is odd about the form of a secret access key, without quoting any of it; undefined when it
 * looks as it should. White space at its ends is refused before anything is signed.
 */
export function suspiciousSecret(accessKeyId: string, secret: string): string | undefined {
  if (/^["'`]|["'`]$/.test(secret)) return 'it begins or ends with a quotation mark'
  if (/%(?:2[0-9BF]|3D)/i.test(secret)) return 'it holds percent escapes such as %2F'
  if (secret.includes('\\')) return 'it holds a backslash, as left by escaping such as \\/'
  if (/&(?:amp|quot|#\d+);/.test(secret)) return 'it holds XML entities'
  if (/^A[KS]IA[A-Z0-9]{16}$/.test(secret)) return 'it is an access key id'
  // AWS's own secrets have 40 characters; other servers choose as they like.
  if (/^A[KS]IA[A-Z0-9]{16}$/.test(accessKeyId) && secret.length !== 40) {
    return `it has ${secret.length} characters, and those of AWS have 40`
  }
  return undefined
}
