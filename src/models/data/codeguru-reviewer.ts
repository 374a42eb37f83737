// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CodeGuru Reviewer, API version 2019-09-19. */
export const codeguruReviewer: ServiceModel = {
  name: 'codeguru-reviewer',
  packed: `{"name":"codeguru-reviewer","serviceId":"CodeGuru Reviewer","fullName":"Amazon CodeGuru Reviewer","apiVersion":"2019-09-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"codeguru-reviewer","jsonVersion":"1.1"}
AssociateRepository POST /associations <0 >1
CreateCodeReview POST /codereviews <2 >3
DescribeCodeReview GET /codereviews/{CodeReviewArn} <4 >5
DescribeRecommendationFeedback GET /feedback/{CodeReviewArn} <6 >7
DescribeRepositoryAssociation GET /associations/{AssociationArn} <8 >9
DisassociateRepository DELETE /associations/{AssociationArn} <10 >11
ListCodeReviews GET /codereviews <12 >13
ListRecommendationFeedback GET /feedback/{CodeReviewArn}/RecommendationFeedback <14 >15
ListRecommendations GET /codereviews/{CodeReviewArn}/Recommendations <16 >17
ListRepositoryAssociations GET /associations <18 >19
ListTagsForResource GET /tags/{resourceArn} <20 >21
PutRecommendationFeedback PUT /feedback <22 >23
TagResource POST /tags/{resourceArn} <24 >25
UntagResource DELETE /tags/{resourceArn} <26 >27

Repository:35! ClientRequestToken:s~ Tags:{s KMSKeyDetails:36
RepositoryAssociation:37 Tags:{s
Name:s! RepositoryAssociationArn:s! Type:38! ClientRequestToken:s~
CodeReview:39
CodeReviewArn:s!@u
CodeReview:39
CodeReviewArn:s!@u RecommendationId:s!@q UserId:s@q
RecommendationFeedback:40
AssociationArn:s!@u
RepositoryAssociation:37 Tags:{s
AssociationArn:s!@u
RepositoryAssociation:37 Tags:{s
ProviderTypes:[s@q States:[s@q RepositoryNames:[s@q Type:s!@q MaxResults:i@q NextToken:s@q
CodeReviewSummaries:[41 NextToken:s
NextToken:s@q MaxResults:i@q CodeReviewArn:s!@u UserIds:[s@q RecommendationIds:[s@q
RecommendationFeedbackSummaries:[42 NextToken:s
NextToken:s@q MaxResults:i@q CodeReviewArn:s!@u
RecommendationSummaries:[43 NextToken:s
ProviderTypes:[s@q=ProviderType States:[s@q=State Names:[s@q=Name Owners:[s@q=Owner MaxResults:i@q NextToken:s@q
RepositoryAssociationSummaries:[44 NextToken:s
resourceArn:s!@u
Tags:{s
CodeReviewArn:s! RecommendationId:s! Reactions:[s!
-
resourceArn:s!@u Tags:{s!
-
resourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
CodeCommit:45 Bitbucket:46 GitHubEnterpriseServer:46 S3Bucket:47
KMSKeyId:s EncryptionOption:s
AssociationId:s AssociationArn:s ConnectionArn:s Name:s Owner:s ProviderType:s State:s StateReason:s LastUpdatedTimeStamp:t CreatedTimeStamp:t KMSKeyDetails:36 S3RepositoryDetails:48
RepositoryAnalysis:49! AnalysisTypes:[s
Name:s CodeReviewArn:s RepositoryName:s Owner:s ProviderType:s State:s StateReason:s CreatedTimeStamp:t LastUpdatedTimeStamp:t Type:s PullRequestId:s SourceCodeType:50 AssociationArn:s Metrics:51 AnalysisTypes:[s ConfigFileState:s
CodeReviewArn:s RecommendationId:s Reactions:[s UserId:s CreatedTimeStamp:t LastUpdatedTimeStamp:t
Name:s CodeReviewArn:s RepositoryName:s Owner:s ProviderType:s State:s CreatedTimeStamp:t LastUpdatedTimeStamp:t Type:s PullRequestId:s MetricsSummary:52 SourceCodeType:50
RecommendationId:s Reactions:[s UserId:s
FilePath:s RecommendationId:s StartLine:i EndLine:i Description:s RecommendationCategory:s RuleMetadata:53 Severity:s
AssociationArn:s ConnectionArn:s LastUpdatedTimeStamp:t AssociationId:s Name:s Owner:s ProviderType:s State:s
Name:s!
Name:s! ConnectionArn:s! Owner:s!
Name:s! BucketName:s!
BucketName:s CodeArtifacts:54
RepositoryHead:55 SourceCodeType:50
CommitDiff:56 RepositoryHead:55 BranchDiff:57 S3BucketRepository:58 RequestMetadata:59
MeteredLinesOfCodeCount:l SuppressedLinesOfCodeCount:l FindingsCount:l
MeteredLinesOfCodeCount:l SuppressedLinesOfCodeCount:l FindingsCount:l
RuleId:s RuleName:s ShortDescription:s LongDescription:s RuleTags:[s
SourceCodeArtifactsObjectKey:s! BuildArtifactsObjectKey:s
BranchName:s!
SourceCommit:s DestinationCommit:s MergeBaseCommit:s
SourceBranchName:s! DestinationBranchName:s!
Name:s! Details:48
RequestId:s Requester:s EventInfo:60 VendorName:s
Name:s State:s

AccessDeniedException 28 status=403
ConflictException 29 status=409
InternalServerException 30 status=500
NotFoundException 31 status=404
ResourceNotFoundException 32 status=404
ThrottlingException 33 status=429
ValidationException 34 status=400

ListRepositoryAssociations in=NextToken out=NextToken limit=MaxResults results=RepositoryAssociationSummaries

RepositoryAssociationSucceeded DescribeRepositoryAssociation 10 30 [{"state":"success","matcher":"path","argument":"RepositoryAssociation.State","expected":"Associated"},{"state":"failure","matcher":"path","argument":"RepositoryAssociation.State","expected":"Failed"},{"state":"retry","matcher":"path","argument":"RepositoryAssociation.State","expected":"Associating"}]
CodeReviewCompleted DescribeCodeReview 10 180 [{"state":"success","matcher":"path","argument":"CodeReview.State","expected":"Completed"},{"state":"failure","matcher":"path","argument":"CodeReview.State","expected":"Failed"},{"state":"retry","matcher":"path","argument":"CodeReview.State","expected":"Pending"}]`,
}
