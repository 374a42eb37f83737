// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS License Manager Linux Subscriptions, API version 2018-05-10. */
export const licenseManagerLinuxSubscriptions: ServiceModel = {
  name: 'license-manager-linux-subscriptions',
  packed: `{"name":"license-manager-linux-subscriptions","serviceId":"License Manager Linux Subscriptions","fullName":"AWS License Manager Linux Subscriptions","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"license-manager-linux-subscriptions","jsonVersion":"1.1"}
DeregisterSubscriptionProvider POST /subscription/DeregisterSubscriptionProvider <0 >1 idempotent
GetRegisteredSubscriptionProvider POST /subscription/GetRegisteredSubscriptionProvider <2 >3 idempotent
GetServiceSettings POST /subscription/GetServiceSettings <4 >5 idempotent
ListLinuxSubscriptionInstances POST /subscription/ListLinuxSubscriptionInstances <6 >7 idempotent
ListLinuxSubscriptions POST /subscription/ListLinuxSubscriptions <8 >9 idempotent
ListRegisteredSubscriptionProviders POST /subscription/ListRegisteredSubscriptionProviders <10 >11 idempotent
ListTagsForResource GET /tags/{resourceArn} <12 >13
RegisterSubscriptionProvider POST /subscription/RegisterSubscriptionProvider <14 >15 idempotent
TagResource PUT /tags/{resourceArn} <16 >17 idempotent
UntagResource DELETE /tags/{resourceArn} <18 >19 idempotent
UpdateServiceSettings POST /subscription/UpdateServiceSettings <20 >21 idempotent

SubscriptionProviderArn:s!
-
SubscriptionProviderArn:s!
LastSuccessfulDataRetrievalTime:s SecretArn:s SubscriptionProviderArn:s SubscriptionProviderSource:s SubscriptionProviderStatus:s SubscriptionProviderStatusMessage:s
-
HomeRegions:[s LinuxSubscriptionsDiscovery:s LinuxSubscriptionsDiscoverySettings:26 Status:s StatusMessage:{s
Filters:[27 MaxResults:i NextToken:s
Instances:[28 NextToken:s
Filters:[27 MaxResults:i NextToken:s
NextToken:s Subscriptions:[29
MaxResults:i NextToken:s SubscriptionProviderSources:[s
NextToken:s RegisteredSubscriptionProviders:[30
resourceArn:s!@u
tags:{s
SecretArn:s! SubscriptionProviderSource:s! Tags:{s
SubscriptionProviderArn:s SubscriptionProviderSource:s SubscriptionProviderStatus:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
AllowUpdate:b LinuxSubscriptionsDiscovery:s! LinuxSubscriptionsDiscoverySettings:26!
HomeRegions:[s LinuxSubscriptionsDiscovery:s LinuxSubscriptionsDiscoverySettings:26 Status:s StatusMessage:{s
message:s
message:s
message:s
message:s
OrganizationIntegration:s! SourceRegions:[s!
Name:s Operator:s Values:[s
AccountID:s AmiId:s DualSubscription:s InstanceID:s InstanceType:s LastUpdatedTime:s OsVersion:s ProductCode:[s Region:s RegisteredWithSubscriptionProvider:s Status:s SubscriptionName:s SubscriptionProviderCreateTime:s SubscriptionProviderUpdateTime:s UsageOperation:s
InstanceCount:l Name:s Type:s
LastSuccessfulDataRetrievalTime:s SecretArn:s SubscriptionProviderArn:s SubscriptionProviderSource:s SubscriptionProviderStatus:s SubscriptionProviderStatusMessage:s

InternalServerException 22
ResourceNotFoundException 23
ThrottlingException 24
ValidationException 25

ListLinuxSubscriptionInstances in=NextToken out=NextToken limit=MaxResults results=Instances
ListLinuxSubscriptions in=NextToken out=NextToken limit=MaxResults results=Subscriptions
ListRegisteredSubscriptionProviders in=NextToken out=NextToken limit=MaxResults results=RegisteredSubscriptionProviders

`,
}
