import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IS_THOROUGH } from '../support/effort.ts'
import { LIED_DOCUMENTS } from './lied-documents.ts'
import { LIED_TRANSFERS } from './lied-transfers.ts'
import { DOCUMENT_LIES, LIES } from './lies.ts'
import { honestWire, type Lie, type LiedOperation, type LieOutcome, tryLie } from './lying-store.ts'

const OPERATIONS: readonly LiedOperation[] = [...LIED_TRANSFERS, ...LIED_DOCUMENTS]
const HONEST: Lie = { name: 'the truth', tell: honestWire }

interface Row {
  readonly lie: string
  readonly outcome: LieOutcome
}

const table = new Map<string, readonly Row[]>()

interface Trial {
  readonly operation: LiedOperation
  readonly lie: Lie
  readonly rows: Row[]
}

// All 4,500 pairs take a minute of processor time: CI tries them, others a third, in which is each
// operation and each lie.
const STEP = IS_THOROUGH ? 1 : 3

function* allTrials(): Generator<Trial> {
  for (const [place, operation] of OPERATIONS.entries()) {
    const rows: Row[] = []
    table.set(operation.name, rows)
    const lies = LIED_DOCUMENTS.includes(operation) ? DOCUMENT_LIES : LIES
    for (const [index, lie] of lies.entries()) {
      const isTried = (index + place) % STEP === 0 && !operation.cannotTell?.includes(lie.name)
      if (isTried) yield { operation, lie, rows }
    }
  }
}

// Many lies are responses that do not end, so those of all operations wait at the same time.
beforeAll(async () => {
  const trials = allTrials()
  const work = async (): Promise<void> => {
    for (const { operation, lie, rows } of trials) {
      rows.push({ lie: lie.name, outcome: await tryLie(operation, lie) })
    }
  }
  await Promise.all(Array.from({ length: 60 }, work))
}, 400_000)

function count(rows: readonly Row[], verdict: LieOutcome['verdict']): number {
  return rows.filter(({ outcome }) => outcome.verdict === verdict).length
}

afterAll(() => {
  const lines = [...table].map(([name, rows]) => {
    const counts = (['error', 'right', 'silent'] as const).map((verdict) => count(rows, verdict))
    const deletions = rows.flatMap(({ outcome }) => outcome.deletions).length
    return [name.padEnd(44), ...[...counts, deletions].map((n) => String(n).padStart(9))].join('')
  })
  const title = `${'operation, wrong responses'.padEnd(44)}    errors    right   silent deletions`
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
})

describe.each(OPERATIONS)('$name', (operation) => {
  it('works with an honest store', async () => {
    const outcome = await tryLie(operation, HONEST, 10_000)
    expect(outcome).toMatchObject({ verdict: 'right', deletions: [] })
  })

  it('returns the right result or an error, and deletes nothing, whatever the store sends', () => {
    const rows = table.get(operation.name) ?? []
    expect(rows.length).toBeGreaterThan(50 / STEP)
    const silent = rows.filter(({ outcome }) => outcome.verdict === 'silent')
    expect(silent.map(({ lie }) => lie)).toEqual([])
    const deleting = rows.filter(({ outcome }) => outcome.deletions.length > 0)
    expect(deleting.map(({ lie, outcome }) => [lie, outcome.deletions])).toEqual([])
  })
})
