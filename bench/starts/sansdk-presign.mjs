import { presign } from 'sansdk/sigv4'
import { credentials, done, region } from './start.mjs'

const url = `https://reports.s3.${region}.amazonaws.com/2026/may.pdf`
done(presign({ url }, { credentials, region, service: 's3', expiresIn: 900 }).url)
