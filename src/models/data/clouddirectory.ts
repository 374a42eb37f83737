// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudDirectory, API version 2017-01-11. */
export const clouddirectory: ServiceModel = {
  name: 'clouddirectory',
  packed: `{"name":"clouddirectory","serviceId":"CloudDirectory","fullName":"Amazon CloudDirectory","apiVersion":"2017-01-11","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"clouddirectory"}
AddFacetToObject PUT /amazonclouddirectory/2017-01-11/object/facets <0 >1
ApplySchema PUT /amazonclouddirectory/2017-01-11/schema/apply <2 >3
AttachObject PUT /amazonclouddirectory/2017-01-11/object/attach <4 >5
AttachPolicy PUT /amazonclouddirectory/2017-01-11/policy/attach <6 >7
AttachToIndex PUT /amazonclouddirectory/2017-01-11/index/attach <8 >9
AttachTypedLink PUT /amazonclouddirectory/2017-01-11/typedlink/attach <10 >11
BatchRead POST /amazonclouddirectory/2017-01-11/batchread <12 >13
BatchWrite PUT /amazonclouddirectory/2017-01-11/batchwrite <14 >15
CreateDirectory PUT /amazonclouddirectory/2017-01-11/directory/create <16 >17
CreateFacet PUT /amazonclouddirectory/2017-01-11/facet/create <18 >19
CreateIndex PUT /amazonclouddirectory/2017-01-11/index <20 >21
CreateObject PUT /amazonclouddirectory/2017-01-11/object <22 >23
CreateSchema PUT /amazonclouddirectory/2017-01-11/schema/create <24 >25
CreateTypedLinkFacet PUT /amazonclouddirectory/2017-01-11/typedlink/facet/create <26 >27
DeleteDirectory PUT /amazonclouddirectory/2017-01-11/directory <28 >29
DeleteFacet PUT /amazonclouddirectory/2017-01-11/facet/delete <30 >31
DeleteObject PUT /amazonclouddirectory/2017-01-11/object/delete <32 >33
DeleteSchema PUT /amazonclouddirectory/2017-01-11/schema <34 >35
DeleteTypedLinkFacet PUT /amazonclouddirectory/2017-01-11/typedlink/facet/delete <36 >37
DetachFromIndex PUT /amazonclouddirectory/2017-01-11/index/detach <38 >39
DetachObject PUT /amazonclouddirectory/2017-01-11/object/detach <40 >41
DetachPolicy PUT /amazonclouddirectory/2017-01-11/policy/detach <42 >43
DetachTypedLink PUT /amazonclouddirectory/2017-01-11/typedlink/detach <44
DisableDirectory PUT /amazonclouddirectory/2017-01-11/directory/disable <45 >46
EnableDirectory PUT /amazonclouddirectory/2017-01-11/directory/enable <47 >48
GetAppliedSchemaVersion POST /amazonclouddirectory/2017-01-11/schema/getappliedschema <49 >50
GetDirectory POST /amazonclouddirectory/2017-01-11/directory/get <51 >52
GetFacet POST /amazonclouddirectory/2017-01-11/facet <53 >54
GetLinkAttributes POST /amazonclouddirectory/2017-01-11/typedlink/attributes/get <55 >56
GetObjectAttributes POST /amazonclouddirectory/2017-01-11/object/attributes/get <57 >58
GetObjectInformation POST /amazonclouddirectory/2017-01-11/object/information <59 >60
GetSchemaAsJson POST /amazonclouddirectory/2017-01-11/schema/json <61 >62
GetTypedLinkFacetInformation POST /amazonclouddirectory/2017-01-11/typedlink/facet/get <63 >64
ListAppliedSchemaArns POST /amazonclouddirectory/2017-01-11/schema/applied <65 >66
ListAttachedIndices POST /amazonclouddirectory/2017-01-11/object/indices <67 >68
ListDevelopmentSchemaArns POST /amazonclouddirectory/2017-01-11/schema/development <69 >70
ListDirectories POST /amazonclouddirectory/2017-01-11/directory/list <71 >72
ListFacetAttributes POST /amazonclouddirectory/2017-01-11/facet/attributes <73 >74
ListFacetNames POST /amazonclouddirectory/2017-01-11/facet/list <75 >76
ListIncomingTypedLinks POST /amazonclouddirectory/2017-01-11/typedlink/incoming <77 >78
ListIndex POST /amazonclouddirectory/2017-01-11/index/targets <79 >80
ListManagedSchemaArns POST /amazonclouddirectory/2017-01-11/schema/managed <81 >82
ListObjectAttributes POST /amazonclouddirectory/2017-01-11/object/attributes <83 >84
ListObjectChildren POST /amazonclouddirectory/2017-01-11/object/children <85 >86
ListObjectParentPaths POST /amazonclouddirectory/2017-01-11/object/parentpaths <87 >88
ListObjectParents POST /amazonclouddirectory/2017-01-11/object/parent <89 >90
ListObjectPolicies POST /amazonclouddirectory/2017-01-11/object/policy <91 >92
ListOutgoingTypedLinks POST /amazonclouddirectory/2017-01-11/typedlink/outgoing <93 >94
ListPolicyAttachments POST /amazonclouddirectory/2017-01-11/policy/attachment <95 >96
ListPublishedSchemaArns POST /amazonclouddirectory/2017-01-11/schema/published <97 >98
ListTagsForResource POST /amazonclouddirectory/2017-01-11/tags <99 >100
ListTypedLinkFacetAttributes POST /amazonclouddirectory/2017-01-11/typedlink/facet/attributes <101 >102
ListTypedLinkFacetNames POST /amazonclouddirectory/2017-01-11/typedlink/facet/list <103 >104
LookupPolicy POST /amazonclouddirectory/2017-01-11/policy/lookup <105 >106
PublishSchema PUT /amazonclouddirectory/2017-01-11/schema/publish <107 >108
PutSchemaFromJson PUT /amazonclouddirectory/2017-01-11/schema/json <109 >110
RemoveFacetFromObject PUT /amazonclouddirectory/2017-01-11/object/facets/delete <111 >112
TagResource PUT /amazonclouddirectory/2017-01-11/tags/add <113 >114
UntagResource PUT /amazonclouddirectory/2017-01-11/tags/remove <115 >116
UpdateFacet PUT /amazonclouddirectory/2017-01-11/facet <117 >118
UpdateLinkAttributes POST /amazonclouddirectory/2017-01-11/typedlink/attributes/update <119 >120
UpdateObjectAttributes PUT /amazonclouddirectory/2017-01-11/object/update <121 >122
UpdateSchema PUT /amazonclouddirectory/2017-01-11/schema/update <123 >124
UpdateTypedLinkFacet PUT /amazonclouddirectory/2017-01-11/typedlink/facet <125 >126
UpgradeAppliedSchema PUT /amazonclouddirectory/2017-01-11/schema/upgradeapplied <127 >128
UpgradePublishedSchema PUT /amazonclouddirectory/2017-01-11/schema/upgradepublished <129 >130

DirectoryArn:s!@h=x-amz-data-partition SchemaFacet:166! ObjectAttributeList:[167 ObjectReference:168!
-
PublishedSchemaArn:s! DirectoryArn:s!@h=x-amz-data-partition
AppliedSchemaArn:s DirectoryArn:s
DirectoryArn:s!@h=x-amz-data-partition ParentReference:168! ChildReference:168! LinkName:s!
AttachedObjectIdentifier:s
DirectoryArn:s!@h=x-amz-data-partition PolicyReference:168! ObjectReference:168!
-
DirectoryArn:s!@h=x-amz-data-partition IndexReference:168! TargetReference:168!
AttachedObjectIdentifier:s
DirectoryArn:s!@h=x-amz-data-partition SourceObjectReference:168! TargetObjectReference:168! TypedLinkFacet:169! Attributes:[170!
TypedLinkSpecifier:171
DirectoryArn:s!@h=x-amz-data-partition Operations:[172! ConsistencyLevel:s@h=x-amz-consistency-level
Responses:[173
DirectoryArn:s!@h=x-amz-data-partition Operations:[174!
Responses:[175
Name:s! SchemaArn:s!@h=x-amz-data-partition
DirectoryArn:s! Name:s! ObjectIdentifier:s! AppliedSchemaArn:s!
SchemaArn:s!@h=x-amz-data-partition Name:s! Attributes:[176 ObjectType:s FacetStyle:s
-
DirectoryArn:s!@h=x-amz-data-partition OrderedIndexedAttributeList:[177! IsUnique:b! ParentReference:168 LinkName:s
ObjectIdentifier:s
DirectoryArn:s!@h=x-amz-data-partition SchemaFacets:[166! ObjectAttributeList:[167 ParentReference:168 LinkName:s
ObjectIdentifier:s
Name:s!
SchemaArn:s
SchemaArn:s!@h=x-amz-data-partition Facet:178!
-
DirectoryArn:s!@h=x-amz-data-partition
DirectoryArn:s!
SchemaArn:s!@h=x-amz-data-partition Name:s!
-
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168!
-
SchemaArn:s!@h=x-amz-data-partition
SchemaArn:s
SchemaArn:s!@h=x-amz-data-partition Name:s!
-
DirectoryArn:s!@h=x-amz-data-partition IndexReference:168! TargetReference:168!
DetachedObjectIdentifier:s
DirectoryArn:s!@h=x-amz-data-partition ParentReference:168! LinkName:s!
DetachedObjectIdentifier:s
DirectoryArn:s!@h=x-amz-data-partition PolicyReference:168! ObjectReference:168!
-
DirectoryArn:s!@h=x-amz-data-partition TypedLinkSpecifier:171!
DirectoryArn:s!@h=x-amz-data-partition
DirectoryArn:s!
DirectoryArn:s!@h=x-amz-data-partition
DirectoryArn:s!
SchemaArn:s!
AppliedSchemaArn:s
DirectoryArn:s!@h=x-amz-data-partition
Directory:179!
SchemaArn:s!@h=x-amz-data-partition Name:s!
Facet:180
DirectoryArn:s!@h=x-amz-data-partition TypedLinkSpecifier:171! AttributeNames:[s! ConsistencyLevel:s
Attributes:[167
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! ConsistencyLevel:s@h=x-amz-consistency-level SchemaFacet:166! AttributeNames:[s!
Attributes:[167
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! ConsistencyLevel:s@h=x-amz-consistency-level
SchemaFacets:[166 ObjectIdentifier:s
SchemaArn:s!@h=x-amz-data-partition
Name:s Document:s
SchemaArn:s!@h=x-amz-data-partition Name:s!
IdentityAttributeOrder:[s
DirectoryArn:s! SchemaArn:s NextToken:s MaxResults:i
SchemaArns:[s NextToken:s
DirectoryArn:s!@h=x-amz-data-partition TargetReference:168! NextToken:s MaxResults:i ConsistencyLevel:s@h=x-amz-consistency-level
IndexAttachments:[181 NextToken:s
NextToken:s MaxResults:i
SchemaArns:[s NextToken:s
NextToken:s MaxResults:i state:s
Directories:[179! NextToken:s
SchemaArn:s!@h=x-amz-data-partition Name:s! NextToken:s MaxResults:i
Attributes:[176 NextToken:s
SchemaArn:s!@h=x-amz-data-partition NextToken:s MaxResults:i
FacetNames:[s NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! FilterAttributeRanges:[182 FilterTypedLink:169 NextToken:s MaxResults:i ConsistencyLevel:s
LinkSpecifiers:[171 NextToken:s
DirectoryArn:s!@h=x-amz-data-partition RangesOnIndexedValues:[183 IndexReference:168! MaxResults:i NextToken:s ConsistencyLevel:s@h=x-amz-consistency-level
IndexAttachments:[181 NextToken:s
SchemaArn:s NextToken:s MaxResults:i
SchemaArns:[s NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! NextToken:s MaxResults:i ConsistencyLevel:s@h=x-amz-consistency-level FacetFilter:166
Attributes:[167 NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! NextToken:s MaxResults:i ConsistencyLevel:s@h=x-amz-consistency-level
Children:{s NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! NextToken:s MaxResults:i
PathToObjectIdentifiersList:[184 NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! NextToken:s MaxResults:i ConsistencyLevel:s@h=x-amz-consistency-level IncludeAllLinksToEachParent:b
Parents:{s NextToken:s ParentLinks:[185
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! NextToken:s MaxResults:i ConsistencyLevel:s@h=x-amz-consistency-level
AttachedPolicyIds:[s NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! FilterAttributeRanges:[182 FilterTypedLink:169 NextToken:s MaxResults:i ConsistencyLevel:s
TypedLinkSpecifiers:[171 NextToken:s
DirectoryArn:s!@h=x-amz-data-partition PolicyReference:168! NextToken:s MaxResults:i ConsistencyLevel:s@h=x-amz-consistency-level
ObjectIdentifiers:[s NextToken:s
SchemaArn:s NextToken:s MaxResults:i
SchemaArns:[s NextToken:s
ResourceArn:s! NextToken:s MaxResults:i
Tags:[186 NextToken:s
SchemaArn:s!@h=x-amz-data-partition Name:s! NextToken:s MaxResults:i
Attributes:[187 NextToken:s
SchemaArn:s!@h=x-amz-data-partition NextToken:s MaxResults:i
FacetNames:[s NextToken:s
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! NextToken:s MaxResults:i
PolicyToPathList:[188 NextToken:s
DevelopmentSchemaArn:s!@h=x-amz-data-partition Version:s! MinorVersion:s Name:s
PublishedSchemaArn:s
SchemaArn:s!@h=x-amz-data-partition Document:s!
Arn:s
DirectoryArn:s!@h=x-amz-data-partition SchemaFacet:166! ObjectReference:168!
-
ResourceArn:s! Tags:[186!
-
ResourceArn:s! TagKeys:[s!
-
SchemaArn:s!@h=x-amz-data-partition Name:s! AttributeUpdates:[189 ObjectType:s
-
DirectoryArn:s!@h=x-amz-data-partition TypedLinkSpecifier:171! AttributeUpdates:[190!
-
DirectoryArn:s!@h=x-amz-data-partition ObjectReference:168! AttributeUpdates:[191!
ObjectIdentifier:s
SchemaArn:s!@h=x-amz-data-partition Name:s!
SchemaArn:s
SchemaArn:s!@h=x-amz-data-partition Name:s! AttributeUpdates:[192! IdentityAttributeOrder:[s!
-
PublishedSchemaArn:s! DirectoryArn:s! DryRun:b
UpgradedSchemaArn:s DirectoryArn:s
DevelopmentSchemaArn:s! PublishedSchemaArn:s! MinorVersion:s! DryRun:b
UpgradedSchemaArn:s
Message:s
Index:i Type:s Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
SchemaArn:s FacetName:s
Key:177! Value:193!
Selector:s
SchemaArn:s! TypedLinkName:s!
AttributeName:s! Value:193!
TypedLinkFacet:169! SourceObjectReference:168! TargetObjectReference:168! IdentityAttributeValues:[170!
ListObjectAttributes:194 ListObjectChildren:195 ListAttachedIndices:196 ListObjectParentPaths:197 GetObjectInformation:198 GetObjectAttributes:199 ListObjectParents:200 ListObjectPolicies:201 ListPolicyAttachments:202 LookupPolicy:203 ListIndex:204 ListOutgoingTypedLinks:205 ListIncomingTypedLinks:206 GetLinkAttributes:207
SuccessfulResponse:208 ExceptionResponse:209
CreateObject:210 AttachObject:211 DetachObject:212 UpdateObjectAttributes:213 DeleteObject:214 AddFacetToObject:215 RemoveFacetFromObject:216 AttachPolicy:217 DetachPolicy:218 CreateIndex:219 AttachToIndex:220 DetachFromIndex:221 AttachTypedLink:222 DetachTypedLink:223 UpdateLinkAttributes:224
CreateObject:225 AttachObject:226 DetachObject:227 UpdateObjectAttributes:228 DeleteObject:229 AddFacetToObject:230 RemoveFacetFromObject:231 AttachPolicy:232 DetachPolicy:233 CreateIndex:234 AttachToIndex:235 DetachFromIndex:236 AttachTypedLink:237 DetachTypedLink:238 UpdateLinkAttributes:239
Name:s! AttributeDefinition:240 AttributeReference:241 RequiredBehavior:s
SchemaArn:s! FacetName:s! Name:s!
Name:s! Attributes:[187! IdentityAttributeOrder:[s!
Name:s DirectoryArn:s State:s CreationDateTime:t
Name:s ObjectType:s FacetStyle:s
IndexedAttributes:[167 ObjectIdentifier:s
AttributeName:s Range:242!
AttributeKey:177 Range:242
Path:s ObjectIdentifiers:[s
ObjectIdentifier:s LinkName:s
Key:s Value:s
Name:s! Type:s! DefaultValue:193 IsImmutable:b Rules:{243 RequiredBehavior:s!
Path:s Policies:[244
Attribute:176 Action:s
AttributeKey:177 AttributeAction:245
ObjectAttributeKey:177 ObjectAttributeAction:246
Attribute:187! Action:s!
StringValue:s BinaryValue:B BooleanValue:b NumberValue:s DatetimeValue:t
ObjectReference:168! NextToken:s MaxResults:i FacetFilter:166
ObjectReference:168! NextToken:s MaxResults:i
TargetReference:168! NextToken:s MaxResults:i
ObjectReference:168! NextToken:s MaxResults:i
ObjectReference:168!
ObjectReference:168! SchemaFacet:166! AttributeNames:[s!
ObjectReference:168! NextToken:s MaxResults:i
ObjectReference:168! NextToken:s MaxResults:i
PolicyReference:168! NextToken:s MaxResults:i
ObjectReference:168! NextToken:s MaxResults:i
RangesOnIndexedValues:[183 IndexReference:168! MaxResults:i NextToken:s
ObjectReference:168! FilterAttributeRanges:[182 FilterTypedLink:169 NextToken:s MaxResults:i
ObjectReference:168! FilterAttributeRanges:[182 FilterTypedLink:169 NextToken:s MaxResults:i
TypedLinkSpecifier:171! AttributeNames:[s!
ListObjectAttributes:247 ListObjectChildren:248 GetObjectInformation:249 GetObjectAttributes:250 ListAttachedIndices:251 ListObjectParentPaths:252 ListObjectPolicies:253 ListPolicyAttachments:254 LookupPolicy:255 ListIndex:256 ListOutgoingTypedLinks:257 ListIncomingTypedLinks:258 GetLinkAttributes:259 ListObjectParents:260
Type:s Message:s
SchemaFacet:[166! ObjectAttributeList:[167! ParentReference:168 LinkName:s BatchReferenceName:s
ParentReference:168! ChildReference:168! LinkName:s!
ParentReference:168! LinkName:s! BatchReferenceName:s
ObjectReference:168! AttributeUpdates:[191!
ObjectReference:168!
SchemaFacet:166! ObjectAttributeList:[167! ObjectReference:168!
SchemaFacet:166! ObjectReference:168!
PolicyReference:168! ObjectReference:168!
PolicyReference:168! ObjectReference:168!
OrderedIndexedAttributeList:[177! IsUnique:b! ParentReference:168 LinkName:s BatchReferenceName:s
IndexReference:168! TargetReference:168!
IndexReference:168! TargetReference:168!
SourceObjectReference:168! TargetObjectReference:168! TypedLinkFacet:169! Attributes:[170!
TypedLinkSpecifier:171!
TypedLinkSpecifier:171! AttributeUpdates:[190!
ObjectIdentifier:s
attachedObjectIdentifier:s
detachedObjectIdentifier:s
ObjectIdentifier:s
-
-
-
-
-
ObjectIdentifier:s
AttachedObjectIdentifier:s
DetachedObjectIdentifier:s
TypedLinkSpecifier:171
-
-
Type:s! DefaultValue:193 IsImmutable:b Rules:{243
TargetFacetName:s! TargetAttributeName:s!
StartMode:s! StartValue:193 EndMode:s! EndValue:193
Type:s Parameters:{s
PolicyId:s ObjectIdentifier:s PolicyType:s
AttributeActionType:s AttributeUpdateValue:193
ObjectAttributeActionType:s ObjectAttributeUpdateValue:193
Attributes:[167 NextToken:s
Children:{s NextToken:s
SchemaFacets:[166 ObjectIdentifier:s
Attributes:[167
IndexAttachments:[181 NextToken:s
PathToObjectIdentifiersList:[184 NextToken:s
AttachedPolicyIds:[s NextToken:s
ObjectIdentifiers:[s NextToken:s
PolicyToPathList:[188 NextToken:s
IndexAttachments:[181 NextToken:s
TypedLinkSpecifiers:[171 NextToken:s
LinkSpecifiers:[171 NextToken:s
Attributes:[167
ParentLinks:[185 NextToken:s

AccessDeniedException 131 status=403
BatchWriteException 132
CannotListParentOfRootException 133 status=400
DirectoryAlreadyExistsException 134 status=400
DirectoryDeletedException 135 status=400
DirectoryNotDisabledException 136 status=400
DirectoryNotEnabledException 137 status=400
FacetAlreadyExistsException 138 status=400
FacetInUseException 139 status=400
FacetNotFoundException 140 status=400
FacetValidationException 141 status=400
IncompatibleSchemaException 142 status=400
IndexedAttributeMissingException 143 status=400
InternalServiceException 144 status=500
InvalidArnException 145 status=400
InvalidAttachmentException 146 status=400
InvalidFacetUpdateException 147 status=400
InvalidNextTokenException 148 status=400
InvalidRuleException 149 status=400
InvalidSchemaDocException 150 status=400
InvalidTaggingRequestException 151 status=400
LimitExceededException 152 status=400
LinkNameAlreadyInUseException 153 status=400
NotIndexException 154 status=400
NotNodeException 155 status=400
NotPolicyException 156 status=400
ObjectAlreadyDetachedException 157 status=400
ObjectNotDetachedException 158 status=400
ResourceNotFoundException 159 status=404
RetryableConflictException 160 status=409
SchemaAlreadyExistsException 161 status=400
SchemaAlreadyPublishedException 162 status=400
StillContainsLinksException 163 status=400
UnsupportedIndexTypeException 164 status=400
ValidationException 165 status=400

ListObjectParentPaths in=NextToken out=NextToken limit=MaxResults results=PathToObjectIdentifiersList
ListFacetNames in=NextToken out=NextToken limit=MaxResults results=FacetNames
ListPublishedSchemaArns in=NextToken out=NextToken limit=MaxResults results=SchemaArns
ListDirectories in=NextToken out=NextToken limit=MaxResults results=Directories
ListDevelopmentSchemaArns in=NextToken out=NextToken limit=MaxResults results=SchemaArns
ListTypedLinkFacetNames in=NextToken out=NextToken limit=MaxResults results=FacetNames
ListIndex in=NextToken out=NextToken limit=MaxResults results=IndexAttachments
ListFacetAttributes in=NextToken out=NextToken limit=MaxResults results=Attributes
ListObjectPolicies in=NextToken out=NextToken limit=MaxResults results=AttachedPolicyIds
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags
ListAttachedIndices in=NextToken out=NextToken limit=MaxResults results=IndexAttachments
LookupPolicy in=NextToken out=NextToken limit=MaxResults results=PolicyToPathList
ListPolicyAttachments in=NextToken out=NextToken limit=MaxResults results=ObjectIdentifiers
ListObjectAttributes in=NextToken out=NextToken limit=MaxResults results=Attributes
ListAppliedSchemaArns in=NextToken out=NextToken limit=MaxResults results=SchemaArns
ListTypedLinkFacetAttributes in=NextToken out=NextToken limit=MaxResults results=Attributes
ListIncomingTypedLinks in=NextToken out=NextToken limit=MaxResults results=LinkSpecifiers
ListManagedSchemaArns in=NextToken out=NextToken limit=MaxResults results=SchemaArns
ListOutgoingTypedLinks in=NextToken out=NextToken limit=MaxResults results=TypedLinkSpecifiers

`,
}
