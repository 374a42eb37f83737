// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** IAM Roles Anywhere, API version 2018-05-10. */
export const rolesanywhere: ServiceModel = {
  name: 'rolesanywhere',
  packed: `{"name":"rolesanywhere","serviceId":"RolesAnywhere","fullName":"IAM Roles Anywhere","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"rolesanywhere"}
CreateProfile POST /profiles <0 >1 status=201
CreateTrustAnchor POST /trustanchors <2 >3 status=201
DeleteAttributeMapping DELETE /profiles/{profileId}/mappings <4 >5 idempotent
DeleteCrl DELETE /crl/{crlId} <6 >7 idempotent
DeleteProfile DELETE /profile/{profileId} <8 >1 idempotent
DeleteTrustAnchor DELETE /trustanchor/{trustAnchorId} <9 >3 idempotent
DisableCrl POST /crl/{crlId}/disable <6 >7
DisableProfile POST /profile/{profileId}/disable <8 >1
DisableTrustAnchor POST /trustanchor/{trustAnchorId}/disable <9 >3
EnableCrl POST /crl/{crlId}/enable <6 >7
EnableProfile POST /profile/{profileId}/enable <8 >1
EnableTrustAnchor POST /trustanchor/{trustAnchorId}/enable <9 >3
GetCrl GET /crl/{crlId} <6 >7 readonly
GetProfile GET /profile/{profileId} <8 >1 readonly
GetSubject GET /subject/{subjectId} <10 >11 readonly
GetTrustAnchor GET /trustanchor/{trustAnchorId} <9 >3 readonly
ImportCrl POST /crls <12 >7 status=201
ListCrls GET /crls <13 >14 readonly
ListProfiles GET /profiles <13 >15 readonly
ListSubjects GET /subjects <13 >16 readonly
ListTagsForResource GET /ListTagsForResource <17 >18 readonly
ListTrustAnchors GET /trustanchors <13 >19 readonly
PutAttributeMapping PUT /profiles/{profileId}/mappings <20 >21 idempotent
PutNotificationSettings PATCH /put-notifications-settings <22 >23
ResetNotificationSettings PATCH /reset-notifications-settings <24 >25
TagResource POST /TagResource <26 >27 status=201
UntagResource POST /UntagResource <28 >29
UpdateCrl PATCH /crl/{crlId} <30 >7
UpdateProfile PATCH /profile/{profileId} <31 >1 idempotent
UpdateTrustAnchor PATCH /trustanchor/{trustAnchorId} <32 >3 idempotent

name:s! requireInstanceProperties:b sessionPolicy:s roleArns:[s! managedPolicyArns:[s durationSeconds:i enabled:b tags:[37 acceptRoleSessionName:b
profile:38
name:s! source:39! enabled:b tags:[37 notificationSettings:[40
trustAnchor:41!
profileId:s!@u certificateField:s!@q specifiers:[s@q
profile:38!
crlId:s!@u
crl:42!
profileId:s!@u
trustAnchorId:s!@u
subjectId:s!@u
subject:43
name:s! crlData:B! enabled:b tags:[37 trustAnchorArn:s!
nextToken:s@q pageSize:i@q
nextToken:s crls:[42
nextToken:s profiles:[38
subjects:[44 nextToken:s
resourceArn:s!@q
tags:[37
nextToken:s trustAnchors:[41
profileId:s!@u certificateField:s! mappingRules:[45!
profile:38!
trustAnchorId:s! notificationSettings:[40!
trustAnchor:41!
trustAnchorId:s! notificationSettingKeys:[46!
trustAnchor:41!
resourceArn:s! tags:[37!
-
resourceArn:s! tagKeys:[s!
-
crlId:s!@u name:s crlData:B
profileId:s!@u name:s sessionPolicy:s roleArns:[s managedPolicyArns:[s durationSeconds:i acceptRoleSessionName:b
trustAnchorId:s!@u name:s source:39
message:s
message:s
message:s
message:s
key:s! value:s!
profileId:s profileArn:s name:s requireInstanceProperties:b enabled:b createdBy:s sessionPolicy:s roleArns:[s managedPolicyArns:[s createdAt:T updatedAt:T durationSeconds:i acceptRoleSessionName:b attributeMappings:[47
sourceType:s sourceData:48
enabled:b! event:s! threshold:i channel:s
trustAnchorId:s trustAnchorArn:s name:s source:39 enabled:b createdAt:T updatedAt:T notificationSettings:[49
crlId:s crlArn:s name:s enabled:b crlData:B trustAnchorArn:s createdAt:T updatedAt:T
subjectArn:s subjectId:s enabled:b x509Subject:s lastSeenAt:T createdAt:T updatedAt:T credentials:[50 instanceProperties:[51
subjectArn:s subjectId:s enabled:b x509Subject:s lastSeenAt:T createdAt:T updatedAt:T
specifier:s!
event:s! channel:s
certificateField:s mappingRules:[45
%union x509CertificateData:s acmPcaArn:s
enabled:b! event:s! threshold:i channel:s configuredBy:s
seenAt:T serialNumber:s issuer:s enabled:b x509CertificateData:s failed:b
seenAt:T properties:{s failed:b

AccessDeniedException 33 status=403 sender
ResourceNotFoundException 34 status=404 sender
TooManyTagsException 35 status=400 sender
ValidationException 36 status=400 sender

ListCrls in=nextToken out=nextToken results=crls
ListProfiles in=nextToken out=nextToken results=profiles
ListSubjects in=nextToken out=nextToken results=subjects
ListTrustAnchors in=nextToken out=nextToken results=trustAnchors

`,
}
