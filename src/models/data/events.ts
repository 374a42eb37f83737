// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EventBridge, API version 2015-10-07. */
export const events: ServiceModel = {
  name: 'events',
  packed: `{"name":"events","serviceId":"EventBridge","fullName":"Amazon EventBridge","apiVersion":"2015-10-07","protocol":"json","protocols":["json"],"endpointPrefix":"events","jsonVersion":"1.1","targetPrefix":"AWSEvents"}
ActivateEventSource <0
CancelReplay <1 >2
CreateApiDestination <3 >4
CreateArchive <5 >6
CreateConnection <7 >8
CreateEndpoint <9 >10
CreateEventBus <11 >12
CreatePartnerEventSource <13 >14
DeactivateEventSource <15
DeauthorizeConnection <16 >17
DeleteApiDestination <18 >19
DeleteArchive <20 >21
DeleteConnection <22 >23
DeleteEndpoint <24 >25
DeleteEventBus <26
DeletePartnerEventSource <27
DeleteRule <28
DescribeApiDestination <29 >30
DescribeArchive <31 >32
DescribeConnection <33 >34
DescribeEndpoint <35 >36
DescribeEventBus <37 >38
DescribeEventSource <39 >40
DescribePartnerEventSource <41 >42
DescribeReplay <43 >44
DescribeRule <45 >46
DisableRule <47
EnableRule <48
ListApiDestinations <49 >50
ListArchives <51 >52
ListConnections <53 >54
ListEndpoints <55 >56
ListEventBuses <57 >58
ListEventSources <59 >60
ListPartnerEventSourceAccounts <61 >62
ListPartnerEventSources <63 >64
ListReplays <65 >66
ListRuleNamesByTarget <67 >68
ListRules <69 >70
ListTagsForResource <71 >72
ListTargetsByRule <73 >74
PutEvents <75 >76
PutPartnerEvents <77 >78
PutPermission <79
PutRule <80 >81
PutTargets <82 >83
RemovePermission <84
RemoveTargets <85 >86
StartReplay <87 >88
TagResource <89 >90
TestEventPattern <91 >92
UntagResource <93 >94
UpdateApiDestination <95 >96
UpdateArchive <97 >98
UpdateConnection <99 >100
UpdateEndpoint <101 >102
UpdateEventBus <103 >104

Name:s!
ReplayName:s!
ReplayArn:s State:s StateReason:s
Name:s! Description:s ConnectionArn:s! InvocationEndpoint:s! HttpMethod:s! InvocationRateLimitPerSecond:i
ApiDestinationArn:s ApiDestinationState:s CreationTime:t LastModifiedTime:t
ArchiveName:s! EventSourceArn:s! Description:s EventPattern:s RetentionDays:i KmsKeyIdentifier:s
ArchiveArn:s State:s StateReason:s CreationTime:t
Name:s! Description:s AuthorizationType:s! AuthParameters:118! InvocationConnectivityParameters:119 KmsKeyIdentifier:s
ConnectionArn:s ConnectionState:s CreationTime:t LastModifiedTime:t
Name:s! Description:s RoutingConfig:120! ReplicationConfig:121 EventBuses:[122! RoleArn:s
Name:s Arn:s RoutingConfig:120 ReplicationConfig:121 EventBuses:[122 RoleArn:s State:s
Name:s! EventSourceName:s Description:s KmsKeyIdentifier:s DeadLetterConfig:123 LogConfig:124 Tags:[125
EventBusArn:s Description:s KmsKeyIdentifier:s DeadLetterConfig:123 LogConfig:124
Name:s! Account:s!
EventSourceArn:s
Name:s!
Name:s!
ConnectionArn:s ConnectionState:s CreationTime:t LastModifiedTime:t LastAuthorizedTime:t
Name:s!
-
ArchiveName:s!
-
Name:s!
ConnectionArn:s ConnectionState:s CreationTime:t LastModifiedTime:t LastAuthorizedTime:t
Name:s!
-
Name:s!
Name:s! Account:s!
Name:s! EventBusName:s Force:b
Name:s!
ApiDestinationArn:s Name:s Description:s ApiDestinationState:s ConnectionArn:s InvocationEndpoint:s HttpMethod:s InvocationRateLimitPerSecond:i CreationTime:t LastModifiedTime:t
ArchiveName:s!
ArchiveArn:s ArchiveName:s EventSourceArn:s Description:s EventPattern:s State:s StateReason:s KmsKeyIdentifier:s RetentionDays:i SizeBytes:l EventCount:l CreationTime:t
Name:s!
ConnectionArn:s Name:s Description:s InvocationConnectivityParameters:126 ConnectionState:s StateReason:s AuthorizationType:s SecretArn:s KmsKeyIdentifier:s AuthParameters:127 CreationTime:t LastModifiedTime:t LastAuthorizedTime:t
Name:s! HomeRegion:s
Name:s Description:s Arn:s RoutingConfig:120 ReplicationConfig:121 EventBuses:[122 RoleArn:s EndpointId:s EndpointUrl:s State:s StateReason:s CreationTime:t LastModifiedTime:t
Name:s
Name:s Arn:s Description:s KmsKeyIdentifier:s DeadLetterConfig:123 Policy:s LogConfig:124 CreationTime:t LastModifiedTime:t
Name:s!
Arn:s CreatedBy:s CreationTime:t ExpirationTime:t Name:s State:s
Name:s!
Arn:s Name:s
ReplayName:s!
ReplayName:s ReplayArn:s Description:s State:s StateReason:s EventSourceArn:s Destination:128 EventStartTime:t EventEndTime:t EventLastReplayedTime:t ReplayStartTime:t ReplayEndTime:t
Name:s! EventBusName:s
Name:s Arn:s EventPattern:s ScheduleExpression:s State:s Description:s RoleArn:s ManagedBy:s EventBusName:s CreatedBy:s
Name:s! EventBusName:s
Name:s! EventBusName:s
NamePrefix:s ConnectionArn:s NextToken:s Limit:i
ApiDestinations:[129 NextToken:s
NamePrefix:s EventSourceArn:s State:s NextToken:s Limit:i
Archives:[130 NextToken:s
NamePrefix:s ConnectionState:s NextToken:s Limit:i
Connections:[131 NextToken:s
NamePrefix:s HomeRegion:s NextToken:s MaxResults:i
Endpoints:[132 NextToken:s
NamePrefix:s NextToken:s Limit:i
EventBuses:[133 NextToken:s
NamePrefix:s NextToken:s Limit:i
EventSources:[134 NextToken:s
EventSourceName:s! NextToken:s Limit:i
PartnerEventSourceAccounts:[135 NextToken:s
NamePrefix:s! NextToken:s Limit:i
PartnerEventSources:[136 NextToken:s
NamePrefix:s State:s EventSourceArn:s NextToken:s Limit:i
Replays:[137 NextToken:s
TargetArn:s! EventBusName:s NextToken:s Limit:i
RuleNames:[s NextToken:s
NamePrefix:s EventBusName:s NextToken:s Limit:i
Rules:[138 NextToken:s
ResourceARN:s!
Tags:[125
Rule:s! EventBusName:s NextToken:s Limit:i
Targets:[139 NextToken:s
Entries:[140! EndpointId:s;param=EndpointId
FailedEntryCount:i Entries:[141
Entries:[142!
FailedEntryCount:i Entries:[143
EventBusName:s Action:s Principal:s StatementId:s Condition:144 Policy:s
Name:s! ScheduleExpression:s EventPattern:s State:s Description:s RoleArn:s Tags:[125 EventBusName:s
RuleArn:s
Rule:s! EventBusName:s Targets:[139!
FailedEntryCount:i FailedEntries:[145
StatementId:s RemoveAllPermissions:b EventBusName:s
Rule:s! EventBusName:s Ids:[s! Force:b
FailedEntryCount:i FailedEntries:[146
ReplayName:s! Description:s EventSourceArn:s! EventStartTime:t! EventEndTime:t! Destination:128!
ReplayArn:s State:s StateReason:s ReplayStartTime:t
ResourceARN:s! Tags:[125!
-
EventPattern:s! Event:s!
Result:b
ResourceARN:s! TagKeys:[s!
-
Name:s! Description:s ConnectionArn:s InvocationEndpoint:s HttpMethod:s InvocationRateLimitPerSecond:i
ApiDestinationArn:s ApiDestinationState:s CreationTime:t LastModifiedTime:t
ArchiveName:s! Description:s EventPattern:s RetentionDays:i KmsKeyIdentifier:s
ArchiveArn:s State:s StateReason:s CreationTime:t
Name:s! Description:s AuthorizationType:s AuthParameters:147 InvocationConnectivityParameters:119 KmsKeyIdentifier:s
ConnectionArn:s ConnectionState:s CreationTime:t LastModifiedTime:t LastAuthorizedTime:t
Name:s! Description:s RoutingConfig:120 ReplicationConfig:121 EventBuses:[122 RoleArn:s
Name:s Arn:s RoutingConfig:120 ReplicationConfig:121 EventBuses:[122 RoleArn:s EndpointId:s EndpointUrl:s State:s
Name:s KmsKeyIdentifier:s Description:s DeadLetterConfig:123 LogConfig:124
Arn:s Name:s KmsKeyIdentifier:s Description:s DeadLetterConfig:123 LogConfig:124
-
-
-
-
-
-
-
-
-
-
-
-
-
BasicAuthParameters:148 OAuthParameters:149 ApiKeyAuthParameters:150 InvocationHttpParameters:151 ConnectivityParameters:119
ResourceParameters:152!
FailoverConfig:153!
State:s
EventBusArn:s!
Arn:s
IncludeDetail:s Level:s
Key:s! Value:s!
ResourceParameters:154!
BasicAuthParameters:155 OAuthParameters:156 ApiKeyAuthParameters:157 InvocationHttpParameters:151 ConnectivityParameters:126
Arn:s! FilterArns:[s
ApiDestinationArn:s Name:s ApiDestinationState:s ConnectionArn:s InvocationEndpoint:s HttpMethod:s InvocationRateLimitPerSecond:i CreationTime:t LastModifiedTime:t
ArchiveName:s EventSourceArn:s State:s StateReason:s RetentionDays:i SizeBytes:l EventCount:l CreationTime:t
ConnectionArn:s Name:s ConnectionState:s StateReason:s AuthorizationType:s CreationTime:t LastModifiedTime:t LastAuthorizedTime:t
Name:s Description:s Arn:s RoutingConfig:120 ReplicationConfig:121 EventBuses:[122 RoleArn:s EndpointId:s EndpointUrl:s State:s StateReason:s CreationTime:t LastModifiedTime:t
Name:s Arn:s Description:s Policy:s CreationTime:t LastModifiedTime:t
Arn:s CreatedBy:s CreationTime:t ExpirationTime:t Name:s State:s
Account:s CreationTime:t ExpirationTime:t State:s
Arn:s Name:s
ReplayName:s EventSourceArn:s State:s StateReason:s EventStartTime:t EventEndTime:t EventLastReplayedTime:t ReplayStartTime:t ReplayEndTime:t
Name:s Arn:s EventPattern:s State:s Description:s ScheduleExpression:s RoleArn:s ManagedBy:s EventBusName:s
Id:s! Arn:s! RoleArn:s Input:s InputPath:s InputTransformer:158 KinesisParameters:159 RunCommandParameters:160 EcsParameters:161 BatchParameters:162 SqsParameters:163 HttpParameters:164 RedshiftDataParameters:165 SageMakerPipelineParameters:166 DeadLetterConfig:123 RetryPolicy:167 AppSyncParameters:168
Time:t Source:s Resources:[s DetailType:s Detail:s EventBusName:s TraceHeader:s
EventId:s ErrorCode:s ErrorMessage:s
Time:t Source:s Resources:[s DetailType:s Detail:s
EventId:s ErrorCode:s ErrorMessage:s
Type:s! Key:s! Value:s!
TargetId:s ErrorCode:s ErrorMessage:s
TargetId:s ErrorCode:s ErrorMessage:s
BasicAuthParameters:169 OAuthParameters:170 ApiKeyAuthParameters:171 InvocationHttpParameters:151 ConnectivityParameters:119
Username:s! Password:s!
ClientParameters:172! AuthorizationEndpoint:s! HttpMethod:s! OAuthHttpParameters:151
ApiKeyName:s! ApiKeyValue:s!
HeaderParameters:[173 QueryStringParameters:[174 BodyParameters:[175
ResourceConfigurationArn:s!
Primary:176! Secondary:177!
ResourceConfigurationArn:s! ResourceAssociationArn:s!
Username:s
ClientParameters:178 AuthorizationEndpoint:s HttpMethod:s OAuthHttpParameters:151
ApiKeyName:s
InputPathsMap:{s InputTemplate:s!
PartitionKeyPath:s!
RunCommandTargets:[179!
TaskDefinitionArn:s! TaskCount:i LaunchType:s NetworkConfiguration:180 PlatformVersion:s Group:s CapacityProviderStrategy:[181 EnableECSManagedTags:b EnableExecuteCommand:b PlacementConstraints:[182 PlacementStrategy:[183 PropagateTags:s ReferenceId:s Tags:[125
JobDefinition:s! JobName:s! ArrayProperties:184 RetryStrategy:185
MessageGroupId:s
PathParameterValues:[s HeaderParameters:{s QueryStringParameters:{s
SecretManagerArn:s Database:s! DbUser:s Sql:s StatementName:s WithEvent:b Sqls:[s
PipelineParameterList:[186
MaximumRetryAttempts:i MaximumEventAgeInSeconds:i
GraphQLOperation:s
Username:s Password:s
ClientParameters:187 AuthorizationEndpoint:s HttpMethod:s OAuthHttpParameters:151
ApiKeyName:s ApiKeyValue:s
ClientID:s! ClientSecret:s!
Key:s Value:s IsValueSecret:b
Key:s Value:s IsValueSecret:b
Key:s Value:s IsValueSecret:b
HealthCheck:s!
Route:s!
ClientID:s
Key:s! Values:[s!
awsvpcConfiguration:188
capacityProvider:s! weight:i base:i
type:s expression:s
type:s field:s
Size:i
Attempts:i
Name:s! Value:s!
ClientID:s ClientSecret:s
Subnets:[s! SecurityGroups:[s AssignPublicIp:s

AccessDeniedException 105
ConcurrentModificationException 106
IllegalStatusException 107
InternalException 108
InvalidEventPatternException 109
InvalidStateException 110
LimitExceededException 111
ManagedRuleException 112
OperationDisabledException 113
PolicyLengthExceededException 114
ResourceAlreadyExistsException 115
ResourceNotFoundException 116
ThrottlingException 117

ListRuleNamesByTarget in=NextToken out=NextToken limit=Limit results=RuleNames
ListRules in=NextToken out=NextToken limit=Limit results=Rules
ListTargetsByRule in=NextToken out=NextToken limit=Limit results=Targets

`,
}
