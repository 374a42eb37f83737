// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Signer Data Plane, API version 2017-08-25. */
export const signerData: ServiceModel = {
  name: 'signer-data',
  packed: `{"name":"signer-data","serviceId":"Signer Data","fullName":"AWS Signer Data Plane","apiVersion":"2017-08-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"data-signer","signingName":"signer"}
GetRevocationStatus GET /revocations <0 >1 readonly

signatureTimestamp:t!@q platformId:s!@q profileVersionArn:s!@q jobArn:s!@q certificateHashes:[s!@q
revokedEntities:[s
message:s code:s
message:s code:s
message:s code:s
message:s code:s

AccessDeniedException 2 status=403 sender
InternalServiceErrorException 3 status=500
TooManyRequestsException 4 status=429 sender
ValidationException 5 status=400 sender



`,
}
