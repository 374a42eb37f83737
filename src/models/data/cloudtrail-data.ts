// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CloudTrail Data Service, API version 2021-08-11. */
export const cloudtrailData: ServiceModel = {
  name: 'cloudtrail-data',
  packed: `{"name":"cloudtrail-data","serviceId":"CloudTrail Data","fullName":"AWS CloudTrail Data Service","apiVersion":"2021-08-11","protocol":"rest-json","endpointPrefix":"cloudtrail-data","jsonVersion":"1.1"}
PutAuditEvents POST /PutAuditEvents <0 >1

auditEvents:[8! channelArn:s!@q externalId:s@q
failed:[9! successful:[10!
message:s
message:s
message:s
message:s
message:s
message:s
eventData:s! eventDataChecksum:s id:s!
errorCode:s! errorMessage:s! id:s!
eventID:s! id:s!

ChannelInsufficientPermission 2
ChannelNotFound 3
ChannelUnsupportedSchema 4
DuplicatedAuditEventId 5
InvalidChannelARN 6
UnsupportedOperationException 7



`,
}
