// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** CloudWatch Observability Access Manager, API version 2022-06-10. */
export const oam: ServiceModel = {
  name: 'oam',
  packed: `{"name":"oam","serviceId":"OAM","fullName":"CloudWatch Observability Access Manager","apiVersion":"2022-06-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"oam","jsonVersion":"1.1"}
CreateLink POST /CreateLink <0 >1
CreateSink POST /CreateSink <2 >3
DeleteLink POST /DeleteLink <4 >5
DeleteSink POST /DeleteSink <6 >7
GetLink POST /GetLink <8 >9
GetSink POST /GetSink <10 >11
GetSinkPolicy POST /GetSinkPolicy <12 >13
ListAttachedLinks POST /ListAttachedLinks <14 >15
ListLinks POST /ListLinks <16 >17
ListSinks POST /ListSinks <18 >19
ListTagsForResource GET /tags/{ResourceArn} <20 >21
PutSinkPolicy POST /PutSinkPolicy <22 >23
TagResource PUT /tags/{ResourceArn} <24 >25
UntagResource DELETE /tags/{ResourceArn} <26 >27
UpdateLink POST /UpdateLink <28 >29

LabelTemplate:s! LinkConfiguration:38 ResourceTypes:[s! SinkIdentifier:s! Tags:{s
Arn:s Id:s Label:s LabelTemplate:s LinkConfiguration:38 ResourceTypes:[s SinkArn:s Tags:{s
Name:s! Tags:{s
Arn:s Id:s Name:s Tags:{s
Identifier:s!
-
Identifier:s!
-
Identifier:s! IncludeTags:b
Arn:s Id:s Label:s LabelTemplate:s LinkConfiguration:38 ResourceTypes:[s SinkArn:s Tags:{s
Identifier:s! IncludeTags:b
Arn:s Id:s Name:s Tags:{s
SinkIdentifier:s!
Policy:s SinkArn:s SinkId:s
MaxResults:i NextToken:s SinkIdentifier:s!
Items:[39! NextToken:s
MaxResults:i NextToken:s
Items:[40! NextToken:s
MaxResults:i NextToken:s
Items:[41! NextToken:s
ResourceArn:s!@u
Tags:{s
Policy:s! SinkIdentifier:s!
Policy:s SinkArn:s SinkId:s
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Identifier:s! IncludeTags:b LinkConfiguration:38 ResourceTypes:[s!
Arn:s Id:s Label:s LabelTemplate:s LinkConfiguration:38 ResourceTypes:[s SinkArn:s Tags:{s
Message:s amznErrorType:s@h=x-amzn-ErrorType
Message:s amznErrorType:s@h=x-amzn-ErrorType
amznErrorType:s@h=x-amzn-ErrorType message:s
amznErrorType:s@h=x-amzn-ErrorType message:s
Message:s amznErrorType:s@h=x-amzn-ErrorType
Message:s amznErrorType:s@h=x-amzn-ErrorType
Message:s
Message:s
LogGroupConfiguration:42 MetricConfiguration:43
Label:s LinkArn:s ResourceTypes:[s
Arn:s Id:s Label:s ResourceTypes:[s SinkArn:s
Arn:s Id:s Name:s
Filter:s!
Filter:s!

ConflictException 30 status=409 sender
InternalServiceFault 31 status=500
InvalidParameterException 32 status=400 sender
MissingRequiredParameterException 33 status=400 sender
ResourceNotFoundException 34 status=404 sender
ServiceQuotaExceededException 35 status=429 sender
TooManyTagsException 36 status=400 sender
ValidationException 37 status=400 sender

ListAttachedLinks in=NextToken out=NextToken limit=MaxResults results=Items
ListLinks in=NextToken out=NextToken limit=MaxResults results=Items
ListSinks in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
