const MAX_NAMES = 3
// A longer text is no misspelt name; the distance costs its length squared.
const MAX_LENGTH = 64

/** The services whose names come closest to a key, the nearest first; none where all are far. */
export function nearestNames(key: string, names: ReadonlyMap<string, string>): string[] {
  if (key === '' || key.length > MAX_LENGTH) return []
  const scores = new Map<string, number>()
  for (const [other, name] of names) {
    const score = scoreOf(key, other)
    if (score !== undefined && score < (scores.get(name) ?? Number.POSITIVE_INFINITY)) {
      scores.set(name, score)
    }
  }
  return [...scores]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MAX_NAMES)
    .map(([name]) => name)
}

/** How far apart two keys are; undefined where they have little in common. */
function scoreOf(key: string, other: string): number | undefined {
  const distance = editDistance(key, other)
  if (distance <= Math.max(1, Math.floor(Math.min(key.length, other.length) / 3))) return distance
  const contained =
    key.length >= 2 && other.length >= 2 && (key.includes(other) || other.includes(key))
  return contained ? distance + MAX_LENGTH : undefined
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + differs,
      )
      if (row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      }
      current.push(least)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}
