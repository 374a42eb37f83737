// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Discovery, API version 2026-02-05. */
export const marketplaceDiscovery: ServiceModel = {
  name: 'marketplace-discovery',
  packed: `{"name":"marketplace-discovery","serviceId":"Marketplace Discovery","fullName":"AWS Marketplace Discovery","apiVersion":"2026-02-05","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"discovery-marketplace","signingName":"aws-marketplace"}
GetListing POST /2026-02-05/getListing <0 >1 readonly
GetOffer POST /2026-02-05/getOffer <2 >3 readonly
GetOfferSet POST /2026-02-05/getOfferSet <4 >5 readonly
GetOfferTerms POST /2026-02-05/getOfferTerms <6 >7 readonly
GetProduct POST /2026-02-05/getProduct <8 >9 readonly
ListFulfillmentOptions POST /2026-02-05/listFulfillmentOptions <10 >11 readonly
ListPurchaseOptions POST /2026-02-05/listPurchaseOptions <12 >13 readonly
SearchFacets POST /2026-02-05/searchFacets <14 >15 readonly
SearchListings POST /2026-02-05/searchListings <16 >17 readonly

listingId:s!
associatedEntities:[23! badges:[24! catalog:s! categories:[25! fulfillmentOptionSummaries:[26! highlights:[s! integrationGuide:s listingId:s! listingName:s! logoThumbnailUrl:s! longDescription:s! pricingModels:[27! pricingUnits:[28! promotionalMedia:[29! publisher:30! resources:[31! reviewSummary:32 sellerEngagements:[33! shortDescription:s! useCases:[34!
offerId:s!
offerId:s! catalog:s! offerName:s expirationTime:t availableFromTime:t sellerOfRecord:30! associatedEntities:[35! agreementProposalId:s! replacementAgreementId:s pricingModel:27! badges:[36!
offerSetId:s!
offerSetId:s! catalog:s! offerSetName:s availableFromTime:t expirationTime:t buyerNotes:s sellerOfRecord:30! badges:[36! associatedEntities:[37!
offerId:s! maxResults:i nextToken:s
offerTerms:[38! nextToken:s
productId:s!
productId:s! catalog:s! productName:s! manufacturer:30! deployedOnAws:s! shortDescription:s! longDescription:s! logoThumbnailUrl:s! fulfillmentOptionSummaries:[26! categories:[25! highlights:[s! promotionalMedia:[29! resources:[31! sellerEngagements:[33!
productId:s! maxResults:i nextToken:s
fulfillmentOptions:[39! nextToken:s
filters:[40 maxResults:i nextToken:s
purchaseOptions:[41 nextToken:s
searchText:s filters:[42 facetTypes:[s nextToken:s
totalResults:l! listingFacets:{[43! nextToken:s
searchText:s filters:[42 maxResults:i sortBy:s sortOrder:s nextToken:s
totalResults:l! listingSummaries:[44! nextToken:s
message:s
message:s
message:s
message:s
message:s reason:s
product:45 offer:46
displayName:s! badgeType:s!
categoryId:s! displayName:s!
fulfillmentOptionType:s! displayName:s!
pricingModelType:s! displayName:s!
pricingUnitType:s! displayName:s!
%union embeddedImage:47 embeddedVideo:48
sellerProfileId:s! displayName:s!
resourceType:s! contentType:s! value:s! displayName:s
reviewSourceSummaries:[49!
engagementType:s! contentType:s! value:s!
useCase:50!
product:45! offerSet:51
displayName:s! badgeType:s!
product:45! offer:46!
%union byolPricingTerm:52 configurableUpfrontPricingTerm:53 fixedUpfrontPricingTerm:54 freeTrialPricingTerm:55 legalTerm:56 paymentScheduleTerm:57 recurringPaymentTerm:58 renewalTerm:59 supportTerm:60 usageBasedPricingTerm:61 validityTerm:62 variablePaymentTerm:63 netPaymentTerm:64
%union amazonMachineImageFulfillmentOption:65 apiFulfillmentOption:66 cloudFormationFulfillmentOption:67 containerFulfillmentOption:68 helmFulfillmentOption:69 eksAddOnFulfillmentOption:70 ec2ImageBuilderComponentFulfillmentOption:71 dataExchangeFulfillmentOption:72 professionalServicesFulfillmentOption:73 saasFulfillmentOption:74 sageMakerAlgorithmFulfillmentOption:75 sageMakerModelFulfillmentOption:76
filterType:s! filterValues:[s!
purchaseOptionId:s! catalog:s! purchaseOptionType:s! purchaseOptionName:s availableFromTime:t expirationTime:t sellerOfRecord:30! badges:[36 associatedEntities:[77!
filterType:s! filterValues:[s!
value:s! displayName:s! parent:s count:l!
listingId:s! listingName:s! publisher:30! fulfillmentOptionSummaries:[26! catalog:s! shortDescription:s! logoThumbnailUrl:s! categories:[25! badges:[24! reviewSummary:32! pricingModels:[27! pricingUnits:[28! associatedEntities:[78!
productId:s! productName:s! manufacturer:30!
offerId:s! offerName:s sellerOfRecord:30!
title:s! url:s! description:s
title:s! url:s! preview:s! thumbnail:s! description:s
sourceName:s! sourceId:s! sourceUrl:s averageRating:s! totalReviews:l!
description:s! displayName:s! value:s!
offerSetId:s! sellerOfRecord:30!
id:s! type:s!
id:s! type:s! currencyCode:s! rateCards:[79
id:s! type:s! currencyCode:s! duration:s price:s! grants:[80!
id:s! type:s! duration:s grants:[80!
id:s! type:s! documents:[81!
id:s! type:s! currencyCode:s! schedule:[82!
id:s! type:s! currencyCode:s! billingPeriod:s! price:s!
id:s! type:s!
id:s! type:s! refundPolicy:s!
id:s! type:s! currencyCode:s! rateCards:[83!
id:s! type:s! agreementDuration:s agreementEndDate:t agreementStartDate:t
id:s! type:s! currencyCode:s! maxTotalChargeAmount:s!
id:s! type:s! paymentDuePeriod:s!
fulfillmentOptionId:s! fulfillmentOptionName:s! fulfillmentOptionVersion:s fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! operatingSystems:[84! recommendation:85 releaseNotes:s usageInstructions:s
fulfillmentOptionId:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! usageInstructions:s awsSupportedServices:[86!
fulfillmentOptionId:s! fulfillmentOptionName:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s releaseNotes:s usageInstructions:s
fulfillmentOptionId:s! fulfillmentOptionName:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s operatingSystems:[87 awsSupportedServices:[86 releaseNotes:s usageInstructions:s
fulfillmentOptionId:s! fulfillmentOptionName:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s operatingSystems:[88 releaseNotes:s awsSupportedServices:[86 usageInstructions:s
fulfillmentOptionId:s! fulfillmentOptionName:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s operatingSystems:[89 releaseNotes:s usageInstructions:s awsSupportedServices:[86
fulfillmentOptionId:s! fulfillmentOptionName:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s operatingSystems:[87 awsSupportedServices:[86 releaseNotes:s usageInstructions:s
fulfillmentOptionId:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! dataArtifacts:[90
fulfillmentOptionId:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s!
fulfillmentOptionId:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentUrl:s usageInstructions:s
fulfillmentOptionId:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s releaseNotes:s usageInstructions:s recommendation:91
fulfillmentOptionId:s! fulfillmentOptionType:s! fulfillmentOptionDisplayName:s! fulfillmentOptionVersion:s releaseNotes:s usageInstructions:s recommendation:92
product:45! offer:46! offerSet:51
product:45
selector:93! constraints:94! rateCard:[95!
dimensionKey:s! displayName:s! description:s dimensionLabels:[96 unit:s! maxQuantity:i
type:s! url:s! version:s
chargeDate:t! chargeAmount:s!
rateCard:[95!
operatingSystemFamilyName:s! operatingSystemName:s! operatingSystemVersion:s
instanceType:s!
supportedServiceType:s! displayName:s! description:s!
operatingSystemFamilyName:s! operatingSystemName:s!
operatingSystemFamilyName:s! operatingSystemName:s!
operatingSystemFamilyName:s! operatingSystemName:s!
description:s resourceArn:s resourceType:s! dataClassification:s!
recommendedBatchTransformInstanceType:s! recommendedRealtimeInferenceInstanceType:s recommendedTrainingInstanceType:s!
recommendedBatchTransformInstanceType:s! recommendedRealtimeInferenceInstanceType:s
type:s! value:s!
multipleDimensionSelection:s! quantityConfiguration:s!
dimensionKey:s! displayName:s! description:s dimensionLabels:[96 unit:s! price:s!
labelType:s! labelValue:s! displayName:s

AccessDeniedException 18 status=403 sender
InternalServerException 19 status=500
ResourceNotFoundException 20 status=404 sender
ThrottlingException 21 status=429 sender
ValidationException 22 status=400 sender

GetOfferTerms in=nextToken out=nextToken limit=maxResults results=offerTerms
ListFulfillmentOptions in=nextToken out=nextToken limit=maxResults results=fulfillmentOptions
ListPurchaseOptions in=nextToken out=nextToken limit=maxResults results=purchaseOptions
SearchFacets in=nextToken out=nextToken results=listingFacets
SearchListings in=nextToken out=nextToken limit=maxResults results=listingSummaries

`,
}
