import type { Client } from '../../client/client-type.ts'
import { ServiceError, WaiterError } from '../../errors.ts'
import { parseJson, readParameterFile } from '../api/values.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { problemText } from '../error-text.ts'
import { print } from '../output/stdout.ts'
import { isMembers } from '../output/text.ts'
import { openClient } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { openArtifacts } from './artifacts.ts'
import { readTemplate, type Template } from './template.ts'

interface Parameter {
  readonly ParameterKey: string
  readonly ParameterValue?: string
  readonly UsePreviousValue?: boolean
}

interface ChangeSet {
  readonly id: string
  readonly type: 'CREATE' | 'UPDATE'
}

/** What the command line asks for. */
interface Deployment {
  readonly stack: string
  readonly template: Template
  /** The new values of parameters. */
  readonly overrides: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
}

/** The longest template that goes with the request (API reference, CreateChangeSet). */
const MAX_BODY = 51_200

/**
 * Creates a stack, or changes one, by a change set, and waits until that is done.
 *
 * @throws UsageError; Error for a template that cannot be read, and for a stack that fails; what the calls throw.
 */
export async function deployStack(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const deployment: Deployment = {
    stack: args.text('stack-name') ?? '',
    template: readTemplate(args.text('template-file') ?? ''),
    overrides: readOverrides(args.texts('parameter-overrides')),
    tags: pairsOf(args.texts('tags'), 'tags'),
  }
  const { stack, template } = deployment
  if (template.size > MAX_BODY && !args.has('s3-bucket')) {
    throw new Error(
      'Templates with a size greater than 51,200 bytes must be deployed via an S3 bucket: name one with --s3-bucket',
    )
  }
  const client = await openClient(globals)
  try {
    const changeSet = await createChangeSet(client, deployment, args, globals)
    await print('\nWaiting for changeset to be created..\n')
    if (!(await isCreated(client, changeSet, stack))) {
      const message = `No changes to deploy. Stack ${stack} is up to date`
      if (args.has('fail-on-empty-changeset')) throw new Error(message)
      await print(`\n${message}\n`)
      return 0
    }
    if (args.has('no-execute-changeset')) {
      await print(
        `Changeset created successfully. Run the following command to review changes:\nsansdk cloudformation describe-change-set --change-set-name ${changeSet.id}\n`,
      )
      return 0
    }
    await execute(client, changeSet, stack, args.has('disable-rollback'))
  } finally {
    await client.close()
  }
  await print(`Successfully created/updated stack - ${stack}\n`)
  return 0
}

