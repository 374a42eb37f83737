// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Support App, API version 2021-08-20. */
export const supportApp: ServiceModel = {
  name: 'support-app',
  packed: `{"name":"support-app","serviceId":"Support App","fullName":"AWS Support App","apiVersion":"2021-08-20","protocol":"rest-json","endpointPrefix":"supportapp","jsonVersion":"1.1"}
CreateSlackChannelConfiguration POST /control/create-slack-channel-configuration <0 >1
DeleteAccountAlias POST /control/delete-account-alias <2 >3
DeleteSlackChannelConfiguration POST /control/delete-slack-channel-configuration <4 >5
DeleteSlackWorkspaceConfiguration POST /control/delete-slack-workspace-configuration <6 >7
GetAccountAlias POST /control/get-account-alias <8 >9
ListSlackChannelConfigurations POST /control/list-slack-channel-configurations <10 >11
ListSlackWorkspaceConfigurations POST /control/list-slack-workspace-configurations <12 >13
PutAccountAlias POST /control/put-account-alias <14 >15
RegisterSlackWorkspaceForOrganization POST /control/register-slack-workspace-for-organization <16 >17
UpdateSlackChannelConfiguration POST /control/update-slack-channel-configuration <18 >19

channelId:s! channelName:s channelRoleArn:s! notifyOnAddCorrespondenceToCase:b notifyOnCaseSeverity:s! notifyOnCreateOrReopenCase:b notifyOnResolveCase:b teamId:s!
-
-
-
channelId:s! teamId:s!
-
teamId:s!
-
-
accountAlias:s
nextToken:s
nextToken:s slackChannelConfigurations:[26!
nextToken:s
nextToken:s slackWorkspaceConfigurations:[27
accountAlias:s!
-
teamId:s!
accountType:s teamId:s teamName:s
channelId:s! channelName:s channelRoleArn:s notifyOnAddCorrespondenceToCase:b notifyOnCaseSeverity:s notifyOnCreateOrReopenCase:b notifyOnResolveCase:b teamId:s!
channelId:s channelName:s channelRoleArn:s notifyOnAddCorrespondenceToCase:b notifyOnCaseSeverity:s notifyOnCreateOrReopenCase:b notifyOnResolveCase:b teamId:s
message:s
message:s
message:s
message:s
message:s
message:s
channelId:s! channelName:s channelRoleArn:s notifyOnAddCorrespondenceToCase:b notifyOnCaseSeverity:s notifyOnCreateOrReopenCase:b notifyOnResolveCase:b teamId:s!
allowOrganizationMemberAccount:b teamId:s! teamName:s

AccessDeniedException 20 status=403 sender
ConflictException 21 status=409 sender
InternalServerException 22 status=500
ResourceNotFoundException 23 status=404 sender
ServiceQuotaExceededException 24 status=402 sender
ValidationException 25 status=400 sender



`,
}
