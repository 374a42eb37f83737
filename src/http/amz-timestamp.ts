let lastSecond = Number.NaN
let lastTimestamp = ''

/** A time as AWS headers write it: `20260102T030405Z`. Requests of one second share the work. */
export function amzTimestamp(time: number): string {
  const second = Math.floor(time / 1000)
  if (second !== lastSecond) {
    lastTimestamp = `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
    lastSecond = second
  }
  return lastTimestamp
}
