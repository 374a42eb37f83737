// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** MailManager, API version 2023-10-17. */
export const mailmanager: ServiceModel = {
  name: 'mailmanager',
  packed: `{"name":"mailmanager","serviceId":"MailManager","fullName":"MailManager","apiVersion":"2023-10-17","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"mail-manager","signingName":"ses","jsonVersion":"1.0","targetPrefix":"MailManagerSvc"}
CreateAddonInstance <0 >1 idempotent
CreateAddonSubscription <2 >3 idempotent
CreateAddressList <4 >5 idempotent
CreateAddressListImportJob <6 >7 idempotent
CreateArchive <8 >9 idempotent
CreateIngressPoint <10 >11 idempotent
CreateRelay <12 >13 idempotent
CreateRuleSet <14 >15 idempotent
CreateTrafficPolicy <16 >17 idempotent
DeleteAddonInstance <18 >19 idempotent
DeleteAddonSubscription <20 >21 idempotent
DeleteAddressList <22 >23 idempotent
DeleteArchive <24 >25 idempotent
DeleteIngressPoint <26 >27 idempotent
DeleteRelay <28 >29 idempotent
DeleteRuleSet <30 >31 idempotent
DeleteTrafficPolicy <32 >33 idempotent
DeregisterMemberFromAddressList <34 >35 idempotent
GetAddonInstance <36 >37 readonly
GetAddonSubscription <38 >39 readonly
GetAddressList <40 >41 readonly
GetAddressListImportJob <42 >43 readonly
GetArchive <44 >45 readonly
GetArchiveExport <46 >47
GetArchiveMessage <48 >49 readonly
GetArchiveMessageContent <50 >51
GetArchiveSearch <52 >53 readonly
GetArchiveSearchResults <54 >55 readonly
GetIngressPoint <56 >57 readonly
GetMemberOfAddressList <58 >59 readonly
GetRelay <60 >61 readonly
GetRuleSet <62 >63 readonly
GetTrafficPolicy <64 >65 readonly
ListAddonInstances <66 >67 readonly
ListAddonSubscriptions <68 >69 readonly
ListAddressListImportJobs <70 >71 readonly
ListAddressLists <72 >73 readonly
ListArchiveExports <74 >75 readonly
ListArchiveSearches <76 >77 readonly
ListArchives <78 >79 readonly
ListIngressPoints <80 >81 readonly
ListMembersOfAddressList <82 >83 readonly
ListRelays <84 >85 readonly
ListRuleSets <86 >87 readonly
ListTagsForResource <88 >89 readonly
ListTrafficPolicies <90 >91 readonly
RegisterMemberToAddressList <92 >93 idempotent
StartAddressListImportJob <94 >95 idempotent
StartArchiveExport <96 >97
StartArchiveSearch <98 >99
StopAddressListImportJob <100 >101 idempotent
StopArchiveExport <102 >103
StopArchiveSearch <104 >105 idempotent
TagResource <106 >107 idempotent
UntagResource <108 >109 idempotent
UpdateArchive <110 >111 idempotent
UpdateIngressPoint <112 >113 idempotent
UpdateRelay <114 >115 idempotent
UpdateRuleSet <116 >117 idempotent
UpdateTrafficPolicy <118 >119 idempotent

ClientToken:s~ AddonSubscriptionId:s! Tags:[126
AddonInstanceId:s!
ClientToken:s~ AddonName:s! Tags:[126
AddonSubscriptionId:s!
ClientToken:s~ AddressListName:s! Tags:[126
AddressListId:s!
ClientToken:s~ AddressListId:s! Name:s! ImportDataFormat:127!
JobId:s! PreSignedUrl:s!
ClientToken:s~ ArchiveName:s! Retention:128 KmsKeyArn:s Tags:[126
ArchiveId:s!
ClientToken:s~ IngressPointName:s! Type:s! RuleSetId:s! TrafficPolicyId:s! IngressPointConfiguration:129 NetworkConfiguration:130 TlsPolicy:s Tags:[126
IngressPointId:s!
ClientToken:s~ RelayName:s! ServerName:s! ServerPort:i! Authentication:131! Tags:[126
RelayId:s!
ClientToken:s~ RuleSetName:s! Rules:[132! Tags:[126
RuleSetId:s!
ClientToken:s~ TrafficPolicyName:s! PolicyStatements:[133! DefaultAction:s! MaxMessageSizeBytes:i Tags:[126
TrafficPolicyId:s!
AddonInstanceId:s!
-
AddonSubscriptionId:s!
-
AddressListId:s!
-
ArchiveId:s!
-
IngressPointId:s!
-
RelayId:s!
-
RuleSetId:s!
-
TrafficPolicyId:s!
-
AddressListId:s! Address:s!
-
AddonInstanceId:s!
AddonSubscriptionId:s AddonName:s AddonInstanceArn:s CreatedTimestamp:t
AddonSubscriptionId:s!
AddonName:s AddonSubscriptionArn:s CreatedTimestamp:t
AddressListId:s!
AddressListId:s! AddressListArn:s! AddressListName:s! CreatedTimestamp:t! LastUpdatedTimestamp:t!
JobId:s!
JobId:s! Name:s! Status:s! PreSignedUrl:s! ImportedItemsCount:i FailedItemsCount:i ImportDataFormat:127! AddressListId:s! CreatedTimestamp:t! StartTimestamp:t CompletedTimestamp:t Error:s
ArchiveId:s!
ArchiveId:s! ArchiveName:s! ArchiveArn:s! ArchiveState:s! Retention:128! CreatedTimestamp:t LastUpdatedTimestamp:t KmsKeyArn:s
ExportId:s!
ArchiveId:s Filters:134 FromTimestamp:t ToTimestamp:t MaxResults:i ExportDestinationConfiguration:135 Status:136
ArchivedMessageId:s!
MessageDownloadLink:s Metadata:137 Envelope:138
ArchivedMessageId:s!
Body:139
SearchId:s!
ArchiveId:s Filters:134 FromTimestamp:t ToTimestamp:t MaxResults:i Status:140
SearchId:s!
Rows:[141
IngressPointId:s! IncludeTrustStoreContents:s
IngressPointId:s! IngressPointName:s! IngressPointArn:s Status:s Type:s ARecord:s RuleSetId:s TrafficPolicyId:s IngressPointAuthConfiguration:142 NetworkConfiguration:130 TlsPolicy:s CreatedTimestamp:t LastUpdatedTimestamp:t
AddressListId:s! Address:s!
Address:s! CreatedTimestamp:t!
RelayId:s!
RelayId:s! RelayArn:s RelayName:s ServerName:s ServerPort:i Authentication:131 CreatedTimestamp:t LastModifiedTimestamp:t
RuleSetId:s!
RuleSetId:s! RuleSetArn:s! RuleSetName:s! CreatedDate:t! LastModificationDate:t! Rules:[132!
TrafficPolicyId:s!
TrafficPolicyName:s! TrafficPolicyId:s! TrafficPolicyArn:s PolicyStatements:[133 MaxMessageSizeBytes:i DefaultAction:s CreatedTimestamp:t LastUpdatedTimestamp:t
NextToken:s PageSize:i
AddonInstances:[143 NextToken:s
NextToken:s PageSize:i
AddonSubscriptions:[144 NextToken:s
AddressListId:s! NextToken:s PageSize:i
ImportJobs:[145! NextToken:s
NextToken:s PageSize:i
AddressLists:[146! NextToken:s
ArchiveId:s! NextToken:s PageSize:i
Exports:[147 NextToken:s
ArchiveId:s! NextToken:s PageSize:i
Searches:[148 NextToken:s
NextToken:s PageSize:i
Archives:[149! NextToken:s
PageSize:i NextToken:s
IngressPoints:[150 NextToken:s
AddressListId:s! Filter:151 NextToken:s PageSize:i
Addresses:[152! NextToken:s
PageSize:i NextToken:s
Relays:[153! NextToken:s
NextToken:s PageSize:i
RuleSets:[154! NextToken:s
ResourceArn:s!
Tags:[126!
PageSize:i NextToken:s
TrafficPolicies:[155 NextToken:s
AddressListId:s! Address:s!
-
JobId:s!
-
ArchiveId:s! Filters:134 FromTimestamp:t! ToTimestamp:t! MaxResults:i ExportDestinationConfiguration:135! IncludeMetadata:b
ExportId:s
ArchiveId:s! Filters:134 FromTimestamp:t! ToTimestamp:t! MaxResults:i!
SearchId:s
JobId:s!
-
ExportId:s!
-
SearchId:s!
-
ResourceArn:s! Tags:[126!
-
ResourceArn:s! TagKeys:[s!
-
ArchiveId:s! ArchiveName:s Retention:128
-
IngressPointId:s! IngressPointName:s StatusToUpdate:s RuleSetId:s TrafficPolicyId:s IngressPointConfiguration:129 TlsPolicy:s
-
RelayId:s! RelayName:s ServerName:s ServerPort:i Authentication:131
-
RuleSetId:s! RuleSetName:s Rules:[132
-
TrafficPolicyId:s! TrafficPolicyName:s PolicyStatements:[133 DefaultAction:s MaxMessageSizeBytes:i
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Key:s! Value:s!
ImportDataType:s!
%union RetentionPeriod:s
%union SmtpPassword:s SecretArn:s TlsAuthConfiguration:156
%union PublicNetworkConfiguration:157 PrivateNetworkConfiguration:158
%union SecretArn:s NoAuthentication:159
Name:s Conditions:[160 Unless:[160 Actions:[161!
Conditions:[162! Action:s!
Include:[163 Unless:[163
%union S3:164
SubmissionTimestamp:t CompletionTimestamp:t State:s ErrorMessage:s
Timestamp:t IngressPointId:s TrafficPolicyId:s RuleSetId:s SenderHostname:s SenderIpAddress:s TlsCipherSuite:s TlsProtocol:s SendingMethod:s SourceIdentity:s SendingPool:s ConfigurationSet:s SourceArn:s
Helo:s From:s To:[s
Text:s Html:s MessageMalformed:b
SubmissionTimestamp:t CompletionTimestamp:t State:s ErrorMessage:s
ArchivedMessageId:s ReceivedTimestamp:t Date:s To:s From:s Cc:s Subject:s MessageId:s HasAttachments:b ReceivedHeaders:[s InReplyTo:s XMailer:s XOriginalMailer:s XPriority:s IngressPointId:s SenderHostname:s SenderIpAddress:s Envelope:138 SourceArn:s
IngressPointPasswordConfiguration:165 SecretArn:s TlsAuthConfiguration:156
AddonInstanceId:s AddonSubscriptionId:s AddonName:s AddonInstanceArn:s CreatedTimestamp:t
AddonSubscriptionId:s AddonName:s AddonSubscriptionArn:s CreatedTimestamp:t
JobId:s! Name:s! Status:s! PreSignedUrl:s! ImportedItemsCount:i FailedItemsCount:i ImportDataFormat:127! AddressListId:s! CreatedTimestamp:t! StartTimestamp:t CompletedTimestamp:t Error:s
AddressListId:s! AddressListArn:s! AddressListName:s! CreatedTimestamp:t! LastUpdatedTimestamp:t!
ExportId:s Status:136
SearchId:s Status:140
ArchiveId:s! ArchiveName:s ArchiveState:s LastUpdatedTimestamp:t
IngressPointName:s! IngressPointId:s! Status:s! Type:s! ARecord:s
AddressPrefix:s
Address:s! CreatedTimestamp:t!
RelayId:s RelayName:s LastModifiedTimestamp:t
RuleSetId:s RuleSetName:s LastModificationDate:t
TrafficPolicyName:s! TrafficPolicyId:s! DefaultAction:s!
TrustStore:166
IpType:s!
VpcEndpointId:s!
-
%union BooleanExpression:167 StringExpression:168 NumberExpression:169 IpExpression:170 VerdictExpression:171 DmarcExpression:172
%union Drop:173 Relay:174 Archive:175 WriteToS3:176 Send:177 AddHeader:178 ReplaceRecipient:179 DeliverToMailbox:180 DeliverToQBusiness:181 PublishToSns:182 Bounce:183 InvokeLambda:184
%union StringExpression:185 IpExpression:186 Ipv6Expression:187 TlsExpression:188 BooleanExpression:189
%union StringExpression:190 BooleanExpression:191
S3Location:s
SmtpPasswordVersion:s PreviousSmtpPasswordVersion:s PreviousSmtpPasswordExpiryTimestamp:t
CAContent:s! CrlContent:s KmsKeyArn:s
Evaluate:192! Operator:s!
Evaluate:193! Operator:s! Values:[s!
Evaluate:194! Operator:s! Value:d!
Evaluate:195! Operator:s! Values:[s!
Evaluate:196! Operator:s! Values:[s!
Operator:s! Values:[s!
-
ActionFailurePolicy:s Relay:s! MailFrom:s
ActionFailurePolicy:s TargetArchive:s!
ActionFailurePolicy:s RoleArn:s! S3Bucket:s! S3Prefix:s S3SseKmsKeyId:s
ActionFailurePolicy:s RoleArn:s!
HeaderName:s! HeaderValue:s!
ReplaceWith:[s
ActionFailurePolicy:s MailboxArn:s! RoleArn:s!
ActionFailurePolicy:s ApplicationId:s! IndexId:s! RoleArn:s!
ActionFailurePolicy:s TopicArn:s! RoleArn:s! Encoding:s PayloadType:s
ActionFailurePolicy:s RoleArn:s! Sender:s! StatusCode:s! SmtpReplyCode:s! DiagnosticMessage:s! Message:s
ActionFailurePolicy:s FunctionArn:s! InvocationType:s! RoleArn:s! RetryTimeMinutes:i
Evaluate:197! Operator:s! Values:[s!
Evaluate:198! Operator:s! Values:[s!
Evaluate:199! Operator:s! Values:[s!
Evaluate:200! Operator:s! Value:s!
Evaluate:201! Operator:s!
Evaluate:202! Operator:s! Values:[s!
Evaluate:203! Operator:s!
%union Attribute:s Analysis:204 IsInAddressList:205
%union Attribute:s MimeHeaderAttribute:s Analysis:204 ClientCertificateAttribute:s
%union Attribute:s
%union Attribute:s
%union Attribute:s Analysis:204
%union Attribute:s Analysis:206
%union Attribute:s
%union Attribute:s
%union Attribute:s
%union Analysis:206 IsInAddressList:207
%union Attribute:s
%union Attribute:s
Analyzer:s! ResultField:s!
Attribute:s! AddressLists:[s!
Analyzer:s! ResultField:s!
Attribute:s! AddressLists:[s!

AccessDeniedException 120 status=403 sender
ConflictException 121 status=409 sender
ResourceNotFoundException 122 status=404 sender
ServiceQuotaExceededException 123 status=402 sender
ThrottlingException 124 status=429 sender
ValidationException 125 status=400 sender

ListAddonInstances in=NextToken out=NextToken limit=PageSize results=AddonInstances
ListAddonSubscriptions in=NextToken out=NextToken limit=PageSize results=AddonSubscriptions
ListArchiveExports in=NextToken out=NextToken limit=PageSize results=Exports
ListArchiveSearches in=NextToken out=NextToken limit=PageSize results=Searches
ListArchives in=NextToken out=NextToken limit=PageSize results=Archives
ListIngressPoints in=NextToken out=NextToken limit=PageSize results=IngressPoints
ListRelays in=NextToken out=NextToken limit=PageSize results=Relays
ListRuleSets in=NextToken out=NextToken limit=PageSize results=RuleSets
ListTrafficPolicies in=NextToken out=NextToken limit=PageSize results=TrafficPolicies
ListAddressListImportJobs in=NextToken out=NextToken limit=PageSize results=ImportJobs
ListAddressLists in=NextToken out=NextToken limit=PageSize results=AddressLists
ListMembersOfAddressList in=NextToken out=NextToken limit=PageSize results=Addresses

`,
}
