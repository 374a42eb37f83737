// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Location Service Places V2, API version 2020-11-19. */
export const geoPlaces: ServiceModel = {
  name: 'geo-places',
  packed: `{"name":"geo-places","serviceId":"Geo Places","fullName":"Amazon Location Service Places V2","apiVersion":"2020-11-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"geo-places"}
Autocomplete POST /v2/autocomplete <0 >1 readonly
Geocode POST /v2/geocode <2 >3 readonly
GetPlace GET /v2/place/{PlaceId} <4 >5 readonly
ReverseGeocode POST /v2/reverse-geocode <6 >7 readonly
SearchNearby POST /v2/search-nearby <8 >9 readonly
SearchText POST /v2/search-text <10 >11 readonly
Suggest POST /v2/suggest <12 >13 readonly

QueryText:s! MaxResults:i BiasPosition:[d Filter:18 PostalCodeMode:s AdditionalFeatures:[s Language:s PoliticalView:s IntendedUse:s Key:s@q=key
PricingBucket:s!@h=x-amz-geo-pricing-bucket ResultItems:[19
QueryText:s QueryComponents:20 MaxResults:i BiasPosition:[d Filter:21 AdditionalFeatures:[s Language:s PoliticalView:s IntendedUse:s Key:s@q=key PostalCodeMode:s AddressTranslations:[s AddressNamesMode:s
PricingBucket:s!@h=x-amz-geo-pricing-bucket ResultItems:[22
PlaceId:s!@u AdditionalFeatures:[s@q=additional-features Language:s@q=language PoliticalView:s@q=political-view IntendedUse:s@q=intended-use Key:s@q=key AddressNamesMode:s@q=address-names-mode
PlaceId:s! PlaceType:s! Title:s! PricingBucket:s!@h=x-amz-geo-pricing-bucket Address:23 AddressNumberCorrected:b PostalCodeDetails:[24 Position:[d MapView:[d Categories:[25 FoodTypes:[26 BusinessChains:[27 Contacts:28 OpeningHours:[29 AccessPoints:[30 AccessRestrictions:[31 TimeZone:32 PoliticalView:s Phonemes:33 MainAddress:34 SecondaryAddresses:[34 PlaceAttributes:[s EstimatedPointAddress:b CrossReferences:[35
QueryPosition:[d! QueryRadius:l MaxResults:i Filter:36 AdditionalFeatures:[s Language:s PoliticalView:s IntendedUse:s Key:s@q=key Heading:d AddressNamesMode:s
PricingBucket:s!@h=x-amz-geo-pricing-bucket ResultItems:[37
QueryPosition:[d! QueryRadius:l MaxResults:i Filter:38 AdditionalFeatures:[s Language:s PoliticalView:s IntendedUse:s NextToken:s Key:s@q=key
PricingBucket:s!@h=x-amz-geo-pricing-bucket ResultItems:[39 NextToken:s
QueryText:s QueryId:s MaxResults:i BiasPosition:[d Filter:40 AdditionalFeatures:[s Language:s PoliticalView:s IntendedUse:s NextToken:s TravelMode:s Key:s@q=key
PricingBucket:s!@h=x-amz-geo-pricing-bucket ResultItems:[41 NextToken:s
QueryText:s! MaxResults:i MaxQueryRefinements:i BiasPosition:[d Filter:42 AdditionalFeatures:[s Language:s PoliticalView:s IntendedUse:s TravelMode:s Key:s@q=key
PricingBucket:s!@h=x-amz-geo-pricing-bucket ResultItems:[43 QueryRefinements:[44
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message Reason:s!=reason FieldList:[45!=fieldList
BoundingBox:[d Circle:46 IncludeCountries:[s IncludePlaceTypes:[s
PlaceId:s! PlaceType:s! Title:s! Address:23 Distance:l Language:s PoliticalView:s Highlights:47 EstimatedPointAddress:b
Country:s Region:s SubRegion:s Locality:s District:s Street:s AddressNumber:s PostalCode:s
IncludeCountries:[s IncludePlaceTypes:[s
PlaceId:s! PlaceType:s! Title:s! Address:23 AddressNumberCorrected:b PostalCodeDetails:[24 Position:[d Distance:l MapView:[d Categories:[25 FoodTypes:[26 AccessPoints:[30 TimeZone:32 PoliticalView:s MatchScores:48 ParsedQuery:49 Intersections:[50 MainAddress:34 SecondaryAddresses:[34 Translations:51 EstimatedPointAddress:b
Label:s Country:52 Region:53 SubRegion:54 Locality:s District:s SubDistrict:s PostalCode:s Block:s SubBlock:s Intersection:[s Street:s StreetComponents:[55 AddressNumber:s Building:s SecondaryAddressComponents:[56
PostalCode:s PostalAuthority:s PostalCodeType:s UspsZip:57 UspsZipPlus4:58
Id:s! Name:s! LocalizedName:s Primary:b
LocalizedName:s! Id:s Primary:b
Name:s Id:s
Phones:[59 Faxes:[59 Websites:[59 Emails:[59
Display:[s OpenNow:b Components:[60 Categories:[25
Position:[d Type:s Primary:b Label:s
Restricted:b Categories:[25
Name:s! Offset:s OffsetSeconds:l
Title:[61 Address:62
PlaceId:s! PlaceType:s! Title:s! Address:23 Position:[d AccessPoints:[30
Source:s! SourcePlaceId:s! SourceCategories:[25
IncludePlaceTypes:[s
PlaceId:s! PlaceType:s! Title:s! Address:23 AddressNumberCorrected:b PostalCodeDetails:[24 Position:[d Distance:l MapView:[d Categories:[25 FoodTypes:[26 AccessPoints:[30 TimeZone:32 PoliticalView:s Intersections:[50 MainAddress:34 EstimatedPointAddress:b
BoundingBox:[d IncludeCountries:[s IncludeCategories:[s ExcludeCategories:[s IncludeBusinessChains:[s ExcludeBusinessChains:[s IncludeFoodTypes:[s ExcludeFoodTypes:[s
PlaceId:s! PlaceType:s! Title:s! Address:23 AddressNumberCorrected:b Position:[d Distance:l MapView:[d Categories:[25 FoodTypes:[26 BusinessChains:[27 Contacts:28 OpeningHours:[29 AccessPoints:[30 AccessRestrictions:[31 TimeZone:32 PoliticalView:s Phonemes:33 PlaceAttributes:[s CrossReferences:[35
BoundingBox:[d Circle:46 IncludeCountries:[s
PlaceId:s! PlaceType:s! Title:s! Address:23 AddressNumberCorrected:b Position:[d Distance:l MapView:[d Categories:[25 FoodTypes:[26 BusinessChains:[27 Contacts:28 OpeningHours:[29 AccessPoints:[30 AccessRestrictions:[31 TimeZone:32 PoliticalView:s Phonemes:33 PlaceAttributes:[s CrossReferences:[35
BoundingBox:[d Circle:46 IncludeCountries:[s
Title:s! SuggestResultItemType:s! Place:63 Query:64 Highlights:65
RefinedTerm:s! OriginalTerm:s! StartIndex:i! EndIndex:i!
Name:s!=name Message:s!=message
Center:[d! Radius:l!
Title:[66 Address:67
Overall:d Components:68
Title:[69 Address:70
PlaceId:s! Title:s! Address:23 Position:[d Distance:l RouteDistance:l MapView:[d AccessPoints:[30
Locality:[71 Region:[71 District:[71 SubRegion:[71
Code2:s Code3:s Name:s
Code:s Name:s
Code:s Name:s
BaseName:s Type:s TypePlacement:s TypeSeparator:s Prefix:s Suffix:s Direction:s Language:s
Number:s! Designator:s
ZipClassificationCode:s
RecordTypeCode:s
Label:s Value:s Categories:[25
OpenTime:s OpenDuration:s Recurrence:s
Value:s Language:s Preferred:b
Country:[61 Region:[61 SubRegion:[61 Locality:[61 District:[61 SubDistrict:[61 Block:[61 SubBlock:[61 Street:[61
PlaceId:s PlaceType:s Address:23 Position:[d Distance:l MapView:[d Categories:[25 FoodTypes:[26 BusinessChains:[27 AccessPoints:[30 AccessRestrictions:[31 TimeZone:32 PoliticalView:s Phonemes:33 PlaceAttributes:[s CrossReferences:[35
QueryId:s QueryType:s
Title:[66 Address:72
StartIndex:i EndIndex:i Value:s
Label:[66 Country:73 Region:74 SubRegion:75 Locality:[66 District:[66 SubDistrict:[66 Street:[66 Block:[66 SubBlock:[66 Intersection:[[66 PostalCode:[66 AddressNumber:[66 Building:[66
Title:d Address:76
StartIndex:i EndIndex:i Value:s QueryComponent:s
Country:[69 Region:[69 SubRegion:[69 Locality:[69 District:[69 SubDistrict:[69 PostalCode:[69 Block:[69 SubBlock:[69 Street:[69 AddressNumber:[69 Building:[69 SecondaryAddressComponents:[77 OtherComponents:[69
Names:[78! Preference:s
Label:[66
Code:[66 Name:[66
Code:[66 Name:[66
Code:[66 Name:[66
Country:d Region:d SubRegion:d Locality:d District:d SubDistrict:d PostalCode:d Block:d SubBlock:d Intersection:[d AddressNumber:d Building:d SecondaryAddressComponents:[79
StartIndex:i! EndIndex:i! Value:s! Number:s! Designator:s!
Value:s! Language:s Type:s! Primary:b Transliterated:b
Number:d

AccessDeniedException 14 status=403 sender
InternalServerException 15 status=500 retryable
ThrottlingException 16 status=429 sender retryable
ValidationException 17 status=400 sender



`,
}
