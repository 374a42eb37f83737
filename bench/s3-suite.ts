import { largeObjects } from './s3-large.ts'
import { installPeers, peerVersions } from './s3-peers.ts'
import { presignedLinks } from './s3-presign.ts'
import { smallObjects } from './s3-small.ts'
import { fill, prepareWorkplace, startLoopback, startRgw, type Target } from './s3-targets.ts'

/**
 * S3 beside @aws-sdk/client-s3, minio, s3mini and bare undici, against a loopback server that costs
 * nothing and against Ceph's gateway where it is installed. False where something is so far off that
 * it must be broken; goals that were missed are printed only.
 */
export async function s3Suite(quick: boolean): Promise<boolean> {
  installPeers()
  console.log(peerVersions())
  const verdicts = [await presignedLinks(quick)]
  const cleanUps: (() => Promise<void>)[] = []
  const cleanUp = async (): Promise<void> => {
    for (const step of cleanUps.splice(0).toReversed()) await step()
  }
  const end = (): void => {
    void cleanUp().finally(() => process.exit(1))
  }
  // The gateway is no child of this process, and would live on.
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    const largeMib = quick ? 64 : 256
    const loopback = await startLoopback(largeMib)
    cleanUps.push(loopback.stop)
    const place = await prepareWorkplace(loopback, largeMib)
    cleanUps.push(place.remove)
    const run = async (target: Target): Promise<void> => {
      verdicts.push(await smallObjects(target, quick), await largeObjects(target, place, quick))
    }
    await run(loopback)
    const rgw = await startRgw()
    if (typeof rgw === 'string') {
      console.log(`\nCeph RGW: not measured: ${rgw}`)
    } else {
      cleanUps.push(rgw.stop)
      await fill(rgw, place)
      await run(rgw)
    }
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end)
    await cleanUp()
  }
  return verdicts.every(Boolean)
}
