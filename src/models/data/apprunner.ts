// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS App Runner, API version 2020-05-15. */
export const apprunner: ServiceModel = {
  name: 'apprunner',
  packed: `{"name":"apprunner","serviceId":"AppRunner","fullName":"AWS App Runner","apiVersion":"2020-05-15","protocol":"json","protocols":["json"],"endpointPrefix":"apprunner","jsonVersion":"1.0","targetPrefix":"AppRunner"}
AssociateCustomDomain <0 >1
CreateAutoScalingConfiguration <2 >3
CreateConnection <4 >5
CreateObservabilityConfiguration <6 >7
CreateService <8 >9
CreateVpcConnector <10 >11
CreateVpcIngressConnection <12 >13
DeleteAutoScalingConfiguration <14 >15
DeleteConnection <16 >17
DeleteObservabilityConfiguration <18 >19
DeleteService <20 >21
DeleteVpcConnector <22 >23
DeleteVpcIngressConnection <24 >25
DescribeAutoScalingConfiguration <26 >27
DescribeCustomDomains <28 >29
DescribeObservabilityConfiguration <30 >31
DescribeService <32 >33
DescribeVpcConnector <34 >35
DescribeVpcIngressConnection <36 >37
DisassociateCustomDomain <38 >39
ListAutoScalingConfigurations <40 >41
ListConnections <42 >43
ListObservabilityConfigurations <44 >45
ListOperations <46 >47
ListServices <48 >49
ListServicesForAutoScalingConfiguration <50 >51
ListTagsForResource <52 >53
ListVpcConnectors <54 >55
ListVpcIngressConnections <56 >57
PauseService <58 >59
ResumeService <60 >61
StartDeployment <62 >63
TagResource <64 >65
UntagResource <66 >67
UpdateDefaultAutoScalingConfiguration <68 >69
UpdateService <70 >71
UpdateVpcIngressConnection <72 >73

ServiceArn:s! DomainName:s! EnableWWWSubdomain:b
DNSTarget:s! ServiceArn:s! CustomDomain:79! VpcDNSTargets:[80!
AutoScalingConfigurationName:s! MaxConcurrency:i MinSize:i MaxSize:i Tags:[81
AutoScalingConfiguration:82!
ConnectionName:s! ProviderType:s! Tags:[81
Connection:83!
ObservabilityConfigurationName:s! TraceConfiguration:84 Tags:[81
ObservabilityConfiguration:85!
ServiceName:s! SourceConfiguration:86! InstanceConfiguration:87 Tags:[81 EncryptionConfiguration:88 HealthCheckConfiguration:89 AutoScalingConfigurationArn:s NetworkConfiguration:90 ObservabilityConfiguration:91
Service:92! OperationId:s!
VpcConnectorName:s! Subnets:[s! SecurityGroups:[s Tags:[81
VpcConnector:93!
ServiceArn:s! VpcIngressConnectionName:s! IngressVpcConfiguration:94! Tags:[81
VpcIngressConnection:95!
AutoScalingConfigurationArn:s! DeleteAllRevisions:b
AutoScalingConfiguration:82!
ConnectionArn:s!
Connection:83
ObservabilityConfigurationArn:s!
ObservabilityConfiguration:85!
ServiceArn:s!
Service:92! OperationId:s!
VpcConnectorArn:s!
VpcConnector:93!
VpcIngressConnectionArn:s!
VpcIngressConnection:95!
AutoScalingConfigurationArn:s!
AutoScalingConfiguration:82!
ServiceArn:s! NextToken:s MaxResults:i
DNSTarget:s! ServiceArn:s! CustomDomains:[79! VpcDNSTargets:[80! NextToken:s
ObservabilityConfigurationArn:s!
ObservabilityConfiguration:85!
ServiceArn:s!
Service:92!
VpcConnectorArn:s!
VpcConnector:93!
VpcIngressConnectionArn:s!
VpcIngressConnection:95!
ServiceArn:s! DomainName:s!
DNSTarget:s! ServiceArn:s! CustomDomain:79! VpcDNSTargets:[80!
AutoScalingConfigurationName:s LatestOnly:b MaxResults:i NextToken:s
AutoScalingConfigurationSummaryList:[96! NextToken:s
ConnectionName:s MaxResults:i NextToken:s
ConnectionSummaryList:[97! NextToken:s
ObservabilityConfigurationName:s LatestOnly:b MaxResults:i NextToken:s
ObservabilityConfigurationSummaryList:[98! NextToken:s
ServiceArn:s! NextToken:s MaxResults:i
OperationSummaryList:[99 NextToken:s
NextToken:s MaxResults:i
ServiceSummaryList:[100! NextToken:s
AutoScalingConfigurationArn:s! MaxResults:i NextToken:s
ServiceArnList:[s! NextToken:s
ResourceArn:s!
Tags:[81
MaxResults:i NextToken:s
VpcConnectors:[93! NextToken:s
Filter:101 MaxResults:i NextToken:s
VpcIngressConnectionSummaryList:[102! NextToken:s
ServiceArn:s!
Service:92! OperationId:s
ServiceArn:s!
Service:92! OperationId:s
ServiceArn:s!
OperationId:s!
ResourceArn:s! Tags:[81!
-
ResourceArn:s! TagKeys:[s!
-
AutoScalingConfigurationArn:s!
AutoScalingConfiguration:82!
ServiceArn:s! SourceConfiguration:86 InstanceConfiguration:87 AutoScalingConfigurationArn:s HealthCheckConfiguration:89 NetworkConfiguration:90 ObservabilityConfiguration:91
Service:92! OperationId:s!
VpcIngressConnectionArn:s! IngressVpcConfiguration:94!
VpcIngressConnection:95!
Message:s
Message:s
Message:s
Message:s
Message:s
DomainName:s! EnableWWWSubdomain:b! CertificateValidationRecords:[103 Status:s!
VpcIngressConnectionArn:s VpcId:s DomainName:s
Key:s Value:s
AutoScalingConfigurationArn:s AutoScalingConfigurationName:s AutoScalingConfigurationRevision:i Latest:b Status:s MaxConcurrency:i MinSize:i MaxSize:i CreatedAt:t DeletedAt:t HasAssociatedService:b IsDefault:b
ConnectionName:s ConnectionArn:s ProviderType:s Status:s CreatedAt:t
Vendor:s!
ObservabilityConfigurationArn:s ObservabilityConfigurationName:s TraceConfiguration:84 ObservabilityConfigurationRevision:i Latest:b Status:s CreatedAt:t DeletedAt:t
CodeRepository:104 ImageRepository:105 AutoDeploymentsEnabled:b AuthenticationConfiguration:106
Cpu:s Memory:s InstanceRoleArn:s
KmsKey:s!
Protocol:s Path:s Interval:i Timeout:i HealthyThreshold:i UnhealthyThreshold:i
EgressConfiguration:107 IngressConfiguration:108 IpAddressType:s
ObservabilityEnabled:b! ObservabilityConfigurationArn:s
ServiceName:s! ServiceId:s! ServiceArn:s! ServiceUrl:s CreatedAt:t! UpdatedAt:t! DeletedAt:t Status:s! SourceConfiguration:86! InstanceConfiguration:87! EncryptionConfiguration:88 HealthCheckConfiguration:89 AutoScalingConfigurationSummary:96! NetworkConfiguration:90! ObservabilityConfiguration:91
VpcConnectorName:s VpcConnectorArn:s VpcConnectorRevision:i Subnets:[s SecurityGroups:[s Status:s CreatedAt:t DeletedAt:t
VpcId:s VpcEndpointId:s
VpcIngressConnectionArn:s VpcIngressConnectionName:s ServiceArn:s Status:s AccountId:s DomainName:s IngressVpcConfiguration:94 CreatedAt:t DeletedAt:t
AutoScalingConfigurationArn:s AutoScalingConfigurationName:s AutoScalingConfigurationRevision:i Status:s CreatedAt:t HasAssociatedService:b IsDefault:b
ConnectionName:s ConnectionArn:s ProviderType:s Status:s CreatedAt:t
ObservabilityConfigurationArn:s ObservabilityConfigurationName:s ObservabilityConfigurationRevision:i
Id:s Type:s Status:s TargetArn:s StartedAt:t EndedAt:t UpdatedAt:t
ServiceName:s ServiceId:s ServiceArn:s ServiceUrl:s CreatedAt:t UpdatedAt:t Status:s
ServiceArn:s VpcEndpointId:s
VpcIngressConnectionArn:s ServiceArn:s
Name:s Type:s Value:s Status:s
RepositoryUrl:s! SourceCodeVersion:109! CodeConfiguration:110 SourceDirectory:s
ImageIdentifier:s! ImageConfiguration:111 ImageRepositoryType:s!
ConnectionArn:s AccessRoleArn:s
EgressType:s VpcConnectorArn:s
IsPubliclyAccessible:b
Type:s! Value:s!
ConfigurationSource:s! CodeConfigurationValues:112
RuntimeEnvironmentVariables:{s StartCommand:s Port:s RuntimeEnvironmentSecrets:{s
Runtime:s! BuildCommand:s StartCommand:s Port:s RuntimeEnvironmentVariables:{s RuntimeEnvironmentSecrets:{s

InternalServiceErrorException 74
InvalidRequestException 75
InvalidStateException 76
ResourceNotFoundException 77
ServiceQuotaExceededException 78



`,
}
