// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudWatch Internet Monitor, API version 2021-06-03. */
export const internetmonitor: ServiceModel = {
  name: 'internetmonitor',
  packed: `{"name":"internetmonitor","serviceId":"InternetMonitor","fullName":"Amazon CloudWatch Internet Monitor","apiVersion":"2021-06-03","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"internetmonitor"}
CreateMonitor POST /v20210603/Monitors <0 >1 idempotent
DeleteMonitor DELETE /v20210603/Monitors/{MonitorName} <2 >3 idempotent
GetHealthEvent GET /v20210603/Monitors/{MonitorName}/HealthEvents/{EventId} <4 >5
GetInternetEvent GET /v20210603/InternetEvents/{EventId} <6 >7
GetMonitor GET /v20210603/Monitors/{MonitorName} <8 >9
GetQueryResults GET /v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Results <10 >11
GetQueryStatus GET /v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Status <12 >13
ListHealthEvents GET /v20210603/Monitors/{MonitorName}/HealthEvents <14 >15
ListInternetEvents GET /v20210603/InternetEvents <16 >17
ListMonitors GET /v20210603/Monitors <18 >19
ListTagsForResource GET /tags/{ResourceArn} <20 >21
StartQuery POST /v20210603/Monitors/{MonitorName}/Queries <22 >23
StopQuery DELETE /v20210603/Monitors/{MonitorName}/Queries/{QueryId} <24 >25
TagResource POST /tags/{ResourceArn} <26 >27 status=204 idempotent
UntagResource DELETE /tags/{ResourceArn} <28 >29 status=204 idempotent
UpdateMonitor PATCH /v20210603/Monitors/{MonitorName} <30 >31 idempotent

MonitorName:s! Resources:[s ClientToken:s~ Tags:{s MaxCityNetworksToMonitor:i InternetMeasurementsLogDelivery:43 TrafficPercentageToMonitor:i HealthEventsConfig:44
Arn:s! Status:s!
MonitorName:s!@u
-
MonitorName:s!@u EventId:s!@u LinkedAccountId:s@q
EventArn:s! EventId:s! StartedAt:T! EndedAt:T CreatedAt:T LastUpdatedAt:T! ImpactedLocations:[45! Status:s! PercentOfTotalTrafficImpacted:d ImpactType:s! HealthScoreThreshold:d
EventId:s!@u
EventId:s! EventArn:s! StartedAt:T! EndedAt:T ClientLocation:46! EventType:s! EventStatus:s!
MonitorName:s!@u LinkedAccountId:s@q
MonitorName:s! MonitorArn:s! Resources:[s! Status:s! CreatedAt:T! ModifiedAt:T! ProcessingStatus:s ProcessingStatusInfo:s Tags:{s MaxCityNetworksToMonitor:i InternetMeasurementsLogDelivery:43 TrafficPercentageToMonitor:i HealthEventsConfig:44
MonitorName:s!@u QueryId:s!@u NextToken:s@q MaxResults:i@q
Fields:[47! Data:[[s! NextToken:s
MonitorName:s!@u QueryId:s!@u
Status:s!
MonitorName:s!@u StartTime:T@q EndTime:T@q NextToken:s@q MaxResults:i@q EventStatus:s@q LinkedAccountId:s@q
HealthEvents:[48! NextToken:s
NextToken:s@q MaxResults:i@q=InternetEventMaxResults StartTime:T@q EndTime:T@q EventStatus:s@q EventType:s@q
InternetEvents:[49! NextToken:s
NextToken:s@q MaxResults:i@q MonitorStatus:s@q IncludeLinkedAccounts:b@q
Monitors:[50! NextToken:s
ResourceArn:s!@u
Tags:{s
MonitorName:s!@u StartTime:T! EndTime:T! QueryType:s! FilterParameters:[51 LinkedAccountId:s
QueryId:s!
MonitorName:s!@u QueryId:s!@u
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
MonitorName:s!@u ResourcesToAdd:[s ResourcesToRemove:[s Status:s ClientToken:s~ MaxCityNetworksToMonitor:i InternetMeasurementsLogDelivery:43 TrafficPercentageToMonitor:i HealthEventsConfig:44
MonitorArn:s! Status:s!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
S3Config:52
AvailabilityScoreThreshold:d PerformanceScoreThreshold:d AvailabilityLocalHealthEventsConfig:53 PerformanceLocalHealthEventsConfig:53
ASName:s! ASNumber:l! Country:s! Subdivision:s Metro:s City:s Latitude:d Longitude:d CountryCode:s SubdivisionCode:s ServiceLocation:s Status:s! CausedBy:54 InternetHealth:55 Ipv4Prefixes:[s
ASName:s! ASNumber:l! Country:s! Subdivision:s Metro:s City:s! Latitude:d! Longitude:d!
Name:s Type:s
EventArn:s! EventId:s! StartedAt:T! EndedAt:T CreatedAt:T LastUpdatedAt:T! ImpactedLocations:[45! Status:s! PercentOfTotalTrafficImpacted:d ImpactType:s! HealthScoreThreshold:d
EventId:s! EventArn:s! StartedAt:T! EndedAt:T ClientLocation:46! EventType:s! EventStatus:s!
MonitorName:s! MonitorArn:s! Status:s! ProcessingStatus:s
Field:s Operator:s Values:[s
BucketName:s BucketPrefix:s LogDeliveryStatus:s
Status:s HealthScoreThreshold:d MinTrafficImpact:d
Networks:[56! AsPath:[56! NetworkEventType:s!
Availability:57 Performance:58
ASName:s! ASNumber:l!
ExperienceScore:d PercentOfTotalTrafficImpacted:d PercentOfClientLocationImpacted:d
ExperienceScore:d PercentOfTotalTrafficImpacted:d PercentOfClientLocationImpacted:d RoundTripTime:59
P50:d P90:d P95:d

AccessDeniedException 32 status=403 sender
BadRequestException 33 status=400 sender
ConflictException 34 status=409 sender
InternalServerErrorException 35 status=500 retryable
InternalServerException 36 status=500 retryable
LimitExceededException 37 status=403 sender
NotFoundException 38 status=404 sender
ResourceNotFoundException 39 status=404 sender
ThrottlingException 40 status=429 sender retryable throttling
TooManyRequestsException 41 status=429 sender retryable throttling
ValidationException 42 status=400 sender

ListHealthEvents in=NextToken out=NextToken limit=MaxResults results=HealthEvents
ListMonitors in=NextToken out=NextToken limit=MaxResults results=Monitors
ListInternetEvents in=NextToken out=NextToken limit=MaxResults results=InternetEvents

`,
}
