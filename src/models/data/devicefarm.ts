// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Device Farm, API version 2015-06-23. */
export const devicefarm: ServiceModel = {
  name: 'devicefarm',
  packed: `{"name":"devicefarm","serviceId":"Device Farm","fullName":"AWS Device Farm","apiVersion":"2015-06-23","protocol":"json","protocols":["json"],"endpointPrefix":"devicefarm","jsonVersion":"1.1","targetPrefix":"DeviceFarm_20150623"}
CreateDevicePool <0 >1
CreateInstanceProfile <2 >3
CreateNetworkProfile <4 >5
CreateProject <6 >7
CreateRemoteAccessSession <8 >9
CreateTestGridProject <10 >11
CreateTestGridUrl <12 >13
CreateUpload <14 >15
CreateVPCEConfiguration <16 >17
DeleteDevicePool <18 >19
DeleteInstanceProfile <20 >21
DeleteNetworkProfile <22 >23
DeleteProject <24 >25
DeleteRemoteAccessSession <26 >27
DeleteRun <28 >29
DeleteTestGridProject <30 >31
DeleteUpload <32 >33
DeleteVPCEConfiguration <34 >35
GetAccountSettings <36 >37
GetDevice <38 >39
GetDeviceInstance <40 >41
GetDevicePool <42 >43
GetDevicePoolCompatibility <44 >45
GetInstanceProfile <46 >47
GetJob <48 >49
GetNetworkProfile <50 >51
GetOfferingStatus <52 >53
GetProject <54 >55
GetRemoteAccessSession <56 >57
GetRun <58 >59
GetSuite <60 >61
GetTest <62 >63
GetTestGridProject <64 >65
GetTestGridSession <66 >67
GetUpload <68 >69
GetVPCEConfiguration <70 >71
InstallToRemoteAccessSession <72 >73
ListArtifacts <74 >75
ListDeviceInstances <76 >77
ListDevicePools <78 >79
ListDevices <80 >81
ListInstanceProfiles <82 >83
ListJobs <84 >85
ListNetworkProfiles <86 >87
ListOfferingPromotions <88 >89
ListOfferingTransactions <90 >91
ListOfferings <92 >93
ListProjects <94 >95
ListRemoteAccessSessions <96 >97
ListRuns <98 >99
ListSamples <100 >101
ListSuites <102 >103
ListTagsForResource <104 >105
ListTestGridProjects <106 >107
ListTestGridSessionActions <108 >109
ListTestGridSessionArtifacts <110 >111
ListTestGridSessions <112 >113
ListTests <114 >115
ListUniqueProblems <116 >117
ListUploads <118 >119
ListVPCEConfigurations <120 >121
PurchaseOffering <122 >123
RenewOffering <124 >125
ScheduleRun <126 >127
StopJob <128 >129
StopRemoteAccessSession <130 >131
StopRun <132 >133
TagResource <134 >135
UntagResource <136 >137
UpdateDeviceInstance <138 >139
UpdateDevicePool <140 >141
UpdateInstanceProfile <142 >143
UpdateNetworkProfile <144 >145
UpdateProject <146 >147
UpdateTestGridProject <148 >149
UpdateUpload <150 >151
UpdateVPCEConfiguration <152 >153

projectArn:s! name:s! description:s rules:[166! maxDevices:i
devicePool:167
name:s! description:s packageCleanup:b excludeAppPackagesFromCleanup:[s rebootAfterUse:b
instanceProfile:168
projectArn:s! name:s! description:s type:s uplinkBandwidthBits:l downlinkBandwidthBits:l uplinkDelayMs:l downlinkDelayMs:l uplinkJitterMs:l downlinkJitterMs:l uplinkLossPercent:i downlinkLossPercent:i
networkProfile:169
name:s! defaultJobTimeoutMinutes:i vpcConfig:170 environmentVariables:[171 executionRoleArn:s
project:172
projectArn:s! deviceArn:s! appArn:s instanceArn:s name:s configuration:173 interactionMode:s skipAppResign:b
remoteAccessSession:174
name:s! description:s vpcConfig:175
testGridProject:176
projectArn:s! expiresInSeconds:i!
url:s expires:t
projectArn:s! name:s! type:s! contentType:s
upload:177
vpceConfigurationName:s! vpceServiceName:s! serviceDnsName:s! vpceConfigurationDescription:s
vpceConfiguration:178
arn:s!
-
arn:s!
-
arn:s!
-
arn:s!
-
arn:s!
-
arn:s!
-
projectArn:s!
-
arn:s!
-
arn:s!
-
-
accountSettings:179
arn:s!
device:180
arn:s!
deviceInstance:181
arn:s!
devicePool:167
devicePoolArn:s! appArn:s testType:s test:182 configuration:183 projectArn:s
compatibleDevices:[184 incompatibleDevices:[184
arn:s!
instanceProfile:168
arn:s!
job:185
arn:s!
networkProfile:169
nextToken:s
current:{186 nextPeriod:{186 nextToken:s
arn:s!
project:172
arn:s!
remoteAccessSession:174
arn:s!
run:187
arn:s!
suite:188
arn:s!
test:189
projectArn:s!
testGridProject:176
projectArn:s sessionId:s sessionArn:s
testGridSession:190
arn:s!
upload:177
arn:s!
vpceConfiguration:178
remoteAccessSessionArn:s! appArn:s!
appUpload:177
arn:s! type:s! nextToken:s
artifacts:[191 nextToken:s
maxResults:i nextToken:s
deviceInstances:[181 nextToken:s
arn:s! type:s nextToken:s
devicePools:[167 nextToken:s
arn:s nextToken:s filters:[192
devices:[180 nextToken:s
maxResults:i nextToken:s
instanceProfiles:[168 nextToken:s
arn:s! nextToken:s
jobs:[185 nextToken:s
arn:s! type:s nextToken:s
networkProfiles:[169 nextToken:s
nextToken:s
offeringPromotions:[193 nextToken:s
nextToken:s
offeringTransactions:[194 nextToken:s
nextToken:s
offerings:[195 nextToken:s
arn:s nextToken:s
projects:[172 nextToken:s
arn:s! nextToken:s
remoteAccessSessions:[174 nextToken:s
arn:s! nextToken:s
runs:[187 nextToken:s
arn:s! nextToken:s
samples:[196 nextToken:s
arn:s! nextToken:s
suites:[188 nextToken:s
ResourceARN:s!
Tags:[197
maxResult:i nextToken:s
testGridProjects:[176 nextToken:s
sessionArn:s! maxResult:i nextToken:s
actions:[198 nextToken:s
sessionArn:s! type:s maxResult:i nextToken:s
artifacts:[199 nextToken:s
projectArn:s! status:s creationTimeAfter:t creationTimeBefore:t endTimeAfter:t endTimeBefore:t maxResult:i nextToken:s
testGridSessions:[190 nextToken:s
arn:s! nextToken:s
tests:[189 nextToken:s
arn:s! nextToken:s
uniqueProblems:{[200 nextToken:s
arn:s! type:s nextToken:s
uploads:[177 nextToken:s
maxResults:i nextToken:s
vpceConfigurations:[178 nextToken:s
offeringId:s! quantity:i! offeringPromotionId:s
offeringTransaction:194
offeringId:s! quantity:i!
offeringTransaction:194
projectArn:s! appArn:s devicePoolArn:s deviceSelectionConfiguration:201 name:s test:182! configuration:183 executionConfiguration:202
run:187
arn:s!
job:185
arn:s!
remoteAccessSession:174
arn:s!
run:187
ResourceARN:s! Tags:[197!
-
ResourceARN:s! TagKeys:[s!
-
arn:s! profileArn:s labels:[s
deviceInstance:181
arn:s! name:s description:s rules:[166 maxDevices:i clearMaxDevices:b
devicePool:167
arn:s! name:s description:s packageCleanup:b excludeAppPackagesFromCleanup:[s rebootAfterUse:b
instanceProfile:168
arn:s! name:s description:s type:s uplinkBandwidthBits:l downlinkBandwidthBits:l uplinkDelayMs:l downlinkDelayMs:l uplinkJitterMs:l downlinkJitterMs:l uplinkLossPercent:i downlinkLossPercent:i
networkProfile:169
arn:s! name:s defaultJobTimeoutMinutes:i vpcConfig:170 environmentVariables:[171 executionRoleArn:s
project:172
projectArn:s! name:s description:s vpcConfig:175
testGridProject:176
arn:s! name:s contentType:s editContent:b
upload:177
arn:s! vpceConfigurationName:s vpceServiceName:s serviceDnsName:s vpceConfigurationDescription:s
vpceConfiguration:178
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s resourceName:s
message:s resourceName:s
message:s resourceName:s
attribute:s operator:s value:s
arn:s name:s description:s type:s rules:[166 maxDevices:i
arn:s packageCleanup:b excludeAppPackagesFromCleanup:[s rebootAfterUse:b name:s description:s
arn:s name:s description:s type:s uplinkBandwidthBits:l downlinkBandwidthBits:l uplinkDelayMs:l downlinkDelayMs:l uplinkJitterMs:l downlinkJitterMs:l uplinkLossPercent:i downlinkLossPercent:i
securityGroupIds:[s! subnetIds:[s! vpcId:s!
name:s! value:s!
arn:s name:s defaultJobTimeoutMinutes:i created:t vpcConfig:170 environmentVariables:[171 executionRoleArn:s
auxiliaryApps:[s billingMethod:s vpceConfigurationArns:[s deviceProxy:203
arn:s name:s created:t status:s result:s message:s started:t stopped:t device:180 instanceArn:s billingMethod:s deviceMinutes:204 endpoint:s deviceUdid:s interactionMode:s skipAppResign:b vpcConfig:170 deviceProxy:203 appUpload:s endpoints:205
securityGroupIds:[s! subnetIds:[s! vpcId:s!
arn:s name:s description:s vpcConfig:175 created:t
arn:s name:s created:t type:s status:s url:s metadata:s contentType:s message:s category:s
arn:s vpceConfigurationName:s vpceServiceName:s serviceDnsName:s vpceConfigurationDescription:s
awsAccountNumber:s unmeteredDevices:{i unmeteredRemoteAccessDevices:{i maxJobTimeoutMinutes:i trialMinutes:206 maxSlots:{i defaultJobTimeoutMinutes:i skipAppResign:b
arn:s name:s manufacturer:s model:s modelId:s formFactor:s platform:s os:s cpu:207 resolution:208 heapSize:l memory:l image:s carrier:s radio:s remoteAccessEnabled:b remoteDebugEnabled:b fleetType:s fleetName:s instances:[181 availability:s
arn:s deviceArn:s labels:[s status:s udid:s instanceProfile:168
type:s! testPackageArn:s testSpecArn:s filter:s parameters:{s
extraDataPackageArn:s networkProfileArn:s locale:s location:209 vpceConfigurationArns:[s deviceProxy:203 customerArtifactPaths:210 radios:211 auxiliaryApps:[s billingMethod:s environmentVariables:[171 executionRoleArn:s insightsTypes:[s
device:180 compatible:b incompatibilityMessages:[212
arn:s name:s type:s created:t status:s result:s started:t stopped:t counters:213 message:s device:180 instanceArn:s deviceMinutes:204 videoEndpoint:s videoCapture:b insights:214
type:s offering:195 quantity:i effectiveOn:t
arn:s name:s type:s platform:s created:t status:s result:s started:t stopped:t counters:213 message:s totalJobs:i completedJobs:i billingMethod:s deviceMinutes:204 networkProfile:169 deviceProxy:203 parsingResultUrl:s resultCode:s seed:i appUpload:s eventCount:i jobTimeoutMinutes:i devicePoolArn:s locale:s radios:211 location:209 customerArtifactPaths:210 webUrl:s skipAppResign:b testSpecArn:s deviceSelectionResult:215 vpcConfig:170 executionRoleArn:s environmentVariables:[171 insightsTypes:[s insights:216
arn:s name:s type:s created:t status:s result:s started:t stopped:t counters:213 message:s deviceMinutes:204
arn:s name:s type:s created:t status:s result:s started:t stopped:t counters:213 message:s deviceMinutes:204
arn:s status:s created:t ended:t billingMinutes:d seleniumProperties:s
arn:s name:s type:s extension:s url:s
attribute:s! operator:s! values:[s!
id:s description:s
offeringStatus:186 transactionId:s offeringPromotionId:s createdOn:t cost:217
id:s description:s type:s platform:s recurringCharges:[218
arn:s type:s url:s
Key:s! Value:s!
action:s started:t duration:l statusCode:s requestMethod:s
filename:s type:s url:s
message:s problems:[219
filters:[192! maxDevices:i!
jobTimeoutMinutes:i accountsCleanup:b appPackagesCleanup:b videoCapture:b skipAppResign:b
host:s! port:i!
total:d metered:d unmetered:d
remoteDriverEndpoint:s interactiveEndpoint:s
total:d remaining:d
frequency:s architecture:s clock:d
width:i height:i
latitude:d! longitude:d!
iosPaths:[s androidPaths:[s deviceHostPaths:[s
wifi:b bluetooth:b nfc:b gps:b
message:s type:s
total:i passed:i failed:i warned:i errored:i stopped:i skipped:i
status:s testReport:220
filters:[192 matchedDevicesCount:i maxDevices:i
status:s jobReport:221
amount:d currencyCode:s
cost:217 frequency:s
run:222 job:222 suite:222 test:222 device:180 result:s message:s
message:s metrics:223 testDetailsUrl:s
message:s metrics:224 jobDetailsUrl:s
arn:s name:s
testsTotal:i testsPassed:i testsFailed:i testsSkipped:i testsErrored:i testsOther:i testsPassedPercentage:d totalTestExecutionDurationSeconds:d medianTestExecutionDurationSeconds:d
jobsTotal:i jobsPassed:i jobsFailed:i jobsSkipped:i jobsErrored:i jobsStopped:i jobsPassedPercentage:d totalJobExecutionDurationSeconds:d averageJobExecutionDurationSeconds:d medianJobExecutionDurationSeconds:d

ArgumentException 154
CannotDeleteException 155
IdempotencyException 156
InternalServiceException 157
InvalidOperationException 158
LimitExceededException 159
NotEligibleException 160
NotFoundException 161
ServiceAccountException 162
TagOperationException 163
TagPolicyException 164
TooManyTagsException 165

ListArtifacts in=nextToken out=nextToken results=artifacts
ListDevicePools in=nextToken out=nextToken results=devicePools
ListDevices in=nextToken out=nextToken results=devices
ListJobs in=nextToken out=nextToken results=jobs
ListProjects in=nextToken out=nextToken results=projects
ListRuns in=nextToken out=nextToken results=runs
ListSamples in=nextToken out=nextToken results=samples
ListSuites in=nextToken out=nextToken results=suites
ListTests in=nextToken out=nextToken results=tests
ListUniqueProblems in=nextToken out=nextToken results=uniqueProblems
ListUploads in=nextToken out=nextToken results=uploads
GetOfferingStatus in=nextToken out=nextToken results=current,nextPeriod
ListOfferingTransactions in=nextToken out=nextToken results=offeringTransactions
ListOfferings in=nextToken out=nextToken results=offerings
ListDeviceInstances in=nextToken out=nextToken limit=maxResults results=deviceInstances
ListInstanceProfiles in=nextToken out=nextToken limit=maxResults results=instanceProfiles
ListNetworkProfiles in=nextToken out=nextToken results=networkProfiles
ListOfferingPromotions in=nextToken out=nextToken results=offeringPromotions
ListRemoteAccessSessions in=nextToken out=nextToken results=remoteAccessSessions
ListVPCEConfigurations in=nextToken out=nextToken limit=maxResults results=vpceConfigurations

`,
}
