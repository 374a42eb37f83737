// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Chime, API version 2018-05-01. */
export const chime: ServiceModel = {
  name: 'chime',
  packed: `{"name":"chime","serviceId":"Chime","fullName":"Amazon Chime","apiVersion":"2018-05-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"chime"}
AssociatePhoneNumberWithUser POST /accounts/{accountId}/users/{userId}?operation=associate-phone-number <0 >1
AssociateSigninDelegateGroupsWithAccount POST /accounts/{accountId}?operation=associate-signin-delegate-groups <2 >3
BatchCreateRoomMembership POST /accounts/{accountId}/rooms/{roomId}/memberships?operation=batch-create <4 >5 status=201
BatchDeletePhoneNumber POST /phone-numbers?operation=batch-delete <6 >7
BatchSuspendUser POST /accounts/{accountId}/users?operation=suspend <8 >9
BatchUnsuspendUser POST /accounts/{accountId}/users?operation=unsuspend <10 >11
BatchUpdatePhoneNumber POST /phone-numbers?operation=batch-update <12 >13
BatchUpdateUser POST /accounts/{accountId}/users <14 >15
CreateAccount POST /accounts <16 >17 status=201
CreateBot POST /accounts/{accountId}/bots <18 >19 status=201
CreateMeetingDialOut POST /meetings/{meetingId}/dial-outs <20 >21 status=201
CreatePhoneNumberOrder POST /phone-number-orders <22 >23 status=201
CreateRoom POST /accounts/{accountId}/rooms <24 >25 status=201
CreateRoomMembership POST /accounts/{accountId}/rooms/{roomId}/memberships <26 >27 status=201
CreateUser POST /accounts/{accountId}/users?operation=create <28 >29 status=201
DeleteAccount DELETE /accounts/{accountId} <30 >31 status=204
DeleteEventsConfiguration DELETE /accounts/{accountId}/bots/{botId}/events-configuration <32 status=204
DeletePhoneNumber DELETE /phone-numbers/{phoneNumberId} <33 status=204
DeleteRoom DELETE /accounts/{accountId}/rooms/{roomId} <34 status=204
DeleteRoomMembership DELETE /accounts/{accountId}/rooms/{roomId}/memberships/{memberId} <35 status=204
DisassociatePhoneNumberFromUser POST /accounts/{accountId}/users/{userId}?operation=disassociate-phone-number <36 >37
DisassociateSigninDelegateGroupsFromAccount POST /accounts/{accountId}?operation=disassociate-signin-delegate-groups <38 >39
GetAccount GET /accounts/{accountId} <40 >41
GetAccountSettings GET /accounts/{accountId}/settings <42 >43
GetBot GET /accounts/{accountId}/bots/{botId} <44 >45
GetEventsConfiguration GET /accounts/{accountId}/bots/{botId}/events-configuration <46 >47
GetGlobalSettings GET /settings >48
GetPhoneNumber GET /phone-numbers/{phoneNumberId} <49 >50
GetPhoneNumberOrder GET /phone-number-orders/{phoneNumberOrderId} <51 >52
GetPhoneNumberSettings GET /settings/phone-number >53
GetRetentionSettings GET /accounts/{accountId}/retention-settings <54 >55
GetRoom GET /accounts/{accountId}/rooms/{roomId} <56 >57
GetUser GET /accounts/{accountId}/users/{userId} <58 >59
GetUserSettings GET /accounts/{accountId}/users/{userId}/settings <60 >61
InviteUsers POST /accounts/{accountId}/users?operation=add <62 >63 status=201
ListAccounts GET /accounts <64 >65
ListBots GET /accounts/{accountId}/bots <66 >67
ListPhoneNumberOrders GET /phone-number-orders <68 >69
ListPhoneNumbers GET /phone-numbers <70 >71
ListRoomMemberships GET /accounts/{accountId}/rooms/{roomId}/memberships <72 >73
ListRooms GET /accounts/{accountId}/rooms <74 >75
ListSupportedPhoneNumberCountries GET /phone-number-countries <76 >77
ListUsers GET /accounts/{accountId}/users <78 >79
LogoutUser POST /accounts/{accountId}/users/{userId}?operation=logout <80 >81 status=204
PutEventsConfiguration PUT /accounts/{accountId}/bots/{botId}/events-configuration <82 >83 status=201
PutRetentionSettings PUT /accounts/{accountId}/retention-settings <84 >85 status=204
RedactConversationMessage POST /accounts/{accountId}/conversations/{conversationId}/messages/{messageId}?operation=redact <86 >87
RedactRoomMessage POST /accounts/{accountId}/rooms/{roomId}/messages/{messageId}?operation=redact <88 >89
RegenerateSecurityToken POST /accounts/{accountId}/bots/{botId}?operation=regenerate-security-token <90 >91
ResetPersonalPIN POST /accounts/{accountId}/users/{userId}?operation=reset-personal-pin <92 >93
RestorePhoneNumber POST /phone-numbers/{phoneNumberId}?operation=restore <94 >95
SearchAvailablePhoneNumbers GET /search?type=phone-numbers <96 >97
UpdateAccount POST /accounts/{accountId} <98 >99
UpdateAccountSettings PUT /accounts/{accountId}/settings <100 >101 status=204
UpdateBot POST /accounts/{accountId}/bots/{botId} <102 >103
UpdateGlobalSettings PUT /settings <104 status=204
UpdatePhoneNumber POST /phone-numbers/{phoneNumberId} <105 >106
UpdatePhoneNumberSettings PUT /settings/phone-number <107 status=204
UpdateRoom POST /accounts/{accountId}/rooms/{roomId} <108 >109
UpdateRoomMembership POST /accounts/{accountId}/rooms/{roomId}/memberships/{memberId} <110 >111
UpdateUser POST /accounts/{accountId}/users/{userId} <112 >113
UpdateUserSettings PUT /accounts/{accountId}/users/{userId}/settings <114 status=204

AccountId:s!@u=accountId UserId:s!@u=userId E164PhoneNumber:s!
-
AccountId:s!@u=accountId SigninDelegateGroups:[126!
-
AccountId:s!@u=accountId RoomId:s!@u=roomId MembershipItemList:[127!
Errors:[128
PhoneNumberIds:[s!
PhoneNumberErrors:[129
AccountId:s!@u=accountId UserIdList:[s!
UserErrors:[130
AccountId:s!@u=accountId UserIdList:[s!
UserErrors:[130
UpdatePhoneNumberRequestItems:[131!
PhoneNumberErrors:[129
AccountId:s!@u=accountId UpdateUserRequestItems:[132!
UserErrors:[130
Name:s!
Account:133
AccountId:s!@u=accountId DisplayName:s! Domain:s
Bot:134
MeetingId:s!@u=meetingId FromPhoneNumber:s! ToPhoneNumber:s! JoinToken:s!
TransactionId:s
ProductType:s! E164PhoneNumbers:[s!
PhoneNumberOrder:135
AccountId:s!@u=accountId Name:s! ClientRequestToken:s~
Room:136
AccountId:s!@u=accountId RoomId:s!@u=roomId MemberId:s! Role:s
RoomMembership:137
AccountId:s!@u=accountId Username:s Email:s UserType:s
User:138
AccountId:s!@u=accountId
-
AccountId:s!@u=accountId BotId:s!@u=botId
PhoneNumberId:s!@u=phoneNumberId
AccountId:s!@u=accountId RoomId:s!@u=roomId
AccountId:s!@u=accountId RoomId:s!@u=roomId MemberId:s!@u=memberId
AccountId:s!@u=accountId UserId:s!@u=userId
-
AccountId:s!@u=accountId GroupNames:[s!
-
AccountId:s!@u=accountId
Account:133
AccountId:s!@u=accountId
AccountSettings:139
AccountId:s!@u=accountId BotId:s!@u=botId
Bot:134
AccountId:s!@u=accountId BotId:s!@u=botId
EventsConfiguration:140
BusinessCalling:141 VoiceConnector:142
PhoneNumberId:s!@u=phoneNumberId
PhoneNumber:143
PhoneNumberOrderId:s!@u=phoneNumberOrderId
PhoneNumberOrder:135
CallingName:s CallingNameUpdatedTimestamp:T
AccountId:s!@u=accountId
RetentionSettings:144 InitiateDeletionTimestamp:T
AccountId:s!@u=accountId RoomId:s!@u=roomId
Room:136
AccountId:s!@u=accountId UserId:s!@u=userId
User:138
AccountId:s!@u=accountId UserId:s!@u=userId
UserSettings:145
AccountId:s!@u=accountId UserEmailList:[s! UserType:s
Invites:[146
Name:s@q=name UserEmail:s@q=user-email NextToken:s@q=next-token MaxResults:i@q=max-results
Accounts:[133 NextToken:s
AccountId:s!@u=accountId MaxResults:i@q=max-results NextToken:s@q=next-token
Bots:[134 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
PhoneNumberOrders:[135 NextToken:s
Status:s@q=status ProductType:s@q=product-type FilterName:s@q=filter-name FilterValue:s@q=filter-value MaxResults:i@q=max-results NextToken:s@q=next-token
PhoneNumbers:[143 NextToken:s
AccountId:s!@u=accountId RoomId:s!@u=roomId MaxResults:i@q=max-results NextToken:s@q=next-token
RoomMemberships:[137 NextToken:s
AccountId:s!@u=accountId MemberId:s@q=member-id MaxResults:i@q=max-results NextToken:s@q=next-token
Rooms:[136 NextToken:s
ProductType:s!@q=product-type
PhoneNumberCountries:[147
AccountId:s!@u=accountId UserEmail:s@q=user-email UserType:s@q=user-type MaxResults:i@q=max-results NextToken:s@q=next-token
Users:[138 NextToken:s
AccountId:s!@u=accountId UserId:s!@u=userId
-
AccountId:s!@u=accountId BotId:s!@u=botId OutboundEventsHTTPSEndpoint:s LambdaFunctionArn:s
EventsConfiguration:140
AccountId:s!@u=accountId RetentionSettings:144!
RetentionSettings:144 InitiateDeletionTimestamp:T
AccountId:s!@u=accountId ConversationId:s!@u=conversationId MessageId:s!@u=messageId
-
AccountId:s!@u=accountId RoomId:s!@u=roomId MessageId:s!@u=messageId
-
AccountId:s!@u=accountId BotId:s!@u=botId
Bot:134
AccountId:s!@u=accountId UserId:s!@u=userId
User:138
PhoneNumberId:s!@u=phoneNumberId
PhoneNumber:143
AreaCode:s@q=area-code City:s@q=city Country:s@q=country State:s@q=state TollFreePrefix:s@q=toll-free-prefix PhoneNumberType:s@q=phone-number-type MaxResults:i@q=max-results NextToken:s@q=next-token
E164PhoneNumbers:[s NextToken:s
AccountId:s!@u=accountId Name:s DefaultLicense:s
Account:133
AccountId:s!@u=accountId AccountSettings:139!
-
AccountId:s!@u=accountId BotId:s!@u=botId Disabled:b
Bot:134
BusinessCalling:141 VoiceConnector:142
PhoneNumberId:s!@u=phoneNumberId ProductType:s CallingName:s
PhoneNumber:143
CallingName:s!
AccountId:s!@u=accountId RoomId:s!@u=roomId Name:s
Room:136
AccountId:s!@u=accountId RoomId:s!@u=roomId MemberId:s!@u=memberId Role:s
RoomMembership:137
AccountId:s!@u=accountId UserId:s!@u=userId LicenseType:s UserType:s AlexaForBusinessMetadata:148
User:138
AccountId:s!@u=accountId UserId:s!@u=userId UserSettings:145!
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
GroupName:s
MemberId:s Role:s
MemberId:s ErrorCode:s ErrorMessage:s
PhoneNumberId:s ErrorCode:s ErrorMessage:s
UserId:s ErrorCode:s ErrorMessage:s
PhoneNumberId:s! ProductType:s CallingName:s
UserId:s! LicenseType:s UserType:s AlexaForBusinessMetadata:148
AwsAccountId:s! AccountId:s! Name:s! AccountType:s CreatedTimestamp:T DefaultLicense:s SupportedLicenses:[s AccountStatus:s SigninDelegateGroups:[126
BotId:s UserId:s DisplayName:s BotType:s Disabled:b CreatedTimestamp:T UpdatedTimestamp:T BotEmail:s SecurityToken:s
PhoneNumberOrderId:s ProductType:s Status:s OrderedPhoneNumbers:[149 CreatedTimestamp:T UpdatedTimestamp:T
RoomId:s Name:s AccountId:s CreatedBy:s CreatedTimestamp:T UpdatedTimestamp:T
RoomId:s Member:150 Role:s InvitedBy:s UpdatedTimestamp:T
UserId:s! AccountId:s PrimaryEmail:s PrimaryProvisionedNumber:s DisplayName:s LicenseType:s UserType:s UserRegistrationStatus:s UserInvitationStatus:s RegisteredOn:T InvitedOn:T AlexaForBusinessMetadata:148 PersonalPIN:s
DisableRemoteControl:b EnableDialOut:b
BotId:s OutboundEventsHTTPSEndpoint:s LambdaFunctionArn:s
CdrBucket:s
CdrBucket:s
PhoneNumberId:s E164PhoneNumber:s Country:s Type:s ProductType:s Status:s Capabilities:151 Associations:[152 CallingName:s CallingNameStatus:s CreatedTimestamp:T UpdatedTimestamp:T DeletionTimestamp:T
RoomRetentionSettings:153 ConversationRetentionSettings:154
Telephony:155!
InviteId:s Status:s EmailAddress:s EmailStatus:s
CountryCode:s SupportedPhoneNumberTypes:[s
IsAlexaForBusinessEnabled:b AlexaForBusinessRoomArn:s
E164PhoneNumber:s Status:s
MemberId:s MemberType:s Email:s FullName:s AccountId:s
InboundCall:b OutboundCall:b InboundSMS:b OutboundSMS:b InboundMMS:b OutboundMMS:b
Value:s Name:s AssociatedTimestamp:T
RetentionDays:i
RetentionDays:i
InboundCalling:b! OutboundCalling:b! SMS:b!

AccessDeniedException 115 status=403
BadRequestException 116 status=400
ConflictException 117 status=409
ForbiddenException 118 status=403
NotFoundException 119 status=404
ResourceLimitExceededException 120 status=400
ServiceFailureException 121 status=500
ServiceUnavailableException 122 status=503
ThrottledClientException 123 status=429
UnauthorizedClientException 124 status=401
UnprocessableEntityException 125 status=422

ListAccounts in=NextToken out=NextToken limit=MaxResults results=Accounts
ListUsers in=NextToken out=NextToken limit=MaxResults results=Users

`,
}
