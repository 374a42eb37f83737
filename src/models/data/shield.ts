// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Shield, API version 2016-06-02. */
export const shield: ServiceModel = {
  name: 'shield',
  packed: `{"name":"shield","serviceId":"Shield","fullName":"AWS Shield","apiVersion":"2016-06-02","protocol":"json","protocols":["json"],"endpointPrefix":"shield","jsonVersion":"1.1","targetPrefix":"AWSShield_20160616"}
AssociateDRTLogBucket <0 >1
AssociateDRTRole <2 >3
AssociateHealthCheck <4 >5
AssociateProactiveEngagementDetails <6 >7
CreateProtection <8 >9
CreateProtectionGroup <10 >11
CreateSubscription <12 >13
DeleteProtection <14 >15
DeleteProtectionGroup <16 >17
DeleteSubscription <18 >19 deprecated
DescribeAttack <20 >21
DescribeAttackStatistics <22 >23
DescribeDRTAccess <24 >25
DescribeEmergencyContactSettings <26 >27
DescribeProtection <28 >29
DescribeProtectionGroup <30 >31
DescribeSubscription <32 >33
DisableApplicationLayerAutomaticResponse <34 >35
DisableProactiveEngagement <36 >37
DisassociateDRTLogBucket <38 >39
DisassociateDRTRole <40 >41
DisassociateHealthCheck <42 >43
EnableApplicationLayerAutomaticResponse <44 >45
EnableProactiveEngagement <46 >47
GetSubscriptionState <48 >49
ListAttacks <50 >51
ListProtectionGroups <52 >53
ListProtections <54 >55
ListResourcesInProtectionGroup <56 >57
ListTagsForResource <58 >59
TagResource <60 >61
UntagResource <62 >63
UpdateApplicationLayerAutomaticResponse <64 >65
UpdateEmergencyContactSettings <66 >67
UpdateProtectionGroup <68 >69
UpdateSubscription <70 >71

LogBucket:s!
-
RoleArn:s!
-
ProtectionId:s! HealthCheckArn:s!
-
EmergencyContactList:[85!
-
Name:s! ResourceArn:s! Tags:[86
ProtectionId:s
ProtectionGroupId:s! Aggregation:s! Pattern:s! ResourceType:s Members:[s Tags:[86
-
-
-
ProtectionId:s!
-
ProtectionGroupId:s!
-
-
-
AttackId:s!
Attack:87
-
TimeRange:88! DataItems:[89!
-
RoleArn:s LogBucketList:[s
-
EmergencyContactList:[85
ProtectionId:s ResourceArn:s
Protection:90
ProtectionGroupId:s!
ProtectionGroup:91!
-
Subscription:92
ResourceArn:s!
-
-
-
LogBucket:s!
-
-
-
ProtectionId:s! HealthCheckArn:s!
-
ResourceArn:s! Action:93!
-
-
-
-
SubscriptionState:s!
ResourceArns:[s StartTime:88 EndTime:88 NextToken:s MaxResults:i
AttackSummaries:[94 NextToken:s
NextToken:s MaxResults:i InclusionFilters:95
ProtectionGroups:[91! NextToken:s
NextToken:s MaxResults:i InclusionFilters:96
Protections:[90 NextToken:s
ProtectionGroupId:s! NextToken:s MaxResults:i
ResourceArns:[s! NextToken:s
ResourceARN:s!
Tags:[86
ResourceARN:s! Tags:[86!
-
ResourceARN:s! TagKeys:[s!
-
ResourceArn:s! Action:93!
-
EmergencyContactList:[85
-
ProtectionGroupId:s! Aggregation:s! Pattern:s! ResourceType:s Members:[s
-
AutoRenew:s
-
message:s
message:s
message:s
message:s
message:s
message:s reason:s fields:[97
message:s
message:s Type:s Limit:l
message:s
message:s
message:s
message:s resourceType:s
message:s resourceType:s
EmailAddress:s! PhoneNumber:s ContactNotes:s
Key:s Value:s
AttackId:s ResourceArn:s SubResources:[98 StartTime:t EndTime:t AttackCounters:[99 AttackProperties:[100 Mitigations:[101
FromInclusive:t ToExclusive:t
AttackVolume:102 AttackCount:l!
Id:s Name:s ResourceArn:s HealthCheckIds:[s ProtectionArn:s ApplicationLayerAutomaticResponseConfiguration:103
ProtectionGroupId:s! Aggregation:s! Pattern:s! ResourceType:s Members:[s! ProtectionGroupArn:s
StartTime:t EndTime:t TimeCommitmentInSeconds:l AutoRenew:s Limits:[104 ProactiveEngagementStatus:s SubscriptionLimits:105! SubscriptionArn:s
Block:106 Count:107
AttackId:s ResourceArn:s StartTime:t EndTime:t AttackVectors:[108
ProtectionGroupIds:[s Patterns:[s ResourceTypes:[s Aggregations:[s
ResourceArns:[s ProtectionNames:[s ResourceTypes:[s
name:s! message:s!
Type:s Id:s AttackVectors:[109 Counters:[99
Name:s Max:d Average:d Sum:d N:i Unit:s
AttackLayer:s AttackPropertyIdentifier:s TopContributors:[110 Unit:s Total:l
MitigationName:s
BitsPerSecond:111 PacketsPerSecond:111 RequestsPerSecond:111
Status:s! Action:93!
Type:s Max:l
ProtectionLimits:112! ProtectionGroupLimits:113!
-
-
VectorType:s!
VectorType:s! VectorCounters:[99
Name:s Value:l
Max:d!
ProtectedResourceTypeLimits:[104!
MaxProtectionGroups:l! PatternTypeLimits:114!
ArbitraryPatternLimits:115!
MaxMembers:l!

AccessDeniedException 72
AccessDeniedForDependencyException 73
InternalErrorException 74
InvalidOperationException 75
InvalidPaginationTokenException 76
InvalidParameterException 77
InvalidResourceException 78
LimitsExceededException 79
LockedSubscriptionException 80
NoAssociatedRoleException 81
OptimisticLockException 82
ResourceAlreadyExistsException 83
ResourceNotFoundException 84

ListProtections in=NextToken out=NextToken limit=MaxResults results=Protections
ListAttacks in=NextToken out=NextToken limit=MaxResults results=AttackSummaries

`,
}
