// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonMQ, API version 2017-11-27. */
export const mq: ServiceModel = {
  name: 'mq',
  packed: `{"name":"mq","serviceId":"mq","fullName":"AmazonMQ","apiVersion":"2017-11-27","protocol":"rest-json","endpointPrefix":"mq","jsonVersion":"1.1"}
CreateBroker POST /v1/brokers <0 >1
CreateConfiguration POST /v1/configurations <2 >3
CreateTags POST /v1/tags/{resource-arn} <4 status=204
CreateUser POST /v1/brokers/{broker-id}/users/{username} <5 >6
DeleteBroker DELETE /v1/brokers/{broker-id} <7 >8
DeleteConfiguration DELETE /v1/configurations/{configuration-id} <9 >10
DeleteTags DELETE /v1/tags/{resource-arn} <11 status=204
DeleteUser DELETE /v1/brokers/{broker-id}/users/{username} <12 >13
DescribeBroker GET /v1/brokers/{broker-id} <14 >15
DescribeBrokerEngineTypes GET /v1/broker-engine-types <16 >17
DescribeBrokerInstanceOptions GET /v1/broker-instance-options <18 >19
DescribeConfiguration GET /v1/configurations/{configuration-id} <20 >21
DescribeConfigurationRevision GET /v1/configurations/{configuration-id}/revisions/{configuration-revision} <22 >23
DescribeSharedResources GET /v1/brokers/{broker-id}/shared-resources <24 >25
DescribeUser GET /v1/brokers/{broker-id}/users/{username} <26 >27
ListBrokers GET /v1/brokers <28 >29
ListConfigurationRevisions GET /v1/configurations/{configuration-id}/revisions <30 >31
ListConfigurations GET /v1/configurations <32 >33
ListTags GET /v1/tags/{resource-arn} <34 >35
ListUsers GET /v1/brokers/{broker-id}/users <36 >37
Promote POST /v1/brokers/{broker-id}/promote <38 >39
RebootBroker POST /v1/brokers/{broker-id}/reboot <40 >41
UpdateBroker PUT /v1/brokers/{broker-id} <42 >43
UpdateConfiguration PUT /v1/configurations/{configuration-id} <44 >45
UpdateUser PUT /v1/brokers/{broker-id}/users/{username} <46 >47

AuthenticationStrategy:s=authenticationStrategy AutoMinorVersionUpgrade:b=autoMinorVersionUpgrade BrokerName:s!=brokerName Configuration:54=configuration CreatorRequestId:s~=creatorRequestId DeploymentMode:s!=deploymentMode EncryptionOptions:55=encryptionOptions EngineType:s!=engineType EngineVersion:s=engineVersion HostInstanceType:s!=hostInstanceType LdapServerMetadata:56=ldapServerMetadata Logs:57=logs MaintenanceWindowStartTime:58=maintenanceWindowStartTime PubliclyAccessible:b!=publiclyAccessible SecurityGroups:[s=securityGroups StorageSize:i=storageSize StorageType:s=storageType SubnetIds:[s=subnetIds Tags:{s=tags Users:[59=users DataReplicationMode:s=dataReplicationMode DataReplicationPrimaryBrokerArn:s=dataReplicationPrimaryBrokerArn
BrokerArn:s=brokerArn BrokerId:s=brokerId
AuthenticationStrategy:s=authenticationStrategy EngineType:s!=engineType EngineVersion:s=engineVersion Name:s!=name Tags:{s=tags
Arn:s=arn AuthenticationStrategy:s=authenticationStrategy Created:T=created Id:s=id LatestRevision:60=latestRevision Name:s=name
ResourceArn:s!@u=resource-arn Tags:{s=tags
BrokerId:s!@u=broker-id ConsoleAccess:b=consoleAccess Groups:[s=groups Password:s!=password Username:s!@u=username ReplicationUser:b=replicationUser
-
BrokerId:s!@u=broker-id
BrokerId:s=brokerId
ConfigurationId:s!@u=configuration-id
ConfigurationId:s=configurationId
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
BrokerId:s!@u=broker-id Username:s!@u=username
-
BrokerId:s!@u=broker-id
ActionsRequired:[61=actionsRequired AuthenticationStrategy:s=authenticationStrategy AutoMinorVersionUpgrade:b=autoMinorVersionUpgrade BrokerArn:s=brokerArn BrokerId:s=brokerId BrokerInstances:[62=brokerInstances BrokerName:s=brokerName BrokerState:s=brokerState Configurations:63=configurations Created:T=created DeploymentMode:s=deploymentMode EncryptionOptions:55=encryptionOptions EngineType:s=engineType EngineVersion:s=engineVersion HostInstanceType:s=hostInstanceType LdapServerMetadata:64=ldapServerMetadata Logs:65=logs MaintenanceWindowStartTime:58=maintenanceWindowStartTime PendingAuthenticationStrategy:s=pendingAuthenticationStrategy PendingEngineVersion:s=pendingEngineVersion PendingHostInstanceType:s=pendingHostInstanceType PendingLdapServerMetadata:64=pendingLdapServerMetadata PendingSecurityGroups:[s=pendingSecurityGroups PendingStorageSize:i=pendingStorageSize PubliclyAccessible:b=publiclyAccessible SecurityGroups:[s=securityGroups StorageSize:i=storageSize StorageType:s=storageType SubnetIds:[s=subnetIds Tags:{s=tags Users:[66=users DataReplicationMetadata:67=dataReplicationMetadata DataReplicationMode:s=dataReplicationMode PendingDataReplicationMetadata:67=pendingDataReplicationMetadata PendingDataReplicationMode:s=pendingDataReplicationMode
EngineType:s@q=engineType MaxResults:i@q=maxResults NextToken:s@q=nextToken
BrokerEngineTypes:[68=brokerEngineTypes MaxResults:i=maxResults NextToken:s=nextToken
EngineType:s@q=engineType HostInstanceType:s@q=hostInstanceType MaxResults:i@q=maxResults NextToken:s@q=nextToken StorageType:s@q=storageType
BrokerInstanceOptions:[69=brokerInstanceOptions MaxResults:i=maxResults NextToken:s=nextToken
ConfigurationId:s!@u=configuration-id
Arn:s=arn AuthenticationStrategy:s=authenticationStrategy Created:T=created Description:s=description EngineType:s=engineType EngineVersion:s=engineVersion Id:s=id LatestRevision:60=latestRevision Name:s=name Tags:{s=tags
ConfigurationId:s!@u=configuration-id ConfigurationRevision:s!@u=configuration-revision
ConfigurationId:s=configurationId Created:T=created Data:s=data Description:s=description
BrokerId:s!@u=broker-id MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken SharedResources:[70=sharedResources
BrokerId:s!@u=broker-id Username:s!@u=username
BrokerId:s=brokerId ConsoleAccess:b=consoleAccess Groups:[s=groups Pending:71=pending Username:s=username ReplicationUser:b=replicationUser
MaxResults:i@q=maxResults NextToken:s@q=nextToken
BrokerSummaries:[72=brokerSummaries NextToken:s=nextToken
ConfigurationId:s!@u=configuration-id MaxResults:i@q=maxResults NextToken:s@q=nextToken
ConfigurationId:s=configurationId MaxResults:i=maxResults NextToken:s=nextToken Revisions:[60=revisions
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Configurations:[73=configurations MaxResults:i=maxResults NextToken:s=nextToken
ResourceArn:s!@u=resource-arn
Tags:{s=tags
BrokerId:s!@u=broker-id MaxResults:i@q=maxResults NextToken:s@q=nextToken
BrokerId:s=brokerId MaxResults:i=maxResults NextToken:s=nextToken Users:[66=users
BrokerId:s!@u=broker-id Mode:s!=mode
BrokerId:s=brokerId
BrokerId:s!@u=broker-id
-
AuthenticationStrategy:s=authenticationStrategy AutoMinorVersionUpgrade:b=autoMinorVersionUpgrade BrokerId:s!@u=broker-id Configuration:54=configuration EngineVersion:s=engineVersion HostInstanceType:s=hostInstanceType LdapServerMetadata:56=ldapServerMetadata Logs:57=logs MaintenanceWindowStartTime:58=maintenanceWindowStartTime ResourceShareArns:[s=resourceShareArns SecurityGroups:[s=securityGroups StorageSize:i=storageSize DataReplicationMode:s=dataReplicationMode
AuthenticationStrategy:s=authenticationStrategy AutoMinorVersionUpgrade:b=autoMinorVersionUpgrade BrokerId:s=brokerId Configuration:54=configuration EngineVersion:s=engineVersion HostInstanceType:s=hostInstanceType LdapServerMetadata:64=ldapServerMetadata Logs:57=logs MaintenanceWindowStartTime:58=maintenanceWindowStartTime ResourceShareArns:[s=resourceShareArns SecurityGroups:[s=securityGroups DataReplicationMetadata:67=dataReplicationMetadata DataReplicationMode:s=dataReplicationMode PendingDataReplicationMetadata:67=pendingDataReplicationMetadata PendingDataReplicationMode:s=pendingDataReplicationMode StorageSize:i=storageSize
ConfigurationId:s!@u=configuration-id Data:s!=data Description:s=description
Arn:s=arn Created:T=created Id:s=id LatestRevision:60=latestRevision Name:s=name Warnings:[74=warnings
BrokerId:s!@u=broker-id ConsoleAccess:b=consoleAccess Groups:[s=groups Password:s=password Username:s!@u=username ReplicationUser:b=replicationUser
-
ErrorAttribute:s=errorAttribute Message:s=message ResourceShareErrors:[75=resourceShareErrors
ErrorAttribute:s=errorAttribute Message:s=message ResourceShareErrors:[75=resourceShareErrors
ErrorAttribute:s=errorAttribute Message:s=message ResourceShareErrors:[75=resourceShareErrors
ErrorAttribute:s=errorAttribute Message:s=message ResourceShareErrors:[75=resourceShareErrors
ErrorAttribute:s=errorAttribute Message:s=message ResourceShareErrors:[75=resourceShareErrors
ErrorAttribute:s=errorAttribute Message:s=message ResourceShareErrors:[75=resourceShareErrors
Id:s!=id Revision:i=revision
KmsKeyId:s=kmsKeyId UseAwsOwnedKey:b!=useAwsOwnedKey
Hosts:[s!=hosts RoleBase:s!=roleBase RoleName:s=roleName RoleSearchMatching:s!=roleSearchMatching RoleSearchSubtree:b=roleSearchSubtree ServiceAccountPassword:s!=serviceAccountPassword ServiceAccountUsername:s!=serviceAccountUsername UserBase:s!=userBase UserRoleName:s=userRoleName UserSearchMatching:s!=userSearchMatching UserSearchSubtree:b=userSearchSubtree
Audit:b=audit General:b=general
DayOfWeek:s!=dayOfWeek TimeOfDay:s!=timeOfDay TimeZone:s=timeZone
ConsoleAccess:b=consoleAccess Groups:[s=groups Password:s!=password Username:s!=username ReplicationUser:b=replicationUser
Created:T!=created Description:s=description Revision:i!=revision
ActionRequiredCode:s=actionRequiredCode ActionRequiredInfo:s=actionRequiredInfo
ConsoleURL:s=consoleURL Endpoints:[s=endpoints IpAddress:s=ipAddress
Current:54=current History:[54=history Pending:54=pending
Hosts:[s!=hosts RoleBase:s!=roleBase RoleName:s=roleName RoleSearchMatching:s!=roleSearchMatching RoleSearchSubtree:b=roleSearchSubtree ServiceAccountUsername:s!=serviceAccountUsername UserBase:s!=userBase UserRoleName:s=userRoleName UserSearchMatching:s!=userSearchMatching UserSearchSubtree:b=userSearchSubtree
Audit:b=audit AuditLogGroup:s=auditLogGroup General:b!=general GeneralLogGroup:s!=generalLogGroup Pending:76=pending
PendingChange:s=pendingChange Username:s!=username
DataReplicationCounterpart:77=dataReplicationCounterpart DataReplicationRole:s!=dataReplicationRole
EngineType:s=engineType EngineVersions:[78=engineVersions
AvailabilityZones:[79=availabilityZones EngineType:s=engineType HostInstanceType:s=hostInstanceType StorageType:s=storageType SupportedDeploymentModes:[s=supportedDeploymentModes SupportedEngineVersions:[s=supportedEngineVersions
DnsNames:[s=dnsNames Error:80=error ResourceArn:s!=resourceArn ResourceShareArns:[s=resourceShareArns Status:s!=status Type:s!=type
ConsoleAccess:b=consoleAccess Groups:[s=groups PendingChange:s!=pendingChange
BrokerArn:s=brokerArn BrokerId:s=brokerId BrokerName:s=brokerName BrokerState:s=brokerState Created:T=created DeploymentMode:s!=deploymentMode EngineType:s!=engineType HostInstanceType:s=hostInstanceType
Arn:s!=arn AuthenticationStrategy:s!=authenticationStrategy Created:T!=created Description:s!=description EngineType:s!=engineType EngineVersion:s!=engineVersion Id:s!=id LatestRevision:60!=latestRevision Name:s!=name Tags:{s=tags
AttributeName:s=attributeName ElementName:s=elementName Reason:s!=reason
ErrorCode:s=errorCode ResourceShareArn:s=resourceShareArn Status:s=status
Audit:b=audit General:b=general
BrokerId:s!=brokerId Region:s!=region
Name:s=name
Name:s=name
Code:s!=code Message:s!=message

BadRequestException 48 status=400
ConflictException 49 status=409
ForbiddenException 50 status=403
InternalServerErrorException 51 status=500
NotFoundException 52 status=404
UnauthorizedException 53 status=401

ListBrokers in=NextToken out=NextToken limit=MaxResults results=BrokerSummaries
DescribeSharedResources in=NextToken out=NextToken limit=MaxResults results=SharedResources

`,
}
