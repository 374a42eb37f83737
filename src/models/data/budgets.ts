// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Budgets, API version 2016-10-20. */
export const budgets: ServiceModel = {
  name: 'budgets',
  packed: `{"name":"budgets","serviceId":"Budgets","fullName":"AWS Budgets","apiVersion":"2016-10-20","protocol":"json","protocols":["json"],"endpointPrefix":"budgets","jsonVersion":"1.1","targetPrefix":"AWSBudgetServiceGateway"}
CreateBudget <0 >1
CreateBudgetAction <2 >3
CreateNotification <4 >5
CreateSubscriber <6 >7
DeleteBudget <8 >9
DeleteBudgetAction <10 >11
DeleteNotification <12 >13
DeleteSubscriber <14 >15
DescribeBudget <16 >17
DescribeBudgetAction <18 >19
DescribeBudgetActionHistories <20 >21
DescribeBudgetActionsForAccount <22 >23
DescribeBudgetActionsForBudget <24 >25
DescribeBudgetNotificationsForAccount <26 >27
DescribeBudgetPerformanceHistory <28 >29
DescribeBudgets <30 >31
DescribeNotificationsForBudget <32 >33
DescribeSubscribersForNotification <34 >35
ExecuteBudgetAction <36 >37
ListTagsForResource <38 >39
TagResource <40 >41
UntagResource <42 >43
UpdateBudget <44 >45
UpdateBudgetAction <46 >47
UpdateNotification <48 >49
UpdateSubscriber <50 >51

AccountId:s! Budget:64! NotificationsWithSubscribers:[65 ResourceTags:[66
-
AccountId:s! BudgetName:s! NotificationType:s! ActionType:s! ActionThreshold:67! Definition:68! ExecutionRoleArn:s! ApprovalModel:s! Subscribers:[69! ResourceTags:[66
AccountId:s! BudgetName:s! ActionId:s!
AccountId:s! BudgetName:s! Notification:70! Subscribers:[69!
-
AccountId:s! BudgetName:s! Notification:70! Subscriber:69!
-
AccountId:s! BudgetName:s!
-
AccountId:s! BudgetName:s! ActionId:s!
AccountId:s! BudgetName:s! Action:71!
AccountId:s! BudgetName:s! Notification:70!
-
AccountId:s! BudgetName:s! Notification:70! Subscriber:69!
-
AccountId:s! BudgetName:s! ShowFilterExpression:b
Budget:64
AccountId:s! BudgetName:s! ActionId:s!
AccountId:s! BudgetName:s! Action:71!
AccountId:s! BudgetName:s! ActionId:s! TimePeriod:72 MaxResults:i NextToken:s
ActionHistories:[73! NextToken:s
AccountId:s! MaxResults:i NextToken:s
Actions:[71! NextToken:s
AccountId:s! BudgetName:s! MaxResults:i NextToken:s
Actions:[71! NextToken:s
AccountId:s! MaxResults:i NextToken:s
BudgetNotificationsForAccount:[74 NextToken:s
AccountId:s! BudgetName:s! TimePeriod:72 MaxResults:i NextToken:s
BudgetPerformanceHistory:75 NextToken:s
AccountId:s! MaxResults:i NextToken:s ShowFilterExpression:b
Budgets:[64 NextToken:s
AccountId:s! BudgetName:s! MaxResults:i NextToken:s
Notifications:[70 NextToken:s
AccountId:s! BudgetName:s! Notification:70! MaxResults:i NextToken:s
Subscribers:[69 NextToken:s
AccountId:s! BudgetName:s! ActionId:s! ExecutionType:s!
AccountId:s! BudgetName:s! ActionId:s! ExecutionType:s!
ResourceARN:s!
ResourceTags:[66
ResourceARN:s! ResourceTags:[66!
-
ResourceARN:s! ResourceTagKeys:[s!
-
AccountId:s! NewBudget:64!
-
AccountId:s! BudgetName:s! ActionId:s! NotificationType:s ActionThreshold:67 Definition:68 ExecutionRoleArn:s ApprovalModel:s Subscribers:[69
AccountId:s! BudgetName:s! OldAction:71! NewAction:71!
AccountId:s! BudgetName:s! OldNotification:70! NewNotification:70!
-
AccountId:s! BudgetName:s! Notification:70! OldSubscriber:69! NewSubscriber:69!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
BudgetName:s! BudgetLimit:76 PlannedBudgetLimits:{76 CostFilters:{[s CostTypes:77 TimeUnit:s! TimePeriod:72 CalculatedSpend:78 BudgetType:s! LastUpdatedTime:t AutoAdjustData:79 FilterExpression:80 Metrics:[s BillingViewArn:s HealthStatus:81
Notification:70! Subscribers:[69!
Key:s! Value:s!
ActionThresholdValue:d! ActionThresholdType:s!
IamActionDefinition:82 ScpActionDefinition:83 SsmActionDefinition:84
SubscriptionType:s! Address:s!
NotificationType:s! ComparisonOperator:s! Threshold:d! ThresholdType:s NotificationState:s
ActionId:s! BudgetName:s! NotificationType:s! ActionType:s! ActionThreshold:67! Definition:68! ExecutionRoleArn:s! ApprovalModel:s! Status:s! Subscribers:[69!
Start:t End:t
Timestamp:t! Status:s! EventType:s! ActionHistoryDetails:85!
Notifications:[70 BudgetName:s
BudgetName:s BudgetType:s CostFilters:{[s CostTypes:77 TimeUnit:s BillingViewArn:s BudgetedAndActualAmountsList:[86 FilterExpression:80 Metrics:[s
Amount:s! Unit:s!
IncludeTax:b IncludeSubscription:b UseBlended:b IncludeRefund:b IncludeCredit:b IncludeUpfront:b IncludeRecurring:b IncludeOtherSubscription:b IncludeSupport:b IncludeDiscount:b UseAmortized:b
ActualSpend:76! ForecastedSpend:76
AutoAdjustType:s! HistoricalOptions:87 LastAutoAdjustTime:t
Or:[80 And:[80 Not:80 Dimensions:88 Tags:89 CostCategories:90
Status:s StatusReason:s LastUpdatedTime:t
PolicyArn:s! Roles:[s Groups:[s Users:[s
PolicyId:s! TargetIds:[s!
ActionSubType:s! Region:s! InstanceIds:[s!
Message:s! Action:71!
BudgetedAmount:76 ActualAmount:76 TimePeriod:72
BudgetAdjustmentPeriod:i! LookBackAvailablePeriods:i
Key:s! Values:[s! MatchOptions:[s
Key:s Values:[s MatchOptions:[s
Key:s Values:[s MatchOptions:[s

AccessDeniedException 52
BillingViewHealthStatusException 53
CreationLimitExceededException 54
DuplicateRecordException 55
ExpiredNextTokenException 56
InternalErrorException 57
InvalidNextTokenException 58
InvalidParameterException 59
NotFoundException 60
ResourceLockedException 61
ServiceQuotaExceededException 62
ThrottlingException 63

DescribeBudgets in=NextToken out=NextToken limit=MaxResults results=Budgets
DescribeNotificationsForBudget in=NextToken out=NextToken limit=MaxResults results=Notifications
DescribeSubscribersForNotification in=NextToken out=NextToken limit=MaxResults results=Subscribers
DescribeBudgetPerformanceHistory in=NextToken out=NextToken limit=MaxResults results=BudgetPerformanceHistory
DescribeBudgetActionHistories in=NextToken out=NextToken limit=MaxResults results=ActionHistories
DescribeBudgetActionsForAccount in=NextToken out=NextToken limit=MaxResults results=Actions
DescribeBudgetActionsForBudget in=NextToken out=NextToken limit=MaxResults results=Actions
DescribeBudgetNotificationsForAccount in=NextToken out=NextToken limit=MaxResults results=BudgetNotificationsForAccount

`,
}
