// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Launch Wizard, API version 2018-05-10. */
export const launchWizard: ServiceModel = {
  name: 'launch-wizard',
  packed: `{"name":"launch-wizard","serviceId":"Launch Wizard","fullName":"AWS Launch Wizard","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"launchwizard"}
CreateDeployment POST /createDeployment <0 >1
DeleteDeployment POST /deleteDeployment <2 >3 idempotent
GetDeployment POST /getDeployment <4 >5 readonly
GetDeploymentPatternVersion POST /getDeploymentPatternVersion <6 >7 readonly
GetWorkload POST /getWorkload <8 >9 readonly
GetWorkloadDeploymentPattern POST /getWorkloadDeploymentPattern <10 >11 readonly
ListDeploymentEvents POST /listDeploymentEvents <12 >13 readonly
ListDeploymentPatternVersions POST /listDeploymentPatternVersions <14 >15 readonly
ListDeployments POST /listDeployments <16 >17 readonly
ListTagsForResource GET /tags/{resourceArn} <18 >19 readonly
ListWorkloadDeploymentPatterns POST /listWorkloadDeploymentPatterns <20 >21 readonly
ListWorkloads POST /listWorkloads <22 >23 readonly
TagResource POST /tags/{resourceArn} <24 >25
UntagResource DELETE /tags/{resourceArn} <26 >27 idempotent
UpdateDeployment POST /updateDeployment <28 >29 idempotent

workloadName:s! deploymentPatternName:s! name:s! specifications:{s! dryRun:b tags:{s
deploymentId:s
deploymentId:s!
status:s statusReason:s
deploymentId:s!
deployment:34
workloadName:s! deploymentPatternName:s! deploymentPatternVersionName:s!
deploymentPatternVersion:35
workloadName:s!
workload:36
workloadName:s! deploymentPatternName:s!
workloadDeploymentPattern:37
deploymentId:s! maxResults:i nextToken:s
deploymentEvents:[38 nextToken:s
workloadName:s! deploymentPatternName:s! maxResults:i nextToken:s filters:[39
deploymentPatternVersions:[35 nextToken:s
filters:[40 maxResults:i nextToken:s
deployments:[41 nextToken:s
resourceArn:s!@u
tags:{s
workloadName:s! maxResults:i nextToken:s
workloadDeploymentPatterns:[42 nextToken:s
maxResults:i nextToken:s
workloads:[43 nextToken:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
deploymentId:s! specifications:{s! workloadVersionName:s deploymentPatternVersionName:s dryRun:b force:b
deployment:41
message:s
message:s
message:s
message:s
name:s id:s workloadName:s patternName:s status:s createdAt:t modifiedAt:t specifications:{s resourceGroup:s deletedAt:t tags:{s deploymentArn:s
deploymentPatternVersionName:s description:s documentationUrl:s workloadName:s deploymentPatternName:s
workloadName:s displayName:s status:s description:s documentationUrl:s iconUrl:s statusMessage:s
workloadName:s deploymentPatternName:s workloadVersionName:s deploymentPatternVersionName:s displayName:s description:s status:s statusMessage:s specifications:[44
name:s description:s status:s statusReason:s timestamp:t
name:s! values:[s!
name:s values:[s
name:s id:s workloadName:s patternName:s status:s createdAt:t modifiedAt:t
workloadName:s deploymentPatternName:s workloadVersionName:s deploymentPatternVersionName:s displayName:s description:s status:s statusMessage:s
workloadName:s displayName:s status:s
name:s description:s allowedValues:[s required:s conditionals:[45
name:s value:s comparator:s

InternalServerException 30 status=500
ResourceLimitException 31 status=400 sender
ResourceNotFoundException 32 status=404 sender
ValidationException 33 status=400 sender

ListDeploymentEvents in=nextToken out=nextToken limit=maxResults results=deploymentEvents
ListDeployments in=nextToken out=nextToken limit=maxResults results=deployments
ListWorkloadDeploymentPatterns in=nextToken out=nextToken limit=maxResults results=workloadDeploymentPatterns
ListWorkloads in=nextToken out=nextToken limit=maxResults results=workloads
ListDeploymentPatternVersions in=nextToken out=nextToken limit=maxResults results=deploymentPatternVersions

`,
}
