import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { compileModel, type ServiceDefinition } from '../src/models/compile.ts'
import type { ServiceModel } from '../src/models/types.ts'
import { BOTOCORE_VERSION, type MadeFile } from './made-file.ts'
import { makeTypes } from './make-types.ts'

/** One service, as `scripts/data/models.jsonl.gz` has it. */
interface SourceLine {
  readonly service: string
  /** What it is from, if not from botocore. */
  readonly source?: string
  readonly 'service-2': ServiceDefinition
  readonly 'paginators-1'?: { readonly pagination: Record<string, unknown> }
  readonly 'waiters-2'?: { readonly waiters: Record<string, unknown> }
}

const SOURCE = new URL('data/models.jsonl.gz', import.meta.url)
// botocore leaves out services that are nothing but streams in both directions.
const STREAMING = new URL('data/transcribe-streaming.json', import.meta.url)
const BOTOCORE = `botocore ${BOTOCORE_VERSION}`
const HEADER = headerOf(BOTOCORE)

function headerOf(source: string): string {
  return `// Made by \`npm run data\` from ${source}; do not edit.`
}

/** Makes a module for each service's model, and what stands beside them. */
export async function makeModels(): Promise<MadeFile[]> {
  const lines = gunzipSync(readFileSync(SOURCE)).toString().trim().split('\n')
  const services = [...lines, readFileSync(STREAMING, 'utf8')]
    .map((line) => JSON.parse(line) as SourceLine)
    .toSorted((one, other) => (one.service < other.service ? -1 : 1))
  const models = services.map(compile)
  return [
    ...services.map((line, index) => renderModel(line, models[index]?.packed ?? '')),
    { path: 'src/models/details.br', text: renderDetails(models), compressed: true },
    ...(await makeTypes(models)),
    { path: 'src/models/service-table.ts', text: renderNames(services) },
    { path: 'src/client/checksum-operations.ts', text: renderChecksums(services) },
  ]
}

function compile(line: SourceLine): Required<ServiceModel> {
  return compileModel(line.service, line['service-2'], {
    pagination: line['paginators-1']?.pagination,
    waiters: line['waiters-2']?.waiters,
  })
}

/** Where the details of a model begin, there is a line with its name: `@dynamodb`. */
function renderDetails(models: readonly Required<ServiceModel>[]): string {
  return ['', ...models.map(({ name, details }) => `@${name}\n${details}`), '@'].join('\n')
}

function renderModel(line: SourceLine, text: string): MadeFile {
  const {
    service,
    source = BOTOCORE,
    'service-2': { metadata },
  } = line
  const { serviceFullName, apiVersion } = metadata
  const packed = text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)
  const module = `${headerOf(source)}
import type { ServiceModel } from '../types.ts'

/** ${String(serviceFullName)}, API version ${String(apiVersion)}. */
export const ${exportName(service)}: ServiceModel = {
  name: '${service}',
  packed: \`${packed}\`,
}
`
  return { path: `src/models/data/${service}.ts`, text: module }
}

/** `application-autoscaling` becomes `applicationAutoscaling`. */
function exportName(service: string): string {
  return service.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What services are called, so that one can be found without its model. */
function renderNames(services: readonly SourceLine[]): string {
  const rows = services.map(({ service, 'service-2': { metadata } }) => {
    const { serviceId, endpointPrefix, signingName = endpointPrefix } = metadata
    const facts = [serviceId, endpointPrefix, signingName].map((fact) =>
      fact === service ? '' : String(fact),
    )
    return [service, ...facts].join('|').replace(/\|+$/, '')
  })
  return `${HEADER}

/** Every service: its name, service id, endpoint prefix and signing name; empty where it is the name. */
export const SERVICES = \`
${rows.join('\n')}
\`
`
}

interface OperationTraits {
  readonly http: { readonly method: string; readonly requestUri: string }
  readonly httpChecksumRequired?: boolean
  readonly httpChecksum?: { readonly requestChecksumRequired?: boolean }
}

/** Requests that no model stands behind need these checksums too. */
function renderChecksums(services: readonly SourceLine[]): string {
  const rows = services.flatMap(({ service, 'service-2': { operations } }) => {
    if (service !== 's3' && service !== 's3control') return []
    const demanding = Object.entries(operations as Record<string, OperationTraits>).filter(
      ([, { http, httpChecksum, httpChecksumRequired }]) =>
        (httpChecksumRequired || httpChecksum?.requestChecksumRequired) &&
        http.method.startsWith('P'),
    )
    return demanding.map(([name, { http }]) => {
      const target = service === 's3' ? `${http.method} ${http.requestUri}` : http.method
      return `  ['${service} ${name}', '${target}'],`
    })
  })
  return `${HEADER}

/** Operations whose requests need a checksum of their body, and for S3 how they are addressed. */
export const CHECKSUM_OPERATIONS: ReadonlyMap<string, string> = new Map([
${rows.join('\n')}
])
`
}
