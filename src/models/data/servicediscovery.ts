// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Cloud Map, API version 2017-03-14. */
export const servicediscovery: ServiceModel = {
  name: 'servicediscovery',
  packed: `{"name":"servicediscovery","serviceId":"ServiceDiscovery","fullName":"AWS Cloud Map","apiVersion":"2017-03-14","protocol":"json","protocols":["json"],"endpointPrefix":"servicediscovery","jsonVersion":"1.1","targetPrefix":"Route53AutoNaming_v20170314"}
CreateHttpNamespace <0 >1
CreatePrivateDnsNamespace <2 >3
CreatePublicDnsNamespace <4 >5
CreateService <6 >7
DeleteNamespace <8 >9
DeleteService <10 >11
DeleteServiceAttributes <12 >13
DeregisterInstance <14 >15
DiscoverInstances <16 >17 host=data-
DiscoverInstancesRevision <18 >19 host=data-
GetInstance <20 >21
GetInstancesHealthStatus <22 >23
GetNamespace <24 >25
GetOperation <26 >27
GetService <28 >29
GetServiceAttributes <30 >31
ListInstances <32 >33
ListNamespaces <34 >35
ListOperations <36 >37
ListServices <38 >39
ListTagsForResource <40 >41
RegisterInstance <42 >43
TagResource <44 >45
UntagResource <46 >47
UpdateHttpNamespace <48 >49
UpdateInstanceCustomHealthStatus <50
UpdatePrivateDnsNamespace <51 >52
UpdatePublicDnsNamespace <53 >54
UpdateService <55 >56
UpdateServiceAttributes <57 >58

Name:s! CreatorRequestId:s~ Description:s Tags:[74
OperationId:s
Name:s! CreatorRequestId:s~ Description:s Vpc:s! Tags:[74 Properties:75
OperationId:s
Name:s! CreatorRequestId:s~ Description:s Tags:[74 Properties:76
OperationId:s
Name:s! NamespaceId:s CreatorRequestId:s~ Description:s DnsConfig:77 HealthCheckConfig:78 HealthCheckCustomConfig:79 Tags:[74 Type:s
Service:80
Id:s!
OperationId:s
Id:s!
-
ServiceId:s! Attributes:[s!
-
ServiceId:s! InstanceId:s!
OperationId:s
NamespaceName:s! ServiceName:s! MaxResults:i QueryParameters:{s OptionalParameters:{s HealthStatus:s OwnerAccount:s
Instances:[81 InstancesRevision:l
NamespaceName:s! ServiceName:s! OwnerAccount:s
InstancesRevision:l
ServiceId:s! InstanceId:s!
ResourceOwner:s Instance:82
ServiceId:s! Instances:[s MaxResults:i NextToken:s
Status:{s NextToken:s
Id:s!
Namespace:83
OperationId:s! OwnerAccount:s
Operation:84
Id:s!
Service:80
ServiceId:s!
ServiceAttributes:85
ServiceId:s! NextToken:s MaxResults:i
ResourceOwner:s Instances:[86 NextToken:s
NextToken:s MaxResults:i Filters:[87
Namespaces:[88 NextToken:s
NextToken:s MaxResults:i Filters:[89
Operations:[90 NextToken:s
NextToken:s MaxResults:i Filters:[91
Services:[92 NextToken:s
ResourceARN:s!
Tags:[74
ServiceId:s! InstanceId:s! CreatorRequestId:s~ Attributes:{s!
OperationId:s
ResourceARN:s! Tags:[74!
-
ResourceARN:s! TagKeys:[s!
-
Id:s! UpdaterRequestId:s~ Namespace:93!
OperationId:s
ServiceId:s! InstanceId:s! Status:s!
Id:s! UpdaterRequestId:s~ Namespace:94!
OperationId:s
Id:s! UpdaterRequestId:s~ Namespace:95!
OperationId:s
Id:s! Service:96!
OperationId:s
ServiceId:s! Attributes:{s!
-
Message:s
Message:s DuplicateOperationId:s
Message:s
Message:s
Message:s CreatorRequestId:s NamespaceId:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s CreatorRequestId:s ServiceId:s ServiceArn:s
Message:s
Message:s
Message:s ResourceName:s
Key:s! Value:s!
DnsProperties:97!
DnsProperties:98!
NamespaceId:s RoutingPolicy:s DnsRecords:[99!
Type:s! ResourcePath:s FailureThreshold:i
FailureThreshold:i
Id:s Arn:s ResourceOwner:s Name:s NamespaceId:s Description:s InstanceCount:i DnsConfig:77 Type:s HealthCheckConfig:78 HealthCheckCustomConfig:79 CreateDate:t CreatorRequestId:s CreatedByAccount:s
InstanceId:s NamespaceName:s ServiceName:s HealthStatus:s Attributes:{s
Id:s! CreatorRequestId:s Attributes:{s CreatedByAccount:s
Id:s Arn:s ResourceOwner:s Name:s Type:s Description:s ServiceCount:i Properties:100 CreateDate:t CreatorRequestId:s
Id:s OwnerAccount:s Type:s Status:s ErrorMessage:s ErrorCode:s CreateDate:t UpdateDate:t Targets:{s
ServiceArn:s ResourceOwner:s Attributes:{s
Id:s Attributes:{s CreatedByAccount:s
Name:s! Values:[s! Condition:s
Id:s Arn:s ResourceOwner:s Name:s Type:s Description:s ServiceCount:i Properties:100 CreateDate:t
Name:s! Values:[s! Condition:s
Id:s Status:s
Name:s! Values:[s! Condition:s
Id:s Arn:s ResourceOwner:s Name:s Type:s Description:s InstanceCount:i DnsConfig:77 HealthCheckConfig:78 HealthCheckCustomConfig:79 CreateDate:t CreatedByAccount:s
Description:s!
Description:s Properties:101
Description:s Properties:102
Description:s DnsConfig:103 HealthCheckConfig:78
SOA:104!
SOA:104!
Type:s! TTL:l!
DnsProperties:105 HttpProperties:106
DnsProperties:107!
DnsProperties:108!
DnsRecords:[99!
TTL:l!
HostedZoneId:s SOA:104
HttpName:s
SOA:109!
SOA:109!
TTL:l!

CustomHealthNotFound 59
DuplicateRequest 60
InstanceNotFound 61
InvalidInput 62
NamespaceAlreadyExists 63
NamespaceNotFound 64
OperationNotFound 65
RequestLimitExceeded 66
ResourceInUse 67
ResourceLimitExceeded 68
ResourceNotFoundException 69
ServiceAlreadyExists 70
ServiceAttributesLimitExceededException 71
ServiceNotFound 72
TooManyTagsException 73

ListServices in=NextToken out=NextToken limit=MaxResults results=Services
ListInstances in=NextToken out=NextToken limit=MaxResults results=Instances
ListNamespaces in=NextToken out=NextToken limit=MaxResults results=Namespaces
ListOperations in=NextToken out=NextToken limit=MaxResults results=Operations

`,
}
