/**
 * Makes what notices a sequence that goes round in circles, however long they are, with one text in memory: each is
 * compared with one that was kept, and after 1, 2, 4, 8 … texts another one is kept (R. P. Brent, "An improved Monte
 * Carlo factorization algorithm", 1980).
 *
 * @param start what the sequence began behind; undefined for its very beginning.
 * @returns what answers true to a text that has come before, in time at the second round.
 */
export function createRepeats(start: string | undefined): (text: string) => boolean {
  let kept = start
  let seen = 0
  let limit = 1
  return (text) => {
    if (text === kept) return true
    seen += 1
    if (seen === limit) {
      kept = text
      seen = 0
      limit *= 2
    }
    return false
  }
}
