import { createBucket } from 'sansdk/s3'
import { credentials, done, endpoint, region } from './start.mjs'

const bucket = createBucket({ bucket: 'reports', region, credentials, endpoint })
done((await bucket.presignGet('2026/may.pdf', { expiresIn: 900 })).url)
