// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Cloud9, API version 2017-09-23. */
export const cloud9: ServiceModel = {
  name: 'cloud9',
  packed: `{"name":"cloud9","serviceId":"Cloud9","fullName":"AWS Cloud9","apiVersion":"2017-09-23","protocol":"json","protocols":["json"],"endpointPrefix":"cloud9","jsonVersion":"1.1","targetPrefix":"AWSCloud9WorkspaceManagementService"}
CreateEnvironmentEC2 <0 >1 idempotent
CreateEnvironmentMembership <2 >3 idempotent
DeleteEnvironment <4 >5 idempotent
DeleteEnvironmentMembership <6 >7 idempotent
DescribeEnvironmentMemberships <8 >9
DescribeEnvironmentStatus <10 >11
DescribeEnvironments <12 >13
ListEnvironments <14 >15
ListTagsForResource <16 >17
TagResource <18 >19
UntagResource <20 >21
UpdateEnvironment <22 >23 idempotent
UpdateEnvironmentMembership <24 >25 idempotent

name:s! description:s clientRequestToken:s instanceType:s! subnetId:s imageId:s! automaticStopTimeMinutes:i ownerArn:s tags:[34 connectionType:s dryRun:b
environmentId:s
environmentId:s! userArn:s! permissions:s!
membership:35!
environmentId:s!
-
environmentId:s! userArn:s!
-
userArn:s environmentId:s permissions:[s nextToken:s maxResults:i
memberships:[35 nextToken:s
environmentId:s!
status:s! message:s!
environmentIds:[s!
environments:[36
nextToken:s maxResults:i
nextToken:s environmentIds:[s
ResourceARN:s!
Tags:[34
ResourceARN:s! Tags:[34!
-
ResourceARN:s! TagKeys:[s!
-
environmentId:s! name:s description:s managedCredentialsAction:s
-
environmentId:s! userArn:s! permissions:s!
membership:35
-
-
-
-
-
-
-
-
Key:s! Value:s!
permissions:s! userId:s! userArn:s! environmentId:s! lastAccess:t
id:s name:s description:s type:s! connectionType:s arn:s! ownerArn:s! lifecycle:37 managedCredentialsStatus:s
status:s reason:s failureResource:s

BadRequestException 26
ConcurrentAccessException 27
ConflictException 28
ForbiddenException 29
InternalServerErrorException 30
LimitExceededException 31
NotFoundException 32
TooManyRequestsException 33

DescribeEnvironmentMemberships in=nextToken out=nextToken limit=maxResults results=memberships
ListEnvironments in=nextToken out=nextToken limit=maxResults results=environmentIds

`,
}
