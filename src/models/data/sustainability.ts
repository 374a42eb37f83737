// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Sustainability, API version 2018-05-10. */
export const sustainability: ServiceModel = {
  name: 'sustainability',
  packed: `{"name":"sustainability","serviceId":"Sustainability","fullName":"AWS Sustainability","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"sustainability","auth":["v4a","v4"]}
GetEstimatedCarbonEmissions POST /v1/estimated-carbon-emissions <0 >1 readonly
GetEstimatedCarbonEmissionsDimensionValues POST /v1/estimated-carbon-emissions-dimension-values <2 >3 readonly
GetEstimatedWaterAllocation POST /v1/estimated-water-allocation <4 >5 readonly
GetEstimatedWaterAllocationDimensionValues POST /v1/estimated-water-allocation-dimension-values <6 >7 readonly

TimePeriod:12! GroupBy:[s FilterBy:13 EmissionsTypes:[s Granularity:s GranularityConfiguration:14 MaxResults:i NextToken:s
Results:[15! NextToken:s
TimePeriod:12! Dimensions:[s! MaxResults:i NextToken:s
Results:[16 NextToken:s
TimePeriod:12! GroupBy:[s FilterBy:13 AllocationTypes:[s Granularity:s MaxResults:i NextToken:s
Results:[17! NextToken:s
TimePeriod:12! Dimensions:[s! MaxResults:i NextToken:s
Results:[16! NextToken:s
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Start:T! End:T!
Dimensions:{[s
FiscalYearStartMonth:i
TimePeriod:12! DimensionsValues:{s! ModelVersion:s! EmissionsValues:{18!
Dimension:s! Value:s!
TimePeriod:12! DimensionsValues:{s! ModelVersion:s! AllocationValues:{19!
Value:d! Unit:s!
Value:d! Unit:s!

AccessDeniedException 8 status=403 sender
InternalServerException 9 status=500 retryable
ThrottlingException 10 status=429 sender retryable
ValidationException 11 status=400 sender

GetEstimatedCarbonEmissions in=NextToken out=NextToken limit=MaxResults results=Results
GetEstimatedCarbonEmissionsDimensionValues in=NextToken out=NextToken limit=MaxResults results=Results
GetEstimatedWaterAllocation in=NextToken out=NextToken limit=MaxResults results=Results
GetEstimatedWaterAllocationDimensionValues in=NextToken out=NextToken limit=MaxResults results=Results

`,
}
