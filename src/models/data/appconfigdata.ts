// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS AppConfig Data, API version 2021-11-11. */
export const appconfigdata: ServiceModel = {
  name: 'appconfigdata',
  packed: `{"name":"appconfigdata","serviceId":"AppConfigData","fullName":"AWS AppConfig Data","apiVersion":"2021-11-11","protocol":"rest-json","endpointPrefix":"appconfigdata","signingName":"appconfig","jsonVersion":"1.0"}
GetLatestConfiguration GET /configuration <0 >1
StartConfigurationSession POST /configurationsessions <2 >3 status=201

ConfigurationToken:s!@q=configuration_token
NextPollConfigurationToken:s@h=Next-Poll-Configuration-Token NextPollIntervalInSeconds:i@h=Next-Poll-Interval-In-Seconds ContentType:s@h=Content-Type Configuration:B@p VersionLabel:s@h=Version-Label
ApplicationIdentifier:s! EnvironmentIdentifier:s! ConfigurationProfileIdentifier:s! RequiredMinimumPollIntervalInSeconds:i
InitialConfigurationToken:s
Message:s Reason:s Details:8
Message:s
Message:s ResourceType:s ReferencedBy:{s
Message:s
%union InvalidParameters:{9
Problem:s

BadRequestException 4 status=400 sender
InternalServerException 5 status=500
ResourceNotFoundException 6 status=404 sender
ThrottlingException 7 status=429 sender



`,
}
