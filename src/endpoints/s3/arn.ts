/** An ARN, taken apart. */
export interface Arn {
  readonly text: string
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly accountId: string
  /** The resource at its colons and slashes. */
  readonly resource: readonly string[]
}

/** Takes an ARN apart; undefined where partition, service or resource is missing. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, accountId, ...rest] = text.split(':')
  const resource = rest.join(':')
  if (prefix !== 'arn' || !partition || !service || region === undefined) return undefined
  if (accountId === undefined || resource === '') return undefined
  return { text, partition, service, region, accountId, resource: resource.split(/[:/]/) }
}
