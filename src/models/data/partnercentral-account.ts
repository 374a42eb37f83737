// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Partner Central Account API, API version 2025-04-04. */
export const partnercentralAccount: ServiceModel = {
  name: 'partnercentral-account',
  packed: `{"name":"partnercentral-account","serviceId":"PartnerCentral Account","fullName":"Partner Central Account API","apiVersion":"2025-04-04","protocol":"json","protocols":["json"],"endpointPrefix":"partnercentral-account","jsonVersion":"1.0","targetPrefix":"PartnerCentralAccount"}
AcceptConnectionInvitation <0 >1
AssociateAwsTrainingCertificationEmailDomain <2 >3 idempotent
CancelConnection <4 >5
CancelConnectionInvitation <6 >7
CancelProfileUpdateTask <8 >9
CreateConnectionInvitation <10 >11
CreatePartner <12 >13 idempotent
DisassociateAwsTrainingCertificationEmailDomain <14 >15 idempotent
GetAllianceLeadContact <16 >17 readonly
GetConnection <18 >19 readonly
GetConnectionInvitation <20 >21 readonly
GetConnectionPreferences <22 >23 readonly
GetPartner <24 >25 readonly
GetProfileUpdateTask <26 >27 readonly
GetProfileVisibility <28 >29 readonly
GetQualificationsAssociationDetails <30 >31 readonly
GetQualificationsAssociationTask <32 >33 readonly
GetQualificationsDisassociationTask <34 >35 readonly
GetVerification <36 >37 readonly
ListConnectionInvitations <38 >39 readonly
ListConnections <40 >41 readonly
ListPartners <42 >43 readonly
ListTagsForResource <44 >45 readonly
PutAllianceLeadContact <46 >47
PutProfileVisibility <48 >49
RejectConnectionInvitation <50 >51
SendEmailVerificationCode <52 >53
StartProfileUpdateTask <54 >55 idempotent
StartQualificationsAssociationTask <56 >57 idempotent
StartQualificationsDisassociationTask <58 >59 idempotent
StartVerification <60 >61 idempotent
TagResource <62 >63 idempotent
UntagResource <64 >65 idempotent
UpdateConnectionPreferences <66 >67 idempotent

Catalog:s! Identifier:s! ClientToken:s!~
Connection:75!
Catalog:s! Identifier:s! ClientToken:s~ Email:s! EmailVerificationCode:s!
-
Catalog:s! Identifier:s! ConnectionType:s! Reason:s! ClientToken:s!~
Catalog:s! Id:s! Arn:s! OtherParticipantAccountId:s! UpdatedAt:T! ConnectionTypes:{76!
Catalog:s! Identifier:s! ClientToken:s!~
Catalog:s! Id:s! Arn:s! ConnectionId:s ConnectionType:s! CreatedAt:T! UpdatedAt:T! ExpiresAt:T OtherParticipantIdentifier:s! ParticipantType:s! Status:s! InvitationMessage:s! InviterEmail:s! InviterName:s!
Catalog:s! Identifier:s! ClientToken:s~ TaskId:s!
Catalog:s! Arn:s! Id:s! TaskId:s! TaskDetails:77! StartedAt:T! Status:s! EndedAt:T ErrorDetailList:[78
Catalog:s! ClientToken:s!~ ConnectionType:s! Email:s! Message:s! Name:s! ReceiverIdentifier:s!
Catalog:s! Id:s! Arn:s! ConnectionId:s ConnectionType:s! CreatedAt:T! UpdatedAt:T! ExpiresAt:T OtherParticipantIdentifier:s! ParticipantType:s! Status:s! InvitationMessage:s! InviterEmail:s! InviterName:s!
Catalog:s! ClientToken:s~ LegalName:s! PrimarySolutionType:s! AllianceLeadContact:79! EmailVerificationCode:s! Tags:[80
Catalog:s! Arn:s! Id:s! LegalName:s! CreatedAt:T! Profile:81! AwsTrainingCertificationEmailDomains:[82 AllianceLeadContact:79!
Catalog:s! Identifier:s! ClientToken:s~ DomainName:s!
-
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! AllianceLeadContact:79!
Catalog:s! Identifier:s!
Catalog:s! Id:s! Arn:s! OtherParticipantAccountId:s! UpdatedAt:T! ConnectionTypes:{76!
Catalog:s! Identifier:s!
Catalog:s! Id:s! Arn:s! ConnectionId:s ConnectionType:s! CreatedAt:T! UpdatedAt:T! ExpiresAt:T OtherParticipantIdentifier:s! ParticipantType:s! Status:s! InvitationMessage:s! InviterEmail:s! InviterName:s!
Catalog:s!
Catalog:s! Arn:s! AccessType:s! ExcludedParticipantIds:[s UpdatedAt:T! Revision:l!
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! LegalName:s! CreatedAt:T! Profile:81! AwsTrainingCertificationEmailDomains:[82
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! TaskId:s! TaskDetails:77! StartedAt:T! Status:s! EndedAt:T ErrorDetailList:[78
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! Visibility:s! ProfileId:s!
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! Status:s! PrimaryPartner:83 AssociatedPartners:[83 UpdatedAt:T
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! TaskId:s! Status:s! PrimaryPartner:83! StartedAt:T! EndedAt:T
Catalog:s! Identifier:s!
Catalog:s! Arn:s! Id:s! TaskId:s! Status:s! AssociatedPartner:83! StartedAt:T! EndedAt:T
VerificationType:s!
VerificationType:s! VerificationStatus:s! VerificationStatusReason:s VerificationResponseDetails:84! StartedAt:T! CompletedAt:T
Catalog:s! NextToken:s ConnectionType:s MaxResults:i OtherParticipantIdentifiers:[s ParticipantType:s Status:s
ConnectionInvitationSummaries:[85! NextToken:s
Catalog:s! NextToken:s ConnectionType:s MaxResults:i OtherParticipantIdentifiers:[s
ConnectionSummaries:[86! NextToken:s
Catalog:s! NextToken:s
PartnerSummaryList:[87! NextToken:s
ResourceArn:s!
ResourceArn:s! Tags:[80
Catalog:s! Identifier:s! AllianceLeadContact:79! EmailVerificationCode:s
Catalog:s! Arn:s! Id:s! AllianceLeadContact:79!
Catalog:s! Identifier:s! Visibility:s!
Catalog:s! Arn:s! Id:s! Visibility:s! ProfileId:s!
Catalog:s! Identifier:s! ClientToken:s!~ Reason:s
Catalog:s! Id:s! Arn:s! ConnectionId:s ConnectionType:s! CreatedAt:T! UpdatedAt:T! ExpiresAt:T OtherParticipantIdentifier:s! ParticipantType:s! Status:s! InvitationMessage:s! InviterEmail:s! InviterName:s!
Catalog:s! Email:s!
-
Catalog:s! Identifier:s! ClientToken:s~ TaskDetails:77!
Catalog:s! Arn:s! Id:s! TaskId:s! TaskDetails:77! StartedAt:T! Status:s! EndedAt:T ErrorDetailList:[78
Catalog:s! Identifier:s! ClientToken:s~ PrimaryPartner:83!
Catalog:s! Arn:s! Id:s! TaskId:s! Status:s! PrimaryPartner:83! StartedAt:T!
Catalog:s! Identifier:s! ClientToken:s~ AssociatedPartner:83!
Catalog:s! Arn:s! Id:s! TaskId:s! Status:s! AssociatedPartner:83! StartedAt:T!
ClientToken:s~ VerificationDetails:88
VerificationType:s! VerificationStatus:s! VerificationStatusReason:s VerificationResponseDetails:84! StartedAt:T! CompletedAt:T
ResourceArn:s! Tags:[80!
-
ResourceArn:s! TagKeys:[s!
-
Catalog:s! Revision:l! AccessType:s! ExcludedParticipantIdentifiers:[s
Catalog:s! Arn:s! AccessType:s! ExcludedParticipantIds:[s UpdatedAt:T! Revision:l!
Message:s! Reason:s!
Message:s! Reason:s!
Message:s!
Message:s! Reason:s!
Message:s! Reason:s!
Message:s! ServiceCode:s QuotaCode:s
Message:s! Reason:s! ErrorDetails:[89
Catalog:s! Id:s! Arn:s! OtherParticipantAccountId:s! UpdatedAt:T! ConnectionTypes:{76!
CreatedAt:T! InviterEmail:s! InviterName:s! Status:s! CanceledAt:T CanceledBy:s OtherParticipant:90!
DisplayName:s! Description:s! WebsiteUrl:s! LogoUrl:s! PrimarySolutionType:s! IndustrySegments:[s! TranslationSourceLocale:s! LocalizedContents:[91 Headquarters:92
Locale:s! Message:s! Reason:s!
FirstName:s! LastName:s! Email:s! BusinessTitle:s!
Key:s! Value:s!
DisplayName:s! Description:s! WebsiteUrl:s! LogoUrl:s! PrimarySolutionType:s! IndustrySegments:[s! TranslationSourceLocale:s! LocalizedContents:[91 Headquarters:92 ProfileId:s
DomainName:s! RegisteredAt:T!
ProfileId:s AccountId:s
%union BusinessVerificationResponse:93 RegistrantVerificationResponse:94
Catalog:s! Id:s! Arn:s! ConnectionId:s ConnectionType:s! CreatedAt:T! UpdatedAt:T! ExpiresAt:T OtherParticipantIdentifier:s! ParticipantType:s! Status:s!
Catalog:s! Id:s! Arn:s! OtherParticipantAccountId:s! UpdatedAt:T! ConnectionTypes:{95!
Catalog:s! Arn:s! Id:s! LegalName:s! CreatedAt:T!
%union BusinessVerificationDetails:96 RegistrantVerificationDetails:97
%union FieldValidationError:98 BusinessValidationError:99
%union PartnerProfile:100 SellerProfile:101 Account:102
DisplayName:s! Description:s! WebsiteUrl:s! LogoUrl:s! Locale:s!
CountryCode:s! SubdivisionCode:s!
BusinessVerificationDetails:96! CompletionUrl:s CompletionUrlExpiresAt:T
CompletionUrl:s! CompletionUrlExpiresAt:T!
Status:s! OtherParticipant:90!
LegalName:s! RegistrationId:s! CountryCode:s! JurisdictionOfIncorporation:s
-
Name:s! Message:s! Code:s!
Message:s! Code:s!
Id:s! Name:s!
Id:s! Name:s!
Name:s!

AccessDeniedException 68
ConflictException 69
InternalServerException 70 retryable
ResourceNotFoundException 71
ServiceQuotaExceededException 72
ThrottlingException 73 retryable
ValidationException 74

ListConnectionInvitations in=NextToken out=NextToken limit=MaxResults results=ConnectionInvitationSummaries
ListConnections in=NextToken out=NextToken limit=MaxResults results=ConnectionSummaries
ListPartners in=NextToken out=NextToken results=PartnerSummaryList

`,
}
