import type { HeaderBlock } from './header-block.ts'

/** The six parts of the canonical request, joined: "Create a canonical request" in the IAM user guide. */
export function canonicalRequest(
  method: string,
  canonicalUri: string,
  canonicalQuery: string,
  headers: HeaderBlock,
  payloadHash: string,
): string {
  return `${method}\n${canonicalUri}\n${canonicalQuery}\n${headers.text}\n${payloadHash}`
}
