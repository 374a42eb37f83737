// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Network Flow Monitor, API version 2023-04-19. */
export const networkflowmonitor: ServiceModel = {
  name: 'networkflowmonitor',
  packed: `{"name":"networkflowmonitor","serviceId":"NetworkFlowMonitor","fullName":"Network Flow Monitor","apiVersion":"2023-04-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"networkflowmonitor"}
CreateMonitor POST /monitors <0 >1 idempotent
CreateScope POST /scopes <2 >3 idempotent
DeleteMonitor DELETE /monitors/{monitorName} <4 >5 idempotent
DeleteScope DELETE /scopes/{scopeId} <6 >7 idempotent
GetMonitor GET /monitors/{monitorName} <8 >9 readonly
GetQueryResultsMonitorTopContributors GET /monitors/{monitorName}/topContributorsQueries/{queryId}/results <10 >11 readonly
GetQueryResultsWorkloadInsightsTopContributors GET /workloadInsights/{scopeId}/topContributorsQueries/{queryId}/results <12 >13 readonly
GetQueryResultsWorkloadInsightsTopContributorsData GET /workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}/results <14 >15 readonly
GetQueryStatusMonitorTopContributors GET /monitors/{monitorName}/topContributorsQueries/{queryId}/status <16 >17 readonly
GetQueryStatusWorkloadInsightsTopContributors GET /workloadInsights/{scopeId}/topContributorsQueries/{queryId}/status <18 >19 readonly
GetQueryStatusWorkloadInsightsTopContributorsData GET /workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}/status <20 >21 readonly
GetScope GET /scopes/{scopeId} <22 >23 readonly
ListMonitors GET /monitors <24 >25 readonly
ListScopes GET /scopes <26 >27 readonly
ListTagsForResource GET /tags/{resourceArn} <28 >29 readonly
StartQueryMonitorTopContributors POST /monitors/{monitorName}/topContributorsQueries <30 >31
StartQueryWorkloadInsightsTopContributors POST /workloadInsights/{scopeId}/topContributorsQueries <32 >33 readonly
StartQueryWorkloadInsightsTopContributorsData POST /workloadInsights/{scopeId}/topContributorsDataQueries <34 >35 readonly
StopQueryMonitorTopContributors DELETE /monitors/{monitorName}/topContributorsQueries/{queryId} <36 >37 idempotent
StopQueryWorkloadInsightsTopContributors DELETE /workloadInsights/{scopeId}/topContributorsQueries/{queryId} <38 >39 readonly
StopQueryWorkloadInsightsTopContributorsData DELETE /workloadInsights/{scopeId}/topContributorsDataQueries/{queryId} <40 >41 readonly
TagResource POST /tags/{resourceArn} <42 >43 idempotent
UntagResource DELETE /tags/{resourceArn} <44 >45 idempotent
UpdateMonitor PATCH /monitors/{monitorName} <46 >47 idempotent
UpdateScope PATCH /scopes/{scopeId} <48 >49 idempotent

monitorName:s! localResources:[57! remoteResources:[58 scopeArn:s! clientToken:s~ tags:{s
monitorArn:s! monitorName:s! monitorStatus:s! localResources:[57! remoteResources:[58! createdAt:t! modifiedAt:t! tags:{s
targets:[59! clientToken:s~ tags:{s
scopeId:s! status:s! scopeArn:s! tags:{s
monitorName:s!@u
-
scopeId:s!@u
-
monitorName:s!@u
monitorArn:s! monitorName:s! monitorStatus:s! localResources:[57! remoteResources:[58! createdAt:t! modifiedAt:t! tags:{s
monitorName:s!@u queryId:s!@u nextToken:s@q maxResults:i@q
unit:s topContributors:[60 nextToken:s
scopeId:s!@u queryId:s!@u nextToken:s@q maxResults:i@q
topContributors:[61 nextToken:s
scopeId:s!@u queryId:s!@u nextToken:s@q maxResults:i@q
unit:s! datapoints:[62! nextToken:s
monitorName:s!@u queryId:s!@u
status:s!
scopeId:s!@u queryId:s!@u
status:s!
scopeId:s!@u queryId:s!@u
status:s!
scopeId:s!@u
scopeId:s! status:s! scopeArn:s! targets:[59! tags:{s
nextToken:s@q maxResults:i@q monitorStatus:s@q
monitors:[63! nextToken:s
nextToken:s@q maxResults:i@q
scopes:[64! nextToken:s
resourceArn:s!@u
tags:{s
monitorName:s!@u startTime:T! endTime:T! metricName:s! destinationCategory:s! limit:i
queryId:s!
scopeId:s!@u startTime:T! endTime:T! metricName:s! destinationCategory:s! limit:i
queryId:s!
scopeId:s!@u startTime:T! endTime:T! metricName:s! destinationCategory:s!
queryId:s!
monitorName:s!@u queryId:s!@u
-
scopeId:s!@u queryId:s!@u
-
scopeId:s!@u queryId:s!@u
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
monitorName:s!@u localResourcesToAdd:[57 localResourcesToRemove:[57 remoteResourcesToAdd:[58 remoteResourcesToRemove:[58 clientToken:s~
monitorArn:s! monitorName:s! monitorStatus:s! localResources:[57! remoteResources:[58! createdAt:t! modifiedAt:t! tags:{s
scopeId:s!@u resourcesToAdd:[59 resourcesToDelete:[59
scopeId:s! status:s! scopeArn:s! tags:{s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
type:s! identifier:s!
type:s! identifier:s!
targetIdentifier:65! region:s!
localIp:s snatIp:s localInstanceId:s localVpcId:s localRegion:s localAz:s localSubnetId:s targetPort:i destinationCategory:s remoteVpcId:s remoteRegion:s remoteAz:s remoteSubnetId:s remoteInstanceId:s remoteIp:s dnatIp:s value:l traversedConstructs:[66 kubernetesMetadata:67 localInstanceArn:s localSubnetArn:s localVpcArn:s remoteInstanceArn:s remoteSubnetArn:s remoteVpcArn:s
accountId:s localSubnetId:s localAz:s localVpcId:s localRegion:s remoteIdentifier:s value:l localSubnetArn:s localVpcArn:s
timestamps:[T! values:[d! label:s!
monitorArn:s! monitorName:s! monitorStatus:s!
scopeId:s! status:s! scopeArn:s!
targetId:68! targetType:s!
componentId:s componentType:s componentArn:s serviceName:s
localServiceName:s localPodName:s localPodNamespace:s remoteServiceName:s remotePodName:s remotePodNamespace:s
%union accountId:s

AccessDeniedException 50 status=403 sender
ConflictException 51 status=409 sender
InternalServerException 52 status=500 retryable
ResourceNotFoundException 53 status=404 sender
ServiceQuotaExceededException 54 status=402 sender
ThrottlingException 55 status=429 sender retryable throttling
ValidationException 56 status=400 sender

GetQueryResultsMonitorTopContributors in=nextToken out=nextToken limit=maxResults results=topContributors
GetQueryResultsWorkloadInsightsTopContributors in=nextToken out=nextToken limit=maxResults results=topContributors
GetQueryResultsWorkloadInsightsTopContributorsData in=nextToken out=nextToken limit=maxResults results=datapoints
ListMonitors in=nextToken out=nextToken limit=maxResults results=monitors
ListScopes in=nextToken out=nextToken limit=maxResults results=scopes

`,
}