/** The values behind `--parameter-overrides`: `Key=Value`, or one of the three kinds of files that version 2 takes. */
function readOverrides(texts: readonly string[]): ReadonlyMap<string, string> {
  const option = 'parameter-overrides'
  const [first = ''] = texts
  const file = texts.length === 1 ? readParameterFile(`--${option}`, first) : undefined
  const json = file ?? (/^\s*[[{]/.test(first) && texts.length === 1 ? first : undefined)
  if (json === undefined) return pairsOf(texts, option)
  const value = parseJson(Buffer.from(json).toString(), `--${option}`)
  const inner = isMembers(value) ? value['Parameters'] : value
  if (isMembers(inner)) return textsOf(Object.entries(inner))
  const list: readonly unknown[] = Array.isArray(inner) ? inner : [undefined]
  if (list.every((item) => typeof item === 'string')) return pairsOf(list, option)
  return textsOf(
    list.map((item) => [
      isMembers(item) ? item['ParameterKey'] : undefined,
      isMembers(item) ? item['ParameterValue'] : undefined,
    ]),
  )
}

function textsOf(entries: readonly (readonly [name: unknown, value: unknown])[]) {
  const texts = new Map<string, string>()
  for (const [name, value] of entries) {
    if (typeof name !== 'string' || typeof value !== 'string') {
      throw new UsageError(
        '--parameter-overrides must hold a list of Key=Value, of ParameterKey and ParameterValue, or { "Parameters": { Key: Value } }, with texts',
      )
    }
    texts.set(name, value)
  }
  return texts
}

function pairsOf(texts: readonly string[], option: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const text of texts) {
    const at = text.indexOf('=')
    if (at <= 0) {
      throw new UsageError(`--${option}: ${JSON.stringify(text)} must be of the form Key=Value`)
    }
    pairs.set(text.slice(0, at), text.slice(at + 1))
  }
  return pairs
}

async function createChangeSet(
  client: Client,
  { overrides, stack, tags, template }: Deployment,
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<ChangeSet> {
  const isThere = await hasStack(client, stack)
  const parameters = parametersOf(template, overrides)
  const earlier = isThere ? await parameterNames(client, stack) : []
  const input = {
    // Unique for each deployment, as the AWS CLI names it.
    ChangeSetName: `awscli-cloudformation-package-deploy-${Math.floor(Date.now() / 1000)}`,
    StackName: stack,
    ChangeSetType: isThere ? 'UPDATE' : 'CREATE',
    // A parameter that the stack does not have yet has no earlier value.
    Parameters: parameters.filter(
      ({ ParameterKey: name, UsePreviousValue: isKept }) => !isKept || earlier.includes(name),
    ),
    Capabilities: args.texts('capabilities'),
    Description: `Created by sansdk at ${new Date().toISOString()}`,
    Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    ...(args.has('role-arn') && { RoleARN: args.text('role-arn') }),
    ...(args.has('notification-arns') && { NotificationARNs: args.texts('notification-arns') }),
    ...(await templateInput(args, globals, template)),
  }
  const { Id: id } = (await client.call('cloudformation', 'CreateChangeSet', input)) as {
    readonly Id?: string
  }
  if (!id) throw new Error('cloudformation CreateChangeSet: the answer holds no id')
  return { id, type: isThere ? 'UPDATE' : 'CREATE' }
}

/** The template itself, or the URL of where it is stored. */
async function templateInput(
  args: CommandArguments,
  globals: GlobalOptions,
  { text }: Template,
): Promise<object> {
  const bucket = args.text('s3-bucket')
  if (bucket === undefined) return { TemplateBody: text }
  // An endpoint that is named is CloudFormation's.
  const client = await openClient({ ...globals, endpointUrl: undefined })
  try {
    return { TemplateURL: await openArtifacts(client, bucket, args).putTemplate(text) }
  } finally {
    await client.close()
  }
}

/** A stack that a change set alone has made is still to be created. */
async function hasStack(client: Client, stack: string): Promise<boolean> {
  const status = await stackStatus(client, stack)
  return status !== undefined && status !== 'REVIEW_IN_PROGRESS'
}

async function stackStatus(client: Client, stack: string): Promise<string | undefined> {
  try {
    const output = (await client.call('cloudformation', 'DescribeStacks', {
      StackName: stack,
    })) as StackList
    return output.Stacks?.[0]?.StackStatus
  } catch (error) {
    // CloudFormation has no code of its own for that.
    const isMissing = error instanceof ServiceError && error.message.includes('does not exist')
    if (isMissing && error.awsCode === 'ValidationError') return undefined
    throw error
  }
}

interface StackList {
  readonly Stacks?: readonly {
    readonly StackStatus?: string
    readonly StackStatusReason?: string
  }[]
}

async function parameterNames(client: Client, stack: string): Promise<readonly unknown[]> {
  const { Parameters: parameters } = (await client.call('cloudformation', 'GetTemplateSummary', {
    StackName: stack,
  })) as { readonly Parameters?: readonly { readonly ParameterKey?: string }[] }
  // Without them all parameters that have no new value would fall back to their defaults.
  if (parameters === undefined) {
    throw new Error('cloudformation GetTemplateSummary: the answer holds no parameters')
  }
  return parameters.map(({ ParameterKey: name }) => name)
}

/** Those of the template: with a new value, or the earlier one. */
function parametersOf(
  { content }: Template,
  overrides: ReadonlyMap<string, string>,
): readonly Parameter[] {
  const { Parameters: parameters } = content
  if (!isMembers(parameters)) return []
  return Object.keys(parameters).map((name) => {
    const value = overrides.get(name)
    return value === undefined
      ? { ParameterKey: name, UsePreviousValue: true }
      : { ParameterKey: name, ParameterValue: value }
  })
}

const CHANGE_SET_PAUSE_MS = 5_000

/** Resolves to false for a change set without changes. @throws Error for one that failed. */
async function isCreated(client: Client, { id }: ChangeSet, stack: string): Promise<boolean> {
  const which = { ChangeSetName: id, StackName: stack }
  try {
    await client.waitFor('cloudformation', 'ChangeSetCreateComplete', which, {
      minDelayMs: CHANGE_SET_PAUSE_MS,
      maxDelayMs: CHANGE_SET_PAUSE_MS,
    })
    return true
  } catch (error) {
    if (!(error instanceof WaiterError)) throw error
    const { Status: status, StatusReason: reason = '' } = error.output as {
      readonly Status?: string
      readonly StatusReason?: string
    }
    if (status === 'FAILED' && NO_CHANGES.test(reason)) return false
    throw new Error(
      `Failed to create the changeset: ${error.message}. Status: ${status}. Reason: ${reason}`,
      { cause: error },
    )
  }
}

const NO_CHANGES =
  /The submitted information didn't contain changes\.|No updates are to be performed/

const STACK_PAUSE_MS = 30_000
const STACK_TIME_MS = 3_600_000

async function execute(
  client: Client,
  { id, type }: ChangeSet,
  stack: string,
  keepsFailed: boolean,
): Promise<void> {
  await client.call('cloudformation', 'ExecuteChangeSet', {
    ChangeSetName: id,
    StackName: stack,
    DisableRollback: keepsFailed,
  })
  await print('Waiting for stack create/update to complete\n')
  const waiter = type === 'CREATE' ? 'StackCreateComplete' : 'StackUpdateComplete'
  try {
    await client.waitFor(
      'cloudformation',
      waiter,
      { StackName: stack },
      {
        minDelayMs: STACK_PAUSE_MS,
        maxDelayMs: STACK_PAUSE_MS,
        timeoutMs: STACK_TIME_MS,
      },
    )
  } catch (error) {
    const why = failureOf(error)
    if (why === undefined) throw error
    throw new Error(
      `Failed to create/update the stack${why === '' ? '' : ` (${why})`}. Run the following command
to fetch the list of events leading up to the failure
sansdk cloudformation describe-stack-events --stack-name ${stack}`,
      { cause: error },
    )
  }
}

/** What has become of a stack; undefined for an error that says nothing of it. */
function failureOf(error: unknown): string | undefined {
  if (error instanceof WaiterError) {
    const [last] = (error.output as StackList).Stacks ?? []
    return [last?.StackStatus, last?.StackStatusReason].filter(Boolean).join(': ')
  }
  const isGone = error instanceof ServiceError && error.awsCode === 'ValidationError'
  return isGone ? problemText(error) : undefined
}
