// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Mechanical Turk, API version 2017-01-17. */
export const mturk: ServiceModel = {
  name: 'mturk',
  packed: `{"name":"mturk","serviceId":"MTurk","fullName":"Amazon Mechanical Turk","apiVersion":"2017-01-17","protocol":"json","protocols":["json"],"endpointPrefix":"mturk-requester","jsonVersion":"1.1","targetPrefix":"MTurkRequesterServiceV20170117"}
AcceptQualificationRequest <0 >1
ApproveAssignment <2 >3 idempotent
AssociateQualificationWithWorker <4 >5
CreateAdditionalAssignmentsForHIT <6 >7
CreateHIT <8 >9
CreateHITType <10 >11 idempotent
CreateHITWithHITType <12 >13
CreateQualificationType <14 >15
CreateWorkerBlock <16 >17
DeleteHIT <18 >19 idempotent
DeleteQualificationType <20 >21 idempotent
DeleteWorkerBlock <22 >23 idempotent
DisassociateQualificationFromWorker <24 >25
GetAccountBalance <26 >27 idempotent
GetAssignment <28 >29 idempotent
GetFileUploadURL <30 >31 idempotent
GetHIT <32 >33 idempotent
GetQualificationScore <34 >35 idempotent
GetQualificationType <36 >37 idempotent
ListAssignmentsForHIT <38 >39 idempotent
ListBonusPayments <40 >41 idempotent
ListHITs <42 >43 idempotent
ListHITsForQualificationType <44 >45 idempotent
ListQualificationRequests <46 >47 idempotent
ListQualificationTypes <48 >49 idempotent
ListReviewPolicyResultsForHIT <50 >51 idempotent
ListReviewableHITs <52 >53 idempotent
ListWorkerBlocks <54 >55 idempotent
ListWorkersWithQualificationType <56 >57 idempotent
NotifyWorkers <58 >59
RejectAssignment <60 >61 idempotent
RejectQualificationRequest <62 >63
SendBonus <64 >65
SendTestEventNotification <66 >67
UpdateExpirationForHIT <68 >69 idempotent
UpdateHITReviewStatus <70 >71 idempotent
UpdateHITTypeOfHIT <72 >73 idempotent
UpdateNotificationSettings <74 >75 idempotent
UpdateQualificationType <76 >77

QualificationRequestId:s! IntegerValue:i
-
AssignmentId:s! RequesterFeedback:s OverrideRejection:b
-
QualificationTypeId:s! WorkerId:s! IntegerValue:i SendNotification:b
-
HITId:s! NumberOfAdditionalAssignments:i! UniqueRequestToken:s
-
MaxAssignments:i AutoApprovalDelayInSeconds:l LifetimeInSeconds:l! AssignmentDurationInSeconds:l! Reward:s! Title:s! Keywords:s Description:s! Question:s RequesterAnnotation:s QualificationRequirements:[80 UniqueRequestToken:s AssignmentReviewPolicy:81 HITReviewPolicy:81 HITLayoutId:s HITLayoutParameters:[82
HIT:83
AutoApprovalDelayInSeconds:l AssignmentDurationInSeconds:l! Reward:s! Title:s! Keywords:s Description:s! QualificationRequirements:[80
HITTypeId:s
HITTypeId:s! MaxAssignments:i LifetimeInSeconds:l! Question:s RequesterAnnotation:s UniqueRequestToken:s AssignmentReviewPolicy:81 HITReviewPolicy:81 HITLayoutId:s HITLayoutParameters:[82
HIT:83
Name:s! Keywords:s Description:s! QualificationTypeStatus:s! RetryDelayInSeconds:l Test:s AnswerKey:s TestDurationInSeconds:l AutoGranted:b AutoGrantedValue:i
QualificationType:84
WorkerId:s! Reason:s!
-
HITId:s!
-
QualificationTypeId:s!
-
WorkerId:s! Reason:s
-
WorkerId:s! QualificationTypeId:s! Reason:s
-
-
AvailableBalance:s OnHoldBalance:s
AssignmentId:s!
Assignment:85 HIT:83
AssignmentId:s! QuestionIdentifier:s!
FileUploadURL:s
HITId:s!
HIT:83
QualificationTypeId:s! WorkerId:s!
Qualification:86
QualificationTypeId:s!
QualificationType:84
HITId:s! NextToken:s MaxResults:i AssignmentStatuses:[s
NextToken:s NumResults:i Assignments:[85
HITId:s AssignmentId:s NextToken:s MaxResults:i
NumResults:i NextToken:s BonusPayments:[87
NextToken:s MaxResults:i
NextToken:s NumResults:i HITs:[83
QualificationTypeId:s! NextToken:s MaxResults:i
NextToken:s NumResults:i HITs:[83
QualificationTypeId:s NextToken:s MaxResults:i
NumResults:i NextToken:s QualificationRequests:[88
Query:s MustBeRequestable:b! MustBeOwnedByCaller:b NextToken:s MaxResults:i
NumResults:i NextToken:s QualificationTypes:[84
HITId:s! PolicyLevels:[s RetrieveActions:b RetrieveResults:b NextToken:s MaxResults:i
HITId:s AssignmentReviewPolicy:81 HITReviewPolicy:81 AssignmentReviewReport:89 HITReviewReport:89 NextToken:s
HITTypeId:s Status:s NextToken:s MaxResults:i
NextToken:s NumResults:i HITs:[83
NextToken:s MaxResults:i
NextToken:s NumResults:i WorkerBlocks:[90
QualificationTypeId:s! Status:s NextToken:s MaxResults:i
NextToken:s NumResults:i Qualifications:[86
Subject:s! MessageText:s! WorkerIds:[s!
NotifyWorkersFailureStatuses:[91
AssignmentId:s! RequesterFeedback:s!
-
QualificationRequestId:s! Reason:s
-
WorkerId:s! BonusAmount:s! AssignmentId:s! Reason:s! UniqueRequestToken:s
-
Notification:92! TestEventType:s!
-
HITId:s! ExpireAt:t!
-
HITId:s! Revert:b
-
HITId:s! HITTypeId:s!
-
HITTypeId:s! Notification:92 Active:b
-
QualificationTypeId:s! Description:s QualificationTypeStatus:s Test:s AnswerKey:s TestDurationInSeconds:l RetryDelayInSeconds:l AutoGranted:b AutoGrantedValue:i
QualificationType:84
Message:s TurkErrorCode:s
Message:s TurkErrorCode:s
QualificationTypeId:s! Comparator:s! IntegerValues:[i LocaleValues:[93 RequiredToPreview:b ActionsGuarded:s
PolicyName:s! Parameters:[94
Name:s! Value:s!
HITId:s HITTypeId:s HITGroupId:s HITLayoutId:s CreationTime:t Title:s Description:s Question:s Keywords:s HITStatus:s MaxAssignments:i Reward:s AutoApprovalDelayInSeconds:l Expiration:t AssignmentDurationInSeconds:l RequesterAnnotation:s QualificationRequirements:[80 HITReviewStatus:s NumberOfAssignmentsPending:i NumberOfAssignmentsAvailable:i NumberOfAssignmentsCompleted:i
QualificationTypeId:s CreationTime:t Name:s Description:s Keywords:s QualificationTypeStatus:s Test:s TestDurationInSeconds:l AnswerKey:s RetryDelayInSeconds:l IsRequestable:b AutoGranted:b AutoGrantedValue:i
AssignmentId:s WorkerId:s HITId:s AssignmentStatus:s AutoApprovalTime:t AcceptTime:t SubmitTime:t ApprovalTime:t RejectionTime:t Deadline:t Answer:s RequesterFeedback:s
QualificationTypeId:s WorkerId:s GrantTime:t IntegerValue:i LocaleValue:93 Status:s
WorkerId:s BonusAmount:s AssignmentId:s Reason:s GrantTime:t
QualificationRequestId:s QualificationTypeId:s WorkerId:s Test:s Answer:s SubmitTime:t
ReviewResults:[95 ReviewActions:[96
WorkerId:s Reason:s
NotifyWorkersFailureCode:s NotifyWorkersFailureMessage:s WorkerId:s
Destination:s! Transport:s! Version:s! EventTypes:[s!
Country:s! Subdivision:s
Key:s Values:[s MapEntries:[97
ActionId:s SubjectId:s SubjectType:s QuestionId:s Key:s Value:s
ActionId:s ActionName:s TargetId:s TargetType:s Status:s CompleteTime:t Result:s ErrorCode:s
Key:s Values:[s

RequestError 78
ServiceFault 79

ListAssignmentsForHIT in=NextToken out=NextToken limit=MaxResults results=Assignments
ListQualificationTypes in=NextToken out=NextToken limit=MaxResults results=QualificationTypes
ListHITs in=NextToken out=NextToken limit=MaxResults results=HITs
ListWorkerBlocks in=NextToken out=NextToken limit=MaxResults results=WorkerBlocks
ListReviewableHITs in=NextToken out=NextToken limit=MaxResults results=HITs
ListHITsForQualificationType in=NextToken out=NextToken limit=MaxResults results=HITs
ListQualificationRequests in=NextToken out=NextToken limit=MaxResults results=QualificationRequests
ListWorkersWithQualificationType in=NextToken out=NextToken limit=MaxResults results=Qualifications
ListBonusPayments in=NextToken out=NextToken limit=MaxResults results=BonusPayments

`,
}
