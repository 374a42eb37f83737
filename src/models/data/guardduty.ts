// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon GuardDuty, API version 2017-11-28. */
export const guardduty: ServiceModel = {
  name: 'guardduty',
  packed: `{"name":"guardduty","serviceId":"GuardDuty","fullName":"Amazon GuardDuty","apiVersion":"2017-11-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"guardduty"}
AcceptAdministratorInvitation POST /detector/{DetectorId}/administrator <0 >1
AcceptInvitation POST /detector/{DetectorId}/master <2 >3 deprecated
ArchiveFindings POST /detector/{DetectorId}/findings/archive <4 >5
CreateDetector POST /detector <6 >7
CreateFilter POST /detector/{DetectorId}/filter <8 >9
CreateIPSet POST /detector/{DetectorId}/ipset <10 >11
CreateInvestigation POST /detector/{DetectorId}/investigation <12 >13 status=202
CreateMalwareProtectionPlan POST /malware-protection-plan <14 >15
CreateMembers POST /detector/{DetectorId}/member <16 >17
CreatePublishingDestination POST /detector/{DetectorId}/publishingDestination <18 >19
CreateSampleFindings POST /detector/{DetectorId}/findings/create <20 >21
CreateThreatEntitySet POST /detector/{DetectorId}/threatentityset <22 >23
CreateThreatIntelSet POST /detector/{DetectorId}/threatintelset <24 >25
CreateTrustedEntitySet POST /detector/{DetectorId}/trustedentityset <26 >27
DeclineInvitations POST /invitation/decline <28 >29
DeleteDetector DELETE /detector/{DetectorId} <30 >31
DeleteFilter DELETE /detector/{DetectorId}/filter/{FilterName} <32 >33
DeleteIPSet DELETE /detector/{DetectorId}/ipset/{IpSetId} <34 >35
DeleteInvitations POST /invitation/delete <36 >37
DeleteMalwareProtectionPlan DELETE /malware-protection-plan/{MalwareProtectionPlanId} <38
DeleteMembers POST /detector/{DetectorId}/member/delete <39 >40
DeletePublishingDestination DELETE /detector/{DetectorId}/publishingDestination/{DestinationId} <41 >42
DeleteThreatEntitySet DELETE /detector/{DetectorId}/threatentityset/{ThreatEntitySetId} <43 >44
DeleteThreatIntelSet DELETE /detector/{DetectorId}/threatintelset/{ThreatIntelSetId} <45 >46
DeleteTrustedEntitySet DELETE /detector/{DetectorId}/trustedentityset/{TrustedEntitySetId} <47 >48
DescribeMalwareScans POST /detector/{DetectorId}/malware-scans <49 >50
DescribeOrganizationConfiguration GET /detector/{DetectorId}/admin <51 >52
DescribePublishingDestination GET /detector/{DetectorId}/publishingDestination/{DestinationId} <53 >54
DisableOrganizationAdminAccount POST /admin/disable <55 >56
DisassociateFromAdministratorAccount POST /detector/{DetectorId}/administrator/disassociate <57 >58
DisassociateFromMasterAccount POST /detector/{DetectorId}/master/disassociate <59 >60 deprecated
DisassociateMembers POST /detector/{DetectorId}/member/disassociate <61 >62
EnableOrganizationAdminAccount POST /admin/enable <63 >64
GetAdministratorAccount GET /detector/{DetectorId}/administrator <65 >66
GetCoverageStatistics POST /detector/{DetectorId}/coverage/statistics <67 >68
GetDetector GET /detector/{DetectorId} <69 >70
GetFilter GET /detector/{DetectorId}/filter/{FilterName} <71 >72
GetFindings POST /detector/{DetectorId}/findings/get <73 >74
GetFindingsStatistics POST /detector/{DetectorId}/findings/statistics <75 >76
GetIPSet GET /detector/{DetectorId}/ipset/{IpSetId} <77 >78
GetInvestigation GET /detector/{DetectorId}/investigation/{InvestigationId} <79 >80
GetInvitationsCount GET /invitation/count <81 >82
GetMalwareProtectionPlan GET /malware-protection-plan/{MalwareProtectionPlanId} <83 >84
GetMalwareScan GET /malware-scan/{ScanId} <85 >86
GetMalwareScanSettings GET /detector/{DetectorId}/malware-scan-settings <87 >88
GetMasterAccount GET /detector/{DetectorId}/master <89 >90 deprecated
GetMemberDetectors POST /detector/{DetectorId}/member/detector/get <91 >92
GetMembers POST /detector/{DetectorId}/member/get <93 >94
GetOrganizationStatistics GET /organization/statistics >95
GetRemainingFreeTrialDays POST /detector/{DetectorId}/freeTrial/daysRemaining <96 >97
GetThreatEntitySet GET /detector/{DetectorId}/threatentityset/{ThreatEntitySetId} <98 >99
GetThreatIntelSet GET /detector/{DetectorId}/threatintelset/{ThreatIntelSetId} <100 >101
GetTrustedEntitySet GET /detector/{DetectorId}/trustedentityset/{TrustedEntitySetId} <102 >103
GetUsageStatistics POST /detector/{DetectorId}/usage/statistics <104 >105
InviteMembers POST /detector/{DetectorId}/member/invite <106 >107
ListCoverage POST /detector/{DetectorId}/coverage <108 >109
ListDetectors GET /detector <110 >111
ListFilters GET /detector/{DetectorId}/filter <112 >113
ListFindings POST /detector/{DetectorId}/findings <114 >115
ListIPSets GET /detector/{DetectorId}/ipset <116 >117
ListInvestigations POST /detector/{DetectorId}/investigation/list <118 >119
ListInvitations GET /invitation <120 >121
ListMalwareProtectionPlans GET /malware-protection-plan <122 >123
ListMalwareScans POST /malware-scan <124 >125
ListMembers GET /detector/{DetectorId}/member <126 >127
ListOrganizationAdminAccounts GET /admin <128 >129
ListPublishingDestinations GET /detector/{DetectorId}/publishingDestination <130 >131
ListTagsForResource GET /tags/{ResourceArn} <132 >133
ListThreatEntitySets GET /detector/{DetectorId}/threatentityset <134 >135
ListThreatIntelSets GET /detector/{DetectorId}/threatintelset <136 >137
ListTrustedEntitySets GET /detector/{DetectorId}/trustedentityset <138 >139
SendObjectMalwareScan POST /object-malware-scan/send <140 >141
StartMalwareScan POST /malware-scan/start <142 >143
StartMonitoringMembers POST /detector/{DetectorId}/member/start <144 >145
StopMonitoringMembers POST /detector/{DetectorId}/member/stop <146 >147
TagResource POST /tags/{ResourceArn} <148 >149 status=204
UnarchiveFindings POST /detector/{DetectorId}/findings/unarchive <150 >151
UntagResource DELETE /tags/{ResourceArn} <152 >153 status=204
UpdateDetector POST /detector/{DetectorId} <154 >155
UpdateFilter POST /detector/{DetectorId}/filter/{FilterName} <156 >157
UpdateFindingsFeedback POST /detector/{DetectorId}/findings/feedback <158 >159
UpdateIPSet POST /detector/{DetectorId}/ipset/{IpSetId} <160 >161
UpdateMalwareProtectionPlan PATCH /malware-protection-plan/{MalwareProtectionPlanId} <162
UpdateMalwareScanSettings POST /detector/{DetectorId}/malware-scan-settings <163 >164
UpdateMemberDetectors POST /detector/{DetectorId}/member/detector/update <165 >166
UpdateOrganizationConfiguration POST /detector/{DetectorId}/admin <167 >168
UpdatePublishingDestination POST /detector/{DetectorId}/publishingDestination/{DestinationId} <169 >170
UpdateThreatEntitySet POST /detector/{DetectorId}/threatentityset/{ThreatEntitySetId} <171 >172
UpdateThreatIntelSet POST /detector/{DetectorId}/threatintelset/{ThreatIntelSetId} <173 >174
UpdateTrustedEntitySet POST /detector/{DetectorId}/trustedentityset/{TrustedEntitySetId} <175 >176

DetectorId:s!@u AdministratorId:s!=administratorId InvitationId:s!=invitationId
-
DetectorId:s!@u MasterId:s!=masterId InvitationId:s!=invitationId
-
DetectorId:s!@u FindingIds:[s!=findingIds
-
Enable:b!=enable ClientToken:s~=clientToken FindingPublishingFrequency:s=findingPublishingFrequency DataSources:182=dataSources Tags:{s=tags Features:[183=features
DetectorId:s=detectorId UnprocessedDataSources:184=unprocessedDataSources
DetectorId:s!@u Name:s!=name Description:s=description Action:s=action Rank:i=rank FindingCriteria:185!=findingCriteria ClientToken:s~=clientToken Tags:{s=tags
Name:s!=name
DetectorId:s!@u Name:s!=name Format:s!=format Location:s!=location Activate:b!=activate ClientToken:s~=clientToken Tags:{s=tags ExpectedBucketOwner:s=expectedBucketOwner
IpSetId:s!=ipSetId
DetectorId:s!@u TriggerPrompt:s!=triggerPrompt ClientToken:s~=clientToken
InvestigationId:s!=investigationId
ClientToken:s~=clientToken Role:s!=role ProtectedResource:186!=protectedResource Actions:187=actions Tags:{s=tags
MalwareProtectionPlanId:s=malwareProtectionPlanId
DetectorId:s!@u AccountDetails:[188!=accountDetails
UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u DestinationType:s!=destinationType DestinationProperties:190!=destinationProperties ClientToken:s~=clientToken Tags:{s=tags
DestinationId:s!=destinationId
DetectorId:s!@u FindingTypes:[s=findingTypes
-
DetectorId:s!@u Name:s!=name Format:s!=format Location:s!=location ExpectedBucketOwner:s=expectedBucketOwner Activate:b!=activate ClientToken:s~=clientToken Tags:{s=tags
ThreatEntitySetId:s!=threatEntitySetId
DetectorId:s!@u Name:s!=name Format:s!=format Location:s!=location Activate:b!=activate ClientToken:s~=clientToken Tags:{s=tags ExpectedBucketOwner:s=expectedBucketOwner
ThreatIntelSetId:s!=threatIntelSetId
DetectorId:s!@u Name:s!=name Format:s!=format Location:s!=location ExpectedBucketOwner:s=expectedBucketOwner Activate:b!=activate ClientToken:s~=clientToken Tags:{s=tags
TrustedEntitySetId:s!=trustedEntitySetId
AccountIds:[s!=accountIds
UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u
-
DetectorId:s!@u FilterName:s!@u
-
DetectorId:s!@u IpSetId:s!@u
-
AccountIds:[s!=accountIds
UnprocessedAccounts:[189!=unprocessedAccounts
MalwareProtectionPlanId:s!@u
DetectorId:s!@u AccountIds:[s!=accountIds
UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u DestinationId:s!@u
-
DetectorId:s!@u ThreatEntitySetId:s!@u
-
DetectorId:s!@u ThreatIntelSetId:s!@u
-
DetectorId:s!@u TrustedEntitySetId:s!@u
-
DetectorId:s!@u NextToken:s=nextToken MaxResults:i=maxResults FilterCriteria:191=filterCriteria SortCriteria:192=sortCriteria
Scans:[193!=scans NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
AutoEnable:b=autoEnable MemberAccountLimitReached:b!=memberAccountLimitReached DataSources:194=dataSources Features:[195=features NextToken:s=nextToken AutoEnableOrganizationMembers:s=autoEnableOrganizationMembers
DetectorId:s!@u DestinationId:s!@u
DestinationId:s!=destinationId DestinationType:s!=destinationType Status:s!=status PublishingFailureStartTimestamp:l!=publishingFailureStartTimestamp DestinationProperties:190!=destinationProperties Tags:{s=tags
AdminAccountId:s!=adminAccountId
-
DetectorId:s!@u
-
DetectorId:s!@u
-
DetectorId:s!@u AccountIds:[s!=accountIds
UnprocessedAccounts:[189!=unprocessedAccounts
AdminAccountId:s!=adminAccountId
-
DetectorId:s!@u
Administrator:196!=administrator
DetectorId:s!@u FilterCriteria:197=filterCriteria StatisticsType:[s!=statisticsType
CoverageStatistics:198=coverageStatistics
DetectorId:s!@u
CreatedAt:s=createdAt FindingPublishingFrequency:s=findingPublishingFrequency ServiceRole:s!=serviceRole Status:s!=status UpdatedAt:s=updatedAt DataSources:199=dataSources Tags:{s=tags Features:[200=features
DetectorId:s!@u FilterName:s!@u
Name:s!=name Description:s=description Action:s!=action Rank:i=rank FindingCriteria:185!=findingCriteria Tags:{s=tags CreatedAt:t=createdAt UpdatedAt:t=updatedAt Version:l=version
DetectorId:s!@u FindingIds:[s!=findingIds SortCriteria:192=sortCriteria
Findings:[201!=findings
DetectorId:s!@u FindingStatisticTypes:[s=findingStatisticTypes FindingCriteria:185=findingCriteria GroupBy:s=groupBy OrderBy:s=orderBy MaxResults:i=maxResults
FindingStatistics:202!=findingStatistics NextToken:s=nextToken
DetectorId:s!@u IpSetId:s!@u
Name:s!=name Format:s!=format Location:s!=location Status:s!=status Tags:{s=tags ExpectedBucketOwner:s=expectedBucketOwner
DetectorId:s!@u InvestigationId:s!@u
Investigation:203!=investigation
-
InvitationsCount:i=invitationsCount
MalwareProtectionPlanId:s!@u
Arn:s=arn Role:s=role ProtectedResource:186=protectedResource Actions:187=actions CreatedAt:t=createdAt Status:s=status StatusReasons:[204=statusReasons Tags:{s=tags
ScanId:s!@u
ScanId:s=scanId DetectorId:s=detectorId AdminDetectorId:s=adminDetectorId ResourceArn:s=resourceArn ResourceType:s=resourceType ScannedResourcesCount:i=scannedResourcesCount SkippedResourcesCount:i=skippedResourcesCount FailedResourcesCount:i=failedResourcesCount ScannedResources:[205=scannedResources ScanConfiguration:206=scanConfiguration ScanCategory:s=scanCategory ScanStatus:s=scanStatus ScanStatusReason:s=scanStatusReason ScanType:s=scanType ScanStartedAt:t=scanStartedAt ScanCompletedAt:t=scanCompletedAt ScanResultDetails:207=scanResultDetails
DetectorId:s!@u
ScanResourceCriteria:208=scanResourceCriteria EbsSnapshotPreservation:s=ebsSnapshotPreservation
DetectorId:s!@u
Master:209!=master
DetectorId:s!@u AccountIds:[s!=accountIds
MemberDataSourceConfigurations:[210!=members UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u AccountIds:[s!=accountIds
Members:[211!=members UnprocessedAccounts:[189!=unprocessedAccounts
OrganizationDetails:212=organizationDetails
DetectorId:s!@u AccountIds:[s!=accountIds
Accounts:[213=accounts UnprocessedAccounts:[189=unprocessedAccounts
DetectorId:s!@u ThreatEntitySetId:s!@u
Name:s!=name Format:s!=format Location:s!=location ExpectedBucketOwner:s=expectedBucketOwner Status:s!=status Tags:{s=tags CreatedAt:t=createdAt UpdatedAt:t=updatedAt ErrorDetails:s=errorDetails
DetectorId:s!@u ThreatIntelSetId:s!@u
Name:s!=name Format:s!=format Location:s!=location Status:s!=status Tags:{s=tags ExpectedBucketOwner:s=expectedBucketOwner
DetectorId:s!@u TrustedEntitySetId:s!@u
Name:s!=name Format:s!=format Location:s!=location ExpectedBucketOwner:s=expectedBucketOwner Status:s!=status Tags:{s=tags CreatedAt:t=createdAt UpdatedAt:t=updatedAt ErrorDetails:s=errorDetails
DetectorId:s!@u UsageStatisticType:s!=usageStatisticsType UsageCriteria:214!=usageCriteria Unit:s=unit MaxResults:i=maxResults NextToken:s=nextToken
UsageStatistics:215=usageStatistics NextToken:s=nextToken
DetectorId:s!@u AccountIds:[s!=accountIds DisableEmailNotification:b=disableEmailNotification Message:s=message
UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u NextToken:s=nextToken MaxResults:i=maxResults FilterCriteria:197=filterCriteria SortCriteria:216=sortCriteria
Resources:[217!=resources NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
DetectorIds:[s!=detectorIds NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
FilterNames:[s!=filterNames NextToken:s=nextToken
DetectorId:s!@u FindingCriteria:185=findingCriteria SortCriteria:192=sortCriteria MaxResults:i=maxResults NextToken:s=nextToken
FindingIds:[s!=findingIds NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
IpSetIds:[s!=ipSetIds NextToken:s=nextToken
DetectorId:s!@u SortCriteria:218=sortCriteria MaxResults:i=maxResults NextToken:s=nextToken
Investigations:[219!=investigations NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Invitations:[220=invitations NextToken:s=nextToken
NextToken:s@q=nextToken
MalwareProtectionPlans:[221=malwareProtectionPlans NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken FilterCriteria:222=filterCriteria SortCriteria:192=sortCriteria
Scans:[223!=scans NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken OnlyAssociated:s@q=onlyAssociated
Members:[211=members NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
AdminAccounts:[224=adminAccounts NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
Destinations:[225!=destinations NextToken:s=nextToken
ResourceArn:s!@u
Tags:{s=tags
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
ThreatEntitySetIds:[s!=threatEntitySetIds NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
ThreatIntelSetIds:[s!=threatIntelSetIds NextToken:s=nextToken
DetectorId:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
TrustedEntitySetIds:[s!=trustedEntitySetIds NextToken:s=nextToken
S3Object:226=s3Object
-
ResourceArn:s!=resourceArn ClientToken:s~=clientToken ScanConfiguration:227=scanConfiguration
ScanId:s=scanId
DetectorId:s!@u AccountIds:[s!=accountIds
UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u AccountIds:[s!=accountIds
UnprocessedAccounts:[189!=unprocessedAccounts
ResourceArn:s!@u Tags:{s!=tags
-
DetectorId:s!@u FindingIds:[s!=findingIds
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
DetectorId:s!@u Enable:b=enable FindingPublishingFrequency:s=findingPublishingFrequency DataSources:182=dataSources Features:[183=features
-
DetectorId:s!@u FilterName:s!@u Description:s=description Action:s=action Rank:i=rank FindingCriteria:185=findingCriteria
Name:s!=name
DetectorId:s!@u FindingIds:[s!=findingIds Feedback:s!=feedback Comments:s=comments
-
DetectorId:s!@u IpSetId:s!@u Name:s=name Location:s=location Activate:b=activate ExpectedBucketOwner:s=expectedBucketOwner
-
MalwareProtectionPlanId:s!@u Role:s=role Actions:187=actions ProtectedResource:228=protectedResource
DetectorId:s!@u ScanResourceCriteria:208=scanResourceCriteria EbsSnapshotPreservation:s=ebsSnapshotPreservation
-
DetectorId:s!@u AccountIds:[s!=accountIds DataSources:182=dataSources Features:[229=features
UnprocessedAccounts:[189!=unprocessedAccounts
DetectorId:s!@u AutoEnable:b=autoEnable DataSources:230=dataSources Features:[231=features AutoEnableOrganizationMembers:s=autoEnableOrganizationMembers
-
DetectorId:s!@u DestinationId:s!@u DestinationProperties:190=destinationProperties
-
DetectorId:s!@u ThreatEntitySetId:s!@u Name:s=name Location:s=location ExpectedBucketOwner:s=expectedBucketOwner Activate:b=activate
-
DetectorId:s!@u ThreatIntelSetId:s!@u Name:s=name Location:s=location Activate:b=activate ExpectedBucketOwner:s=expectedBucketOwner
-
DetectorId:s!@u TrustedEntitySetId:s!@u Name:s=name Location:s=location ExpectedBucketOwner:s=expectedBucketOwner Activate:b=activate
-
Message:s=message Type:s=type
Message:s=message Type:s=type
Message:s=message Type:s=type
Message:s=message Type:s=type
Message:s=message Type:s=type
S3Logs:232=s3Logs Kubernetes:233=kubernetes MalwareProtection:234=malwareProtection
Name:s=name Status:s=status AdditionalConfiguration:[235=additionalConfiguration
MalwareProtection:236=malwareProtection
Criterion:{237=criterion
S3Bucket:238=s3Bucket
Tagging:239=tagging
AccountId:s!=accountId Email:s!=email
AccountId:s!=accountId Result:s!=result
DestinationArn:s=destinationArn KmsKeyArn:s=kmsKeyArn
FilterCriterion:[240=filterCriterion
AttributeName:s=attributeName OrderBy:s=orderBy
DetectorId:s=detectorId AdminDetectorId:s=adminDetectorId ScanId:s=scanId ScanStatus:s=scanStatus FailureReason:s=failureReason ScanStartTime:t=scanStartTime ScanEndTime:t=scanEndTime TriggerDetails:241=triggerDetails ResourceDetails:242=resourceDetails ScanResultDetails:243=scanResultDetails AccountId:s=accountId TotalBytes:l=totalBytes FileCount:l=fileCount AttachedVolumes:[244=attachedVolumes ScanType:s=scanType
S3Logs:245!=s3Logs Kubernetes:246=kubernetes MalwareProtection:247=malwareProtection
Name:s=name AutoEnable:s=autoEnable AdditionalConfiguration:[248=additionalConfiguration
AccountId:s=accountId InvitationId:s=invitationId RelationshipStatus:s=relationshipStatus InvitedAt:s=invitedAt
FilterCriterion:[249=filterCriterion
CountByResourceType:{l=countByResourceType CountByCoverageStatus:{l=countByCoverageStatus
CloudTrail:250!=cloudTrail DNSLogs:251!=dnsLogs FlowLogs:252!=flowLogs S3Logs:253!=s3Logs Kubernetes:254=kubernetes MalwareProtection:236=malwareProtection
Name:s=name Status:s=status UpdatedAt:t=updatedAt AdditionalConfiguration:[255=additionalConfiguration
AccountId:s!=accountId Arn:s!=arn Confidence:d=confidence CreatedAt:s!=createdAt Description:s=description Id:s!=id Partition:s=partition Region:s!=region Resource:256!=resource SchemaVersion:s!=schemaVersion Service:257=service Severity:d!=severity Title:s=title Type:s!=type UpdatedAt:s!=updatedAt AssociatedAttackSequenceArn:s=associatedAttackSequenceArn
CountBySeverity:{i=countBySeverity GroupedByAccount:[258=groupedByAccount GroupedByDate:[259=groupedByDate GroupedByFindingType:[260=groupedByFindingType GroupedByResource:[261=groupedByResource GroupedBySeverity:[262=groupedBySeverity
InvestigationId:s!=investigationId Status:s!=status TriggerPrompt:s!=triggerPrompt TriggeredBy:s!=triggeredBy Metadata:263=metadata Cloud:264=cloud RiskLevel:s=riskLevel Risk:s=risk Confidence:s=confidence Summary:s=summary StartTime:t=startTime EndTime:t=endTime Error:s=error
Code:s=code Message:s=message
ScannedResourceArn:s=scannedResourceArn ScannedResourceType:s=scannedResourceType ScannedResourceStatus:s=scannedResourceStatus ScanStatusReason:s=scanStatusReason ResourceDetails:265=resourceDetails
Role:s=role TriggerDetails:241=triggerDetails IncrementalScanDetails:266=incrementalScanDetails RecoveryPoint:267=recoveryPoint
ScanResultStatus:s=scanResultStatus SkippedFileCount:l=skippedFileCount FailedFileCount:l=failedFileCount ThreatFoundFileCount:l=threatFoundFileCount TotalFileCount:l=totalFileCount TotalBytes:l=totalBytes UniqueThreatCount:l=uniqueThreatCount Threats:[268=threats
Include:{269=include Exclude:{269=exclude
AccountId:s=accountId InvitationId:s=invitationId RelationshipStatus:s=relationshipStatus InvitedAt:s=invitedAt
AccountId:s!=accountId DataSources:199!=dataSources Features:[270=features
AccountId:s!=accountId DetectorId:s=detectorId MasterId:s!=masterId Email:s!=email RelationshipStatus:s!=relationshipStatus InvitedAt:s=invitedAt UpdatedAt:s!=updatedAt AdministratorId:s=administratorId
UpdatedAt:t=updatedAt OrganizationStatistics:271=organizationStatistics
AccountId:s=accountId DataSources:272=dataSources Features:[273=features
AccountIds:[s=accountIds DataSources:[s=dataSources Resources:[s=resources Features:[s=features
SumByAccount:[274=sumByAccount TopAccountsByFeature:[275=topAccountsByFeature SumByDataSource:[276=sumByDataSource SumByResource:[277=sumByResource TopResources:[277=topResources SumByFeature:[278=sumByFeature
AttributeName:s=attributeName OrderBy:s=orderBy
ResourceId:s=resourceId DetectorId:s=detectorId AccountId:s=accountId ResourceDetails:279=resourceDetails CoverageStatus:s=coverageStatus Issue:s=issue UpdatedAt:t=updatedAt
AttributeName:s=attributeName OrderBy:s=orderBy
InvestigationId:s=investigationId Status:s=status TriggerPrompt:s=triggerPrompt RiskLevel:s=riskLevel Confidence:s=confidence Title:s=title AccountId:s=accountId StartTime:t=startTime EndTime:t=endTime
AccountId:s=accountId InvitationId:s=invitationId RelationshipStatus:s=relationshipStatus InvitedAt:s=invitedAt
MalwareProtectionPlanId:s=malwareProtectionPlanId
ListMalwareScansFilterCriterion:[280=filterCriterion
ResourceArn:s=resourceArn ResourceType:s=resourceType ScanId:s=scanId ScanStatus:s=scanStatus ScanResultStatus:s=scanResultStatus ScanType:s=scanType ScanStartedAt:t=scanStartedAt ScanCompletedAt:t=scanCompletedAt
AdminAccountId:s=adminAccountId AdminStatus:s=adminStatus
DestinationId:s!=destinationId DestinationType:s!=destinationType Status:s!=status
Bucket:s=bucket Key:s=key VersionId:s=versionId
Role:s!=role IncrementalScanDetails:266=incrementalScanDetails RecoveryPoint:281=recoveryPoint
S3Bucket:282=s3Bucket
Name:s=name Status:s=status AdditionalConfiguration:[283=additionalConfiguration
S3Logs:284=s3Logs Kubernetes:285=kubernetes MalwareProtection:286=malwareProtection
Name:s=name AutoEnable:s=autoEnable AdditionalConfiguration:[287=additionalConfiguration
Enable:b!=enable
AuditLogs:288!=auditLogs
ScanEc2InstanceWithFindings:289=scanEc2InstanceWithFindings
Name:s=name Status:s=status
ScanEc2InstanceWithFindings:290=scanEc2InstanceWithFindings ServiceRole:s=serviceRole
Eq:[s=eq Neq:[s=neq Gt:i=gt Gte:i=gte Lt:i=lt Lte:i=lte Equals:[s=equals NotEquals:[s=notEquals GreaterThan:l=greaterThan GreaterThanOrEqual:l=greaterThanOrEqual LessThan:l=lessThan LessThanOrEqual:l=lessThanOrEqual Matches:[s=matches NotMatches:[s=notMatches
BucketName:s=bucketName ObjectPrefixes:[s=objectPrefixes
Status:s=status
CriterionKey:s=criterionKey FilterCondition:291=filterCondition
GuardDutyFindingId:s=guardDutyFindingId Description:s=description TriggerType:s=triggerType
InstanceArn:s=instanceArn
ScanResult:s=scanResult
VolumeArn:s=volumeArn VolumeType:s=volumeType DeviceName:s=deviceName VolumeSizeInGB:i=volumeSizeInGB EncryptionType:s=encryptionType SnapshotArn:s=snapshotArn KmsKeyArn:s=kmsKeyArn
AutoEnable:b!=autoEnable
AuditLogs:292!=auditLogs
ScanEc2InstanceWithFindings:293=scanEc2InstanceWithFindings
Name:s=name AutoEnable:s=autoEnable
CriterionKey:s=criterionKey FilterCondition:294=filterCondition
Status:s!=status
Status:s!=status
Status:s!=status
Status:s!=status
AuditLogs:295!=auditLogs
Name:s=name Status:s=status UpdatedAt:t=updatedAt
AccessKeyDetails:296=accessKeyDetails S3BucketDetails:[297=s3BucketDetails InstanceDetails:298=instanceDetails EksClusterDetails:299=eksClusterDetails KubernetesDetails:300=kubernetesDetails ResourceType:s=resourceType EbsVolumeDetails:301=ebsVolumeDetails EcsClusterDetails:302=ecsClusterDetails ContainerDetails:303=containerDetails LambdaDetails:304=lambdaDetails RdsDbInstanceDetails:305=rdsDbInstanceDetails RdsLimitlessDbDetails:306=rdsLimitlessDbDetails RdsDbUserDetails:307=rdsDbUserDetails EbsSnapshotDetails:308=ebsSnapshotDetails Ec2ImageDetails:309=ec2ImageDetails RecoveryPointDetails:310=recoveryPointDetails BedrockGuardrailDetails:311=bedrockGuardrailDetails ModelDetails:[312=modelDetails
Action:313=action Evidence:314=evidence Archived:b=archived Count:i=count DetectorId:s=detectorId EventFirstSeen:s=eventFirstSeen EventLastSeen:s=eventLastSeen ResourceRole:s=resourceRole ServiceName:s=serviceName UserFeedback:s=userFeedback AdditionalInfo:315=additionalInfo FeatureName:s=featureName EbsVolumeScanDetails:316=ebsVolumeScanDetails RuntimeDetails:317=runtimeDetails Detection:318=detection MalwareScanDetails:319=malwareScanDetails
AccountId:s=accountId LastGeneratedAt:t=lastGeneratedAt TotalFindings:i=totalFindings
Date:t=date LastGeneratedAt:t=lastGeneratedAt Severity:d=severity TotalFindings:i=totalFindings
FindingType:s=findingType LastGeneratedAt:t=lastGeneratedAt TotalFindings:i=totalFindings
AccountId:s=accountId LastGeneratedAt:t=lastGeneratedAt ResourceId:s=resourceId ResourceType:s=resourceType TotalFindings:i=totalFindings
LastGeneratedAt:t=lastGeneratedAt Severity:d=severity TotalFindings:i=totalFindings
Version:s!=version Product:320!=product
Provider:s!=provider Region:s!=region Account:s!=account
EbsVolume:244=ebsVolume EbsSnapshot:321=ebsSnapshot
BaselineResourceArn:s!=baselineResourceArn
BackupVaultName:s=backupVaultName ContinuousScanDetails:322=continuousScanDetails
Name:s=name Source:s=source Count:l=count Hash:s=hash ItemDetails:[323=itemDetails
MapEquals:[324!=mapEquals
Name:s=name Status:s=status UpdatedAt:t=updatedAt AdditionalConfiguration:[325=additionalConfiguration
TotalAccountsCount:i=totalAccountsCount MemberAccountsCount:i=memberAccountsCount ActiveAccountsCount:i=activeAccountsCount EnabledAccountsCount:i=enabledAccountsCount CountByFeature:[326=countByFeature
CloudTrail:327=cloudTrail DnsLogs:327=dnsLogs FlowLogs:327=flowLogs S3Logs:327=s3Logs Kubernetes:328=kubernetes MalwareProtection:329=malwareProtection
Name:s=name FreeTrialDaysRemaining:i=freeTrialDaysRemaining
AccountId:s=accountId Total:330=total
Feature:s=feature Accounts:[331=accounts
DataSource:s=dataSource Total:330=total
Resource:s=resource Total:330=total
Feature:s=feature Total:330=total
EksClusterDetails:332=eksClusterDetails EcsClusterDetails:333=ecsClusterDetails Ec2InstanceDetails:334=ec2InstanceDetails ResourceType:s=resourceType
ListMalwareScansCriterionKey:s=criterionKey FilterCondition:291=filterCondition
BackupVaultName:s!=backupVaultName ContinuousScanDetails:335=continuousScanDetails
ObjectPrefixes:[s=objectPrefixes
Name:s=name Status:s=status
AutoEnable:b!=autoEnable
AuditLogs:336!=auditLogs
ScanEc2InstanceWithFindings:337=scanEc2InstanceWithFindings
Name:s=name AutoEnable:s=autoEnable
Enable:b!=enable
EbsVolumes:b=ebsVolumes
EbsVolumes:338=ebsVolumes
EqualsValue:s=equalsValue GreaterThan:l=greaterThan LessThan:l=lessThan
AutoEnable:b!=autoEnable
EbsVolumes:339=ebsVolumes
Equals:[s=equals NotEquals:[s=notEquals
Status:s!=status
AccessKeyId:s=accessKeyId PrincipalId:s=principalId UserName:s=userName UserType:s=userType
Arn:s=arn Name:s=name Type:s=type CreatedAt:t=createdAt Owner:340=owner Tags:[341=tags DefaultServerSideEncryption:342=defaultServerSideEncryption PublicAccess:343=publicAccess S3ObjectDetails:[344=s3ObjectDetails
AvailabilityZone:s=availabilityZone IamInstanceProfile:345=iamInstanceProfile ImageDescription:s=imageDescription ImageId:s=imageId InstanceId:s=instanceId InstanceState:s=instanceState InstanceType:s=instanceType OutpostArn:s=outpostArn LaunchTime:s=launchTime NetworkInterfaces:[346=networkInterfaces Platform:s=platform ProductCodes:[347=productCodes Tags:[341=tags
Name:s=name Arn:s=arn VpcId:s=vpcId Status:s=status Tags:[341=tags CreatedAt:t=createdAt
KubernetesUserDetails:348=kubernetesUserDetails KubernetesWorkloadDetails:349=kubernetesWorkloadDetails
ScannedVolumeDetails:[244=scannedVolumeDetails SkippedVolumeDetails:[244=skippedVolumeDetails
Name:s=name Arn:s=arn Status:s=status ActiveServicesCount:i=activeServicesCount RegisteredContainerInstancesCount:i=registeredContainerInstancesCount RunningTasksCount:i=runningTasksCount Tags:[341=tags TaskDetails:350=taskDetails
ContainerRuntime:s=containerRuntime Id:s=id Name:s=name Image:s=image ImagePrefix:s=imagePrefix VolumeMounts:[351=volumeMounts SecurityContext:352=securityContext
FunctionArn:s=functionArn FunctionName:s=functionName Description:s=description LastModifiedAt:t=lastModifiedAt RevisionId:s=revisionId FunctionVersion:s=functionVersion Role:s=role VpcConfig:353=vpcConfig Tags:[341=tags
DbInstanceIdentifier:s=dbInstanceIdentifier Engine:s=engine EngineVersion:s=engineVersion DbClusterIdentifier:s=dbClusterIdentifier DbInstanceArn:s=dbInstanceArn DbiResourceId:s=dbiResourceId Tags:[341=tags
DbShardGroupIdentifier:s=dbShardGroupIdentifier DbShardGroupResourceId:s=dbShardGroupResourceId DbShardGroupArn:s=dbShardGroupArn Engine:s=engine EngineVersion:s=engineVersion DbClusterIdentifier:s=dbClusterIdentifier Tags:[341=tags
User:s=user Application:s=application Database:s=database Ssl:s=ssl AuthMethod:s=authMethod
SnapshotArn:s=snapshotArn
ImageArn:s=imageArn
RecoveryPointArn:s=recoveryPointArn BackupVaultName:s=backupVaultName ContinuousScanDetails:322=continuousScanDetails
GuardrailArn:s=guardrailArn GuardrailVersion:s=guardrailVersion Guardrails:[354=guardrails GuardrailAction:s=guardrailAction GuardrailSource:s=guardrailSource ContentPolicyFilters:[355=contentPolicyFilters
ModelId:s=modelId
ActionType:s=actionType AwsApiCallAction:356=awsApiCallAction DnsRequestAction:357=dnsRequestAction NetworkConnectionAction:358=networkConnectionAction PortProbeAction:359=portProbeAction KubernetesApiCallAction:360=kubernetesApiCallAction KubernetesPermissionCheckedDetails:361=kubernetesPermissionCheckedDetails KubernetesRoleBindingDetails:362=kubernetesRoleBindingDetails KubernetesRoleDetails:363=kubernetesRoleDetails RdsLoginAttemptAction:364=rdsLoginAttemptAction
ThreatIntelligenceDetails:[365=threatIntelligenceDetails
Value:s=value Type:s=type
ScanId:s=scanId ScanStartedAt:t=scanStartedAt ScanCompletedAt:t=scanCompletedAt TriggerFindingId:s=triggerFindingId Sources:[s=sources ScanDetections:366=scanDetections ScanType:s=scanType
Process:367=process Context:368=context
Anomaly:369=anomaly Sequence:370=sequence
Threats:[371=threats ScanId:s=scanId ScanType:s=scanType ScanCategory:s=scanCategory ScanConfiguration:372=scanConfiguration UniqueThreatCount:i=uniqueThreatCount
Name:s!=name Feature:s=feature
DeviceName:s=deviceName
StartTime:t=startTime EndTime:t!=endTime
ResourceArn:s=resourceArn ItemPath:s=itemPath Hash:s=hash AdditionalInfo:373=additionalInfo
Key:s!=key Value:s=value
Name:s=name Status:s=status UpdatedAt:t=updatedAt
Name:s=name EnabledAccountsCount:i=enabledAccountsCount AdditionalConfiguration:[374=additionalConfiguration
FreeTrialDaysRemaining:i=freeTrialDaysRemaining
AuditLogs:327=auditLogs
ScanEc2InstanceWithFindings:327=scanEc2InstanceWithFindings
Amount:s=amount Unit:s=unit
AccountId:s=accountId Total:330=total
ClusterName:s=clusterName CoveredNodes:l=coveredNodes CompatibleNodes:l=compatibleNodes AddonDetails:375=addonDetails ManagementType:s=managementType
ClusterName:s=clusterName FargateDetails:376=fargateDetails ContainerInstanceDetails:377=containerInstanceDetails
InstanceId:s=instanceId InstanceType:s=instanceType ClusterArn:s=clusterArn AgentDetails:378=agentDetails ManagementType:s=managementType
StartTime:t=startTime EndTime:t!=endTime
AutoEnable:b!=autoEnable
EbsVolumes:379=ebsVolumes
Status:s=status Reason:s=reason
AutoEnable:b=autoEnable
Id:s=id
Key:s=key Value:s=value
EncryptionType:s=encryptionType KmsMasterKeyArn:s=kmsMasterKeyArn
PermissionConfiguration:380=permissionConfiguration EffectivePermission:s=effectivePermission
ObjectArn:s=objectArn Key:s=key ETag:s=eTag Hash:s=hash VersionId:s=versionId
Arn:s=arn Id:s=id
Ipv6Addresses:[s=ipv6Addresses NetworkInterfaceId:s=networkInterfaceId PrivateDnsName:s=privateDnsName PrivateIpAddress:s=privateIpAddress PrivateIpAddresses:[381=privateIpAddresses PublicDnsName:s=publicDnsName PublicIp:s=publicIp SecurityGroups:[382=securityGroups SubnetId:s=subnetId VpcId:s=vpcId
Code:s=productCodeId ProductType:s=productCodeType
Username:s=username Uid:s=uid Groups:[s=groups SessionName:[s=sessionName ImpersonatedUser:383=impersonatedUser
Name:s=name Type:s=type Uid:s=uid Namespace:s=namespace HostNetwork:b=hostNetwork ServiceAccountName:s=serviceAccountName Containers:[303=containers Volumes:[384=volumes HostIPC:b=hostIPC HostPID:b=hostPID
Arn:s=arn DefinitionArn:s=definitionArn Version:s=version TaskCreatedAt:t=createdAt StartedAt:t=startedAt StartedBy:s=startedBy Tags:[341=tags Volumes:[384=volumes Containers:[303=containers Group:s=group LaunchType:s=launchType
Name:s=name MountPath:s=mountPath
Privileged:b=privileged AllowPrivilegeEscalation:b=allowPrivilegeEscalation
SubnetIds:[s=subnetIds VpcId:s=vpcId SecurityGroups:[382=securityGroups
Arn:s=arn Version:s=version
Type:s=type Confidence:s=confidence Action:s=action
Api:s=api CallerType:s=callerType DomainDetails:385=domainDetails ErrorCode:s=errorCode UserAgent:s=userAgent RemoteIpDetails:386=remoteIpDetails ServiceName:s=serviceName RemoteAccountDetails:387=remoteAccountDetails AffectedResources:{s=affectedResources
Domain:s=domain Protocol:s=protocol Blocked:b=blocked DomainWithSuffix:s=domainWithSuffix VpcOwnerAccountId:s=vpcOwnerAccountId
Blocked:b=blocked ConnectionDirection:s=connectionDirection LocalPortDetails:388=localPortDetails Protocol:s=protocol LocalIpDetails:389=localIpDetails LocalNetworkInterface:s=localNetworkInterface RemoteIpDetails:386=remoteIpDetails RemotePortDetails:390=remotePortDetails
Blocked:b=blocked PortProbeDetails:[391=portProbeDetails
RequestUri:s=requestUri Verb:s=verb Resource:s=resource Subresource:s=subresource Namespace:s=namespace ResourceName:s=resourceName SourceIps:[s=sourceIPs UserAgent:s=userAgent RemoteIpDetails:386=remoteIpDetails StatusCode:i=statusCode Parameters:s=parameters
Verb:s=verb Resource:s=resource Namespace:s=namespace Allowed:b=allowed
Kind:s=kind Name:s=name Uid:s=uid RoleRefName:s=roleRefName RoleRefKind:s=roleRefKind
Kind:s=kind Name:s=name Uid:s=uid
RemoteIpDetails:386=remoteIpDetails LoginAttributes:[392
ThreatListName:s=threatListName ThreatNames:[s=threatNames ThreatFileSha256:s=threatFileSha256
ScannedItemCount:393=scannedItemCount ThreatsDetectedItemCount:394=threatsDetectedItemCount HighestSeverityThreatDetails:395=highestSeverityThreatDetails ThreatDetectedByName:396=threatDetectedByName
Name:s=name ExecutablePath:s=executablePath ExecutableSha256:s=executableSha256 NamespacePid:i=namespacePid Pwd:s=pwd Pid:i=pid StartTime:t=startTime Uuid:s=uuid ParentUuid:s=parentUuid User:s=user UserId:i=userId Euid:i=euid Lineage:[397=lineage
ModifyingProcess:367=modifyingProcess ModifiedAt:t=modifiedAt ScriptPath:s=scriptPath LibraryPath:s=libraryPath LdPreloadValue:s=ldPreloadValue SocketPath:s=socketPath RuncBinaryPath:s=runcBinaryPath ReleaseAgentPath:s=releaseAgentPath MountSource:s=mountSource MountTarget:s=mountTarget FileSystemType:s=fileSystemType Flags:[s=flags ModuleName:s=moduleName ModuleFilePath:s=moduleFilePath ModuleSha256:s=moduleSha256 ShellHistoryFilePath:s=shellHistoryFilePath TargetProcess:367=targetProcess AddressFamily:s=addressFamily IanaProtocolNumber:i=ianaProtocolNumber MemoryRegions:[s=memoryRegions ToolName:s=toolName ToolCategory:s=toolCategory ServiceName:s=serviceName CommandLineExample:s=commandLineExample ThreatFilePath:s=threatFilePath FileOperation:s=fileOperation FilePath:s=filePath RelatedFilePaths:[s=relatedFilePaths
Profiles:{{[398=profiles Unusual:399=unusual
Uid:s!=uid Description:s!=description Actors:[400=actors Resources:[401=resources Endpoints:[402=endpoints Signals:[403!=signals SequenceIndicators:[404=sequenceIndicators AdditionalSequenceTypes:[s=additionalSequenceTypes
Name:s=name Source:s=source ItemPaths:[405=itemPaths Count:l=count Hash:s=hash ItemDetails:[323=itemDetails
TriggerType:s=triggerType IncrementalScanDetails:266=incrementalScanDetails
VersionId:s=versionId DeviceName:s=deviceName
Name:s=name EnabledAccountsCount:i=enabledAccountsCount
AddonVersion:s=addonVersion AddonStatus:s=addonStatus
Issues:[s=issues ManagementType:s=managementType
CoveredContainerInstances:l=coveredContainerInstances CompatibleContainerInstances:l=compatibleContainerInstances
Version:s=version
AutoEnable:b=autoEnable
BucketLevelPermissions:406=bucketLevelPermissions AccountLevelPermissions:407=accountLevelPermissions
PrivateDnsName:s=privateDnsName PrivateIpAddress:s=privateIpAddress
GroupId:s=groupId GroupName:s=groupName
Username:s=username Groups:[s=groups
Name:s=name HostPath:408=hostPath
Domain:s=domain
City:409=city Country:410=country GeoLocation:411=geoLocation IpAddressV4:s=ipAddressV4 IpAddressV6:s=ipAddressV6 Organization:412=organization
AccountId:s=accountId Affiliated:b=affiliated
Port:i=port PortName:s=portName
IpAddressV4:s=ipAddressV4 IpAddressV6:s=ipAddressV6
Port:i=port PortName:s=portName
LocalPortDetails:388=localPortDetails LocalIpDetails:389=localIpDetails RemoteIpDetails:386=remoteIpDetails
User:s=user Application:s=application FailedLoginAttempts:i=failedLoginAttempts SuccessfulLoginAttempts:i=successfulLoginAttempts
TotalGb:i=totalGb Files:i=files Volumes:i=volumes
Files:i=files
Severity:s=severity ThreatName:s=threatName Count:i=count
ItemCount:i=itemCount UniqueThreatNameCount:i=uniqueThreatNameCount Shortened:b=shortened ThreatNames:[413=threatNames
StartTime:t=startTime NamespacePid:i=namespacePid UserId:i=userId Name:s=name Pid:i=pid Uuid:s=uuid ExecutablePath:s=executablePath Euid:i=euid ParentUuid:s=parentUuid
ProfileType:s=profileType ProfileSubtype:s=profileSubtype Observations:414=observations
Behavior:{{398=behavior
Id:s!=id User:415=user Session:416=session Process:417=process
Uid:s!=uid Name:s=name AccountId:s=accountId ResourceType:s!=resourceType Region:s=region Service:s=service CloudPartition:s=cloudPartition Tags:[341=tags Data:418=data
Id:s!=id Ip:s=ip Domain:s=domain Port:i=port Location:419=location AutonomousSystem:420=autonomousSystem Connection:421=connection
Uid:s!=uid Type:s!=type Description:s=description Name:s!=name CreatedAt:t!=createdAt UpdatedAt:t!=updatedAt FirstSeenAt:t!=firstSeenAt LastSeenAt:t!=lastSeenAt Severity:d=severity Count:i!=count ResourceUids:[s=resourceUids ActorIds:[s=actorIds EndpointIds:[s=endpointIds SignalIndicators:[404=signalIndicators
Key:s!=key Values:[s=values Title:s=title
NestedItemPath:s=nestedItemPath Hash:s=hash
AccessControlList:422=accessControlList BucketPolicy:423=bucketPolicy BlockPublicAccess:424=blockPublicAccess
BlockPublicAccess:424=blockPublicAccess
Path:s=path
CityName:s=cityName
CountryCode:s=countryCode CountryName:s=countryName
Lat:d=lat Lon:d=lon
Asn:s=asn AsnOrg:s=asnOrg Isp:s=isp Org:s=org
Name:s=name Severity:s=severity ItemCount:i=itemCount FilePaths:[425=filePaths
Text:[s=text Number:[l=number
Name:s!=name Uid:s!=uid Type:s!=type CredentialUid:s=credentialUid Account:426=account
Uid:s=uid MfaStatus:s=mfaStatus CreatedTime:t=createdTime Issuer:s=issuer
Name:s!=name Path:s!=path Sha256:s=sha256
S3Bucket:427=s3Bucket Ec2Instance:428=ec2Instance AccessKey:429=accessKey Ec2NetworkInterface:430=ec2NetworkInterface S3Object:431=s3Object EksCluster:432=eksCluster KubernetesWorkload:433=kubernetesWorkload Container:434=container EcsCluster:435=ecsCluster EcsTask:436=ecsTask IamInstanceProfile:437=iamInstanceProfile AutoscalingAutoScalingGroup:438=autoscalingAutoScalingGroup Ec2LaunchTemplate:439=ec2LaunchTemplate Ec2Vpc:440=ec2Vpc Ec2Image:441=ec2Image CloudformationStack:442=cloudformationStack
City:s!=city Country:s!=country Latitude:d!=lat Longitude:d!=lon
Name:s!=name Number:i!=number
Direction:s!=direction
AllowsPublicReadAccess:b=allowsPublicReadAccess AllowsPublicWriteAccess:b=allowsPublicWriteAccess
AllowsPublicReadAccess:b=allowsPublicReadAccess AllowsPublicWriteAccess:b=allowsPublicWriteAccess
IgnorePublicAcls:b=ignorePublicAcls RestrictPublicBuckets:b=restrictPublicBuckets BlockPublicAcls:b=blockPublicAcls BlockPublicPolicy:b=blockPublicPolicy
FilePath:s=filePath VolumeArn:s=volumeArn Hash:s=hash FileName:s=fileName
Uid:s!=uid Name:s=account
OwnerId:s=ownerId CreatedAt:t=createdAt EncryptionType:s=encryptionType EncryptionKeyArn:s=encryptionKeyArn EffectivePermission:s=effectivePermission PublicReadAccess:s=publicReadAccess PublicWriteAccess:s=publicWriteAccess AccountPublicAccess:443=accountPublicAccess BucketPublicAccess:443=bucketPublicAccess S3ObjectUids:[s=s3ObjectUids
AvailabilityZone:s=availabilityZone ImageDescription:s=imageDescription InstanceState:s=instanceState IamInstanceProfile:345 InstanceType:s=instanceType OutpostArn:s=outpostArn Platform:s=platform ProductCodes:[347=productCodes Ec2NetworkInterfaceUids:[s=ec2NetworkInterfaceUids
PrincipalId:s=principalId UserName:s=userName UserType:s=userType
Ipv6Addresses:[s=ipv6Addresses PrivateIpAddresses:[381=privateIpAddresses PublicIp:s=publicIp SecurityGroups:[382=securityGroups SubNetId:s=subNetId VpcId:s=vpcId
ETag:s=eTag Key:s=key VersionId:s=versionId
Arn:s=arn CreatedAt:t=createdAt Status:s=status VpcId:s=vpcId Ec2InstanceUids:[s=ec2InstanceUids
ContainerUids:[s=containerUids Namespace:s=namespace KubernetesResourcesTypes:s=type
Image:s!=image ImageUid:s=imageUid
Status:s=status Ec2InstanceUids:[s=ec2InstanceUids
CreatedAt:t=createdAt TaskDefinitionArn:s=taskDefinitionArn LaunchType:s=launchType ContainerUids:[s=containerUids
Ec2InstanceUids:[s=ec2InstanceUids
Ec2InstanceUids:[s=ec2InstanceUids
Ec2InstanceUids:[s=ec2InstanceUids Version:s=version
Ec2InstanceUids:[s=ec2InstanceUids
Ec2InstanceUids:[s=ec2InstanceUids
Ec2InstanceUids:[s=ec2InstanceUids
PublicAclAccess:s=publicAclAccess PublicPolicyAccess:s=publicPolicyAccess PublicAclIgnoreBehavior:s=publicAclIgnoreBehavior PublicBucketRestrictBehavior:s=publicBucketRestrictBehavior

AccessDeniedException 177 status=403 sender
BadRequestException 178 status=400 sender
ConflictException 179 status=409 sender
InternalServerErrorException 180 status=500
ResourceNotFoundException 181 status=404 sender

ListDetectors in=NextToken out=NextToken limit=MaxResults results=DetectorIds
ListFindings in=NextToken out=NextToken limit=MaxResults results=FindingIds
ListIPSets in=NextToken out=NextToken limit=MaxResults results=IpSetIds
ListThreatIntelSets in=NextToken out=NextToken limit=MaxResults results=ThreatIntelSetIds
ListInvitations in=NextToken out=NextToken limit=MaxResults results=Invitations
ListMembers in=NextToken out=NextToken limit=MaxResults results=Members
ListFilters in=NextToken out=NextToken limit=MaxResults results=FilterNames
ListOrganizationAdminAccounts in=NextToken out=NextToken limit=MaxResults results=AdminAccounts
DescribeMalwareScans in=NextToken out=NextToken limit=MaxResults results=Scans
ListCoverage in=NextToken out=NextToken limit=MaxResults results=Resources
ListThreatEntitySets in=NextToken out=NextToken limit=MaxResults results=ThreatEntitySetIds
ListTrustedEntitySets in=NextToken out=NextToken limit=MaxResults results=TrustedEntitySetIds
ListMalwareScans in=NextToken out=NextToken limit=MaxResults results=Scans
ListInvestigations in=NextToken out=NextToken limit=MaxResults results=Investigations

`,
}
