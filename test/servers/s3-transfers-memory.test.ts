import { describe, expect, it } from 'vitest'
import { runTransfer } from './run-transfer.ts'
import { describeServers, type Server } from './servers.ts'
import { fileHash, MIB, writeLargeFile } from './transfer-files.ts'
import { isPlainRgw, type Place, usePlace } from './transfer-place.ts'

/** Memory for Node, undici and the sockets besides the parts. */
const OVERHEAD = 48 * MIB
/** Memory of an upload or a download in total: four parts of 8 MiB at once. */
const PROMISED = 4 * 8 * MIB + OVERHEAD

/** Uploads and downloads a file of this size, each in its own process, and measures their growth. */
async function expectLittleMemory(server: Server, place: Place, size: number): Promise<void> {
  const { bucket, path } = place
  const [source, back] = [path('large'), path('large back')]
  await writeLargeFile(source, size)
  const task = { server, bucket, key: 'large' }
  const up = await runTransfer({ ...task, action: 'upload', path: source })
  expect(up, up.stderr).toMatchObject({ status: 0, report: { size } })
  const down = await runTransfer({ ...task, action: 'download', path: back })
  expect(down, down.stderr).toMatchObject({ status: 0, report: { size } })
  expect(await fileHash(back)).toBe(await fileHash(source))
  const grewBy = `${megabytes(up.report?.grewBy)} MiB up, ${megabytes(down.report?.grewBy)} MiB down`
  console.info(`${server.name}: ${megabytes(size)} MiB grew by ${grewBy}`)
  expect(up.report?.grewBy).toBeLessThan(PROMISED)
  expect(down.report?.grewBy).toBeLessThan(PROMISED)
}

function megabytes(bytes: number | undefined): number {
  return Math.round((bytes ?? Number.NaN) / MIB)
}

describeServers('transfers', (server) => {
  const place = usePlace(server)

  // The kernel tells the most there ever was, which depends on when garbage is collected: what holds too much
  // does so each time.
  it('move 200 MiB within their documented memory', { retry: 2 }, () =>
    expectLittleMemory(server, place(), 200 * MIB),
  )
})

const huge = process.env['SANSDK_TEST_HUGE'] === '1'

describe.runIf(huge)('6 GiB', () => {
  describeServers('transfers', (server) => {
    if (!isPlainRgw(server)) return it.skip('runs on one server only', () => {})
    const place = usePlace(server)

    it('are uploaded and downloaded within the documented memory', { timeout: 1_200_000 }, () =>
      expectLittleMemory(server, place(), 6 * 1024 * MIB),
    )
  })
})
