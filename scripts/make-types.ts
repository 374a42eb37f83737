import { renderTypesModule } from '../src/cli/tools/types-file.ts'
import { loadDetails } from '../src/models/details.ts'
import { readModel } from '../src/models/model.ts'
import type { ServiceModel } from '../src/models/types.ts'
import { BOTOCORE_VERSION, type MadeFile } from './made-file.ts'

const HEADER = `// Made by \`npm run data\` from botocore ${BOTOCORE_VERSION}; do not edit.`

/** The services that are called most, whose types come with the package. */
const READY = [
  'cloudwatch',
  'dynamodb',
  'events',
  'iam',
  'kms',
  'lambda',
  's3',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
  'sts',
]

/** Makes the types of the services that are called most, as `sansdk types` does. */
export async function makeTypes(models: readonly ServiceModel[]): Promise<MadeFile[]> {
  const files = READY.map(async (name): Promise<MadeFile> => {
    const source = models.find((one) => one.name === name)
    if (source === undefined) throw new Error(`there is no model of ${name}`)
    const model = readModel(source)
    const details = await loadDetails(model)
    if (details === undefined) throw new Error(`the model of ${name} has no details`)
    const service = { model, details, operations: model.operationNames }
    return { path: `src/types/data/${name}.ts`, text: renderTypesModule(service, HEADER) }
  })
  return [{ path: 'src/types/data/ready.ts', text: renderReady() }, ...(await Promise.all(files))]
}

function renderReady(): string {
  const all = (name: string): string => READY.map((service) => `    ${service}.${name}`).join(',\n')
  const imports = READY.map((name) => `import type * as ${name} from './${name}.ts'\n`).join('')
  return `${HEADER}
${imports}
export type {
${READY.map((name) => `  ${name},\n`).join('')}}

/** Operations of the services that are called most. */
export interface ReadyOperations
  extends
${all('ServiceOperations')} {}

/** Their waiters, each with the operation that it calls. */
export interface ReadyWaiters
  extends
${all('ServiceWaiters')} {}

/** Other names of these services. */
export interface ReadyAliases
  extends
${all('ServiceAliases')} {}
`
}
