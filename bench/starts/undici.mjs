// The least that a program loads of undici, and nothing more: no signature, no retry, no response checked.
import { createRequire } from 'node:module'
import { done, endpoint, input } from './start.mjs'

const Pool = createRequire(import.meta.url)('undici/lib/dispatcher/pool.js')
const pool = new Pool(endpoint)
const text = await new Promise((resolve, reject) => {
  const chunks = []
  pool.dispatch(
    { path: '/', method: 'POST', body: JSON.stringify(input) },
    {
      onRequestStart() {},
      onResponseStart() {},
      onResponseData: (_controller, chunk) => chunks.push(chunk),
      onResponseEnd: () => resolve(Buffer.concat(chunks).toString()),
      onResponseError: (_controller, error) => reject(error),
    },
  )
})
done(text)
await pool.close()
