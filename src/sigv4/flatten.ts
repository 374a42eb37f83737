/**
 * The same ASCII text as one piece of memory. V8 keeps concatenated text as a tree and copies it into
 * one piece, node by node, whenever it is hashed; a part that is used again is worth copying once.
 */
export function flatten(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1')
}
