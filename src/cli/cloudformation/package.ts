import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { replaceText } from '../../config/replace-text.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { problemText } from '../error-text.ts'
import { print } from '../output/stdout.ts'
import { isMembers, isNested } from '../output/text.ts'
import { yamlText } from '../output/yaml.ts'
import { metadataOf } from '../s3/properties.ts'
import { openClient } from '../session.ts'
import type { YamlValue } from '../yaml-reader.ts'
import { type ArtifactStore, openArtifacts } from './artifacts.ts'
import { isText, type Members, readTemplate, templateJson } from './template.ts'

/**
 * Stores the local files and folders that a template names in a bucket, and writes the template that names them there.
 *
 * @throws Error for a template or a path that cannot be read; what the calls throw.
 */
export async function packageTemplate(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const metadata = metadataOf(args.text('metadata'))
  const client = await openClient(globals)
  let content: Members
  try {
    const store = openArtifacts(client, args.text('s3-bucket') ?? '', args, metadata)
    content = await packaged(resolve(args.text('template-file') ?? ''), store)
  } finally {
    await client.close()
  }
  const text = args.has('use-json') ? templateJson(content) : yamlText(content)
  const output = args.text('output-template-file')
  if (output === undefined) {
    await print(`\n${text}`)
    return 0
  }
  await replaceText(output, text, NEW_MODE)
  await print(`
Successfully packaged artifacts and wrote output template to file ${output}.
Execute the following command to deploy the packaged template
sansdk cloudformation deploy --template-file ${resolve(output)} --stack-name <YOUR STACK NAME>
`)
  return 0
}

const NEW_MODE = 0o644

/** What a resource names, and what stands in its place. */
interface Artifact {
  readonly type: string
  /** Of the resource, such as `CodeUri` or `Command.ScriptLocation`. */
  readonly property: string
  /** The members for bucket, key and version, where it is no URL. */
  readonly names?: readonly [bucket: string, key: string, version?: string]
  /** Whether a file is sent as an archive. */
  readonly isZipped?: true
  /** Whether a resource without the property means the folder of the template. */
  readonly isFolderWithout?: true
  readonly isTemplate?: true
}

const LAMBDA = ['S3Bucket', 'S3Key', 'S3ObjectVersion'] as const
const LOCATION = ['Bucket', 'Key', 'Version'] as const

/** AWS CLI, `aws cloudformation package`: the properties that it uploads. */
const ARTIFACTS: readonly Artifact[] = [
  { type: 'AWS::Serverless::Function', property: 'CodeUri', isZipped: true, isFolderWithout: true },
  { type: 'AWS::Serverless::Api', property: 'DefinitionUri' },
  { type: 'AWS::AppSync::GraphQLSchema', property: 'DefinitionS3Location' },
  { type: 'AWS::AppSync::Resolver', property: 'RequestMappingTemplateS3Location' },
  { type: 'AWS::AppSync::Resolver', property: 'ResponseMappingTemplateS3Location' },
  { type: 'AWS::AppSync::FunctionConfiguration', property: 'RequestMappingTemplateS3Location' },
  { type: 'AWS::AppSync::FunctionConfiguration', property: 'ResponseMappingTemplateS3Location' },
  { type: 'AWS::ApiGateway::RestApi', property: 'BodyS3Location', names: LOCATION },
  {
    type: 'AWS::Lambda::Function',
    property: 'Code',
    names: LAMBDA,
    isZipped: true,
    isFolderWithout: true,
  },
  {
    type: 'AWS::ElasticBeanstalk::ApplicationVersion',
    property: 'SourceBundle',
    names: ['S3Bucket', 'S3Key'],
    isFolderWithout: true,
  },
  { type: 'AWS::CloudFormation::Stack', property: 'TemplateURL', isTemplate: true },
  { type: 'AWS::Serverless::Application', property: 'Location', isTemplate: true },
  {
    type: 'AWS::Serverless::LayerVersion',
    property: 'ContentUri',
    isZipped: true,
    isFolderWithout: true,
  },
  {
    type: 'AWS::Lambda::LayerVersion',
    property: 'Content',
    names: LAMBDA,
    isZipped: true,
    isFolderWithout: true,
  },
  { type: 'AWS::Glue::Job', property: 'Command.ScriptLocation', isFolderWithout: true },
  { type: 'AWS::StepFunctions::StateMachine', property: 'DefinitionS3Location', names: LOCATION },
  { type: 'AWS::Serverless::StateMachine', property: 'DefinitionUri', names: LOCATION },
  {
    type: 'AWS::CodeCommit::Repository',
    property: 'Code.S3',
    names: ['Bucket', 'Key', 'ObjectVersion'],
    isZipped: true,
  },
  { type: 'AWS::ServerlessRepo::Application', property: 'ReadmeUrl' },
  { type: 'AWS::ServerlessRepo::Application', property: 'LicenseUrl' },
]

