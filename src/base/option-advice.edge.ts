/** None: names and words would be a fifth of the edge build. Takes the place of `option-advice.ts` there. */
export function adviceOn(): undefined {
  return undefined
}

/** None, too. */
export function nearestName(): undefined {
  return undefined
}
