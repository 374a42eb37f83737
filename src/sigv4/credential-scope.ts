/** What ends every credential scope. */
export const TERMINATOR = 'aws4_request'

/** `YYYYMMDD/region/service/aws4_request`: what a v4 signature is valid for. */
export function credentialScope(dateStamp: string, region: string, service: string): string {
  return `${dateStamp}/${region}/${service}/${TERMINATOR}`
}
