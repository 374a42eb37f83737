// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kendra Intelligent Ranking, API version 2022-10-19. */
export const kendraRanking: ServiceModel = {
  name: 'kendra-ranking',
  packed: `{"name":"kendra-ranking","serviceId":"Kendra Ranking","fullName":"Amazon Kendra Intelligent Ranking","apiVersion":"2022-10-19","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"kendra-ranking","jsonVersion":"1.0","targetPrefix":"AWSKendraRerankingFrontendService"}
CreateRescoreExecutionPlan <0 >1
DeleteRescoreExecutionPlan <2
DescribeRescoreExecutionPlan <3 >4
ListRescoreExecutionPlans <5 >6
ListTagsForResource <7 >8
Rescore <9 >10
TagResource <11 >12
UntagResource <13 >14
UpdateRescoreExecutionPlan <15

Name:s! Description:s CapacityUnits:24 Tags:[25 ClientToken:s~
Id:s! Arn:s!
Id:s!
Id:s!
Id:s Arn:s Name:s Description:s CapacityUnits:24 CreatedAt:t UpdatedAt:t Status:s ErrorMessage:s
NextToken:s MaxResults:i
SummaryItems:[26 NextToken:s
ResourceARN:s!
Tags:[25
RescoreExecutionPlanId:s! SearchQuery:s! Documents:[27!
RescoreId:s ResultItems:[28
ResourceARN:s! Tags:[25!
-
ResourceARN:s! TagKeys:[s!
-
Id:s! Name:s Description:s CapacityUnits:24
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
RescoreCapacityUnits:i!
Key:s! Value:s!
Name:s Id:s CreatedAt:t UpdatedAt:t Status:s
Id:s! GroupId:s Title:s Body:s TokenizedTitle:[s TokenizedBody:[s OriginalScore:f!
DocumentId:s Score:f

AccessDeniedException 16 status=403
ConflictException 17 status=409
InternalServerException 18 status=500
ResourceNotFoundException 19 status=404
ResourceUnavailableException 20 status=404
ServiceQuotaExceededException 21 status=402
ThrottlingException 22 status=429
ValidationException 23 status=400



`,
}
