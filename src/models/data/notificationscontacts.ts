// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS User Notifications Contacts, API version 2018-05-10. */
export const notificationscontacts: ServiceModel = {
  name: 'notificationscontacts',
  packed: `{"name":"notificationscontacts","serviceId":"NotificationsContacts","fullName":"AWS User Notifications Contacts","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"notifications-contacts"}
ActivateEmailContact PUT /emailcontacts/{arn}/activate/{code} <0 >1 idempotent
CreateEmailContact POST /2022-09-19/emailcontacts <2 >3 status=201
DeleteEmailContact DELETE /emailcontacts/{arn} <4 >5 idempotent
GetEmailContact GET /emailcontacts/{arn} <6 >7
ListEmailContacts GET /emailcontacts <8 >9
ListTagsForResource GET /tags/{arn} <10 >11
SendActivationCode POST /2022-10-31/emailcontacts/{arn}/activate/send <12 >13
TagResource POST /tags/{arn} <14 >15 idempotent
UntagResource DELETE /tags/{arn} <16 >17 idempotent

arn:s!@u code:s!@u
-
name:s! emailAddress:s! tags:{s
arn:s!
arn:s!@u
-
arn:s!@u
emailContact:25!
maxResults:i@q nextToken:s@q
nextToken:s emailContacts:[25!
arn:s!@u
tags:{s
arn:s!@u
-
arn:s!@u tags:{s!
-
arn:s!@u tagKeys:[s!@q
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[26
arn:s! name:s! address:s! status:s! creationTime:T! updateTime:T!
name:s! message:s!

AccessDeniedException 18 status=403 sender
ConflictException 19 status=409 sender
InternalServerException 20 status=500 retryable
ResourceNotFoundException 21 status=404 sender
ServiceQuotaExceededException 22 status=402 sender
ThrottlingException 23 status=429 sender retryable throttling
ValidationException 24 status=400 sender

ListEmailContacts in=nextToken out=nextToken limit=maxResults results=emailContacts

`,
}
