// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CodeStar Notifications, API version 2019-10-15. */
export const codestarNotifications: ServiceModel = {
  name: 'codestar-notifications',
  packed: `{"name":"codestar-notifications","serviceId":"codestar notifications","fullName":"AWS CodeStar Notifications","apiVersion":"2019-10-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"codestar-notifications","jsonVersion":"1.1"}
CreateNotificationRule POST /createNotificationRule <0 >1
DeleteNotificationRule POST /deleteNotificationRule <2 >3
DeleteTarget POST /deleteTarget <4 >5
DescribeNotificationRule POST /describeNotificationRule <6 >7
ListEventTypes POST /listEventTypes <8 >9
ListNotificationRules POST /listNotificationRules <10 >11
ListTagsForResource POST /listTagsForResource <12 >13
ListTargets POST /listTargets <14 >15
Subscribe POST /subscribe <16 >17
TagResource POST /tagResource <18 >19
Unsubscribe POST /unsubscribe <20 >21
UntagResource POST /untagResource/{resourceArn} <22 >23
UpdateNotificationRule POST /updateNotificationRule <24 >25

Name:s! EventTypeIds:[s! Resource:s! Targets:[34! DetailType:s! ClientRequestToken:s~ Tags:{s Status:s
Arn:s
Arn:s!
Arn:s
TargetAddress:s! ForceUnsubscribeAll:b
-
Arn:s!
Arn:s! Name:s EventTypes:[35 Resource:s Targets:[36 DetailType:s CreatedBy:s Status:s CreatedTimestamp:t LastModifiedTimestamp:t Tags:{s
Filters:[37 NextToken:s MaxResults:i
EventTypes:[35 NextToken:s
Filters:[38 NextToken:s MaxResults:i
NextToken:s NotificationRules:[39
Arn:s!
Tags:{s
Filters:[40 NextToken:s MaxResults:i
Targets:[36 NextToken:s
Arn:s! Target:34! ClientRequestToken:s
Arn:s
Arn:s! Tags:{s!
Tags:{s
Arn:s! TargetAddress:s!
Arn:s!
Arn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
-
Arn:s! Name:s Status:s EventTypeIds:[s Targets:[34 DetailType:s
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
TargetType:s TargetAddress:s
EventTypeId:s ServiceName:s EventTypeName:s ResourceType:s
TargetAddress:s TargetType:s TargetStatus:s
Name:s! Value:s!
Name:s! Value:s!
Id:s Arn:s
Name:s! Value:s!

AccessDeniedException 26 status=403
ConcurrentModificationException 27 status=400
ConfigurationException 28 status=400
InvalidNextTokenException 29 status=400
LimitExceededException 30 status=400
ResourceAlreadyExistsException 31 status=409
ResourceNotFoundException 32 status=404
ValidationException 33 status=400

ListEventTypes in=NextToken out=NextToken limit=MaxResults results=EventTypes
ListNotificationRules in=NextToken out=NextToken limit=MaxResults results=NotificationRules
ListTargets in=NextToken out=NextToken limit=MaxResults results=Targets

`,
}
