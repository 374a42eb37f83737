// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Backup, API version 2018-11-15. */
export const backup: ServiceModel = {
  name: 'backup',
  packed: `{"name":"backup","serviceId":"Backup","fullName":"AWS Backup","apiVersion":"2018-11-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"backup","jsonVersion":"1.1"}
AssociateBackupVaultMpaApprovalTeam PUT /backup-vaults/{backupVaultName}/mpaApprovalTeam <0 status=204
CancelLegalHold DELETE /legal-holds/{legalHoldId} <1 >2 status=201 idempotent
CreateBackupAccessPoint PUT /backup-access-point/create <3 >4 status=201 idempotent
CreateBackupPlan PUT /backup/plans/ <5 >6 idempotent
CreateBackupSelection PUT /backup/plans/{backupPlanId}/selections/ <7 >8 idempotent
CreateBackupVault PUT /backup-vaults/{backupVaultName} <9 >10 idempotent
CreateFramework POST /audit/frameworks <11 >12 idempotent
CreateLegalHold POST /legal-holds/ <13 >14 idempotent
CreateLogicallyAirGappedBackupVault PUT /logically-air-gapped-backup-vaults/{backupVaultName} <15 >16 idempotent
CreateReportPlan POST /audit/report-plans <17 >18 idempotent
CreateRestoreAccessBackupVault PUT /restore-access-backup-vaults <19 >20 idempotent
CreateRestoreTestingPlan PUT /restore-testing/plans <21 >22 status=201 idempotent
CreateRestoreTestingSelection PUT /restore-testing/plans/{RestoreTestingPlanName}/selections <23 >24 status=201 idempotent
CreateTieringConfiguration PUT /tiering-configurations <25 >26 idempotent
DeleteBackupAccessPoint DELETE /backup-access-point/delete/{AccessPointArn} <27 status=204 idempotent
DeleteBackupPlan DELETE /backup/plans/{backupPlanId} <28 >29
DeleteBackupSelection DELETE /backup/plans/{backupPlanId}/selections/{selectionId} <30
DeleteBackupVault DELETE /backup-vaults/{backupVaultName} <31 idempotent
DeleteBackupVaultAccessPolicy DELETE /backup-vaults/{backupVaultName}/access-policy <32 idempotent
DeleteBackupVaultLockConfiguration DELETE /backup-vaults/{backupVaultName}/vault-lock <33 idempotent
DeleteBackupVaultNotifications DELETE /backup-vaults/{backupVaultName}/notification-configuration <34 idempotent
DeleteFramework DELETE /audit/frameworks/{frameworkName} <35
DeleteRecoveryPoint DELETE /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn} <36 idempotent
DeleteReportPlan DELETE /audit/report-plans/{reportPlanName} <37 idempotent
DeleteRestoreTestingPlan DELETE /restore-testing/plans/{RestoreTestingPlanName} <38 status=204 idempotent
DeleteRestoreTestingSelection DELETE /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName} <39 status=204 idempotent
DeleteTieringConfiguration DELETE /tiering-configurations/{tieringConfigurationName} <40 >41 idempotent
DescribeBackupAccessPoint GET /backup-access-point/{AccessPointArn} <42 >43 readonly
DescribeBackupJob GET /backup-jobs/{backupJobId} <44 >45 idempotent
DescribeBackupVault GET /backup-vaults/{backupVaultName} <46 >47 idempotent
DescribeCopyJob GET /copy-jobs/{copyJobId} <48 >49 idempotent
DescribeFramework GET /audit/frameworks/{frameworkName} <50 >51
DescribeGlobalSettings GET /global-settings <52 >53
DescribeProtectedResource GET /resources/{resourceArn} <54 >55 idempotent
DescribeRecoveryPoint GET /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn} <56 >57 idempotent
DescribeRegionSettings GET /account-settings <58 >59
DescribeReportJob GET /audit/report-jobs/{reportJobId} <60 >61
DescribeReportPlan GET /audit/report-plans/{reportPlanName} <62 >63
DescribeRestoreJob GET /restore-jobs/{restoreJobId} <64 >65 idempotent
DescribeScanJob GET /scan/jobs/{ScanJobId} <66 >67 idempotent
DisassociateBackupVaultMpaApprovalTeam POST /backup-vaults/{backupVaultName}/mpaApprovalTeam?delete <68 status=204
DisassociateRecoveryPoint POST /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/disassociate <69
DisassociateRecoveryPointFromParent DELETE /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/parentAssociation <70 status=204
ExportBackupPlanTemplate GET /backup/plans/{backupPlanId}/toTemplate/ <71 >72
GetBackupPlan GET /backup/plans/{backupPlanId}/ <73 >74 idempotent
GetBackupPlanFromJSON POST /backup/template/json/toPlan <75 >76
GetBackupPlanFromTemplate GET /backup/template/plans/{templateId}/toPlan <77 >78
GetBackupSelection GET /backup/plans/{backupPlanId}/selections/{selectionId} <79 >80 idempotent
GetBackupVaultAccessPolicy GET /backup-vaults/{backupVaultName}/access-policy <81 >82 idempotent
GetBackupVaultNotifications GET /backup-vaults/{backupVaultName}/notification-configuration <83 >84 idempotent
GetLegalHold GET /legal-holds/{legalHoldId}/ <85 >86 idempotent
GetPITRMalwareScanResults GET /scan/pitr-malware-scan-results <87 >88 idempotent
GetRecoveryPointIndexDetails GET /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/index <89 >90 idempotent
GetRecoveryPointRestoreMetadata GET /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/restore-metadata <91 >92 idempotent
GetRestoreJobMetadata GET /restore-jobs/{restoreJobId}/metadata <93 >94
GetRestoreTestingInferredMetadata GET /restore-testing/inferred-metadata <95 >96
GetRestoreTestingPlan GET /restore-testing/plans/{RestoreTestingPlanName} <97 >98
GetRestoreTestingSelection GET /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName} <99 >100
GetSupportedResourceTypes GET /supported-resource-types >101
GetTieringConfiguration GET /tiering-configurations/{tieringConfigurationName} <102 >103 idempotent
ListBackupAccessPoints GET /backup-access-point <104 >105 readonly
ListBackupAccessPointsByRecoveryPoint POST /backup-access-point/recovery-point/{RecoveryPointArn} <106 >107 readonly
ListBackupAccessPointsByResource POST /backup-access-point/resource/{ResourceArn} <108 >109 readonly
ListBackupJobSummaries GET /audit/backup-job-summaries <110 >111
ListBackupJobs GET /backup-jobs/ <112 >113 idempotent
ListBackupPlanTemplates GET /backup/template/plans <114 >115
ListBackupPlanVersions GET /backup/plans/{backupPlanId}/versions/ <116 >117 idempotent
ListBackupPlans GET /backup/plans/ <118 >119 idempotent
ListBackupSelections GET /backup/plans/{backupPlanId}/selections/ <120 >121 idempotent
ListBackupVaults GET /backup-vaults/ <122 >123 idempotent
ListCopyJobSummaries GET /audit/copy-job-summaries <124 >125
ListCopyJobs GET /copy-jobs/ <126 >127
ListFrameworks GET /audit/frameworks <128 >129
ListIndexedRecoveryPoints GET /indexes/recovery-point/ <130 >131 idempotent
ListLegalHolds GET /legal-holds/ <132 >133 idempotent
ListProtectedResources GET /resources/ <134 >135 idempotent
ListProtectedResourcesByBackupVault GET /backup-vaults/{backupVaultName}/resources/ <136 >137
ListRecoveryPointsByBackupVault GET /backup-vaults/{backupVaultName}/recovery-points/ <138 >139 idempotent
ListRecoveryPointsByLegalHold GET /legal-holds/{legalHoldId}/recovery-points <140 >141 idempotent
ListRecoveryPointsByResource GET /resources/{resourceArn}/recovery-points/ <142 >143 idempotent
ListReportJobs GET /audit/report-jobs <144 >145
ListReportPlans GET /audit/report-plans <146 >147
ListRestoreAccessBackupVaults GET /logically-air-gapped-backup-vaults/{backupVaultName}/restore-access-backup-vaults/ <148 >149
ListRestoreJobSummaries GET /audit/restore-job-summaries <150 >151
ListRestoreJobs GET /restore-jobs/ <152 >153 idempotent
ListRestoreJobsByProtectedResource GET /resources/{resourceArn}/restore-jobs/ <154 >155
ListRestoreTestingPlans GET /restore-testing/plans <156 >157
ListRestoreTestingSelections GET /restore-testing/plans/{RestoreTestingPlanName}/selections <158 >159
ListScanJobSummaries GET /audit/scan-job-summaries <160 >161
ListScanJobs GET /scan/jobs <162 >163 idempotent
ListTags GET /tags/{resourceArn}/ <164 >165 idempotent
ListTieringConfigurations GET /tiering-configurations/ <166 >167 idempotent
PutBackupVaultAccessPolicy PUT /backup-vaults/{backupVaultName}/access-policy <168 idempotent
PutBackupVaultLockConfiguration PUT /backup-vaults/{backupVaultName}/vault-lock <169 idempotent
PutBackupVaultNotifications PUT /backup-vaults/{backupVaultName}/notification-configuration <170 idempotent
PutRestoreValidationResult PUT /restore-jobs/{restoreJobId}/validations <171 status=204 idempotent
RevokeRestoreAccessBackupVault DELETE /logically-air-gapped-backup-vaults/{backupVaultName}/restore-access-backup-vaults/{restoreAccessBackupVaultArn} <172
StartBackupJob PUT /backup-jobs <173 >174 idempotent
StartCopyJob PUT /copy-jobs <175 >176 idempotent
StartReportJob POST /audit/report-jobs/{reportPlanName} <177 >178 idempotent
StartRestoreJob PUT /restore-jobs <179 >180 idempotent
StartScanJob PUT /scan/job <181 >182 status=201 idempotent
StopBackupJob POST /backup-jobs/{backupJobId} <183
TagResource POST /tags/{resourceArn} <184 idempotent
UntagResource POST /untag/{resourceArn} <185 idempotent
UpdateBackupPlan POST /backup/plans/{backupPlanId} <186 >187 idempotent
UpdateFramework PUT /audit/frameworks/{frameworkName} <188 >189 idempotent
UpdateGlobalSettings PUT /global-settings <190
UpdateRecoveryPointIndexSettings POST /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/index <191 >192 idempotent
UpdateRecoveryPointLifecycle POST /backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn} <193 >194 idempotent
UpdateRegionSettings PUT /account-settings <195
UpdateReportPlan PUT /audit/report-plans/{reportPlanName} <196 >197 idempotent
UpdateRestoreTestingPlan PUT /restore-testing/plans/{RestoreTestingPlanName} <198 >199 idempotent
UpdateRestoreTestingSelection PUT /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName} <200 >201 idempotent
UpdateTieringConfiguration PUT /tiering-configurations/{tieringConfigurationName} <202 >203 idempotent

BackupVaultName:s!@u=backupVaultName MpaApprovalTeamArn:s! RequesterComment:s
LegalHoldId:s!@u=legalHoldId CancelDescription:s!@q=cancelDescription RetainRecordInDays:l@q=retainRecordInDays
-
AccessPointMetadata:{s AccessPointPolicy:s Name:s! RecoveryPointArn:s! Tags:{s
AccessPointArn:s! Status:s!
BackupPlan:214! BackupPlanTags:{s CreatorRequestId:s~
BackupPlanId:s BackupPlanArn:s CreationDate:t VersionId:s AdvancedBackupSettings:[215
BackupPlanId:s!@u=backupPlanId BackupSelection:216! CreatorRequestId:s~
SelectionId:s BackupPlanId:s CreationDate:t
BackupVaultName:s!@u=backupVaultName BackupVaultTags:{s EncryptionKeyArn:s CreatorRequestId:s~
BackupVaultName:s BackupVaultArn:s CreationDate:t
FrameworkName:s! FrameworkDescription:s FrameworkControls:[217! IdempotencyToken:s~ FrameworkTags:{s
FrameworkName:s FrameworkArn:s
Title:s! Description:s! IdempotencyToken:s~ RecoveryPointSelection:218 Tags:{s
Title:s Status:s Description:s LegalHoldId:s LegalHoldArn:s CreationDate:t RecoveryPointSelection:218
BackupVaultName:s!@u=backupVaultName BackupVaultTags:{s CreatorRequestId:s~ MinRetentionDays:l! MaxRetentionDays:l! EncryptionKeyArn:s
BackupVaultName:s BackupVaultArn:s CreationDate:t VaultState:s
ReportPlanName:s! ReportPlanDescription:s ReportDeliveryChannel:219! ReportSetting:220! ReportPlanTags:{s IdempotencyToken:s~
ReportPlanName:s ReportPlanArn:s CreationTime:t
SourceBackupVaultArn:s! BackupVaultName:s BackupVaultTags:{s CreatorRequestId:s~ RequesterComment:s
RestoreAccessBackupVaultArn:s VaultState:s RestoreAccessBackupVaultName:s CreationDate:t
CreatorRequestId:s RestoreTestingPlan:221! Tags:{s
CreationTime:t! RestoreTestingPlanArn:s! RestoreTestingPlanName:s!
CreatorRequestId:s RestoreTestingPlanName:s!@u RestoreTestingSelection:222!
CreationTime:t! RestoreTestingPlanArn:s! RestoreTestingPlanName:s! RestoreTestingSelectionName:s!
TieringConfiguration:223! TieringConfigurationTags:{s CreatorRequestId:s~
TieringConfigurationArn:s TieringConfigurationName:s CreationTime:t
AccessPointArn:s!@u
BackupPlanId:s!@u=backupPlanId
BackupPlanId:s BackupPlanArn:s DeletionDate:t VersionId:s
BackupPlanId:s!@u=backupPlanId SelectionId:s!@u=selectionId
BackupVaultName:s!@u=backupVaultName
BackupVaultName:s!@u=backupVaultName
BackupVaultName:s!@u=backupVaultName
BackupVaultName:s!@u=backupVaultName
FrameworkName:s!@u=frameworkName
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn
ReportPlanName:s!@u=reportPlanName
RestoreTestingPlanName:s!@u
RestoreTestingPlanName:s!@u RestoreTestingSelectionName:s!@u
TieringConfigurationName:s!@u=tieringConfigurationName
-
AccessPointArn:s!@u
AccessPointArn:s! AccessPointMetadata:{s BackupVaultArn:s BackupVaultName:s! CreationTime:t! Name:s! RecoveryPointArn:s! ResourceArn:s! ResourceType:s! Status:s! StatusMessage:s
BackupJobId:s!@u=backupJobId
AccountId:s BackupJobId:s BackupVaultName:s RecoveryPointLifecycle:224 BackupVaultArn:s VaultType:s VaultLockState:s RecoveryPointArn:s EncryptionKeyArn:s IsEncrypted:b ResourceArn:s CreationDate:t CompletionDate:t State:s StatusMessage:s PercentDone:s BackupSizeInBytes:l IamRoleArn:s CreatedBy:225 ResourceType:s BytesTransferred:l ExpectedCompletionDate:t StartBy:t BackupOptions:{s BackupType:s ParentJobId:s IsParent:b NumberOfChildJobs:l ChildJobsInState:{l ResourceName:s InitiationDate:t MessageCategory:s
BackupVaultName:s!@u=backupVaultName BackupVaultAccountId:s@q=backupVaultAccountId
BackupVaultName:s BackupVaultArn:s VaultType:s VaultState:s EncryptionKeyArn:s CreationDate:t CreatorRequestId:s NumberOfRecoveryPoints:l Locked:b MinRetentionDays:l MaxRetentionDays:l LockDate:t SourceBackupVaultArn:s MpaApprovalTeamArn:s MpaSessionArn:s LatestMpaApprovalTeamUpdate:226 EncryptionKeyType:s
CopyJobId:s!@u=copyJobId
CopyJob:227
FrameworkName:s!@u=frameworkName
FrameworkName:s FrameworkArn:s FrameworkDescription:s FrameworkControls:[217 CreationTime:t DeploymentStatus:s FrameworkStatus:s IdempotencyToken:s
-
GlobalSettings:{s LastUpdateTime:t
ResourceArn:s!@u=resourceArn
ResourceArn:s ResourceType:s LastBackupTime:t ResourceName:s LastBackupVaultArn:s LastRecoveryPointArn:s LatestRestoreExecutionTimeMinutes:l LatestRestoreJobCreationDate:t LatestRestoreRecoveryPointCreationDate:t
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn BackupVaultAccountId:s@q=backupVaultAccountId
RecoveryPointArn:s BackupVaultName:s BackupVaultArn:s SourceBackupVaultArn:s ResourceArn:s ResourceType:s CreatedBy:225 IamRoleArn:s Status:s StatusMessage:s CreationDate:t InitiationDate:t CompletionDate:t BackupSizeInBytes:l CalculatedLifecycle:228 Lifecycle:224 EncryptionKeyArn:s IsEncrypted:b StorageClass:s LastRestoreTime:t ParentRecoveryPointArn:s CompositeMemberIdentifier:s IsParent:b ResourceName:s VaultType:s IndexStatus:s IndexStatusMessage:s EncryptionKeyType:s ScanResults:[229
-
ResourceTypeOptInPreference:{b ResourceTypeManagementPreference:{b
ReportJobId:s!@u=reportJobId
ReportJob:230
ReportPlanName:s!@u=reportPlanName
ReportPlan:231
RestoreJobId:s!@u=restoreJobId
AccountId:s RestoreJobId:s RecoveryPointArn:s SourceResourceArn:s BackupVaultArn:s CreationDate:t CompletionDate:t Status:s StatusMessage:s PercentDone:s BackupSizeInBytes:l IamRoleArn:s ExpectedCompletionTimeMinutes:l CreatedResourceArn:s ResourceType:s RecoveryPointCreationDate:t CreatedBy:232 ValidationStatus:s ValidationStatusMessage:s DeletionStatus:s DeletionStatusMessage:s IsParent:b ParentJobId:s
ScanJobId:s!@u
AccountId:s! BackupVaultArn:s! BackupVaultName:s! CompletionDate:t ContinuousScanEndTime:t ContinuousScanStartTime:t CreatedBy:233! CreationDate:t! IamRoleArn:s! MalwareScanner:s! RecoveryPointArn:s! ResourceArn:s! ResourceName:s! ResourceType:s! ScanBaseRecoveryPointArn:s ScanId:s ScanJobId:s! ScanMode:s! ScanResult:234 ScannerRoleArn:s! State:s! StatusMessage:s
BackupVaultName:s!@u=backupVaultName RequesterComment:s
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn
BackupPlanId:s!@u=backupPlanId
BackupPlanTemplateJson:s
BackupPlanId:s!@u=backupPlanId VersionId:s@q=versionId MaxScheduledRunsPreview:i@q
BackupPlan:235 BackupPlanId:s BackupPlanArn:s VersionId:s CreatorRequestId:s CreationDate:t DeletionDate:t LastExecutionDate:t AdvancedBackupSettings:[215 ScheduledRunsPreview:[236
BackupPlanTemplateJson:s!
BackupPlan:235
BackupPlanTemplateId:s!@u=templateId
BackupPlanDocument:235
BackupPlanId:s!@u=backupPlanId SelectionId:s!@u=selectionId
BackupSelection:216 SelectionId:s BackupPlanId:s CreationDate:t CreatorRequestId:s
BackupVaultName:s!@u=backupVaultName
BackupVaultName:s BackupVaultArn:s Policy:s
BackupVaultName:s!@u=backupVaultName
BackupVaultName:s BackupVaultArn:s SNSTopicArn:s BackupVaultEvents:[s
LegalHoldId:s!@u=legalHoldId
Title:s Status:s Description:s CancelDescription:s LegalHoldId:s LegalHoldArn:s CreationDate:t CancellationDate:t RetainRecordUntil:t RecoveryPointSelection:218
RecoveryPointArn:s!@q BackupVaultName:s!@q ScanEndTime:t!@q MalwareScanner:s!@q
ScanEndTime:t! ScanResult:234! LastScanJobTime:t ScanId:s ScanMode:s
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn
RecoveryPointArn:s BackupVaultArn:s SourceResourceArn:s IndexCreationDate:t IndexDeletionDate:t IndexCompletionDate:t IndexStatus:s IndexStatusMessage:s TotalItemsIndexed:l
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn BackupVaultAccountId:s@q=backupVaultAccountId
BackupVaultArn:s RecoveryPointArn:s RestoreMetadata:{s ResourceType:s
RestoreJobId:s!@u=restoreJobId
RestoreJobId:s Metadata:{s
BackupVaultAccountId:s@q BackupVaultName:s!@q RecoveryPointArn:s!@q
InferredMetadata:{s!
RestoreTestingPlanName:s!@u
RestoreTestingPlan:237!
RestoreTestingPlanName:s!@u RestoreTestingSelectionName:s!@u
RestoreTestingSelection:238!
ResourceTypes:[s
TieringConfigurationName:s!@u=tieringConfigurationName
TieringConfiguration:239
MaxResults:i@q NextToken:s@q
BackupAccessPoints:[240! NextToken:s
MaxResults:i@q NextToken:s@q RecoveryPointArn:s!@u
BackupAccessPoints:[240! NextToken:s
MaxResults:i@q NextToken:s@q ResourceArn:s!@u
BackupAccessPoints:[240! NextToken:s
AccountId:s@q State:s@q ResourceType:s@q MessageCategory:s@q AggregationPeriod:s@q MaxResults:i@q NextToken:s@q
BackupJobSummaries:[241 AggregationPeriod:s NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults ByResourceArn:s@q=resourceArn ByState:s@q=state ByBackupVaultName:s@q=backupVaultName ByCreatedBefore:t@q=createdBefore ByCreatedAfter:t@q=createdAfter ByResourceType:s@q=resourceType ByAccountId:s@q=accountId ByCompleteAfter:t@q=completeAfter ByCompleteBefore:t@q=completeBefore ByParentJobId:s@q=parentJobId ByMessageCategory:s@q=messageCategory
BackupJobs:[242 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s BackupPlanTemplatesList:[243
BackupPlanId:s!@u=backupPlanId NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s BackupPlanVersionsList:[244
NextToken:s@q=nextToken MaxResults:i@q=maxResults IncludeDeleted:b@q=includeDeleted
NextToken:s BackupPlansList:[244
BackupPlanId:s!@u=backupPlanId NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s BackupSelectionsList:[245
ByVaultType:s@q=vaultType ByShared:b@q=shared NextToken:s@q=nextToken MaxResults:i@q=maxResults
BackupVaultList:[246 NextToken:s
AccountId:s@q State:s@q ResourceType:s@q MessageCategory:s@q AggregationPeriod:s@q MaxResults:i@q NextToken:s@q
CopyJobSummaries:[247 AggregationPeriod:s NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults ByResourceArn:s@q=resourceArn ByState:s@q=state ByCreatedBefore:t@q=createdBefore ByCreatedAfter:t@q=createdAfter ByResourceType:s@q=resourceType ByDestinationVaultArn:s@q=destinationVaultArn ByAccountId:s@q=accountId ByCompleteBefore:t@q=completeBefore ByCompleteAfter:t@q=completeAfter ByParentJobId:s@q=parentJobId ByMessageCategory:s@q=messageCategory BySourceRecoveryPointArn:s@q=sourceRecoveryPointArn
CopyJobs:[227 NextToken:s
MaxResults:i@q NextToken:s@q
Frameworks:[248 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults SourceResourceArn:s@q=sourceResourceArn CreatedBefore:t@q=createdBefore CreatedAfter:t@q=createdAfter ResourceType:s@q=resourceType IndexStatus:s@q=indexStatus
IndexedRecoveryPoints:[249 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s LegalHolds:[250
NextToken:s@q=nextToken MaxResults:i@q=maxResults
Results:[251 NextToken:s
BackupVaultName:s!@u=backupVaultName BackupVaultAccountId:s@q=backupVaultAccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults
Results:[251 NextToken:s
BackupVaultName:s!@u=backupVaultName BackupVaultAccountId:s@q=backupVaultAccountId NextToken:s@q=nextToken MaxResults:i@q=maxResults ByResourceArn:s@q=resourceArn ByResourceType:s@q=resourceType ByBackupPlanId:s@q=backupPlanId ByCreatedBefore:t@q=createdBefore ByCreatedAfter:t@q=createdAfter ByParentRecoveryPointArn:s@q=parentRecoveryPointArn
NextToken:s RecoveryPoints:[252
LegalHoldId:s!@u=legalHoldId NextToken:s@q=nextToken MaxResults:i@q=maxResults
RecoveryPoints:[253 NextToken:s
ResourceArn:s!@u=resourceArn NextToken:s@q=nextToken MaxResults:i@q=maxResults ManagedByAWSBackupOnly:b@q=managedByAWSBackupOnly
NextToken:s RecoveryPoints:[254
ByReportPlanName:s@q=ReportPlanName ByCreationBefore:t@q=CreationBefore ByCreationAfter:t@q=CreationAfter ByStatus:s@q=Status MaxResults:i@q NextToken:s@q
ReportJobs:[230 NextToken:s
MaxResults:i@q NextToken:s@q
ReportPlans:[231 NextToken:s
BackupVaultName:s!@u=backupVaultName NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s RestoreAccessBackupVaults:[255
AccountId:s@q State:s@q ResourceType:s@q AggregationPeriod:s@q MaxResults:i@q NextToken:s@q
RestoreJobSummaries:[256 AggregationPeriod:s NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults ByAccountId:s@q=accountId ByResourceType:s@q=resourceType ByCreatedBefore:t@q=createdBefore ByCreatedAfter:t@q=createdAfter ByStatus:s@q=status ByCompleteBefore:t@q=completeBefore ByCompleteAfter:t@q=completeAfter ByRestoreTestingPlanArn:s@q=restoreTestingPlanArn ByParentJobId:s@q=parentJobId
RestoreJobs:[257 NextToken:s
ResourceArn:s!@u=resourceArn ByStatus:s@q=status ByRecoveryPointCreationDateAfter:t@q=recoveryPointCreationDateAfter ByRecoveryPointCreationDateBefore:t@q=recoveryPointCreationDateBefore NextToken:s@q=nextToken MaxResults:i@q=maxResults
RestoreJobs:[257 NextToken:s
MaxResults:i@q NextToken:s@q
NextToken:s RestoreTestingPlans:[258!
MaxResults:i@q NextToken:s@q RestoreTestingPlanName:s!@u
NextToken:s RestoreTestingSelections:[259!
AccountId:s@q ResourceType:s@q MalwareScanner:s@q ScanResultStatus:s@q State:s@q AggregationPeriod:s@q MaxResults:i@q NextToken:s@q
ScanJobSummaries:[260 AggregationPeriod:s NextToken:s
ByAccountId:s@q ByBackupVaultName:s@q ByCompleteAfter:t@q ByCompleteBefore:t@q ByMalwareScanner:s@q ByRecoveryPointArn:s@q ByResourceArn:s@q ByResourceType:s@q ByScanResultStatus:s@q ByState:s@q MaxResults:i@q NextToken:s@q
NextToken:s ScanJobs:[261!
ResourceArn:s!@u=resourceArn NextToken:s@q=nextToken MaxResults:i@q=maxResults
NextToken:s Tags:{s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
TieringConfigurations:[262 NextToken:s
BackupVaultName:s!@u=backupVaultName Policy:s
BackupVaultName:s!@u=backupVaultName MinRetentionDays:l MaxRetentionDays:l ChangeableForDays:l
BackupVaultName:s!@u=backupVaultName SNSTopicArn:s! BackupVaultEvents:[s!
RestoreJobId:s!@u=restoreJobId ValidationStatus:s! ValidationStatusMessage:s
BackupVaultName:s!@u=backupVaultName RestoreAccessBackupVaultArn:s!@u=restoreAccessBackupVaultArn RequesterComment:s@q=requesterComment
BackupVaultName:s! LogicallyAirGappedBackupVaultArn:s ResourceArn:s! IamRoleArn:s! IdempotencyToken:s~ StartWindowMinutes:l CompleteWindowMinutes:l Lifecycle:224 RecoveryPointTags:{s BackupOptions:{s Index:s
BackupJobId:s RecoveryPointArn:s CreationDate:t IsParent:b
RecoveryPointArn:s! SourceBackupVaultName:s! DestinationBackupVaultArn:s! IamRoleArn:s! IdempotencyToken:s~ Lifecycle:224
CopyJobId:s CreationDate:t IsParent:b
ReportPlanName:s!@u=reportPlanName IdempotencyToken:s~
ReportJobId:s
RecoveryPointArn:s! Metadata:{s! IamRoleArn:s IdempotencyToken:s~ ResourceType:s CopySourceTagsToRestoredResource:b
RestoreJobId:s
BackupVaultName:s! ContinuousScanEndTime:t IamRoleArn:s! IdempotencyToken:s MalwareScanner:s! RecoveryPointArn:s! ScanBaseRecoveryPointArn:s ScanMode:s! ScannerRoleArn:s!
CreationDate:t! ScanJobId:s!
BackupJobId:s!@u=backupJobId
ResourceArn:s!@u=resourceArn Tags:{s!
ResourceArn:s!@u=resourceArn TagKeyList:[s!
BackupPlanId:s!@u=backupPlanId BackupPlan:214!
BackupPlanId:s BackupPlanArn:s CreationDate:t VersionId:s AdvancedBackupSettings:[215 ScanSettings:[263
FrameworkName:s!@u=frameworkName FrameworkDescription:s FrameworkControls:[217 IdempotencyToken:s~
FrameworkName:s FrameworkArn:s CreationTime:t
GlobalSettings:{s
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn IamRoleArn:s Index:s!
BackupVaultName:s RecoveryPointArn:s IndexStatus:s Index:s
BackupVaultName:s!@u=backupVaultName RecoveryPointArn:s!@u=recoveryPointArn Lifecycle:224
BackupVaultArn:s RecoveryPointArn:s Lifecycle:224 CalculatedLifecycle:228
ResourceTypeOptInPreference:{b ResourceTypeManagementPreference:{b
ReportPlanName:s!@u=reportPlanName ReportPlanDescription:s ReportDeliveryChannel:219 ReportSetting:220 IdempotencyToken:s~
ReportPlanName:s ReportPlanArn:s CreationTime:t
RestoreTestingPlan:264! RestoreTestingPlanName:s!@u
CreationTime:t! RestoreTestingPlanArn:s! RestoreTestingPlanName:s! UpdateTime:t!
RestoreTestingPlanName:s!@u RestoreTestingSelection:265! RestoreTestingSelectionName:s!@u
CreationTime:t! RestoreTestingPlanArn:s! RestoreTestingPlanName:s! RestoreTestingSelectionName:s! UpdateTime:t!
TieringConfigurationName:s!@u=tieringConfigurationName TieringConfiguration:266!
TieringConfigurationArn:s TieringConfigurationName:s CreationTime:t LastUpdatedTime:t
Code:s Message:s CreatorRequestId:s Arn:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
Code:s Message:s Type:s Context:s
BackupPlanName:s! Rules:[267! AdvancedBackupSettings:[215 ScanSettings:[263
ResourceType:s BackupOptions:{s
SelectionName:s! IamRoleArn:s! Resources:[s ListOfTags:[268 NotResources:[s Conditions:269
ControlName:s! ControlInputParameters:[270 ControlScope:271
VaultNames:[s ResourceIdentifiers:[s DateRange:272
S3BucketName:s! S3KeyPrefix:s Formats:[s
ReportTemplate:s! FrameworkArns:[s NumberOfFrameworks:i Accounts:[s OrganizationUnits:[s Regions:[s
RecoveryPointSelection:273! RestoreTestingPlanName:s! ScheduleExpression:s! ScheduleExpressionTimezone:s StartWindowHours:i
IamRoleArn:s! ProtectedResourceArns:[s ProtectedResourceConditions:274 ProtectedResourceType:s! RestoreMetadataOverrides:{s RestoreTestingSelectionName:s! ValidationWindowHours:i
TieringConfigurationName:s! BackupVaultName:s! ResourceSelection:[275!
MoveToColdStorageAfterDays:l DeleteAfterDays:l OptInToArchiveForSupportedResources:b DeleteAfterEvent:s
BackupPlanId:s BackupPlanArn:s BackupPlanName:s BackupPlanVersion:s BackupRuleId:s BackupRuleName:s BackupRuleCron:s BackupRuleTimezone:s
MpaSessionArn:s Status:s StatusMessage:s InitiationDate:t ExpiryDate:t
AccountId:s CopyJobId:s SourceBackupVaultArn:s SourceRecoveryPointArn:s DestinationBackupVaultArn:s DestinationVaultType:s DestinationVaultLockState:s DestinationRecoveryPointArn:s DestinationEncryptionKeyArn:s DestinationRecoveryPointLifecycle:224 ResourceArn:s CreationDate:t CompletionDate:t State:s StatusMessage:s BackupSizeInBytes:l IamRoleArn:s CreatedBy:225 CreatedByBackupJobId:s ResourceType:s ParentJobId:s IsParent:b CompositeMemberIdentifier:s NumberOfChildJobs:l ChildJobsInState:{l ResourceName:s MessageCategory:s
MoveToColdStorageAt:t DeleteAt:t
MalwareScanner:s ScanJobState:s LastScanTimestamp:t Findings:[s
ReportJobId:s ReportPlanArn:s ReportTemplate:s CreationTime:t CompletionTime:t Status:s StatusMessage:s ReportDestination:276
ReportPlanArn:s ReportPlanName:s ReportPlanDescription:s ReportSetting:220 ReportDeliveryChannel:219 DeploymentStatus:s CreationTime:t LastAttemptedExecutionTime:t LastSuccessfulExecutionTime:t
RestoreTestingPlanArn:s
BackupPlanArn:s! BackupPlanId:s! BackupPlanVersion:s! BackupRuleId:s!
ScanResultStatus:s!
BackupPlanName:s! Rules:[277! AdvancedBackupSettings:[215 ScanSettings:[263
ExecutionTime:t RuleId:s RuleExecutionType:s
CreationTime:t! CreatorRequestId:s LastExecutionTime:t LastUpdateTime:t RecoveryPointSelection:273! RestoreTestingPlanArn:s! RestoreTestingPlanName:s! ScheduleExpression:s! ScheduleExpressionTimezone:s StartWindowHours:i
CreationTime:t! CreatorRequestId:s IamRoleArn:s! ProtectedResourceArns:[s ProtectedResourceConditions:274 ProtectedResourceType:s! RestoreMetadataOverrides:{s RestoreTestingPlanName:s! RestoreTestingSelectionName:s! ValidationWindowHours:i
TieringConfigurationName:s! TieringConfigurationArn:s BackupVaultName:s! ResourceSelection:[275! CreatorRequestId:s CreationTime:t LastUpdatedTime:t
AccessPointArn:s! AccessPointMetadata:{s! BackupVaultArn:s BackupVaultName:s! CreationTime:t! Name:s! RecoveryPointArn:s! ResourceArn:s! ResourceType:s! Status:s! StatusMessage:s
Region:s AccountId:s State:s ResourceType:s MessageCategory:s Count:i StartTime:t EndTime:t
AccountId:s BackupJobId:s BackupVaultName:s BackupVaultArn:s VaultType:s VaultLockState:s RecoveryPointArn:s RecoveryPointLifecycle:224 EncryptionKeyArn:s IsEncrypted:b ResourceArn:s CreationDate:t CompletionDate:t State:s StatusMessage:s PercentDone:s BackupSizeInBytes:l IamRoleArn:s CreatedBy:225 ExpectedCompletionDate:t StartBy:t ResourceType:s BytesTransferred:l BackupOptions:{s BackupType:s ParentJobId:s IsParent:b ResourceName:s InitiationDate:t MessageCategory:s
BackupPlanTemplateId:s BackupPlanTemplateName:s
BackupPlanArn:s BackupPlanId:s CreationDate:t DeletionDate:t VersionId:s BackupPlanName:s CreatorRequestId:s LastExecutionDate:t AdvancedBackupSettings:[215
SelectionId:s SelectionName:s BackupPlanId:s CreationDate:t CreatorRequestId:s IamRoleArn:s
BackupVaultName:s BackupVaultArn:s VaultType:s VaultState:s CreationDate:t EncryptionKeyArn:s CreatorRequestId:s NumberOfRecoveryPoints:l Locked:b MinRetentionDays:l MaxRetentionDays:l LockDate:t EncryptionKeyType:s
Region:s AccountId:s State:s ResourceType:s MessageCategory:s Count:i StartTime:t EndTime:t
FrameworkName:s FrameworkArn:s FrameworkDescription:s NumberOfControls:i CreationTime:t DeploymentStatus:s
RecoveryPointArn:s SourceResourceArn:s IamRoleArn:s BackupCreationDate:t ResourceType:s IndexCreationDate:t IndexStatus:s IndexStatusMessage:s BackupVaultArn:s
Title:s Status:s Description:s LegalHoldId:s LegalHoldArn:s CreationDate:t CancellationDate:t
ResourceArn:s ResourceType:s LastBackupTime:t ResourceName:s LastBackupVaultArn:s LastRecoveryPointArn:s
RecoveryPointArn:s BackupVaultName:s BackupVaultArn:s SourceBackupVaultArn:s ResourceArn:s ResourceType:s CreatedBy:225 IamRoleArn:s Status:s StatusMessage:s CreationDate:t InitiationDate:t CompletionDate:t BackupSizeInBytes:l CalculatedLifecycle:228 Lifecycle:224 EncryptionKeyArn:s IsEncrypted:b LastRestoreTime:t ParentRecoveryPointArn:s CompositeMemberIdentifier:s IsParent:b ResourceName:s VaultType:s IndexStatus:s IndexStatusMessage:s EncryptionKeyType:s AggregatedScanResult:278
RecoveryPointArn:s ResourceArn:s ResourceType:s BackupVaultName:s
RecoveryPointArn:s CreationDate:t Status:s StatusMessage:s EncryptionKeyArn:s BackupSizeBytes:l BackupVaultName:s IsParent:b ParentRecoveryPointArn:s ResourceName:s VaultType:s IndexStatus:s IndexStatusMessage:s EncryptionKeyType:s AggregatedScanResult:278
RestoreAccessBackupVaultArn:s CreationDate:t ApprovalDate:t VaultState:s LatestRevokeRequest:279
Region:s AccountId:s State:s ResourceType:s Count:i StartTime:t EndTime:t
AccountId:s RestoreJobId:s RecoveryPointArn:s SourceResourceArn:s BackupVaultArn:s CreationDate:t CompletionDate:t Status:s StatusMessage:s PercentDone:s BackupSizeInBytes:l IamRoleArn:s ExpectedCompletionTimeMinutes:l CreatedResourceArn:s ResourceType:s RecoveryPointCreationDate:t IsParent:b ParentJobId:s CreatedBy:232 ValidationStatus:s ValidationStatusMessage:s DeletionStatus:s DeletionStatusMessage:s
CreationTime:t! LastExecutionTime:t LastUpdateTime:t RestoreTestingPlanArn:s! RestoreTestingPlanName:s! ScheduleExpression:s! ScheduleExpressionTimezone:s StartWindowHours:i
CreationTime:t! IamRoleArn:s! ProtectedResourceType:s! RestoreTestingPlanName:s! RestoreTestingSelectionName:s! ValidationWindowHours:i
Region:s AccountId:s State:s ResourceType:s Count:i StartTime:t EndTime:t MalwareScanner:s ScanResultStatus:s
AccountId:s! BackupVaultArn:s! BackupVaultName:s! CompletionDate:t ContinuousScanEndTime:t ContinuousScanStartTime:t CreatedBy:233! CreationDate:t! IamRoleArn:s! MalwareScanner:s! RecoveryPointArn:s! ResourceArn:s! ResourceName:s! ResourceType:s! ScanBaseRecoveryPointArn:s ScanId:s ScanJobId:s! ScanMode:s! ScanResult:234 ScannerRoleArn:s! State:s StatusMessage:s
TieringConfigurationArn:s TieringConfigurationName:s BackupVaultName:s CreationTime:t LastUpdatedTime:t
MalwareScanner:s ResourceTypes:[s ScannerRoleArn:s
RecoveryPointSelection:273 ScheduleExpression:s ScheduleExpressionTimezone:s StartWindowHours:i
IamRoleArn:s ProtectedResourceArns:[s ProtectedResourceConditions:274 RestoreMetadataOverrides:{s ValidationWindowHours:i
ResourceSelection:[275! BackupVaultName:s!
RuleName:s! TargetBackupVaultName:s! TargetLogicallyAirGappedBackupVaultArn:s ScheduleExpression:s StartWindowMinutes:l CompletionWindowMinutes:l Lifecycle:224 RecoveryPointTags:{s CopyActions:[280 EnableContinuousBackup:b ScheduleExpressionTimezone:s IndexActions:[281 ScanActions:[282
ConditionType:s! ConditionKey:s! ConditionValue:s!
StringEquals:[283 StringNotEquals:[283 StringLike:[283 StringNotLike:[283
ParameterName:s ParameterValue:s
ComplianceResourceIds:[s ComplianceResourceTypes:[s Tags:{s
FromDate:t! ToDate:t!
Algorithm:s ExcludeVaults:[s IncludeVaults:[s RecoveryPointTypes:[s SelectionWindowDays:i
StringEquals:[284 StringNotEquals:[284
Resources:[s! TieringDownSettingsInDays:i! ResourceType:s!
S3BucketName:s S3Keys:[s
RuleName:s! TargetBackupVaultName:s! TargetLogicallyAirGappedBackupVaultArn:s ScheduleExpression:s StartWindowMinutes:l CompletionWindowMinutes:l Lifecycle:224 RecoveryPointTags:{s RuleId:s CopyActions:[280 EnableContinuousBackup:b ScheduleExpressionTimezone:s IndexActions:[281 ScanActions:[282
FailedScan:b Findings:[s LastComputed:t
MpaSessionArn:s Status:s StatusMessage:s InitiationDate:t ExpiryDate:t
Lifecycle:224 DestinationBackupVaultArn:s!
ResourceTypes:[s
MalwareScanner:s ScanMode:s
ConditionKey:s ConditionValue:s
Key:s! Value:s!

AlreadyExistsException 204
ConflictException 205
DependencyFailureException 206
InvalidParameterValueException 207
InvalidRequestException 208
InvalidResourceStateException 209
LimitExceededException 210
MissingParameterValueException 211
ResourceNotFoundException 212
ServiceUnavailableException 213

ListBackupJobs in=NextToken out=NextToken limit=MaxResults results=BackupJobs
ListBackupPlanTemplates in=NextToken out=NextToken limit=MaxResults results=BackupPlanTemplatesList
ListBackupPlanVersions in=NextToken out=NextToken limit=MaxResults results=BackupPlanVersionsList
ListBackupPlans in=NextToken out=NextToken limit=MaxResults results=BackupPlansList
ListBackupSelections in=NextToken out=NextToken limit=MaxResults results=BackupSelectionsList
ListBackupVaults in=NextToken out=NextToken limit=MaxResults results=BackupVaultList
ListCopyJobs in=NextToken out=NextToken limit=MaxResults results=CopyJobs
ListProtectedResources in=NextToken out=NextToken limit=MaxResults results=Results
ListRecoveryPointsByBackupVault in=NextToken out=NextToken limit=MaxResults results=RecoveryPoints
ListRecoveryPointsByResource in=NextToken out=NextToken limit=MaxResults results=RecoveryPoints
ListRestoreJobs in=NextToken out=NextToken limit=MaxResults results=RestoreJobs
ListLegalHolds in=NextToken out=NextToken limit=MaxResults results=LegalHolds
ListRecoveryPointsByLegalHold in=NextToken out=NextToken limit=MaxResults results=RecoveryPoints
ListProtectedResourcesByBackupVault in=NextToken out=NextToken limit=MaxResults results=Results
ListRestoreJobsByProtectedResource in=NextToken out=NextToken limit=MaxResults results=RestoreJobs
ListRestoreTestingPlans in=NextToken out=NextToken limit=MaxResults results=RestoreTestingPlans
ListRestoreTestingSelections in=NextToken out=NextToken limit=MaxResults results=RestoreTestingSelections
ListIndexedRecoveryPoints in=NextToken out=NextToken limit=MaxResults results=IndexedRecoveryPoints
ListRestoreAccessBackupVaults in=NextToken out=NextToken limit=MaxResults results=RestoreAccessBackupVaults
ListTieringConfigurations in=NextToken out=NextToken limit=MaxResults results=TieringConfigurations
ListScanJobSummaries in=NextToken out=NextToken limit=MaxResults results=ScanJobSummaries
ListScanJobs in=NextToken out=NextToken limit=MaxResults results=ScanJobs
ListBackupAccessPoints in=NextToken out=NextToken limit=MaxResults results=BackupAccessPoints
ListBackupAccessPointsByRecoveryPoint in=NextToken out=NextToken limit=MaxResults results=BackupAccessPoints
ListBackupAccessPointsByResource in=NextToken out=NextToken limit=MaxResults results=BackupAccessPoints

`,
}
