// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Service Quotas, API version 2019-06-24. */
export const serviceQuotas: ServiceModel = {
  name: 'service-quotas',
  packed: `{"name":"service-quotas","serviceId":"Service Quotas","fullName":"Service Quotas","apiVersion":"2019-06-24","protocol":"json","protocols":["json"],"endpointPrefix":"servicequotas","jsonVersion":"1.1","targetPrefix":"ServiceQuotasV20190624"}
AssociateServiceQuotaTemplate <0 >1
CreateSupportCase <2 >3
DeleteServiceQuotaIncreaseRequestFromTemplate <4 >5
DisassociateServiceQuotaTemplate <6 >7
GetAWSDefaultServiceQuota <8 >9
GetAssociationForServiceQuotaTemplate <10 >11
GetAutoManagementConfiguration <12 >13
GetQuotaUtilizationReport <14 >15
GetRequestedServiceQuotaChange <16 >17
GetServiceQuota <18 >19
GetServiceQuotaIncreaseRequestFromTemplate <20 >21
ListAWSDefaultServiceQuotas <22 >23
ListRequestedServiceQuotaChangeHistory <24 >25
ListRequestedServiceQuotaChangeHistoryByQuota <26 >27
ListServiceQuotaIncreaseRequestsInTemplate <28 >29
ListServiceQuotas <30 >31
ListServices <32 >33
ListTagsForResource <34 >35
PutServiceQuotaIncreaseRequestIntoTemplate <36 >37
RequestServiceQuotaIncrease <38 >39
StartAutoManagement <40 >41
StartQuotaUtilizationReport <42 >43
StopAutoManagement <44 >45
TagResource <46 >47
UntagResource <48 >49
UpdateAutoManagement <50 >51

-
-
RequestId:s!
-
ServiceCode:s! QuotaCode:s! AwsRegion:s!
-
-
-
ServiceCode:s! QuotaCode:s!
Quota:69
-
ServiceQuotaTemplateAssociationStatus:s
-
OptInLevel:s OptInType:s NotificationArn:s OptInStatus:s ExclusionList:{[70
ReportId:s! NextToken:s MaxResults:i
ReportId:s Status:s GeneratedAt:t TotalCount:i Quotas:[71 NextToken:s ErrorCode:s ErrorMessage:s
RequestId:s!
RequestedQuota:72
ServiceCode:s! QuotaCode:s! ContextId:s
Quota:69
ServiceCode:s! QuotaCode:s! AwsRegion:s!
ServiceQuotaIncreaseRequestInTemplate:73
ServiceCode:s! NextToken:s MaxResults:i
NextToken:s Quotas:[69
ServiceCode:s Status:s NextToken:s MaxResults:i QuotaRequestedAtLevel:s
NextToken:s RequestedQuotas:[72
ServiceCode:s! QuotaCode:s! Status:s NextToken:s MaxResults:i QuotaRequestedAtLevel:s
NextToken:s RequestedQuotas:[72
ServiceCode:s AwsRegion:s NextToken:s MaxResults:i
ServiceQuotaIncreaseRequestInTemplateList:[73 NextToken:s
ServiceCode:s! NextToken:s MaxResults:i QuotaCode:s QuotaAppliedAtLevel:s
NextToken:s Quotas:[69
NextToken:s MaxResults:i
NextToken:s Services:[74
ResourceARN:s!
Tags:[75
QuotaCode:s! ServiceCode:s! AwsRegion:s! DesiredValue:d!
ServiceQuotaIncreaseRequestInTemplate:73
ServiceCode:s! QuotaCode:s! DesiredValue:d! ContextId:s SupportCaseAllowed:b
RequestedQuota:72
OptInLevel:s! OptInType:s! NotificationArn:s ExclusionList:{[s
-
-
ReportId:s Status:s Message:s
-
-
ResourceARN:s! Tags:[75!
-
ResourceARN:s! TagKeys:[s!
-
OptInType:s NotificationArn:s ExclusionList:{[s
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
Message:s
Message:s
Message:s
Message:s
Message:s
ServiceCode:s ServiceName:s QuotaArn:s QuotaCode:s QuotaName:s Value:d Unit:s Adjustable:b GlobalQuota:b UsageMetric:76 Period:77 ErrorReason:78 QuotaAppliedAtLevel:s QuotaContext:79 Description:s
QuotaCode:s QuotaName:s
QuotaCode:s ServiceCode:s QuotaName:s Namespace:s Utilization:d DefaultValue:d AppliedValue:d ServiceName:s Adjustable:b
Id:s RequestType:s CaseId:s ServiceCode:s ServiceName:s QuotaCode:s QuotaName:s DesiredValue:d Status:s Created:t LastUpdated:t Requester:s QuotaArn:s GlobalQuota:b Unit:s QuotaRequestedAtLevel:s QuotaContext:79
ServiceCode:s ServiceName:s QuotaCode:s QuotaName:s DesiredValue:d AwsRegion:s Unit:s GlobalQuota:b
ServiceCode:s ServiceName:s
Key:s! Value:s!
MetricNamespace:s MetricName:s MetricDimensions:{s MetricStatisticRecommendation:s
PeriodValue:i PeriodUnit:s
ErrorCode:s ErrorMessage:s
ContextScope:s ContextScopeType:s ContextId:s

AWSServiceAccessNotEnabledException 52
AccessDeniedException 53
DependencyAccessDeniedException 54
IllegalArgumentException 55
InvalidPaginationTokenException 56
InvalidResourceStateException 57
NoAvailableOrganizationException 58
NoSuchResourceException 59
OrganizationNotInAllFeaturesModeException 60
QuotaExceededException 61
ResourceAlreadyExistsException 62
ServiceException 63
ServiceQuotaTemplateNotInUseException 64
TagPolicyViolationException 65
TemplatesNotAvailableInRegionException 66
TooManyRequestsException 67
TooManyTagsException 68

ListAWSDefaultServiceQuotas in=NextToken out=NextToken limit=MaxResults results=Quotas
ListRequestedServiceQuotaChangeHistory in=NextToken out=NextToken limit=MaxResults results=RequestedQuotas
ListRequestedServiceQuotaChangeHistoryByQuota in=NextToken out=NextToken limit=MaxResults results=RequestedQuotas
ListServiceQuotaIncreaseRequestsInTemplate in=NextToken out=NextToken limit=MaxResults results=ServiceQuotaIncreaseRequestInTemplateList
ListServiceQuotas in=NextToken out=NextToken limit=MaxResults results=Quotas
ListServices in=NextToken out=NextToken limit=MaxResults results=Services

`,
}
