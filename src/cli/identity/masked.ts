/** The last characters of a secret, as the AWS CLI shows it. */
export function masked(secret: string | undefined): string {
  return secret === undefined ? 'None' : `${'*'.repeat(16)}${secret.slice(-SHOWN)}`
}

const SHOWN = 4
