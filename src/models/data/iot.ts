// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT, API version 2015-05-28. */
export const iot: ServiceModel = {
  name: 'iot',
  packed: `{"name":"iot","serviceId":"IoT","fullName":"AWS IoT","apiVersion":"2015-05-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"iot"}
AcceptCertificateTransfer PATCH /accept-certificate-transfer/{certificateId} <0
AddThingToBillingGroup PUT /billing-groups/addThingToBillingGroup <1 >2
AddThingToThingGroup PUT /thing-groups/addThingToThingGroup <3 >4
AssociateSbomWithPackageVersion PUT /packages/{packageName}/versions/{versionName}/sbom <5 >6 idempotent
AssociateTargetsWithJob POST /jobs/{jobId}/targets <7 >8
AttachPolicy PUT /target-policies/{policyName} <9
AttachPrincipalPolicy PUT /principal-policies/{policyName} <10 deprecated
AttachSecurityProfile PUT /security-profiles/{securityProfileName}/targets <11 >12
AttachThingPrincipal PUT /things/{thingName}/principals <13 >14
CancelAuditMitigationActionsTask PUT /audit/mitigationactions/tasks/{taskId}/cancel <15 >16
CancelAuditTask PUT /audit/tasks/{taskId}/cancel <17 >18
CancelCertificateTransfer PATCH /cancel-certificate-transfer/{certificateId} <19
CancelDetectMitigationActionsTask PUT /detect/mitigationactions/tasks/{taskId}/cancel <20 >21
CancelJob PUT /jobs/{jobId}/cancel <22 >23
CancelJobExecution PUT /things/{thingName}/jobs/{jobId}/cancel <24
ClearDefaultAuthorizer DELETE /default-authorizer <25 >26
ConfirmTopicRuleDestination GET /confirmdestination/{confirmationToken+} <27 >28
CreateAuditSuppression POST /audit/suppressions/create <29 >30
CreateAuthorizer POST /authorizer/{authorizerName} <31 >32
CreateBillingGroup POST /billing-groups/{billingGroupName} <33 >34
CreateCertificateFromCsr POST /certificates <35 >36
CreateCertificateProvider POST /certificate-providers/{certificateProviderName} <37 >38
CreateCommand PUT /commands/{commandId} <39 >40
CreateCustomMetric POST /custom-metric/{metricName} <41 >42
CreateDimension POST /dimensions/{name} <43 >44
CreateDomainConfiguration POST /domainConfigurations/{domainConfigurationName} <45 >46
CreateDynamicThingGroup POST /dynamic-thing-groups/{thingGroupName} <47 >48
CreateFleetMetric PUT /fleet-metric/{metricName} <49 >50
CreateJob PUT /jobs/{jobId} <51 >52
CreateJobTemplate PUT /job-templates/{jobTemplateId} <53 >54
CreateKeysAndCertificate POST /keys-and-certificate <55 >56
CreateMitigationAction POST /mitigationactions/actions/{actionName} <57 >58
CreateOTAUpdate POST /otaUpdates/{otaUpdateId} <59 >60
CreatePackage PUT /packages/{packageName} <61 >62 idempotent
CreatePackageVersion PUT /packages/{packageName}/versions/{versionName} <63 >64 idempotent
CreatePolicy POST /policies/{policyName} <65 >66
CreatePolicyVersion POST /policies/{policyName}/version <67 >68
CreateProvisioningClaim POST /provisioning-templates/{templateName}/provisioning-claim <69 >70
CreateProvisioningTemplate POST /provisioning-templates <71 >72
CreateProvisioningTemplateVersion POST /provisioning-templates/{templateName}/versions <73 >74
CreateRoleAlias POST /role-aliases/{roleAlias} <75 >76
CreateScheduledAudit POST /audit/scheduledaudits/{scheduledAuditName} <77 >78
CreateSecurityProfile POST /security-profiles/{securityProfileName} <79 >80
CreateStream POST /streams/{streamId} <81 >82
CreateThing POST /things/{thingName} <83 >84
CreateThingGroup POST /thing-groups/{thingGroupName} <85 >86
CreateThingType POST /thing-types/{thingTypeName} <87 >88
CreateTopicRule POST /rules/{ruleName} <89
CreateTopicRuleDestination POST /destinations <90 >91
DeleteAccountAuditConfiguration DELETE /audit/configuration <92 >93
DeleteAuditSuppression POST /audit/suppressions/delete <94 >95
DeleteAuthorizer DELETE /authorizer/{authorizerName} <96 >97
DeleteBillingGroup DELETE /billing-groups/{billingGroupName} <98 >99
DeleteCACertificate DELETE /cacertificate/{caCertificateId} <100 >101
DeleteCertificate DELETE /certificates/{certificateId} <102
DeleteCertificateProvider DELETE /certificate-providers/{certificateProviderName} <103 >104
DeleteCommand DELETE /commands/{commandId} <105 >106
DeleteCommandExecution DELETE /command-executions/{executionId} <107 >108
DeleteCustomMetric DELETE /custom-metric/{metricName} <109 >110
DeleteDimension DELETE /dimensions/{name} <111 >112
DeleteDomainConfiguration DELETE /domainConfigurations/{domainConfigurationName} <113 >114
DeleteDynamicThingGroup DELETE /dynamic-thing-groups/{thingGroupName} <115 >116
DeleteFleetMetric DELETE /fleet-metric/{metricName} <117
DeleteJob DELETE /jobs/{jobId} <118
DeleteJobExecution DELETE /things/{thingName}/jobs/{jobId}/executionNumber/{executionNumber} <119
DeleteJobTemplate DELETE /job-templates/{jobTemplateId} <120
DeleteMitigationAction DELETE /mitigationactions/actions/{actionName} <121 >122
DeleteOTAUpdate DELETE /otaUpdates/{otaUpdateId} <123 >124
DeletePackage DELETE /packages/{packageName} <125 >126 idempotent
DeletePackageVersion DELETE /packages/{packageName}/versions/{versionName} <127 >128 idempotent
DeletePolicy DELETE /policies/{policyName} <129
DeletePolicyVersion DELETE /policies/{policyName}/version/{policyVersionId} <130
DeleteProvisioningTemplate DELETE /provisioning-templates/{templateName} <131 >132
DeleteProvisioningTemplateVersion DELETE /provisioning-templates/{templateName}/versions/{versionId} <133 >134
DeleteRegistrationCode DELETE /registrationcode <135 >136
DeleteRoleAlias DELETE /role-aliases/{roleAlias} <137 >138
DeleteScheduledAudit DELETE /audit/scheduledaudits/{scheduledAuditName} <139 >140
DeleteSecurityProfile DELETE /security-profiles/{securityProfileName} <141 >142
DeleteStream DELETE /streams/{streamId} <143 >144
DeleteThing DELETE /things/{thingName} <145 >146
DeleteThingGroup DELETE /thing-groups/{thingGroupName} <147 >148
DeleteThingType DELETE /thing-types/{thingTypeName} <149 >150
DeleteTopicRule DELETE /rules/{ruleName} <151
DeleteTopicRuleDestination DELETE /destinations/{arn+} <152 >153
DeleteV2LoggingLevel DELETE /v2LoggingLevel <154
DeprecateThingType POST /thing-types/{thingTypeName}/deprecate <155 >156
DescribeAccountAuditConfiguration GET /audit/configuration <157 >158
DescribeAuditFinding GET /audit/findings/{findingId} <159 >160
DescribeAuditMitigationActionsTask GET /audit/mitigationactions/tasks/{taskId} <161 >162
DescribeAuditSuppression POST /audit/suppressions/describe <163 >164
DescribeAuditTask GET /audit/tasks/{taskId} <165 >166
DescribeAuthorizer GET /authorizer/{authorizerName} <167 >168
DescribeBillingGroup GET /billing-groups/{billingGroupName} <169 >170
DescribeCACertificate GET /cacertificate/{caCertificateId} <171 >172
DescribeCertificate GET /certificates/{certificateId} <173 >174
DescribeCertificateProvider GET /certificate-providers/{certificateProviderName} <175 >176
DescribeCustomMetric GET /custom-metric/{metricName} <177 >178
DescribeDefaultAuthorizer GET /default-authorizer <179 >180
DescribeDetectMitigationActionsTask GET /detect/mitigationactions/tasks/{taskId} <181 >182
DescribeDimension GET /dimensions/{name} <183 >184
DescribeDomainConfiguration GET /domainConfigurations/{domainConfigurationName} <185 >186
DescribeEncryptionConfiguration GET /encryption-configuration <187 >188
DescribeEndpoint GET /endpoint <189 >190
DescribeEventConfigurations GET /event-configurations <191 >192
DescribeFleetMetric GET /fleet-metric/{metricName} <193 >194
DescribeIndex GET /indices/{indexName} <195 >196
DescribeJob GET /jobs/{jobId} <197 >198
DescribeJobExecution GET /things/{thingName}/jobs/{jobId} <199 >200
DescribeJobTemplate GET /job-templates/{jobTemplateId} <201 >202
DescribeManagedJobTemplate GET /managed-job-templates/{templateName} <203 >204
DescribeMitigationAction GET /mitigationactions/actions/{actionName} <205 >206
DescribeProvisioningTemplate GET /provisioning-templates/{templateName} <207 >208
DescribeProvisioningTemplateVersion GET /provisioning-templates/{templateName}/versions/{versionId} <209 >210
DescribeRoleAlias GET /role-aliases/{roleAlias} <211 >212
DescribeScheduledAudit GET /audit/scheduledaudits/{scheduledAuditName} <213 >214
DescribeSecurityProfile GET /security-profiles/{securityProfileName} <215 >216
DescribeStream GET /streams/{streamId} <217 >218
DescribeThing GET /things/{thingName} <219 >220
DescribeThingGroup GET /thing-groups/{thingGroupName} <221 >222
DescribeThingRegistrationTask GET /thing-registration-tasks/{taskId} <223 >224
DescribeThingType GET /thing-types/{thingTypeName} <225 >226
DetachPolicy POST /target-policies/{policyName} <227
DetachPrincipalPolicy DELETE /principal-policies/{policyName} <228 deprecated
DetachSecurityProfile DELETE /security-profiles/{securityProfileName}/targets <229 >230
DetachThingPrincipal DELETE /things/{thingName}/principals <231 >232
DisableTopicRule POST /rules/{ruleName}/disable <233
DisassociateSbomFromPackageVersion DELETE /packages/{packageName}/versions/{versionName}/sbom <234 >235 idempotent
EnableTopicRule POST /rules/{ruleName}/enable <236
GetBehaviorModelTrainingSummaries GET /behavior-model-training/summaries <237 >238
GetBucketsAggregation POST /indices/buckets <239 >240
GetCardinality POST /indices/cardinality <241 >242
GetCommand GET /commands/{commandId} <243 >244
GetCommandExecution GET /command-executions/{executionId} <245 >246
GetEffectivePolicies POST /effective-policies <247 >248
GetIndexingConfiguration GET /indexing/config <249 >250
GetJobDocument GET /jobs/{jobId}/job-document <251 >252
GetLoggingOptions GET /loggingOptions <253 >254
GetOTAUpdate GET /otaUpdates/{otaUpdateId} <255 >256
GetPackage GET /packages/{packageName} <257 >258
GetPackageConfiguration GET /package-configuration <259 >260
GetPackageVersion GET /packages/{packageName}/versions/{versionName} <261 >262
GetPercentiles POST /indices/percentiles <263 >264
GetPolicy GET /policies/{policyName} <265 >266
GetPolicyVersion GET /policies/{policyName}/version/{policyVersionId} <267 >268
GetRegistrationCode GET /registrationcode <269 >270
GetStatistics POST /indices/statistics <271 >272
GetThingConnectivityData POST /things/{thingName}/connectivity-data <273 >274
GetTopicRule GET /rules/{ruleName} <275 >276
GetTopicRuleDestination GET /destinations/{arn+} <277 >278
GetV2LoggingOptions GET /v2LoggingOptions <279 >280
ListActiveViolations GET /active-violations <281 >282
ListAttachedPolicies POST /attached-policies/{target} <283 >284
ListAuditFindings POST /audit/findings <285 >286
ListAuditMitigationActionsExecutions GET /audit/mitigationactions/executions <287 >288
ListAuditMitigationActionsTasks GET /audit/mitigationactions/tasks <289 >290
ListAuditSuppressions POST /audit/suppressions/list <291 >292
ListAuditTasks GET /audit/tasks <293 >294
ListAuthorizers GET /authorizers/ <295 >296
ListBillingGroups GET /billing-groups <297 >298
ListCACertificates GET /cacertificates <299 >300
ListCertificateProviders GET /certificate-providers/ <301 >302
ListCertificates GET /certificates <303 >304
ListCertificatesByCA GET /certificates-by-ca/{caCertificateId} <305 >306
ListCommandExecutions POST /command-executions <307 >308
ListCommands GET /commands <309 >310
ListCustomMetrics GET /custom-metrics <311 >312
ListDetectMitigationActionsExecutions GET /detect/mitigationactions/executions <313 >314
ListDetectMitigationActionsTasks GET /detect/mitigationactions/tasks <315 >316
ListDimensions GET /dimensions <317 >318
ListDomainConfigurations GET /domainConfigurations <319 >320
ListFleetMetrics GET /fleet-metrics <321 >322
ListIndices GET /indices <323 >324
ListJobExecutionsForJob GET /jobs/{jobId}/things <325 >326
ListJobExecutionsForThing GET /things/{thingName}/jobs <327 >328
ListJobTemplates GET /job-templates <329 >330
ListJobs GET /jobs <331 >332
ListManagedJobTemplates GET /managed-job-templates <333 >334
ListMetricValues GET /metric-values <335 >336
ListMitigationActions GET /mitigationactions/actions <337 >338
ListOTAUpdates GET /otaUpdates <339 >340
ListOutgoingCertificates GET /certificates-out-going <341 >342
ListPackageVersions GET /packages/{packageName}/versions <343 >344
ListPackages GET /packages <345 >346
ListPolicies GET /policies <347 >348
ListPolicyPrincipals GET /policy-principals <349 >350 deprecated
ListPolicyVersions GET /policies/{policyName}/version <351 >352
ListPrincipalPolicies GET /principal-policies <353 >354 deprecated
ListPrincipalThings GET /principals/things <355 >356
ListPrincipalThingsV2 GET /principals/things-v2 <357 >358
ListProvisioningTemplateVersions GET /provisioning-templates/{templateName}/versions <359 >360
ListProvisioningTemplates GET /provisioning-templates <361 >362
ListRelatedResourcesForAuditFinding GET /audit/relatedResources <363 >364
ListRoleAliases GET /role-aliases <365 >366
ListSbomValidationResults GET /packages/{packageName}/versions/{versionName}/sbom-validation-results <367 >368
ListScheduledAudits GET /audit/scheduledaudits <369 >370
ListSecurityProfiles GET /security-profiles <371 >372
ListSecurityProfilesForTarget GET /security-profiles-for-target <373 >374
ListStreams GET /streams <375 >376
ListTagsForResource GET /tags <377 >378
ListTargetsForPolicy POST /policy-targets/{policyName} <379 >380
ListTargetsForSecurityProfile GET /security-profiles/{securityProfileName}/targets <381 >382
ListThingGroups GET /thing-groups <383 >384
ListThingGroupsForThing GET /things/{thingName}/thing-groups <385 >386
ListThingPrincipals GET /things/{thingName}/principals <387 >388
ListThingPrincipalsV2 GET /things/{thingName}/principals-v2 <389 >390
ListThingRegistrationTaskReports GET /thing-registration-tasks/{taskId}/reports <391 >392
ListThingRegistrationTasks GET /thing-registration-tasks <393 >394
ListThingTypes GET /thing-types <395 >396
ListThings GET /things <397 >398
ListThingsInBillingGroup GET /billing-groups/{billingGroupName}/things <399 >400
ListThingsInThingGroup GET /thing-groups/{thingGroupName}/things <401 >402
ListTopicRuleDestinations GET /destinations <403 >404
ListTopicRules GET /rules <405 >406
ListV2LoggingLevels GET /v2LoggingLevel <407 >408
ListViolationEvents GET /violation-events <409 >410
PutVerificationStateOnViolation POST /violations/verification-state/{violationId} <411 >412
RegisterCACertificate POST /cacertificate <413 >414
RegisterCertificate POST /certificate/register <415 >416
RegisterCertificateWithoutCA POST /certificate/register-no-ca <417 >418
RegisterThing POST /things <419 >420
RejectCertificateTransfer PATCH /reject-certificate-transfer/{certificateId} <421
RemoveThingFromBillingGroup PUT /billing-groups/removeThingFromBillingGroup <422 >423
RemoveThingFromThingGroup PUT /thing-groups/removeThingFromThingGroup <424 >425
ReplaceTopicRule PATCH /rules/{ruleName} <426
SearchIndex POST /indices/search <427 >428
SetDefaultAuthorizer POST /default-authorizer <429 >430
SetDefaultPolicyVersion PATCH /policies/{policyName}/version/{policyVersionId} <431
SetLoggingOptions POST /loggingOptions <432
SetV2LoggingLevel POST /v2LoggingLevel <433
SetV2LoggingOptions POST /v2LoggingOptions <434
StartAuditMitigationActionsTask POST /audit/mitigationactions/tasks/{taskId} <435 >436
StartDetectMitigationActionsTask PUT /detect/mitigationactions/tasks/{taskId} <437 >438
StartOnDemandAuditTask POST /audit/tasks <439 >440
StartThingRegistrationTask POST /thing-registration-tasks <441 >442
StopThingRegistrationTask PUT /thing-registration-tasks/{taskId}/cancel <443 >444
TagResource POST /tags <445 >446
TestAuthorization POST /test-authorization <447 >448
TestInvokeAuthorizer POST /authorizer/{authorizerName}/test <449 >450
TransferCertificate PATCH /transfer-certificate/{certificateId} <451 >452
UntagResource POST /untag <453 >454
UpdateAccountAuditConfiguration PATCH /audit/configuration <455 >456
UpdateAuditSuppression PATCH /audit/suppressions/update <457 >458
UpdateAuthorizer PUT /authorizer/{authorizerName} <459 >460
UpdateBillingGroup PATCH /billing-groups/{billingGroupName} <461 >462
UpdateCACertificate PUT /cacertificate/{caCertificateId} <463
UpdateCertificate PUT /certificates/{certificateId} <464
UpdateCertificateProvider PUT /certificate-providers/{certificateProviderName} <465 >466
UpdateCommand PATCH /commands/{commandId} <467 >468
UpdateCustomMetric PATCH /custom-metric/{metricName} <469 >470
UpdateDimension PATCH /dimensions/{name} <471 >472
UpdateDomainConfiguration PUT /domainConfigurations/{domainConfigurationName} <473 >474
UpdateDynamicThingGroup PATCH /dynamic-thing-groups/{thingGroupName} <475 >476
UpdateEncryptionConfiguration PATCH /encryption-configuration <477 >478
UpdateEventConfigurations PATCH /event-configurations <479 >480
UpdateFleetMetric PATCH /fleet-metric/{metricName} <481
UpdateIndexingConfiguration POST /indexing/config <482 >483
UpdateJob PATCH /jobs/{jobId} <484
UpdateMitigationAction PATCH /mitigationactions/actions/{actionName} <485 >486
UpdatePackage PATCH /packages/{packageName} <487 >488 idempotent
UpdatePackageConfiguration PATCH /package-configuration <489 >490 idempotent
UpdatePackageVersion PATCH /packages/{packageName}/versions/{versionName} <491 >492 idempotent
UpdateProvisioningTemplate PATCH /provisioning-templates/{templateName} <493 >494
UpdateRoleAlias PUT /role-aliases/{roleAlias} <495 >496
UpdateScheduledAudit PATCH /audit/scheduledaudits/{scheduledAuditName} <497 >498
UpdateSecurityProfile PATCH /security-profiles/{securityProfileName} <499 >500
UpdateStream PUT /streams/{streamId} <501 >502
UpdateThing PATCH /things/{thingName} <503 >504
UpdateThingGroup PATCH /thing-groups/{thingGroupName} <505 >506
UpdateThingGroupsForThing PUT /thing-groups/updateThingGroupsForThing <507 >508
UpdateThingType PATCH /thing-types/{thingTypeName} <509 >510
UpdateTopicRuleDestination PATCH /destinations <511 >512
ValidateSecurityProfileBehaviors POST /security-profile-behaviors/validate <513 >514

certificateId:s!@u setAsActive:b@q
billingGroupName:s billingGroupArn:s thingName:s thingArn:s
-
thingGroupName:s thingGroupArn:s thingName:s thingArn:s overrideDynamicGroups:b
-
packageName:s!@u versionName:s!@u sbom:548! clientToken:s~@q
packageName:s versionName:s sbom:548 sbomValidationStatus:s
targets:[s! jobId:s!@u comment:s namespaceId:s@q
jobArn:s jobId:s description:s
policyName:s!@u target:s!
policyName:s!@u principal:s!@h=x-amzn-iot-principal
securityProfileName:s!@u securityProfileTargetArn:s!@q
-
thingName:s!@u principal:s!@h=x-amzn-principal thingPrincipalType:s@q
-
taskId:s!@u
-
taskId:s!@u
-
certificateId:s!@u
taskId:s!@u
-
jobId:s!@u reasonCode:s comment:s force:b@q
jobArn:s jobId:s description:s
jobId:s!@u thingName:s!@u force:b@q expectedVersion:l statusDetails:{s
-
-
confirmationToken:s!@u
-
checkName:s! resourceIdentifier:549! expirationDate:t suppressIndefinitely:b description:s clientRequestToken:s!~
-
authorizerName:s!@u authorizerFunctionArn:s! tokenKeyName:s tokenSigningPublicKeys:{s status:s tags:[550 signingDisabled:b enableCachingForHttp:b
authorizerName:s authorizerArn:s
billingGroupName:s!@u billingGroupProperties:551 tags:[550
billingGroupName:s billingGroupArn:s billingGroupId:s
certificateSigningRequest:s! setAsActive:b@q
certificateArn:s certificateId:s certificatePem:s
certificateProviderName:s!@u lambdaFunctionArn:s! accountDefaultForOperations:[s! clientToken:s~ tags:[550
certificateProviderName:s certificateProviderArn:s
commandId:s!@u namespace:s displayName:s description:s payload:552 payloadTemplate:s preprocessor:553 mandatoryParameters:[554 roleArn:s tags:[550
commandId:s commandArn:s
metricName:s!@u displayName:s metricType:s! tags:[550 clientRequestToken:s!~
metricName:s metricArn:s
name:s!@u type:s! stringValues:[s! tags:[550 clientRequestToken:s!~
name:s arn:s
domainConfigurationName:s!@u domainName:s serverCertificateArns:[s validationCertificateArn:s authorizerConfig:555 serviceType:s tags:[550 tlsConfig:556 serverCertificateConfig:557 authenticationType:s applicationProtocol:s clientCertificateConfig:558
domainConfigurationName:s domainConfigurationArn:s
thingGroupName:s!@u thingGroupProperties:559 indexName:s queryString:s! queryVersion:s tags:[550
thingGroupName:s thingGroupArn:s thingGroupId:s indexName:s queryString:s queryVersion:s
metricName:s!@u queryString:s! aggregationType:560! period:i! aggregationField:s! description:s queryVersion:s indexName:s unit:s tags:[550
metricName:s metricArn:s
jobId:s!@u targets:[s! documentSource:s document:s description:s presignedUrlConfig:561 targetSelection:s jobExecutionsRolloutConfig:562 abortConfig:563 timeoutConfig:564 tags:[550 namespaceId:s jobTemplateArn:s jobExecutionsRetryConfig:565 documentParameters:{s schedulingConfig:566 destinationPackageVersions:[s
jobArn:s jobId:s description:s
jobTemplateId:s!@u jobArn:s documentSource:s document:s description:s! presignedUrlConfig:561 jobExecutionsRolloutConfig:562 abortConfig:563 timeoutConfig:564 tags:[550 jobExecutionsRetryConfig:565 maintenanceWindows:[567 destinationPackageVersions:[s
jobTemplateArn:s jobTemplateId:s
setAsActive:b@q
certificateArn:s certificateId:s certificatePem:s keyPair:568
actionName:s!@u roleArn:s! actionParams:569! tags:[550
actionArn:s actionId:s
otaUpdateId:s!@u description:s targets:[s! protocols:[s targetSelection:s awsJobExecutionsRolloutConfig:570 awsJobPresignedUrlConfig:571 awsJobAbortConfig:572 awsJobTimeoutConfig:573 files:[574! roleArn:s! additionalParameters:{s tags:[550
otaUpdateId:s awsIotJobId:s otaUpdateArn:s awsIotJobArn:s otaUpdateStatus:s
packageName:s!@u description:s tags:{s clientToken:s~@q
packageName:s packageArn:s description:s
packageName:s!@u versionName:s!@u description:s attributes:{s artifact:575 recipe:s tags:{s clientToken:s~@q
packageVersionArn:s packageName:s versionName:s description:s attributes:{s status:s errorReason:s
policyName:s!@u policyDocument:s! tags:[550
policyName:s policyArn:s policyDocument:s policyVersionId:s
policyName:s!@u policyDocument:s! setAsDefault:b@q
policyArn:s policyDocument:s policyVersionId:s isDefaultVersion:b
templateName:s!@u
certificateId:s certificatePem:s keyPair:568 expiration:t
templateName:s! description:s templateBody:s! enabled:b provisioningRoleArn:s! preProvisioningHook:576 tags:[550 type:s
templateArn:s templateName:s defaultVersionId:i
templateName:s!@u templateBody:s! setAsDefault:b@q
templateArn:s templateName:s versionId:i isDefaultVersion:b
roleAlias:s!@u roleArn:s! credentialDurationSeconds:i tags:[550
roleAlias:s roleAliasArn:s
frequency:s! dayOfMonth:s dayOfWeek:s targetCheckNames:[s! scheduledAuditName:s!@u tags:[550
scheduledAuditArn:s
securityProfileName:s!@u securityProfileDescription:s behaviors:[577 alertTargets:{578 additionalMetricsToRetain:[s additionalMetricsToRetainV2:[579 tags:[550 metricsExportConfig:580
securityProfileName:s securityProfileArn:s
streamId:s!@u description:s files:[581! roleArn:s! tags:[550
streamId:s streamArn:s description:s streamVersion:i
thingName:s!@u thingTypeName:s attributePayload:582 billingGroupName:s
thingName:s thingArn:s thingId:s
thingGroupName:s!@u parentGroupName:s thingGroupProperties:559 tags:[550
thingGroupName:s thingGroupArn:s thingGroupId:s
thingTypeName:s!@u thingTypeProperties:583 tags:[550
thingTypeName:s thingTypeArn:s thingTypeId:s
ruleName:s!@u topicRulePayload:584!@p tags:s@h=x-amz-tagging
destinationConfiguration:585!
topicRuleDestination:586
deleteScheduledAudits:b@q
-
checkName:s! resourceIdentifier:549!
-
authorizerName:s!@u
-
billingGroupName:s!@u expectedVersion:l@q
-
certificateId:s!@u=caCertificateId
-
certificateId:s!@u forceDelete:b@q
certificateProviderName:s!@u
-
commandId:s!@u
statusCode:i@s
executionId:s!@u targetArn:s!@q
-
metricName:s!@u
-
name:s!@u
-
domainConfigurationName:s!@u
-
thingGroupName:s!@u expectedVersion:l@q
-
metricName:s!@u expectedVersion:l@q
jobId:s!@u force:b@q namespaceId:s@q
jobId:s!@u thingName:s!@u executionNumber:l!@u force:b@q namespaceId:s@q
jobTemplateId:s!@u
actionName:s!@u
-
otaUpdateId:s!@u deleteStream:b@q forceDeleteAWSJob:b@q
-
packageName:s!@u clientToken:s~@q
-
packageName:s!@u versionName:s!@u clientToken:s~@q
-
policyName:s!@u
policyName:s!@u policyVersionId:s!@u
templateName:s!@u
-
templateName:s!@u versionId:i!@u
-
-
-
roleAlias:s!@u
-
scheduledAuditName:s!@u
-
securityProfileName:s!@u expectedVersion:l@q
-
streamId:s!@u
-
thingName:s!@u expectedVersion:l@q
-
thingGroupName:s!@u expectedVersion:l@q
-
thingTypeName:s!@u
-
ruleName:s!@u
arn:s!@u
-
targetType:s!@q targetName:s!@q
thingTypeName:s!@u undoDeprecate:b
-
-
roleArn:s auditNotificationTargetConfigurations:{587 auditCheckConfigurations:{588
findingId:s!@u
finding:589
taskId:s!@u
taskStatus:s startTime:t endTime:t taskStatistics:{590 target:591 auditCheckToActionsMapping:{[s actionsDefinition:[592
checkName:s! resourceIdentifier:549!
checkName:s resourceIdentifier:549 expirationDate:t suppressIndefinitely:b description:s
taskId:s!@u
taskStatus:s taskType:s taskStartTime:t taskStatistics:593 scheduledAuditName:s auditDetails:{594
authorizerName:s!@u
authorizerDescription:595
billingGroupName:s!@u
billingGroupName:s billingGroupId:s billingGroupArn:s version:l billingGroupProperties:551 billingGroupMetadata:596
certificateId:s!@u=caCertificateId
certificateDescription:597 registrationConfig:598
certificateId:s!@u
certificateDescription:599
certificateProviderName:s!@u
certificateProviderName:s certificateProviderArn:s lambdaFunctionArn:s accountDefaultForOperations:[s creationDate:t lastModifiedDate:t
metricName:s!@u
metricName:s metricArn:s metricType:s displayName:s creationDate:t lastModifiedDate:t
-
authorizerDescription:595
taskId:s!@u
taskSummary:600
name:s!@u
name:s arn:s type:s stringValues:[s creationDate:t lastModifiedDate:t
domainConfigurationName:s!@u
domainConfigurationName:s domainConfigurationArn:s domainName:s serverCertificates:[601 authorizerConfig:555 domainConfigurationStatus:s serviceType:s domainType:s lastStatusChangeDate:t tlsConfig:556 serverCertificateConfig:557 authenticationType:s applicationProtocol:s clientCertificateConfig:558
-
encryptionType:s kmsKeyArn:s kmsAccessRoleArn:s configurationDetails:602 lastModifiedDate:t
endpointType:s@q
endpointAddress:s
-
eventConfigurations:{603 creationDate:t lastModifiedDate:t
metricName:s!@u
metricName:s queryString:s aggregationType:560 period:i aggregationField:s description:s queryVersion:s indexName:s creationDate:t lastModifiedDate:t unit:s version:l metricArn:s
indexName:s!@u
indexName:s indexStatus:s schema:s
jobId:s!@u beforeSubstitution:b@q
documentSource:s job:604
jobId:s!@u thingName:s!@u executionNumber:l@q
execution:605
jobTemplateId:s!@u
jobTemplateArn:s jobTemplateId:s description:s documentSource:s document:s createdAt:t presignedUrlConfig:561 jobExecutionsRolloutConfig:562 abortConfig:563 timeoutConfig:564 jobExecutionsRetryConfig:565 maintenanceWindows:[567 destinationPackageVersions:[s
templateName:s!@u templateVersion:s@q
templateName:s templateArn:s description:s templateVersion:s environments:[s documentParameters:[606 document:s
actionName:s!@u
actionName:s actionType:s actionArn:s actionId:s roleArn:s actionParams:569 creationDate:t lastModifiedDate:t
templateName:s!@u
templateArn:s templateName:s description:s creationDate:t lastModifiedDate:t defaultVersionId:i templateBody:s enabled:b provisioningRoleArn:s preProvisioningHook:576 type:s
templateName:s!@u versionId:i!@u
versionId:i creationDate:t templateBody:s isDefaultVersion:b
roleAlias:s!@u
roleAliasDescription:607
scheduledAuditName:s!@u
frequency:s dayOfMonth:s dayOfWeek:s targetCheckNames:[s scheduledAuditName:s scheduledAuditArn:s
securityProfileName:s!@u
securityProfileName:s securityProfileArn:s securityProfileDescription:s behaviors:[577 alertTargets:{578 additionalMetricsToRetain:[s additionalMetricsToRetainV2:[579 version:l creationDate:t lastModifiedDate:t metricsExportConfig:580
streamId:s!@u
streamInfo:608
thingName:s!@u
defaultClientId:s thingName:s thingId:s thingArn:s thingTypeName:s attributes:{s version:l billingGroupName:s
thingGroupName:s!@u
thingGroupName:s thingGroupId:s thingGroupArn:s version:l thingGroupProperties:559 thingGroupMetadata:609 indexName:s queryString:s queryVersion:s status:s
taskId:s!@u
taskId:s creationDate:t lastModifiedDate:t templateBody:s inputFileBucket:s inputFileKey:s roleArn:s status:s message:s successCount:i failureCount:i percentageProgress:i
thingTypeName:s!@u
thingTypeName:s thingTypeId:s thingTypeArn:s thingTypeProperties:583 thingTypeMetadata:610
policyName:s!@u target:s!
policyName:s!@u principal:s!@h=x-amzn-iot-principal
securityProfileName:s!@u securityProfileTargetArn:s!@q
-
thingName:s!@u principal:s!@h=x-amzn-principal
-
ruleName:s!@u
packageName:s!@u versionName:s!@u clientToken:s~@q
-
ruleName:s!@u
securityProfileName:s@q maxResults:i@q nextToken:s@q
summaries:[611 nextToken:s
indexName:s queryString:s! aggregationField:s! queryVersion:s bucketsAggregationType:612!
totalCount:i buckets:[613
indexName:s queryString:s! aggregationField:s queryVersion:s
cardinality:i
commandId:s!@u
commandId:s commandArn:s namespace:s displayName:s description:s mandatoryParameters:[554 payload:552 payloadTemplate:s preprocessor:553 roleArn:s createdAt:t lastUpdatedAt:t deprecated:b pendingDeletion:b
executionId:s!@u targetArn:s!@q includeResult:b@q
executionId:s commandArn:s targetArn:s status:s statusReason:614 result:{615 parameters:{616 executionTimeoutSeconds:l createdAt:t lastUpdatedAt:t startedAt:t completedAt:t timeToLive:t
principal:s cognitoIdentityPoolId:s thingName:s@q
effectivePolicies:[617
-
thingIndexingConfiguration:618 thingGroupIndexingConfiguration:619
jobId:s!@u beforeSubstitution:b@q
document:s
-
roleArn:s logLevel:s
otaUpdateId:s!@u
otaUpdateInfo:620
packageName:s!@u
packageName:s packageArn:s description:s defaultVersionName:s creationDate:t lastModifiedDate:t
-
versionUpdateByJobsConfig:621
packageName:s!@u versionName:s!@u
packageVersionArn:s packageName:s versionName:s description:s attributes:{s artifact:575 status:s errorReason:s creationDate:t lastModifiedDate:t sbom:548 sbomValidationStatus:s recipe:s
indexName:s queryString:s! aggregationField:s queryVersion:s percents:[d
percentiles:[622
policyName:s!@u
policyName:s policyArn:s policyDocument:s defaultVersionId:s creationDate:t lastModifiedDate:t generationId:s
policyName:s!@u policyVersionId:s!@u
policyArn:s policyName:s policyDocument:s policyVersionId:s isDefaultVersion:b creationDate:t lastModifiedDate:t generationId:s
-
registrationCode:s
indexName:s queryString:s! aggregationField:s queryVersion:s
statistics:623
thingName:s!@u includeSocketInformation:b
thingName:s connected:b timestamp:t disconnectReason:s sourceIp:s sourcePort:i targetIp:s targetPort:i vpcEndpointId:s keepAliveDuration:i cleanSession:b sessionExpiry:l clientId:s
ruleName:s!@u
ruleArn:s rule:624
arn:s!@u
topicRuleDestination:586
verbose:b@q
roleArn:s defaultLogLevel:s disableAllLogs:b eventConfigurations:[625
thingName:s@q securityProfileName:s@q behaviorCriteriaType:s@q listSuppressedAlerts:b@q verificationState:s@q nextToken:s@q maxResults:i@q
activeViolations:[626 nextToken:s
target:s!@u recursive:b@q marker:s@q pageSize:i@q
policies:[627 nextMarker:s
taskId:s checkName:s resourceIdentifier:549 maxResults:i nextToken:s startTime:t endTime:t listSuppressedFindings:b
findings:[589 nextToken:s
taskId:s!@q actionStatus:s@q findingId:s!@q maxResults:i@q nextToken:s@q
actionsExecutions:[628 nextToken:s
auditTaskId:s@q findingId:s@q taskStatus:s@q maxResults:i@q nextToken:s@q startTime:t!@q endTime:t!@q
tasks:[629 nextToken:s
checkName:s resourceIdentifier:549 ascendingOrder:b nextToken:s maxResults:i
suppressions:[630 nextToken:s
startTime:t!@q endTime:t!@q taskType:s@q taskStatus:s@q nextToken:s@q maxResults:i@q
tasks:[631 nextToken:s
pageSize:i@q marker:s@q ascendingOrder:b@q=isAscendingOrder status:s@q
authorizers:[632 nextMarker:s
nextToken:s@q maxResults:i@q namePrefixFilter:s@q
billingGroups:[633 nextToken:s
pageSize:i@q marker:s@q ascendingOrder:b@q=isAscendingOrder templateName:s@q
certificates:[634 nextMarker:s
nextToken:s@q ascendingOrder:b@q=isAscendingOrder
certificateProviders:[635 nextToken:s
pageSize:i@q marker:s@q ascendingOrder:b@q=isAscendingOrder
certificates:[636 nextMarker:s
caCertificateId:s!@u pageSize:i@q marker:s@q ascendingOrder:b@q=isAscendingOrder
certificates:[636 nextMarker:s
maxResults:i@q nextToken:s@q namespace:s status:s sortOrder:s startedTimeFilter:637 completedTimeFilter:637 targetArn:s commandArn:s
commandExecutions:[638 nextToken:s
maxResults:i@q nextToken:s@q namespace:s@q commandParameterName:s@q sortOrder:s@q
commands:[639 nextToken:s
nextToken:s@q maxResults:i@q
metricNames:[s nextToken:s
taskId:s@q violationId:s@q thingName:s@q startTime:t@q endTime:t@q maxResults:i@q nextToken:s@q
actionsExecutions:[640 nextToken:s
maxResults:i@q nextToken:s@q startTime:t!@q endTime:t!@q
tasks:[600 nextToken:s
nextToken:s@q maxResults:i@q
dimensionNames:[s nextToken:s
marker:s@q pageSize:i@q serviceType:s@q
domainConfigurations:[641 nextMarker:s
nextToken:s@q maxResults:i@q
fleetMetrics:[642 nextToken:s
nextToken:s@q maxResults:i@q
indexNames:[s nextToken:s
jobId:s!@u status:s@q maxResults:i@q nextToken:s@q
executionSummaries:[643 nextToken:s
thingName:s!@u status:s@q namespaceId:s@q maxResults:i@q nextToken:s@q jobId:s@q
executionSummaries:[644 nextToken:s
maxResults:i@q nextToken:s@q
jobTemplates:[645 nextToken:s
status:s@q targetSelection:s@q maxResults:i@q nextToken:s@q thingGroupName:s@q thingGroupId:s@q namespaceId:s@q
jobs:[646 nextToken:s
templateName:s@q maxResults:i@q nextToken:s@q
managedJobTemplates:[647 nextToken:s
thingName:s!@q metricName:s!@q dimensionName:s@q dimensionValueOperator:s@q startTime:t!@q endTime:t!@q maxResults:i@q nextToken:s@q
metricDatumList:[648 nextToken:s
actionType:s@q maxResults:i@q nextToken:s@q
actionIdentifiers:[649 nextToken:s
maxResults:i@q nextToken:s@q otaUpdateStatus:s@q
otaUpdates:[650 nextToken:s
pageSize:i@q marker:s@q ascendingOrder:b@q=isAscendingOrder
outgoingCertificates:[651 nextMarker:s
packageName:s!@u status:s@q maxResults:i@q nextToken:s@q
packageVersionSummaries:[652 nextToken:s
maxResults:i@q nextToken:s@q
packageSummaries:[653 nextToken:s
marker:s@q pageSize:i@q ascendingOrder:b@q=isAscendingOrder
policies:[627 nextMarker:s
policyName:s!@h=x-amzn-iot-policy marker:s@q pageSize:i@q ascendingOrder:b@q=isAscendingOrder
principals:[s nextMarker:s
policyName:s!@u
policyVersions:[654
principal:s!@h=x-amzn-iot-principal marker:s@q pageSize:i@q ascendingOrder:b@q=isAscendingOrder
policies:[627 nextMarker:s
nextToken:s@q maxResults:i@q principal:s!@h=x-amzn-principal
things:[s nextToken:s
nextToken:s@q maxResults:i@q principal:s!@h=x-amzn-principal thingPrincipalType:s@q
principalThingObjects:[655 nextToken:s
templateName:s!@u maxResults:i@q nextToken:s@q
versions:[656 nextToken:s
maxResults:i@q nextToken:s@q
templates:[657 nextToken:s
findingId:s!@q nextToken:s@q maxResults:i@q
relatedResources:[658 nextToken:s
pageSize:i@q marker:s@q ascendingOrder:b@q=isAscendingOrder
roleAliases:[s nextMarker:s
packageName:s!@u versionName:s!@u validationResult:s@q maxResults:i@q nextToken:s@q
validationResultSummaries:[659 nextToken:s
nextToken:s@q maxResults:i@q
scheduledAudits:[660 nextToken:s
nextToken:s@q maxResults:i@q dimensionName:s@q metricName:s@q
securityProfileIdentifiers:[661 nextToken:s
nextToken:s@q maxResults:i@q recursive:b@q securityProfileTargetArn:s!@q
securityProfileTargetMappings:[662 nextToken:s
maxResults:i@q nextToken:s@q ascendingOrder:b@q=isAscendingOrder
streams:[663 nextToken:s
resourceArn:s!@q nextToken:s@q
tags:[550 nextToken:s
policyName:s!@u marker:s@q pageSize:i@q
targets:[s nextMarker:s
securityProfileName:s!@u nextToken:s@q maxResults:i@q
securityProfileTargets:[664 nextToken:s
nextToken:s@q maxResults:i@q parentGroup:s@q namePrefixFilter:s@q recursive:b@q
thingGroups:[633 nextToken:s
thingName:s!@u nextToken:s@q maxResults:i@q
thingGroups:[633 nextToken:s
nextToken:s@q maxResults:i@q thingName:s!@u
principals:[s nextToken:s
nextToken:s@q maxResults:i@q thingName:s!@u thingPrincipalType:s@q
thingPrincipalObjects:[665 nextToken:s
taskId:s!@u reportType:s!@q nextToken:s@q maxResults:i@q
resourceLinks:[s reportType:s nextToken:s
nextToken:s@q maxResults:i@q status:s@q
taskIds:[s nextToken:s
nextToken:s@q maxResults:i@q thingTypeName:s@q
thingTypes:[666 nextToken:s
nextToken:s@q maxResults:i@q attributeName:s@q attributeValue:s@q thingTypeName:s@q usePrefixAttributeValue:b@q
things:[667 nextToken:s
billingGroupName:s!@u nextToken:s@q maxResults:i@q
things:[s nextToken:s
thingGroupName:s!@u recursive:b@q nextToken:s@q maxResults:i@q
things:[s nextToken:s
maxResults:i@q nextToken:s@q
destinationSummaries:[668 nextToken:s
topic:s@q maxResults:i@q nextToken:s@q ruleDisabled:b@q
rules:[669 nextToken:s
targetType:s@q nextToken:s@q maxResults:i@q
logTargetConfigurations:[670 nextToken:s
startTime:t!@q endTime:t!@q thingName:s@q securityProfileName:s@q behaviorCriteriaType:s@q listSuppressedAlerts:b@q verificationState:s@q nextToken:s@q maxResults:i@q
violationEvents:[671 nextToken:s
violationId:s!@u verificationState:s! verificationStateDescription:s
-
caCertificate:s! verificationCertificate:s setAsActive:b@q allowAutoRegistration:b@q registrationConfig:598 tags:[550 certificateMode:s
certificateArn:s certificateId:s
certificatePem:s! caCertificatePem:s setAsActive:b@q status:s
certificateArn:s certificateId:s
certificatePem:s! status:s
certificateArn:s certificateId:s
templateBody:s! parameters:{s
certificatePem:s resourceArns:{s
certificateId:s!@u rejectReason:s
billingGroupName:s billingGroupArn:s thingName:s thingArn:s
-
thingGroupName:s thingGroupArn:s thingName:s thingArn:s
-
ruleName:s!@u topicRulePayload:584!@p
indexName:s queryString:s! nextToken:s maxResults:i queryVersion:s
nextToken:s things:[672 thingGroups:[673
authorizerName:s!
authorizerName:s authorizerArn:s
policyName:s!@u policyVersionId:s!@u
loggingOptionsPayload:674!@p
logTarget:675! logLevel:s!
roleArn:s defaultLogLevel:s disableAllLogs:b eventConfigurations:[625
taskId:s!@u target:591! auditCheckToActionsMapping:{[s! clientRequestToken:s!~
taskId:s
taskId:s!@u target:676! actions:[s! violationEventOccurrenceRange:677 includeOnlyActiveViolations:b includeSuppressedAlerts:b clientRequestToken:s!~
taskId:s
targetCheckNames:[s!
taskId:s
templateBody:s! inputFileBucket:s! inputFileKey:s! roleArn:s!
taskId:s
taskId:s!@u
-
resourceArn:s! tags:[550!
-
principal:s cognitoIdentityPoolId:s authInfos:[678! clientId:s@q policyNamesToAdd:[s policyNamesToSkip:[s
authResults:[679
authorizerName:s!@u token:s tokenSignature:s httpContext:680 mqttContext:681 tlsContext:682
isAuthenticated:b principalId:s policyDocuments:[s refreshAfterInSeconds:i disconnectAfterInSeconds:i
certificateId:s!@u targetAwsAccount:s!@q transferMessage:s
transferredCertificateArn:s
resourceArn:s! tagKeys:[s!
-
roleArn:s auditNotificationTargetConfigurations:{587 auditCheckConfigurations:{588
-
checkName:s! resourceIdentifier:549! expirationDate:t suppressIndefinitely:b description:s
-
authorizerName:s!@u authorizerFunctionArn:s tokenKeyName:s tokenSigningPublicKeys:{s status:s enableCachingForHttp:b
authorizerName:s authorizerArn:s
billingGroupName:s!@u billingGroupProperties:551! expectedVersion:l
version:l
certificateId:s!@u=caCertificateId newStatus:s@q newAutoRegistrationStatus:s@q registrationConfig:598 removeAutoRegistration:b
certificateId:s!@u newStatus:s!@q
certificateProviderName:s!@u lambdaFunctionArn:s accountDefaultForOperations:[s
certificateProviderName:s certificateProviderArn:s
commandId:s!@u displayName:s description:s deprecated:b
commandId:s displayName:s description:s deprecated:b lastUpdatedAt:t
metricName:s!@u displayName:s!
metricName:s metricArn:s metricType:s displayName:s creationDate:t lastModifiedDate:t
name:s!@u stringValues:[s!
name:s arn:s type:s stringValues:[s creationDate:t lastModifiedDate:t
domainConfigurationName:s!@u authorizerConfig:555 domainConfigurationStatus:s removeAuthorizerConfig:b tlsConfig:556 serverCertificateConfig:557 authenticationType:s applicationProtocol:s clientCertificateConfig:558
domainConfigurationName:s domainConfigurationArn:s
thingGroupName:s!@u thingGroupProperties:559! expectedVersion:l indexName:s queryString:s queryVersion:s
version:l
encryptionType:s! kmsKeyArn:s kmsAccessRoleArn:s
-
eventConfigurations:{603
-
metricName:s!@u queryString:s aggregationType:560 period:i aggregationField:s description:s queryVersion:s indexName:s! unit:s expectedVersion:l
thingIndexingConfiguration:618 thingGroupIndexingConfiguration:619
-
jobId:s!@u description:s presignedUrlConfig:561 jobExecutionsRolloutConfig:562 abortConfig:563 timeoutConfig:564 namespaceId:s@q jobExecutionsRetryConfig:565
actionName:s!@u roleArn:s actionParams:569
actionArn:s actionId:s
packageName:s!@u description:s defaultVersionName:s unsetDefaultVersion:b clientToken:s~@q
-
versionUpdateByJobsConfig:621 clientToken:s~@q
-
packageName:s!@u versionName:s!@u description:s attributes:{s artifact:575 action:s recipe:s clientToken:s~@q
-
templateName:s!@u description:s enabled:b defaultVersionId:i provisioningRoleArn:s preProvisioningHook:576 removePreProvisioningHook:b
-
roleAlias:s!@u roleArn:s credentialDurationSeconds:i
roleAlias:s roleAliasArn:s
frequency:s dayOfMonth:s dayOfWeek:s targetCheckNames:[s scheduledAuditName:s!@u
scheduledAuditArn:s
securityProfileName:s!@u securityProfileDescription:s behaviors:[577 alertTargets:{578 additionalMetricsToRetain:[s additionalMetricsToRetainV2:[579 deleteBehaviors:b deleteAlertTargets:b deleteAdditionalMetricsToRetain:b expectedVersion:l@q metricsExportConfig:580 deleteMetricsExportConfig:b
securityProfileName:s securityProfileArn:s securityProfileDescription:s behaviors:[577 alertTargets:{578 additionalMetricsToRetain:[s additionalMetricsToRetainV2:[579 version:l creationDate:t lastModifiedDate:t metricsExportConfig:580
streamId:s!@u description:s files:[581 roleArn:s
streamId:s streamArn:s description:s streamVersion:i
thingName:s!@u thingTypeName:s attributePayload:582 expectedVersion:l removeThingType:b
-
thingGroupName:s!@u thingGroupProperties:559! expectedVersion:l
version:l
thingName:s thingGroupsToAdd:[s thingGroupsToRemove:[s overrideDynamicGroups:b
-
thingTypeName:s!@u thingTypeProperties:583
-
arn:s! status:s!
-
behaviors:[577!
valid:b validationErrors:[683
message:s
message:s
message:s
message:s resourceId:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s resourceId:s resourceArn:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
s3Location:684
deviceCertificateId:s caCertificateId:s cognitoIdentityPoolId:s clientId:s policyVersionIdentifier:685 account:s iamRoleArn:s roleAliasArn:s issuerCertificateIdentifier:686 deviceCertificateArn:s
Key:s! Value:s
billingGroupDescription:s
content:B contentType:s
awsJsonSubstitution:687
name:s! type:s value:616 defaultValue:616 valueConditions:[688 description:s
defaultAuthorizerName:s allowAuthorizerOverride:b
securityPolicy:s
enableOCSPCheck:b ocspLambdaArn:s ocspAuthorizedResponderArn:s
clientCertificateCallbackArn:s
thingGroupDescription:s attributePayload:582
name:s! values:[s
roleArn:s expiresInSec:l
maximumPerMinute:i exponentialRate:689
criteriaList:[690!
inProgressTimeoutInMinutes:l
criteriaList:[691!
startTime:s endTime:s endBehavior:s maintenanceWindows:[567
startTime:s! durationInMinutes:i!
PublicKey:s PrivateKey:s
updateDeviceCertificateParams:692 updateCACertificateParams:693 addThingsToThingGroupParams:694 replaceDefaultPolicyVersionParams:695 enableIoTLoggingParams:696 publishFindingToSnsParams:697
maximumPerMinute:i exponentialRate:698
expiresInSec:l
abortCriteriaList:[699!
inProgressTimeoutInMinutes:l
fileName:s fileType:i fileVersion:s fileLocation:700 codeSigning:701 attributes:{s
s3Location:684
payloadVersion:s targetArn:s!
name:s! metric:s metricDimension:702 criteria:703 suppressAlerts:b exportMetric:b
alertTargetArn:s! roleArn:s!
metric:s! metricDimension:702 exportMetric:b
mqttTopic:s! roleArn:s!
fileId:i s3Location:684
attributes:{s merge:b
thingTypeDescription:s searchableAttributes:[s mqtt5Configuration:704
sql:s! description:s actions:[705! ruleDisabled:b awsIotSqlVersion:s errorAction:705
httpUrlConfiguration:706 vpcConfiguration:707
arn:s status:s createdAt:t lastUpdatedAt:t statusReason:s httpUrlProperties:708 vpcProperties:709
targetArn:s roleArn:s enabled:b
enabled:b configuration:{s
findingId:s taskId:s checkName:s taskStartTime:t findingTime:t severity:s nonCompliantResource:710 relatedResources:[658 reasonForNonCompliance:s reasonForNonComplianceCode:s isSuppressed:b
totalFindingsCount:l failedFindingsCount:l succeededFindingsCount:l skippedFindingsCount:l canceledFindingsCount:l
auditTaskId:s findingIds:[s auditCheckToReasonCodeFilter:{[s
name:s id:s roleArn:s actionParams:569
totalChecks:i inProgressChecks:i waitingForDataCollectionChecks:i compliantChecks:i nonCompliantChecks:i failedChecks:i canceledChecks:i
checkRunStatus:s checkCompliant:b totalResourcesCount:l nonCompliantResourcesCount:l suppressedNonCompliantResourcesCount:l errorCode:s message:s
authorizerName:s authorizerArn:s authorizerFunctionArn:s tokenKeyName:s tokenSigningPublicKeys:{s status:s creationDate:t lastModifiedDate:t signingDisabled:b enableCachingForHttp:b
creationDate:t
certificateArn:s certificateId:s status:s certificatePem:s ownedBy:s creationDate:t autoRegistrationStatus:s lastModifiedDate:t customerVersion:i generationId:s validity:711 certificateMode:s
templateBody:s roleArn:s templateName:s
certificateArn:s certificateId:s caCertificateId:s status:s certificatePem:s ownedBy:s previousOwnedBy:s creationDate:t lastModifiedDate:t customerVersion:i transferData:712 generationId:s validity:711 certificateMode:s
taskId:s taskStatus:s taskStartTime:t taskEndTime:t target:676 violationEventOccurrenceRange:677 onlyActiveViolationsIncluded:b suppressedAlertsIncluded:b actionsDefinition:[592 taskStatistics:713
serverCertificateArn:s serverCertificateStatus:s serverCertificateStatusDetail:s
configurationStatus:s errorCode:s errorMessage:s
Enabled:b
jobArn:s jobId:s targetSelection:s status:s forceCanceled:b reasonCode:s comment:s targets:[s description:s presignedUrlConfig:561 jobExecutionsRolloutConfig:562 abortConfig:563 createdAt:t lastUpdatedAt:t completedAt:t jobProcessDetails:714 timeoutConfig:564 namespaceId:s jobTemplateArn:s jobExecutionsRetryConfig:565 documentParameters:{s isConcurrent:b schedulingConfig:566 scheduledJobRollouts:[715 destinationPackageVersions:[s
jobId:s status:s forceCanceled:b statusDetails:716 thingArn:s queuedAt:t startedAt:t lastUpdatedAt:t executionNumber:l versionNumber:l approximateSecondsBeforeTimedOut:l
key:s description:s regex:s example:s optional:b
roleAlias:s roleAliasArn:s roleArn:s owner:s credentialDurationSeconds:i creationDate:t lastModifiedDate:t
streamId:s streamArn:s streamVersion:i description:s files:[581 createdAt:t lastUpdatedAt:t roleArn:s
parentGroupName:s rootToParentThingGroups:[633 creationDate:t
deprecated:b deprecationDate:t creationDate:t
securityProfileName:s behaviorName:s trainingDataCollectionStartDate:t modelStatus:s datapointsCollectionPercentage:d lastModelRefreshDate:t
termsAggregation:717
keyValue:s count:i
reasonCode:s! reasonDescription:s
S:s B:b BIN:B
S:s B:b I:i L:l D:d BIN:B UL:s
policyName:s policyArn:s policyDocument:s
thingIndexingMode:s! thingConnectivityIndexingMode:s deviceDefenderIndexingMode:s namedShadowIndexingMode:s managedFields:[718 customFields:[718 filter:719
thingGroupIndexingMode:s! managedFields:[718 customFields:[718
otaUpdateId:s otaUpdateArn:s creationDate:t lastModifiedDate:t description:s targets:[s protocols:[s awsJobExecutionsRolloutConfig:570 awsJobPresignedUrlConfig:571 targetSelection:s otaUpdateFiles:[574 otaUpdateStatus:s awsIotJobId:s awsIotJobArn:s errorInfo:720 additionalParameters:{s
enabled:b roleArn:s
percent:d value:d
count:i average:d sum:d minimum:d maximum:d sumOfSquares:d variance:d stdDeviation:d
ruleName:s sql:s description:s createdAt:t actions:[705 ruleDisabled:b awsIotSqlVersion:s errorAction:705
eventType:s! logLevel:s logDestination:s
violationId:s thingName:s securityProfileName:s behavior:577 lastViolationValue:721 violationEventAdditionalInfo:722 verificationState:s verificationStateDescription:s lastViolationTime:t violationStartTime:t
policyName:s policyArn:s
taskId:s findingId:s actionName:s actionId:s status:s startTime:t endTime:t errorCode:s message:s
taskId:s startTime:t taskStatus:s
checkName:s! resourceIdentifier:549! expirationDate:t suppressIndefinitely:b description:s
taskId:s taskStatus:s taskType:s
authorizerName:s authorizerArn:s
groupName:s groupArn:s
certificateArn:s certificateId:s status:s creationDate:t
certificateProviderName:s certificateProviderArn:s
certificateArn:s certificateId:s status:s certificateMode:s creationDate:t
after:s before:s
commandArn:s executionId:s targetArn:s status:s createdAt:t startedAt:t completedAt:t
commandArn:s commandId:s displayName:s deprecated:b createdAt:t lastUpdatedAt:t pendingDeletion:b
taskId:s violationId:s actionName:s thingName:s executionStartDate:t executionEndDate:t status:s errorCode:s message:s
domainConfigurationName:s domainConfigurationArn:s serviceType:s
metricName:s metricArn:s
thingArn:s jobExecutionSummary:723
jobId:s jobExecutionSummary:723
jobTemplateArn:s jobTemplateId:s description:s createdAt:t
jobArn:s jobId:s thingGroupId:s targetSelection:s status:s createdAt:t lastUpdatedAt:t completedAt:t isConcurrent:b
templateArn:s templateName:s description:s environments:[s templateVersion:s
timestamp:t value:721
actionName:s actionArn:s creationDate:t
otaUpdateId:s otaUpdateArn:s creationDate:t
certificateArn:s certificateId:s transferredTo:s transferDate:t transferMessage:s creationDate:t
packageName:s versionName:s status:s creationDate:t lastModifiedDate:t
packageName:s defaultVersionName:s creationDate:t lastModifiedDate:t
versionId:s isDefaultVersion:b createDate:t
thingName:s! thingPrincipalType:s
versionId:i creationDate:t isDefaultVersion:b
templateArn:s templateName:s description:s creationDate:t lastModifiedDate:t enabled:b type:s
resourceType:s resourceIdentifier:549 additionalInfo:{s
fileName:s validationResult:s errorCode:s errorMessage:s
scheduledAuditName:s scheduledAuditArn:s frequency:s dayOfMonth:s dayOfWeek:s
name:s! arn:s!
securityProfileIdentifier:661 target:664
streamId:s streamArn:s streamVersion:i description:s
arn:s!
principal:s! thingPrincipalType:s
thingTypeName:s thingTypeArn:s thingTypeProperties:583 thingTypeMetadata:610
thingName:s thingTypeName:s thingArn:s attributes:{s version:l
arn:s status:s createdAt:t lastUpdatedAt:t statusReason:s httpUrlSummary:724 vpcDestinationSummary:725
ruleArn:s ruleName:s topicPattern:s createdAt:t ruleDisabled:b
logTarget:675 logLevel:s
violationId:s thingName:s securityProfileName:s behavior:577 metricValue:721 violationEventAdditionalInfo:722 violationEventType:s verificationState:s verificationStateDescription:s violationEventTime:t
thingName:s thingId:s thingTypeName:s thingGroupNames:[s attributes:{s shadow:s deviceDefender:s connectivity:726
thingGroupName:s thingGroupId:s thingGroupDescription:s attributes:{s parentGroupNames:[s
roleArn:s! logLevel:s
targetType:s! targetName:s
violationIds:[s securityProfileName:s behaviorName:s
startTime:t! endTime:t!
actionType:s resources:[s!
authInfo:678 allowed:727 denied:728 authDecision:s missingContextValues:[s
headers:{s queryString:s
username:s password:B clientId:s
serverName:s
errorMessage:s
bucket:s key:s version:s
policyName:s policyVersionId:s
issuerCertificateSubject:s issuerId:s issuerCertificateSerialNumber:s
outputFormat:s!
comparisonOperator:s! operand:729!
baseRatePerMinute:i! incrementFactor:d! rateIncreaseCriteria:730!
failureType:s! action:s! thresholdPercentage:d! minNumberOfExecutedThings:i!
failureType:s! numberOfRetries:i!
action:s!
action:s!
thingGroupNames:[s! overrideDynamicGroups:b
templateName:s!
roleArnForLogging:s! logLevel:s!
topicArn:s!
baseRatePerMinute:i! incrementFactor:d! rateIncreaseCriteria:731!
failureType:s! action:s! thresholdPercentage:d! minNumberOfExecutedThings:i!
stream:732 s3Location:684
awsSignerJobId:s startSigningJobParameter:733 customCodeSigning:734
dimensionName:s! operator:s
comparisonOperator:s value:721 durationSeconds:i consecutiveDatapointsToAlarm:i consecutiveDatapointsToClear:i statisticalThreshold:735 mlDetectionConfig:736
propagatingAttributes:[737
dynamoDB:738 dynamoDBv2:739 lambda:740 sns:741 sqs:742 kinesis:743 republish:744 s3:745 firehose:746 cloudwatchMetric:747 cloudwatchAlarm:748 cloudwatchLogs:749 elasticsearch:750 salesforce:751 iotAnalytics:752 iotEvents:753 iotSiteWise:754 stepFunctions:755 timestream:756 http:757 kafka:758 openSearch:759 location:760
confirmationUrl:s!
subnetIds:[s! securityGroups:[s vpcId:s! roleArn:s!
confirmationUrl:s
subnetIds:[s securityGroups:[s vpcId:s roleArn:s
resourceType:s resourceIdentifier:549 additionalInfo:{s
notBefore:t notAfter:t
transferMessage:s rejectReason:s transferDate:t acceptDate:t rejectDate:t
actionsExecuted:l actionsSkipped:l actionsFailed:l
processingTargets:[s numberOfCanceledThings:i numberOfSucceededThings:i numberOfFailedThings:i numberOfRejectedThings:i numberOfQueuedThings:i numberOfInProgressThings:i numberOfRemovedThings:i numberOfTimedOutThings:i
startTime:s
detailsMap:{s
maxBuckets:i
name:s type:s
namedShadowNames:[s geoLocations:[761 connectivity:762
code:s message:s
count:l cidrs:[s ports:[i number:d numbers:[d strings:[s
confidenceLevel:s
status:s queuedAt:t startedAt:t lastUpdatedAt:t executionNumber:l retryAttempt:i
confirmationUrl:s
subnetIds:[s securityGroups:[s vpcId:s roleArn:s
connected:b timestamp:l disconnectReason:s keepAliveDuration:i cleanSession:b sessionExpiry:l clientId:s
policies:[627
implicitDeny:763 explicitDeny:764
number:s numbers:[s string:s strings:[s numberRange:765
numberOfNotifiedThings:i numberOfSucceededThings:i
numberOfNotifiedThings:i numberOfSucceededThings:i
streamId:s fileId:i
signingProfileParameter:766 signingProfileName:s destination:767
signature:768 certificateChain:769 hashAlgorithm:s signatureAlgorithm:s
statistic:s
confidenceLevel:s!
userPropertyKey:s thingAttribute:s connectionAttribute:s
tableName:s! roleArn:s! operation:s hashKeyField:s! hashKeyValue:s! hashKeyType:s rangeKeyField:s rangeKeyValue:s rangeKeyType:s payloadField:s
roleArn:s! putItem:770!
functionArn:s!
targetArn:s! roleArn:s! messageFormat:s
roleArn:s! queueUrl:s! useBase64:b
roleArn:s! streamName:s! partitionKey:s
roleArn:s! topic:s! qos:i headers:771
roleArn:s! bucketName:s! key:s! cannedAcl:s
roleArn:s! deliveryStreamName:s! separator:s batchMode:b
roleArn:s! metricNamespace:s! metricName:s! metricValue:s! metricUnit:s! metricTimestamp:s
roleArn:s! alarmName:s! stateReason:s! stateValue:s!
roleArn:s! logGroupName:s! batchMode:b
roleArn:s! endpoint:s! index:s! type:s! id:s!
token:s! url:s!
channelArn:s channelName:s batchMode:b roleArn:s
inputName:s! messageId:s batchMode:b roleArn:s!
putAssetPropertyValueEntries:[772! roleArn:s!
executionNamePrefix:s stateMachineName:s! roleArn:s!
roleArn:s! databaseName:s! tableName:s! dimensions:[773! timestamp:774
url:s! confirmationUrl:s headers:[775 auth:776 enableBatching:b batchConfig:777
destinationArn:s! topic:s! key:s partition:s clientProperties:{s! headers:[778
roleArn:s! endpoint:s! index:s! type:s! id:s!
roleArn:s! trackerName:s! deviceId:s! timestamp:779 latitude:s! longitude:s!
name:s order:s
includeSocketInformation:[s
policies:[627
policies:[627
min:s! max:s!
certificateArn:s platform:s certificatePathOnDevice:s
s3Destination:780
inlineDocument:B
certificateName:s inlineDocument:s
tableName:s!
payloadFormatIndicator:s contentType:s responseTopic:s correlationData:s messageExpiry:s userProperties:[781
entryId:s assetId:s propertyId:s propertyAlias:s propertyValues:[782!
name:s! value:s!
value:s! unit:s!
key:s! value:s!
sigv4:783
maxBatchOpenMs:i maxBatchSize:i maxBatchSizeBytes:i batchAcrossTopics:b
key:s! value:s!
value:s! unit:s
bucket:s prefix:s
key:s! value:s!
value:784! timestamp:785! quality:s
signingRegion:s! serviceName:s! roleArn:s!
stringValue:s integerValue:s doubleValue:s booleanValue:s
timeInSeconds:s! offsetInNanos:s

CertificateConflictException 515 status=409
CertificateStateException 516 status=406
CertificateValidationException 517 status=400
ConflictException 518 status=409
ConflictingResourceUpdateException 519 status=409
DeleteConflictException 520 status=409
IndexNotReadyException 521 status=400
InternalException 522 status=500
InternalFailureException 523 status=500
InternalServerException 524 status=500
InvalidAggregationException 525 status=400
InvalidQueryException 526 status=400
InvalidRequestException 527 status=400
InvalidResponseException 528 status=400
InvalidStateTransitionException 529 status=409
LimitExceededException 530 status=410
MalformedPolicyException 531 status=400
NotConfiguredException 532 status=404
RegistrationCodeValidationException 533 status=400
ResourceAlreadyExistsException 534 status=409
ResourceNotFoundException 535 status=404
ResourceRegistrationFailureException 536 status=400
ServiceQuotaExceededException 537 status=402
ServiceUnavailableException 538 status=503
SqlParseException 539 status=400
TaskAlreadyExistsException 540 status=400
ThrottlingException 541 status=400
TransferAlreadyCompletedException 542 status=410
TransferConflictException 543 status=409
UnauthorizedException 544 status=401
ValidationException 545 status=400
VersionConflictException 546 status=409
VersionsLimitExceededException 547 status=409

ListCACertificates in=marker out=nextMarker limit=pageSize results=certificates
ListCertificates in=marker out=nextMarker limit=pageSize results=certificates
ListCertificatesByCA in=marker out=nextMarker limit=pageSize results=certificates
ListOutgoingCertificates in=marker out=nextMarker limit=pageSize results=outgoingCertificates
ListPolicies in=marker out=nextMarker limit=pageSize results=policies
ListPolicyPrincipals in=marker out=nextMarker limit=pageSize results=principals
ListPrincipalPolicies in=marker out=nextMarker limit=pageSize results=policies
ListPrincipalThings in=nextToken out=nextToken limit=maxResults results=things
ListThingTypes in=nextToken out=nextToken limit=maxResults results=thingTypes
ListThings in=nextToken out=nextToken limit=maxResults results=things
ListTopicRules in=nextToken out=nextToken limit=maxResults results=rules
ListActiveViolations in=nextToken out=nextToken limit=maxResults results=activeViolations
ListAttachedPolicies in=marker out=nextMarker limit=pageSize results=policies
ListAuditFindings in=nextToken out=nextToken limit=maxResults results=findings
ListAuditTasks in=nextToken out=nextToken limit=maxResults results=tasks
ListAuthorizers in=marker out=nextMarker limit=pageSize results=authorizers
ListBillingGroups in=nextToken out=nextToken limit=maxResults results=billingGroups
ListIndices in=nextToken out=nextToken limit=maxResults results=indexNames
ListJobExecutionsForJob in=nextToken out=nextToken limit=maxResults results=executionSummaries
ListJobExecutionsForThing in=nextToken out=nextToken limit=maxResults results=executionSummaries
ListJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListOTAUpdates in=nextToken out=nextToken limit=maxResults results=otaUpdates
ListRoleAliases in=marker out=nextMarker limit=pageSize results=roleAliases
ListScheduledAudits in=nextToken out=nextToken limit=maxResults results=scheduledAudits
ListSecurityProfiles in=nextToken out=nextToken limit=maxResults results=securityProfileIdentifiers
ListSecurityProfilesForTarget in=nextToken out=nextToken limit=maxResults results=securityProfileTargetMappings
ListStreams in=nextToken out=nextToken limit=maxResults results=streams
ListTagsForResource in=nextToken out=nextToken results=tags
ListTargetsForPolicy in=marker out=nextMarker limit=pageSize results=targets
ListTargetsForSecurityProfile in=nextToken out=nextToken limit=maxResults results=securityProfileTargets
ListThingGroups in=nextToken out=nextToken limit=maxResults results=thingGroups
ListThingGroupsForThing in=nextToken out=nextToken limit=maxResults results=thingGroups
ListThingRegistrationTasks in=nextToken out=nextToken limit=maxResults results=taskIds
ListThingsInBillingGroup in=nextToken out=nextToken limit=maxResults results=things
ListThingsInThingGroup in=nextToken out=nextToken limit=maxResults results=things
ListV2LoggingLevels in=nextToken out=nextToken limit=maxResults results=logTargetConfigurations
ListViolationEvents in=nextToken out=nextToken limit=maxResults results=violationEvents
ListAuditMitigationActionsExecutions in=nextToken out=nextToken limit=maxResults results=actionsExecutions
ListAuditMitigationActionsTasks in=nextToken out=nextToken limit=maxResults results=tasks
ListAuditSuppressions in=nextToken out=nextToken limit=maxResults results=suppressions
ListDimensions in=nextToken out=nextToken limit=maxResults results=dimensionNames
ListDomainConfigurations in=marker out=nextMarker limit=pageSize results=domainConfigurations
ListMitigationActions in=nextToken out=nextToken limit=maxResults results=actionIdentifiers
ListProvisioningTemplateVersions in=nextToken out=nextToken limit=maxResults results=versions
ListProvisioningTemplates in=nextToken out=nextToken limit=maxResults results=templates
ListThingRegistrationTaskReports in=nextToken out=nextToken limit=maxResults results=resourceLinks once=reportType
ListTopicRuleDestinations in=nextToken out=nextToken limit=maxResults results=destinationSummaries
ListThingPrincipals in=nextToken out=nextToken limit=maxResults results=principals
GetBehaviorModelTrainingSummaries in=nextToken out=nextToken limit=maxResults results=summaries
ListCustomMetrics in=nextToken out=nextToken limit=maxResults results=metricNames
ListDetectMitigationActionsExecutions in=nextToken out=nextToken limit=maxResults results=actionsExecutions
ListDetectMitigationActionsTasks in=nextToken out=nextToken limit=maxResults results=tasks
ListFleetMetrics in=nextToken out=nextToken limit=maxResults results=fleetMetrics
ListJobTemplates in=nextToken out=nextToken limit=maxResults results=jobTemplates
ListMetricValues in=nextToken out=nextToken limit=maxResults results=metricDatumList
ListManagedJobTemplates in=nextToken out=nextToken limit=maxResults results=managedJobTemplates
ListRelatedResourcesForAuditFinding in=nextToken out=nextToken limit=maxResults results=relatedResources
ListPackageVersions in=nextToken out=nextToken limit=maxResults results=packageVersionSummaries
ListPackages in=nextToken out=nextToken limit=maxResults results=packageSummaries
ListSbomValidationResults in=nextToken out=nextToken limit=maxResults results=validationResultSummaries
ListPrincipalThingsV2 in=nextToken out=nextToken limit=maxResults results=principalThingObjects
ListThingPrincipalsV2 in=nextToken out=nextToken limit=maxResults results=thingPrincipalObjects
ListCommandExecutions in=nextToken out=nextToken limit=maxResults results=commandExecutions
ListCommands in=nextToken out=nextToken limit=maxResults results=commands

`,
}
