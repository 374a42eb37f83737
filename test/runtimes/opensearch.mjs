// The recipe of docs/fetch.md for @opensearch-project/opensearch, with keys that change.
import { openSearchClient } from './opensearch-client.mjs'

/** Searches, writes one document and several; returns how many answers were right, or throws. */
export async function openSearchChecks(server, credentials) {
  let held = 0
  for (const service of ['es', 'aoss']) {
    let asked = 0
    const client = openSearchClient(server, {
      region: 'eu-central-1',
      service,
      credentials: async () => ({ ...credentials, accessKeyId: `ASIAEXAMPLE${++asked}` }),
    })
    const answers = [
      await client.search({ index: 'orders', body: { query: { match_all: {} } } }),
      await client.index({ index: 'orders', id: '4 2', body: { a: 'ü' } }),
      await client.bulk({ body: [{ index: { _index: 'orders' } }, { a: 1 }] }),
    ]
    await client.close()
    for (const [index, { statusCode, body }] of answers.entries()) {
      const seen = `${statusCode} ${body.service} ${body.accessKeyId}`
      const expected = `200 ${service} ASIAEXAMPLE${index + 1}`
      if (seen !== expected) throw new Error(`${seen} where ${expected} is right`)
      held++
    }
  }
  return held
}
