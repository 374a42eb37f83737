// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Inspector Scan, API version 2023-08-08. */
export const inspectorScan: ServiceModel = {
  name: 'inspector-scan',
  packed: `{"name":"inspector-scan","serviceId":"Inspector Scan","fullName":"Inspector Scan","apiVersion":"2023-08-08","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"inspector-scan"}
ScanSbom POST /scan/sbom <0 >1 idempotent

sbom:D! outputFormat:s
sbom:D
message:s!
message:s! reason:s! retryAfterSeconds:i@h=Retry-After
message:s! retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fields:[6
name:s! message:s!

AccessDeniedException 2 status=403 sender
InternalServerException 3 status=500 retryable
ThrottlingException 4 status=429 sender retryable throttling
ValidationException 5 status=400 sender



`,
}
