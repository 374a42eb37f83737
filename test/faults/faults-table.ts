import { FAULTS, type Fault } from './faults.ts'
import { type FaultResult, runFault } from './run-fault.ts'
import type { FaultServer } from './start-fault-server.ts'

/** The columns that are the same from run to run. */
export const STABLE_COLUMNS = [
  'fault',
  'class',
  'outcome',
  'attempts: idempotent',
  'other',
  'ends as',
] as const

/** The row of one fault; the last cell, the time, differs from run to run. */
export function faultRow(
  fault: Fault,
  read: FaultResult,
  write: FaultResult | undefined,
): string[] {
  return [
    fault.name,
    read.records[0]?.classification ?? '–',
    read.outcome,
    String(read.records.length),
    write === undefined ? '–' : String(write.records.length),
    read.awsCode === undefined ? `\`${read.code}\`` : `\`${read.code}\` ${read.awsCode}`,
    `${Math.round(read.ms)} ms`,
  ]
}

/** Runs calls against every fault and returns the table in Markdown. */
export async function faultsTable(server: FaultServer): Promise<string> {
  const lines = [
    line([...STABLE_COLUMNS, 'time']),
    line(['---', '---', '---', '--:', '--:', '---', '--:']),
  ]
  for (const fault of FAULTS) {
    const read = await runFault(server, fault, 'read')
    const write = fault.slow ? undefined : await runFault(server, fault, 'write')
    lines.push(line(faultRow(fault, read, write)))
  }
  return `${lines.join('\n')}\n`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The stable cells of each row of the faults table in a document. */
export function readFaultsTable(markdown: string): string[][] {
  const lines = markdown.split('\n')
  const head = lines.findIndex((text) => text.startsWith('| fault |'))
  const rows = lines.slice(head + 2)
  const end = rows.findIndex((text) => !text.startsWith('|'))
  return rows.slice(0, end === -1 ? rows.length : end).map((text) => {
    return text.slice(2, -2).split(' | ').slice(0, STABLE_COLUMNS.length)
  })
}
