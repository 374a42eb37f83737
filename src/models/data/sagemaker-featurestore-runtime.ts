// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SageMaker Feature Store Runtime, API version 2020-07-01. */
export const sagemakerFeaturestoreRuntime: ServiceModel = {
  name: 'sagemaker-featurestore-runtime',
  packed: `{"name":"sagemaker-featurestore-runtime","serviceId":"SageMaker FeatureStore Runtime","fullName":"Amazon SageMaker Feature Store Runtime","apiVersion":"2020-07-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"featurestore-runtime.sagemaker","signingName":"sagemaker","jsonVersion":"1.1"}
BatchGetRecord POST /BatchGetRecord <0 >1
BatchWriteRecord POST /BatchWriteRecord <2 >3
DeleteRecord DELETE /FeatureGroup/{FeatureGroupName} <4
GetRecord GET /FeatureGroup/{FeatureGroupName} <5 >6
ListRecords POST /FeatureGroup/{FeatureGroupName}/ListRecords <7 >8 readonly
PutRecord PUT /FeatureGroup/{FeatureGroupName} <9

Identifiers:[15! ExpirationTimeResponse:s
Records:[16! Errors:[17! UnprocessedIdentifiers:[15!
Entries:[18! TtlDuration:19
Errors:[20! UnprocessedEntries:[18!
FeatureGroupName:s!@u RecordIdentifierValueAsString:s!@q EventTime:s!@q TargetStores:[s@q DeletionMode:s@q
FeatureGroupName:s!@u RecordIdentifierValueAsString:s!@q FeatureNames:[s@q=FeatureName ExpirationTimeResponse:s@q
Record:[21 ExpiresAt:s
FeatureGroupName:s!@u MaxResults:i NextToken:s IncludeSoftDeletedRecords:b
RecordIdentifiers:[s! NextToken:s
FeatureGroupName:s!@u Record:[21! TargetStores:[s TtlDuration:19
Message:s
Message:s
Message:s
Message:s
Message:s
FeatureGroupName:s! RecordIdentifiersValueAsString:[s! FeatureNames:[s
FeatureGroupName:s! RecordIdentifierValueAsString:s! Record:[21! ExpiresAt:s
FeatureGroupName:s! RecordIdentifierValueAsString:s! ErrorCode:s! ErrorMessage:s!
FeatureGroupName:s! Record:[21! TargetStores:[s TtlDuration:19
Unit:s! Value:i!
Entry:18! ErrorCode:s! ErrorMessage:s!
FeatureName:s! ValueAsString:s ValueAsStringList:[s

AccessForbidden 10 status=403
InternalFailure 11 status=500
ResourceNotFound 12 status=404
ServiceUnavailable 13 status=503
ValidationError 14 status=400

ListRecords in=NextToken out=NextToken limit=MaxResults results=RecordIdentifiers

`,
}
