import { checkHostname, checkOptions } from './check-input.ts'
import { presignToken } from './presign-token.ts'
import type { TokenOptions, WebSocketUrl } from './token-options.ts'

// The gateway refuses URLs after some minutes whatever X-Amz-Expires says (aws/aws-sdk-js#2254,
// aws/aws-sdk-go#2304); five minutes is what SigV4 gives any request.
const EXPIRES_IN = 300

/** For which endpoint. */
export interface IotWebSocketUrlOptions extends TokenOptions {
  /** The account's data endpoint, as `iot:DescribeEndpoint` (`iot:Data-ATS`) names it. */
  readonly hostname: string
}

/**
 * A URL for MQTT over WebSocket to AWS IoT Core (subprotocol `mqtt`), good for 5 minutes; connections
 * that it opened stay. Signed as the AWS IoT Device SDKs do it, with the session token outside the
 * signature and after it. AWS IoT developer guide, "MQTT over the WebSocket protocol".
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export function iotWebSocketUrl(options: IotWebSocketUrlOptions): WebSocketUrl {
  checkOptions(options)
  const url = `wss://${checkHostname(options.hostname, 'options.hostname')}/mqtt`
  const { parameters, expiresAt } = presignToken(
    { url, query: {}, service: 'iotdevicegateway', expiresIn: EXPIRES_IN },
    options,
  )
  return { url: `${url}?${parameters.join('&')}`, expiresAt }
}
