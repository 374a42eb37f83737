// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudWatch Network Monitor, API version 2023-08-01. */
export const networkmonitor: ServiceModel = {
  name: 'networkmonitor',
  packed: `{"name":"networkmonitor","serviceId":"NetworkMonitor","fullName":"Amazon CloudWatch Network Monitor","apiVersion":"2023-08-01","protocol":"rest-json","endpointPrefix":"networkmonitor","jsonVersion":"1.1"}
CreateMonitor POST /monitors <0 >1 idempotent
CreateProbe POST /monitors/{monitorName}/probes <2 >3 idempotent
DeleteMonitor DELETE /monitors/{monitorName} <4 >5 idempotent
DeleteProbe DELETE /monitors/{monitorName}/probes/{probeId} <6 >7 idempotent
GetMonitor GET /monitors/{monitorName} <8 >9
GetProbe GET /monitors/{monitorName}/probes/{probeId} <10 >11
ListMonitors GET /monitors <12 >13
ListTagsForResource GET /tags/{resourceArn} <14 >15
TagResource POST /tags/{resourceArn} <16 >17 idempotent
UntagResource DELETE /tags/{resourceArn} <18 >19 idempotent
UpdateMonitor PATCH /monitors/{monitorName} <20 >21 idempotent
UpdateProbe PATCH /monitors/{monitorName}/probes/{probeId} <22 >23 idempotent

monitorName:s! probes:[31 aggregationPeriod:l clientToken:s~ tags:{s
monitorArn:s! monitorName:s! state:s! aggregationPeriod:l tags:{s
monitorName:s!@u probe:32! clientToken:s~ tags:{s
probeId:s probeArn:s sourceArn:s! destination:s! destinationPort:i protocol:s! packetSize:i addressFamily:s vpcId:s state:s createdAt:t modifiedAt:t tags:{s
monitorName:s!@u
-
monitorName:s!@u probeId:s!@u
-
monitorName:s!@u
monitorArn:s! monitorName:s! state:s! aggregationPeriod:l! tags:{s probes:[33 createdAt:t! modifiedAt:t!
monitorName:s!@u probeId:s!@u
probeId:s probeArn:s sourceArn:s! destination:s! destinationPort:i protocol:s! packetSize:i addressFamily:s vpcId:s state:s createdAt:t modifiedAt:t tags:{s
nextToken:s@q maxResults:i@q state:s@q
monitors:[34! nextToken:s
resourceArn:s!@u
tags:{s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
monitorName:s!@u aggregationPeriod:l!
monitorArn:s! monitorName:s! state:s! aggregationPeriod:l tags:{s
monitorName:s!@u probeId:s!@u state:s destination:s destinationPort:i protocol:s packetSize:i
probeId:s probeArn:s sourceArn:s! destination:s! destinationPort:i protocol:s! packetSize:i addressFamily:s vpcId:s state:s createdAt:t modifiedAt:t tags:{s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
sourceArn:s! destination:s! destinationPort:i protocol:s! packetSize:i probeTags:{s
sourceArn:s! destination:s! destinationPort:i protocol:s! packetSize:i tags:{s
probeId:s probeArn:s sourceArn:s! destination:s! destinationPort:i protocol:s! packetSize:i addressFamily:s vpcId:s state:s createdAt:t modifiedAt:t tags:{s
monitorArn:s! monitorName:s! state:s! aggregationPeriod:l tags:{s

AccessDeniedException 24 status=403 sender
ConflictException 25 status=409 sender
InternalServerException 26 status=500 retryable
ResourceNotFoundException 27 status=404 sender
ServiceQuotaExceededException 28 status=402 sender
ThrottlingException 29 status=429 sender retryable throttling
ValidationException 30 status=400 sender

ListMonitors in=nextToken out=nextToken limit=maxResults results=monitors

`,
}
