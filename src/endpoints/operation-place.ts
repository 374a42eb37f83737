import type { Place } from './service-endpoint.ts'

/**
 * `preferred` sends requests to the account's own host where the account is known, `required` refuses
 * where it is not, `disabled` never does.
 */
export type AccountIdEndpointMode = 'preferred' | 'disabled' | 'required'

/**
 * What an operation and its input say about the endpoint, by the names in AWS's rules:
 * `StreamARN`, `EndpointId`, `ServiceType` and so on.
 */
export type EndpointParams = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>

/** A checked query of an operation. */
export interface OperationPlace extends Place {
  readonly accountId: string | undefined
  readonly accountIdEndpointMode: AccountIdEndpointMode
  readonly params: EndpointParams
}

/** A parameter that is a text; undefined where it is missing. */
export function textParam({ params }: OperationPlace, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
