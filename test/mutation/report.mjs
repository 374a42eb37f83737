/** Where Stryker's report is, and the figures in it. */
export const REPORT = 'coverage/mutation.json'

/** The text that names a change of a source: where it is, and what it puts there. */
export function placeOf(file, { location: { start, end }, replacement }) {
  const path = file.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '')
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`
}

// What a module does while it is loaded has happened when a change is switched on, even where a test loads it.
const isTried = (mutant) => mutant.static !== true

/** The changes that no test notices, or that no test reaches. */
export function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(isTried)
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => ({ file, mutant })),
  )
}

/** How many changes of each file and of all were made, tried and noticed. */
export function scoresOf({ files }) {
  const rows = Object.entries(files).map(([file, { mutants }]) => {
    const tried = mutants.filter(isTried)
    const count = (...statuses) => tried.filter(({ status }) => statuses.includes(status)).length
    const noticed = count('Killed', 'Timeout')
    const survived = count('Survived')
    const unreached = count('NoCoverage')
    return {
      file,
      changes: mutants.length,
      tried: noticed + survived + unreached,
      noticed,
      survived,
      unreached,
    }
  })
  const all = { file: 'all', changes: 0, tried: 0, noticed: 0, survived: 0, unreached: 0 }
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) if (name !== 'file') all[name] += value
  }
  return [...rows, all].map((row) => ({
    ...row,
    score: row.tried === 0 ? null : (100 * row.noticed) / row.tried,
  }))
}

/** The scores as a table of Markdown. */
export function tableOf(scores) {
  const lines = scores.map(({ file, changes, tried, noticed, survived, unreached, score }) =>
    row([file, changes, tried, noticed, survived, unreached, score?.toFixed(1) ?? '–']),
  )
  const head = ['file', 'changes', 'tried', 'noticed', 'survived', 'not reached', '%']
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...lines].join('\n')
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}
