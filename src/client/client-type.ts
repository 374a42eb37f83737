import type { ClientResponse } from '../http/index.ts'
import type { PresignedRequest, SignedRequest } from '../sigv4/types.ts'
import type { Calls } from './call/types.ts'
import type { ClientRequest, PresignRequest, SignRequest } from './types.ts'

/** Signs and sends requests to AWS. */
export interface Client extends Calls {
  /**
   * Sends a request, again where that is safe and promises success.
   *
   * @throws ServiceError `SERVICE_ERROR` for a status from 300 up; NetworkError and TimeoutError;
   * CredentialsError; ConfigError `CONFIG_INVALID`; EndpointError `ENDPOINT_INVALID`;
   * TypeError and RangeError for wrong arguments; the signal's reason on abort.
   */
  request(request: ClientRequest): Promise<ClientResponse>
  /** Signs a request with the credentials of this moment. @throws as `sign` of `sansdk/sigv4`. */
  sign(request: SignRequest): Promise<SignedRequest>
  /**
   * Makes a URL that grants the request. Credentials that would end before it are fetched anew once.
   *
   * @throws CredentialsError `CREDENTIALS_EXPIRE_TOO_SOON` when the new ones do so too.
   */
  presign(request: PresignRequest): Promise<PresignedRequest>
  /** Sockets that are open now; 0 with a dispatcher of your own. */
  sockets(): number
  /** Waits for running requests and closes the connections. A second call does nothing more. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
