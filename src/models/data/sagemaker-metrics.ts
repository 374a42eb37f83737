// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SageMaker Metrics Service, API version 2022-09-30. */
export const sagemakerMetrics: ServiceModel = {
  name: 'sagemaker-metrics',
  packed: `{"name":"sagemaker-metrics","serviceId":"SageMaker Metrics","fullName":"Amazon SageMaker Metrics Service","apiVersion":"2022-09-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"metrics.sagemaker","signingName":"sagemaker"}
BatchGetMetrics POST /BatchGetMetrics <0 >1
BatchPutMetrics PUT /BatchPutMetrics <2 >3

MetricQueries:[4!
MetricQueryResults:[5
TrialComponentName:s! MetricData:[6!
Errors:[7
MetricName:s! ResourceArn:s! MetricStat:s! Period:s! XAxisType:s! Start:l End:l
Status:s! Message:s XAxisValues:[l! MetricValues:[d!
MetricName:s! Timestamp:t! Step:i Value:d!
Code:s MetricIndex:i





`,
}
