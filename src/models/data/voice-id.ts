// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Voice ID, API version 2021-09-27. */
export const voiceId: ServiceModel = {
  name: 'voice-id',
  packed: `{"name":"voice-id","serviceId":"Voice ID","fullName":"Amazon Voice ID","apiVersion":"2021-09-27","protocol":"json","endpointPrefix":"voiceid","jsonVersion":"1.0","targetPrefix":"VoiceID"}
AssociateFraudster <0 >1
CreateDomain <2 >3 idempotent
CreateWatchlist <4 >5 idempotent
DeleteDomain <6 idempotent
DeleteFraudster <7
DeleteSpeaker <8
DeleteWatchlist <9
DescribeDomain <10 >11
DescribeFraudster <12 >13
DescribeFraudsterRegistrationJob <14 >15
DescribeSpeaker <16 >17
DescribeSpeakerEnrollmentJob <18 >19
DescribeWatchlist <20 >21
DisassociateFraudster <22 >23
EvaluateSession <24 >25
ListDomains <26 >27
ListFraudsterRegistrationJobs <28 >29
ListFraudsters <30 >31
ListSpeakerEnrollmentJobs <32 >33
ListSpeakers <34 >35
ListTagsForResource <36 >37
ListWatchlists <38 >39
OptOutSpeaker <40 >41
StartFraudsterRegistrationJob <42 >43 idempotent
StartSpeakerEnrollmentJob <44 >45 idempotent
TagResource <46 >47
UntagResource <48 >49
UpdateDomain <50 >51
UpdateWatchlist <52 >53

DomainId:s! FraudsterId:s! WatchlistId:s!
Fraudster:61
ClientToken:s~ Description:s Name:s! ServerSideEncryptionConfiguration:62! Tags:[63
Domain:64
ClientToken:s~ Description:s DomainId:s! Name:s!
Watchlist:65
DomainId:s!
DomainId:s! FraudsterId:s!
DomainId:s! SpeakerId:s!
DomainId:s! WatchlistId:s!
DomainId:s!
Domain:64
DomainId:s! FraudsterId:s!
Fraudster:61
DomainId:s! JobId:s!
Job:66
DomainId:s! SpeakerId:s!
Speaker:67
DomainId:s! JobId:s!
Job:68
DomainId:s! WatchlistId:s!
Watchlist:65
DomainId:s! FraudsterId:s! WatchlistId:s!
Fraudster:61
DomainId:s! SessionNameOrId:s!
AuthenticationResult:69 DomainId:s FraudDetectionResult:70 SessionId:s SessionName:s StreamingStatus:s
MaxResults:i NextToken:s
DomainSummaries:[71 NextToken:s
DomainId:s! JobStatus:s MaxResults:i NextToken:s
JobSummaries:[72 NextToken:s
DomainId:s! MaxResults:i NextToken:s WatchlistId:s
FraudsterSummaries:[73 NextToken:s
DomainId:s! JobStatus:s MaxResults:i NextToken:s
JobSummaries:[74 NextToken:s
DomainId:s! MaxResults:i NextToken:s
NextToken:s SpeakerSummaries:[75
ResourceArn:s!
Tags:[63
DomainId:s! MaxResults:i NextToken:s
NextToken:s WatchlistSummaries:[76
DomainId:s! SpeakerId:s!
Speaker:67
ClientToken:s~ DataAccessRoleArn:s! DomainId:s! InputDataConfig:77! JobName:s OutputDataConfig:78! RegistrationConfig:79
Job:66
ClientToken:s~ DataAccessRoleArn:s! DomainId:s! EnrollmentConfig:80 InputDataConfig:77! JobName:s OutputDataConfig:78!
Job:68
ResourceArn:s! Tags:[63!
-
ResourceArn:s! TagKeys:[s!
-
Description:s DomainId:s! Name:s! ServerSideEncryptionConfiguration:62!
Domain:64
Description:s DomainId:s! Name:s WatchlistId:s!
Watchlist:65
Message:s
ConflictType:s Message:s
Message:s
Message:s ResourceType:s
Message:s
Message:s
Message:s
CreatedAt:t DomainId:s GeneratedFraudsterId:s WatchlistIds:[s
KmsKeyId:s!
Key:s! Value:s!
Arn:s CreatedAt:t Description:s DomainId:s DomainStatus:s Name:s ServerSideEncryptionConfiguration:62 ServerSideEncryptionUpdateDetails:81 UpdatedAt:t WatchlistDetails:82
CreatedAt:t DefaultWatchlist:b Description:s DomainId:s Name:s UpdatedAt:t WatchlistId:s
CreatedAt:t DataAccessRoleArn:s DomainId:s EndedAt:t FailureDetails:83 InputDataConfig:77 JobId:s JobName:s JobProgress:84 JobStatus:s OutputDataConfig:78 RegistrationConfig:79
CreatedAt:t CustomerSpeakerId:s DomainId:s GeneratedSpeakerId:s LastAccessedAt:t Status:s UpdatedAt:t
CreatedAt:t DataAccessRoleArn:s DomainId:s EndedAt:t EnrollmentConfig:80 FailureDetails:83 InputDataConfig:77 JobId:s JobName:s JobProgress:84 JobStatus:s OutputDataConfig:78
AudioAggregationEndedAt:t AudioAggregationStartedAt:t AuthenticationResultId:s Configuration:85 CustomerSpeakerId:s Decision:s GeneratedSpeakerId:s Score:i
AudioAggregationEndedAt:t AudioAggregationStartedAt:t Configuration:86 Decision:s FraudDetectionResultId:s Reasons:[s RiskDetails:87
Arn:s CreatedAt:t Description:s DomainId:s DomainStatus:s Name:s ServerSideEncryptionConfiguration:62 ServerSideEncryptionUpdateDetails:81 UpdatedAt:t WatchlistDetails:82
CreatedAt:t DomainId:s EndedAt:t FailureDetails:83 JobId:s JobName:s JobProgress:84 JobStatus:s
CreatedAt:t DomainId:s GeneratedFraudsterId:s WatchlistIds:[s
CreatedAt:t DomainId:s EndedAt:t FailureDetails:83 JobId:s JobName:s JobProgress:84 JobStatus:s
CreatedAt:t CustomerSpeakerId:s DomainId:s GeneratedSpeakerId:s LastAccessedAt:t Status:s UpdatedAt:t
CreatedAt:t DefaultWatchlist:b Description:s DomainId:s Name:s UpdatedAt:t WatchlistId:s
S3Uri:s!
KmsKeyId:s S3Uri:s!
DuplicateRegistrationAction:s FraudsterSimilarityThreshold:i WatchlistIds:[s
ExistingEnrollmentAction:s FraudDetectionConfig:88
Message:s OldKmsKeyId:s UpdateStatus:s
DefaultWatchlistId:s!
Message:s StatusCode:i
PercentComplete:i
AcceptanceThreshold:i!
RiskThreshold:i WatchlistId:s
KnownFraudsterRisk:89! VoiceSpoofingRisk:90!
FraudDetectionAction:s RiskThreshold:i WatchlistIds:[s
GeneratedFraudsterId:s RiskScore:i!
RiskScore:i!

AccessDeniedException 54
ConflictException 55
InternalServerException 56
ResourceNotFoundException 57
ServiceQuotaExceededException 58
ThrottlingException 59
ValidationException 60

ListDomains in=NextToken out=NextToken limit=MaxResults results=DomainSummaries
ListFraudsterRegistrationJobs in=NextToken out=NextToken limit=MaxResults results=JobSummaries
ListSpeakerEnrollmentJobs in=NextToken out=NextToken limit=MaxResults results=JobSummaries
ListSpeakers in=NextToken out=NextToken limit=MaxResults results=SpeakerSummaries
ListFraudsters in=NextToken out=NextToken limit=MaxResults results=FraudsterSummaries
ListWatchlists in=NextToken out=NextToken limit=MaxResults results=WatchlistSummaries

`,
}
