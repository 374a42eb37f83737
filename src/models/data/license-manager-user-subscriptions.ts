// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS License Manager User Subscriptions, API version 2018-05-10. */
export const licenseManagerUserSubscriptions: ServiceModel = {
  name: 'license-manager-user-subscriptions',
  packed: `{"name":"license-manager-user-subscriptions","serviceId":"License Manager User Subscriptions","fullName":"AWS License Manager User Subscriptions","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"license-manager-user-subscriptions"}
AssociateUser POST /user/AssociateUser <0 >1 idempotent
CreateLicenseServerEndpoint POST /license-server/CreateLicenseServerEndpoint <2 >3 idempotent
DeleteLicenseServerEndpoint POST /license-server/DeleteLicenseServerEndpoint <4 >5 idempotent
DeregisterIdentityProvider POST /identity-provider/DeregisterIdentityProvider <6 >7 idempotent
DisassociateUser POST /user/DisassociateUser <8 >9 idempotent
ListIdentityProviders POST /identity-provider/ListIdentityProviders <10 >11
ListInstances POST /instance/ListInstances <12 >13
ListLicenseServerEndpoints POST /license-server/ListLicenseServerEndpoints <14 >15
ListProductSubscriptions POST /user/ListProductSubscriptions <16 >17
ListTagsForResource GET /tags/{ResourceArn} <18 >19
ListUserAssociations POST /user/ListUserAssociations <20 >21
RegisterIdentityProvider POST /identity-provider/RegisterIdentityProvider <22 >23 idempotent
StartProductSubscription POST /user/StartProductSubscription <24 >25
StopProductSubscription POST /user/StopProductSubscription <26 >27
TagResource PUT /tags/{ResourceArn} <28 >29 idempotent
UntagResource DELETE /tags/{ResourceArn} <30 >31 idempotent
UpdateIdentityProviderSettings POST /identity-provider/UpdateIdentityProviderSettings <32 >33 idempotent

Username:s! InstanceId:s! IdentityProvider:41! Domain:s Tags:{s
InstanceUserSummary:42!
IdentityProviderArn:s! LicenseServerSettings:43! Tags:{s
IdentityProviderArn:s LicenseServerEndpointArn:s
LicenseServerEndpointArn:s! ServerType:s!
LicenseServerEndpoint:44
IdentityProvider:41 Product:s IdentityProviderArn:s
IdentityProviderSummary:45!
Username:s InstanceId:s IdentityProvider:41 InstanceUserArn:s Domain:s
InstanceUserSummary:42!
MaxResults:i Filters:[46 NextToken:s
IdentityProviderSummaries:[45! NextToken:s
MaxResults:i NextToken:s Filters:[46
InstanceSummaries:[47 NextToken:s
MaxResults:i Filters:[46 NextToken:s
LicenseServerEndpoints:[44 NextToken:s
Product:s IdentityProvider:41! MaxResults:i Filters:[46 NextToken:s
ProductUserSummaries:[48 NextToken:s
ResourceArn:s!@u
Tags:{s
InstanceId:s! IdentityProvider:41! MaxResults:i Filters:[46 NextToken:s
InstanceUserSummaries:[42 NextToken:s
IdentityProvider:41! Product:s! Settings:49 Tags:{s
IdentityProviderSummary:45!
Username:s! IdentityProvider:41! Product:s! Domain:s Tags:{s
ProductUserSummary:48!
Username:s IdentityProvider:41 Product:s ProductUserArn:s Domain:s
ProductUserSummary:48!
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
IdentityProvider:41 Product:s IdentityProviderArn:s UpdateSettings:50!
IdentityProviderSummary:45!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
%union ActiveDirectoryIdentityProvider:51
Username:s! InstanceId:s! IdentityProvider:41! Status:s! InstanceUserArn:s StatusMessage:s Domain:s AssociationDate:s DisassociationDate:s
ServerType:s! ServerSettings:52!
IdentityProviderArn:s ServerType:s ServerEndpoint:53 StatusMessage:s LicenseServerEndpointId:s LicenseServerEndpointArn:s LicenseServerEndpointProvisioningStatus:s LicenseServers:[54 CreationTime:t
IdentityProvider:41! Settings:49! Product:s! Status:s! IdentityProviderArn:s FailureMessage:s OwnerAccountId:s
Attribute:s Operation:s Value:s
InstanceId:s! Status:s! Products:[s! LastStatusCheckDate:s StatusMessage:s OwnerAccountId:s IdentityProvider:41
Username:s! Product:s! IdentityProvider:41! Status:s! ProductUserArn:s StatusMessage:s Domain:s SubscriptionStartDate:s SubscriptionEndDate:s
Subnets:[s! SecurityGroupId:s!
AddSubnets:[s! RemoveSubnets:[s! SecurityGroupId:s
DirectoryId:s ActiveDirectorySettings:55 ActiveDirectoryType:s IsSharedActiveDirectory:b
%union RdsSalSettings:56
Endpoint:s
ProvisioningStatus:s HealthStatus:s Ipv4Address:s Ipv6Address:s
DomainName:s DomainIpv4List:[s DomainIpv6List:[s DomainCredentialsProvider:57 DomainNetworkSettings:58
RdsSalCredentialsProvider:57!
%union SecretsManagerCredentialsProvider:59
Subnets:[s!
SecretId:s

AccessDeniedException 34
ConflictException 35
InternalServerException 36 status=500
ResourceNotFoundException 37 status=404 sender
ServiceQuotaExceededException 38
ThrottlingException 39
ValidationException 40

ListIdentityProviders in=NextToken out=NextToken limit=MaxResults results=IdentityProviderSummaries
ListInstances in=NextToken out=NextToken limit=MaxResults results=InstanceSummaries
ListProductSubscriptions in=NextToken out=NextToken limit=MaxResults results=ProductUserSummaries
ListUserAssociations in=NextToken out=NextToken limit=MaxResults results=InstanceUserSummaries
ListLicenseServerEndpoints in=NextToken out=NextToken limit=MaxResults results=LicenseServerEndpoints

`,
}
