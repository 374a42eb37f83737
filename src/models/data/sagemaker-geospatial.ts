// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SageMaker geospatial capabilities, API version 2020-05-27. */
export const sagemakerGeospatial: ServiceModel = {
  name: 'sagemaker-geospatial',
  packed: `{"name":"sagemaker-geospatial","serviceId":"SageMaker Geospatial","fullName":"Amazon SageMaker geospatial capabilities","apiVersion":"2020-05-27","protocol":"rest-json","endpointPrefix":"sagemaker-geospatial","jsonVersion":"1.1"}
DeleteEarthObservationJob DELETE /earth-observation-jobs/{Arn} <0 >1 idempotent
DeleteVectorEnrichmentJob DELETE /vector-enrichment-jobs/{Arn} <2 >3 idempotent
ExportEarthObservationJob POST /export-earth-observation-job <4 >5
ExportVectorEnrichmentJob POST /export-vector-enrichment-jobs <6 >7
GetEarthObservationJob GET /earth-observation-jobs/{Arn} <8 >9
GetRasterDataCollection GET /raster-data-collection/{Arn} <10 >11
GetTile GET /tile/{z}/{x}/{y} <12 >13
GetVectorEnrichmentJob GET /vector-enrichment-jobs/{Arn} <14 >15
ListEarthObservationJobs POST /list-earth-observation-jobs <16 >17
ListRasterDataCollections GET /raster-data-collections <18 >19
ListTagsForResource GET /tags/{ResourceArn} <20 >21
ListVectorEnrichmentJobs POST /list-vector-enrichment-jobs <22 >23
SearchRasterDataCollection POST /search-raster-data-collection <24 >25
StartEarthObservationJob POST /earth-observation-jobs <26 >27 idempotent
StartVectorEnrichmentJob POST /vector-enrichment-jobs <28 >29 idempotent
StopEarthObservationJob POST /earth-observation-jobs/stop <30 >31
StopVectorEnrichmentJob POST /vector-enrichment-jobs/stop <32 >33 idempotent
TagResource PUT /tags/{ResourceArn} <34 >35 idempotent
UntagResource DELETE /tags/{ResourceArn} <36 >37

Arn:s!@u
-
Arn:s!@u
-
Arn:s! ClientToken:s~ ExecutionRoleArn:s! ExportSourceImages:b OutputConfig:45!
Arn:s! CreationTime:T! ExecutionRoleArn:s! ExportSourceImages:b ExportStatus:s! OutputConfig:45!
Arn:s! ClientToken:s~ ExecutionRoleArn:s! OutputConfig:46!
Arn:s! CreationTime:T! ExecutionRoleArn:s! ExportStatus:s! OutputConfig:46!
Arn:s!@u
Arn:s! CreationTime:T! DurationInSeconds:i! ErrorDetails:47 ExecutionRoleArn:s ExportErrorDetails:48 ExportStatus:s InputConfig:49! JobConfig:50! KmsKeyId:s Name:s! OutputBands:[51 Status:s! Tags:{s
Arn:s!@u
Arn:s! Description:s! DescriptionPageUrl:s! ImageSourceBands:[s! Name:s! SupportedFilters:[52! Tags:{s Type:s!
Arn:s!@q ExecutionRoleArn:s@q ImageAssets:[s!@q ImageMask:b@q OutputDataType:s@q OutputFormat:s@q PropertyFilters:s@q Target:s!@q TimeRangeFilter:s@q x:i!@u y:i!@u z:i!@u
BinaryFile:S@p
Arn:s!@u
Arn:s! CreationTime:T! DurationInSeconds:i! ErrorDetails:53 ExecutionRoleArn:s! ExportErrorDetails:54 ExportStatus:s InputConfig:55! JobConfig:56! KmsKeyId:s Name:s! Status:s! Tags:{s Type:s!
MaxResults:i NextToken:s SortBy:s SortOrder:s StatusEquals:s
EarthObservationJobSummaries:[57! NextToken:s
MaxResults:i@q NextToken:s@q
NextToken:s RasterDataCollectionSummaries:[58!
ResourceArn:s!@u
Tags:{s
MaxResults:i NextToken:s SortBy:s SortOrder:s StatusEquals:s
NextToken:s VectorEnrichmentJobSummaries:[59!
Arn:s! NextToken:s RasterDataCollectionQuery:60!
ApproximateResultCount:i! Items:[61 NextToken:s
ClientToken:s~ ExecutionRoleArn:s! InputConfig:62! JobConfig:50! KmsKeyId:s Name:s! Tags:{s
Arn:s! CreationTime:T! DurationInSeconds:i! ExecutionRoleArn:s! InputConfig:49 JobConfig:50! KmsKeyId:s Name:s! Status:s! Tags:{s
ClientToken:s~ ExecutionRoleArn:s! InputConfig:55! JobConfig:56! KmsKeyId:s Name:s! Tags:{s
Arn:s! CreationTime:T! DurationInSeconds:i! ExecutionRoleArn:s! InputConfig:55! JobConfig:56! KmsKeyId:s Name:s! Status:s! Tags:{s Type:s!
Arn:s!
-
Arn:s!
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Message:s!
Message:s! ResourceId:s
Message:s! ResourceId:s
Message:s! ResourceId:s
Message:s! ResourceId:s
Message:s! ResourceId:s
Message:s! ResourceId:s
S3Data:63!
S3Data:64!
Message:s Type:s
ExportResults:65 ExportSourceImages:65
PreviousEarthObservationJobArn:s RasterDataCollectionQuery:66
%union BandMathConfig:67 CloudMaskingConfig:68 CloudRemovalConfig:69 GeoMosaicConfig:70 LandCoverSegmentationConfig:71 ResamplingConfig:72 StackConfig:73 TemporalStatisticsConfig:74 ZonalStatisticsConfig:75
BandName:s! OutputDataType:s!
Maximum:f Minimum:f Name:s! Type:s!
ErrorMessage:s ErrorType:s
Message:s Type:s
DataSourceConfig:76! DocumentType:s!
%union MapMatchingConfig:77 ReverseGeocodingConfig:78
Arn:s! CreationTime:T! DurationInSeconds:i! Name:s! OperationType:s! Status:s! Tags:{s
Arn:s! Description:s! DescriptionPageUrl:s Name:s! SupportedFilters:[52! Tags:{s Type:s!
Arn:s! CreationTime:T! DurationInSeconds:i! Name:s! Status:s! Tags:{s Type:s!
AreaOfInterest:79 BandFilter:[s PropertyFilters:80 TimeRangeFilter:81!
Assets:{82 DateTime:t! Geometry:83! Id:s! Properties:84
PreviousEarthObservationJobArn:s RasterDataCollectionQuery:85
KmsKeyId:s S3Uri:s!
KmsKeyId:s S3Uri:s!
Message:s Type:s
AreaOfInterest:79 PropertyFilters:80 RasterDataCollectionArn:s! RasterDataCollectionName:s! TimeRangeFilter:86!
CustomIndices:87 PredefinedIndices:[s
-
AlgorithmName:s InterpolationValue:s TargetBands:[s
AlgorithmName:s TargetBands:[s
-
AlgorithmName:s OutputResolution:88! TargetBands:[s
OutputResolution:89 TargetBands:[s
GroupBy:s Statistics:[s! TargetBands:[s
Statistics:[s! TargetBands:[s ZoneS3Path:s! ZoneS3PathKmsKeyId:s
%union S3Data:64
IdAttributeName:s! TimestampAttributeName:s! XAttributeName:s! YAttributeName:s!
XAttributeName:s! YAttributeName:s!
%union AreaOfInterestGeometry:90
LogicalOperator:s Properties:[91
EndTime:t! StartTime:t!
Href:s
Coordinates:[[[d! Type:s!
EoCloudCover:f LandsatCloudCoverLand:f Platform:s ViewOffNadir:f ViewSunAzimuth:f ViewSunElevation:f
AreaOfInterest:79 PropertyFilters:80 RasterDataCollectionArn:s! TimeRangeFilter:81!
EndTime:T! StartTime:T!
Operations:[92
UserDefined:93!
Predefined:s UserDefined:93
%union MultiPolygonGeometry:94 PolygonGeometry:95
Property:96!
Equation:s! Name:s! OutputType:s
Unit:s! Value:f!
Coordinates:[[[[d!
Coordinates:[[[d!
%union EoCloudCover:97 LandsatCloudCoverLand:98 Platform:99 ViewOffNadir:100 ViewSunAzimuth:101 ViewSunElevation:102
LowerBound:f! UpperBound:f!
LowerBound:f! UpperBound:f!
ComparisonOperator:s Value:s!
LowerBound:f! UpperBound:f!
LowerBound:f! UpperBound:f!
LowerBound:f! UpperBound:f!

AccessDeniedException 38 status=403 sender
ConflictException 39 status=409 sender
InternalServerException 40 status=500
ResourceNotFoundException 41 status=404 sender
ServiceQuotaExceededException 42 status=402 sender
ThrottlingException 43 status=429 sender
ValidationException 44 status=400 sender

ListEarthObservationJobs in=NextToken out=NextToken limit=MaxResults results=EarthObservationJobSummaries
ListRasterDataCollections in=NextToken out=NextToken limit=MaxResults results=RasterDataCollectionSummaries
ListVectorEnrichmentJobs in=NextToken out=NextToken limit=MaxResults results=VectorEnrichmentJobSummaries

`,
}
