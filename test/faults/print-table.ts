/**
 * Prints the table of faults for docs/retry.md:
 *
 *     node --import tsx test/faults/print-table.ts
 */
import { faultsTable } from './faults-table.ts'
import { startFaultServer } from './start-fault-server.ts'

const server = await startFaultServer()
try {
  process.stdout.write(await faultsTable(server))
} finally {
  await server.stop()
}
