// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Systems Manager for SAP, API version 2018-05-10. */
export const ssmSap: ServiceModel = {
  name: 'ssm-sap',
  packed: `{"name":"ssm-sap","serviceId":"Ssm Sap","fullName":"AWS Systems Manager for SAP","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ssm-sap"}
DeleteResourcePermission POST /delete-resource-permission <0 >1
DeregisterApplication POST /deregister-application <2 >3
GetApplication POST /get-application <4 >5 readonly
GetComponent POST /get-component <6 >7 readonly
GetConfigurationCheckOperation POST /get-configuration-check-operation <8 >9 readonly
GetDatabase POST /get-database <10 >11 readonly
GetOperation POST /get-operation <12 >13 readonly
GetResourcePermission POST /get-resource-permission <14 >15
ListApplications POST /list-applications <16 >17 readonly
ListComponents POST /list-components <18 >19 readonly
ListConfigurationCheckDefinitions POST /list-configuration-check-definitions <20 >21 readonly
ListConfigurationCheckOperations POST /list-configuration-check-operations <22 >23 readonly
ListDatabases POST /list-databases <24 >25 readonly
ListOperationEvents POST /list-operation-events <26 >27 readonly
ListOperations POST /list-operations <28 >29 readonly
ListSubCheckResults POST /list-sub-check-results <30 >31 readonly
ListSubCheckRuleResults POST /list-sub-check-rule-results <32 >33 readonly
ListTagsForResource GET /tags/{resourceArn} <34 >35 readonly
PutResourcePermission POST /put-resource-permission <36 >37
RegisterApplication POST /register-application <38 >39
StartApplication POST /start-application <40 >41
StartApplicationRefresh POST /start-application-refresh <42 >43
StartConfigurationChecks POST /start-configuration-checks <44 >45
StopApplication POST /stop-application <46 >47
TagResource POST /tags/{resourceArn} <48 >49
UntagResource DELETE /tags/{resourceArn} <50 >51 idempotent
UpdateApplicationSettings POST /update-application-settings <52 >53

ActionType:s SourceResourceArn:s ResourceArn:s!
Policy:s
ApplicationId:s!
-
ApplicationId:s ApplicationArn:s AppRegistryArn:s
Application:59 Tags:{s
ApplicationId:s! ComponentId:s!
Component:60 Tags:{s
OperationId:s!
ConfigurationCheckOperation:61
ApplicationId:s ComponentId:s DatabaseId:s DatabaseArn:s
Database:62 Tags:{s
OperationId:s!
Operation:63
ActionType:s ResourceArn:s!
Policy:s
NextToken:s MaxResults:i Filters:[64
Applications:[65 NextToken:s
ApplicationId:s NextToken:s MaxResults:i
Components:[66 NextToken:s
MaxResults:i NextToken:s
ConfigurationChecks:[67 NextToken:s
ApplicationId:s! ListMode:s MaxResults:i NextToken:s Filters:[64
ConfigurationCheckOperations:[61 NextToken:s
ApplicationId:s ComponentId:s NextToken:s MaxResults:i
Databases:[68 NextToken:s
OperationId:s! MaxResults:i NextToken:s Filters:[64
OperationEvents:[69 NextToken:s
ApplicationId:s! MaxResults:i NextToken:s Filters:[64
Operations:[63 NextToken:s
OperationId:s! MaxResults:i NextToken:s
SubCheckResults:[70 NextToken:s
SubCheckResultId:s! MaxResults:i NextToken:s
RuleResults:[71 NextToken:s
resourceArn:s!@u
tags:{s
ActionType:s! SourceResourceArn:s! ResourceArn:s!
Policy:s
ApplicationId:s! ApplicationType:s! Instances:[s! SapInstanceNumber:s Sid:s Tags:{s Credentials:[72 DatabaseArn:s ComponentsInfo:[73
Application:59 OperationId:s
ApplicationId:s!
OperationId:s
ApplicationId:s!
OperationId:s
ApplicationId:s! ConfigurationCheckIds:[s
ConfigurationCheckOperations:[61
ApplicationId:s! StopConnectedEntity:s IncludeEc2InstanceShutdown:b
OperationId:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
ApplicationId:s! CredentialsToAddOrUpdate:[72 CredentialsToRemove:[72 Backint:74 DatabaseArn:s
Message:s OperationIds:[s
Message:s
Message:s
Message:s
Message:s
Message:s
Id:s Type:s Arn:s AppRegistryArn:s Status:s DiscoveryStatus:s Components:[s LastUpdated:t StatusMessage:s AssociatedApplicationArns:[s
ComponentId:s Sid:s SystemNumber:s ParentComponent:s ChildComponents:[s ApplicationId:s ComponentType:s Status:s SapHostname:s SapFeature:s SapKernelVersion:s HdbVersion:s Resilience:75 AssociatedHost:76 Databases:[s Hosts:[77 PrimaryHost:s DatabaseConnection:78 LastUpdated:t Arn:s
Id:s ApplicationId:s Status:s StatusMessage:s ConfigurationCheckId:s ConfigurationCheckName:s ConfigurationCheckDescription:s StartTime:t EndTime:t RuleStatusCounts:79
ApplicationId:s ComponentId:s Credentials:[72 DatabaseId:s DatabaseName:s DatabaseType:s Arn:s Status:s PrimaryHost:s SQLPort:i LastUpdated:t ConnectedComponentArns:[s
Id:s Type:s Status:s StatusMessage:s Properties:{s ResourceType:s ResourceId:s ResourceArn:s StartTime:t EndTime:t LastUpdatedTime:t
Name:s! Value:s! Operator:s!
Id:s DiscoveryStatus:s Type:s Arn:s Tags:{s
ApplicationId:s ComponentId:s ComponentType:s Tags:{s Arn:s
Id:s Name:s Description:s ApplicableApplicationTypes:[s
ApplicationId:s ComponentId:s DatabaseId:s DatabaseType:s Arn:s Tags:{s
Description:s Resource:80 Status:s StatusMessage:s Timestamp:t
Id:s Name:s Description:s References:[s
Id:s Description:s Status:s Message:s Metadata:{s
DatabaseName:s! CredentialType:s! SecretId:s!
ComponentType:s! Sid:s! Ec2InstanceId:s!
BackintMode:s! EnsureNoBackupInProcess:b!
HsrTier:s HsrReplicationMode:s HsrOperationMode:s ClusterStatus:s EnqueueReplication:b
Hostname:s Ec2InstanceId:s IpAddresses:[81 OsVersion:s
HostName:s HostIp:s EC2InstanceId:s InstanceId:s HostRole:s OsVersion:s
DatabaseConnectionMethod:s DatabaseArn:s ConnectionIp:s
Failed:i Warning:i Info:i Passed:i Unknown:i
ResourceArn:s ResourceType:s
IpAddress:s Primary:b AllocationType:s

ConflictException 54 status=409 sender
InternalServerException 55 status=500
ResourceNotFoundException 56 status=404 sender
UnauthorizedException 57 status=401 sender
ValidationException 58 status=400 sender

ListApplications in=NextToken out=NextToken limit=MaxResults results=Applications
ListComponents in=NextToken out=NextToken limit=MaxResults results=Components
ListDatabases in=NextToken out=NextToken limit=MaxResults results=Databases
ListOperations in=NextToken out=NextToken limit=MaxResults results=Operations
ListOperationEvents in=NextToken out=NextToken limit=MaxResults results=OperationEvents
ListConfigurationCheckDefinitions in=NextToken out=NextToken limit=MaxResults results=ConfigurationChecks
ListConfigurationCheckOperations in=NextToken out=NextToken limit=MaxResults results=ConfigurationCheckOperations
ListSubCheckResults in=NextToken out=NextToken limit=MaxResults results=SubCheckResults
ListSubCheckRuleResults in=NextToken out=NextToken limit=MaxResults results=RuleResults

`,
}
