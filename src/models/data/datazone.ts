// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DataZone, API version 2018-05-10. */
export const datazone: ServiceModel = {
  name: 'datazone',
  packed: `{"name":"datazone","serviceId":"DataZone","fullName":"Amazon DataZone","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"datazone"}
AcceptPredictions PUT /v2/domains/{domainIdentifier}/assets/{identifier}/accept-predictions <0 >1 idempotent
AcceptSubscriptionRequest PUT /v2/domains/{domainIdentifier}/subscription-requests/{identifier}/accept <2 >3 idempotent
AddEntityOwner POST /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/addOwner <4 >5 status=201 idempotent
AddPolicyGrant POST /v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/addGrant <6 >7 status=201 idempotent
AssociateEnvironmentRole PUT /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/roles/{environmentRoleArn} <8 >9
AssociateGovernedTerms PATCH /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/associate-governed-terms <10 >11
BatchGetAttributesMetadata GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/attributes-metadata <12 >13 readonly
BatchPutAttributesMetadata PUT /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/attributes-metadata <14 >15 idempotent
CancelMetadataGenerationRun POST /v2/domains/{domainIdentifier}/metadata-generation-runs/{identifier}/cancel <16 >17
CancelSubscription PUT /v2/domains/{domainIdentifier}/subscriptions/{identifier}/cancel <18 >19 idempotent
CreateAccountPool POST /v2/domains/{domainIdentifier}/account-pools <20 >21 status=201
CreateAsset POST /v2/domains/{domainIdentifier}/assets <22 >23 status=201 idempotent
CreateAssetFilter POST /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters <24 >25 status=201 idempotent
CreateAssetRevision POST /v2/domains/{domainIdentifier}/assets/{identifier}/revisions <26 >27 idempotent
CreateAssetType POST /v2/domains/{domainIdentifier}/asset-types <28 >29 status=201
CreateConnection POST /v2/domains/{domainIdentifier}/connections <30 >31 status=201 idempotent
CreateDataProduct POST /v2/domains/{domainIdentifier}/data-products <32 >33 status=201 idempotent
CreateDataProductRevision POST /v2/domains/{domainIdentifier}/data-products/{identifier}/revisions <34 >35 status=201 idempotent
CreateDataSource POST /v2/domains/{domainIdentifier}/data-sources <36 >37 status=201 idempotent
CreateDomain POST /v2/domains <38 >39 status=201 idempotent
CreateDomainUnit POST /v2/domains/{domainIdentifier}/domain-units <40 >41 status=201 idempotent
CreateEnvironment POST /v2/domains/{domainIdentifier}/environments <42 >43 status=201
CreateEnvironmentAction POST /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions <44 >45 status=201
CreateEnvironmentBlueprint POST /v2/domains/{domainIdentifier}/environment-blueprints <46 >47 status=201
CreateEnvironmentProfile POST /v2/domains/{domainIdentifier}/environment-profiles <48 >49 status=201
CreateFormType POST /v2/domains/{domainIdentifier}/form-types <50 >51 status=201
CreateGlossary POST /v2/domains/{domainIdentifier}/glossaries <52 >53 status=201 idempotent
CreateGlossaryTerm POST /v2/domains/{domainIdentifier}/glossary-terms <54 >55 status=201 idempotent
CreateGroupProfile POST /v2/domains/{domainIdentifier}/group-profiles <56 >57 status=201 idempotent
CreateListingChangeSet POST /v2/domains/{domainIdentifier}/listings/change-set <58 >59
CreateNotebook POST /v2/domains/{domainIdentifier}/notebooks <60 >61 status=201 idempotent
CreateProject POST /v2/domains/{domainIdentifier}/projects <62 >63 status=201
CreateProjectMembership POST /v2/domains/{domainIdentifier}/projects/{projectIdentifier}/createMembership <64 >65 status=201
CreateProjectProfile POST /v2/domains/{domainIdentifier}/project-profiles <66 >67 status=201
CreateRule POST /v2/domains/{domainIdentifier}/rules <68 >69 status=201 idempotent
CreateSubscriptionGrant POST /v2/domains/{domainIdentifier}/subscription-grants <70 >71
CreateSubscriptionRequest POST /v2/domains/{domainIdentifier}/subscription-requests <72 >73
CreateSubscriptionTarget POST /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets <74 >75
CreateUserProfile POST /v2/domains/{domainIdentifier}/user-profiles <76 >77 status=201 idempotent
DeleteAccountPool DELETE /v2/domains/{domainIdentifier}/account-pools/{identifier} <78 >79 status=204 idempotent
DeleteAsset DELETE /v2/domains/{domainIdentifier}/assets/{identifier} <80 >81 status=204 idempotent
DeleteAssetFilter DELETE /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier} <82 status=204 idempotent
DeleteAssetType DELETE /v2/domains/{domainIdentifier}/asset-types/{identifier} <83 >84 status=204
DeleteConnection DELETE /v2/domains/{domainIdentifier}/connections/{identifier} <85 >86 status=202 idempotent
DeleteDataExportConfiguration DELETE /v2/domains/{domainIdentifier}/data-export-configuration <87 >88 status=204 idempotent
DeleteDataProduct DELETE /v2/domains/{domainIdentifier}/data-products/{identifier} <89 >90 status=204 idempotent
DeleteDataSource DELETE /v2/domains/{domainIdentifier}/data-sources/{identifier} <91 >92 idempotent
DeleteDomain DELETE /v2/domains/{identifier} <93 >94 status=202 idempotent
DeleteDomainUnit DELETE /v2/domains/{domainIdentifier}/domain-units/{identifier} <95 >96 status=204 idempotent
DeleteEnvironment DELETE /v2/domains/{domainIdentifier}/environments/{identifier} <97 status=204 idempotent
DeleteEnvironmentAction DELETE /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier} <98 status=204 idempotent
DeleteEnvironmentBlueprint DELETE /v2/domains/{domainIdentifier}/environment-blueprints/{identifier} <99 status=204 idempotent
DeleteEnvironmentBlueprintConfiguration DELETE /v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier} <100 >101 status=204 idempotent
DeleteEnvironmentProfile DELETE /v2/domains/{domainIdentifier}/environment-profiles/{identifier} <102 status=204 idempotent
DeleteFormType DELETE /v2/domains/{domainIdentifier}/form-types/{formTypeIdentifier} <103 >104 status=204
DeleteGlossary DELETE /v2/domains/{domainIdentifier}/glossaries/{identifier} <105 >106 status=204 idempotent
DeleteGlossaryTerm DELETE /v2/domains/{domainIdentifier}/glossary-terms/{identifier} <107 >108 status=204 idempotent
DeleteLineageEvent DELETE /v2/domains/{domainIdentifier}/lineage/events/{identifier} <109 >110 idempotent
DeleteListing DELETE /v2/domains/{domainIdentifier}/listings/{identifier} <111 >112 status=204 idempotent
DeleteNotebook DELETE /v2/domains/{domainIdentifier}/notebooks/{identifier} <113 >114 idempotent
DeleteProject DELETE /v2/domains/{domainIdentifier}/projects/{identifier} <115 >116 status=204 idempotent
DeleteProjectMembership POST /v2/domains/{domainIdentifier}/projects/{projectIdentifier}/deleteMembership <117 >118 status=204 idempotent
DeleteProjectProfile DELETE /v2/domains/{domainIdentifier}/project-profiles/{identifier} <119 >120 status=204 idempotent
DeleteRule DELETE /v2/domains/{domainIdentifier}/rules/{identifier} <121 >122 status=204 idempotent
DeleteSubscriptionGrant DELETE /v2/domains/{domainIdentifier}/subscription-grants/{identifier} <123 >124
DeleteSubscriptionRequest DELETE /v2/domains/{domainIdentifier}/subscription-requests/{identifier} <125 status=204
DeleteSubscriptionTarget DELETE /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier} <126 status=204
DeleteTimeSeriesDataPoints DELETE /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points <127 >128 status=204 idempotent
DisassociateEnvironmentRole DELETE /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/roles/{environmentRoleArn} <129 >130
DisassociateGovernedTerms PATCH /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/disassociate-governed-terms <131 >132
GetAccountPool GET /v2/domains/{domainIdentifier}/account-pools/{identifier} <133 >134 readonly
GetAsset GET /v2/domains/{domainIdentifier}/assets/{identifier} <135 >136 readonly
GetAssetFilter GET /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier} <137 >138 readonly
GetAssetType GET /v2/domains/{domainIdentifier}/asset-types/{identifier} <139 >140 readonly
GetConnection GET /v2/domains/{domainIdentifier}/connections/{identifier} <141 >142 readonly
GetDataExportConfiguration GET /v2/domains/{domainIdentifier}/data-export-configuration <143 >144 readonly
GetDataProduct GET /v2/domains/{domainIdentifier}/data-products/{identifier} <145 >146 readonly
GetDataSource GET /v2/domains/{domainIdentifier}/data-sources/{identifier} <147 >148 readonly
GetDataSourceRun GET /v2/domains/{domainIdentifier}/data-source-runs/{identifier} <149 >150 readonly
GetDomain GET /v2/domains/{identifier} <151 >152 readonly
GetDomainUnit GET /v2/domains/{domainIdentifier}/domain-units/{identifier} <153 >154 readonly
GetEnvironment GET /v2/domains/{domainIdentifier}/environments/{identifier} <155 >156 readonly
GetEnvironmentAction GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier} <157 >158 readonly
GetEnvironmentBlueprint GET /v2/domains/{domainIdentifier}/environment-blueprints/{identifier} <159 >160 readonly
GetEnvironmentBlueprintConfiguration GET /v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier} <161 >162 readonly
GetEnvironmentCredentials GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/credentials <163 >164 readonly
GetEnvironmentProfile GET /v2/domains/{domainIdentifier}/environment-profiles/{identifier} <165 >166 readonly
GetFormType GET /v2/domains/{domainIdentifier}/form-types/{formTypeIdentifier} <167 >168 readonly
GetGlossary GET /v2/domains/{domainIdentifier}/glossaries/{identifier} <169 >170 readonly
GetGlossaryTerm GET /v2/domains/{domainIdentifier}/glossary-terms/{identifier} <171 >172 readonly
GetGroupProfile GET /v2/domains/{domainIdentifier}/group-profiles/{groupIdentifier} <173 >174 readonly
GetIamPortalLoginUrl POST /v2/domains/{domainIdentifier}/get-portal-login-url <175 >176
GetJobRun GET /v2/domains/{domainIdentifier}/jobRuns/{identifier} <177 >178 readonly
GetLineageEvent GET /v2/domains/{domainIdentifier}/lineage/events/{identifier} <179 >180 readonly
GetLineageNode GET /v2/domains/{domainIdentifier}/lineage/nodes/{identifier} <181 >182 readonly
GetListing GET /v2/domains/{domainIdentifier}/listings/{identifier} <183 >184 readonly
GetMetadataGenerationRun GET /v2/domains/{domainIdentifier}/metadata-generation-runs/{identifier} <185 >186 readonly
GetNotebook GET /v2/domains/{domainIdentifier}/notebooks/{identifier} <187 >188 readonly
GetNotebookExport GET /v2/domains/{domainIdentifier}/notebook-exports/{identifier} <189 >190 readonly
GetNotebookRun GET /v2/domains/{domainIdentifier}/notebook-runs/{identifier} <191 >192 readonly
GetProject GET /v2/domains/{domainIdentifier}/projects/{identifier} <193 >194 readonly
GetProjectProfile GET /v2/domains/{domainIdentifier}/project-profiles/{identifier} <195 >196 readonly
GetRule GET /v2/domains/{domainIdentifier}/rules/{identifier} <197 >198 readonly
GetSubscription GET /v2/domains/{domainIdentifier}/subscriptions/{identifier} <199 >200 readonly
GetSubscriptionGrant GET /v2/domains/{domainIdentifier}/subscription-grants/{identifier} <201 >202 readonly
GetSubscriptionRequestDetails GET /v2/domains/{domainIdentifier}/subscription-requests/{identifier} <203 >204 readonly
GetSubscriptionTarget GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier} <205 >206 readonly
GetTimeSeriesDataPoint GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points/{identifier} <207 >208 readonly
GetUserProfile GET /v2/domains/{domainIdentifier}/user-profiles/{userIdentifier} <209 >210 readonly
ListAccountPools GET /v2/domains/{domainIdentifier}/account-pools <211 >212 readonly
ListAccountsInAccountPool GET /v2/domains/{domainIdentifier}/account-pools/{identifier}/accounts <213 >214 readonly
ListAssetFilters GET /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters <215 >216 readonly
ListAssetRevisions GET /v2/domains/{domainIdentifier}/assets/{identifier}/revisions <217 >218 readonly
ListConnections GET /v2/domains/{domainIdentifier}/connections <219 >220 readonly
ListDataProductRevisions GET /v2/domains/{domainIdentifier}/data-products/{identifier}/revisions <221 >222 readonly
ListDataSourceRunActivities GET /v2/domains/{domainIdentifier}/data-source-runs/{identifier}/activities <223 >224 readonly
ListDataSourceRuns GET /v2/domains/{domainIdentifier}/data-sources/{dataSourceIdentifier}/runs <225 >226 readonly
ListDataSources GET /v2/domains/{domainIdentifier}/data-sources <227 >228 readonly
ListDomainUnitsForParent GET /v2/domains/{domainIdentifier}/domain-units <229 >230 readonly
ListDomains GET /v2/domains <231 >232 readonly
ListEntityOwners GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/owners <233 >234 readonly
ListEnvironmentActions GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions <235 >236 readonly
ListEnvironmentBlueprintConfigurations GET /v2/domains/{domainIdentifier}/environment-blueprint-configurations <237 >238 readonly
ListEnvironmentBlueprints GET /v2/domains/{domainIdentifier}/environment-blueprints <239 >240 readonly
ListEnvironmentProfiles GET /v2/domains/{domainIdentifier}/environment-profiles <241 >242 readonly
ListEnvironments GET /v2/domains/{domainIdentifier}/environments <243 >244 readonly
ListJobRuns GET /v2/domains/{domainIdentifier}/jobs/{jobIdentifier}/runs <245 >246 readonly
ListLineageEvents GET /v2/domains/{domainIdentifier}/lineage/events <247 >248 readonly
ListLineageNodeHistory GET /v2/domains/{domainIdentifier}/lineage/nodes/{identifier}/history <249 >250 readonly
ListMetadataGenerationRuns GET /v2/domains/{domainIdentifier}/metadata-generation-runs <251 >252 readonly
ListNotebookRuns GET /v2/domains/{domainIdentifier}/notebook-runs <253 >254 readonly
ListNotebooks GET /v2/domains/{domainIdentifier}/notebooks <255 >256 readonly
ListNotifications GET /v2/domains/{domainIdentifier}/notifications <257 >258 readonly
ListPolicyGrants GET /v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/grants <259 >260 readonly
ListProjectMemberships GET /v2/domains/{domainIdentifier}/projects/{projectIdentifier}/memberships <261 >262 readonly
ListProjectProfiles GET /v2/domains/{domainIdentifier}/project-profiles <263 >264 readonly
ListProjects GET /v2/domains/{domainIdentifier}/projects <265 >266 readonly
ListRules GET /v2/domains/{domainIdentifier}/list-rules/{targetType}/{targetIdentifier} <267 >268 readonly
ListSubscriptionGrants GET /v2/domains/{domainIdentifier}/subscription-grants <269 >270 readonly
ListSubscriptionRequests GET /v2/domains/{domainIdentifier}/subscription-requests <271 >272 readonly
ListSubscriptionTargets GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets <273 >274 readonly
ListSubscriptions GET /v2/domains/{domainIdentifier}/subscriptions <275 >276 readonly
ListTagsForResource GET /tags/{resourceArn} <277 >278 readonly
ListTimeSeriesDataPoints GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points <279 >280 readonly
PostLineageEvent POST /v2/domains/{domainIdentifier}/lineage/events <281 >282 idempotent
PostTimeSeriesDataPoints POST /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points <283 >284 status=201 idempotent
PutDataExportConfiguration PUT /v2/domains/{domainIdentifier}/data-export-configuration <285 >286 idempotent
PutEnvironmentBlueprintConfiguration PUT /v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier} <287 >288 idempotent
QueryGraph POST /v2/domains/{domainIdentifier}/graph/query <289 >290
RejectPredictions PUT /v2/domains/{domainIdentifier}/assets/{identifier}/reject-predictions <291 >292 idempotent
RejectSubscriptionRequest PUT /v2/domains/{domainIdentifier}/subscription-requests/{identifier}/reject <293 >294 idempotent
RemoveEntityOwner POST /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/removeOwner <295 >296 status=204 idempotent
RemovePolicyGrant POST /v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/removeGrant <297 >298 status=204 idempotent
RevokeSubscription PUT /v2/domains/{domainIdentifier}/subscriptions/{identifier}/revoke <299 >300 idempotent
Search POST /v2/domains/{domainIdentifier}/search <301 >302
SearchGroupProfiles POST /v2/domains/{domainIdentifier}/search-group-profiles <303 >304
SearchListings POST /v2/domains/{domainIdentifier}/listings/search <305 >306
SearchTypes POST /v2/domains/{domainIdentifier}/types-search <307 >308
SearchUserProfiles POST /v2/domains/{domainIdentifier}/search-user-profiles <309 >310
StartDataSourceRun POST /v2/domains/{domainIdentifier}/data-sources/{dataSourceIdentifier}/runs <311 >312 idempotent
StartMetadataGenerationRun POST /v2/domains/{domainIdentifier}/metadata-generation-runs <313 >314 idempotent
StartNotebookExport POST /v2/domains/{domainIdentifier}/notebook-exports <315 >316 status=201
StartNotebookImport POST /v2/domains/{domainIdentifier}/notebook-imports <317 >318 status=201 idempotent
StartNotebookRun POST /v2/domains/{domainIdentifier}/notebook-runs <319 >320 status=201 idempotent
StartNotebookSync POST /v2/domains/{domainIdentifier}/notebook-syncs <321 >322 status=201 idempotent
StopNotebookRun PUT /v2/domains/{domainIdentifier}/notebook-runs/{identifier}/stop <323 >324 idempotent
TagResource POST /tags/{resourceArn} <325 >326
UntagResource DELETE /tags/{resourceArn} <327 >328 idempotent
UpdateAccountPool PATCH /v2/domains/{domainIdentifier}/account-pools/{identifier} <329 >330 idempotent
UpdateAssetFilter PATCH /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier} <331 >332 idempotent
UpdateConnection PATCH /v2/domains/{domainIdentifier}/connections/{identifier} <333 >334 idempotent
UpdateDataSource PATCH /v2/domains/{domainIdentifier}/data-sources/{identifier} <335 >336 idempotent
UpdateDomain PUT /v2/domains/{identifier} <337 >338 idempotent
UpdateDomainUnit PUT /v2/domains/{domainIdentifier}/domain-units/{identifier} <339 >340 idempotent
UpdateEnvironment PATCH /v2/domains/{domainIdentifier}/environments/{identifier} <341 >342
UpdateEnvironmentAction PATCH /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier} <343 >344
UpdateEnvironmentBlueprint PATCH /v2/domains/{domainIdentifier}/environment-blueprints/{identifier} <345 >346 idempotent
UpdateEnvironmentProfile PATCH /v2/domains/{domainIdentifier}/environment-profiles/{identifier} <347 >348
UpdateGlossary PATCH /v2/domains/{domainIdentifier}/glossaries/{identifier} <349 >350 idempotent
UpdateGlossaryTerm PATCH /v2/domains/{domainIdentifier}/glossary-terms/{identifier} <351 >352 idempotent
UpdateGroupProfile PUT /v2/domains/{domainIdentifier}/group-profiles/{groupIdentifier} <353 >354
UpdateNotebook PATCH /v2/domains/{domainIdentifier}/notebooks/{identifier} <355 >356 idempotent
UpdateProject PATCH /v2/domains/{domainIdentifier}/projects/{identifier} <357 >358 idempotent
UpdateProjectProfile PATCH /v2/domains/{domainIdentifier}/project-profiles/{identifier} <359 >360 idempotent
UpdateRootDomainUnitOwner PATCH /v2/domains/{domainIdentifier}/root-domain-unit-owner <361 >362 status=204 idempotent
UpdateRule PATCH /v2/domains/{domainIdentifier}/rules/{identifier} <363 >364 idempotent
UpdateSubscriptionGrantStatus PATCH /v2/domains/{domainIdentifier}/subscription-grants/{identifier}/status/{assetIdentifier} <365 >366 idempotent
UpdateSubscriptionRequest PATCH /v2/domains/{domainIdentifier}/subscription-requests/{identifier} <367 >368 idempotent
UpdateSubscriptionTarget PATCH /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier} <369 >370 idempotent
UpdateUserProfile PUT /v2/domains/{domainIdentifier}/user-profiles/{userIdentifier} <371 >372

domainIdentifier:s!@u identifier:s!@u revision:s@q acceptRule:381 acceptChoices:[382 clientToken:s~
domainId:s! assetId:s! revision:s!
domainIdentifier:s!@u identifier:s!@u decisionComment:s assetScopes:[383 assetPermissions:[384
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! requestReason:s! subscribedPrincipals:[385! subscribedListings:[386! reviewerId:s decisionComment:s existingSubscriptionId:s metadataForms:[387
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u owner:388! clientToken:s~
-
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u policyType:s! principal:389! detail:390! clientToken:s~
grantId:s
domainIdentifier:s!@u environmentIdentifier:s!@u environmentRoleArn:s!@u
-
domainIdentifier:s!@u entityIdentifier:s!@u entityType:s!@u governedGlossaryTerms:[s!
-
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u entityRevision:s@q attributeIdentifiers:[s!@q=attributeIdentifier
attributes:[391 errors:[392!
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u clientToken:s~ attributes:[393!
errors:[392 attributes:[394
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! subscribedPrincipal:385! subscribedListing:386! subscriptionRequestId:s retainPermissions:b
domainIdentifier:s!@u name:s! description:s resolutionStrategy:s! accountSource:395!
domainId:s name:s id:s description:s resolutionStrategy:s accountSource:395! createdBy:s! createdAt:T lastUpdatedAt:T updatedBy:s domainUnitId:s
name:s! domainIdentifier:s!@u externalIdentifier:s typeIdentifier:s! typeRevision:s description:s glossaryTerms:[s formsInput:[396 owningProjectIdentifier:s! predictionConfiguration:397 clientToken:s~
id:s! name:s! typeIdentifier:s! typeRevision:s! externalIdentifier:s revision:s! description:s createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s glossaryTerms:[s governedGlossaryTerms:[s owningProjectId:s! domainId:s! listing:398 formsOutput:[387! readOnlyFormsOutput:[387 latestTimeSeriesDataPointFormsOutput:[399 predictionConfiguration:397
domainIdentifier:s!@u assetIdentifier:s!@u name:s! description:s configuration:400! clientToken:s~
id:s! domainId:s! assetId:s! name:s! description:s status:s configuration:400! createdAt:t errorMessage:s effectiveColumnNames:[s effectiveRowFilter:s
name:s! domainIdentifier:s!@u identifier:s!@u typeRevision:s description:s glossaryTerms:[s formsInput:[396 predictionConfiguration:397 clientToken:s~
id:s! name:s! typeIdentifier:s! typeRevision:s! externalIdentifier:s revision:s! description:s createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s glossaryTerms:[s governedGlossaryTerms:[s owningProjectId:s! domainId:s! listing:398 formsOutput:[387! readOnlyFormsOutput:[387 latestTimeSeriesDataPointFormsOutput:[399 predictionConfiguration:397
domainIdentifier:s!@u name:s! description:s formsInput:{401! owningProjectIdentifier:s!
domainId:s! name:s! revision:s! description:s formsOutput:{402! owningProjectId:s originDomainId:s originProjectId:s createdAt:t createdBy:s updatedAt:t updatedBy:s
awsLocation:403 clientToken:s~ configurations:[404 description:s domainIdentifier:s!@u environmentIdentifier:s name:s! props:405 enableTrustedIdentityPropagation:b scope:s
connectionId:s! configurations:[404 description:s domainId:s! domainUnitId:s! environmentId:s name:s! physicalEndpoints:[406! projectId:s props:407 type:s! scope:s
domainIdentifier:s!@u name:s! owningProjectIdentifier:s! description:s glossaryTerms:[s formsInput:[396 items:[408 clientToken:s~
domainId:s! id:s! revision:s! owningProjectId:s! name:s! status:s! description:s glossaryTerms:[s items:[408 formsOutput:[387 createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s
domainIdentifier:s!@u identifier:s!@u name:s! description:s glossaryTerms:[s items:[408 formsInput:[396 clientToken:s~
domainId:s! id:s! revision:s! owningProjectId:s! name:s! status:s! description:s glossaryTerms:[s items:[408 formsOutput:[387 createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s
name:s! description:s domainIdentifier:s!@u projectIdentifier:s! environmentIdentifier:s connectionIdentifier:s type:s! configuration:409 recommendation:410 enableSetting:s schedule:411 publishOnImport:b assetFormsInput:[396 clientToken:s~
id:s! status:s type:s name:s! description:s domainId:s! projectId:s! environmentId:s connectionId:s configuration:412 recommendation:410 enableSetting:s publishOnImport:b assetFormsOutput:[387 schedule:411 lastRunStatus:s lastRunAt:T lastRunErrorMessage:413 errorMessage:413 createdAt:T updatedAt:T
name:s! description:s singleSignOn:414 domainExecutionRole:s kmsKeyIdentifier:s tags:{s domainVersion:s serviceRole:s clientToken:s~
id:s! rootDomainUnitId:s name:s description:s singleSignOn:414 domainExecutionRole:s arn:s kmsKeyIdentifier:s status:s portalUrl:s tags:{s domainVersion:s serviceRole:s
domainIdentifier:s!@u name:s! parentDomainUnitIdentifier:s! description:s clientToken:s~
id:s! domainId:s! name:s! parentDomainUnitId:s description:s owners:[415! ancestorDomainUnitIds:[s! createdAt:t createdBy:s
projectIdentifier:s! domainIdentifier:s!@u description:s name:s! environmentProfileIdentifier:s userParameters:[416 glossaryTerms:[s environmentAccountIdentifier:s environmentAccountRegion:s environmentBlueprintIdentifier:s deploymentOrder:i environmentConfigurationId:s environmentConfigurationName:s
projectId:s! id:s domainId:s! createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentProfileId:s awsAccountId:s awsAccountRegion:s provider:s! provisionedResources:[417 status:s environmentActions:[418 glossaryTerms:[s userParameters:[419 lastDeployment:420 provisioningProperties:421 deploymentProperties:422 environmentBlueprintId:s environmentConfigurationId:s environmentConfigurationName:s
domainIdentifier:s!@u environmentIdentifier:s!@u name:s! parameters:423! description:s
domainId:s! environmentId:s! id:s! name:s! parameters:423! description:s
domainIdentifier:s!@u name:s! description:s provisioningProperties:421! userParameters:[419
id:s! name:s! description:s provider:s! provisioningProperties:421! deploymentProperties:422 userParameters:[419 glossaryTerms:[s createdAt:T updatedAt:T
domainIdentifier:s!@u name:s! description:s environmentBlueprintIdentifier:s! projectIdentifier:s! userParameters:[416 awsAccountId:s awsAccountRegion:s
id:s! domainId:s! awsAccountId:s awsAccountRegion:s createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentBlueprintId:s! projectId:s userParameters:[419
domainIdentifier:s!@u name:s! model:424! owningProjectIdentifier:s! status:s description:s
domainId:s! name:s! revision:s! description:s owningProjectId:s originDomainId:s originProjectId:s
domainIdentifier:s!@u name:s! owningProjectIdentifier:s! description:s status:s usageRestrictions:[s clientToken:s~
domainId:s! id:s! name:s! owningProjectId:s! description:s status:s usageRestrictions:[s
domainIdentifier:s!@u glossaryIdentifier:s! name:s! status:s shortDescription:s longDescription:s termRelations:425 clientToken:s~
id:s! domainId:s! glossaryId:s! name:s! status:s! shortDescription:s longDescription:s termRelations:425 usageRestrictions:[s
domainIdentifier:s!@u groupIdentifier:s rolePrincipalArn:s clientToken:s~
domainId:s id:s status:s groupName:s rolePrincipalArn:s rolePrincipalId:s
domainIdentifier:s!@u entityIdentifier:s! entityType:s! entityRevision:s action:s! clientToken:s~
listingId:s! listingRevision:s! status:s!
domainIdentifier:s!@u owningProjectIdentifier:s! name:s! description:s metadata:{s parameters:{s clientToken:s~
id:s! name:s! owningProjectId:s! domainId:s! cellOrder:[426! status:s! description:s createdAt:t createdBy:s updatedAt:t updatedBy:s lockedBy:s lockedAt:t lockExpiresAt:t computeId:s metadata:{s parameters:{s environmentConfiguration:427 error:428 gitMetadata:429
domainIdentifier:s!@u name:s! description:s resourceTags:{s glossaryTerms:[s domainUnitId:s projectProfileId:s userParameters:[430 projectCategory:s projectExecutionRole:s membershipAssignments:[431
domainId:s! id:s! name:s! description:s projectStatus:s failureReasons:[432 createdBy:s! createdAt:T lastUpdatedAt:T resourceTags:[433 glossaryTerms:[s domainUnitId:s projectProfileId:s userParameters:[430 environmentDeploymentDetails:434 projectCategory:s
domainIdentifier:s!@u projectIdentifier:s!@u member:435! designation:s!
-
domainIdentifier:s!@u name:s! description:s status:s projectResourceTags:[436 allowCustomProjectResourceTags:b projectResourceTagsDescription:s environmentConfigurations:[437 domainUnitIdentifier:s
domainId:s! id:s! name:s! description:s status:s projectResourceTags:[436 allowCustomProjectResourceTags:b projectResourceTagsDescription:s environmentConfigurations:[437 createdBy:s! createdAt:T lastUpdatedAt:T domainUnitId:s
domainIdentifier:s!@u name:s! target:438! action:s! scope:439! detail:440! description:s clientToken:s~
identifier:s! name:s! ruleType:s! target:438! action:s! scope:439! detail:440! targetType:s description:s createdAt:t! createdBy:s!
domainIdentifier:s!@u environmentIdentifier:s! subscriptionTargetIdentifier:s grantedEntity:441! assetTargetNames:[442 clientToken:s~
id:s! createdBy:s! updatedBy:s domainId:s! createdAt:t! updatedAt:t! environmentId:s subscriptionTargetId:s! grantedEntity:443! status:s! assets:[444 subscriptionId:s
domainIdentifier:s!@u subscribedPrincipals:[445! subscribedListings:[446! requestReason:s! clientToken:s~ metadataForms:[396 assetPermissions:[384 assetScopes:[383
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! requestReason:s! subscribedPrincipals:[385! subscribedListings:[386! reviewerId:s decisionComment:s existingSubscriptionId:s metadataForms:[387
domainIdentifier:s!@u environmentIdentifier:s!@u name:s! type:s! subscriptionTargetConfig:[447! authorizedPrincipals:[s! manageAccessRole:s! applicableAssetTypes:[s! provider:s clientToken:s~ subscriptionGrantCreationMode:s
id:s! authorizedPrincipals:[s! domainId:s! projectId:s! environmentId:s! name:s! type:s! createdBy:s! updatedBy:s createdAt:t! updatedAt:t manageAccessRole:s applicableAssetTypes:[s! subscriptionTargetConfig:[447! provider:s! subscriptionGrantCreationMode:s
domainIdentifier:s!@u userIdentifier:s! userType:s sessionName:s clientToken:s~
domainId:s id:s type:s status:s details:448
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u assetIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
status:s
domainIdentifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u clientToken:s~@q retainPermissionsOnRevokeFailure:b@q
id:s! status:s type:s name:s! description:s domainId:s! projectId:s! environmentId:s connectionId:s configuration:412 enableSetting:s publishOnImport:b assetFormsOutput:[387 schedule:411 lastRunStatus:s lastRunAt:T lastRunErrorMessage:413 errorMessage:413 createdAt:T updatedAt:T selfGrantStatus:449 retainPermissionsOnRevokeFailure:b
identifier:s!@u clientToken:s~@q skipDeletionCheck:b@q
status:s!
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u environmentIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u environmentBlueprintIdentifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u formTypeIdentifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
id:s domainId:s processingStatus:s
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u skipDeletionCheck:b@q
-
domainIdentifier:s!@u projectIdentifier:s!@u member:435!
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
-
domainIdentifier:s!@u identifier:s!@u
id:s! createdBy:s! updatedBy:s domainId:s! createdAt:t! updatedAt:t! environmentId:s subscriptionTargetId:s! grantedEntity:443! status:s! assets:[444 subscriptionId:s
domainIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u environmentIdentifier:s!@u identifier:s!@u
domainIdentifier:s!@u entityIdentifier:s!@u entityType:s!@u formName:s!@q clientToken:s~@q
-
domainIdentifier:s!@u environmentIdentifier:s!@u environmentRoleArn:s!@u
-
domainIdentifier:s!@u entityIdentifier:s!@u entityType:s!@u governedGlossaryTerms:[s!
-
domainIdentifier:s!@u identifier:s!@u
domainId:s name:s id:s description:s resolutionStrategy:s accountSource:395! createdBy:s! createdAt:T lastUpdatedAt:T updatedBy:s domainUnitId:s
domainIdentifier:s!@u identifier:s!@u revision:s@q
id:s! name:s! typeIdentifier:s! typeRevision:s! externalIdentifier:s revision:s! description:s createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s glossaryTerms:[s governedGlossaryTerms:[s owningProjectId:s! domainId:s! listing:398 formsOutput:[387! readOnlyFormsOutput:[387 latestTimeSeriesDataPointFormsOutput:[399
domainIdentifier:s!@u assetIdentifier:s!@u identifier:s!@u
id:s! domainId:s! assetId:s! name:s! description:s status:s configuration:400! createdAt:t errorMessage:s effectiveColumnNames:[s effectiveRowFilter:s
domainIdentifier:s!@u identifier:s!@u revision:s@q
domainId:s! name:s! revision:s! description:s formsOutput:{402! owningProjectId:s! originDomainId:s originProjectId:s createdAt:t createdBy:s updatedAt:t updatedBy:s
domainIdentifier:s!@u identifier:s!@u withSecret:b@q
connectionCredentials:450 configurations:[404 connectionId:s! description:s domainId:s! domainUnitId:s! environmentId:s environmentUserRole:s name:s! physicalEndpoints:[406! projectId:s props:407 type:s! scope:s
domainIdentifier:s!@u
isExportEnabled:b status:s encryptionConfiguration:451 s3TableBucketArn:s createdAt:t updatedAt:t
domainIdentifier:s!@u identifier:s!@u revision:s@q
domainId:s! id:s! revision:s! owningProjectId:s! name:s! status:s! description:s glossaryTerms:[s items:[408 formsOutput:[387 createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s
domainIdentifier:s!@u identifier:s!@u
id:s! status:s type:s name:s! description:s domainId:s! projectId:s! environmentId:s connectionId:s configuration:412 recommendation:410 enableSetting:s publishOnImport:b assetFormsOutput:[387 schedule:411 lastRunStatus:s lastRunAt:T lastRunErrorMessage:413 lastRunAssetCount:i errorMessage:413 createdAt:T updatedAt:T selfGrantStatus:449
domainIdentifier:s!@u identifier:s!@u
domainId:s! dataSourceId:s! id:s! projectId:s! status:s! type:s! dataSourceConfigurationSnapshot:s runStatisticsForAssets:452 lineageSummary:453 errorMessage:413 createdAt:T! updatedAt:T! startedAt:T stoppedAt:T
identifier:s!@u
id:s! rootDomainUnitId:s name:s description:s singleSignOn:414 domainExecutionRole:s! arn:s kmsKeyIdentifier:s status:s! portalUrl:s createdAt:t lastUpdatedAt:t tags:{s domainVersion:s serviceRole:s
domainIdentifier:s!@u identifier:s!@u
id:s! domainId:s! name:s! parentDomainUnitId:s description:s owners:[415! createdAt:t lastUpdatedAt:t createdBy:s lastUpdatedBy:s
domainIdentifier:s!@u identifier:s!@u
projectId:s! id:s domainId:s! createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentProfileId:s awsAccountId:s awsAccountRegion:s provider:s! provisionedResources:[417 status:s environmentActions:[418 glossaryTerms:[s userParameters:[419 lastDeployment:420 provisioningProperties:421 deploymentProperties:422 environmentBlueprintId:s environmentConfigurationId:s environmentConfigurationName:s
domainIdentifier:s!@u environmentIdentifier:s!@u identifier:s!@u
domainId:s! environmentId:s! id:s! name:s! parameters:423! description:s
domainIdentifier:s!@u identifier:s!@u
id:s! name:s! description:s provider:s! provisioningProperties:421! deploymentProperties:422 userParameters:[419 glossaryTerms:[s createdAt:T updatedAt:T
domainIdentifier:s!@u environmentBlueprintIdentifier:s!@u
domainId:s! environmentBlueprintId:s! provisioningRoleArn:s environmentRolePermissionBoundary:s manageAccessRoleArn:s enabledRegions:[s regionalParameters:{{s allowUserProvidedConfigurations:b createdAt:T updatedAt:T resourceConfigurations:[454 provisioningConfigurations:[455
domainIdentifier:s!@u environmentIdentifier:s!@u
accessKeyId:s secretAccessKey:s sessionToken:s expiration:T
domainIdentifier:s!@u identifier:s!@u
id:s! domainId:s! awsAccountId:s awsAccountRegion:s createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentBlueprintId:s! projectId:s userParameters:[419
domainIdentifier:s!@u formTypeIdentifier:s!@u revision:s@q
domainId:s! name:s! revision:s! model:424! owningProjectId:s originDomainId:s originProjectId:s status:s createdAt:t createdBy:s description:s imports:[456
domainIdentifier:s!@u identifier:s!@u
domainId:s! id:s! owningProjectId:s! name:s! description:s status:s! createdAt:t createdBy:s updatedAt:t updatedBy:s usageRestrictions:[s
domainIdentifier:s!@u identifier:s!@u
domainId:s! glossaryId:s! id:s! name:s! shortDescription:s longDescription:s termRelations:425 status:s! createdAt:t createdBy:s updatedAt:t updatedBy:s usageRestrictions:[s
domainIdentifier:s!@u groupIdentifier:s!@u
domainId:s id:s status:s groupName:s rolePrincipalArn:s rolePrincipalId:s
domainIdentifier:s!@u
authCodeUrl:s userProfileId:s!
domainIdentifier:s!@u identifier:s!@u
domainId:s id:s jobId:s jobType:s runMode:s details:457 status:s error:458 createdBy:s createdAt:t startTime:t endTime:t
domainIdentifier:s!@u identifier:s!@u
domainId:s@h=Domain-Id id:s@h=Id event:B@p createdBy:s@h=Created-By processingStatus:s@h=Processing-Status eventTime:t@h=Event-Time createdAt:t@h=Created-At
domainIdentifier:s!@u identifier:s!@u eventTimestamp:t@q=timestamp
domainId:s! name:s description:s createdAt:t createdBy:s updatedAt:t updatedBy:s id:s! typeName:s! typeRevision:s sourceIdentifier:s eventTimestamp:t formsOutput:[387 upstreamNodes:[459 downstreamNodes:[459
domainIdentifier:s!@u identifier:s!@u listingRevision:s@q
domainId:s! id:s! listingRevision:s! createdAt:t updatedAt:t createdBy:s updatedBy:s item:460 name:s description:s status:s
domainIdentifier:s!@u identifier:s!@u type:s@q
domainId:s! id:s! target:461 status:s type:s types:[s createdAt:t createdBy:s owningProjectId:s! typeStats:[462
domainIdentifier:s!@u identifier:s!@u
id:s! name:s! owningProjectId:s! domainId:s! cellOrder:[426! status:s! description:s createdAt:t createdBy:s updatedAt:t updatedBy:s lockedBy:s lockedAt:t lockExpiresAt:t computeId:s metadata:{s parameters:{s environmentConfiguration:427 error:428 gitMetadata:429
domainIdentifier:s!@u identifier:s!@u
id:s! domainId:s! owningProjectId:s! notebookId:s! fileFormat:s! status:s! outputLocation:463 error:464 completedAt:t createdAt:t createdBy:s
domainIdentifier:s!@u identifier:s!@u
id:s! domainId:s! owningProjectId:s! notebookId:s! scheduleId:s status:s! cellOrder:[426 metadata:{s parameters:{s computeConfiguration:465 networkConfiguration:466 timeoutConfiguration:467 environmentConfiguration:427 storageConfiguration:468 triggerSource:469 error:470 createdAt:t createdBy:s updatedAt:t updatedBy:s startedAt:t completedAt:t
domainIdentifier:s!@u identifier:s!@u
domainId:s! id:s! name:s! description:s projectStatus:s failureReasons:[432 createdBy:s! createdAt:T lastUpdatedAt:T resourceTags:[433 glossaryTerms:[s domainUnitId:s projectProfileId:s userParameters:[430 environmentDeploymentDetails:434 projectCategory:s
domainIdentifier:s!@u identifier:s!@u
domainId:s! id:s! name:s! description:s status:s projectResourceTags:[436 allowCustomProjectResourceTags:b projectResourceTagsDescription:s environmentConfigurations:[437 createdBy:s! createdAt:T lastUpdatedAt:T domainUnitId:s
domainIdentifier:s!@u identifier:s!@u revision:s@q
identifier:s! revision:s! name:s! ruleType:s! target:438! action:s! scope:439! detail:440! targetType:s description:s createdAt:t! updatedAt:t! createdBy:s! lastUpdatedBy:s!
domainIdentifier:s!@u identifier:s!@u
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! subscribedPrincipal:385! subscribedListing:386! subscriptionRequestId:s retainPermissions:b
domainIdentifier:s!@u identifier:s!@u
id:s! createdBy:s! updatedBy:s domainId:s! createdAt:t! updatedAt:t! environmentId:s subscriptionTargetId:s! grantedEntity:443! status:s! assets:[444 subscriptionId:s
domainIdentifier:s!@u identifier:s!@u
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! requestReason:s! subscribedPrincipals:[385! subscribedListings:[386! reviewerId:s decisionComment:s existingSubscriptionId:s metadataForms:[387
domainIdentifier:s!@u environmentIdentifier:s!@u identifier:s!@u
id:s! authorizedPrincipals:[s! domainId:s! projectId:s! environmentId:s! name:s! type:s! createdBy:s! updatedBy:s createdAt:t! updatedAt:t manageAccessRole:s applicableAssetTypes:[s! subscriptionTargetConfig:[447! provider:s! subscriptionGrantCreationMode:s
domainIdentifier:s!@u entityIdentifier:s!@u entityType:s!@u identifier:s!@u formName:s!@q
domainId:s entityId:s entityType:s formName:s form:471
domainIdentifier:s!@u userIdentifier:s!@u type:s@q sessionName:s@q
domainId:s id:s type:s status:s details:448
domainIdentifier:s!@u name:s@q sortBy:s@q sortOrder:s@q nextToken:s@q maxResults:i@q
items:[472 nextToken:s
domainIdentifier:s!@u identifier:s!@u nextToken:s@q maxResults:i@q
items:[473 nextToken:s
domainIdentifier:s!@u assetIdentifier:s!@u status:s@q nextToken:s@q maxResults:i@q
items:[474! nextToken:s
domainIdentifier:s!@u identifier:s!@u nextToken:s@q maxResults:i@q
items:[475 nextToken:s
domainIdentifier:s!@u maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q name:s@q environmentIdentifier:s@q projectIdentifier:s@q type:s@q scope:s@q
items:[476! nextToken:s
domainIdentifier:s!@u identifier:s!@u maxResults:i@q nextToken:s@q
items:[477! nextToken:s
domainIdentifier:s!@u identifier:s!@u status:s@q nextToken:s@q maxResults:i@q
items:[478! nextToken:s
domainIdentifier:s!@u dataSourceIdentifier:s!@u status:s@q nextToken:s@q maxResults:i@q
items:[479! nextToken:s
domainIdentifier:s!@u projectIdentifier:s!@q environmentIdentifier:s@q connectionIdentifier:s@q type:s@q status:s@q name:s@q nextToken:s@q maxResults:i@q
items:[480! nextToken:s
domainIdentifier:s!@u parentDomainUnitIdentifier:s!@q maxResults:i@q nextToken:s@q
items:[481! nextToken:s
status:s@q maxResults:i@q nextToken:s@q
items:[482! nextToken:s
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u maxResults:i@q nextToken:s@q
owners:[483! nextToken:s
domainIdentifier:s!@u environmentIdentifier:s!@u nextToken:s@q maxResults:i@q
items:[484 nextToken:s
domainIdentifier:s!@u maxResults:i@q nextToken:s@q
items:[485 nextToken:s
domainIdentifier:s!@u maxResults:i@q nextToken:s@q name:s@q managed:b@q
items:[486! nextToken:s
domainIdentifier:s!@u awsAccountId:s@q awsAccountRegion:s@q environmentBlueprintIdentifier:s@q projectIdentifier:s@q name:s@q nextToken:s@q maxResults:i@q
items:[487! nextToken:s
domainIdentifier:s!@u awsAccountId:s@q status:s@q awsAccountRegion:s@q projectIdentifier:s!@q environmentProfileIdentifier:s@q environmentBlueprintIdentifier:s@q provider:s@q name:s@q maxResults:i@q nextToken:s@q
items:[488! nextToken:s
domainIdentifier:s!@u jobIdentifier:s!@u status:s@q sortOrder:s@q nextToken:s@q maxResults:i@q
items:[489 nextToken:s
domainIdentifier:s!@u maxResults:i@q timestampAfter:t@q timestampBefore:t@q processingStatus:s@q sortOrder:s@q nextToken:s@q
items:[490 nextToken:s
domainIdentifier:s!@u maxResults:i@q nextToken:s@q identifier:s!@u direction:s@q eventTimestampGTE:t@q=timestampGTE eventTimestampLTE:t@q=timestampLTE sortOrder:s@q
nodes:[491 nextToken:s
domainIdentifier:s!@u status:s@q type:s@q nextToken:s@q maxResults:i@q targetIdentifier:s@q
items:[492 nextToken:s
domainIdentifier:s!@u owningProjectIdentifier:s!@q notebookIdentifier:s@q status:s@q scheduleIdentifier:s@q maxResults:i@q sortOrder:s@q nextToken:s@q
items:[493 nextToken:s
domainIdentifier:s!@u owningProjectIdentifier:s!@q maxResults:i@q sortOrder:s@q sortBy:s@q status:s@q nextToken:s@q
items:[494 nextToken:s
domainIdentifier:s!@u type:s!@q afterTimestamp:t@q beforeTimestamp:t@q subjects:[s@q taskStatus:s@q maxResults:i@q nextToken:s@q
notifications:[495 nextToken:s
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u policyType:s!@q maxResults:i@q nextToken:s@q
grantList:[496! nextToken:s
domainIdentifier:s!@u projectIdentifier:s!@u sortBy:s@q sortOrder:s@q nextToken:s@q maxResults:i@q
members:[497! nextToken:s
domainIdentifier:s!@u name:s@q sortBy:s@q sortOrder:s@q nextToken:s@q maxResults:i@q
items:[498 nextToken:s
domainIdentifier:s!@u userIdentifier:s@q groupIdentifier:s@q name:s@q projectCategory:s@q nextToken:s@q maxResults:i@q
items:[499 nextToken:s
domainIdentifier:s!@u targetType:s!@u targetIdentifier:s!@u ruleType:s@q action:s@q=ruleAction projectIds:[s@q assetTypes:[s@q dataProduct:b@q includeCascaded:b@q maxResults:i@q nextToken:s@q
items:[500! nextToken:s
domainIdentifier:s!@u environmentId:s@q subscriptionTargetId:s@q subscribedListingId:s@q subscriptionId:s@q owningProjectId:s@q owningIamPrincipalArn:s@q owningUserId:s@q owningGroupId:s@q sortBy:s@q sortOrder:s@q maxResults:i@q nextToken:s@q
items:[501! nextToken:s
domainIdentifier:s!@u status:s@q subscribedListingId:s@q owningProjectId:s@q owningIamPrincipalArn:s@q approverProjectId:s@q owningUserId:s@q owningGroupId:s@q sortBy:s@q sortOrder:s@q maxResults:i@q nextToken:s@q
items:[502! nextToken:s
domainIdentifier:s!@u environmentIdentifier:s!@u sortBy:s@q sortOrder:s@q maxResults:i@q nextToken:s@q
items:[503! nextToken:s
domainIdentifier:s!@u subscriptionRequestIdentifier:s@q status:s@q subscribedListingId:s@q owningProjectId:s@q owningIamPrincipalArn:s@q owningUserId:s@q owningGroupId:s@q approverProjectId:s@q sortBy:s@q sortOrder:s@q maxResults:i@q nextToken:s@q
items:[504! nextToken:s
resourceArn:s!@u
tags:{s
domainIdentifier:s!@u entityIdentifier:s!@u entityType:s!@u formName:s!@q startedAt:t@q endedAt:t@q nextToken:s@q maxResults:i@q
items:[399 nextToken:s
domainIdentifier:s!@u event:B!@p clientToken:s~@h=Client-Token
id:s domainId:s
domainIdentifier:s!@u entityIdentifier:s!@u entityType:s!@u forms:[505! clientToken:s~
domainId:s entityId:s entityType:s forms:[471
domainIdentifier:s!@u enableExport:b! encryptionConfiguration:451 clientToken:s~
-
domainIdentifier:s!@u environmentBlueprintIdentifier:s!@u provisioningRoleArn:s manageAccessRoleArn:s environmentRolePermissionBoundary:s enabledRegions:[s! regionalParameters:{{s resourceConfigurations:[506 allowUserProvidedConfigurations:b globalParameters:{s provisioningConfigurations:[455
domainId:s! environmentBlueprintId:s! provisioningRoleArn:s environmentRolePermissionBoundary:s manageAccessRoleArn:s enabledRegions:[s regionalParameters:{{s allowUserProvidedConfigurations:b createdAt:T updatedAt:T resourceConfigurations:[454 provisioningConfigurations:[455
domainIdentifier:s!@u match:[507! maxResults:i@q nextToken:s@q additionalAttributes:508
items:[509 nextToken:s
domainIdentifier:s!@u identifier:s!@u revision:s@q rejectRule:510 rejectChoices:[511 clientToken:s~
domainId:s! assetId:s! assetRevision:s!
domainIdentifier:s!@u identifier:s!@u decisionComment:s
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! requestReason:s! subscribedPrincipals:[385! subscribedListings:[386! reviewerId:s decisionComment:s existingSubscriptionId:s metadataForms:[387
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u owner:388! clientToken:s~
-
domainIdentifier:s!@u entityType:s!@u entityIdentifier:s!@u policyType:s! principal:389! grantIdentifier:s clientToken:s~
-
domainIdentifier:s!@u identifier:s!@u retainPermissions:b
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! subscribedPrincipal:385! subscribedListing:386! subscriptionRequestId:s retainPermissions:b
domainIdentifier:s!@u owningProjectIdentifier:s maxResults:i nextToken:s searchScope:s! searchText:s searchIn:[512 filters:513 sort:514 additionalAttributes:[s
items:[515 nextToken:s totalMatchCount:i
domainIdentifier:s!@u groupType:s! searchText:s maxResults:i nextToken:s
items:[516 nextToken:s
domainIdentifier:s!@u searchText:s searchIn:[512 maxResults:i nextToken:s filters:513 aggregations:[517 sort:514 additionalAttributes:[s
items:[518 nextToken:s totalMatchCount:i aggregates:[519
domainIdentifier:s!@u maxResults:i nextToken:s searchScope:s! searchText:s searchIn:[512 filters:513 sort:514 managed:b!
items:[520 nextToken:s totalMatchCount:i
domainIdentifier:s!@u userType:s! searchText:s maxResults:i nextToken:s
items:[521 nextToken:s
domainIdentifier:s!@u dataSourceIdentifier:s!@u clientToken:s~
domainId:s! dataSourceId:s! id:s! projectId:s! status:s! type:s! dataSourceConfigurationSnapshot:s runStatisticsForAssets:452 errorMessage:413 createdAt:T! updatedAt:T! startedAt:T stoppedAt:T
domainIdentifier:s!@u type:s types:[s target:461! clientToken:s~ owningProjectIdentifier:s!
domainId:s! id:s! status:s type:s types:[s createdAt:t createdBy:s owningProjectId:s
domainIdentifier:s!@u notebookIdentifier:s! owningProjectIdentifier:s! fileFormat:s! clientToken:s~
id:s! domainId:s! owningProjectId:s! notebookId:s! fileFormat:s! status:s! createdAt:t createdBy:s
domainIdentifier:s!@u owningProjectIdentifier:s! sourceLocation:522! name:s! description:s clientToken:s~
notebookId:s status:s domainId:s owningProjectId:s name:s description:s sourceLocation:522 createdAt:t createdBy:s
domainIdentifier:s!@u owningProjectIdentifier:s! notebookIdentifier:s! scheduleIdentifier:s computeConfiguration:465 networkConfiguration:466 timeoutConfiguration:467 triggerSource:469 metadata:{s parameters:{s clientToken:s~
id:s! domainId:s! owningProjectId:s! notebookId:s! scheduleId:s status:s! cellOrder:[426 metadata:{s parameters:{s computeConfiguration:465 networkConfiguration:466 timeoutConfiguration:467 environmentConfiguration:427 storageConfiguration:468 triggerSource:469 error:470 createdAt:t createdBy:s updatedAt:t updatedBy:s startedAt:t completedAt:t
domainIdentifier:s!@u owningProjectIdentifier:s! sourceLocation:522! gitMetadata:429 notebookId:s name:s description:s clientToken:s~
notebookId:s status:s domainId:s owningProjectId:s sourceLocation:522 gitMetadata:429 name:s description:s createdAt:t createdBy:s
domainIdentifier:s!@u identifier:s!@u clientToken:s~
id:s! domainId:s! owningProjectId:s! status:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
domainIdentifier:s!@u identifier:s!@u name:s description:s resolutionStrategy:s accountSource:395
domainId:s name:s id:s description:s resolutionStrategy:s accountSource:395! createdBy:s! createdAt:T lastUpdatedAt:T updatedBy:s domainUnitId:s
domainIdentifier:s!@u assetIdentifier:s!@u identifier:s!@u name:s description:s configuration:400
id:s! domainId:s! assetId:s! name:s! description:s status:s configuration:400! createdAt:t errorMessage:s effectiveColumnNames:[s effectiveRowFilter:s
configurations:[404 domainIdentifier:s!@u identifier:s!@u description:s awsLocation:403 props:523
configurations:[404 connectionId:s! description:s domainId:s! domainUnitId:s! environmentId:s name:s! physicalEndpoints:[406! projectId:s props:407 type:s! scope:s
domainIdentifier:s!@u identifier:s!@u name:s description:s enableSetting:s publishOnImport:b assetFormsInput:[396 schedule:411 configuration:409 recommendation:410 retainPermissionsOnRevokeFailure:b
id:s! status:s type:s name:s! description:s domainId:s! projectId:s! environmentId:s connectionId:s configuration:412 recommendation:410 enableSetting:s publishOnImport:b assetFormsOutput:[387 schedule:411 lastRunStatus:s lastRunAt:T lastRunErrorMessage:413 errorMessage:413 createdAt:T updatedAt:T selfGrantStatus:449 retainPermissionsOnRevokeFailure:b
identifier:s!@u description:s singleSignOn:414 domainExecutionRole:s serviceRole:s name:s clientToken:s~@q
id:s! rootDomainUnitId:s description:s singleSignOn:414 domainExecutionRole:s serviceRole:s name:s lastUpdatedAt:t
domainIdentifier:s!@u identifier:s!@u description:s name:s
id:s! domainId:s! name:s! owners:[415! description:s parentDomainUnitId:s createdAt:t lastUpdatedAt:t createdBy:s lastUpdatedBy:s
domainIdentifier:s!@u identifier:s!@u name:s description:s glossaryTerms:[s blueprintVersion:s userParameters:[416 environmentConfigurationName:s
projectId:s! id:s domainId:s! createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentProfileId:s awsAccountId:s awsAccountRegion:s provider:s! provisionedResources:[417 status:s environmentActions:[418 glossaryTerms:[s userParameters:[419 lastDeployment:420 provisioningProperties:421 deploymentProperties:422 environmentBlueprintId:s environmentConfigurationId:s environmentConfigurationName:s
domainIdentifier:s!@u environmentIdentifier:s!@u identifier:s!@u parameters:423 name:s description:s
domainId:s! environmentId:s! id:s! name:s! parameters:423! description:s
domainIdentifier:s!@u identifier:s!@u description:s provisioningProperties:421 userParameters:[419
id:s! name:s! description:s provider:s! provisioningProperties:421! deploymentProperties:422 userParameters:[419 glossaryTerms:[s createdAt:T updatedAt:T
domainIdentifier:s!@u identifier:s!@u name:s description:s userParameters:[416 awsAccountId:s awsAccountRegion:s
id:s! domainId:s! awsAccountId:s awsAccountRegion:s createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentBlueprintId:s! projectId:s userParameters:[419
domainIdentifier:s!@u identifier:s!@u name:s description:s status:s clientToken:s~
domainId:s! id:s! name:s! owningProjectId:s! description:s status:s usageRestrictions:[s
domainIdentifier:s!@u glossaryIdentifier:s identifier:s!@u name:s shortDescription:s longDescription:s termRelations:425 status:s
id:s! domainId:s! glossaryId:s! name:s! status:s! shortDescription:s longDescription:s termRelations:425 usageRestrictions:[s
domainIdentifier:s!@u groupIdentifier:s!@u status:s!
domainId:s id:s status:s groupName:s rolePrincipalArn:s rolePrincipalId:s
domainIdentifier:s!@u identifier:s!@u description:s status:s name:s cellOrder:[426 metadata:{s parameters:{s environmentConfiguration:427 clientToken:s~
id:s! name:s! owningProjectId:s! domainId:s! cellOrder:[426! status:s! description:s createdAt:t createdBy:s updatedAt:t updatedBy:s lockedBy:s lockedAt:t lockExpiresAt:t computeId:s metadata:{s parameters:{s environmentConfiguration:427 error:428 gitMetadata:429
domainIdentifier:s!@u identifier:s!@u name:s description:s resourceTags:{s glossaryTerms:[s domainUnitId:s environmentDeploymentDetails:434 userParameters:[430 projectProfileVersion:s
domainId:s! id:s! name:s! description:s projectStatus:s failureReasons:[432 createdBy:s! createdAt:T lastUpdatedAt:T resourceTags:[433 glossaryTerms:[s domainUnitId:s projectProfileId:s userParameters:[430 environmentDeploymentDetails:434 projectCategory:s
domainIdentifier:s!@u identifier:s!@u name:s description:s status:s projectResourceTags:[436 allowCustomProjectResourceTags:b projectResourceTagsDescription:s environmentConfigurations:[437 domainUnitIdentifier:s
domainId:s! id:s! name:s! description:s status:s projectResourceTags:[436 allowCustomProjectResourceTags:b projectResourceTagsDescription:s environmentConfigurations:[437 createdBy:s! createdAt:T lastUpdatedAt:T domainUnitId:s
domainIdentifier:s!@u currentOwner:s! newOwner:s! clientToken:s~
-
domainIdentifier:s!@u identifier:s!@u name:s description:s scope:439 detail:440 includeChildDomainUnits:b
identifier:s! revision:s! name:s! ruleType:s! target:438! action:s! scope:439! detail:440! description:s createdAt:t! updatedAt:t! createdBy:s! lastUpdatedBy:s!
domainIdentifier:s!@u identifier:s!@u assetIdentifier:s!@u status:s! failureCause:524 targetName:s
id:s! createdBy:s! updatedBy:s domainId:s! createdAt:t! updatedAt:t! environmentId:s subscriptionTargetId:s! grantedEntity:443! status:s! assets:[444 subscriptionId:s
domainIdentifier:s!@u identifier:s!@u requestReason:s!
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! requestReason:s! subscribedPrincipals:[385! subscribedListings:[386! reviewerId:s decisionComment:s existingSubscriptionId:s metadataForms:[387
domainIdentifier:s!@u environmentIdentifier:s!@u identifier:s!@u name:s authorizedPrincipals:[s applicableAssetTypes:[s subscriptionTargetConfig:[447 manageAccessRole:s provider:s subscriptionGrantCreationMode:s
id:s! authorizedPrincipals:[s! domainId:s! projectId:s! environmentId:s! name:s! type:s! createdBy:s! updatedBy:s createdAt:t! updatedAt:t manageAccessRole:s applicableAssetTypes:[s! subscriptionTargetConfig:[447! provider:s! subscriptionGrantCreationMode:s
domainIdentifier:s!@u userIdentifier:s!@u type:s status:s! sessionName:s
domainId:s id:s type:s status:s details:448
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
rule:s threshold:f
predictionTarget:s! predictionChoice:i editedValue:s
assetId:s! filterIds:[s!
assetId:s! permissions:525!
%union project:526 user:527 group:528 iam:529
id:s! revision:s name:s! description:s! item:530! ownerProjectId:s! ownerProjectName:s
formName:s! typeName:s typeRevision:s content:s
%union user:531 group:532
%union user:533 group:534 project:535 domainUnit:536
%union createDomainUnit:537 overrideDomainUnitOwners:538 addToProjectMemberPool:539 overrideProjectOwners:540 createGlossary:541 createFormType:542 createAssetType:543 createProject:544 createEnvironmentProfile:545 delegateCreateEnvironmentProfile:546 createEnvironment:546 createEnvironmentFromBlueprint:546 createProjectFromProjectProfile:547 useAssetType:548
attributeIdentifier:s! forms:[387
attributeIdentifier:s! code:s! message:s!
attributeIdentifier:s! forms:[396!
attributeIdentifier:s!
%union accounts:[473 customAccountPoolHandler:549
formName:s! typeIdentifier:s typeRevision:s content:s
businessNameGeneration:550
listingId:s! listingStatus:s!
formName:s! typeIdentifier:s! typeRevision:s timestamp:t! contentSummary:s id:s
%union columnConfiguration:551 rowConfiguration:552
typeIdentifier:s! typeRevision:s! required:b
typeName:s! typeRevision:s! required:b
accessRole:s awsAccountId:s awsRegion:s iamConnectionId:s
classification:s properties:{s
%union athenaProperties:553 glueProperties:554 hyperPodProperties:555 iamProperties:556 redshiftProperties:557 sparkEmrProperties:558 sparkGlueProperties:559 s3Properties:560 snowflakeProperties:561 amazonQProperties:562 mlflowProperties:563 workflowsMwaaProperties:564 workflowsServerlessProperties:565 lakehouseProperties:566 vpcProperties:567 gitProperties:568
awsLocation:403 glueConnectionName:s glueConnectionNames:[s glueConnection:569 enableTrustedIdentityPropagation:b host:s port:i protocol:s stage:s
%union athenaProperties:570 glueProperties:571 hyperPodProperties:572 iamProperties:573 redshiftProperties:574 sparkEmrProperties:575 sparkGlueProperties:576 s3Properties:577 snowflakeProperties:578 amazonQProperties:579 mlflowProperties:580 workflowsMwaaProperties:581 workflowsServerlessProperties:582 lakehouseProperties:583 vpcProperties:584 gitProperties:585
itemType:s! identifier:s! revision:s glossaryTerms:[s
%union glueRunConfiguration:586 redshiftRunConfiguration:587 sageMakerRunConfiguration:588
enableBusinessNameGeneration:b
timezone:s schedule:s
%union glueRunConfiguration:589 redshiftRunConfiguration:590 sageMakerRunConfiguration:591
errorType:s! errorDetail:s
type:s userAssignment:s idcInstanceArn:s
%union user:592 group:593
name:s value:s
provider:s name:s value:s! type:s!
type:s! auth:s parameters:[594!
keyName:s! description:s fieldType:s! defaultValue:s isEditable:b isOptional:b isUpdateSupported:b
deploymentId:s deploymentType:s deploymentStatus:s failureReason:595 messages:[s isDeploymentComplete:b
%union cloudFormation:596
startTimeoutMinutes:i endTimeoutMinutes:i
%union awsConsoleLink:597
%union smithy:s
isA:[s classifies:[s
-
imageVersion:s packageConfig:598
message:s!
connectionId:s! repository:s! branch:s! commitHash:s! fileName:s committedAt:t commitMessage:s
environmentId:s environmentResolvedAccount:599 environmentConfigurationName:s environmentParameters:[416
member:435! designation:s!
code:s message:s
key:s! value:s! source:s!
overallDeploymentStatus:s environmentFailureReasons:{[595
%union userIdentifier:s groupIdentifier:s
key:s! value:s! isValueEditable:b!
name:s! id:s environmentBlueprintId:s! description:s deploymentMode:s configurationParameters:600 awsAccount:601 accountPools:[s awsRegion:602 deploymentOrder:i
%union domainUnitTarget:603
assetType:604 dataProduct:b project:605
%union metadataFormEnforcementDetail:606 glossaryTermEnforcementDetail:607
%union listing:608
assetId:s! targetName:s!
%union listing:609
assetId:s! assetRevision:s! status:s! targetName:s failureCause:524 grantedTimestamp:t failureTimestamp:t assetScope:610 permissions:525
%union project:611 user:612 group:613 iam:614
identifier:s!
formName:s! content:s!
%union iam:615 sso:616
%union glueSelfGrantStatus:617 redshiftSelfGrantStatus:618
accessKeyId:s secretAccessKey:s sessionToken:s expiration:T
kmsKeyArn:s sseAlgorithm:s
added:i updated:i unchanged:i skipped:i failed:i
importStatus:s
identifier:s! name:s! description:s region:s! parameters:{s!
%union lakeFormationConfiguration:619
name:s! revision:s!
%union lineageRunDetails:620
message:s!
id:s eventTimestamp:t
%union assetListing:621 dataProductListing:622
type:s! identifier:s! revision:s
type:s! status:s! errorMessage:s
%union s3:623
message:s!
instanceType:s environmentVersion:s
networkAccessType:s! vpcId:s subnetIds:[s securityGroupIds:[s
runTimeoutInMinutes:i
projectS3Path:s kmsKeyArn:s
type:s name:s
message:s!
formName:s! typeIdentifier:s! typeRevision:s timestamp:t! content:s id:s
domainId:s id:s name:s resolutionStrategy:s domainUnitId:s createdBy:s updatedBy:s
awsAccountId:s! supportedRegions:[s! awsAccountName:s
id:s! domainId:s! assetId:s! name:s! description:s status:s effectiveColumnNames:[s effectiveRowFilter:s createdAt:t errorMessage:s
domainId:s id:s revision:s createdBy:s createdAt:t
configurations:[404 connectionId:s! domainId:s! domainUnitId:s! environmentId:s name:s! physicalEndpoints:[406! projectId:s props:407 type:s! scope:s
domainId:s id:s revision:s createdAt:t createdBy:s
database:s! dataSourceRunId:s! technicalName:s! dataAssetStatus:s! projectId:s! dataAssetId:s technicalDescription:s errorMessage:413 lineageSummary:624 createdAt:T! updatedAt:T!
id:s! dataSourceId:s! type:s! status:s! projectId:s! runStatisticsForAssets:452 errorMessage:413 createdAt:T! updatedAt:T! startedAt:T stoppedAt:T lineageSummary:453
domainId:s! environmentId:s connectionId:s dataSourceId:s! name:s! type:s! status:s! enableSetting:s schedule:411 lastRunStatus:s lastRunAt:T lastRunErrorMessage:413 lastRunAssetCount:i createdAt:T updatedAt:T description:s
name:s! id:s!
id:s! name:s! description:s arn:s! managedAccountId:s! status:s! portalUrl:s createdAt:t! lastUpdatedAt:t domainVersion:s
%union user:625 group:626
domainId:s! environmentId:s! id:s! name:s! parameters:423! description:s
domainId:s! environmentBlueprintId:s! provisioningRoleArn:s environmentRolePermissionBoundary:s manageAccessRoleArn:s enabledRegions:[s regionalParameters:{{s allowUserProvidedConfigurations:b createdAt:T updatedAt:T resourceConfigurations:[454 provisioningConfigurations:[455
id:s! name:s! description:s provider:s! provisioningProperties:421! createdAt:T updatedAt:T
id:s! domainId:s! awsAccountId:s awsAccountRegion:s createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentBlueprintId:s! projectId:s
projectId:s! id:s domainId:s! createdBy:s! createdAt:T updatedAt:T name:s! description:s environmentProfileId:s awsAccountId:s awsAccountRegion:s provider:s! status:s environmentConfigurationId:s environmentConfigurationName:s
domainId:s jobId:s jobType:s runId:s runMode:s status:s error:458 createdBy:s createdAt:t startTime:t endTime:t
id:s domainId:s processingStatus:s eventTime:t eventSummary:627 createdBy:s createdAt:t
domainId:s! name:s description:s createdAt:t createdBy:s updatedAt:t updatedBy:s id:s! typeName:s! typeRevision:s sourceIdentifier:s eventTimestamp:t
domainId:s! id:s! target:461 status:s type:s types:[s createdAt:t createdBy:s owningProjectId:s!
id:s! domainId:s! owningProjectId:s! notebookId:s! scheduleId:s status:s! triggerSource:469 createdAt:t createdBy:s updatedAt:t updatedBy:s startedAt:t completedAt:t
id:s! name:s! owningProjectId:s! domainId:s! status:s! description:s createdAt:t createdBy:s updatedAt:t updatedBy:s
identifier:s! domainIdentifier:s! type:s! topic:628! title:s! message:s! status:s actionLink:s! creationTimestamp:t! lastUpdatedTimestamp:t! metadata:{s
principal:389 detail:390 createdAt:t createdBy:s grantId:s
memberDetails:629! designation:s!
domainId:s! id:s! name:s! description:s status:s createdBy:s! createdAt:T lastUpdatedAt:T domainUnitId:s
domainId:s! id:s! name:s! description:s projectStatus:s failureReasons:[432 createdBy:s! createdAt:T updatedAt:T domainUnitId:s projectCategory:s
identifier:s revision:s ruleType:s name:s targetType:s target:438 action:s scope:439 updatedAt:t lastUpdatedBy:s
id:s! createdBy:s! updatedBy:s domainId:s! createdAt:t! updatedAt:t! environmentId:s subscriptionTargetId:s! grantedEntity:443! status:s! assets:[444 subscriptionId:s
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! requestReason:s! subscribedPrincipals:[385! subscribedListings:[386! reviewerId:s decisionComment:s existingSubscriptionId:s metadataFormsSummary:[630
id:s! authorizedPrincipals:[s! domainId:s! projectId:s! environmentId:s! name:s! type:s! createdBy:s! updatedBy:s createdAt:t! updatedAt:t manageAccessRole:s applicableAssetTypes:[s! subscriptionTargetConfig:[447! provider:s! subscriptionGrantCreationMode:s
id:s! createdBy:s! updatedBy:s domainId:s! status:s! createdAt:t! updatedAt:t! subscribedPrincipal:385! subscribedListing:386! subscriptionRequestId:s retainPermissions:b
formName:s! typeIdentifier:s! typeRevision:s timestamp:t! content:s
name:s! description:s region:s! parameters:{s!
%union relationPattern:631 entityPattern:632
formNames:[s
%union lineageNode:633
rule:s threshold:f
predictionTarget:s! predictionChoices:[i
attribute:s!
%union filter:634 and:[513 or:[513
attribute:s! order:s
%union glossaryItem:635 glossaryTermItem:636 assetItem:637 dataProductItem:638
domainId:s id:s status:s groupName:s rolePrincipalArn:s rolePrincipalId:s
attribute:s! displayValue:s
%union assetListing:639 dataProductListing:640
attribute:s displayValue:s items:[641
%union assetTypeItem:642 formTypeItem:643 lineageNodeTypeItem:644
domainId:s id:s type:s status:s details:448
%union s3:s
%union athenaProperties:645 glueProperties:646 iamProperties:647 redshiftProperties:648 sparkEmrProperties:649 s3Properties:650 snowflakeProperties:651 amazonQProperties:652 mlflowProperties:653 lakehouseProperties:654 vpcProperties:655 gitProperties:656
message:s
%union s3:[s
id:s name:s
id:s details:448
id:s name:s
principalArn:s
%union assetListing:657 productListing:658
userIdentifier:s!
groupIdentifier:s!
%union userIdentifier:s allUsersGrantFilter:659
%union groupIdentifier:s
projectDesignation:s! projectIdentifier:s projectGrantFilter:660
domainUnitDesignation:s! domainUnitIdentifier:s domainUnitGrantFilter:661
includeChildDomainUnits:b
includeChildDomainUnits:b
includeChildDomainUnits:b
includeChildDomainUnits:b
includeChildDomainUnits:b
includeChildDomainUnits:b
includeChildDomainUnits:b
includeChildDomainUnits:b
domainUnitId:s
-
includeChildDomainUnits:b projectProfiles:[s
domainUnitId:s
lambdaFunctionArn:s! lambdaExecutionRoleArn:s
enabled:b
includedColumnNames:[s
rowFilter:662! sensitive:b
workgroupName:s
glueConnectionInput:663
clusterName:s!
glueLineageSyncEnabled:b
storage:664 databaseName:s host:s port:i credentials:665 lineageSync:666
computeArn:s instanceProfileArn:s javaVirtualEnv:s logUri:s pythonVirtualEnv:s runtimeRole:s trustedCertificatesS3Uri:s managedEndpointArn:s
additionalArgs:667 glueConnectionName:s glueConnectionNames:[s glueVersion:s idleTimeout:i javaVirtualEnv:s numberOfWorkers:i pythonVirtualEnv:s workerType:s
s3Uri:s! s3AccessGrantLocationId:s registerS3AccessGrantLocation:b
connectivityProperties:668 snowflakeRole:s! identityMapping:669! lineageSync:670
isEnabled:b! profileArn:s authMode:s
trackingServerArn:s
mwaaEnvironmentName:s
-
glueLineageSyncEnabled:b
vpcId:s! subnetIds:[s! securityGroupId:s
codeConnectionArn:s! repositoryId:s! defaultBranch:s!
name:s description:s connectionType:s matchCriteria:[s connectionProperties:{s sparkProperties:{s athenaProperties:{s pythonProperties:{s physicalConnectionRequirements:671 creationTime:t lastUpdatedTime:t lastUpdatedBy:s status:s statusReason:s lastConnectionValidationTime:t authenticationConfiguration:672 connectionSchemaVersion:i compatibleComputeEnvironments:[s
workgroupName:s
status:s errorMessage:s
clusterName:s! clusterArn:s orchestrator:s
environmentId:s glueLineageSyncEnabled:b
storage:664 credentials:665 isProvisionedSecret:b jdbcIamUrl:s jdbcUrl:s redshiftTempDir:s lineageSync:673 status:s databaseName:s
computeArn:s credentials:674 credentialsExpiration:T governanceType:s instanceProfileArn:s javaVirtualEnv:s livyEndpoint:s logUri:s pythonVirtualEnv:s runtimeRole:s trustedCertificatesS3Uri:s certificateData:s managedEndpointArn:s managedEndpointCredentials:675
additionalArgs:667 glueConnectionName:s glueConnectionNames:[s glueVersion:s idleTimeout:i javaVirtualEnv:s numberOfWorkers:i pythonVirtualEnv:s workerType:s
s3Uri:s! s3AccessGrantLocationId:s registerS3AccessGrantLocation:b status:s errorMessage:s
snowflakeRole:s! identityMapping:669! lineageSync:676! status:s! errorMessage:s
isEnabled:b! profileArn:s authMode:s
trackingServerArn:s
mwaaEnvironmentName:s
-
glueLineageSyncEnabled:b
vpcId:s! subnetIds:[s! status:s! securityGroupId:s glueConnectionNames:[s
codeConnectionArn:s! repositoryId:s! defaultBranch:s! status:s errorMessage:s
dataAccessRole:s relationalFilterConfigurations:[677! autoImportDataQualityResult:b catalogName:s
dataAccessRole:s relationalFilterConfigurations:[677! redshiftCredentialConfiguration:678 redshiftStorage:679
trackingAssets:{[s!
accountId:s region:s dataAccessRole:s relationalFilterConfigurations:[677! autoImportDataQualityResult:b catalogName:s
accountId:s region:s dataAccessRole:s relationalFilterConfigurations:[677! redshiftCredentialConfiguration:678 redshiftStorage:679!
accountId:s region:s trackingAssets:{[s!
userId:s
groupId:s
key:s value:s
code:s message:s!
templateUrl:s!
uri:s
packageManager:s! packageSpecification:s
awsAccountId:s! regionName:s! sourceAccountPoolId:s
ssmPath:s parameterOverrides:[680 resolvedParameters:[680
%union awsAccountId:s awsAccountIdPath:s
%union regionName:s regionNamePath:s
domainUnitId:s! includeChildDomainUnits:b
selectionMode:s! specificAssetTypes:[s
selectionMode:s! specificProjects:[s
requiredMetadataForms:[681
requiredGlossaryTermIds:[s
identifier:s! revision:s!
id:s! revision:s!
assetId:s! filterIds:[s! status:s! errorMessage:s
identifier:s
identifier:s
identifier:s
identifier:s
arn:s principalId:s sessionName:s groupProfileId:s
username:s firstName:s lastName:s
selfGrantStatusDetails:[682!
selfGrantStatusDetails:[682!
locationRegistrationRole:s locationRegistrationExcludeS3Locations:[s
sqlQueryRunDetails:683
assetId:s assetRevision:s assetType:s createdAt:t forms:s latestTimeSeriesDataPointForms:[399 glossaryTerms:[684 governedGlossaryTerms:[684 owningProjectId:s
dataProductId:s dataProductRevision:s createdAt:t forms:s glossaryTerms:[684 owningProjectId:s items:[685
uri:s
eventId:s eventStatus:s errorMessage:s
userId:s
groupId:s
%union openLineageRunEventSummary:686
subject:s! resource:687! role:s!
%union user:688 group:689
formName:s typeName:s! typeRevision:s!
relationType:s! relationDirection:s! maxPathLength:i
entityType:s! identifier:s! filters:513
domainId:s! name:s description:s createdAt:t createdBy:s updatedAt:t updatedBy:s id:s! typeName:s! typeRevision:s sourceIdentifier:s eventTimestamp:t formsOutput:[387 upstreamLineageNodeIds:[s downstreamLineageNodeIds:[s
attribute:s! value:s intValue:l operator:s
domainId:s! id:s! name:s! owningProjectId:s! description:s status:s! usageRestrictions:[s createdAt:t createdBy:s updatedAt:t updatedBy:s additionalAttributes:690
domainId:s! glossaryId:s! id:s! name:s! shortDescription:s usageRestrictions:[s longDescription:s termRelations:425 status:s! createdAt:t createdBy:s updatedAt:t updatedBy:s additionalAttributes:691
domainId:s! identifier:s! name:s! typeIdentifier:s! typeRevision:s! externalIdentifier:s description:s createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s glossaryTerms:[s owningProjectId:s! additionalAttributes:692 governedGlossaryTerms:[s
domainId:s! id:s! name:s! owningProjectId:s! description:s glossaryTerms:[s createdAt:t createdBy:s firstRevisionCreatedAt:t firstRevisionCreatedBy:s additionalAttributes:693
listingId:s listingRevision:s name:s entityId:s entityRevision:s entityType:s description:s createdAt:t listingCreatedBy:s listingUpdatedBy:s glossaryTerms:[684 governedGlossaryTerms:[684 owningProjectId:s additionalAttributes:694
listingId:s listingRevision:s name:s entityId:s entityRevision:s description:s createdAt:t listingCreatedBy:s listingUpdatedBy:s glossaryTerms:[684 owningProjectId:s additionalAttributes:695 items:[696
value:s count:i displayValue:s
domainId:s! name:s! revision:s! description:s formsOutput:{402! owningProjectId:s! originDomainId:s originProjectId:s createdAt:t createdBy:s updatedAt:t updatedBy:s
domainId:s! name:s! revision:s! model:424 status:s owningProjectId:s originDomainId:s originProjectId:s createdAt:t createdBy:s description:s imports:[456
domainId:s! name:s description:s createdAt:t createdBy:s updatedAt:t updatedBy:s revision:s! formsOutput:{402!
workgroupName:s
glueConnectionInput:697
glueLineageSyncEnabled:b
storage:664 databaseName:s host:s port:i credentials:665 lineageSync:666
computeArn:s instanceProfileArn:s javaVirtualEnv:s logUri:s pythonVirtualEnv:s runtimeRole:s trustedCertificatesS3Uri:s managedEndpointArn:s
s3Uri:s! s3AccessGrantLocationId:s registerS3AccessGrantLocation:b
connectivityPropertiesPatch:698 snowflakeRole:s lineageSync:670
isEnabled:b! profileArn:s authMode:s
trackingServerArn:s
glueLineageSyncEnabled:b
vpcId:s subnetIds:[s securityGroupId:s
codeConnectionArn:s defaultBranch:s
entityId:s entityRevision:s entityType:s forms:s glossaryTerms:[684 assetScope:610 permissions:525
entityId:s entityRevision:s glossaryTerms:[684 name:s description:s assetListings:[699
-
%union domainUnitFilter:700
%union allDomainUnitsGrantFilter:701
%union expression:702 and:[662 or:[662
connectionProperties:{s physicalConnectionRequirements:671 name:s description:s connectionType:s matchCriteria:s validateCredentials:b validateForComputeEnvironments:[s sparkProperties:{s athenaProperties:{s pythonProperties:{s authenticationConfiguration:703
%union clusterName:s workgroupName:s
%union secretArn:s usernamePassword:674
enabled:b schedule:704
connection:s
connectionProperties:{s physicalConnectionRequirements:671 name:s description:s validateCredentials:b validateForComputeEnvironments:[s sparkProperties:{s athenaProperties:{s pythonProperties:{s authenticationConfiguration:703
usernameAttribute:s! prefix:s
timezone:s enabled:b! schedule:s
subnetId:s subnetIdList:[s securityGroupIdList:[s availabilityZone:s
authenticationType:s secretArn:s oAuth2Properties:705
lineageJobId:s enabled:b schedule:704
password:s! username:s!
id:s token:s
lineageJobId:s timezone:s enabled:b schedule:s
databaseName:s! schemaName:s filterExpressions:[706
secretManagerArn:s!
%union redshiftClusterSource:707 redshiftServerlessSource:708
name:s value:s isEditable:b
typeIdentifier:s! typeRevision:s!
databaseName:s! schemaName:s status:s! failureCause:s
queryStartTime:t queryEndTime:t totalQueriesProcessed:i numQueriesFailed:i errorMessages:[s
name:s shortDescription:s
listingId:s listingRevision:s glossaryTerms:[684
eventType:s runId:s job:709 inputs:[709 outputs:[709
type:s! id:s! name:s
userId:s!
groupId:s!
matchRationale:[710
matchRationale:[710
formsOutput:[387 readOnlyFormsOutput:[387 latestTimeSeriesDataPointFormsOutput:[399 matchRationale:[710
matchRationale:[710
forms:s matchRationale:[710 latestTimeSeriesDataPointForms:[399
forms:s matchRationale:[710
listingId:s listingRevision:s glossaryTerms:[684
description:s connectionProperties:{s authenticationConfiguration:711
description:s connectionProperties:{s authenticationConfiguration:711
entityId:s entityRevision:s entityType:s
domainUnit:s! includeChildDomainUnits:b
-
%union equalTo:712 notEqualTo:713 greaterThan:714 lessThan:715 greaterThanOrEqualTo:716 lessThanOrEqualTo:717 isNull:718 isNotNull:719 in:720 notIn:721 like:722 notLike:723
authenticationType:s oAuth2Properties:705 secretArn:s kmsKeyArn:s basicAuthenticationCredentials:724 customAuthenticationCredentials:{s
schedule:s
oAuth2GrantType:s oAuth2ClientApplication:725 tokenUrl:s tokenUrlParametersMap:{s authorizationCodeProperties:726 oAuth2Credentials:727
type:s! expression:s!
clusterName:s!
workgroupName:s!
name:s namespace:s
%union textMatches:[728
secretArn:s basicAuthenticationCredentials:724
columnName:s! value:s!
columnName:s! value:s!
columnName:s! value:s!
columnName:s! value:s!
columnName:s! value:s!
columnName:s! value:s!
columnName:s!
columnName:s!
columnName:s! values:[s!
columnName:s! values:[s!
columnName:s! value:s!
columnName:s! value:s!
userName:s password:s
userManagedClientApplicationClientId:s aWSManagedClientApplicationReference:s
authorizationCode:s redirectUri:s
userManagedClientApplicationClientSecret:s accessToken:s refreshToken:s jwtToken:s
attribute:s text:s matchOffsets:[729
startOffset:i endOffset:i

AccessDeniedException 373 status=403 sender
ConflictException 374 status=409 sender
InternalServerException 375 status=500 retryable
ResourceNotFoundException 376 status=404 sender
ServiceQuotaExceededException 377 status=402 sender
ThrottlingException 378 status=429 sender retryable
UnauthorizedException 379 status=401 sender
ValidationException 380 status=400 sender

ListAssetRevisions in=nextToken out=nextToken limit=maxResults results=items
ListDataSourceRunActivities in=nextToken out=nextToken limit=maxResults results=items
ListDataSourceRuns in=nextToken out=nextToken limit=maxResults results=items
ListDataSources in=nextToken out=nextToken limit=maxResults results=items
ListDomains in=nextToken out=nextToken limit=maxResults results=items
ListEnvironmentBlueprintConfigurations in=nextToken out=nextToken limit=maxResults results=items
ListEnvironmentBlueprints in=nextToken out=nextToken limit=maxResults results=items
ListEnvironmentProfiles in=nextToken out=nextToken limit=maxResults results=items
ListEnvironments in=nextToken out=nextToken limit=maxResults results=items
ListNotifications in=nextToken out=nextToken limit=maxResults results=notifications
ListProjectMemberships in=nextToken out=nextToken limit=maxResults results=members
ListProjects in=nextToken out=nextToken limit=maxResults results=items
ListSubscriptionGrants in=nextToken out=nextToken limit=maxResults results=items
ListSubscriptionRequests in=nextToken out=nextToken limit=maxResults results=items
ListSubscriptionTargets in=nextToken out=nextToken limit=maxResults results=items
ListSubscriptions in=nextToken out=nextToken limit=maxResults results=items
Search in=nextToken out=nextToken limit=maxResults results=items
SearchGroupProfiles in=nextToken out=nextToken limit=maxResults results=items
SearchListings in=nextToken out=nextToken limit=maxResults results=items
SearchTypes in=nextToken out=nextToken limit=maxResults results=items
SearchUserProfiles in=nextToken out=nextToken limit=maxResults results=items
ListMetadataGenerationRuns in=nextToken out=nextToken limit=maxResults results=items
ListTimeSeriesDataPoints in=nextToken out=nextToken limit=maxResults results=items
ListEnvironmentActions in=nextToken out=nextToken limit=maxResults results=items
ListLineageNodeHistory in=nextToken out=nextToken limit=maxResults results=nodes
ListAssetFilters in=nextToken out=nextToken limit=maxResults results=items
ListDataProductRevisions in=nextToken out=nextToken limit=maxResults results=items
ListDomainUnitsForParent in=nextToken out=nextToken limit=maxResults results=items
ListEntityOwners in=nextToken out=nextToken limit=maxResults results=owners
ListPolicyGrants in=nextToken out=nextToken limit=maxResults results=grantList
ListRules in=nextToken out=nextToken limit=maxResults results=items
ListConnections in=nextToken out=nextToken limit=maxResults results=items
ListJobRuns in=nextToken out=nextToken limit=maxResults results=items
ListLineageEvents in=nextToken out=nextToken limit=maxResults results=items
ListProjectProfiles in=nextToken out=nextToken limit=maxResults results=items
ListAccountPools in=nextToken out=nextToken limit=maxResults results=items
ListAccountsInAccountPool in=nextToken out=nextToken limit=maxResults results=items
QueryGraph in=nextToken out=nextToken limit=maxResults results=items
ListNotebookRuns in=nextToken out=nextToken limit=maxResults results=items
ListNotebooks in=nextToken out=nextToken limit=maxResults results=items

`,
}
