// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Catalog Service, API version 2018-09-17. */
export const marketplaceCatalog: ServiceModel = {
  name: 'marketplace-catalog',
  packed: `{"name":"marketplace-catalog","serviceId":"Marketplace Catalog","fullName":"AWS Marketplace Catalog Service","apiVersion":"2018-09-17","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"catalog.marketplace","signingName":"aws-marketplace","jsonVersion":"1.1"}
BatchDescribeEntities POST /BatchDescribeEntities <0 >1
CancelChangeSet PATCH /CancelChangeSet <2 >3
DeleteResourcePolicy DELETE /DeleteResourcePolicy <4 >5
DescribeChangeSet GET /DescribeChangeSet <6 >7
DescribeEntity GET /DescribeEntity <8 >9
GetResourcePolicy GET /GetResourcePolicy <10 >11
ListChangeSets POST /ListChangeSets <12 >13
ListEntities POST /ListEntities <14 >15
ListTagsForResource POST /ListTagsForResource <16 >17
PutResourcePolicy POST /PutResourcePolicy <18 >19
StartChangeSet POST /StartChangeSet <20 >21
TagResource POST /TagResource <22 >23
UntagResource POST /UntagResource <24 >25

EntityRequestList:[34!
EntityDetails:{35 Errors:{36
Catalog:s!@q=catalog ChangeSetId:s!@q=changeSetId
ChangeSetId:s ChangeSetArn:s
ResourceArn:s!@q=resourceArn
-
Catalog:s!@q=catalog ChangeSetId:s!@q=changeSetId
ChangeSetId:s ChangeSetArn:s ChangeSetName:s Intent:s StartTime:s EndTime:s Status:s FailureCode:s FailureDescription:s ChangeSet:[37
Catalog:s!@q=catalog EntityId:s!@q=entityId
EntityType:s EntityIdentifier:s EntityArn:s LastModifiedDate:s Details:s DetailsDocument:D
ResourceArn:s!@q=resourceArn
Policy:s
Catalog:s! FilterList:[38 Sort:39 MaxResults:i NextToken:s
ChangeSetSummaryList:[40 NextToken:s
Catalog:s! EntityType:s! FilterList:[38 Sort:39 NextToken:s MaxResults:i OwnershipType:s EntityTypeFilters:41 EntityTypeSort:42
EntitySummaryList:[43 NextToken:s
ResourceArn:s!
ResourceArn:s Tags:[44
ResourceArn:s! Policy:s!
-
Catalog:s! ChangeSet:[45! ChangeSetName:s ClientRequestToken:s~ ChangeSetTags:[44 Intent:s
ChangeSetId:s ChangeSetArn:s
ResourceArn:s! Tags:[44!
-
ResourceArn:s! TagKeys:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Catalog:s! EntityId:s!
EntityType:s EntityArn:s EntityIdentifier:s LastModifiedDate:s DetailsDocument:D
ErrorCode:s ErrorMessage:s
ChangeType:s Entity:46 Details:s DetailsDocument:D ErrorDetailList:[47 ChangeName:s
Name:s ValueList:[s
SortBy:s SortOrder:s
ChangeSetId:s ChangeSetArn:s ChangeSetName:s StartTime:s EndTime:s Status:s EntityIdList:[s FailureCode:s
%union DataProductFilters:48 SaaSProductFilters:49 AmiProductFilters:50 OfferFilters:51 ContainerProductFilters:52 ResaleAuthorizationFilters:53 MachineLearningProductFilters:54 OfferSetFilters:55
%union DataProductSort:56 SaaSProductSort:57 AmiProductSort:58 OfferSort:59 ContainerProductSort:60 ResaleAuthorizationSort:61 MachineLearningProductSort:62 OfferSetSort:63
Name:s EntityType:s EntityId:s EntityArn:s LastModifiedDate:s Visibility:s AmiProductSummary:64 ContainerProductSummary:65 DataProductSummary:66 SaaSProductSummary:67 OfferSummary:68 ResaleAuthorizationSummary:69 MachineLearningProductSummary:70 OfferSetSummary:71
Key:s! Value:s!
ChangeType:s! Entity:46! EntityTags:[44 Details:s DetailsDocument:D ChangeName:s
Type:s! Identifier:s
ErrorCode:s ErrorMessage:s
EntityId:72 ProductTitle:73 Visibility:74 LastModifiedDate:75
EntityId:76 ProductTitle:77 Visibility:78 LastModifiedDate:79
EntityId:80 LastModifiedDate:81 ProductTitle:82 Visibility:83
EntityId:84 Name:85 ProductId:86 ResaleAuthorizationId:87 ReleaseDate:88 AvailabilityEndDate:89 BuyerAccounts:90 State:91 Targeting:92 LastModifiedDate:93 OfferSetId:94 TargetAgreementId:95 TargetAgreementIntent:96 CreatedBySource:97
EntityId:98 LastModifiedDate:99 ProductTitle:100 Visibility:101
EntityId:102 Name:103 ProductId:104 CreatedDate:105 AvailabilityEndDate:106 ManufacturerAccountId:107 ProductName:108 ManufacturerLegalName:109 ResellerAccountID:110 ResellerLegalName:111 Status:112 OfferExtendedStatus:113 LastModifiedDate:114 ResellerRole:115
EntityId:116 LastModifiedDate:117 ProductTitle:118 Visibility:119
EntityId:120 Name:121 State:122 ReleaseDate:123 AssociatedOfferIds:124 SolutionId:125 LastModifiedDate:126
SortBy:s SortOrder:s
SortBy:s SortOrder:s
SortBy:s SortOrder:s
SortBy:s SortOrder:s
SortBy:s SortOrder:s
SortBy:s SortOrder:s
SortBy:s SortOrder:s
SortBy:s SortOrder:s
ProductTitle:s Visibility:s
ProductTitle:s Visibility:s
ProductTitle:s Visibility:s
ProductTitle:s Visibility:s
Name:s ProductId:s ResaleAuthorizationId:s ReleaseDate:s AvailabilityEndDate:s BuyerAccounts:[s State:s Targeting:[s OfferSetId:s TargetAgreementId:s TargetAgreementIntent:s CreatedBySource:s
Name:s ProductId:s ProductName:s ManufacturerAccountId:s ManufacturerLegalName:s ResellerAccountID:s ResellerLegalName:s Status:s OfferExtendedStatus:s CreatedDate:s AvailabilityEndDate:s ResellerRole:s
ProductTitle:s Visibility:s
Name:s State:s ReleaseDate:s AssociatedOfferIds:[s SolutionId:s
ValueList:[s
ValueList:[s WildCardValue:s
ValueList:[s
DateRange:127
ValueList:[s
ValueList:[s WildCardValue:s
ValueList:[s
DateRange:128
ValueList:[s
DateRange:129
ValueList:[s WildCardValue:s
ValueList:[s
ValueList:[s
ValueList:[s WildCardValue:s
ValueList:[s
ValueList:[s
DateRange:130
DateRange:131
WildCardValue:s
ValueList:[s
ValueList:[s
DateRange:132
ValueList:[s
ValueList:[s
ValueList:[s
ValueList:[s
ValueList:[s
DateRange:133
ValueList:[s WildCardValue:s
ValueList:[s
ValueList:[s
ValueList:[s WildCardValue:s
ValueList:[s WildCardValue:s
DateRange:134 ValueList:[s
DateRange:135 ValueList:[s
ValueList:[s WildCardValue:s
ValueList:[s WildCardValue:s
ValueList:[s WildCardValue:s
ValueList:[s WildCardValue:s
ValueList:[s WildCardValue:s
ValueList:[s
ValueList:[s
DateRange:136
ValueList:[s
ValueList:[s
DateRange:137
ValueList:[s WildCardValue:s
ValueList:[s
ValueList:[s
ValueList:[s
ValueList:[s
DateRange:138
ValueList:[s
ValueList:[s
DateRange:139
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s
AfterValue:s BeforeValue:s

AccessDeniedException 26 status=403
InternalServiceException 27 status=500
ResourceInUseException 28 status=423
ResourceNotFoundException 29 status=404
ResourceNotSupportedException 30 status=415
ServiceQuotaExceededException 31 status=402
ThrottlingException 32 status=429
ValidationException 33 status=422

ListChangeSets in=NextToken out=NextToken limit=MaxResults results=ChangeSetSummaryList
ListEntities in=NextToken out=NextToken limit=MaxResults results=EntitySummaryList

`,
}
