// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Managed Grafana, API version 2020-08-18. */
export const grafana: ServiceModel = {
  name: 'grafana',
  packed: `{"name":"grafana","serviceId":"grafana","fullName":"Amazon Managed Grafana","apiVersion":"2020-08-18","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"grafana"}
AssociateLicense POST /workspaces/{workspaceId}/licenses/{licenseType} <0 >1 status=202
CreateWorkspace POST /workspaces <2 >3 status=202 idempotent
CreateWorkspaceApiKey POST /workspaces/{workspaceId}/apikeys <4 >5
CreateWorkspaceServiceAccount POST /workspaces/{workspaceId}/serviceaccounts <6 >7
CreateWorkspaceServiceAccountToken POST /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens <8 >9
DeleteWorkspace DELETE /workspaces/{workspaceId} <10 >11 status=202 idempotent
DeleteWorkspaceApiKey DELETE /workspaces/{workspaceId}/apikeys/{keyName} <12 >13
DeleteWorkspaceServiceAccount DELETE /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId} <14 >15
DeleteWorkspaceServiceAccountToken DELETE /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens/{tokenId} <16 >17
DescribeWorkspace GET /workspaces/{workspaceId} <18 >19 readonly
DescribeWorkspaceAuthentication GET /workspaces/{workspaceId}/authentication <20 >21 readonly
DescribeWorkspaceConfiguration GET /workspaces/{workspaceId}/configuration <22 >23
DisassociateLicense DELETE /workspaces/{workspaceId}/licenses/{licenseType} <24 >25 status=202
ListPermissions GET /workspaces/{workspaceId}/permissions <26 >27 readonly
ListTagsForResource GET /tags/{resourceArn} <28 >29 readonly
ListVersions GET /versions <30 >31 readonly
ListWorkspaceServiceAccountTokens GET /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens <32 >33 readonly
ListWorkspaceServiceAccounts GET /workspaces/{workspaceId}/serviceaccounts <34 >35 readonly
ListWorkspaces GET /workspaces <36 >37 readonly
TagResource POST /tags/{resourceArn} <38 >39
UntagResource DELETE /tags/{resourceArn} <40 >41 idempotent
UpdatePermissions PATCH /workspaces/{workspaceId}/permissions <42 >43
UpdateWorkspace PUT /workspaces/{workspaceId} <44 >45 status=202
UpdateWorkspaceAuthentication POST /workspaces/{workspaceId}/authentication <46 >47
UpdateWorkspaceConfiguration PUT /workspaces/{workspaceId}/configuration <48 >49 status=202

workspaceId:s!@u licenseType:s!@u grafanaToken:s@h=Grafana-Token
workspace:57!
accountAccessType:s! clientToken:s~ organizationRoleName:s permissionType:s! stackSetName:s workspaceDataSources:[s workspaceDescription:s workspaceName:s workspaceNotificationDestinations:[s workspaceOrganizationalUnits:[s workspaceRoleArn:s authenticationProviders:[s! tags:{s vpcConfiguration:58 configuration:J networkAccessControl:59 grafanaVersion:s ipAddressType:s kmsKeyId:s
workspace:57!
keyName:s! keyRole:s! secondsToLive:i! workspaceId:s!@u
keyName:s! key:s! workspaceId:s!
name:s! grafanaRole:s! workspaceId:s!@u
id:s! name:s! grafanaRole:s! workspaceId:s!
name:s! secondsToLive:i! serviceAccountId:s!@u workspaceId:s!@u
serviceAccountToken:60! serviceAccountId:s! workspaceId:s!
workspaceId:s!@u
workspace:57!
keyName:s!@u workspaceId:s!@u
keyName:s! workspaceId:s!
serviceAccountId:s!@u workspaceId:s!@u
serviceAccountId:s! workspaceId:s!
tokenId:s!@u serviceAccountId:s!@u workspaceId:s!@u
tokenId:s! serviceAccountId:s! workspaceId:s!
workspaceId:s!@u
workspace:57!
workspaceId:s!@u
authentication:61!
workspaceId:s!@u
configuration:J! grafanaVersion:s
workspaceId:s!@u licenseType:s!@u
workspace:57!
maxResults:i@q nextToken:s@q userType:s@q userId:s@q groupId:s@q workspaceId:s!@u
nextToken:s permissions:[62!
resourceArn:s!@u
tags:{s
maxResults:i@q nextToken:s@q workspaceId:s@q=workspace-id
nextToken:s grafanaVersions:[s
maxResults:i@q nextToken:s@q serviceAccountId:s!@u workspaceId:s!@u
nextToken:s serviceAccountTokens:[63! serviceAccountId:s! workspaceId:s!
maxResults:i@q nextToken:s@q workspaceId:s!@u
nextToken:s serviceAccounts:[64! workspaceId:s!
maxResults:i@q nextToken:s@q
workspaces:[65! nextToken:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
updateInstructionBatch:[66! workspaceId:s!@u
errors:[67!
accountAccessType:s organizationRoleName:s permissionType:s stackSetName:s workspaceDataSources:[s workspaceDescription:s workspaceId:s!@u workspaceName:s workspaceNotificationDestinations:[s workspaceOrganizationalUnits:[s workspaceRoleArn:s vpcConfiguration:58 removeVpcConfiguration:b networkAccessControl:59 removeNetworkAccessConfiguration:b ipAddressType:s
workspace:57!
workspaceId:s!@u authenticationProviders:[s! samlConfiguration:68
authentication:61!
configuration:J! workspaceId:s!@u grafanaVersion:s
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[69
accountAccessType:s created:t! dataSources:[s! description:s endpoint:s! grafanaVersion:s! id:s! modified:t! name:s organizationRoleName:s notificationDestinations:[s organizationalUnits:[s permissionType:s stackSetName:s status:s! workspaceRoleArn:s licenseType:s freeTrialConsumed:b licenseExpiration:t freeTrialExpiration:t authentication:70! tags:{s vpcConfiguration:58 networkAccessControl:59 grafanaToken:s ipAddressType:s kmsKeyId:s degradedWorkspaceReason:s
securityGroupIds:[s! subnetIds:[s!
prefixListIds:[s! vpceIds:[s!
id:s! name:s! key:s!
providers:[s! saml:71 awsSso:72
user:73! role:s!
id:s! name:s! createdAt:t! expiresAt:t! lastUsedAt:t
id:s! name:s! isDisabled:s! grafanaRole:s!
created:t! description:s endpoint:s! grafanaVersion:s! id:s! modified:t! name:s notificationDestinations:[s status:s! authentication:70! tags:{s licenseType:s grafanaToken:s
action:s! role:s! users:[73!
code:i! message:s! causedBy:66!
idpMetadata:74! assertionAttributes:75 roleValues:76 allowedOrganizations:[s loginValidityDuration:i
name:s! message:s!
providers:[s! samlConfigurationStatus:s
status:s! configuration:68
ssoClientId:s
id:s! type:s!
%union url:s xml:s
name:s login:s email:s groups:s role:s org:s
editor:[s admin:[s

AccessDeniedException 50 status=403 sender
ConflictException 51 status=409 sender
InternalServerException 52 status=500 retryable
ResourceNotFoundException 53 status=404 sender
ServiceQuotaExceededException 54 status=402 sender
ThrottlingException 55 status=429 sender retryable
ValidationException 56 status=400 sender

ListPermissions in=nextToken out=nextToken limit=maxResults results=permissions
ListWorkspaces in=nextToken out=nextToken limit=maxResults results=workspaces
ListVersions in=nextToken out=nextToken limit=maxResults results=grafanaVersions
ListWorkspaceServiceAccountTokens in=nextToken out=nextToken limit=maxResults results=serviceAccountTokens
ListWorkspaceServiceAccounts in=nextToken out=nextToken limit=maxResults results=serviceAccounts

`,
}
