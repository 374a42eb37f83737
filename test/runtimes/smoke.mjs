// What every runtime must do: AWS's complete signing suite, a verified request, and random keys. Plain
// JavaScript, because not every runtime reads TypeScript. The runner writes `cases.mjs` beside it.
import { createSigner, encodeS3Key, explain, presignPost, sign } from 'sansdk/sigv4'
import { verify } from 'sansdk/verify'
import cases from './cases.mjs'

/** Runs the checks; returns how many there were, or throws. */
export async function smoke() {
  let checks = 0
  const equal = (actual, expected, name) => {
    if (actual !== expected) throw new Error(`${name}: ${actual} is not ${expected}`)
    checks++
  }
  for (const { name, request, options, expiresIn, expected } of cases) {
    const dated = { ...options, date: new Date(options.date) }
    const header = explain(request, dated)
    const query = explain(request, { ...dated, expiresIn })
    equal(header.canonicalRequest, expected.header.canonicalRequest, `${name}, header`)
    equal(header.signature, expected.header.signature, `${name}, header`)
    equal(query.canonicalRequest, expected.query.canonicalRequest, `${name}, query`)
    equal(query.signature, expected.query.signature, `${name}, query`)
  }
  const credentials = {
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'secret',
    sessionToken: 'a+/=',
  }
  const options = { credentials, region: 'us-east-1', service: 's3' }
  const signer = createSigner(options)
  for (const key of ['a b+c%/../d', 'é😀', '/', "!'()*"]) {
    const request = { method: 'PUT', url: `https://bucket.example/x${encodeS3Key(key)}`, body: key }
    const kept = { ...options, dotSegments: 'keep' }
    await verify(sign(request, kept), { credentials: () => credentials })
    checks++
  }
  await verify(signer.presign({ url: 'https://bucket.example/key' }, { expiresIn: 60 }), {
    credentials: () => credentials,
  })
  presignPost({ ...options, url: 'https://b.example', bucket: 'b', key: 'k', expiresIn: 60 })
  const v4a = sign(
    { url: 'https://b.example/k', body: 'x' },
    { ...options, algorithm: 'v4a', regionSet: '*' },
  )
  await verify(v4a, { credentials: () => credentials })
  return checks + 3
}
