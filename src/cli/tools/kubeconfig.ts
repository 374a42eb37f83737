import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { replaceText } from '../../config/replace-text.ts'
import { createStsClient } from '../../sts/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { problemText } from '../error-text.ts'
import { print } from '../output/stdout.ts'
import { isMembers } from '../output/text.ts'
import { yamlText } from '../output/yaml.ts'
import { credentialsOf, openClient, regionOf } from '../session.ts'
import { readYaml, type YamlValue } from '../yaml-reader.ts'

/** What DescribeCluster says, as far as it is of use. */
interface Cluster {
  readonly arn: string
  readonly endpoint: string
  readonly certificateAuthority: { readonly data: string }
  readonly id?: string
  readonly outpostConfig?: object
}

/** What is asked of a server may be missing. */
interface DescribedCluster extends Partial<Omit<Cluster, 'certificateAuthority'>> {
  readonly status?: string
  readonly certificateAuthority?: { readonly data?: string }
}

type Members = Record<string, YamlValue>

/** A member of a list by its name. */
interface Entry extends Readonly<Record<string, YamlValue>> {
  readonly name: string
}

interface KubeconfigFile {
  readonly path: string
  readonly content: Members
}

/**
 * Writes a cluster of EKS, and how to log in to it, into a kubeconfig, and makes it the current context. What else is
 * in the file stays, without its comments.
 *
 * @throws what the call throws; Error for a cluster that is not active, and a file that cannot be read.
 */
export async function updateKubeconfig(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const name = args.text('name') ?? ''
  const cluster = await describe(name, args, globals)
  const { arn } = cluster
  const clusterEntry = clusterEntryOf(arn, cluster, args.text('proxy-url'))
  const userEntry = userEntryOf(name, cluster, args, globals)
  const contextEntry: Entry = {
    context: { cluster: arn, user: userEntry.name },
    name: args.text('alias') ?? userEntry.name,
  }
  const { path, content } = chooseFile(args.text('kubeconfig'), arn)
  const isThere = listIn(content, 'clusters', path).some((one) => isNamed(one, arn))
  insert(content, 'clusters', path, clusterEntry)
  insert(content, 'users', path, userEntry)
  insert(content, 'contexts', path, contextEntry)
  content['current-context'] = contextEntry.name
  if (args.has('dry-run')) {
    await print(yamlText(content))
    return 0
  }
  await replaceText(path, yamlText(content))
  const done = isThere ? 'Updated context' : 'Added new context'
  await print(`${done} ${contextEntry.name} ${isThere ? 'in' : 'to'} ${path}\n`)
  if (!args.has('verbose')) return 0
  const entries = [contextEntry, userEntry, clusterEntry]
  await print(`Entries:\n\n${entries.map((entry) => `${yamlText(entry)}\n`).join('')}`)
  return 0
}

async function describe(
  name: string,
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<Cluster> {
  const client = await openClient(globals)
  try {
    const roleArn = args.text('assume-role-arn')
    const credentials = roleArn === undefined ? undefined : await sessionOf(roleArn, globals)
    const { cluster } = (await client.call(
      'eks',
      'DescribeCluster',
      { name },
      credentials && { credentials },
    )) as { readonly cluster?: DescribedCluster }
    if (cluster?.status === undefined) throw new Error('Cluster not found')
    if (cluster.status !== 'ACTIVE' && cluster.status !== 'UPDATING') {
      throw new Error(`Cluster status is ${cluster.status}`)
    }
    const { arn, certificateAuthority, endpoint } = cluster
    const data = certificateAuthority?.data
    if (arn && endpoint && data) {
      return { ...cluster, arn, endpoint, certificateAuthority: { data } }
    }
    throw new Error('eks: the answer holds no ARN, no endpoint or no certificate of the cluster')
  } finally {
    await client.close()
  }
}

async function sessionOf(roleArn: string, globals: GlobalOptions) {
  const sts = createStsClient({
    region: await regionOf(globals),
    credentials: await credentialsOf(globals),
  })
  const roleSessionName = 'EKSDescribeClusterSession'
  return (await sts.assumeRole({ roleArn, roleSessionName })).credentials
}

function clusterEntryOf(
  arn: string,
  { certificateAuthority, endpoint }: Cluster,
  proxyUrl: string | undefined,
): Entry {
  const cluster: Members = {
    'certificate-authority-data': certificateAuthority.data,
    server: endpoint,
  }
  if (proxyUrl !== undefined) cluster['proxy-url'] = proxyUrl
  return { cluster, name: arn }
}

const API_VERSION = 'client.authentication.k8s.io/v1beta1'

/** kubectl runs `sansdk eks get-token`, in the region of the cluster. */
function userEntryOf(
  name: string,
  { arn, id = '', outpostConfig }: Cluster,
  args: CommandArguments,
  globals: GlobalOptions,
): Entry {
  const which = outpostConfig === undefined ? ['--cluster-name', name] : ['--cluster-id', id]
  const words = ['--region', arn.split(':')[3] ?? '', 'eks', 'get-token', ...which]
  const roleArn = args.text('role-arn')
  const exec: Members = {
    apiVersion: API_VERSION,
    args: [...words, '--output', 'json', ...(roleArn === undefined ? [] : ['--role-arn', roleArn])],
    command: 'sansdk',
  }
  const profile = globals.profile ?? process.env['AWS_PROFILE']
  if (profile) exec['env'] = [{ name: 'AWS_PROFILE', value: profile }]
  return { name: args.text('user-alias') ?? arn, user: { exec } }
}

/** Of the files of `KUBECONFIG` the one that has the cluster, else the first; or the one that is named. */
function chooseFile(named: string | undefined, arn: string): KubeconfigFile {
  const listed = (process.env['KUBECONFIG'] ?? '').split(delimiter).filter((path) => path.trim())
  const usual = listed.length > 0 ? listed : [join(homedir(), '.kube/config')]
  const paths = (named === undefined ? usual : [named]).map((path) =>
    resolve(path.replace(/^~(?=\/|$)/, homedir())),
  )
  for (const path of paths.slice(1).length > 0 ? paths : []) {
    try {
      const file = readFile(path)
      if (listIn(file.content, 'clusters', path).some((one) => isNamed(one, arn))) return file
    } catch {
      // Another file may have it; the first one must be right where none has.
    }
  }
  return readFile(paths[0] ?? '')
}

function readFile(path: string): KubeconfigFile {
  let content: unknown
  try {
    content = readYaml(readFileSync(path, 'utf8')) ?? newContent()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path, content: newContent() }
    throw new Error(`${path} is left as it is: ${problemText(error)}`, { cause: error })
  }
  if (isMembers(content)) return { path, content: content as Members }
  throw new Error(`${path} is left as it is: it is no kubeconfig`)
}

function newContent(): Members {
  return {
    apiVersion: 'v1',
    clusters: [],
    contexts: [],
    'current-context': '',
    kind: 'Config',
    preferences: {},
    users: [],
  }
}

function listIn(content: Members, key: string, path: string): readonly YamlValue[] {
  const list = content[key] ?? []
  if (Array.isArray(list)) return list
  throw new Error(`${path} is left as it is: ${key} is no list`)
}

function isNamed(value: YamlValue, name: string): boolean {
  return isMembers(value) && value['name'] === name
}

function insert(content: Members, key: string, path: string, entry: Entry): void {
  const list = listIn(content, key, path)
  const isThere = list.some((one) => isNamed(one, entry.name))
  content[key] = isThere
    ? list.map((one) => (isNamed(one, entry.name) ? entry : one))
    : [...list, entry]
}
