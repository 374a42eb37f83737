// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Lambda MicroVMs, API version 2025-09-09. */
export const lambdaMicrovms: ServiceModel = {
  name: 'lambda-microvms',
  packed: `{"name":"lambda-microvms","serviceId":"Lambda Microvms","fullName":"Lambda MicroVMs","apiVersion":"2025-09-09","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"lambda"}
CreateMicrovmAuthToken POST /2025-09-09/microvms/{microvmIdentifier}/auth-token <0 >1
CreateMicrovmImage POST /2025-09-09/microvm-images <2 >3 status=201
CreateMicrovmShellAuthToken POST /2025-09-09/microvms/{microvmIdentifier}/shell-auth-token <4 >5
DeleteMicrovmImage DELETE /2025-09-09/microvm-images/{imageIdentifier} <6 >7 idempotent
DeleteMicrovmImageVersion DELETE /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion} <8 >9 idempotent
GetMicrovm GET /2025-09-09/microvms/{microvmIdentifier} <10 >11 readonly
GetMicrovmImage GET /2025-09-09/microvm-images/{imageIdentifier} <12 >13 readonly
GetMicrovmImageBuild GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds/{buildId} <14 >15 readonly
GetMicrovmImageVersion GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion} <16 >17 readonly
ListManagedMicrovmImageVersions GET /2025-09-09/managed-microvm-images/{imageIdentifier}/versions <18 >19 readonly
ListManagedMicrovmImages GET /2025-09-09/managed-microvm-images <20 >21 readonly
ListMicrovmImageBuilds GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds <22 >23 readonly
ListMicrovmImageVersions GET /2025-09-09/microvm-images/{imageIdentifier}/versions <24 >25 readonly
ListMicrovmImages GET /2025-09-09/microvm-images <26 >27 readonly
ListMicrovms GET /2025-09-09/microvms <28 >29 readonly
ListTags GET /2017-03-31/tags/{Resource} <30 >31 readonly
ResumeMicrovm POST /2025-09-09/microvms/{microvmIdentifier}/resume <32 >33 idempotent
RunMicrovm POST /2025-09-09/microvms <34 >35
SuspendMicrovm POST /2025-09-09/microvms/{microvmIdentifier}/suspend <36 >37 idempotent
TagResource POST /2017-03-31/tags/{Resource} <38 status=204 idempotent
TerminateMicrovm DELETE /2025-09-09/microvms/{microvmIdentifier} <39 >40 idempotent
UntagResource DELETE /2017-03-31/tags/{Resource} <41 status=204 idempotent
UpdateMicrovmImage PUT /2025-09-09/microvm-images/{imageIdentifier} <42 >43 idempotent
UpdateMicrovmImageVersion PATCH /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion} <44 >45

microvmIdentifier:s!@u expirationInMinutes:i! allowedPorts:[57!
authToken:{s!
baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s name:s! tags:{s clientToken:s~
imageArn:s! name:s! state:s! latestActiveImageVersion:s latestFailedImageVersion:s createdAt:t! baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s tags:{s updatedAt:t imageVersion:s!
microvmIdentifier:s!@u expirationInMinutes:i!
authToken:{s!
imageIdentifier:s!@u
imageIdentifier:s! state:s!
imageIdentifier:s!@u imageVersion:s!@u
imageIdentifier:s! imageVersion:s! state:s!
microvmIdentifier:s!@u
microvmId:s! state:s! endpoint:s! imageArn:s! imageVersion:s! executionRoleArn:s idlePolicy:63 maximumDurationInSeconds:i! startedAt:t! terminatedAt:t stateReason:s ingressNetworkConnectors:[s egressNetworkConnectors:[s
imageIdentifier:s!@u
imageArn:s! name:s! state:s! latestActiveImageVersion:s latestFailedImageVersion:s createdAt:t! tags:{s updatedAt:t
imageIdentifier:s!@u imageVersion:s!@u buildId:s!@u
imageArn:s! imageVersion:s! buildId:s! buildState:s! architecture:s! chipset:s! chipsetGeneration:s! stateReason:s createdAt:t! snapshotBuild:64
imageIdentifier:s!@u imageVersion:s!@u
baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s imageArn:s! imageVersion:s! state:s! status:s! createdAt:t! updatedAt:t stateReason:s tags:{s
maxResults:i@q nextToken:s@q imageIdentifier:s!@u
nextToken:s items:[65!
maxResults:i@q nextToken:s@q
nextToken:s items:[66!
maxResults:i@q nextToken:s@q imageIdentifier:s!@u imageVersion:s!@u architecture:s@q chipset:s@q chipsetGeneration:s@q
nextToken:s items:[67!
maxResults:i@q nextToken:s@q imageIdentifier:s!@u
nextToken:s items:[68!
maxResults:i@q nextToken:s@q nameFilter:s@q
nextToken:s items:[69!
maxResults:i@q nextToken:s@q imageIdentifier:s@q imageVersion:s@q
nextToken:s items:[70!
Resource:s!@u
Tags:{s
microvmIdentifier:s!@u
-
ingressNetworkConnectors:[s egressNetworkConnectors:[s imageIdentifier:s! imageVersion:s executionRoleArn:s idlePolicy:63 logging:59 runHookPayload:s maximumDurationInSeconds:i clientToken:s~
microvmId:s! state:s! endpoint:s! imageArn:s! imageVersion:s! executionRoleArn:s idlePolicy:63 maximumDurationInSeconds:i! startedAt:t! terminatedAt:t stateReason:s ingressNetworkConnectors:[s egressNetworkConnectors:[s
microvmIdentifier:s!@u
-
Resource:s!@u Tags:{s!
microvmIdentifier:s!@u
-
Resource:s!@u TagKeys:[s!@q=tagKeys
baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s imageIdentifier:s!@u clientToken:s~
imageArn:s! name:s! state:s! latestActiveImageVersion:s latestFailedImageVersion:s createdAt:t! baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s updatedAt:t! imageVersion:s!
imageIdentifier:s!@u imageVersion:s!@u status:s!
baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s imageArn:s! imageVersion:s! state:s! status:s! createdAt:t! updatedAt:t stateReason:s tags:{s
message:s
message:s resourceId:s resourceType:s
message:s retryAfterSeconds:i@h=Retry-After
Type:s message:s
Type:s message:s
message:s! resourceType:s resourceId:s
Type:s message:s
message:s resourceId:s resourceType:s serviceCode:s quotaCode:s
message:s serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
Type:s message:s
message:s
%union port:i range:71 allPorts:72
%union uri:s
%union disabled:73 cloudWatch:74
architecture:s!
minimumMemoryInMiB:i!
port:i microvmHooks:75 microvmImageHooks:76
maxIdleDurationSeconds:i! suspendedDurationSeconds:i! autoResumeEnabled:b!
memorySnapshotSizeInBytes:l codeInstallSizeInBytes:l diskSnapshotSizeInBytes:l
imageArn:s! imageVersion:s! createdAt:t! updatedAt:t
imageArn:s! createdAt:t! updatedAt:t
imageArn:s! imageVersion:s! buildId:s! buildState:s! architecture:s! chipset:s! chipsetGeneration:s! stateReason:s createdAt:t!
baseImageArn:s! baseImageVersion:s buildRoleArn:s! description:s codeArtifact:58! logging:59 egressNetworkConnectors:[s cpuConfigurations:[60 resources:[61 additionalOsCapabilities:[s hooks:62 environmentVariables:{s imageArn:s! imageVersion:s! state:s! status:s! createdAt:t! updatedAt:t stateReason:s tags:{s
imageArn:s! name:s! state:s! latestActiveImageVersion:s latestFailedImageVersion:s createdAt:t!
microvmId:s! state:s! imageArn:s! imageVersion:s! startedAt:t!
startPort:i! endPort:i!
-
-
logGroup:s logStream:s
run:s runTimeoutInSeconds:i resume:s resumeTimeoutInSeconds:i suspend:s suspendTimeoutInSeconds:i terminate:s terminateTimeoutInSeconds:i
ready:s readyTimeoutInSeconds:i validate:s validateTimeoutInSeconds:i

AccessDeniedException 46 status=403 sender
ConflictException 47 status=409 sender
InternalServerException 48 status=500 retryable
InvalidParameterValueException 49 status=400 sender
ResourceConflictException 50 status=409 sender
ResourceNotFoundException 51 status=404 sender
ServiceException 52 status=500
ServiceQuotaExceededException 53 status=402 sender
ThrottlingException 54 status=429 sender retryable throttling
TooManyRequestsException 55 status=429 sender
ValidationException 56 status=400 sender

ListManagedMicrovmImageVersions in=nextToken out=nextToken limit=maxResults results=items
ListManagedMicrovmImages in=nextToken out=nextToken limit=maxResults results=items
ListMicrovmImageBuilds in=nextToken out=nextToken limit=maxResults results=items
ListMicrovmImageVersions in=nextToken out=nextToken limit=maxResults results=items
ListMicrovmImages in=nextToken out=nextToken limit=maxResults results=items
ListMicrovms in=nextToken out=nextToken limit=maxResults results=items

`,
}
