// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudSearch, API version 2013-01-01. */
export const cloudsearch: ServiceModel = {
  name: 'cloudsearch',
  packed: `{"name":"cloudsearch","serviceId":"CloudSearch","fullName":"Amazon CloudSearch","apiVersion":"2013-01-01","protocol":"query","protocols":["query"],"endpointPrefix":"cloudsearch","xmlNamespace":"http://cloudsearch.amazonaws.com/doc/2013-01-01/"}
BuildSuggesters <0 >1 wrapper=BuildSuggestersResult
CreateDomain <2 >3 wrapper=CreateDomainResult
DefineAnalysisScheme <4 >5 wrapper=DefineAnalysisSchemeResult
DefineExpression <6 >7 wrapper=DefineExpressionResult
DefineIndexField <8 >9 wrapper=DefineIndexFieldResult
DefineSuggester <10 >11 wrapper=DefineSuggesterResult
DeleteAnalysisScheme <12 >13 wrapper=DeleteAnalysisSchemeResult
DeleteDomain <14 >15 wrapper=DeleteDomainResult
DeleteExpression <16 >17 wrapper=DeleteExpressionResult
DeleteIndexField <18 >19 wrapper=DeleteIndexFieldResult
DeleteSuggester <20 >21 wrapper=DeleteSuggesterResult
DescribeAnalysisSchemes <22 >23 wrapper=DescribeAnalysisSchemesResult
DescribeAvailabilityOptions <24 >25 wrapper=DescribeAvailabilityOptionsResult
DescribeDomainEndpointOptions <26 >27 wrapper=DescribeDomainEndpointOptionsResult
DescribeDomains <28 >29 wrapper=DescribeDomainsResult
DescribeExpressions <30 >31 wrapper=DescribeExpressionsResult
DescribeIndexFields <32 >33 wrapper=DescribeIndexFieldsResult
DescribeScalingParameters <34 >35 wrapper=DescribeScalingParametersResult
DescribeServiceAccessPolicies <36 >37 wrapper=DescribeServiceAccessPoliciesResult
DescribeSuggesters <38 >39 wrapper=DescribeSuggestersResult
IndexDocuments <40 >41 wrapper=IndexDocumentsResult
ListDomainNames >42 wrapper=ListDomainNamesResult
UpdateAvailabilityOptions <43 >44 wrapper=UpdateAvailabilityOptionsResult
UpdateDomainEndpointOptions <45 >46 wrapper=UpdateDomainEndpointOptionsResult
UpdateScalingParameters <47 >48 wrapper=UpdateScalingParametersResult
UpdateServiceAccessPolicies <49 >50 wrapper=UpdateServiceAccessPoliciesResult

DomainName:s!
FieldNames:[s
DomainName:s!
DomainStatus:59
DomainName:s! AnalysisScheme:60!
AnalysisScheme:61!
DomainName:s! Expression:62!
Expression:63!
DomainName:s! IndexField:64!
IndexField:65!
DomainName:s! Suggester:66!
Suggester:67!
DomainName:s! AnalysisSchemeName:s!
AnalysisScheme:61!
DomainName:s!
DomainStatus:59
DomainName:s! ExpressionName:s!
Expression:63!
DomainName:s! IndexFieldName:s!
IndexField:65!
DomainName:s! SuggesterName:s!
Suggester:67!
DomainName:s! AnalysisSchemeNames:[s Deployed:b
AnalysisSchemes:[61!
DomainName:s! Deployed:b
AvailabilityOptions:68
DomainName:s! Deployed:b
DomainEndpointOptions:69
DomainNames:[s
DomainStatusList:[59!
DomainName:s! ExpressionNames:[s Deployed:b
Expressions:[63!
DomainName:s! FieldNames:[s Deployed:b
IndexFields:[65!
DomainName:s!
ScalingParameters:70!
DomainName:s! Deployed:b
AccessPolicies:71!
DomainName:s! SuggesterNames:[s Deployed:b
Suggesters:[67!
DomainName:s!
FieldNames:[s
DomainNames:{s
DomainName:s! MultiAZ:b!
AvailabilityOptions:68
DomainName:s! DomainEndpointOptions:72!
DomainEndpointOptions:69
DomainName:s! ScalingParameters:73!
ScalingParameters:70!
DomainName:s! AccessPolicies:s!
AccessPolicies:71!
Code:s Message:s
-
-
-
-
-
-
-
DomainId:s! DomainName:s! ARN:s Created:b Deleted:b DocService:74 SearchService:74 RequiresIndexDocuments:b! Processing:b SearchInstanceType:s SearchPartitionCount:i SearchInstanceCount:i Limits:75
AnalysisSchemeName:s! AnalysisSchemeLanguage:s! AnalysisOptions:76
Options:60! Status:77!
ExpressionName:s! ExpressionValue:s!
Options:62! Status:77!
IndexFieldName:s! IndexFieldType:s! IntOptions:78 DoubleOptions:79 LiteralOptions:80 TextOptions:81 DateOptions:82 LatLonOptions:83 IntArrayOptions:84 DoubleArrayOptions:85 LiteralArrayOptions:86 TextArrayOptions:87 DateArrayOptions:88
Options:64! Status:77!
SuggesterName:s! DocumentSuggesterOptions:89!
Options:66! Status:77!
Options:b! Status:77!
Options:72! Status:77!
Options:73! Status:77!
Options:s! Status:77!
EnforceHTTPS:b TLSSecurityPolicy:s
DesiredInstanceType:s DesiredReplicationCount:i DesiredPartitionCount:i
Endpoint:s
MaximumReplicationCount:i! MaximumPartitionCount:i!
Synonyms:s Stopwords:s StemmingDictionary:s JapaneseTokenizationDictionary:s AlgorithmicStemming:s
CreationDate:t! UpdateDate:t! UpdateVersion:i State:s! PendingDeletion:b
DefaultValue:l SourceField:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b SortEnabled:b
DefaultValue:d SourceField:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b SortEnabled:b
DefaultValue:s SourceField:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b SortEnabled:b
DefaultValue:s SourceField:s ReturnEnabled:b SortEnabled:b HighlightEnabled:b AnalysisScheme:s
DefaultValue:s SourceField:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b SortEnabled:b
DefaultValue:s SourceField:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b SortEnabled:b
DefaultValue:l SourceFields:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b
DefaultValue:d SourceFields:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b
DefaultValue:s SourceFields:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b
DefaultValue:s SourceFields:s ReturnEnabled:b HighlightEnabled:b AnalysisScheme:s
DefaultValue:s SourceFields:s FacetEnabled:b SearchEnabled:b ReturnEnabled:b
SourceField:s! FuzzyMatching:s SortExpression:s

BaseException 51
DisabledOperationException 52 code=DisabledAction status=409 sender
InternalException 53 status=500
InvalidTypeException 54 code=InvalidType status=409 sender
LimitExceededException 55 code=LimitExceeded status=409 sender
ResourceAlreadyExistsException 56 code=ResourceAlreadyExists status=409 sender
ResourceNotFoundException 57 code=ResourceNotFound status=409 sender
ValidationException 58



`,
}
