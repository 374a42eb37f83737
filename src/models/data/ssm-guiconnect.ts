// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS SSM-GUIConnect, API version 2021-05-01. */
export const ssmGuiconnect: ServiceModel = {
  name: 'ssm-guiconnect',
  packed: `{"name":"ssm-guiconnect","serviceId":"SSM GuiConnect","fullName":"AWS SSM-GUIConnect","apiVersion":"2021-05-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ssm-guiconnect","jsonVersion":"1.1"}
DeleteConnectionRecordingPreferences POST /DeleteConnectionRecordingPreferences <0 >1 idempotent
GetConnectionRecordingPreferences POST /GetConnectionRecordingPreferences >2
UpdateConnectionRecordingPreferences POST /UpdateConnectionRecordingPreferences <3 >4 idempotent

ClientToken:s~
ClientToken:s
ClientToken:s ConnectionRecordingPreferences:12
ClientToken:s~ ConnectionRecordingPreferences:12!
ClientToken:s ConnectionRecordingPreferences:12
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
KMSKeyArn:s! RecordingDestinations:13!
S3Buckets:[14!
BucketName:s! BucketOwner:s!

AccessDeniedException 5 status=403 sender
ConflictException 6 status=409 sender
InternalServerException 7 status=500
ResourceNotFoundException 8 status=404 sender
ServiceQuotaExceededException 9 status=402 sender
ThrottlingException 10 status=429 sender
ValidationException 11 status=400 sender



`,
}
