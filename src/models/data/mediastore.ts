// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaStore, API version 2017-09-01. */
export const mediastore: ServiceModel = {
  name: 'mediastore',
  packed: `{"name":"mediastore","serviceId":"MediaStore","fullName":"AWS Elemental MediaStore","apiVersion":"2017-09-01","protocol":"json","protocols":["json"],"endpointPrefix":"mediastore","jsonVersion":"1.1","targetPrefix":"MediaStore_20170901"}
CreateContainer <0 >1
DeleteContainer <2 >3
DeleteContainerPolicy <4 >5
DeleteCorsPolicy <6 >7
DeleteLifecyclePolicy <8 >9
DeleteMetricPolicy <10 >11
DescribeContainer <12 >13
GetContainerPolicy <14 >15
GetCorsPolicy <16 >17
GetLifecyclePolicy <18 >19
GetMetricPolicy <20 >21
ListContainers <22 >23
ListTagsForResource <24 >25
PutContainerPolicy <26 >27
PutCorsPolicy <28 >29
PutLifecyclePolicy <30 >31
PutMetricPolicy <32 >33
StartAccessLogging <34 >35
StopAccessLogging <36 >37
TagResource <38 >39
UntagResource <40 >41

ContainerName:s! Tags:[48
Container:49!
ContainerName:s!
-
ContainerName:s!
-
ContainerName:s!
-
ContainerName:s!
-
ContainerName:s!
-
ContainerName:s
Container:49
ContainerName:s!
Policy:s!
ContainerName:s!
CorsPolicy:[50!
ContainerName:s!
LifecyclePolicy:s!
ContainerName:s!
MetricPolicy:51!
NextToken:s MaxResults:i
Containers:[49! NextToken:s
Resource:s!
Tags:[48
ContainerName:s! Policy:s!
-
ContainerName:s! CorsPolicy:[50!
-
ContainerName:s! LifecyclePolicy:s!
-
ContainerName:s! MetricPolicy:51!
-
ContainerName:s!
-
ContainerName:s!
-
Resource:s! Tags:[48!
-
Resource:s! TagKeys:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Key:s! Value:s
Endpoint:s CreationTime:t ARN:s Name:s Status:s AccessLoggingEnabled:b
AllowedOrigins:[s! AllowedMethods:[s AllowedHeaders:[s! MaxAgeSeconds:i ExposeHeaders:[s
ContainerLevelMetrics:s! MetricPolicyRules:[52
ObjectGroup:s! ObjectGroupName:s!

ContainerInUseException 42
ContainerNotFoundException 43
CorsPolicyNotFoundException 44
InternalServerError 45
LimitExceededException 46
PolicyNotFoundException 47

ListContainers in=NextToken out=NextToken limit=MaxResults results=Containers

`,
}
