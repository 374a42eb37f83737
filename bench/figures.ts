/** What a suite found, and what is aimed at. */
export interface Figure {
  /** Such as `presign S3 GET / three hashes`. */
  readonly what: string
  readonly value: number
  /** What is aimed at, on a quiet machine; undefined for a figure that is only reported. */
  readonly goal?: number | undefined
  /** Beyond it something must be broken, however busy the machine is. */
  readonly limit?: number | undefined
  readonly better: 'more' | 'less'
  /** Such as `ms`; empty for ratios. */
  readonly unit?: string | undefined
}

const taken: Figure[] = []

/** Says whether a figure meets its goal, and keeps it for the summary; false only beyond its limit. */
export function judge(figure: Figure): boolean {
  taken.push(figure)
  const { what, value, goal, limit, better, unit = '' } = figure
  const bound = better === 'more' ? 'at least' : 'at most'
  const aim = goal === undefined ? '' : `, ${bound} ${goal}`
  const end = limit === undefined ? '' : ` (limit ${limit})`
  console.log(
    `${meets(figure) ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(2)}${unit && ` ${unit}`}${aim}${end}`,
  )
  return limit === undefined || within(figure, limit)
}

/** Whether a figure is as good as its goal. */
export function meets(figure: Pick<Figure, 'value' | 'goal' | 'better'>): boolean {
  return figure.goal === undefined || within(figure, figure.goal)
}

function within({ better, value }: Pick<Figure, 'value' | 'better'>, bound: number): boolean {
  return better === 'more' ? value >= bound : value <= bound
}

/** The figures since the last call's were taken out. */
export function takenFigures(): Figure[] {
  return taken
}

/** The worse end of some values. */
export function worstOf(values: readonly number[], better: Figure['better']): number {
  return better === 'more' ? Math.min(...values) : Math.max(...values)
}
