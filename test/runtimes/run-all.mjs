// All checks that need no `node:` module. The runner writes `cases.mjs` and `server.mjs` beside it.
import cases from './cases.mjs'
import { clientChecks, fetchChecks } from './fetch-checks.mjs'
import server from './server.mjs'
import { smoke } from './smoke.mjs'

export async function runAll() {
  const signing = await smoke(cases)
  const fetched = await fetchChecks(server)
  return { signing, fetch: fetched, clients: await clientChecks(server) }
}
