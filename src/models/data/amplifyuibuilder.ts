// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Amplify UI Builder, API version 2021-08-11. */
export const amplifyuibuilder: ServiceModel = {
  name: 'amplifyuibuilder',
  packed: `{"name":"amplifyuibuilder","serviceId":"AmplifyUIBuilder","fullName":"AWS Amplify UI Builder","apiVersion":"2021-08-11","protocol":"rest-json","endpointPrefix":"amplifyuibuilder","jsonVersion":"1.1"}
CreateComponent POST /app/{appId}/environment/{environmentName}/components <0 >1 idempotent
CreateForm POST /app/{appId}/environment/{environmentName}/forms <2 >3 idempotent
CreateTheme POST /app/{appId}/environment/{environmentName}/themes <4 >5 idempotent
DeleteComponent DELETE /app/{appId}/environment/{environmentName}/components/{id} <6 idempotent
DeleteForm DELETE /app/{appId}/environment/{environmentName}/forms/{id} <7 idempotent
DeleteTheme DELETE /app/{appId}/environment/{environmentName}/themes/{id} <8 idempotent
ExchangeCodeForToken POST /tokens/{provider} <9 >10
ExportComponents GET /export/app/{appId}/environment/{environmentName}/components <11 >12
ExportForms GET /export/app/{appId}/environment/{environmentName}/forms <13 >14
ExportThemes GET /export/app/{appId}/environment/{environmentName}/themes <15 >16
GetCodegenJob GET /app/{appId}/environment/{environmentName}/codegen-jobs/{id} <17 >18
GetComponent GET /app/{appId}/environment/{environmentName}/components/{id} <19 >20
GetForm GET /app/{appId}/environment/{environmentName}/forms/{id} <21 >22
GetMetadata GET /app/{appId}/environment/{environmentName}/metadata <23 >24
GetTheme GET /app/{appId}/environment/{environmentName}/themes/{id} <25 >26
ListCodegenJobs GET /app/{appId}/environment/{environmentName}/codegen-jobs <27 >28
ListComponents GET /app/{appId}/environment/{environmentName}/components <29 >30
ListForms GET /app/{appId}/environment/{environmentName}/forms <31 >32
ListTagsForResource GET /tags/{resourceArn} <33 >34
ListThemes GET /app/{appId}/environment/{environmentName}/themes <35 >36
PutMetadataFlag PUT /app/{appId}/environment/{environmentName}/metadata/features/{featureName} <37 idempotent
RefreshToken POST /tokens/{provider}/refresh <38 >39
StartCodegenJob POST /app/{appId}/environment/{environmentName}/codegen-jobs <40 >41
TagResource POST /tags/{resourceArn} <42 >43 idempotent
UntagResource DELETE /tags/{resourceArn} <44 >45 idempotent
UpdateComponent PATCH /app/{appId}/environment/{environmentName}/components/{id} <46 >47 idempotent
UpdateForm PATCH /app/{appId}/environment/{environmentName}/forms/{id} <48 >49 idempotent
UpdateTheme PATCH /app/{appId}/environment/{environmentName}/themes/{id} <50 >51 idempotent

appId:s!@u environmentName:s!@u clientToken:s~@q componentToCreate:59!@p
entity:60@p
appId:s!@u environmentName:s!@u clientToken:s~@q formToCreate:61!@p
entity:62@p
appId:s!@u environmentName:s!@u clientToken:s~@q themeToCreate:63!@p
entity:64@p
appId:s!@u environmentName:s!@u id:s!@u
appId:s!@u environmentName:s!@u id:s!@u
appId:s!@u environmentName:s!@u id:s!@u
provider:s!@u request:65!@p
accessToken:s! expiresIn:i! refreshToken:s!
appId:s!@u environmentName:s!@u nextToken:s@q
entities:[60! nextToken:s
appId:s!@u environmentName:s!@u nextToken:s@q
entities:[62! nextToken:s
appId:s!@u environmentName:s!@u nextToken:s@q
entities:[64! nextToken:s
appId:s!@u environmentName:s!@u id:s!@u
job:66@p
appId:s!@u environmentName:s!@u id:s!@u
component:60@p
appId:s!@u environmentName:s!@u id:s!@u
form:62@p
appId:s!@u environmentName:s!@u
features:{s!
appId:s!@u environmentName:s!@u id:s!@u
theme:64@p
appId:s!@u environmentName:s!@u nextToken:s@q maxResults:i@q
entities:[67! nextToken:s
appId:s!@u environmentName:s!@u nextToken:s@q maxResults:i@q
entities:[68! nextToken:s
appId:s!@u environmentName:s!@u nextToken:s@q maxResults:i@q
entities:[69! nextToken:s
resourceArn:s!@u
tags:{s!
appId:s!@u environmentName:s!@u nextToken:s@q maxResults:i@q
entities:[70! nextToken:s
appId:s!@u environmentName:s!@u featureName:s!@u body:71!@p
provider:s!@u refreshTokenBody:72!@p
accessToken:s! expiresIn:i!
appId:s!@u environmentName:s!@u clientToken:s~@q codegenJobToCreate:73!@p
entity:66@p
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
appId:s!@u environmentName:s!@u id:s!@u clientToken:s~@q updatedComponent:74!@p
entity:60@p
appId:s!@u environmentName:s!@u id:s!@u clientToken:s~@q updatedForm:75!@p
entity:62@p
appId:s!@u environmentName:s!@u id:s!@u clientToken:s~@q updatedTheme:76!@p
entity:64@p
message:s
message:s
message:s
message:s
message:s
message:s
message:s
name:s! sourceId:s componentType:s! properties:{77! children:[78 variants:[79! overrides:{{s! bindingProperties:{80! collectionProperties:{81 tags:{s events:{82 schemaVersion:s
appId:s! environmentName:s! sourceId:s id:s! name:s! componentType:s! properties:{77! children:[78 variants:[79! overrides:{{s! bindingProperties:{80! collectionProperties:{81 createdAt:T! modifiedAt:T tags:{s events:{82 schemaVersion:s
name:s! dataType:83! formActionType:s! fields:{84! style:85! sectionalElements:{86! schemaVersion:s! cta:87 tags:{s labelDecorator:s
appId:s! environmentName:s! id:s! name:s! formActionType:s! style:85! dataType:83! fields:{84! sectionalElements:{86! schemaVersion:s! tags:{s cta:87 labelDecorator:s
name:s! values:[88! overrides:[88 tags:{s
appId:s! environmentName:s! id:s! name:s! createdAt:T! modifiedAt:T values:[88! overrides:[88 tags:{s
code:s! redirectUri:s! clientId:s
id:s! appId:s! environmentName:s! renderConfig:89 genericDataSchema:90 autoGenerateForms:b features:91 status:s statusMessage:s asset:92 tags:{s createdAt:T modifiedAt:T dependencies:[93
appId:s! environmentName:s! id:s! createdAt:T modifiedAt:T
appId:s! environmentName:s! id:s! name:s! componentType:s!
appId:s! dataType:83! environmentName:s! formActionType:s! id:s! name:s!
appId:s! environmentName:s! id:s! name:s!
newValue:s!
token:s! clientId:s
renderConfig:89! genericDataSchema:90 autoGenerateForms:b features:91 tags:{s
id:s name:s sourceId:s componentType:s properties:{77 children:[78 variants:[79 overrides:{{s bindingProperties:{80 collectionProperties:{81 events:{82 schemaVersion:s
name:s dataType:83 formActionType:s fields:{84 style:85 sectionalElements:{86 schemaVersion:s cta:87 labelDecorator:s
id:s name:s values:[88! overrides:[88
value:s bindingProperties:94 collectionBindingProperties:94 defaultValue:s model:s bindings:{95 event:s userAttribute:s concat:[77 condition:96 configured:b type:s importedValue:s componentName:s property:s
componentType:s! name:s! properties:{77! children:[78 events:{82 sourceId:s
variantValues:{s overrides:{{s
type:s bindingProperties:97 defaultValue:s
model:s! sort:[98 predicate:99 identifiers:[s
action:s parameters:100 bindingEvent:s
dataSourceType:s! dataTypeName:s!
label:s position:101 excluded:b inputType:102 validations:[103
horizontalGap:104 verticalGap:104 outerPadding:104
type:s! position:101 text:s level:i orientation:s excluded:b
position:s clear:105 cancel:105 submit:105
key:s value:106
%union react:107
dataSourceType:s! models:{108! enums:{109! nonModels:{110!
isRelationshipSupported:b isNonModelSupported:b
downloadUrl:s
name:s supportedVersion:s isSemVer:b reason:s
property:s! field:s
element:s! property:s!
property:s field:s operator:s operand:s then:77 else:77 operandType:s
model:s field:s predicates:[99 userAttribute:s bucket:s key:s defaultValue:s slotName:s
field:s! direction:s!
or:[99 and:[99 field:s operator:s operand:s operandType:s
type:77 url:77 anchor:77 target:77 global:77 model:s id:77 fields:{77 state:111
%union fixed:s rightOf:s below:s
type:s! required:b readOnly:b placeholder:s defaultValue:s descriptiveText:s defaultChecked:b defaultCountryCode:s valueMappings:112 name:s minValue:f maxValue:f step:f value:s isArray:b fileUploaderConfig:113
type:s! strValues:[s numValues:[i validationMessage:s
%union tokenReference:s value:s
excluded:b children:s position:101
value:s children:[88
module:s target:s script:s renderTypeDeclarations:b inlineSourceMap:b apiConfiguration:114 dependencies:{s
fields:{115! isJoinTable:b primaryKeys:[s!
values:[s!
fields:{115!
componentName:s! property:s! set:77!
values:[116! bindingProperties:{117
accessLevel:s! acceptedFileTypes:[s! showThumbnails:b isResumable:b maxFileCount:i maxSize:i
%union graphQLConfig:118 dataStoreConfig:119 noApiConfig:120
dataType:s! dataTypeValue:s! required:b! readOnly:b! isArray:b! relationship:121
displayValue:122 value:122!
type:s bindingProperties:123
typesFilePath:s! queriesFilePath:s! mutationsFilePath:s! subscriptionsFilePath:s! fragmentsFilePath:s!
-
-
type:s! relatedModelName:s! relatedModelFields:[s canUnlinkAssociatedModel:b relatedJoinFieldName:s relatedJoinTableName:s belongsToFieldOnRelatedModel:s associatedFields:[s isHasManyIndex:b
value:s bindingProperties:124 concat:[122
model:s
property:s! field:s

InternalServerException 52 status=500
InvalidParameterException 53 status=400 sender
ResourceConflictException 54 status=409 sender
ResourceNotFoundException 55 status=404 sender
ServiceQuotaExceededException 56 status=402 sender
ThrottlingException 57 status=429 sender
UnauthorizedException 58 status=401 sender

ListComponents in=nextToken out=nextToken limit=maxResults results=entities
ListThemes in=nextToken out=nextToken limit=maxResults results=entities
ExportComponents in=nextToken out=nextToken results=entities
ExportThemes in=nextToken out=nextToken results=entities
ExportForms in=nextToken out=nextToken results=entities
ListForms in=nextToken out=nextToken limit=maxResults results=entities
ListCodegenJobs in=nextToken out=nextToken limit=maxResults results=entities

`,
}
