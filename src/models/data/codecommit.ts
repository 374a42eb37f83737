// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CodeCommit, API version 2015-04-13. */
export const codecommit: ServiceModel = {
  name: 'codecommit',
  packed: `{"name":"codecommit","serviceId":"CodeCommit","fullName":"AWS CodeCommit","apiVersion":"2015-04-13","protocol":"json","protocols":["json"],"endpointPrefix":"codecommit","jsonVersion":"1.1","targetPrefix":"CodeCommit_20150413"}
AssociateApprovalRuleTemplateWithRepository <0
BatchAssociateApprovalRuleTemplateWithRepositories <1 >2
BatchDescribeMergeConflicts <3 >4
BatchDisassociateApprovalRuleTemplateFromRepositories <5 >6
BatchGetCommits <7 >8
BatchGetRepositories <9 >10
CreateApprovalRuleTemplate <11 >12
CreateBranch <13
CreateCommit <14 >15
CreatePullRequest <16 >17
CreatePullRequestApprovalRule <18 >19
CreateRepository <20 >21
CreateUnreferencedMergeCommit <22 >23
DeleteApprovalRuleTemplate <24 >25
DeleteBranch <26 >27
DeleteCommentContent <28 >29
DeleteFile <30 >31
DeletePullRequestApprovalRule <32 >33
DeleteRepository <34 >35
DescribeMergeConflicts <36 >37
DescribePullRequestEvents <38 >39
DisassociateApprovalRuleTemplateFromRepository <40
EvaluatePullRequestApprovalRules <41 >42
GetApprovalRuleTemplate <43 >44
GetBlob <45 >46
GetBranch <47 >48
GetComment <49 >50
GetCommentReactions <51 >52
GetCommentsForComparedCommit <53 >54
GetCommentsForPullRequest <55 >56
GetCommit <57 >58
GetDifferences <59 >60
GetFile <61 >62
GetFolder <63 >64
GetMergeCommit <65 >66
GetMergeConflicts <67 >68
GetMergeOptions <69 >70
GetPullRequest <71 >72
GetPullRequestApprovalStates <73 >74
GetPullRequestOverrideState <75 >76
GetRepository <77 >78
GetRepositoryTriggers <79 >80
ListApprovalRuleTemplates <81 >82
ListAssociatedApprovalRuleTemplatesForRepository <83 >84
ListBranches <85 >86
ListFileCommitHistory <87 >88
ListPullRequests <89 >90
ListRepositories <91 >92
ListRepositoriesForApprovalRuleTemplate <93 >94
ListTagsForResource <95 >96
MergeBranchesByFastForward <97 >98
MergeBranchesBySquash <99 >100
MergeBranchesByThreeWay <101 >102
MergePullRequestByFastForward <103 >104
MergePullRequestBySquash <105 >106
MergePullRequestByThreeWay <107 >108
OverridePullRequestApprovalRules <109
PostCommentForComparedCommit <110 >111 idempotent
PostCommentForPullRequest <112 >113 idempotent
PostCommentReply <114 >115 idempotent
PutCommentReaction <116
PutFile <117 >118
PutRepositoryTriggers <119 >120
TagResource <121
TestRepositoryTriggers <122 >123
UntagResource <124
UpdateApprovalRuleTemplateContent <125 >126
UpdateApprovalRuleTemplateDescription <127 >128
UpdateApprovalRuleTemplateName <129 >130
UpdateComment <131 >132
UpdateDefaultBranch <133
UpdatePullRequestApprovalRuleContent <134 >135
UpdatePullRequestApprovalState <136
UpdatePullRequestDescription <137 >138
UpdatePullRequestStatus <139 >140
UpdatePullRequestTitle <141 >142
UpdateRepositoryDescription <143
UpdateRepositoryEncryptionKey <144 >145
UpdateRepositoryName <146

approvalRuleTemplateName:s! repositoryName:s!
approvalRuleTemplateName:s! repositoryNames:[s!
associatedRepositoryNames:[s! errors:[336!
repositoryName:s! destinationCommitSpecifier:s! sourceCommitSpecifier:s! mergeOption:s! maxMergeHunks:i maxConflictFiles:i filePaths:[s conflictDetailLevel:s conflictResolutionStrategy:s nextToken:s
conflicts:[337! nextToken:s errors:[338 destinationCommitId:s! sourceCommitId:s! baseCommitId:s
approvalRuleTemplateName:s! repositoryNames:[s!
disassociatedRepositoryNames:[s! errors:[339!
commitIds:[s! repositoryName:s!
commits:[340 errors:[341
repositoryNames:[s!
repositories:[342 repositoriesNotFound:[s errors:[343
approvalRuleTemplateName:s! approvalRuleTemplateContent:s! approvalRuleTemplateDescription:s
approvalRuleTemplate:344!
repositoryName:s! branchName:s! commitId:s!
repositoryName:s! branchName:s! parentCommitId:s authorName:s email:s commitMessage:s keepEmptyFolders:b putFiles:[345 deleteFiles:[346 setFileModes:[347
commitId:s treeId:s filesAdded:[348 filesUpdated:[348 filesDeleted:[348
title:s! description:s targets:[349! clientRequestToken:s~
pullRequest:350!
pullRequestId:s! approvalRuleName:s! approvalRuleContent:s!
approvalRule:351!
repositoryName:s! repositoryDescription:s tags:{s kmsKeyId:s
repositoryMetadata:342
repositoryName:s! sourceCommitSpecifier:s! destinationCommitSpecifier:s! mergeOption:s! conflictDetailLevel:s conflictResolutionStrategy:s authorName:s email:s commitMessage:s keepEmptyFolders:b conflictResolution:352
commitId:s treeId:s
approvalRuleTemplateName:s!
approvalRuleTemplateId:s!
repositoryName:s! branchName:s!
deletedBranch:353
commentId:s!
comment:354
repositoryName:s! branchName:s! filePath:s! parentCommitId:s! keepEmptyFolders:b commitMessage:s name:s email:s
commitId:s! blobId:s! treeId:s! filePath:s!
pullRequestId:s! approvalRuleName:s!
approvalRuleId:s!
repositoryName:s!
repositoryId:s
repositoryName:s! destinationCommitSpecifier:s! sourceCommitSpecifier:s! mergeOption:s! maxMergeHunks:i filePath:s! conflictDetailLevel:s conflictResolutionStrategy:s nextToken:s
conflictMetadata:355! mergeHunks:[356! nextToken:s destinationCommitId:s! sourceCommitId:s! baseCommitId:s
pullRequestId:s! pullRequestEventType:s actorArn:s nextToken:s maxResults:i
pullRequestEvents:[357! nextToken:s
approvalRuleTemplateName:s! repositoryName:s!
pullRequestId:s! revisionId:s!
evaluation:358!
approvalRuleTemplateName:s!
approvalRuleTemplate:344!
repositoryName:s! blobId:s!
content:B!
repositoryName:s branchName:s
branch:353
commentId:s!
comment:354
commentId:s! reactionUserArn:s nextToken:s maxResults:i
reactionsForComment:[359! nextToken:s
repositoryName:s! beforeCommitId:s afterCommitId:s! nextToken:s maxResults:i
commentsForComparedCommitData:[360 nextToken:s
pullRequestId:s! repositoryName:s beforeCommitId:s afterCommitId:s nextToken:s maxResults:i
commentsForPullRequestData:[361 nextToken:s
repositoryName:s! commitId:s!
commit:340!
repositoryName:s! beforeCommitSpecifier:s afterCommitSpecifier:s! beforePath:s afterPath:s MaxResults:i NextToken:s
differences:[362 NextToken:s
repositoryName:s! commitSpecifier:s filePath:s!
commitId:s! blobId:s! filePath:s! fileMode:s! fileSize:l! fileContent:B!
repositoryName:s! commitSpecifier:s folderPath:s!
commitId:s! folderPath:s! treeId:s subFolders:[363 files:[364 symbolicLinks:[365 subModules:[366
repositoryName:s! sourceCommitSpecifier:s! destinationCommitSpecifier:s! conflictDetailLevel:s conflictResolutionStrategy:s
sourceCommitId:s destinationCommitId:s baseCommitId:s mergedCommitId:s
repositoryName:s! destinationCommitSpecifier:s! sourceCommitSpecifier:s! mergeOption:s! conflictDetailLevel:s maxConflictFiles:i conflictResolutionStrategy:s nextToken:s
mergeable:b! destinationCommitId:s! sourceCommitId:s! baseCommitId:s conflictMetadataList:[355! nextToken:s
repositoryName:s! sourceCommitSpecifier:s! destinationCommitSpecifier:s! conflictDetailLevel:s conflictResolutionStrategy:s
mergeOptions:[s! sourceCommitId:s! destinationCommitId:s! baseCommitId:s!
pullRequestId:s!
pullRequest:350!
pullRequestId:s! revisionId:s!
approvals:[367
pullRequestId:s! revisionId:s!
overridden:b overrider:s
repositoryName:s!
repositoryMetadata:342
repositoryName:s!
configurationId:s triggers:[368
nextToken:s maxResults:i
approvalRuleTemplateNames:[s nextToken:s
repositoryName:s! nextToken:s maxResults:i
approvalRuleTemplateNames:[s nextToken:s
repositoryName:s! nextToken:s
branches:[s nextToken:s
repositoryName:s! commitSpecifier:s filePath:s! maxResults:i nextToken:s
revisionDag:[369! nextToken:s
repositoryName:s! authorArn:s pullRequestStatus:s nextToken:s maxResults:i
pullRequestIds:[s! nextToken:s
nextToken:s sortBy:s order:s
repositories:[370 nextToken:s
approvalRuleTemplateName:s! nextToken:s maxResults:i
repositoryNames:[s nextToken:s
resourceArn:s! nextToken:s
tags:{s nextToken:s
repositoryName:s! sourceCommitSpecifier:s! destinationCommitSpecifier:s! targetBranch:s
commitId:s treeId:s
repositoryName:s! sourceCommitSpecifier:s! destinationCommitSpecifier:s! targetBranch:s conflictDetailLevel:s conflictResolutionStrategy:s authorName:s email:s commitMessage:s keepEmptyFolders:b conflictResolution:352
commitId:s treeId:s
repositoryName:s! sourceCommitSpecifier:s! destinationCommitSpecifier:s! targetBranch:s conflictDetailLevel:s conflictResolutionStrategy:s authorName:s email:s commitMessage:s keepEmptyFolders:b conflictResolution:352
commitId:s treeId:s
pullRequestId:s! repositoryName:s! sourceCommitId:s
pullRequest:350
pullRequestId:s! repositoryName:s! sourceCommitId:s conflictDetailLevel:s conflictResolutionStrategy:s commitMessage:s authorName:s email:s keepEmptyFolders:b conflictResolution:352
pullRequest:350
pullRequestId:s! repositoryName:s! sourceCommitId:s conflictDetailLevel:s conflictResolutionStrategy:s commitMessage:s authorName:s email:s keepEmptyFolders:b conflictResolution:352
pullRequest:350
pullRequestId:s! revisionId:s! overrideStatus:s!
repositoryName:s! beforeCommitId:s afterCommitId:s! location:371 content:s! clientRequestToken:s~
repositoryName:s beforeCommitId:s afterCommitId:s beforeBlobId:s afterBlobId:s location:371 comment:354
pullRequestId:s! repositoryName:s! beforeCommitId:s! afterCommitId:s! location:371 content:s! clientRequestToken:s~
repositoryName:s pullRequestId:s beforeCommitId:s afterCommitId:s beforeBlobId:s afterBlobId:s location:371 comment:354
inReplyTo:s! clientRequestToken:s~ content:s!
comment:354
commentId:s! reactionValue:s!
repositoryName:s! branchName:s! fileContent:B! filePath:s! fileMode:s parentCommitId:s commitMessage:s name:s email:s
commitId:s! blobId:s! treeId:s!
repositoryName:s! triggers:[368!
configurationId:s
resourceArn:s! tags:{s!
repositoryName:s! triggers:[368!
successfulExecutions:[s failedExecutions:[372
resourceArn:s! tagKeys:[s!
approvalRuleTemplateName:s! newRuleContent:s! existingRuleContentSha256:s
approvalRuleTemplate:344!
approvalRuleTemplateName:s! approvalRuleTemplateDescription:s!
approvalRuleTemplate:344!
oldApprovalRuleTemplateName:s! newApprovalRuleTemplateName:s!
approvalRuleTemplate:344!
commentId:s! content:s!
comment:354
repositoryName:s! defaultBranchName:s!
pullRequestId:s! approvalRuleName:s! existingRuleContentSha256:s newRuleContent:s!
approvalRule:351!
pullRequestId:s! revisionId:s! approvalState:s!
pullRequestId:s! description:s!
pullRequest:350!
pullRequestId:s! pullRequestStatus:s!
pullRequest:350!
pullRequestId:s! title:s!
pullRequest:350!
repositoryName:s! repositoryDescription:s
repositoryName:s! kmsKeyId:s!
repositoryId:s kmsKeyId:s originalKmsKeyId:s
oldName:s! newName:s!
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
repositoryName:s errorCode:s errorMessage:s
conflictMetadata:355 mergeHunks:[356
filePath:s! exceptionName:s! message:s!
repositoryName:s errorCode:s errorMessage:s
commitId:s treeId:s parents:[s message:s author:373 committer:373 additionalData:s
commitId:s errorCode:s errorMessage:s
accountId:s repositoryId:s repositoryName:s repositoryDescription:s defaultBranch:s lastModifiedDate:t creationDate:t cloneUrlHttp:s cloneUrlSsh:s Arn:s kmsKeyId:s
repositoryId:s repositoryName:s errorCode:s errorMessage:s
approvalRuleTemplateId:s approvalRuleTemplateName:s approvalRuleTemplateDescription:s approvalRuleTemplateContent:s ruleContentSha256:s lastModifiedDate:t creationDate:t lastModifiedUser:s
filePath:s! fileMode:s fileContent:B sourceFile:374
filePath:s!
filePath:s! fileMode:s!
absolutePath:s blobId:s fileMode:s
repositoryName:s! sourceReference:s! destinationReference:s
pullRequestId:s title:s description:s lastActivityDate:t creationDate:t pullRequestStatus:s authorArn:s pullRequestTargets:[375 clientRequestToken:s revisionId:s approvalRules:[351
approvalRuleId:s approvalRuleName:s approvalRuleContent:s ruleContentSha256:s lastModifiedDate:t creationDate:t lastModifiedUser:s originApprovalRuleTemplate:376
replaceContents:[377 deleteFiles:[346 setFileModes:[347
branchName:s commitId:s
commentId:s content:s inReplyTo:s creationDate:t lastModifiedDate:t authorArn:s deleted:b clientRequestToken:s callerReactions:[s reactionCounts:{i
filePath:s fileSizes:378 fileModes:379 objectTypes:380 numberOfConflicts:i isBinaryFile:381 contentConflict:b fileModeConflict:b objectTypeConflict:b mergeOperations:382
isConflict:b source:383 destination:383 base:383
pullRequestId:s eventDate:t pullRequestEventType:s actorArn:s pullRequestCreatedEventMetadata:384 pullRequestStatusChangedEventMetadata:385 pullRequestSourceReferenceUpdatedEventMetadata:386 pullRequestMergedStateChangedEventMetadata:387 approvalRuleEventMetadata:388 approvalStateChangedEventMetadata:389 approvalRuleOverriddenEventMetadata:390
approved:b overridden:b approvalRulesSatisfied:[s approvalRulesNotSatisfied:[s
reaction:391 reactionUsers:[s reactionsFromDeletedUsersCount:i
repositoryName:s beforeCommitId:s afterCommitId:s beforeBlobId:s afterBlobId:s location:371 comments:[354
pullRequestId:s repositoryName:s beforeCommitId:s afterCommitId:s beforeBlobId:s afterBlobId:s location:371 comments:[354
beforeBlob:392 afterBlob:392 changeType:s
treeId:s absolutePath:s relativePath:s
blobId:s absolutePath:s relativePath:s fileMode:s
blobId:s absolutePath:s relativePath:s fileMode:s
commitId:s absolutePath:s relativePath:s
userArn:s approvalState:s
name:s! destinationArn:s! customData:s branches:[s events:[s!
commit:340 blobId:s path:s revisionChildren:[s
repositoryName:s repositoryId:s
filePath:s filePosition:l relativeFileVersion:s
trigger:s failureMessage:s
name:s email:s date:s
filePath:s! isMove:b
repositoryName:s sourceReference:s destinationReference:s destinationCommit:s sourceCommit:s mergeBase:s mergeMetadata:393
approvalRuleTemplateId:s approvalRuleTemplateName:s
filePath:s! replacementType:s! content:B fileMode:s
source:l destination:l base:l
source:s destination:s base:s
source:s destination:s base:s
source:b destination:b base:b
source:s destination:s
startLine:i endLine:i hunkContent:s
repositoryName:s sourceCommitId:s destinationCommitId:s mergeBase:s
pullRequestStatus:s
repositoryName:s beforeCommitId:s afterCommitId:s mergeBase:s
repositoryName:s destinationReference:s mergeMetadata:393
approvalRuleName:s approvalRuleId:s approvalRuleContent:s
revisionId:s approvalStatus:s
revisionId:s overrideStatus:s
emoji:s shortCode:s unicode:s
blobId:s path:s mode:s
isMerged:b mergedBy:s mergeCommitId:s mergeOption:s

ActorDoesNotExistException 147
ApprovalRuleContentRequiredException 148
ApprovalRuleDoesNotExistException 149
ApprovalRuleNameAlreadyExistsException 150
ApprovalRuleNameRequiredException 151
ApprovalRuleTemplateContentRequiredException 152
ApprovalRuleTemplateDoesNotExistException 153
ApprovalRuleTemplateInUseException 154
ApprovalRuleTemplateNameAlreadyExistsException 155
ApprovalRuleTemplateNameRequiredException 156
ApprovalStateRequiredException 157
AuthorDoesNotExistException 158
BeforeCommitIdAndAfterCommitIdAreSameException 159
BlobIdDoesNotExistException 160
BlobIdRequiredException 161
BranchDoesNotExistException 162
BranchNameExistsException 163
BranchNameIsTagNameException 164
BranchNameRequiredException 165
CannotDeleteApprovalRuleFromTemplateException 166
CannotModifyApprovalRuleFromTemplateException 167
ClientRequestTokenRequiredException 168
CommentContentRequiredException 169
CommentContentSizeLimitExceededException 170
CommentDeletedException 171
CommentDoesNotExistException 172
CommentIdRequiredException 173
CommentNotCreatedByCallerException 174
CommitDoesNotExistException 175
CommitIdDoesNotExistException 176
CommitIdRequiredException 177
CommitIdsLimitExceededException 178
CommitIdsListRequiredException 179
CommitMessageLengthExceededException 180
CommitRequiredException 181
ConcurrentReferenceUpdateException 182
DefaultBranchCannotBeDeletedException 183
DirectoryNameConflictsWithFileNameException 184
EncryptionIntegrityChecksFailedException 185
EncryptionKeyAccessDeniedException 186
EncryptionKeyDisabledException 187
EncryptionKeyInvalidIdException 188
EncryptionKeyInvalidUsageException 189
EncryptionKeyNotFoundException 190
EncryptionKeyRequiredException 191
EncryptionKeyUnavailableException 192
FileContentAndSourceFileSpecifiedException 193
FileContentRequiredException 194
FileContentSizeLimitExceededException 195
FileDoesNotExistException 196
FileEntryRequiredException 197
FileModeRequiredException 198
FileNameConflictsWithDirectoryNameException 199
FilePathConflictsWithSubmodulePathException 200
FileTooLargeException 201
FolderContentSizeLimitExceededException 202
FolderDoesNotExistException 203
IdempotencyParameterMismatchException 204
InvalidActorArnException 205
InvalidApprovalRuleContentException 206
InvalidApprovalRuleNameException 207
InvalidApprovalRuleTemplateContentException 208
InvalidApprovalRuleTemplateDescriptionException 209
InvalidApprovalRuleTemplateNameException 210
InvalidApprovalStateException 211
InvalidAuthorArnException 212
InvalidBlobIdException 213
InvalidBranchNameException 214
InvalidClientRequestTokenException 215
InvalidCommentIdException 216
InvalidCommitException 217
InvalidCommitIdException 218
InvalidConflictDetailLevelException 219
InvalidConflictResolutionException 220
InvalidConflictResolutionStrategyException 221
InvalidContinuationTokenException 222
InvalidDeletionParameterException 223
InvalidDescriptionException 224
InvalidDestinationCommitSpecifierException 225
InvalidEmailException 226
InvalidFileLocationException 227
InvalidFileModeException 228
InvalidFilePositionException 229
InvalidMaxConflictFilesException 230
InvalidMaxMergeHunksException 231
InvalidMaxResultsException 232
InvalidMergeOptionException 233
InvalidOrderException 234
InvalidOverrideStatusException 235
InvalidParentCommitIdException 236
InvalidPathException 237
InvalidPullRequestEventTypeException 238
InvalidPullRequestIdException 239
InvalidPullRequestStatusException 240
InvalidPullRequestStatusUpdateException 241
InvalidReactionUserArnException 242
InvalidReactionValueException 243
InvalidReferenceNameException 244
InvalidRelativeFileVersionEnumException 245
InvalidReplacementContentException 246
InvalidReplacementTypeException 247
InvalidRepositoryDescriptionException 248
InvalidRepositoryNameException 249
InvalidRepositoryTriggerBranchNameException 250
InvalidRepositoryTriggerCustomDataException 251
InvalidRepositoryTriggerDestinationArnException 252
InvalidRepositoryTriggerEventsException 253
InvalidRepositoryTriggerNameException 254
InvalidRepositoryTriggerRegionException 255
InvalidResourceArnException 256
InvalidRevisionIdException 257
InvalidRuleContentSha256Exception 258
InvalidSortByException 259
InvalidSourceCommitSpecifierException 260
InvalidSystemTagUsageException 261
InvalidTagKeysListException 262
InvalidTagsMapException 263
InvalidTargetBranchException 264
InvalidTargetException 265
InvalidTargetsException 266
InvalidTitleException 267
ManualMergeRequiredException 268
MaximumBranchesExceededException 269
MaximumConflictResolutionEntriesExceededException 270
MaximumFileContentToLoadExceededException 271
MaximumFileEntriesExceededException 272
MaximumItemsToCompareExceededException 273
MaximumNumberOfApprovalsExceededException 274
MaximumOpenPullRequestsExceededException 275
MaximumRepositoryNamesExceededException 276
MaximumRepositoryTriggersExceededException 277
MaximumRuleTemplatesAssociatedWithRepositoryException 278
MergeOptionRequiredException 279
MultipleConflictResolutionEntriesException 280
MultipleRepositoriesInPullRequestException 281
NameLengthExceededException 282
NoChangeException 283
NumberOfRuleTemplatesExceededException 284
NumberOfRulesExceededException 285
OperationNotAllowedException 286
OverrideAlreadySetException 287
OverrideStatusRequiredException 288
ParentCommitDoesNotExistException 289
ParentCommitIdOutdatedException 290
ParentCommitIdRequiredException 291
PathDoesNotExistException 292
PathRequiredException 293
PullRequestAlreadyClosedException 294
PullRequestApprovalRulesNotSatisfiedException 295
PullRequestCannotBeApprovedByAuthorException 296
PullRequestDoesNotExistException 297
PullRequestIdRequiredException 298
PullRequestStatusRequiredException 299
PutFileEntryConflictException 300
ReactionLimitExceededException 301
ReactionValueRequiredException 302
ReferenceDoesNotExistException 303
ReferenceNameRequiredException 304
ReferenceTypeNotSupportedException 305
ReplacementContentRequiredException 306
ReplacementTypeRequiredException 307
RepositoryDoesNotExistException 308
RepositoryLimitExceededException 309
RepositoryNameExistsException 310
RepositoryNameRequiredException 311
RepositoryNamesRequiredException 312
RepositoryNotAssociatedWithPullRequestException 313
RepositoryTriggerBranchNameListRequiredException 314
RepositoryTriggerDestinationArnRequiredException 315
RepositoryTriggerEventsListRequiredException 316
RepositoryTriggerNameRequiredException 317
RepositoryTriggersListRequiredException 318
ResourceArnRequiredException 319
RestrictedSourceFileException 320
RevisionIdRequiredException 321
RevisionNotCurrentException 322
SameFileContentException 323
SamePathRequestException 324
SourceAndDestinationAreSameException 325
SourceFileOrContentRequiredException 326
TagKeysListRequiredException 327
TagPolicyException 328
TagsMapRequiredException 329
TargetRequiredException 330
TargetsRequiredException 331
TipOfSourceReferenceIsDifferentException 332
TipsDivergenceExceededException 333
TitleRequiredException 334
TooManyTagsException 335

ListBranches in=nextToken out=nextToken results=branches
ListRepositories in=nextToken out=nextToken results=repositories
GetCommentsForComparedCommit in=nextToken out=nextToken limit=maxResults results=commentsForComparedCommitData
DescribePullRequestEvents in=nextToken out=nextToken limit=maxResults results=pullRequestEvents
GetCommentsForPullRequest in=nextToken out=nextToken limit=maxResults results=commentsForPullRequestData
ListPullRequests in=nextToken out=nextToken limit=maxResults results=pullRequestIds
GetDifferences in=NextToken out=NextToken limit=MaxResults results=differences

`,
}
