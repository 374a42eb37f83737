/** The text that is signed: algorithm, time, scope and the hash of the canonical request. */
export function stringToSign(
  algorithm: string,
  amzDate: string,
  scope: string,
  canonicalRequestHash: string,
): string {
  return `${algorithm}\n${amzDate}\n${scope}\n${canonicalRequestHash}`
}
