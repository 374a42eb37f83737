/** Whether a character is a blank of the shared files' grammar: a space or a tab, nothing else. */
function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/**
 * The text without blanks at both ends. `trim` would take other white space too, and a regular
 * expression for the end needs quadratic time for a long run of blanks.
 */
export function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return text.slice(start, end)
}

/** Lower case for ASCII letters only: `toLowerCase` turns the Kelvin sign into a `k`. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
