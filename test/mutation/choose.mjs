/**
 * Says which changes Stryker tries: a share of them, or those that survived the last time. To Stryker this is a
 * checker, and what it does not pass has no part in the score.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { placeOf, REPORT, survivorsOf } from './report.mjs'

const { SANSDK_MUTATION_SAMPLE: sample, SANSDK_MUTATION_SEED: seed } = process.env

class Choice {
  #survivors

  async init() {
    if (sample !== undefined) return
    const survivors = survivorsOf(JSON.parse(readFileSync(REPORT, 'utf8')))
    this.#survivors = new Set(survivors.map(({ file, mutant }) => placeOf(file, mutant)))
  }

  async check(mutants) {
    const results = mutants.map((mutant) => {
      const place = placeOf(mutant.fileName, { ...mutant, location: countedFrom1(mutant.location) })
      const isChosen = this.#survivors?.has(place) ?? share(place) < Number(sample) / 100
      const result = isChosen
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not chosen' }
      return [mutant.id, result]
    })
    return Object.fromEntries(results)
  }
}

/** Reports count lines and columns from 1. */
function countedFrom1({ start, end }) {
  const next = ({ line, column }) => ({ line: line + 1, column: column + 1 })
  return { start: next(start), end: next(end) }
}

/** A number from 0 to 1: always the same for a change and a seed. */
function share(place) {
  return createHash('sha256').update(`${seed} ${place}`).digest().readUInt32BE() / 2 ** 32
}

export const strykerPlugins = [{ kind: 'Checker', name: 'choose', injectableClass: Choice }]
