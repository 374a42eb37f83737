// What every start is told, and how it ends.

/** Whom to ask, as whom: JSON of `settingsText` in ../request-peers.ts. */
export const { endpoint, region, credentials } = JSON.parse(process.argv[2] ?? '{}')

export const input = { TableName: 'orders', Key: { id: { S: 'order-1' } } }

/** Tells the parent that the result is there, and lets the process end by itself. */
export function done(result) {
  if (result === undefined) throw new Error('no result')
  process.send('done')
  process.disconnect()
}
