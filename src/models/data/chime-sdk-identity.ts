// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Chime SDK Identity, API version 2021-04-20. */
export const chimeSdkIdentity: ServiceModel = {
  name: 'chime-sdk-identity',
  packed: `{"name":"chime-sdk-identity","serviceId":"Chime SDK Identity","fullName":"Amazon Chime SDK Identity","apiVersion":"2021-04-20","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"identity-chime","signingName":"chime"}
CreateAppInstance POST /app-instances <0 >1 status=201
CreateAppInstanceAdmin POST /app-instances/{appInstanceArn}/admins <2 >3 status=201
CreateAppInstanceBot POST /app-instance-bots <4 >5 status=201
CreateAppInstanceUser POST /app-instance-users <6 >7 status=201
DeleteAppInstance DELETE /app-instances/{appInstanceArn} <8 status=204
DeleteAppInstanceAdmin DELETE /app-instances/{appInstanceArn}/admins/{appInstanceAdminArn} <9 status=204
DeleteAppInstanceBot DELETE /app-instance-bots/{appInstanceBotArn} <10 status=204
DeleteAppInstanceUser DELETE /app-instance-users/{appInstanceUserArn} <11 status=204
DeregisterAppInstanceUserEndpoint DELETE /app-instance-users/{appInstanceUserArn}/endpoints/{endpointId} <12 status=204
DescribeAppInstance GET /app-instances/{appInstanceArn} <13 >14
DescribeAppInstanceAdmin GET /app-instances/{appInstanceArn}/admins/{appInstanceAdminArn} <15 >16
DescribeAppInstanceBot GET /app-instance-bots/{appInstanceBotArn} <17 >18
DescribeAppInstanceUser GET /app-instance-users/{appInstanceUserArn} <19 >20
DescribeAppInstanceUserEndpoint GET /app-instance-users/{appInstanceUserArn}/endpoints/{endpointId} <21 >22
GetAppInstanceRetentionSettings GET /app-instances/{appInstanceArn}/retention-settings <23 >24
ListAppInstanceAdmins GET /app-instances/{appInstanceArn}/admins <25 >26
ListAppInstanceBots GET /app-instance-bots <27 >28
ListAppInstanceUserEndpoints GET /app-instance-users/{appInstanceUserArn}/endpoints <29 >30
ListAppInstanceUsers GET /app-instance-users <31 >32
ListAppInstances GET /app-instances <33 >34
ListTagsForResource GET /tags <35 >36
PutAppInstanceRetentionSettings PUT /app-instances/{appInstanceArn}/retention-settings <37 >38
PutAppInstanceUserExpirationSettings PUT /app-instance-users/{appInstanceUserArn}/expiration-settings <39 >40
RegisterAppInstanceUserEndpoint POST /app-instance-users/{appInstanceUserArn}/endpoints <41 >42 status=201
TagResource POST /tags?operation=tag-resource <43 status=204
UntagResource POST /tags?operation=untag-resource <44 status=204
UpdateAppInstance PUT /app-instances/{appInstanceArn} <45 >46
UpdateAppInstanceBot PUT /app-instance-bots/{appInstanceBotArn} <47 >48
UpdateAppInstanceUser PUT /app-instance-users/{appInstanceUserArn} <49 >50
UpdateAppInstanceUserEndpoint PUT /app-instance-users/{appInstanceUserArn}/endpoints/{endpointId} <51 >52

Name:s! Metadata:s ClientRequestToken:s!~ Tags:[62
AppInstanceArn:s
AppInstanceAdminArn:s! AppInstanceArn:s!@u=appInstanceArn
AppInstanceAdmin:63 AppInstanceArn:s
AppInstanceArn:s! Name:s Metadata:s ClientRequestToken:s!~ Tags:[62 Configuration:64!
AppInstanceBotArn:s
AppInstanceArn:s! AppInstanceUserId:s! Name:s! Metadata:s ClientRequestToken:s!~ Tags:[62 ExpirationSettings:65
AppInstanceUserArn:s
AppInstanceArn:s!@u=appInstanceArn
AppInstanceAdminArn:s!@u=appInstanceAdminArn AppInstanceArn:s!@u=appInstanceArn
AppInstanceBotArn:s!@u=appInstanceBotArn
AppInstanceUserArn:s!@u=appInstanceUserArn
AppInstanceUserArn:s!@u=appInstanceUserArn EndpointId:s!@u=endpointId
AppInstanceArn:s!@u=appInstanceArn
AppInstance:66
AppInstanceAdminArn:s!@u=appInstanceAdminArn AppInstanceArn:s!@u=appInstanceArn
AppInstanceAdmin:67
AppInstanceBotArn:s!@u=appInstanceBotArn
AppInstanceBot:68
AppInstanceUserArn:s!@u=appInstanceUserArn
AppInstanceUser:69
AppInstanceUserArn:s!@u=appInstanceUserArn EndpointId:s!@u=endpointId
AppInstanceUserEndpoint:70
AppInstanceArn:s!@u=appInstanceArn
AppInstanceRetentionSettings:71 InitiateDeletionTimestamp:t
AppInstanceArn:s!@u=appInstanceArn MaxResults:i@q=max-results NextToken:s@q=next-token
AppInstanceArn:s AppInstanceAdmins:[72 NextToken:s
AppInstanceArn:s!@q=app-instance-arn MaxResults:i@q=max-results NextToken:s@q=next-token
AppInstanceArn:s AppInstanceBots:[73 NextToken:s
AppInstanceUserArn:s!@u=appInstanceUserArn MaxResults:i@q=max-results NextToken:s@q=next-token
AppInstanceUserEndpoints:[74 NextToken:s
AppInstanceArn:s!@q=app-instance-arn MaxResults:i@q=max-results NextToken:s@q=next-token
AppInstanceArn:s AppInstanceUsers:[75 NextToken:s
MaxResults:i@q=max-results NextToken:s@q=next-token
AppInstances:[76 NextToken:s
ResourceARN:s!@q=arn
Tags:[62
AppInstanceArn:s!@u=appInstanceArn AppInstanceRetentionSettings:71!
AppInstanceRetentionSettings:71 InitiateDeletionTimestamp:t
AppInstanceUserArn:s!@u=appInstanceUserArn ExpirationSettings:65
AppInstanceUserArn:s ExpirationSettings:65
AppInstanceUserArn:s!@u=appInstanceUserArn Name:s Type:s! ResourceArn:s! EndpointAttributes:77! ClientRequestToken:s!~ AllowMessages:s
AppInstanceUserArn:s EndpointId:s
ResourceARN:s! Tags:[62!
ResourceARN:s! TagKeys:[s!
AppInstanceArn:s!@u=appInstanceArn Name:s! Metadata:s!
AppInstanceArn:s
AppInstanceBotArn:s!@u=appInstanceBotArn Name:s! Metadata:s! Configuration:64
AppInstanceBotArn:s
AppInstanceUserArn:s!@u=appInstanceUserArn Name:s! Metadata:s!
AppInstanceUserArn:s
AppInstanceUserArn:s!@u=appInstanceUserArn EndpointId:s!@u=endpointId Name:s AllowMessages:s
AppInstanceUserArn:s EndpointId:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Key:s! Value:s!
Arn:s Name:s
Lex:78!
ExpirationDays:i! ExpirationCriterion:s!
AppInstanceArn:s Name:s CreatedTimestamp:t LastUpdatedTimestamp:t Metadata:s
Admin:63 AppInstanceArn:s CreatedTimestamp:t
AppInstanceBotArn:s Name:s Configuration:64 CreatedTimestamp:t LastUpdatedTimestamp:t Metadata:s
AppInstanceUserArn:s Name:s Metadata:s CreatedTimestamp:t LastUpdatedTimestamp:t ExpirationSettings:65
AppInstanceUserArn:s EndpointId:s Name:s Type:s ResourceArn:s EndpointAttributes:77 CreatedTimestamp:t LastUpdatedTimestamp:t AllowMessages:s EndpointState:79
ChannelRetentionSettings:80
Admin:63
AppInstanceBotArn:s Name:s Metadata:s
AppInstanceUserArn:s EndpointId:s Name:s Type:s AllowMessages:s EndpointState:79
AppInstanceUserArn:s Name:s Metadata:s
AppInstanceArn:s Name:s Metadata:s
DeviceToken:s! VoipDeviceToken:s
RespondsTo:s InvokedBy:81 LexBotAliasArn:s! LocaleId:s! WelcomeIntent:s
Status:s! StatusReason:s
RetentionDays:i
StandardMessages:s! TargetedMessages:s!

BadRequestException 53 status=400
ConflictException 54 status=409
ForbiddenException 55 status=403
NotFoundException 56 status=404
ResourceLimitExceededException 57 status=400
ServiceFailureException 58 status=500
ServiceUnavailableException 59 status=503
ThrottledClientException 60 status=429
UnauthorizedClientException 61 status=401



`,
}
