// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Access Analyzer, API version 2019-11-01. */
export const accessanalyzer: ServiceModel = {
  name: 'accessanalyzer',
  packed: `{"name":"accessanalyzer","serviceId":"AccessAnalyzer","fullName":"Access Analyzer","apiVersion":"2019-11-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"access-analyzer"}
ApplyArchiveRule PUT /archive-rule <0 idempotent
CancelPolicyGeneration PUT /policy/generation/{jobId} <1 >2 idempotent
CheckAccessNotGranted POST /policy/check-access-not-granted <3 >4 readonly
CheckNoNewAccess POST /policy/check-no-new-access <5 >6 readonly
CheckNoPublicAccess POST /policy/check-no-public-access <7 >8 readonly
CreateAccessPreview PUT /access-preview <9 >10 idempotent
CreateAnalyzer PUT /analyzer <11 >12 idempotent
CreateArchiveRule PUT /analyzer/{analyzerName}/archive-rule <13 idempotent
CreateServiceLinkedAnalyzer PUT /service-linked-analyzer <14 >15 idempotent
DeleteAnalyzer DELETE /analyzer/{analyzerName} <16 idempotent
DeleteArchiveRule DELETE /analyzer/{analyzerName}/archive-rule/{ruleName} <17 idempotent
DeleteServiceLinkedAnalyzer DELETE /service-linked-analyzer/{analyzerName} <18 idempotent
GenerateFindingRecommendation POST /recommendation/{id} <19
GetAccessPreview GET /access-preview/{accessPreviewId} <20 >21 readonly
GetAnalyzedResource GET /analyzed-resource <22 >23 readonly
GetAnalyzer GET /analyzer/{analyzerName} <24 >25 readonly
GetArchiveRule GET /analyzer/{analyzerName}/archive-rule/{ruleName} <26 >27 readonly
GetFinding GET /finding/{id} <28 >29 readonly
GetFindingRecommendation GET /recommendation/{id} <30 >31 readonly
GetFindingV2 GET /findingv2/{id} <32 >33 readonly
GetFindingsStatistics POST /analyzer/findings/statistics <34 >35 readonly
GetGeneratedPolicy GET /policy/generation/{jobId} <36 >37 readonly
ListAccessPreviewFindings POST /access-preview/{accessPreviewId} <38 >39 readonly
ListAccessPreviews GET /access-preview <40 >41 readonly
ListAnalyzedResources POST /analyzed-resource <42 >43 readonly
ListAnalyzers GET /analyzer <44 >45 readonly
ListArchiveRules GET /analyzer/{analyzerName}/archive-rule <46 >47 readonly
ListFindings POST /finding <48 >49 readonly
ListFindingsV2 POST /findingv2 <50 >51 readonly
ListPolicyGenerations GET /policy/generation <52 >53 readonly
ListTagsForResource GET /tags/{resourceArn} <54 >55 readonly
StartPolicyGeneration PUT /policy/generation <56 >57 idempotent
StartResourceScan POST /resource/scan <58
TagResource POST /tags/{resourceArn} <59 >60 idempotent
UntagResource DELETE /tags/{resourceArn} <61 >62 idempotent
UpdateAnalyzer PUT /analyzer/{analyzerName} <63 >64 idempotent
UpdateArchiveRule PUT /analyzer/{analyzerName}/archive-rule/{ruleName} <65 idempotent
UpdateFindings PUT /finding <66 idempotent
ValidatePolicy POST /policy/validation <67 >68 readonly

analyzerArn:s! ruleName:s! clientToken:s~
jobId:s!@u
-
policyDocument:s! access:[78! policyType:s!
result:s message:s reasons:[79
newPolicyDocument:s! existingPolicyDocument:s! policyType:s!
result:s message:s reasons:[79
policyDocument:s! resourceType:s!
result:s message:s reasons:[79
analyzerArn:s! configurations:{80! clientToken:s~
id:s!
analyzerName:s! type:s! archiveRules:[81 tags:{s clientToken:s~ configuration:82
arn:s
analyzerName:s!@u ruleName:s! filter:{83! clientToken:s~
type:s! archiveRules:[81 clientToken:s~ configuration:82
arn:s
analyzerName:s!@u clientToken:s~@q
analyzerName:s!@u ruleName:s!@u clientToken:s~@q
analyzerName:s!@u clientToken:s~@q
analyzerArn:s!@q id:s!@u
accessPreviewId:s!@u analyzerArn:s!@q
accessPreview:84!
analyzerArn:s!@q resourceArn:s!@q
resource:85
analyzerName:s!@u
analyzer:86!
analyzerName:s!@u ruleName:s!@u
archiveRule:87!
analyzerArn:s!@q id:s!@u
finding:88
analyzerArn:s!@q id:s!@u maxResults:i@q nextToken:s@q
startedAt:T! completedAt:T nextToken:s error:89 resourceArn:s! recommendedSteps:[90 recommendationType:s! status:s!
analyzerArn:s!@q id:s!@u maxResults:i@q nextToken:s@q
analyzedAt:T! createdAt:T! error:s id:s! nextToken:s resource:s resourceType:s! resourceOwnerAccount:s! status:s! updatedAt:T! findingDetails:[91! findingType:s
analyzerArn:s!
findingsStatistics:[92 lastUpdatedAt:T
jobId:s!@u includeResourcePlaceholders:b@q includeServiceLevelTemplate:b@q
jobDetails:93! generatedPolicyResult:94!
accessPreviewId:s!@u analyzerArn:s! filter:{83 nextToken:s maxResults:i
findings:[95! nextToken:s
analyzerArn:s!@q nextToken:s@q maxResults:i@q
accessPreviews:[96! nextToken:s
analyzerArn:s! resourceType:s nextToken:s maxResults:i
analyzedResources:[97! nextToken:s
nextToken:s@q maxResults:i@q type:s@q
analyzers:[86! nextToken:s
analyzerName:s!@u nextToken:s@q maxResults:i@q
archiveRules:[87! nextToken:s
analyzerArn:s! filter:{83 sort:98 nextToken:s maxResults:i
findings:[99! nextToken:s
analyzerArn:s! filter:{83 maxResults:i nextToken:s sort:98
findings:[100! nextToken:s
principalArn:s@q maxResults:i@q nextToken:s@q
policyGenerations:[101! nextToken:s
resourceArn:s!@u
tags:{s
policyGenerationDetails:102! cloudTrailDetails:103 clientToken:s~
jobId:s!
analyzerArn:s! resourceArn:s! resourceOwnerAccount:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
analyzerName:s!@u configuration:82
configuration:82
analyzerName:s!@u ruleName:s!@u filter:{83! clientToken:s~
analyzerArn:s! status:s! ids:[s resourceArn:s clientToken:s~
locale:s maxResults:i@q nextToken:s@q policyDocument:s! policyType:s! validatePolicyResourceType:s
findings:[104! nextToken:s
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s! reason:s! fieldList:[105
actions:[s resources:[s
description:s statementIndex:i statementId:s
%union ebsSnapshot:106 ecrRepository:107 iamRole:108 efsFileSystem:109 kmsKey:110 rdsDbClusterSnapshot:111 rdsDbSnapshot:112 secretsManagerSecret:113 s3Bucket:114 snsTopic:115 sqsQueue:116 s3ExpressDirectoryBucket:117 dynamodbStream:118 dynamodbTable:119
ruleName:s! filter:{83!
%union unusedAccess:120 internalAccess:121
eq:[s neq:[s contains:[s exists:b
id:s! analyzerArn:s! configurations:{80! createdAt:T! status:s! statusReason:122
resourceArn:s! resourceType:s! createdAt:T! analyzedAt:T! updatedAt:T! isPublic:b! actions:[s sharedVia:[s status:s resourceOwnerAccount:s! error:s
arn:s! name:s! type:s! createdAt:T! lastResourceAnalyzed:s lastResourceAnalyzedAt:T tags:{s status:s! statusReason:123 configuration:82 managedBy:s
ruleName:s! filter:{83! createdAt:T! updatedAt:T!
id:s! principal:{s action:[s resource:s isPublic:b resourceType:s! condition:{s! createdAt:T! analyzedAt:T! updatedAt:T! status:s! resourceOwnerAccount:s! error:s sources:[124 resourceControlPolicyRestriction:s
code:s! message:s!
%union unusedPermissionsRecommendedStep:125
%union internalAccessDetails:126 externalAccessDetails:127 unusedPermissionDetails:128 unusedIamUserAccessKeyDetails:129 unusedIamRoleDetails:130 unusedIamUserPasswordDetails:131
%union externalAccessFindingsStatistics:132 internalAccessFindingsStatistics:133 unusedAccessFindingsStatistics:134
jobId:s! status:s! startedOn:T! completedOn:T jobError:135
properties:136! generatedPolicies:[137
id:s! existingFindingId:s existingFindingStatus:s principal:{s action:[s condition:{s resource:s isPublic:b resourceType:s! createdAt:T! changeType:s! status:s! resourceOwnerAccount:s! error:s sources:[124 resourceControlPolicyRestriction:s
id:s! analyzerArn:s! createdAt:T! status:s! statusReason:122
resourceArn:s! resourceOwnerAccount:s! resourceType:s!
attributeName:s orderBy:s
id:s! principal:{s action:[s resource:s isPublic:b resourceType:s! condition:{s! createdAt:T! analyzedAt:T! updatedAt:T! status:s! resourceOwnerAccount:s! error:s sources:[124 resourceControlPolicyRestriction:s
analyzedAt:T! createdAt:T! error:s id:s! resource:s resourceType:s! resourceOwnerAccount:s! status:s! updatedAt:T! findingType:s
jobId:s! principalArn:s! status:s! startedOn:T! completedOn:T
principalArn:s!
trails:[138! accessRole:s! startTime:T! endTime:T
findingDetails:s! findingType:s! issueCode:s! learnMoreLink:s! locations:[139!
name:s! message:s!
userIds:[s groups:[s kmsKeyId:s
repositoryPolicy:s
trustPolicy:s
fileSystemPolicy:s
keyPolicies:{s grants:[140
attributes:{141 kmsKeyId:s
attributes:{142 kmsKeyId:s
kmsKeyId:s secretPolicy:s
bucketPolicy:s bucketAclGrants:[143 bucketPublicAccessBlock:144 accessPoints:{145
topicPolicy:s
queuePolicy:s
bucketPolicy:s accessPoints:{146
streamPolicy:s
tablePolicy:s
unusedAccessAge:i analysisRule:147
analysisRule:148
code:s!
code:s!
type:s! detail:149
policyUpdatedAt:T recommendedAction:s! recommendedPolicy:s existingPolicyId:s
action:[s condition:{s principal:{s principalOwnerAccount:s accessType:s principalType:s sources:[124 resourceControlPolicyRestriction:s serviceControlPolicyRestriction:s
action:[s condition:{s! isPublic:b principal:{s sources:[124 resourceControlPolicyRestriction:s
actions:[150 serviceNamespace:s! lastAccessed:T
accessKeyId:s! lastAccessed:T
lastAccessed:T
lastAccessed:T
resourceTypeStatistics:{151 totalActiveFindings:i totalArchivedFindings:i totalResolvedFindings:i
resourceTypeStatistics:{152 totalActiveFindings:i totalArchivedFindings:i totalResolvedFindings:i
unusedAccessTypeStatistics:[153 topAccounts:[154 totalActiveFindings:i totalArchivedFindings:i totalResolvedFindings:i
code:s! message:s!
isComplete:b principalArn:s! cloudTrailProperties:155
policy:s!
cloudTrailArn:s! regions:[s allRegions:b
path:[156! span:157!
operations:[s! granteePrincipal:s! retiringPrincipal:s constraints:158 issuingAccount:s!
%union accountIds:[s
%union accountIds:[s
permission:s! grantee:159!
ignorePublicAcls:b! restrictPublicBuckets:b!
accessPointPolicy:s publicAccessBlock:144 networkOrigin:160
accessPointPolicy:s networkOrigin:160
exclusions:[161
inclusions:[162
accessPointArn:s accessPointAccount:s
action:s! lastAccessed:T
totalActivePublic:i totalActiveCrossAccount:i totalActiveErrors:i
totalActiveFindings:i totalResolvedFindings:i totalArchivedFindings:i
unusedAccessType:s total:i
account:s numberOfActiveFindings:i details:{i
trailProperties:[163! startTime:T! endTime:T!
%union index:i key:s substring:164 value:s
start:165! end:165!
encryptionContextEquals:{s encryptionContextSubset:{s
%union id:s uri:s
%union vpcConfiguration:166 internetConfiguration:167
accountIds:[s resourceTags:[{s
accountIds:[s resourceTypes:[s resourceArns:[s
cloudTrailArn:s! regions:[s allRegions:b
start:i! length:i!
line:i! column:i! offset:i!
vpcId:s!
-

AccessDeniedException 69 status=403 sender
ConflictException 70 status=409 sender
InternalServerException 71 status=500 retryable
InvalidParameterException 72 status=400 sender
ResourceNotFoundException 73 status=404 sender
ServiceQuotaExceededException 74 status=402 sender
ThrottlingException 75 status=429 sender retryable throttling
UnprocessableEntityException 76 status=422 sender retryable
ValidationException 77 status=400 sender

ListAnalyzedResources in=nextToken out=nextToken limit=maxResults results=analyzedResources
ListAnalyzers in=nextToken out=nextToken limit=maxResults results=analyzers
ListArchiveRules in=nextToken out=nextToken limit=maxResults results=archiveRules
ListFindings in=nextToken out=nextToken limit=maxResults results=findings
ListAccessPreviewFindings in=nextToken out=nextToken limit=maxResults results=findings
ListAccessPreviews in=nextToken out=nextToken limit=maxResults results=accessPreviews
ValidatePolicy in=nextToken out=nextToken limit=maxResults results=findings
ListPolicyGenerations in=nextToken out=nextToken limit=maxResults results=policyGenerations
GetFindingV2 in=nextToken out=nextToken limit=maxResults results=findingDetails
ListFindingsV2 in=nextToken out=nextToken limit=maxResults results=findings
GetFindingRecommendation in=nextToken out=nextToken limit=maxResults results=recommendedSteps

`,
}
