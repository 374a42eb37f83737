import { text } from './simulation/line-plot.ts'

/** A bar, and what it stands for. */
export interface Bar {
  readonly name: string
  readonly value: number
}

const WIDTH = 640
const LEFT = 170
const RIGHT = 80
const ROW = 28
const TOP = 44

/** Draws bars below each other as an SVG document, with a white ground, readable on light and dark pages. */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value))
  const height = TOP + bars.length * ROW + 10
  const rows = bars.map(({ name, value }, index) => {
    const y = TOP + index * ROW
    const length = Math.max(1, Math.round(((WIDTH - LEFT - RIGHT) * value) / most))
    const fill = index === 0 ? '#0072b2' : '#888888'
    return `${text(LEFT - 8, y + 14, name, 'text-anchor="end"')}
<rect x="${LEFT}" y="${y}" width="${length}" height="${ROW - 8}" fill="${fill}"/>
${text(LEFT + length + 6, y + 14, `${value.toPrecision(3)} ${unit}`, '')}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${text(WIDTH / 2, 22, title, 'text-anchor="middle" font-size="15"')}
${rows.join('\n')}
</svg>
`
}
