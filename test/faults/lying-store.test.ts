import { afterAll, describe, expect, it } from 'vitest'
import { LIED_DOCUMENTS } from './lied-documents.ts'
import { LIED_TRANSFERS } from './lied-transfers.ts'
import { DOCUMENT_LIES, LIES } from './lies.ts'
import {
  honestWire,
  type Lie,
  type LiedOperation,
  type LieOutcome,
  meetLie,
} from './lying-store.ts'

const OPERATIONS: readonly LiedOperation[] = [...LIED_TRANSFERS, ...LIED_DOCUMENTS]
const HONEST: Lie = { name: 'the truth', tell: honestWire }

interface Row {
  readonly lie: string
  readonly outcome: LieOutcome
}

const table = new Map<string, readonly Row[]>()

/** Meets all lies, several at the same time. */
async function meetAll(operation: LiedOperation): Promise<Row[]> {
  const rows: Row[] = []
  const lies = (LIED_DOCUMENTS.includes(operation) ? DOCUMENT_LIES : LIES)[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (const lie of lies) {
      if (operation.cannotTell?.includes(lie.name)) continue
      rows.push({ lie: lie.name, outcome: await meetLie(operation, lie) })
    }
  }
  await Promise.all(Array.from({ length: 20 }, work))
  return rows
}

function count(rows: readonly Row[], verdict: LieOutcome['verdict']): number {
  return rows.filter(({ outcome }) => outcome.verdict === verdict).length
}

afterAll(() => {
  const lines = [...table].map(([name, rows]) => {
    const counts = (['error', 'right', 'silent'] as const).map((verdict) => count(rows, verdict))
    const deletions = rows.flatMap(({ outcome }) => outcome.deletions).length
    return [name.padEnd(44), ...[...counts, deletions].map((n) => String(n).padStart(9))].join('')
  })
  const title = `${`operation, ${LIES.length} wrong answers`.padEnd(44)}    errors    right   silent deletions`
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
})

describe.each(OPERATIONS)('$name', (operation) => {
  it('works where the store tells the truth', async () => {
    expect(await meetLie(operation, HONEST)).toMatchObject({ verdict: 'right', deletions: [] })
  })

  it('gives the right result or an error, and deletes nothing, however the store answers', async () => {
    const rows = await meetAll(operation)
    table.set(operation.name, rows)
    const silent = rows.filter(({ outcome }) => outcome.verdict === 'silent')
    expect(silent.map(({ lie }) => lie)).toEqual([])
    const deleting = rows.filter(({ outcome }) => outcome.deletions.length > 0)
    expect(deleting.map(({ lie, outcome }) => [lie, outcome.deletions])).toEqual([])
  })
})
