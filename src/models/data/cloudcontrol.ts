// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Cloud Control API, API version 2021-09-30. */
export const cloudcontrol: ServiceModel = {
  name: 'cloudcontrol',
  packed: `{"name":"cloudcontrol","serviceId":"CloudControl","fullName":"AWS Cloud Control API","apiVersion":"2021-09-30","protocol":"json","protocols":["json"],"endpointPrefix":"cloudcontrolapi","jsonVersion":"1.0","targetPrefix":"CloudApiService"}
CancelResourceRequest <0 >1 idempotent
CreateResource <2 >3
DeleteResource <4 >5
GetResource <6 >7
GetResourceRequestStatus <8 >9
ListResourceRequests <10 >11
ListResources <12 >13
UpdateResource <14 >15

RequestToken:s!
ProgressEvent:37
TypeName:s! TypeVersionId:s RoleArn:s ClientToken:s~ DesiredState:s!
ProgressEvent:37
TypeName:s! TypeVersionId:s RoleArn:s ClientToken:s~ Identifier:s!
ProgressEvent:37
TypeName:s! TypeVersionId:s RoleArn:s Identifier:s!
TypeName:s ResourceDescription:38
RequestToken:s!
ProgressEvent:37 HooksProgressEvent:[39
MaxResults:i NextToken:s ResourceRequestStatusFilter:40
ResourceRequestStatusSummaries:[37 NextToken:s
TypeName:s! TypeVersionId:s RoleArn:s NextToken:s MaxResults:i ResourceModel:s
TypeName:s ResourceDescriptions:[38 NextToken:s
TypeName:s! TypeVersionId:s RoleArn:s ClientToken:s~ Identifier:s! PatchDocument:s!
ProgressEvent:37
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
TypeName:s Identifier:s RequestToken:s HooksRequestToken:s Operation:s OperationStatus:s EventTime:t ResourceModel:s StatusMessage:s ErrorCode:s RetryAfter:t
Identifier:s Properties:s
HookTypeName:s HookTypeVersionId:s HookTypeArn:s InvocationPoint:s HookStatus:s HookEventTime:t HookStatusMessage:s FailureMode:s
Operations:[s OperationStatuses:[s

AlreadyExistsException 16
ClientTokenConflictException 17
ConcurrentModificationException 18
ConcurrentOperationException 19
GeneralServiceException 20
HandlerFailureException 21
HandlerInternalFailureException 22
InvalidCredentialsException 23
InvalidRequestException 24
NetworkFailureException 25
NotStabilizedException 26
NotUpdatableException 27
PrivateTypeException 28
RequestTokenNotFoundException 29
ResourceConflictException 30
ResourceNotFoundException 31
ServiceInternalErrorException 32
ServiceLimitExceededException 33
ThrottlingException 34
TypeNotFoundException 35
UnsupportedActionException 36

ListResourceRequests in=NextToken out=NextToken limit=MaxResults results=ResourceRequestStatusSummaries
ListResources in=NextToken out=NextToken limit=MaxResults results=ResourceDescriptions

ResourceRequestSuccess GetResourceRequestStatus 5 24 [{"matcher":"path","argument":"ProgressEvent.OperationStatus","state":"success","expected":"SUCCESS"},{"matcher":"path","argument":"ProgressEvent.OperationStatus","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"ProgressEvent.OperationStatus","state":"failure","expected":"CANCEL_COMPLETE"}]`,
}
