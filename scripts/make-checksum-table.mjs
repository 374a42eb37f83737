// Makes src/client/checksum-operations.ts from AWS's public models: the operations of S3 and S3
// Control whose requests need a checksum of their body (`httpChecksumRequired`, or
// `httpChecksum.requestChecksumRequired`).
//
//   node scripts/make-checksum-table.mjs models.jsonl.gz           # writes the file
//   node scripts/make-checksum-table.mjs models.jsonl.gz --check   # fails where it would differ
//
// The models are one JSON object a line, as botocore has them: { "service": "s3", "service-2": … }.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const FILE = new URL('../src/client/checksum-operations.ts', import.meta.url)
const [models, flag] = process.argv.slice(2)

const needsChecksum = ({ httpChecksumRequired, httpChecksum, http }) =>
  (httpChecksumRequired || httpChecksum?.requestChecksumRequired) && http.method.startsWith('P')

function linesOf(service, { operations }) {
  const found = Object.entries(operations).filter(([, operation]) => needsChecksum(operation))
  return found.map(([name, { http }]) => {
    const target = service === 's3' ? `${http.method} ${http.requestUri}` : http.method
    return `  ['${service} ${name}', '${target}'],`
  })
}

const lines = gunzipSync(readFileSync(models))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ service }) => service === 's3' || service === 's3control')
  .flatMap((model) => linesOf(model.service, model['service-2']))

const text = `// Made by scripts/make-checksum-table.mjs from AWS's public models; do not edit.

/** Operations whose requests need a checksum of their body, and for S3 how they are addressed. */
export const CHECKSUM_OPERATIONS: ReadonlyMap<string, string> = new Map([
${lines.join('\n')}
])
`
if (flag !== '--check') writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) throw new Error(`${FILE.pathname} is not up to date`)
