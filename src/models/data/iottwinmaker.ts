// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT TwinMaker, API version 2021-11-29. */
export const iottwinmaker: ServiceModel = {
  name: 'iottwinmaker',
  packed: `{"name":"iottwinmaker","serviceId":"IoTTwinMaker","fullName":"AWS IoT TwinMaker","apiVersion":"2021-11-29","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"iottwinmaker"}
BatchPutPropertyValues POST /workspaces/{workspaceId}/entity-properties <0 >1 host=data.
CancelMetadataTransferJob PUT /metadata-transfer-jobs/{metadataTransferJobId}/cancel <2 >3 host=api.
CreateComponentType POST /workspaces/{workspaceId}/component-types/{componentTypeId} <4 >5 host=api.
CreateEntity POST /workspaces/{workspaceId}/entities <6 >7 host=api.
CreateMetadataTransferJob POST /metadata-transfer-jobs <8 >9 host=api.
CreateScene POST /workspaces/{workspaceId}/scenes <10 >11 host=api.
CreateSyncJob POST /workspaces/{workspaceId}/sync-jobs/{syncSource} <12 >13 host=api.
CreateWorkspace POST /workspaces/{workspaceId} <14 >15 host=api.
DeleteComponentType DELETE /workspaces/{workspaceId}/component-types/{componentTypeId} <16 >17 host=api.
DeleteEntity DELETE /workspaces/{workspaceId}/entities/{entityId} <18 >19 host=api.
DeleteScene DELETE /workspaces/{workspaceId}/scenes/{sceneId} <20 >21 host=api.
DeleteSyncJob DELETE /workspaces/{workspaceId}/sync-jobs/{syncSource} <22 >23 host=api.
DeleteWorkspace DELETE /workspaces/{workspaceId} <24 >25 host=api.
ExecuteQuery POST /queries/execution <26 >27 host=api.
GetComponentType GET /workspaces/{workspaceId}/component-types/{componentTypeId} <28 >29 host=api.
GetEntity GET /workspaces/{workspaceId}/entities/{entityId} <30 >31 host=api.
GetMetadataTransferJob GET /metadata-transfer-jobs/{metadataTransferJobId} <32 >33 host=api.
GetPricingPlan GET /pricingplan <34 >35 host=api.
GetPropertyValue POST /workspaces/{workspaceId}/entity-properties/value <36 >37 host=data.
GetPropertyValueHistory POST /workspaces/{workspaceId}/entity-properties/history <38 >39 host=data.
GetScene GET /workspaces/{workspaceId}/scenes/{sceneId} <40 >41 host=api.
GetSyncJob GET /sync-jobs/{syncSource} <42 >43 host=api.
GetWorkspace GET /workspaces/{workspaceId} <44 >45 host=api.
ListComponentTypes POST /workspaces/{workspaceId}/component-types-list <46 >47 host=api.
ListComponents POST /workspaces/{workspaceId}/entities/{entityId}/components-list <48 >49 host=api.
ListEntities POST /workspaces/{workspaceId}/entities-list <50 >51 host=api.
ListMetadataTransferJobs POST /metadata-transfer-jobs-list <52 >53 host=api.
ListProperties POST /workspaces/{workspaceId}/properties-list <54 >55 host=api.
ListScenes POST /workspaces/{workspaceId}/scenes-list <56 >57 host=api.
ListSyncJobs POST /workspaces/{workspaceId}/sync-jobs-list <58 >59 host=api.
ListSyncResources POST /workspaces/{workspaceId}/sync-jobs/{syncSource}/resources-list <60 >61 host=api.
ListTagsForResource POST /tags-list <62 >63 host=api.
ListWorkspaces POST /workspaces-list <64 >65 host=api.
TagResource POST /tags <66 >67 host=api.
UntagResource DELETE /tags <68 >69 host=api.
UpdateComponentType PUT /workspaces/{workspaceId}/component-types/{componentTypeId} <70 >71 host=api.
UpdateEntity PUT /workspaces/{workspaceId}/entities/{entityId} <72 >73 host=api.
UpdatePricingPlan POST /pricingplan <74 >75 host=api.
UpdateScene PUT /workspaces/{workspaceId}/scenes/{sceneId} <76 >77 host=api.
UpdateWorkspace PUT /workspaces/{workspaceId} <78 >79 host=api.

workspaceId:s!@u entries:[91!
errorEntries:[92!
metadataTransferJobId:s!@u
metadataTransferJobId:s! arn:s! updateDateTime:t! status:93! progress:94
workspaceId:s!@u isSingleton:b componentTypeId:s!@u description:s propertyDefinitions:{95 extendsFrom:[s functions:{96 tags:{s propertyGroups:{97 componentTypeName:s compositeComponentTypes:{98
arn:s! creationDateTime:t! state:s!
workspaceId:s!@u entityId:s entityName:s! description:s components:{99 compositeComponents:{100 parentEntityId:s tags:{s
entityId:s! arn:s! creationDateTime:t! state:s!
metadataTransferJobId:s description:s sources:[101! destination:102!
metadataTransferJobId:s! arn:s! creationDateTime:t! status:93!
workspaceId:s!@u sceneId:s! contentLocation:s! description:s capabilities:[s tags:{s sceneMetadata:{s
arn:s! creationDateTime:t!
workspaceId:s!@u syncSource:s!@u syncRole:s! tags:{s
arn:s! creationDateTime:t! state:s!
workspaceId:s!@u description:s s3Location:s role:s tags:{s
arn:s! creationDateTime:t!
workspaceId:s!@u componentTypeId:s!@u
state:s!
workspaceId:s!@u entityId:s!@u isRecursive:b@q
state:s!
workspaceId:s!@u sceneId:s!@u
-
workspaceId:s!@u syncSource:s!@u
state:s!
workspaceId:s!@u
message:s
workspaceId:s! queryStatement:s! maxResults:i nextToken:s
columnDescriptions:[103 rows:[104 nextToken:s
workspaceId:s!@u componentTypeId:s!@u
workspaceId:s! isSingleton:b componentTypeId:s! description:s propertyDefinitions:{105 extendsFrom:[s functions:{106 creationDateTime:t! updateDateTime:t! arn:s! isAbstract:b isSchemaInitialized:b status:107 propertyGroups:{108 syncSource:s componentTypeName:s compositeComponentTypes:{109
workspaceId:s!@u entityId:s!@u
entityId:s! entityName:s! arn:s! status:107! workspaceId:s! description:s components:{110 parentEntityId:s! hasChildEntities:b! creationDateTime:t! updateDateTime:t! syncSource:s areAllComponentsReturned:b
metadataTransferJobId:s!@u
metadataTransferJobId:s! arn:s! description:s sources:[101! destination:102! metadataTransferJobRole:s! reportUrl:s creationDateTime:t! updateDateTime:t! status:93! progress:94
-
currentPricingPlan:111! pendingPricingPlan:111
componentName:s componentPath:s componentTypeId:s entityId:s selectedProperties:[s! workspaceId:s!@u maxResults:i nextToken:s propertyGroupName:s tabularConditions:112
propertyValues:{113 nextToken:s tabularPropertyValues:[[{114
workspaceId:s!@u entityId:s componentName:s componentPath:s componentTypeId:s selectedProperties:[s! propertyFilters:[115 startDateTime:t endDateTime:t interpolation:116 nextToken:s maxResults:i orderByTime:s startTime:s endTime:s
propertyValues:[117! nextToken:s
workspaceId:s!@u sceneId:s!@u
workspaceId:s! sceneId:s! contentLocation:s! arn:s! creationDateTime:t! updateDateTime:t! description:s capabilities:[s sceneMetadata:{s generatedSceneMetadata:{s error:118
syncSource:s!@u workspaceId:s@q=workspace
arn:s! workspaceId:s! syncSource:s! syncRole:s! status:119! creationDateTime:t! updateDateTime:t!
workspaceId:s!@u
workspaceId:s! arn:s! description:s linkedServices:[s s3Location:s role:s creationDateTime:t! updateDateTime:t!
workspaceId:s!@u filters:[120 nextToken:s maxResults:i
workspaceId:s! componentTypeSummaries:[121! nextToken:s maxResults:i
workspaceId:s!@u entityId:s!@u componentPath:s maxResults:i nextToken:s
componentSummaries:[122! nextToken:s
workspaceId:s!@u filters:[123 maxResults:i nextToken:s
entitySummaries:[124 nextToken:s
sourceType:s! destinationType:s! filters:[125 nextToken:s maxResults:i
metadataTransferJobSummaries:[126! nextToken:s
workspaceId:s!@u componentName:s componentPath:s entityId:s! maxResults:i nextToken:s
propertySummaries:[127! nextToken:s
workspaceId:s!@u maxResults:i nextToken:s
sceneSummaries:[128 nextToken:s
workspaceId:s!@u maxResults:i nextToken:s
syncJobSummaries:[129 nextToken:s
workspaceId:s!@u syncSource:s!@u filters:[130 maxResults:i nextToken:s
syncResources:[131 nextToken:s
resourceARN:s! maxResults:i nextToken:s
tags:{s nextToken:s
maxResults:i nextToken:s
workspaceSummaries:[132 nextToken:s
resourceARN:s! tags:{s!
-
resourceARN:s!@q tagKeys:[s!@q
-
workspaceId:s!@u isSingleton:b componentTypeId:s!@u description:s propertyDefinitions:{95 extendsFrom:[s functions:{96 propertyGroups:{97 componentTypeName:s compositeComponentTypes:{98
workspaceId:s! arn:s! componentTypeId:s! state:s!
workspaceId:s!@u entityId:s!@u entityName:s description:s componentUpdates:{133 compositeComponentUpdates:{134 parentEntityUpdate:135
updateDateTime:t! state:s!
pricingMode:s! bundleNames:[s
currentPricingPlan:111! pendingPricingPlan:111
workspaceId:s!@u sceneId:s!@u contentLocation:s description:s capabilities:[s sceneMetadata:{s
updateDateTime:t!
workspaceId:s!@u description:s role:s s3Location:s
updateDateTime:t!
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
entityPropertyReference:136! propertyValues:[137
errors:[138!
state:s error:139 queuedPosition:i
totalCount:i succeededCount:i skippedCount:i failedCount:i
dataType:140 isRequiredInEntity:b isExternalId:b isStoredExternally:b isTimeSeries:b defaultValue:114 configuration:{s displayName:s
requiredProperties:[s scope:s implementedBy:141
groupType:s propertyNames:[s
componentTypeId:s
description:s componentTypeId:s properties:{142 propertyGroups:{143
description:s properties:{142 propertyGroups:{143
type:s! s3Configuration:144 iotSiteWiseConfiguration:145 iotTwinMakerConfiguration:146
type:s! s3Configuration:147 iotTwinMakerConfiguration:148
name:s type:s
rowData:[D
dataType:140! isTimeSeries:b! isRequiredInEntity:b! isExternalId:b! isStoredExternally:b! isImported:b! isFinal:b! isInherited:b! defaultValue:114 configuration:{s displayName:s
requiredProperties:[s scope:s implementedBy:141 isInherited:b
state:s error:139
groupType:s! propertyNames:[s! isInherited:b!
componentTypeId:s isInherited:b
componentName:s description:s componentTypeId:s status:107 definedIn:s properties:{149 propertyGroups:{150 syncSource:s areAllPropertiesReturned:b compositeComponents:{122 areAllCompositeComponentsReturned:b
billableEntityCount:l bundleInformation:151 effectiveDateTime:t! pricingMode:s! updateDateTime:t! updateReason:s!
orderBy:[152 propertyFilters:[115
propertyReference:136! propertyValue:114
booleanValue:b doubleValue:d integerValue:i longValue:l stringValue:s listValue:[114 mapValue:{114 relationshipValue:153 expression:s
propertyName:s operator:s value:114
interpolationType:s intervalInSeconds:l
entityPropertyReference:136! values:[137
code:s message:s
state:s error:139
%union extendsFrom:s namespace:s isAbstract:b
arn:s! componentTypeId:s! creationDateTime:t! updateDateTime:t! description:s status:107 componentTypeName:s
componentName:s! componentTypeId:s! definedIn:s description:s propertyGroups:{150 status:107! syncSource:s componentPath:s
%union parentEntityId:s componentTypeId:s externalId:s
entityId:s! entityName:s! arn:s! parentEntityId:s status:107! description:s hasChildEntities:b creationDateTime:t! updateDateTime:t!
%union workspaceId:s state:s
metadataTransferJobId:s! arn:s! creationDateTime:t! updateDateTime:t! status:93! progress:94
definition:105 propertyName:s! value:114 areAllPropertyValuesReturned:b
sceneId:s! contentLocation:s! arn:s! creationDateTime:t! updateDateTime:t! description:s
arn:s workspaceId:s syncSource:s status:119 creationDateTime:t updateDateTime:t
%union state:s resourceType:s resourceId:s externalId:s
resourceType:s externalId:s resourceId:s status:154 updateDateTime:t
workspaceId:s! arn:s! description:s linkedServices:[s creationDateTime:t! updateDateTime:t!
updateType:s description:s componentTypeId:s propertyUpdates:{142 propertyGroupUpdates:{143
updateType:s description:s propertyUpdates:{142 propertyGroupUpdates:{143
updateType:s! parentEntityId:s
componentName:s componentPath:s externalIdProperty:{s entityId:s propertyName:s!
timestamp:t value:114! time:s
errorCode:s! errorMessage:s! entry:91!
code:s message:s
type:s! nestedType:140 allowedValues:[114 unitOfMeasure:s relationship:155
lambda:156 isNative:b
definition:95 value:114 updateType:s
groupType:s propertyNames:[s updateType:s
location:s!
filters:[157
workspace:s! filters:[158
location:s!
workspace:s!
definition:105 value:114 areAllPropertyValuesReturned:b
groupType:s! propertyNames:[s! isInherited:b!
bundleNames:[s! pricingTier:s
order:s propertyName:s!
targetEntityId:s targetComponentName:s
state:s error:139
targetComponentTypeId:s relationshipType:s
arn:s!
%union filterByAssetModel:159 filterByAsset:160
%union filterByComponentType:161 filterByEntity:162
assetModelId:s assetModelExternalId:s includeOffspring:b includeAssets:b
assetId:s assetExternalId:s includeOffspring:b includeAssetModel:b
componentTypeId:s!
entityId:s!

AccessDeniedException 80 status=403 sender
ConflictException 81 status=409 sender
ConnectorFailureException 82 status=424 sender
ConnectorTimeoutException 83 status=424 sender
InternalServerException 84 status=500
QueryTimeoutException 85 status=400 sender retryable
ResourceNotFoundException 86 status=404 sender
ServiceQuotaExceededException 87 status=402 sender
ThrottlingException 88 status=429 sender
TooManyTagsException 89 status=400 sender
ValidationException 90 status=400 sender



`,
}
