import { nodeContext } from '../../../src/config/context.ts'
import { fromSso } from '../../../src/credentials/index.ts'

// Renews the token of the session `dev` again and again; each turn is a new process to the provider.
for (let turn = 0; turn < 15; turn++) {
  const context = { ...nodeContext, env: process.env }
  const provider = fromSso({
    accountId: '123456789012',
    roleName: 'Reader',
    session: 'dev',
    context,
  })
  // The credentials of the portal have expired by now, since its clock is not this machine's.
  await provider().catch(() => undefined)
}
