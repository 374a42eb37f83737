import type { Confidence, Difference, Finding } from './types.ts'

const RANKS: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 }

/** The surest first, otherwise in the order found; a cause found several times is listed once. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  const byCause = new Map<Finding['cause'], Finding[]>()
  for (const finding of findings) {
    const known = byCause.get(finding.cause)
    if (known === undefined) byCause.set(finding.cause, [finding])
    else known.push(finding)
  }
  return [...byCause.values()]
    .map(mergeFindings)
    .toSorted((a, b) => RANKS[a.confidence] - RANKS[b.confidence])
}

function mergeFindings(same: readonly Finding[]): Finding {
  const surest = same.reduce((a, b) => (RANKS[b.confidence] < RANKS[a.confidence] ? b : a))
  return {
    ...surest,
    detail: same.find(({ detail }) => detail !== undefined)?.detail,
    differences: distinct(same.flatMap(({ differences = [] }) => differences)),
  }
}

/** One difference for each part: code and comparison may find the same. */
function distinct(differences: readonly Difference[]): Difference[] {
  const byPart = new Map<string, Difference>()
  for (const difference of differences) {
    const known = byPart.get(difference.part)
    byPart.set(difference.part, {
      part: difference.part,
      ours: known?.ours ?? difference.ours,
      theirs: known?.theirs ?? difference.theirs,
    })
  }
  return [...byPart.values()]
}
