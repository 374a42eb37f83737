/** A line of a plot. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** What a plot shows. */
export interface LinePlot {
  readonly title: string
  readonly xLabel: string
  readonly yLabel: string
  readonly series: readonly Series[]
  /** Default: linear. */
  readonly xScale?: 'linear' | 'log'
  /** Default: linear. */
  readonly yScale?: 'linear' | 'log'
}

interface Axis {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

const WIDTH = 720
const HEIGHT = 420
const LEFT = 70
const RIGHT = 220
const TOP = 40
const BOTTOM = 50
// Okabe and Ito's colours, which stay apart for colour-blind readers; grey for their yellow, which
// is lost on white.
const COLORS = [
  '#000000',
  '#e69f00',
  '#d55e00',
  '#0072b2',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#888888',
]

/** Draws an SVG document with a white ground, readable on light and dark pages. */
export function linePlot(plot: LinePlot): string {
  const points = plot.series.flatMap((series) => series.points)
  const x = axis(
    points.map(([value]) => value),
    [LEFT, WIDTH - RIGHT],
    plot.xScale ?? 'linear',
  )
  const y = axis(
    [...points.map(([, value]) => value), plot.yScale === 'log' ? 1 : 0],
    [HEIGHT - BOTTOM, TOP],
    plot.yScale ?? 'linear',
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${text((LEFT + WIDTH - RIGHT) / 2, 22, plot.title, 'text-anchor="middle" font-size="15"')}
${text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, plot.xLabel, 'text-anchor="middle"')}
${text(16, (TOP + HEIGHT - BOTTOM) / 2, plot.yLabel, `text-anchor="middle" transform="rotate(-90 16 ${(TOP + HEIGHT - BOTTOM) / 2})"`)}
${x.ticks.map((tick) => verticalTick(x.place(tick), tick)).join('\n')}
${y.ticks.map((tick) => horizontalTick(y.place(tick), tick)).join('\n')}
${plot.series.map((series, index) => line(series, x, y, index)).join('\n')}
</svg>
`
}

function axis(values: readonly number[], range: readonly [number, number], scale: string): Axis {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const project = scale === 'log' ? Math.log10 : (value: number) => value
  const share = (value: number): number => {
    return (project(value) - project(low)) / (project(high) - project(low) || 1)
  }
  return {
    place: (value) => Math.round((range[0] + share(value) * (range[1] - range[0])) * 10) / 10,
    ticks: scale === 'log' ? logTicks(low, high) : linearTicks(low, high),
  }
}

function linearTicks(low: number, high: number): number[] {
  const rough = (high - low) / 6
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

function logTicks(low: number, high: number): number[] {
  const first = Math.ceil(Math.log10(low))
  const last = Math.floor(Math.log10(high))
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
}

function verticalTick(x: number, value: number): string {
  const base = HEIGHT - BOTTOM
  return `<path d="M${x} ${TOP}V${base}" stroke="#ddd"/>${text(x, base + 16, label(value), 'text-anchor="middle"')}`
}

function horizontalTick(y: number, value: number): string {
  return `<path d="M${LEFT} ${y}H${WIDTH - RIGHT}" stroke="#ddd"/>${text(LEFT - 6, y + 4, label(value), 'text-anchor="end"')}`
}

function line({ name, points }: Series, x: Axis, y: Axis, index: number): string {
  const color = COLORS[index % COLORS.length] ?? '#000000'
  const path = points.map(([px, py]) => `${x.place(px)},${y.place(py)}`).join(' ')
  const rowY = TOP + 12 + index * 20
  const start = WIDTH - RIGHT + 12
  return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="1.8"/>
<path d="M${start} ${rowY - 4}h18" stroke="${color}" stroke-width="3"/>${text(start + 24, rowY, name, '')}`
}

/** A text of an SVG document. */
export function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" ${attributes}>${escaped}</text>`
}

function label(value: number): string {
  return Number(value.toPrecision(6)).toLocaleString('en-US')
}
