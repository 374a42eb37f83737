// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Migration Hub Config, API version 2019-06-30. */
export const migrationhubConfig: ServiceModel = {
  name: 'migrationhub-config',
  packed: `{"name":"migrationhub-config","serviceId":"MigrationHub Config","fullName":"AWS Migration Hub Config","apiVersion":"2019-06-30","protocol":"json","protocols":["json"],"endpointPrefix":"migrationhub-config","signingName":"mgh","jsonVersion":"1.1","targetPrefix":"AWSMigrationHubMultiAccountService"}
CreateHomeRegionControl <0 >1
DeleteHomeRegionControl <2 >3
DescribeHomeRegionControls <4 >5
GetHomeRegion <6 >7

HomeRegion:s! Target:14! DryRun:b
HomeRegionControl:15
ControlId:s!
-
ControlId:s HomeRegion:s Target:14 MaxResults:i NextToken:s
HomeRegionControls:[15 NextToken:s
-
HomeRegion:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s! RetryAfterSeconds:i
Type:s! Id:s
ControlId:s HomeRegion:s Target:14 RequestedTime:t

AccessDeniedException 8
DryRunOperation 9
InternalServerError 10
InvalidInputException 11
ServiceUnavailableException 12
ThrottlingException 13



`,
}
