// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CodeBuild, API version 2016-10-06. */
export const codebuild: ServiceModel = {
  name: 'codebuild',
  packed: `{"name":"codebuild","serviceId":"CodeBuild","fullName":"AWS CodeBuild","apiVersion":"2016-10-06","protocol":"json","protocols":["json"],"endpointPrefix":"codebuild","jsonVersion":"1.1","targetPrefix":"CodeBuild_20161006"}
BatchDeleteBuilds <0 >1
BatchGetBuildBatches <2 >3
BatchGetBuilds <4 >5
BatchGetCommandExecutions <6 >7
BatchGetFleets <8 >9
BatchGetProjects <10 >11
BatchGetReportGroups <12 >13
BatchGetReports <14 >15
BatchGetSandboxes <16 >17
CreateFleet <18 >19
CreateProject <20 >21
CreateReportGroup <22 >23
CreateWebhook <24 >25
DeleteBuildBatch <26 >27
DeleteFleet <28 >29
DeleteProject <30 >31
DeleteReport <32 >33
DeleteReportGroup <34 >35
DeleteResourcePolicy <36 >37
DeleteSourceCredentials <38 >39
DeleteWebhook <40 >41
DescribeCodeCoverages <42 >43
DescribeTestCases <44 >45
GetReportGroupTrend <46 >47
GetResourcePolicy <48 >49
ImportSourceCredentials <50 >51
InvalidateProjectCache <52 >53
ListBuildBatches <54 >55
ListBuildBatchesForProject <56 >57
ListBuilds <58 >59
ListBuildsForProject <60 >61
ListCommandExecutionsForSandbox <62 >63
ListCuratedEnvironmentImages <64 >65
ListFleets <66 >67
ListProjects <68 >69
ListReportGroups <70 >71
ListReports <72 >73
ListReportsForReportGroup <74 >75
ListSandboxes <76 >77
ListSandboxesForProject <78 >79
ListSharedProjects <80 >81
ListSharedReportGroups <82 >83
ListSourceCredentials <84 >85
PutResourcePolicy <86 >87
RetryBuild <88 >89
RetryBuildBatch <90 >91
StartBuild <92 >93
StartBuildBatch <94 >95
StartCommandExecution <96 >97
StartSandbox <98 >99
StartSandboxConnection <100 >101
StopBuild <102 >103
StopBuildBatch <104 >105
StopSandbox <106 >107
UpdateFleet <108 >109
UpdateProject <110 >111
UpdateProjectVisibility <112 >113
UpdateReportGroup <114 >115
UpdateWebhook <116 >117

ids:[s!
buildsDeleted:[s buildsNotDeleted:[124
ids:[s!
buildBatches:[125 buildBatchesNotFound:[s
ids:[s!
builds:[126 buildsNotFound:[s
sandboxId:s! commandExecutionIds:[s!
commandExecutions:[127 commandExecutionsNotFound:[s
names:[s!
fleets:[128 fleetsNotFound:[s
names:[s!
projects:[129 projectsNotFound:[s
reportGroupArns:[s!
reportGroups:[130 reportGroupsNotFound:[s
reportArns:[s!
reports:[131 reportsNotFound:[s
ids:[s!
sandboxes:[132 sandboxesNotFound:[s
name:s! baseCapacity:i! environmentType:s! computeType:s! computeConfiguration:133 scalingConfiguration:134 overflowBehavior:s vpcConfig:135 proxyConfiguration:136 imageId:s fleetServiceRole:s tags:[137
fleet:128
name:s! description:s source:138! secondarySources:[138 sourceVersion:s secondarySourceVersions:[139 artifacts:140! secondaryArtifacts:[140 cache:141 environment:142! serviceRole:s! timeoutInMinutes:i queuedTimeoutInMinutes:i encryptionKey:s tags:[137 vpcConfig:135 badgeEnabled:b logsConfig:143 fileSystemLocations:[144 buildBatchConfig:145 concurrentBuildLimit:i autoRetryLimit:i
project:129
name:s! type:s! exportConfig:146! tags:[137
reportGroup:130
projectName:s! branchFilter:s filterGroups:[[147 buildType:s manualCreation:b scopeConfiguration:148 pullRequestBuildPolicy:149
webhook:150
id:s!
statusCode:s buildsDeleted:[s buildsNotDeleted:[124
arn:s!
-
name:s!
-
arn:s!
-
arn:s! deleteReports:b
-
resourceArn:s!
-
arn:s!
arn:s
projectName:s!
-
reportArn:s! nextToken:s maxResults:i sortOrder:s sortBy:s minLineCoveragePercentage:d maxLineCoveragePercentage:d
nextToken:s codeCoverages:[151
reportArn:s! nextToken:s maxResults:i filter:152
nextToken:s testCases:[153
reportGroupArn:s! numOfReports:i trendField:s!
stats:154 rawData:[155
resourceArn:s!
policy:s
username:s token:s! serverType:s! authType:s! shouldOverwrite:b
arn:s
projectName:s!
-
filter:156 maxResults:i sortOrder:s nextToken:s
ids:[s nextToken:s
projectName:s filter:156 maxResults:i sortOrder:s nextToken:s
ids:[s nextToken:s
sortOrder:s nextToken:s
ids:[s nextToken:s
projectName:s! sortOrder:s nextToken:s
ids:[s nextToken:s
sandboxId:s! maxResults:i sortOrder:s nextToken:s
commandExecutions:[127 nextToken:s
-
platforms:[157
nextToken:s maxResults:i sortOrder:s sortBy:s
nextToken:s fleets:[s
sortBy:s sortOrder:s nextToken:s
nextToken:s projects:[s
sortOrder:s sortBy:s nextToken:s maxResults:i
nextToken:s reportGroups:[s
sortOrder:s nextToken:s maxResults:i filter:158
nextToken:s reports:[s
reportGroupArn:s! nextToken:s sortOrder:s maxResults:i filter:158
nextToken:s reports:[s
maxResults:i sortOrder:s nextToken:s
ids:[s nextToken:s
projectName:s! maxResults:i sortOrder:s nextToken:s
ids:[s nextToken:s
sortBy:s sortOrder:s maxResults:i nextToken:s
nextToken:s projects:[s
sortOrder:s sortBy:s nextToken:s maxResults:i
nextToken:s reportGroups:[s
-
sourceCredentialsInfos:[159
policy:s! resourceArn:s!
resourceArn:s
id:s idempotencyToken:s
build:126
id:s idempotencyToken:s retryType:s
buildBatch:125
projectName:s! secondarySourcesOverride:[138 secondarySourcesVersionOverride:[139 sourceVersion:s artifactsOverride:140 secondaryArtifactsOverride:[140 environmentVariablesOverride:[160 sourceTypeOverride:s sourceLocationOverride:s sourceAuthOverride:161 gitCloneDepthOverride:i gitSubmodulesConfigOverride:162 buildspecOverride:s insecureSslOverride:b reportBuildStatusOverride:b buildStatusConfigOverride:163 environmentTypeOverride:s imageOverride:s computeTypeOverride:s certificateOverride:s cacheOverride:141 serviceRoleOverride:s privilegedModeOverride:b timeoutInMinutesOverride:i queuedTimeoutInMinutesOverride:i encryptionKeyOverride:s idempotencyToken:s logsConfigOverride:143 registryCredentialOverride:164 imagePullCredentialsTypeOverride:s debugSessionEnabled:b fleetOverride:165 autoRetryLimitOverride:i hostKernelOverride:s
build:126
projectName:s! secondarySourcesOverride:[138 secondarySourcesVersionOverride:[139 sourceVersion:s artifactsOverride:140 secondaryArtifactsOverride:[140 environmentVariablesOverride:[160 sourceTypeOverride:s sourceLocationOverride:s sourceAuthOverride:161 gitCloneDepthOverride:i gitSubmodulesConfigOverride:162 buildspecOverride:s insecureSslOverride:b reportBuildBatchStatusOverride:b environmentTypeOverride:s imageOverride:s computeTypeOverride:s certificateOverride:s cacheOverride:141 serviceRoleOverride:s privilegedModeOverride:b buildTimeoutInMinutesOverride:i queuedTimeoutInMinutesOverride:i encryptionKeyOverride:s idempotencyToken:s logsConfigOverride:143 registryCredentialOverride:164 imagePullCredentialsTypeOverride:s buildBatchConfigOverride:145 debugSessionEnabled:b
buildBatch:125
sandboxId:s! command:s! type:s
commandExecution:127
projectName:s idempotencyToken:s
sandbox:132
sandboxId:s!
ssmSession:166
id:s!
build:126
id:s!
buildBatch:125
id:s!
sandbox:132
arn:s! baseCapacity:i environmentType:s computeType:s computeConfiguration:133 scalingConfiguration:134 overflowBehavior:s vpcConfig:135 proxyConfiguration:136 imageId:s fleetServiceRole:s tags:[137
fleet:128
name:s! description:s source:138 secondarySources:[138 sourceVersion:s secondarySourceVersions:[139 artifacts:140 secondaryArtifacts:[140 cache:141 environment:142 serviceRole:s timeoutInMinutes:i queuedTimeoutInMinutes:i encryptionKey:s tags:[137 vpcConfig:135 badgeEnabled:b logsConfig:143 fileSystemLocations:[144 buildBatchConfig:145 concurrentBuildLimit:i autoRetryLimit:i
project:129
projectArn:s! projectVisibility:s! resourceAccessRole:s
projectArn:s publicProjectAlias:s projectVisibility:s
arn:s! exportConfig:146 tags:[137
reportGroup:130
projectName:s! branchFilter:s rotateSecret:b filterGroups:[[147 buildType:s pullRequestBuildPolicy:149
webhook:150
-
-
-
-
-
-
id:s statusCode:s
id:s arn:s startTime:t endTime:t currentPhase:s buildBatchStatus:s sourceVersion:s resolvedSourceVersion:s projectName:s phases:[167 source:138 secondarySources:[138 secondarySourceVersions:[139 artifacts:168 secondaryArtifacts:[168 cache:141 environment:142 serviceRole:s logConfig:143 buildTimeoutInMinutes:i queuedTimeoutInMinutes:i complete:b initiator:s vpcConfig:135 encryptionKey:s buildBatchNumber:l fileSystemLocations:[144 buildBatchConfig:145 buildGroups:[169 debugSessionEnabled:b reportArns:[s
id:s arn:s buildNumber:l startTime:t endTime:t currentPhase:s buildStatus:s sourceVersion:s resolvedSourceVersion:s projectName:s phases:[170 source:138 secondarySources:[138 secondarySourceVersions:[139 artifacts:168 secondaryArtifacts:[168 cache:141 environment:142 serviceRole:s logs:171 timeoutInMinutes:i queuedTimeoutInMinutes:i buildComplete:b initiator:s vpcConfig:135 networkInterface:172 encryptionKey:s exportedEnvironmentVariables:[173 reportArns:[s fileSystemLocations:[144 debugSession:174 buildBatchArn:s autoRetryConfig:175
id:s sandboxId:s submitTime:t startTime:t endTime:t status:s command:s type:s exitCode:s standardOutputContent:s standardErrContent:s logs:171 sandboxArn:s
arn:s name:s id:s created:t lastModified:t status:176 baseCapacity:i environmentType:s computeType:s computeConfiguration:133 scalingConfiguration:177 overflowBehavior:s vpcConfig:135 proxyConfiguration:136 imageId:s fleetServiceRole:s tags:[137
name:s arn:s description:s source:138 secondarySources:[138 sourceVersion:s secondarySourceVersions:[139 artifacts:140 secondaryArtifacts:[140 cache:141 environment:142 serviceRole:s timeoutInMinutes:i queuedTimeoutInMinutes:i encryptionKey:s tags:[137 created:t lastModified:t webhook:150 vpcConfig:135 badge:178 logsConfig:143 fileSystemLocations:[144 buildBatchConfig:145 concurrentBuildLimit:i projectVisibility:s publicProjectAlias:s resourceAccessRole:s autoRetryLimit:i
arn:s name:s type:s exportConfig:146 created:t lastModified:t tags:[137 status:s
arn:s type:s name:s reportGroupArn:s executionId:s status:s created:t expired:t exportConfig:146 truncated:b testSummary:179 codeCoverageSummary:180
id:s arn:s projectName:s requestTime:t startTime:t endTime:t status:s source:138 sourceVersion:s secondarySources:[138 secondarySourceVersions:[139 environment:142 fileSystemLocations:[144 timeoutInMinutes:i queuedTimeoutInMinutes:i vpcConfig:135 logConfig:143 encryptionKey:s serviceRole:s currentSession:181
vCpu:l memory:l disk:l machineType:s instanceType:s
scalingType:s targetTrackingScalingConfigs:[182 maxCapacity:i
vpcId:s subnets:[s securityGroupIds:[s
defaultBehavior:s orderedProxyRules:[183
key:s value:s
type:s! location:s gitCloneDepth:i gitSubmodulesConfig:162 buildspec:s auth:161 reportBuildStatus:b buildStatusConfig:163 insecureSsl:b sourceIdentifier:s
sourceIdentifier:s! sourceVersion:s!
type:s! location:s path:s namespaceType:s name:s packaging:s overrideArtifactName:b encryptionDisabled:b artifactIdentifier:s bucketOwnerAccess:s
type:s! location:s modes:[s cacheNamespace:s
type:s! image:s! computeType:s! computeConfiguration:133 fleet:165 environmentVariables:[160 privilegedMode:b certificate:s registryCredential:164 imagePullCredentialsType:s dockerServer:184 hostKernel:s
cloudWatchLogs:185 s3Logs:186
type:s location:s mountPoint:s identifier:s mountOptions:s
serviceRole:s combineArtifacts:b restrictions:187 timeoutInMins:i batchReportMode:s
exportConfigType:s s3Destination:188
type:s! pattern:s! excludeMatchedPattern:b
name:s! domain:s scope:s!
requiresCommentApproval:s! approverRoles:[s
url:s payloadUrl:s secret:s branchFilter:s filterGroups:[[147 buildType:s manualCreation:b lastModifiedSecret:t scopeConfiguration:148 status:s statusMessage:s pullRequestBuildPolicy:149
id:s reportARN:s filePath:s lineCoveragePercentage:d linesCovered:i linesMissed:i branchCoveragePercentage:d branchesCovered:i branchesMissed:i expired:t
status:s keyword:s
reportArn:s testRawDataPath:s prefix:s name:s status:s durationInNanoSeconds:l message:s expired:t testSuiteName:s
average:s max:s min:s
reportArn:s data:s
status:s
platform:s languages:[189
status:s
arn:s serverType:s authType:s resource:s
name:s! value:s! type:s
type:s! resource:s
fetchSubmodules:b!
context:s targetUrl:s
credential:s! credentialProvider:s!
fleetArn:s
sessionId:s tokenValue:s streamUrl:s
phaseType:s phaseStatus:s startTime:t endTime:t durationInSeconds:l contexts:[190
location:s sha256sum:s md5sum:s overrideArtifactName:b encryptionDisabled:b artifactIdentifier:s bucketOwnerAccess:s
identifier:s dependsOn:[s ignoreFailure:b currentBuildSummary:191 priorBuildSummaryList:[191
phaseType:s phaseStatus:s startTime:t endTime:t durationInSeconds:l contexts:[190
groupName:s streamName:s deepLink:s s3DeepLink:s cloudWatchLogsArn:s s3LogsArn:s cloudWatchLogs:185 s3Logs:186
subnetId:s networkInterfaceId:s
name:s value:s
sessionEnabled:b sessionTarget:s
autoRetryLimit:i autoRetryNumber:i nextAutoRetry:s previousAutoRetry:s
statusCode:s context:s message:s
scalingType:s targetTrackingScalingConfigs:[182 maxCapacity:i desiredCapacity:i
badgeEnabled:b badgeRequestUrl:s
total:i! statusCounts:{i! durationInNanoSeconds:l!
lineCoveragePercentage:d linesCovered:i linesMissed:i branchCoveragePercentage:d branchesCovered:i branchesMissed:i
id:s status:s startTime:t endTime:t currentPhase:s phases:[192 resolvedSourceVersion:s logs:171 networkInterface:172
metricType:s targetValue:d
type:s! effect:s! entities:[s!
computeType:s! securityGroupIds:[s status:193
status:s! groupName:s streamName:s
status:s! location:s encryptionDisabled:b bucketOwnerAccess:s
maximumBuildsAllowed:i computeTypesAllowed:[s fleetsAllowed:[s
bucket:s bucketOwner:s path:s packaging:s encryptionKey:s encryptionDisabled:b
language:s images:[194
statusCode:s message:s
arn:s requestedOn:t buildStatus:s primaryArtifact:195 secondaryArtifacts:[195
phaseType:s phaseStatus:s startTime:t endTime:t durationInSeconds:l contexts:[190
status:s message:s
name:s description:s versions:[s
type:s location:s identifier:s

AccountLimitExceededException 118
AccountSuspendedException 119
InvalidInputException 120
OAuthProviderException 121
ResourceAlreadyExistsException 122
ResourceNotFoundException 123

ListBuilds in=nextToken out=nextToken results=ids
ListProjects in=nextToken out=nextToken results=projects
ListBuildsForProject in=nextToken out=nextToken results=ids
DescribeTestCases in=nextToken out=nextToken limit=maxResults results=testCases
ListReportGroups in=nextToken out=nextToken limit=maxResults results=reportGroups
ListReports in=nextToken out=nextToken limit=maxResults results=reports
ListReportsForReportGroup in=nextToken out=nextToken limit=maxResults results=reports
ListSharedProjects in=nextToken out=nextToken limit=maxResults results=projects
ListSharedReportGroups in=nextToken out=nextToken limit=maxResults results=reportGroups
DescribeCodeCoverages in=nextToken out=nextToken limit=maxResults results=codeCoverages
ListBuildBatches in=nextToken out=nextToken limit=maxResults results=ids
ListBuildBatchesForProject in=nextToken out=nextToken limit=maxResults results=ids
ListCommandExecutionsForSandbox in=nextToken out=nextToken limit=maxResults results=commandExecutions
ListSandboxes in=nextToken out=nextToken limit=maxResults results=ids
ListSandboxesForProject in=nextToken out=nextToken limit=maxResults results=ids

`,
}