/** A template that is being packaged. */
interface Packaging {
  readonly store: ArtifactStore
  /** What paths in the template start from. */
  readonly folder: string
  /** The templates that lead to it, and itself. */
  readonly paths: readonly string[]
}

/** The content of a template, with what it names stored. */
async function packaged(
  path: string,
  store: ArtifactStore,
  above: readonly string[] = [],
): Promise<Members> {
  if (above.includes(path)) throw new Error(`the template ${path} is nested in itself`)
  const { content } = readTemplate(path)
  const packaging = { store, folder: dirname(path), paths: [...above, path] }
  for (const [type, properties] of Object.entries(membersIn(content, 'Metadata'))) {
    await exportArtifacts(packaging, type, type, properties)
  }
  if (content['Resources'] === undefined) return content
  const included = (await withIncludes(packaging, content)) as Members
  await exportResources(packaging, membersIn(included, 'Resources'))
  return included
}

function membersIn(value: YamlValue | undefined, name: string): Members {
  const inner = isMembers(value) ? (value as Members)[name] : undefined
  return isMembers(inner) ? (inner as Members) : {}
}

async function exportResources(packaging: Packaging, resources: Members): Promise<void> {
  for (const [id, resource] of Object.entries(resources)) {
    if (id.startsWith('Fn::ForEach::')) {
      const [, , body] = Array.isArray(resource) && resource.length === 3 ? resource : []
      if (!isMembers(body)) {
        throw new Error(`The value of ${id} must be a list of three entries, the last with members`)
      }
      await exportResources(packaging, body as Members)
    } else if (isMembers(resource)) {
      const { Type: type, Properties: properties } = resource as Members
      await exportArtifacts(packaging, id, type, properties)
    }
  }
}

async function exportArtifacts(
  packaging: Packaging,
  id: string,
  type: YamlValue | undefined,
  properties: YamlValue | undefined,
): Promise<void> {
  if (!isMembers(properties)) return
  for (const artifact of ARTIFACTS) {
    if (artifact.type !== type) continue
    const names = artifact.property.split('.')
    const last = names.pop() ?? ''
    const holder = names.reduce<Members>(membersIn, properties as Members)
    const value = holder[last]
    const isElsewhere = names.length > 0 && Object.keys(holder).length === 0
    if (isElsewhere || isNested(value) || (!value && !artifact.isFolderWithout)) continue
    try {
      holder[last] = await exported(packaging, artifact, isText(value) ? String(value) : undefined)
    } catch (error) {
      const where = `the property ${artifact.property} of the resource ${id}`
      throw new Error(`Unable to upload what ${where} names: ${problemText(error)}`, {
        cause: error,
      })
    }
  }
}

async function exported(
  { folder, paths, store }: Packaging,
  { isTemplate, isZipped, names }: Artifact,
  value: string = '.',
): Promise<YamlValue> {
  const path = resolve(folder, value)
  if (isTemplate) {
    if (/^(?:https?|s3):\/\//.test(value)) return value
    return await store.putTemplate(yamlText(await packaged(path, store, paths)))
  }
  const url = isS3Url(value) ? value : await store.put(existing(path), isZipped)
  if (names === undefined) return url
  const [, bucket = '', key = '', version] = S3_URL.exec(url) ?? []
  const [bucketName, keyName, versionName] = names
  const object = { [bucketName]: bucket, [keyName]: key }
  return versionName && version ? { ...object, [versionName]: version } : object
}

const S3_URL = /^s3:\/\/([^/?#]+)\/+([^?#]+)(?:\?versionId=([^&#]+))?/

function isS3Url(value: string): boolean {
  return S3_URL.test(value)
}

function existing(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile() || stats?.isDirectory()) return path
  throw new Error(`there is no file or folder ${path}`)
}

/** A value in which the transform `AWS::Include` names what is stored. */
async function withIncludes(packaging: Packaging, value: YamlValue): Promise<YamlValue> {
  if (Array.isArray(value)) {
    const items: YamlValue[] = []
    for (const item of value) items.push(await withIncludes(packaging, item))
    return items
  }
  if (!isMembers(value)) return value
  const members: Members = {}
  for (const [name, item] of Object.entries(value as Members)) {
    members[name] =
      name === 'Fn::Transform'
        ? await withInclude(packaging, item)
        : await withIncludes(packaging, item)
  }
  return members
}

async function withInclude({ folder, store }: Packaging, transform: YamlValue): Promise<YamlValue> {
  if (!isMembers(transform) || (transform as Members)['Name'] !== 'AWS::Include') return transform
  const parameters = membersIn(transform as Members, 'Parameters')
  const location = parameters['Location']
  if (!isText(location) || isS3Url(String(location))) return transform
  const path = resolve(folder, String(location))
  const url = await store.put(existing(path))
  return { ...(transform as Members), Parameters: { ...parameters, Location: url } }
}
