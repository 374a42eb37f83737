// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Security Agent, API version 2025-09-06. */
export const securityagent: ServiceModel = {
  name: 'securityagent',
  packed: `{"name":"securityagent","serviceId":"SecurityAgent","fullName":"AWS Security Agent","apiVersion":"2025-09-06","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"securityagent"}
AddArtifact POST /AddArtifact <0 >1 status=201
BatchCreateSecurityRequirements POST /BatchCreateSecurityRequirements <2 >3 status=201
BatchDeleteCodeReviews POST /BatchDeleteCodeReviews <4 >5
BatchDeletePentests POST /BatchDeletePentests <6 >7
BatchDeleteSecurityRequirements POST /BatchDeleteSecurityRequirements <8 >9
BatchDeleteThreatModels POST /BatchDeleteThreatModels <10 >11
BatchGetAgentSpaces POST /BatchGetAgentSpaces <12 >13 readonly
BatchGetArtifactMetadata POST /BatchGetArtifactMetadata <14 >15
BatchGetCodeReviewJobTasks POST /BatchGetCodeReviewJobTasks <16 >17
BatchGetCodeReviewJobs POST /BatchGetCodeReviewJobs <18 >19
BatchGetCodeReviews POST /BatchGetCodeReviews <20 >21
BatchGetFindings POST /BatchGetFindings <22 >23
BatchGetPentestJobTasks POST /BatchGetPentestJobTasks <24 >25
BatchGetPentestJobs POST /BatchGetPentestJobs <26 >27
BatchGetPentests POST /BatchGetPentests <28 >29
BatchGetSecurityRequirements POST /BatchGetSecurityRequirements <30 >31 readonly
BatchGetTargetDomains POST /BatchGetTargetDomains <32 >33 readonly
BatchGetThreatModelJobTasks POST /BatchGetThreatModelJobTasks <34 >35 readonly
BatchGetThreatModelJobs POST /BatchGetThreatModelJobs <36 >37
BatchGetThreatModels POST /BatchGetThreatModels <38 >39
BatchGetThreats POST /BatchGetThreats <40 >41
BatchUpdateSecurityRequirements POST /BatchUpdateSecurityRequirements <42 >43
CreateAgentSpace POST /CreateAgentSpace <44 >45
CreateApplication POST /CreateApplication <46 >47
CreateCodeReview POST /CreateCodeReview <48 >49
CreateIntegration POST /CreateIntegration <50 >51 status=201
CreateMembership POST /CreateMembership <52 >53
CreatePentest POST /CreatePentest <54 >55
CreatePrivateConnection POST /CreatePrivateConnection <56 >57 status=201
CreateSecurityRequirementPack POST /CreateSecurityRequirementPack <58 >59 status=201
CreateTargetDomain POST /CreateTargetDomain <60 >61
CreateThreat POST /CreateThreat <62 >63
CreateThreatModel POST /CreateThreatModel <64 >65
DeleteAgentSpace POST /DeleteAgentSpace <66 >67 idempotent
DeleteApplication POST /DeleteApplication <68 idempotent
DeleteArtifact POST /DeleteArtifact <69 >70
DeleteIntegration POST /DeleteIntegration <71 >72 idempotent
DeleteMembership POST /DeleteMembership <73 >74
DeletePrivateConnection POST /DeletePrivateConnection <75 >76 idempotent
DeleteSecurityRequirementPack POST /DeleteSecurityRequirementPack <77 >78 idempotent
DeleteTargetDomain POST /DeleteTargetDomain <79 >80 idempotent
DescribePrivateConnection POST /DescribePrivateConnection <81 >82 readonly
GetApplication POST /GetApplication <83 >84 readonly
GetArtifact POST /GetArtifact <85 >86
GetIntegration POST /GetIntegration <87 >88 readonly
GetSecurityRequirementPack POST /GetSecurityRequirementPack <89 >90 readonly
ImportSecurityRequirements POST /ImportSecurityRequirements <91 >92 status=201
InitiateProviderRegistration POST /oauth2/provider/register <93 >94
ListAgentSpaces POST /ListAgentSpaces <95 >96 readonly
ListApplications POST /ListApplications <97 >98 readonly
ListArtifacts POST /ListArtifacts <99 >100 readonly
ListCodeReviewJobTasks POST /ListCodeReviewJobTasks <101 >102
ListCodeReviewJobsForCodeReview POST /ListCodeReviewJobsForCodeReview <103 >104
ListCodeReviews POST /ListCodeReviews <105 >106
ListDiscoveredEndpoints POST /ListDiscoveredEndpoints <107 >108
ListFindings POST /ListFindings <109 >110
ListIntegratedResources POST /ListIntegratedResources <111 >112
ListIntegrations POST /ListIntegrations <113 >114 readonly
ListMemberships POST /ListMemberships <115 >116
ListPentestJobTasks POST /ListPentestJobTasks <117 >118
ListPentestJobsForPentest POST /ListPentestJobsForPentest <119 >120
ListPentests POST /ListPentests <121 >122
ListPrivateConnections POST /ListPrivateConnections <123 >124 readonly
ListSecurityRequirementPacks POST /ListSecurityRequirementPacks <125 >126 readonly
ListSecurityRequirements POST /ListSecurityRequirements <127 >128 readonly
ListTagsForResource GET /tags/{resourceArn} <129 >130 readonly
ListTargetDomains POST /ListTargetDomains <131 >132 readonly
ListThreatModelJobTasks POST /ListThreatModelJobTasks <133 >134 readonly
ListThreatModelJobs POST /ListThreatModelJobs <135 >136 readonly
ListThreatModels POST /ListThreatModels <137 >138 readonly
ListThreats POST /ListThreats <139 >140 readonly
StartCodeRemediation POST /StartCodeRemediation <141 >142
StartCodeReviewJob POST /StartCodeReviewJob <143 >144
StartPentestJob POST /StartPentestJob <145 >146
StartThreatModelJob POST /StartThreatModelJob <147 >148
StopCodeReviewJob POST /StopCodeReviewJob <149 >150
StopPentestJob POST /StopPentestJob <151 >152
StopThreatModelJob POST /StopThreatModelJob <153 >154
TagResource POST /tags/{resourceArn} <155 >156 status=204
UntagResource DELETE /tags/{resourceArn} <157 >158 status=204 idempotent
UpdateAgentSpace POST /UpdateAgentSpace <159 >160
UpdateApplication POST /UpdateApplication <161 >162 idempotent
UpdateCodeReview POST /UpdateCodeReview <163 >164
UpdateFinding POST /UpdateFinding <165 >166
UpdateIntegratedResources POST /UpdateIntegratedResources <167 >168
UpdatePentest POST /UpdatePentest <169 >170
UpdatePrivateConnectionCertificate POST /UpdatePrivateConnectionCertificate <171 >172
UpdateSecurityRequirementPack POST /UpdateSecurityRequirementPack <173 >174
UpdateTargetDomain POST /UpdateTargetDomain <175 >176
UpdateThreat POST /UpdateThreat <177 >178
UpdateThreatModel POST /UpdateThreatModel <179 >180
VerifyTargetDomain POST /VerifyTargetDomain <181 >182

agentSpaceId:s! artifactContent:B! artifactType:s! fileName:s!
artifactId:s!
packId:s! securityRequirements:[190!
securityRequirements:[191! errors:[192!
codeReviewIds:[s! agentSpaceId:s!
deleted:[s failed:[193
pentestIds:[s! agentSpaceId:s!
deleted:[194 failed:[195
packId:s! securityRequirementNames:[s!
deletedSecurityRequirementNames:[s! errors:[192!
threatModelIds:[s! agentSpaceId:s!
deleted:[s failed:[196
agentSpaceIds:[s!
agentSpaces:[197 notFound:[s
agentSpaceId:s! artifactIds:[s!
artifactMetadataList:[198!
agentSpaceId:s! codeReviewJobTaskIds:[s!
codeReviewJobTasks:[199 notFound:[s
codeReviewJobIds:[s! agentSpaceId:s!
codeReviewJobs:[200 notFound:[s
codeReviewIds:[s! agentSpaceId:s!
codeReviews:[201 notFound:[s
findingIds:[s! agentSpaceId:s!
findings:[202 notFound:[s
agentSpaceId:s! taskIds:[s!
tasks:[203 notFound:[s
pentestJobIds:[s! agentSpaceId:s!
pentestJobs:[204 notFound:[s
pentestIds:[s! agentSpaceId:s!
pentests:[194 notFound:[s
packId:s! securityRequirementNames:[s!
securityRequirements:[205! errors:[192!
targetDomainIds:[s!
targetDomains:[206 notFound:[s
agentSpaceId:s! threatModelJobTaskIds:[s!
threatModelJobTasks:[207 notFound:[s
threatModelJobIds:[s! agentSpaceId:s!
threatModelJobs:[208 notFound:[s
threatModelIds:[s! agentSpaceId:s!
threatModels:[209 notFound:[s
threatIds:[s! agentSpaceId:s!
threats:[210 notFound:[s
packId:s! securityRequirements:[211!
updatedSecurityRequirementNames:[s! errors:[192!
name:s! description:s awsResources:212 targetDomainIds:[s codeReviewSettings:213 kmsKeyId:s tags:{s
agentSpaceId:s! name:s! description:s awsResources:212 targetDomainIds:[s codeReviewSettings:213 kmsKeyId:s createdAt:T updatedAt:T
idcInstanceArn:s roleArn:s defaultKmsKeyId:s tags:{s
applicationId:s!
title:s! agentSpaceId:s! assets:214! serviceRole:s logConfig:215 codeRemediationStrategy:s validationMode:s
codeReviewId:s! title:s createdAt:T updatedAt:T assets:214 serviceRole:s logConfig:215 agentSpaceId:s codeRemediationStrategy:s validationMode:s
provider:s! input:216! integrationDisplayName:s! kmsKeyId:s tags:{s privateConnectionName:s
integrationId:s!
applicationId:s! agentSpaceId:s! membershipId:s! memberType:s! config:217
-
title:s! agentSpaceId:s! assets:214 excludeRiskTypes:[s serviceRole:s logConfig:215 vpcConfig:218 networkTrafficConfig:219 codeRemediationStrategy:s disableManagedSkills:[s
pentestId:s title:s createdAt:T updatedAt:T assets:214 excludeRiskTypes:[s serviceRole:s logConfig:215 agentSpaceId:s
privateConnectionName:s! mode:220! tags:{s
name:s! type:s! status:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
name:s! description:s status:s kmsKeyId:s tags:{s
packId:s! status:s! kmsKeyId:s
targetDomainName:s! verificationMethod:s! tags:{s
targetDomainId:s! domainName:s! verificationStatus:s! verificationStatusReason:s verificationDetails:221 createdAt:T verifiedAt:T
agentSpaceId:s! threatJobId:s! title:s statement:s severity:s comments:s stride:[s threatSource:s prerequisites:s threatAction:s threatImpact:s impactedGoal:[s impactedAssets:[s anchor:222 evidence:[223 recommendation:s
threatId:s! threatJobId:s! title:s statement:s severity:s status:s comments:s stride:[s threatSource:s prerequisites:s threatAction:s threatImpact:s impactedGoal:[s impactedAssets:[s anchor:222 evidence:[223 recommendation:s createdBy:s updatedBy:s createdAt:T updatedAt:T
title:s! agentSpaceId:s! description:s assets:214 scopeDocs:[224 serviceRole:s! logConfig:215 reportDestination:225
threatModelId:s! title:s agentSpaceId:s description:s assets:214 scopeDocs:[224 serviceRole:s logConfig:215 createdAt:T updatedAt:T
agentSpaceId:s!
agentSpaceId:s
applicationId:s!
agentSpaceId:s! artifactId:s!
-
integrationId:s!
-
applicationId:s! agentSpaceId:s! membershipId:s! memberType:s
-
privateConnectionName:s!
name:s! type:s! status:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
packId:s!
-
targetDomainId:s!
targetDomainId:s
privateConnectionName:s!
name:s! type:s! status:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
applicationId:s!
applicationId:s! domain:s! applicationName:s idcConfiguration:226 roleArn:s defaultKmsKeyId:s
agentSpaceId:s! artifactId:s!
agentSpaceId:s! artifactId:s! artifact:227! fileName:s! updatedAt:T!
integrationId:s!
integrationId:s! installationId:s! provider:s! providerType:s! displayName:s kmsKeyId:s targetUrl:s privateConnectionName:s
packId:s!
packId:s! name:s! description:s vendorName:s managementType:s! status:s! importStatus:s createdAt:T! updatedAt:T! kmsKeyId:s
packId:s! input:228!
packId:s! importStatus:s!
provider:s!
redirectTo:s! csrfState:s!
nextToken:s maxResults:i
agentSpaceSummaries:[229 nextToken:s
nextToken:s maxResults:i
applicationSummaries:[230! nextToken:s
agentSpaceId:s! nextToken:s maxResults:i
artifactSummaries:[231! nextToken:s
agentSpaceId:s! maxResults:i codeReviewJobId:s stepName:s categoryName:s nextToken:s
codeReviewJobTaskSummaries:[232 nextToken:s
maxResults:i codeReviewId:s! agentSpaceId:s! nextToken:s
codeReviewJobSummaries:[233 nextToken:s
maxResults:i nextToken:s agentSpaceId:s!
codeReviewSummaries:[234 nextToken:s
maxResults:i pentestJobId:s! agentSpaceId:s! prefix:s nextToken:s
discoveredEndpoints:[235 nextToken:s
maxResults:i pentestJobId:s codeReviewJobId:s agentSpaceId:s! nextToken:s riskType:s riskLevel:s status:s confidence:s name:s
findingsSummaries:[236 nextToken:s
agentSpaceId:s! integrationId:s resourceType:s nextToken:s maxResults:i
integratedResourceSummaries:[237! nextToken:s
filter:238 nextToken:s maxResults:i
integrationSummaries:[239! nextToken:s
applicationId:s! agentSpaceId:s! memberType:s maxResults:i nextToken:s
membershipSummaries:[240! nextToken:s
agentSpaceId:s! maxResults:i pentestJobId:s stepName:s categoryName:s nextToken:s
taskSummaries:[241 nextToken:s
maxResults:i pentestId:s! agentSpaceId:s! nextToken:s
pentestJobSummaries:[242 nextToken:s
maxResults:i nextToken:s agentSpaceId:s!
pentestSummaries:[243 nextToken:s
maxResults:i nextToken:s
privateConnections:[244! nextToken:s
filter:245 nextToken:s maxResults:i
securityRequirementPackSummaries:[246! nextToken:s
packId:s! nextToken:s maxResults:i
securityRequirementSummaries:[247! nextToken:s
resourceArn:s!@u
tags:{s
nextToken:s maxResults:i
targetDomainSummaries:[248 nextToken:s
agentSpaceId:s! maxResults:i threatModelJobId:s! nextToken:s
threatModelJobTaskSummaries:[249 nextToken:s
maxResults:i threatModelId:s! agentSpaceId:s! nextToken:s
threatModelJobSummaries:[250 nextToken:s
maxResults:i nextToken:s agentSpaceId:s!
threatModelSummaries:[251 nextToken:s
threatJobId:s! agentSpaceId:s! nextToken:s maxResults:i
threats:[252 nextToken:s
agentSpaceId:s! pentestJobId:s codeReviewJobId:s findingIds:[s!
-
agentSpaceId:s! codeReviewId:s! diffSource:253
title:s status:s createdAt:T updatedAt:T codeReviewId:s! codeReviewJobId:s! agentSpaceId:s
agentSpaceId:s! pentestId:s!
title:s status:s createdAt:T updatedAt:T pentestId:s pentestJobId:s agentSpaceId:s
agentSpaceId:s! threatModelId:s!
title:s status:s createdAt:T updatedAt:T threatModelId:s threatModelJobId:s! agentSpaceId:s
agentSpaceId:s! codeReviewJobId:s!
-
agentSpaceId:s! pentestJobId:s!
-
agentSpaceId:s! threatModelJobId:s!
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
agentSpaceId:s! name:s description:s awsResources:212 targetDomainIds:[s codeReviewSettings:213
agentSpaceId:s! name:s! description:s awsResources:212 targetDomainIds:[s codeReviewSettings:213 createdAt:T updatedAt:T
applicationId:s! roleArn:s defaultKmsKeyId:s
applicationId:s!
codeReviewId:s! agentSpaceId:s! title:s assets:214 serviceRole:s logConfig:215 codeRemediationStrategy:s validationMode:s
codeReviewId:s! title:s createdAt:T updatedAt:T assets:214 serviceRole:s logConfig:215 agentSpaceId:s codeRemediationStrategy:s validationMode:s
findingId:s! agentSpaceId:s! name:s description:s riskType:s riskLevel:s riskScore:s attackScript:s reasoning:s status:s customerNote:s
-
agentSpaceId:s! integrationId:s! items:[254!
-
pentestId:s! agentSpaceId:s! title:s assets:214 excludeRiskTypes:[s serviceRole:s logConfig:215 vpcConfig:218 networkTrafficConfig:219 codeRemediationStrategy:s disableManagedSkills:[s
pentestId:s title:s createdAt:T updatedAt:T assets:214 excludeRiskTypes:[s serviceRole:s logConfig:215 agentSpaceId:s
privateConnectionName:s! certificate:s!
name:s! type:s! status:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
packId:s! name:s description:s status:s
packId:s! name:s description:s status:s
targetDomainId:s! verificationMethod:s!
targetDomainId:s! domainName:s! verificationStatus:s! verificationStatusReason:s verificationDetails:221 createdAt:T verifiedAt:T
threatId:s! agentSpaceId:s! title:s status:s comments:s statement:s severity:s threatSource:s prerequisites:s threatAction:s threatImpact:s impactedGoal:[s impactedAssets:[s anchor:222 evidence:[223 recommendation:s
threatId:s! threatJobId:s! title:s statement:s severity:s status:s comments:s stride:[s threatSource:s prerequisites:s threatAction:s threatImpact:s impactedGoal:[s impactedAssets:[s anchor:222 evidence:[223 recommendation:s createdBy:s updatedBy:s createdAt:T updatedAt:T
threatModelId:s! agentSpaceId:s! title:s description:s assets:214 scopeDocs:[224 serviceRole:s logConfig:215
threatModelId:s! title:s agentSpaceId:s description:s assets:214 scopeDocs:[224 serviceRole:s logConfig:215 createdAt:T updatedAt:T
targetDomainId:s!
targetDomainId:s domainName:s createdAt:T updatedAt:T verifiedAt:T status:s verificationStatusReason:s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s! serviceCode:s quotaCode:s
message:s! fieldList:[255
name:s! description:s! domain:s! evaluation:s! remediation:s
packId:s! name:s! description:s! domain:s! evaluation:s! remediation:s createdAt:T! updatedAt:T!
securityRequirementName:s! code:s! message:s!
codeReviewId:s reason:s
pentestId:s! agentSpaceId:s! title:s! assets:214! excludeRiskTypes:[s serviceRole:s logConfig:215 vpcConfig:218 networkTrafficConfig:219 codeRemediationStrategy:s cleanUpStrategy:s disableManagedSkills:[s createdAt:T updatedAt:T
pentestId:s reason:s
threatModelId:s reason:s
agentSpaceId:s! name:s! description:s awsResources:212 targetDomainIds:[s codeReviewSettings:213 kmsKeyId:s createdAt:T updatedAt:T
agentSpaceId:s! artifactId:s! fileName:s! updatedAt:T!
taskId:s! codeReviewId:s codeReviewJobId:s agentSpaceId:s title:s description:s categories:[256 riskType:s executionStatus:s logsLocation:257 createdAt:T updatedAt:T
codeReviewJobId:s codeReviewId:s title:s overview:s status:s documents:[224 sourceCode:[258 steps:[259 executionContext:[260 serviceRole:s logConfig:215 errorInformation:261 integratedRepositories:[262 codeRemediationStrategy:s createdAt:T updatedAt:T
codeReviewId:s! agentSpaceId:s! title:s! assets:214! serviceRole:s logConfig:215 codeRemediationStrategy:s validationMode:s createdAt:T updatedAt:T
findingId:s! agentSpaceId:s! pentestId:s pentestJobId:s codeReviewId:s codeReviewJobId:s taskId:s name:s description:s status:s riskType:s riskLevel:s riskScore:s reasoning:s confidence:s validationStatus:s attackScript:s codeRemediationTask:263 lastUpdatedBy:s customerNote:s codeLocations:[264 verificationScript:265 alignmentRationale:s createdAt:T updatedAt:T
taskId:s! pentestId:s pentestJobId:s agentSpaceId:s title:s description:s categories:[256 riskType:s targetEndpoint:266 executionStatus:s logsLocation:257 taskHours:d createdAt:T updatedAt:T
pentestJobId:s pentestId:s title:s overview:s status:s endpoints:[266 actors:[267 documents:[224 sourceCode:[258 excludePaths:[266 allowedDomains:[266 excludeRiskTypes:[s steps:[259 executionContext:[260 serviceRole:s logConfig:215 vpcConfig:218 networkTrafficConfig:219 errorInformation:261 integratedRepositories:[262 codeRemediationStrategy:s cleanUpStrategy:s disableManagedSkills:[s createdAt:T updatedAt:T
packId:s! name:s! description:s! domain:s! evaluation:s! remediation:s createdAt:T! updatedAt:T!
targetDomainId:s! domainName:s! verificationStatus:s verificationStatusReason:s verificationDetails:221 createdAt:T verifiedAt:T
taskId:s! threatModelId:s threatModelJobId:s agentSpaceId:s title:s description:s executionStatus:s logsLocation:257 createdAt:T updatedAt:T
threatModelJobId:s threatModelId:s agentSpaceId:s title:s status:s createdAt:T updatedAt:T executionStartTime:T executionEndTime:T sourceCode:[258 integratedRepositories:[262 documents:[224 scopeDocs:[224 errorInformation:261 systemOverview:s
threatModelId:s! agentSpaceId:s! title:s! description:s assets:214! scopeDocs:[224 serviceRole:s logConfig:215 createdAt:T updatedAt:T
threatId:s threatJobId:s title:s statement:s severity:s status:s comments:s threatSource:s prerequisites:s threatAction:s threatImpact:s impactedGoal:[s impactedAssets:[s anchor:222 evidence:[223 stride:[s recommendation:s createdBy:s updatedBy:s createdAt:T updatedAt:T
name:s! description:s domain:s evaluation:s remediation:s
vpcs:[218 logGroups:[s s3Buckets:[s secretArns:[s lambdaFunctionArns:[s iamRoles:[s
controlsScanning:b! generalPurposeScanning:b!
endpoints:[266 actors:[267 documents:[224 sourceCode:[258 integratedRepositories:[262
logGroup:s logStream:s
%union github:268 gitlab:269 bitbucket:270 confluence:271
%union user:272
vpcArn:s securityGroupArns:[s subnetArns:[s
rules:[273 customHeaders:[274
%union serviceManaged:275 selfManaged:276
method:s dnsTxt:277 httpRoute:278
kind:s id:s packageId:s
packageId:s path:s
s3Location:s artifactId:s integratedDocument:279
integrationId:s! containerId:s! parentId:s documentId:s
idcApplicationArn:s idcInstanceArn:s
contents:s! type:s!
%union documents:[280
agentSpaceId:s! name:s! createdAt:T updatedAt:T
applicationId:s! applicationName:s! domain:s! defaultKmsKeyId:s
artifactId:s! fileName:s! artifactType:s!
taskId:s! codeReviewId:s codeReviewJobId:s agentSpaceId:s title:s riskType:s executionStatus:s createdAt:T updatedAt:T
codeReviewJobId:s! codeReviewId:s! title:s status:s createdAt:T updatedAt:T
codeReviewId:s! agentSpaceId:s! title:s! createdAt:T updatedAt:T
uri:s! pentestJobId:s! taskId:s! agentSpaceId:s! evidence:s operation:s description:s
findingId:s! agentSpaceId:s! pentestId:s pentestJobId:s codeReviewId:s codeReviewJobId:s name:s status:s riskType:s riskLevel:s confidence:s validationStatus:s createdAt:T updatedAt:T
integrationId:s! resource:281! capabilities:282
%union provider:s providerType:s
integrationId:s! installationId:s! provider:s! providerType:s! displayName:s! targetUrl:s privateConnectionName:s
membershipId:s! applicationId:s! agentSpaceId:s! memberType:s! config:217 metadata:283 createdAt:T! updatedAt:T! createdBy:s! updatedBy:s!
taskId:s! pentestId:s pentestJobId:s agentSpaceId:s title:s riskType:s executionStatus:s taskHours:d createdAt:T updatedAt:T
pentestJobId:s! pentestId:s! title:s status:s createdAt:T updatedAt:T
pentestId:s! agentSpaceId:s! title:s! createdAt:T updatedAt:T
name:s! type:s! status:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
managementType:s status:s
packId:s! name:s! description:s vendorName:s managementType:s! status:s! createdAt:T! updatedAt:T!
packId:s! name:s! description:s! createdAt:T! updatedAt:T!
targetDomainId:s! domainName:s! verificationStatus:s
taskId:s! threatModelId:s threatModelJobId:s agentSpaceId:s title:s executionStatus:s createdAt:T updatedAt:T
threatModelJobId:s! threatModelId:s! agentSpaceId:s title:s status:s createdAt:T updatedAt:T
threatModelId:s! agentSpaceId:s! title:s! createdAt:T updatedAt:T
threatId:s threatJobId:s title:s statement:s severity:s status:s stride:[s createdBy:s updatedBy:s createdAt:T updatedAt:T
%union s3Uri:s
resource:284! capabilities:282
path:s! message:s!
name:s isPrimary:b
logType:s cloudWatchLog:215
s3Location:s
name:s status:s createdAt:T updatedAt:T
contextType:s context:s timestamp:T
code:s message:s
integrationId:s! providerResourceId:s! branch:s
status:s! statusReason:s taskDetails:[285
filePath:s! lineStart:i lineEnd:i label:s
scriptType:s scriptUrl:s instructions:s envVars:[286
uri:s
identifier:s uris:[s authentication:287 description:s enableEmailMfa:b mfaForwardingAddress:s
code:s! state:s! organizationName:s targetUrl:s installationId:s
accessToken:s! targetUrl:s tokenType:s! groupId:s
installationId:s! workspace:s! code:s! state:s!
installationId:s! code:s! state:s! siteUrl:s!
role:s
effect:s pattern:s networkTrafficRuleType:s
name:s value:s
hostAddress:s! vpcId:s! subnetIds:[s! securityGroupIds:[s ipAddressType:s ipv4AddressesPerEni:i portRanges:[s certificate:s dnsResolution:s
resourceConfigurationId:s! certificate:s
token:s dnsRecordName:s dnsRecordType:s
token:s routePath:s
integrationId:s! resourceId:s!
name:s! format:s! content:B!
%union githubRepository:288 gitlabRepository:289 bitbucketRepository:290 confluenceDocument:291
%union github:292 gitlab:293 bitbucket:294 confluence:295
%union user:296
%union githubRepository:297 gitlabRepository:298 bitbucketRepository:299 confluenceDocument:300
repoName:s codeDiffLink:s pullRequestLink:s
name:s value:s
providerType:s value:s
name:s! providerResourceId:s! owner:s! accessType:s
name:s! providerResourceId:s! namespace:s! accessType:s
name:s! providerResourceId:s! workspace:s! accessType:s
name:s! providerResourceId:s! spaceKey:s! pageId:s! title:s spaceTitle:s
leaveComments:b remediateCode:b
leaveComments:b remediateCode:b
leaveComments:b remediateCode:b
fetchDocument:b createDocument:b updateDocument:b
username:s! email:s!
name:s! owner:s!
name:s! namespace:s!
name:s! workspace:s!
name:s! spaceKey:s! pageId:s! title:s spaceTitle:s

AccessDeniedException 183 status=403 sender
ConflictException 184 status=409 sender
InternalServerException 185 status=500
ResourceNotFoundException 186 status=404 sender
ServiceQuotaExceededException 187 status=402 sender
ThrottlingException 188 status=429 sender
ValidationException 189

ListAgentSpaces in=nextToken out=nextToken limit=maxResults results=agentSpaceSummaries
ListApplications in=nextToken out=nextToken limit=maxResults results=applicationSummaries
ListArtifacts in=nextToken out=nextToken limit=maxResults results=artifactSummaries
ListDiscoveredEndpoints in=nextToken out=nextToken limit=maxResults results=discoveredEndpoints
ListFindings in=nextToken out=nextToken limit=maxResults results=findingsSummaries
ListIntegratedResources in=nextToken out=nextToken limit=maxResults results=integratedResourceSummaries
ListIntegrations in=nextToken out=nextToken limit=maxResults results=integrationSummaries
ListMemberships in=nextToken out=nextToken limit=maxResults results=membershipSummaries
ListPentestJobTasks in=nextToken out=nextToken limit=maxResults results=taskSummaries
ListPentestJobsForPentest in=nextToken out=nextToken limit=maxResults results=pentestJobSummaries
ListPentests in=nextToken out=nextToken limit=maxResults results=pentestSummaries
ListTargetDomains in=nextToken out=nextToken limit=maxResults results=targetDomainSummaries
ListCodeReviewJobTasks in=nextToken out=nextToken limit=maxResults results=codeReviewJobTaskSummaries
ListCodeReviewJobsForCodeReview in=nextToken out=nextToken limit=maxResults results=codeReviewJobSummaries
ListCodeReviews in=nextToken out=nextToken limit=maxResults results=codeReviewSummaries
ListPrivateConnections in=nextToken out=nextToken limit=maxResults results=privateConnections
ListSecurityRequirementPacks in=nextToken out=nextToken limit=maxResults results=securityRequirementPackSummaries
ListSecurityRequirements in=nextToken out=nextToken limit=maxResults results=securityRequirementSummaries
ListThreatModelJobTasks in=nextToken out=nextToken limit=maxResults results=threatModelJobTaskSummaries
ListThreatModelJobs in=nextToken out=nextToken limit=maxResults results=threatModelJobSummaries
ListThreatModels in=nextToken out=nextToken limit=maxResults results=threatModelSummaries
ListThreats in=nextToken out=nextToken limit=maxResults results=threats

`,
}
