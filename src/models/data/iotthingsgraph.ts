// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Things Graph, API version 2018-09-06. */
export const iotthingsgraph: ServiceModel = {
  name: 'iotthingsgraph',
  packed: `{"name":"iotthingsgraph","serviceId":"IoTThingsGraph","fullName":"AWS IoT Things Graph","apiVersion":"2018-09-06","protocol":"json","protocols":["json"],"endpointPrefix":"iotthingsgraph","jsonVersion":"1.1","targetPrefix":"IotThingsGraphFrontEndService"}
AssociateEntityToThing <0 >1 deprecated
CreateFlowTemplate <2 >3 deprecated
CreateSystemInstance <4 >5 deprecated
CreateSystemTemplate <6 >7 deprecated
DeleteFlowTemplate <8 >9 deprecated
DeleteNamespace <10 >11 deprecated
DeleteSystemInstance <12 >13 deprecated
DeleteSystemTemplate <14 >15 deprecated
DeploySystemInstance <16 >17 deprecated
DeprecateFlowTemplate <18 >19 deprecated
DeprecateSystemTemplate <20 >21 deprecated
DescribeNamespace <22 >23 deprecated
DissociateEntityFromThing <24 >25 deprecated
GetEntities <26 >27 deprecated
GetFlowTemplate <28 >29 deprecated
GetFlowTemplateRevisions <30 >31 deprecated
GetNamespaceDeletionStatus <32 >33 deprecated
GetSystemInstance <34 >35 deprecated
GetSystemTemplate <36 >37 deprecated
GetSystemTemplateRevisions <38 >39 deprecated
GetUploadStatus <40 >41 deprecated
ListFlowExecutionMessages <42 >43 deprecated
ListTagsForResource <44 >45 deprecated
SearchEntities <46 >47 deprecated
SearchFlowExecutions <48 >49 deprecated
SearchFlowTemplates <50 >51 deprecated
SearchSystemInstances <52 >53 deprecated
SearchSystemTemplates <54 >55 deprecated
SearchThings <56 >57 deprecated
TagResource <58 >59 deprecated
UndeploySystemInstance <60 >61 deprecated
UntagResource <62 >63 deprecated
UpdateFlowTemplate <64 >65 deprecated
UpdateSystemTemplate <66 >67 deprecated
UploadEntityDefinitions <68 >69 deprecated

thingName:s! entityId:s! namespaceVersion:l
-
definition:77! compatibleNamespaceVersion:l
summary:78
tags:[79 definition:77! target:s! greengrassGroupName:s s3BucketName:s metricsConfiguration:80 flowActionsRoleArn:s
summary:81
definition:77! compatibleNamespaceVersion:l
summary:82
id:s!
-
-
namespaceArn:s namespaceName:s
id:s
-
id:s!
-
id:s
summary:81! greengrassDeploymentId:s
id:s!
-
id:s!
-
namespaceName:s
namespaceArn:s namespaceName:s trackingNamespaceName:s trackingNamespaceVersion:l namespaceVersion:l
thingName:s! entityType:s!
-
ids:[s! namespaceVersion:l
descriptions:[83
id:s! revisionNumber:l
description:84
id:s! nextToken:s maxResults:i
summaries:[78 nextToken:s
-
namespaceArn:s namespaceName:s status:s errorCode:s errorMessage:s
id:s!
description:85
id:s! revisionNumber:l
description:86
id:s! nextToken:s maxResults:i
summaries:[82 nextToken:s
uploadId:s!
uploadId:s! uploadStatus:s! namespaceArn:s namespaceName:s namespaceVersion:l failureReason:[s createdDate:t!
flowExecutionId:s! nextToken:s maxResults:i
messages:[87 nextToken:s
maxResults:i resourceArn:s! nextToken:s
tags:[79 nextToken:s
entityTypes:[s! filters:[88 nextToken:s maxResults:i namespaceVersion:l
descriptions:[83 nextToken:s
systemInstanceId:s! flowExecutionId:s startTime:t endTime:t nextToken:s maxResults:i
summaries:[89 nextToken:s
filters:[90 nextToken:s maxResults:i
summaries:[78 nextToken:s
filters:[91 nextToken:s maxResults:i
summaries:[81 nextToken:s
filters:[92 nextToken:s maxResults:i
summaries:[82 nextToken:s
entityId:s! nextToken:s maxResults:i namespaceVersion:l
things:[93 nextToken:s
resourceArn:s! tags:[79!
-
id:s
summary:81
resourceArn:s! tagKeys:[s!
-
id:s! definition:77! compatibleNamespaceVersion:l
summary:78
id:s! definition:77! compatibleNamespaceVersion:l
summary:82
document:77 syncWithPublicNamespace:b deprecateExistingEntities:b
uploadId:s!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
language:s! text:s!
id:s arn:s revisionNumber:l createdAt:t
key:s! value:s!
cloudMetricEnabled:b metricRuleRoleArn:s
id:s arn:s status:s target:s greengrassGroupName:s createdAt:t updatedAt:t greengrassGroupId:s greengrassGroupVersionId:s
id:s arn:s revisionNumber:l createdAt:t
id:s arn:s type:s createdAt:t definition:77
summary:78 definition:77 validatedNamespaceVersion:l
summary:81 definition:77 s3BucketName:s metricsConfiguration:80 validatedNamespaceVersion:l validatedDependencyRevisions:[94 flowActionsRoleArn:s
summary:82 definition:77 validatedNamespaceVersion:l
messageId:s eventType:s timestamp:t payload:s
name:s value:[s
flowExecutionId:s status:s systemInstanceId:s flowTemplateId:s createdAt:t updatedAt:t
name:s! value:[s!
name:s value:[s
name:s! value:[s!
thingArn:s thingName:s
id:s revisionNumber:l

InternalFailureException 70
InvalidRequestException 71
LimitExceededException 72
ResourceAlreadyExistsException 73
ResourceInUseException 74
ResourceNotFoundException 75
ThrottlingException 76

GetFlowTemplateRevisions in=nextToken out=nextToken limit=maxResults results=summaries
GetSystemTemplateRevisions in=nextToken out=nextToken limit=maxResults results=summaries
ListFlowExecutionMessages in=nextToken out=nextToken limit=maxResults results=messages
ListTagsForResource in=nextToken out=nextToken limit=maxResults results=tags
SearchEntities in=nextToken out=nextToken limit=maxResults results=descriptions
SearchFlowExecutions in=nextToken out=nextToken limit=maxResults results=summaries
SearchFlowTemplates in=nextToken out=nextToken limit=maxResults results=summaries
SearchSystemInstances in=nextToken out=nextToken limit=maxResults results=summaries
SearchSystemTemplates in=nextToken out=nextToken limit=maxResults results=summaries
SearchThings in=nextToken out=nextToken limit=maxResults results=things

`,
}
