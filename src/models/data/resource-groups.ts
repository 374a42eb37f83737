// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Resource Groups, API version 2017-11-27. */
export const resourceGroups: ServiceModel = {
  name: 'resource-groups',
  packed: `{"name":"resource-groups","serviceId":"Resource Groups","fullName":"AWS Resource Groups","apiVersion":"2017-11-27","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"resource-groups"}
CancelTagSyncTask POST /cancel-tag-sync-task <0
CreateGroup POST /groups <1 >2
DeleteGroup POST /delete-group <3 >4
GetAccountSettings POST /get-account-settings >5
GetGroup POST /get-group <6 >7
GetGroupConfiguration POST /get-group-configuration <8 >9
GetGroupQuery POST /get-group-query <10 >11
GetTagSyncTask POST /get-tag-sync-task <12 >13
GetTags GET /resources/{Arn}/tags <14 >15
GroupResources POST /group-resources <16 >17
ListGroupResources POST /list-group-resources <18 >19
ListGroupingStatuses POST /list-grouping-statuses <20 >21
ListGroups POST /groups-list <22 >23
ListTagSyncTasks POST /list-tag-sync-tasks <24 >25
PutGroupConfiguration POST /put-group-configuration <26 >27 status=202
SearchResources POST /resources/search <28 >29
StartTagSyncTask POST /start-tag-sync-task <30 >31
Tag PUT /resources/{Arn}/tags <32 >33
UngroupResources POST /ungroup-resources <34 >35
Untag PATCH /resources/{Arn}/tags <36 >37
UpdateAccountSettings POST /update-account-settings <38 >39
UpdateGroup POST /update-group <40 >41
UpdateGroupQuery POST /update-group-query <42 >43

TaskArn:s!
Name:s! Description:s ResourceQuery:51 Tags:{s Configuration:[52 Criticality:i Owner:s DisplayName:s
Group:53 ResourceQuery:51 Tags:{s GroupConfiguration:54
GroupName:s Group:s
Group:53
AccountSettings:55
GroupName:s Group:s
Group:53
Group:s
GroupConfiguration:54
GroupName:s Group:s
GroupQuery:56
TaskArn:s!
GroupArn:s GroupName:s TaskArn:s TagKey:s TagValue:s ResourceQuery:51 RoleArn:s Status:s ErrorMessage:s CreatedAt:t
Arn:s!@u
Arn:s Tags:{s
Group:s! ResourceArns:[s!
Succeeded:[s Failed:[57 Pending:[58
GroupName:s Group:s Filters:[59 MaxResults:i NextToken:s
Resources:[60 ResourceIdentifiers:[61 NextToken:s QueryErrors:[62
Group:s! MaxResults:i Filters:[63 NextToken:s
Group:s GroupingStatuses:[64 NextToken:s
Filters:[65 MaxResults:i@q=maxResults NextToken:s@q=nextToken
GroupIdentifiers:[66 Groups:[53 NextToken:s
Filters:[67 MaxResults:i NextToken:s
TagSyncTasks:[68 NextToken:s
Group:s Configuration:[52
-
ResourceQuery:51! MaxResults:i NextToken:s
ResourceIdentifiers:[61 NextToken:s QueryErrors:[62
Group:s! TagKey:s TagValue:s ResourceQuery:51 RoleArn:s!
GroupArn:s GroupName:s TaskArn:s TagKey:s TagValue:s ResourceQuery:51 RoleArn:s
Arn:s!@u Tags:{s!
Arn:s Tags:{s
Group:s! ResourceArns:[s!
Succeeded:[s Failed:[57 Pending:[58
Arn:s!@u Keys:[s!
Arn:s Keys:[s
GroupLifecycleEventsDesiredStatus:s
AccountSettings:55
GroupName:s Group:s Description:s Criticality:i Owner:s DisplayName:s
Group:53
GroupName:s Group:s ResourceQuery:51!
GroupQuery:56
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Type:s! Query:s!
Type:s! Parameters:[69
GroupArn:s! Name:s! Description:s Criticality:i Owner:s DisplayName:s ApplicationTag:{s
Configuration:[52 ProposedConfiguration:[52 Status:s FailureReason:s
GroupLifecycleEventsDesiredStatus:s GroupLifecycleEventsStatus:s GroupLifecycleEventsStatusMessage:s
GroupName:s! ResourceQuery:51!
ResourceArn:s ErrorMessage:s ErrorCode:s
ResourceArn:s
Name:s! Values:[s!
Identifier:61 Status:70
ResourceArn:s ResourceType:s
ErrorCode:s Message:s
Name:s! Values:[s!
ResourceArn:s Action:s Status:s ErrorMessage:s ErrorCode:s UpdatedAt:t
Name:s! Values:[s!
GroupName:s GroupArn:s Description:s Criticality:i Owner:s DisplayName:s
GroupArn:s GroupName:s
GroupArn:s GroupName:s TaskArn:s TagKey:s TagValue:s ResourceQuery:51 RoleArn:s Status:s ErrorMessage:s CreatedAt:t
Name:s! Values:[s
Name:s

BadRequestException 44 status=400
ForbiddenException 45 status=403
InternalServerErrorException 46 status=500
MethodNotAllowedException 47 status=405
NotFoundException 48 status=404
TooManyRequestsException 49 status=429
UnauthorizedException 50 status=401

ListGroups in=NextToken out=NextToken limit=MaxResults results=GroupIdentifiers,Groups
SearchResources in=NextToken out=NextToken limit=MaxResults results=ResourceIdentifiers
ListGroupResources in=NextToken out=NextToken limit=MaxResults results=ResourceIdentifiers,Resources
ListGroupingStatuses in=NextToken out=NextToken limit=MaxResults results=GroupingStatuses
ListTagSyncTasks in=NextToken out=NextToken limit=MaxResults results=TagSyncTasks

`,
}
