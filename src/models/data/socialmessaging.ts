// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS End User Messaging Social, API version 2024-01-01. */
export const socialmessaging: ServiceModel = {
  name: 'socialmessaging',
  packed: `{"name":"socialmessaging","serviceId":"SocialMessaging","fullName":"AWS End User Messaging Social","apiVersion":"2024-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"social-messaging"}
AssociateWhatsAppBusinessAccount POST /v1/whatsapp/signup <0 >1
CreateWhatsAppDataset POST /v1/whatsapp/waba/dataset <2 >3 idempotent
CreateWhatsAppFlow POST /v1/whatsapp/flow/create <4 >5
CreateWhatsAppMessageTemplate POST /v1/whatsapp/template/put <6 >7
CreateWhatsAppMessageTemplateFromLibrary POST /v1/whatsapp/template/create <8 >9
CreateWhatsAppMessageTemplateMedia POST /v1/whatsapp/template/media <10 >11
DeleteWhatsAppFlow DELETE /v1/whatsapp/flow <12 >13 idempotent
DeleteWhatsAppMessageMedia DELETE /v1/whatsapp/media <14 >15 idempotent
DeleteWhatsAppMessageTemplate DELETE /v1/whatsapp/template <16 >17 idempotent
DeprecateWhatsAppFlow POST /v1/whatsapp/flow/deprecate <18 >19
DisassociateWhatsAppBusinessAccount DELETE /v1/whatsapp/waba/disassociate <20 >21 idempotent
GetLinkedWhatsAppBusinessAccount GET /v1/whatsapp/waba/details <22 >23 readonly
GetLinkedWhatsAppBusinessAccountPhoneNumber GET /v1/whatsapp/waba/phone/details <24 >25 readonly
GetWhatsAppFlow GET /v1/whatsapp/flow <26 >27 readonly
GetWhatsAppFlowPreview GET /v1/whatsapp/flow/preview <28 >29 readonly
GetWhatsAppMessageMedia POST /v1/whatsapp/media/get <30 >31
GetWhatsAppMessageTemplate GET /v1/whatsapp/template <32 >33 readonly
ListLinkedWhatsAppBusinessAccounts GET /v1/whatsapp/waba/list <34 >35 readonly
ListTagsForResource GET /v1/tags/list <36 >37 readonly
ListWhatsAppFlowAssets GET /v1/whatsapp/flow/assets <38 >39 readonly
ListWhatsAppFlows GET /v1/whatsapp/flow/list <40 >41 readonly
ListWhatsAppMessageTemplates GET /v1/whatsapp/template/list <42 >43 readonly
ListWhatsAppTemplateLibrary POST /v1/whatsapp/template/library <44 >45 readonly
PostWhatsAppMessageMedia POST /v1/whatsapp/media <46 >47
PublishWhatsAppFlow POST /v1/whatsapp/flow/publish <48 >49
PutWhatsAppBusinessAccountEventDestinations PUT /v1/whatsapp/waba/eventdestinations <50 >51 idempotent
SendWhatsAppConversionEvent POST /v1/whatsapp/waba/dataset/events <52 >53
SendWhatsAppMessage POST /v1/whatsapp/send <54 >55
TagResource POST /v1/tags/tag-resource <56 >57
UntagResource POST /v1/tags/untag-resource <58 >59
UpdateWhatsAppFlow POST /v1/whatsapp/flow/update <60 >61
UpdateWhatsAppFlowAssets POST /v1/whatsapp/flow/assets/update <62 >63
UpdateWhatsAppMessageTemplate POST /v1/whatsapp/template <64 >65

signupCallback:75 setupFinalization:76
signupCallbackResult:77 statusCode:i linkedWhatsAppBusinessAccountId:s
id:s!
datasetId:s!
id:s! flowName:s! categories:[s! flowJson:B publish:b cloneFlowId:s
flowId:s validationErrors:[s
templateDefinition:B! id:s!
metaTemplateId:s templateStatus:s category:s
metaLibraryTemplate:78! id:s!
metaTemplateId:s templateStatus:s category:s
id:s! sourceS3File:79
metaHeaderHandle:s
id:s!@q flowId:s!@q
-
mediaId:s!@q originationPhoneNumberId:s!@q
success:b
metaTemplateId:s@q deleteAllLanguages:b@q=deleteAllTemplates id:s!@q templateName:s!@q
-
id:s! flowId:s!
-
id:s!@q
-
id:s!@q
account:80
id:s!@q
phoneNumber:81 linkedWhatsAppBusinessAccountId:s
id:s!@q flowId:s!@q
flowId:s! flowName:s! flowStatus:s! categories:[s validationErrors:[s jsonVersion:s dataApiVersion:s endpointUri:s preview:82 whatsAppBusinessAccount:83 application:84 healthStatus:85
id:s!@q flowId:s!@q invalidate:b@q
flowId:s! preview:82!
mediaId:s! originationPhoneNumberId:s! metadataOnly:b destinationS3PresignedUrl:86 destinationS3File:79
mimeType:s fileSize:l
metaTemplateId:s@q id:s!@q templateName:s@q templateLanguageCode:s@q
template:s
nextToken:s@q maxResults:i@q
linkedAccounts:[87 nextToken:s
resourceArn:s!@q
statusCode:i tags:[88
id:s!@q flowId:s!@q nextToken:s@q maxResults:i@q
flowAssets:[89! nextToken:s
id:s!@q nextToken:s@q maxResults:i@q
flows:[90! nextToken:s
id:s!@q nextToken:s@q maxResults:i@q
templates:[91 nextToken:s
nextToken:s maxResults:i id:s!@q filters:{s
metaLibraryTemplates:[92 nextToken:s
originationPhoneNumberId:s! sourceS3PresignedUrl:86 sourceS3File:79
mediaId:s
id:s! flowId:s!
-
id:s! eventDestinations:[93!
-
id:s! datasetId:s! eventData:B!
requestId:s!
originationPhoneNumberId:s! message:B! metaApiVersion:s!
messageId:s
resourceArn:s! tags:[88!
statusCode:i
resourceArn:s! tagKeys:[s!
statusCode:i
id:s! flowId:s! flowName:s categories:[s
-
id:s! flowId:s! flowJson:B!
validationErrors:[s
id:s! metaTemplateId:s templateName:s templateLanguageCode:s parameterFormat:s templateCategory:s templateComponents:B ctaUrlLinkTrackingOptedOut:b
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
accessToken:s! callbackUrl:s
associateInProgressToken:s! phoneNumbers:[94! phoneNumberParent:s waba:95
associateInProgressToken:s linkedAccountsWithIncompleteSetup:{96
templateName:s! libraryTemplateName:s! templateCategory:s! templateLanguage:s! libraryTemplateButtonInputs:[97 libraryTemplateBodyInputs:98
bucketName:s! key:s!
arn:s! id:s! wabaId:s! registrationStatus:s! linkDate:t! wabaName:s! eventDestinations:[93! marketingMessagesOnboardingStatus:s datasetId:s phoneNumbers:[99!
arn:s! phoneNumber:s! phoneNumberId:s! metaPhoneNumberId:s! displayPhoneNumberName:s! displayPhoneNumber:s! qualityRating:s! dataLocalizationRegion:s
previewUrl:s! expiresAt:s!
id:s! name:s! currency:s timezoneId:s messageTemplateNamespace:s
link:s name:s! id:s!
canSendMessage:s! entities:[100
url:s! headers:{s!
arn:s! id:s! wabaId:s! registrationStatus:s! linkDate:t! wabaName:s! eventDestinations:[93! marketingMessagesOnboardingStatus:s datasetId:s
key:s! value:s
name:s! assetType:s! downloadUrl:s!
flowId:s! flowName:s! flowStatus:s! flowCategories:[s! validationErrors:[s!
templateName:s metaTemplateId:s templateStatus:s templateQualityScore:s templateLanguage:s templateCategory:s
templateName:s templateLanguage:s templateCategory:s templateTopic:s templateUseCase:s templateIndustry:[s templateHeader:s templateBody:s templateButtons:[101 templateId:s templateBodyExampleParams:[s
eventDestinationArn:s! roleArn:s
id:s! twoFactorPin:s! dataLocalizationRegion:s tags:[88
id:s eventDestinations:[93 tags:[88
accountName:s registrationStatus:s unregisteredWhatsAppPhoneNumbers:[81 wabaId:s
type:s phoneNumber:s url:{s otpType:s zeroTapTermsAccepted:b supportedApps:[{s
addContactNumber:b addLearnMoreLink:b addSecurityRecommendation:b addTrackPackageLink:b codeExpirationMinutes:i
arn:s! phoneNumber:s! phoneNumberId:s! metaPhoneNumberId:s! displayPhoneNumberName:s! displayPhoneNumber:s! qualityRating:s! dataLocalizationRegion:s
entityType:s! id:s! canSendMessage:s!
type:s text:s phoneNumber:s url:s otpType:s zeroTapTermsAccepted:b supportedApps:[{s

AccessDeniedByMetaException 66 status=403 sender
AccessDeniedException 67 status=403 sender
DependencyException 68 status=502 retryable
InternalServiceException 69 status=500 retryable
InvalidParametersException 70 status=400 sender
LimitExceededException 71 status=400 sender
ResourceNotFoundException 72 status=404 sender
ThrottledRequestException 73 status=429 sender retryable
ValidationException 74 status=400 sender

ListLinkedWhatsAppBusinessAccounts in=nextToken out=nextToken limit=maxResults results=linkedAccounts
ListWhatsAppMessageTemplates in=nextToken out=nextToken limit=maxResults results=templates
ListWhatsAppTemplateLibrary in=nextToken out=nextToken limit=maxResults results=metaLibraryTemplates
ListWhatsAppFlowAssets in=nextToken out=nextToken limit=maxResults results=flowAssets
ListWhatsAppFlows in=nextToken out=nextToken limit=maxResults results=flows

`,
}
