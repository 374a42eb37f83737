// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Sagemaker Edge Manager, API version 2020-09-23. */
export const sagemakerEdge: ServiceModel = {
  name: 'sagemaker-edge',
  packed: `{"name":"sagemaker-edge","serviceId":"Sagemaker Edge","fullName":"Amazon Sagemaker Edge Manager","apiVersion":"2020-09-23","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"edge.sagemaker","signingName":"sagemaker","jsonVersion":"1.1"}
GetDeployments POST /GetDeployments <0 >1
GetDeviceRegistration POST /GetDeviceRegistration <2 >3
SendHeartbeat POST /SendHeartbeat <4

DeviceName:s! DeviceFleetName:s!
Deployments:[6
DeviceName:s! DeviceFleetName:s!
DeviceRegistration:s CacheTTL:s
AgentMetrics:[7 Models:[8 AgentVersion:s! DeviceName:s! DeviceFleetName:s! DeploymentResult:9
Message:s
DeploymentName:s Type:s FailureHandlingPolicy:s Definitions:[10
Dimension:s MetricName:s Value:d Timestamp:t
ModelName:s ModelVersion:s LatestSampleTime:t LatestInference:t ModelMetrics:[7
DeploymentName:s DeploymentStatus:s DeploymentStatusMessage:s DeploymentStartTime:t DeploymentEndTime:t DeploymentModels:[11
ModelHandle:s S3Url:s Checksum:12 State:s
ModelHandle:s ModelName:s ModelVersion:s DesiredState:s State:s Status:s StatusReason:s RollbackFailureReason:s
Type:s Sum:s

InternalServiceException 5



`,
}
