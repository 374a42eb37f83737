import { nearestName } from '../../base/option-advice.ts'
import type { Model } from '../../models/model.ts'
import { knownService, serviceNames } from '../../models/service-names.ts'
import { UsageError } from '../usage-error.ts'

/** Names that the AWS CLI writes in another way than its rule says. */
const SPECIAL_NAMES: ReadonlyMap<string, string> = new Map(
  ['cached-iscsi-volume', 'stored-iscsi-volume'].flatMap((end) => {
    const title = end.startsWith('cached') ? 'CachediSCSIVolume' : 'StorediSCSIVolume'
    return [
      [`Create${title}`, `create-${end}`],
      [`Describe${title}s`, `describe-${end}s`],
    ] as const
  }),
)

/** Words that count as one, as they stand in the API's names. */
const WORDS = /PartiQL|WhatsApp|OTel|HITs(?=For)/g

/** A name of the API as the AWS CLI spells it: `DescribeInstances` becomes `describe-instances`. */
export function commandName(name: string): string {
  const special = SPECIAL_NAMES.get(name)
  if (special !== undefined) return special
  if (name.includes('-')) return name
  return name
    .replace(WORDS, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<![A-Z])[A-Z]{2,}s$/, (plural) => `-${plural.toLowerCase()}`)
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

/** What the AWS CLI calls some services, where it is not the name of their model. */
const SERVICE_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['configservice', 'config'],
  ['deploy', 'codedeploy'],
  ['runtime.sagemaker', 'sagemaker-runtime'],
  ['s3api', 's3'],
])

/**
 * The name of the model of a service, as the AWS CLI names the service or as `client.call` does.
 *
 * @param commands names that may be meant by one that is no service's.
 * @throws UsageError with the nearest names.
 */
export function serviceOf(command: string, commands: readonly string[] = []): string {
  try {
    return SERVICE_COMMANDS.get(command) ?? knownService(command)
  } catch {
    const names = [...commands, ...SERVICE_COMMANDS.keys(), ...serviceNames()]
    throw new UsageError(`there is no command or service ${JSON.stringify(command)}`, {
      word: command,
      names,
    })
  }
}

/** What the AWS CLI calls the service of a model. */
export function serviceCommand(service: string): string {
  for (const [command, name] of SERVICE_COMMANDS) if (name === service) return command
  return service
}

/**
 * The name of an operation, as the AWS CLI spells it or as the API does.
 *
 * @throws UsageError with the nearest name.
 */
export function operationOf(model: Model, command: string): string {
  const names = model.operationNames
  const match =
    names.find((name) => commandName(name) === command) ??
    names.find((name) => plainName(name) === plainName(command))
  if (match !== undefined) return match
  throw unknownName('operation', command, model.service.name, names.map(commandName))
}

/** The error of a name that a service does not have. */
export function unknownName(
  kind: 'operation' | 'waiter',
  name: string,
  service: string,
  names: readonly string[],
): UsageError {
  const nearest = nearestName(name, names)
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  return new UsageError(`${service} has no ${kind} ${JSON.stringify(name)}${hint}`)
}

/** A name without case and hyphens, by which all spellings of it are one. */
export function plainName(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}

/** The option of an operation's member, without hyphens before it. */
export function optionName(service: string, operation: string, member: string): string {
  const name = commandName(member)
  const scopes = [
    `${serviceCommand(service)}.${commandName(operation)}`,
    `${serviceCommand(service)}.*`,
  ]
  for (const scope of scopes) {
    const renamed = RENAMED_OPTIONS.get(`${scope}.${name}`)
    if (renamed !== undefined) return renamed
  }
  return name
}

/**
 * Options that the AWS CLI calls something else, since their own names are its own options' or hard to read:
 * a service, the operations, the member and the option.
 */
const RENAMES = `
ec2 create-image no-no-reboot reboot
ec2 * no-egress ingress
ec2 * no-disable-api-termination enable-api-termination
swf register-activity-type version activity-version
swf register-workflow-type version workflow-version
datapipeline * query objects-query
datapipeline get-pipeline-definition version pipeline-version
emr * job-flow-ids cluster-ids
emr * job-flow-id cluster-id
cloudsearchdomain search query search-query
cloudsearchdomain suggest query suggest-query
ses send-email source from
sns subscribe endpoint notification-endpoint
deploy * s-3-location s3-location
deploy * ec-2-tag-filters ec2-tag-filters
codepipeline get-pipeline version pipeline-version
codepipeline create-custom-action-type,delete-custom-action-type,get-action-type version action-version
kinesisanalytics add-application-output output application-output
kinesisanalyticsv2 add-application-output output application-output
route53 delete-traffic-policy,get-traffic-policy,update-traffic-policy-comment version traffic-policy-version
gamelift create-build,update-build version build-version
gamelift create-script,update-script version script-version
route53domains view-billing start start-time
route53domains view-billing end end-time
apigateway create-rest-api version api-version
apigatewayv2 create-api,update-api version api-version
pinpoint get-campaign-version version campaign-version
pinpoint get-segment-version version segment-version
pinpoint delete-email-template,delete-in-app-template,delete-push-template,delete-sms-template,delete-voice-template,get-email-template,get-in-app-template,get-push-template,get-sms-template,get-voice-template,update-email-template,update-in-app-template,update-push-template,update-sms-template,update-voice-template version template-version
stepfunctions send-task-success output task-output
clouddirectory publish-schema version schema-version
mturk list-qualification-types query types-query
workdocs create-notification-subscription endpoint notification-endpoint
workdocs describe-users query user-query
lex-models delete-bot,delete-bot-version version bot-version
lex-models delete-intent,get-intent,delete-intent-version version intent-version
lex-models delete-slot-type,get-slot-type,delete-slot-type-version version slot-type-version
lex-models get-export version resource-version
license-manager get-grant,delete-grant version grant-version
license-manager get-license version license-version
rekognition create-stream-processor output stream-processor-output
eks create-cluster,update-cluster-version,create-nodegroup,update-nodegroup-version,update-cluster-components-version version kubernetes-version
schemas * version schema-version
sagemaker delete-image-version,describe-image-version,list-aliases,update-image-version version version-number
iotwireless * lo-ra-wan lorawan
ecs * no-enable-execute-command disable-execute-command
ecs execute-command no-interactive non-interactive
controltower create-landing-zone,update-landing-zone version landing-zone-version
glue get-unfiltered-partition-metadata,get-unfiltered-partitions-metadata,get-unfiltered-table-metadata region resource-region
`

const RENAMED_OPTIONS: ReadonlyMap<string, string> = new Map(
  RENAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [service, operations = '', member, option = ''] = line.split(' ')
      return operations
        .split(',')
        .map((operation) => [`${service}.${operation}.${member}`, option] as const)
    }),
)

/** Lists the operations and waiters of a service. */
export function serviceHelp(command: string, model: Model): string {
  const { apiVersion, fullName } = model.service
  const waiters = model.waiterNames.map(commandName)
  return [
    `Usage: sansdk ${command} <operation> [options]\n`,
    `${fullName}, version ${apiVersion} of its API.\n`,
    'Operations:',
    ...model.operationNames.map((name) => `  ${commandName(name)}`),
    ...(waiters.length === 0
      ? []
      : ['\nTo wait for, with `wait`:', ...waiters.map((name) => `  ${name}`)]),
    `\nsansdk ${command} <operation> help lists the options of an operation.\n`,
  ].join('\n')
}
