import { mkdirSync, writeFileSync } from 'node:fs'
import { type LinePlot, linePlot } from './line-plot.ts'

const PLOTS = new URL('../../docs/plots/', import.meta.url)

/** Prints a table in Markdown. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly string[][],
): void {
  const ruler = head.map((_, index) => (index === 0 ? '---' : '---:'))
  console.log(
    [`\n### ${title}\n`, tableRow(head), tableRow(ruler), ...rows.map(tableRow)].join('\n'),
  )
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Writes a plot into docs/plots. */
export function writePlot(name: string, plot: LinePlot): void {
  mkdirSync(PLOTS, { recursive: true })
  writeFileSync(new URL(`${name}.svg`, PLOTS), linePlot(plot))
}

/** Figures that must hold. */
export interface Checks {
  readonly check: (claim: string, value: number, holds: boolean) => void
  /** Prints all of them, and fails the process if one does not hold. */
  readonly finish: () => void
}

/** Makes an empty list of checks. */
export function createChecks(): Checks {
  const results: { claim: string; value: number; holds: boolean }[] = []
  return {
    check: (claim, value, holds) => void results.push({ claim, value, holds }),
    finish() {
      const rows = results.map(({ claim, value, holds }) => {
        return [claim, value.toFixed(3), holds ? 'holds' : '**fails**']
      })
      printTable('Checks', ['claim', 'measured', 'result'], rows)
      if (results.some(({ holds }) => !holds)) process.exitCode = 1
    },
  }
}
