// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Chatbot, API version 2017-10-11. */
export const chatbot: ServiceModel = {
  name: 'chatbot',
  packed: `{"name":"chatbot","serviceId":"chatbot","fullName":"AWS Chatbot","apiVersion":"2017-10-11","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"chatbot"}
AssociateToConfiguration POST /associate-to-configuration <0 >1 status=201 idempotent
CreateChimeWebhookConfiguration POST /create-chime-webhook-configuration <2 >3 status=201
CreateCustomAction POST /create-custom-action <4 >5 status=201 idempotent
CreateMicrosoftTeamsChannelConfiguration POST /create-ms-teams-channel-configuration <6 >7 status=201
CreateSlackChannelConfiguration POST /create-slack-channel-configuration <8 >9 status=201
DeleteChimeWebhookConfiguration POST /delete-chime-webhook-configuration <10 >11 status=204
DeleteCustomAction POST /delete-custom-action <12 >13 status=204 idempotent
DeleteMicrosoftTeamsChannelConfiguration POST /delete-ms-teams-channel-configuration <14 >15 status=204
DeleteMicrosoftTeamsConfiguredTeam POST /delete-ms-teams-configured-teams <16 >17 status=204
DeleteMicrosoftTeamsUserIdentity POST /delete-ms-teams-user-identity <18 >19 status=204
DeleteSlackChannelConfiguration POST /delete-slack-channel-configuration <20 >21 status=204
DeleteSlackUserIdentity POST /delete-slack-user-identity <22 >23 status=204
DeleteSlackWorkspaceAuthorization POST /delete-slack-workspace-authorization <24 >25 status=204
DescribeChimeWebhookConfigurations POST /describe-chime-webhook-configurations <26 >27
DescribeSlackChannelConfigurations POST /describe-slack-channel-configurations <28 >29
DescribeSlackUserIdentities POST /describe-slack-user-identities <30 >31
DescribeSlackWorkspaces POST /describe-slack-workspaces <32 >33
DisassociateFromConfiguration POST /disassociate-from-configuration <34 >35 status=204 idempotent
GetAccountPreferences POST /get-account-preferences <36 >37
GetCustomAction POST /get-custom-action <38 >39
GetMicrosoftTeamsChannelConfiguration POST /get-ms-teams-channel-configuration <40 >41
ListAssociations POST /list-associations <42 >43
ListCustomActions POST /list-custom-actions <44 >45
ListMicrosoftTeamsChannelConfigurations POST /list-ms-teams-channel-configurations <46 >47
ListMicrosoftTeamsConfiguredTeams POST /list-ms-teams-configured-teams <48 >49
ListMicrosoftTeamsUserIdentities POST /list-ms-teams-user-identities <50 >51
ListTagsForResource POST /list-tags-for-resource <52 >53
TagResource POST /tag-resource <54 >55
UntagResource POST /untag-resource <56 >57
UpdateAccountPreferences POST /update-account-preferences <58 >59
UpdateChimeWebhookConfiguration POST /update-chime-webhook-configuration <60 >61
UpdateCustomAction POST /update-custom-action <62 >63
UpdateMicrosoftTeamsChannelConfiguration POST /update-ms-teams-channel-configuration <64 >65
UpdateSlackChannelConfiguration POST /update-slack-channel-configuration <66 >67

Resource:s! ChatConfiguration:s!
-
WebhookDescription:s! WebhookUrl:s! SnsTopicArns:[s! IamRoleArn:s! ConfigurationName:s! LoggingLevel:s Tags:[100
WebhookConfiguration:101
Definition:102! AliasName:s Attachments:[103 Tags:[100 ClientToken:s~ ActionName:s!
CustomActionArn:s!
ChannelId:s! ChannelName:s TeamId:s! TeamName:s TenantId:s! SnsTopicArns:[s IamRoleArn:s! ConfigurationName:s! LoggingLevel:s GuardrailPolicyArns:[s UserAuthorizationRequired:b Tags:[100
ChannelConfiguration:104
SlackTeamId:s! SlackChannelId:s! SlackChannelName:s SnsTopicArns:[s IamRoleArn:s! ConfigurationName:s! LoggingLevel:s GuardrailPolicyArns:[s UserAuthorizationRequired:b Tags:[100
ChannelConfiguration:105
ChatConfigurationArn:s!
-
CustomActionArn:s!
-
ChatConfigurationArn:s!
-
TeamId:s!
-
ChatConfigurationArn:s! UserId:s!
-
ChatConfigurationArn:s!
-
ChatConfigurationArn:s! SlackTeamId:s! SlackUserId:s!
-
SlackTeamId:s!
-
MaxResults:i NextToken:s ChatConfigurationArn:s
NextToken:s WebhookConfigurations:[101
MaxResults:i NextToken:s ChatConfigurationArn:s
NextToken:s SlackChannelConfigurations:[105
ChatConfigurationArn:s NextToken:s MaxResults:i
SlackUserIdentities:[106 NextToken:s
MaxResults:i NextToken:s
SlackWorkspaces:[107 NextToken:s
Resource:s! ChatConfiguration:s!
-
-
AccountPreferences:108
CustomActionArn:s!
CustomAction:109
ChatConfigurationArn:s!
ChannelConfiguration:104
ChatConfiguration:s! MaxResults:i NextToken:s
Associations:[110! NextToken:s
MaxResults:i NextToken:s
CustomActions:[s! NextToken:s
MaxResults:i NextToken:s TeamId:s
NextToken:s TeamChannelConfigurations:[104
MaxResults:i NextToken:s
ConfiguredTeams:[111 NextToken:s
ChatConfigurationArn:s NextToken:s MaxResults:i
TeamsUserIdentities:[112 NextToken:s
ResourceARN:s!
Tags:[100
ResourceARN:s! Tags:[100!
-
ResourceARN:s! TagKeys:[s!
-
UserAuthorizationRequired:b TrainingDataCollectionEnabled:b
AccountPreferences:108
ChatConfigurationArn:s! WebhookDescription:s WebhookUrl:s SnsTopicArns:[s IamRoleArn:s LoggingLevel:s
WebhookConfiguration:101
CustomActionArn:s! Definition:102! AliasName:s Attachments:[103
CustomActionArn:s!
ChatConfigurationArn:s! ChannelId:s! ChannelName:s SnsTopicArns:[s IamRoleArn:s LoggingLevel:s GuardrailPolicyArns:[s UserAuthorizationRequired:b
ChannelConfiguration:104
ChatConfigurationArn:s! SlackChannelId:s! SlackChannelName:s SnsTopicArns:[s IamRoleArn:s LoggingLevel:s GuardrailPolicyArns:[s UserAuthorizationRequired:b
ChannelConfiguration:105
message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
message:s
message:s
message:s
Message:s
Message:s
Message:s
Message:s
message:s
message:s
message:s
Message:s
Message:s
Message:s
Message:s
TagKey:s! TagValue:s!
WebhookDescription:s! ChatConfigurationArn:s! IamRoleArn:s! SnsTopicArns:[s! ConfigurationName:s LoggingLevel:s Tags:[100 State:s StateReason:s
CommandText:s!
NotificationType:s ButtonText:s Criteria:[113 Variables:{s
ChannelId:s! ChannelName:s TeamId:s! TeamName:s TenantId:s! ChatConfigurationArn:s! IamRoleArn:s! SnsTopicArns:[s! ConfigurationName:s LoggingLevel:s GuardrailPolicyArns:[s UserAuthorizationRequired:b Tags:[100 State:s StateReason:s
SlackTeamName:s! SlackTeamId:s! SlackChannelId:s! SlackChannelName:s! ChatConfigurationArn:s! IamRoleArn:s! SnsTopicArns:[s! ConfigurationName:s LoggingLevel:s GuardrailPolicyArns:[s UserAuthorizationRequired:b Tags:[100 State:s StateReason:s
IamRoleArn:s! ChatConfigurationArn:s! SlackTeamId:s! SlackUserId:s! AwsUserIdentity:s
SlackTeamId:s! SlackTeamName:s! State:s StateReason:s
UserAuthorizationRequired:b TrainingDataCollectionEnabled:b
CustomActionArn:s! Definition:102! AliasName:s Attachments:[103 ActionName:s
Resource:s!
TenantId:s! TeamId:s! TeamName:s State:s StateReason:s
IamRoleArn:s! ChatConfigurationArn:s! TeamId:s! UserId:s AwsUserIdentity:s TeamsChannelId:s TeamsTenantId:s
Operator:s! VariableName:s! Value:s

ConflictException 68 status=409 sender
CreateChimeWebhookConfigurationException 69 status=500
CreateSlackChannelConfigurationException 70 status=500
CreateTeamsChannelConfigurationException 71 status=500
DeleteChimeWebhookConfigurationException 72 status=500
DeleteMicrosoftTeamsUserIdentityException 73 status=500
DeleteSlackChannelConfigurationException 74 status=500
DeleteSlackUserIdentityException 75 status=500
DeleteSlackWorkspaceAuthorizationFault 76 status=500
DeleteTeamsChannelConfigurationException 77 status=500
DeleteTeamsConfiguredTeamException 78 status=500
DescribeChimeWebhookConfigurationsException 79 status=500
DescribeSlackChannelConfigurationsException 80 status=500
DescribeSlackUserIdentitiesException 81 status=500
DescribeSlackWorkspacesException 82 status=500
GetAccountPreferencesException 83 status=500
GetTeamsChannelConfigurationException 84 status=500
InternalServiceError 85 status=500
InvalidParameterException 86 status=400 sender
InvalidRequestException 87 status=400 sender
LimitExceededException 88 status=403 sender
ListMicrosoftTeamsConfiguredTeamsException 89 status=500
ListMicrosoftTeamsUserIdentitiesException 90 status=500
ListTeamsChannelConfigurationsException 91 status=500
ResourceNotFoundException 92 status=404 sender
ServiceUnavailableException 93 status=429 sender
TooManyTagsException 94 status=400 sender
UnauthorizedException 95 status=403 sender
UpdateAccountPreferencesException 96 status=500
UpdateChimeWebhookConfigurationException 97 status=500
UpdateSlackChannelConfigurationException 98 status=500
UpdateTeamsChannelConfigurationException 99 status=500

DescribeChimeWebhookConfigurations in=NextToken out=NextToken limit=MaxResults results=WebhookConfigurations
DescribeSlackChannelConfigurations in=NextToken out=NextToken limit=MaxResults results=SlackChannelConfigurations
DescribeSlackUserIdentities in=NextToken out=NextToken limit=MaxResults results=SlackUserIdentities
DescribeSlackWorkspaces in=NextToken out=NextToken limit=MaxResults results=SlackWorkspaces
ListMicrosoftTeamsChannelConfigurations in=NextToken out=NextToken limit=MaxResults results=TeamChannelConfigurations
ListMicrosoftTeamsConfiguredTeams in=NextToken out=NextToken limit=MaxResults results=ConfiguredTeams
ListMicrosoftTeamsUserIdentities in=NextToken out=NextToken limit=MaxResults results=TeamsUserIdentities
ListAssociations in=NextToken out=NextToken limit=MaxResults results=Associations
ListCustomActions in=NextToken out=NextToken limit=MaxResults results=CustomActions

`,
}
