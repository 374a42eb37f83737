// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EKS Auth, API version 2023-11-26. */
export const eksAuth: ServiceModel = {
  name: 'eks-auth',
  packed: `{"name":"eks-auth","serviceId":"EKS Auth","fullName":"Amazon EKS Auth","apiVersion":"2023-11-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"eks-auth"}
AssumeRoleForPodIdentity POST /clusters/{clusterName}/assume-role-for-pod-identity <0 >1

clusterName:s!@u token:s! eksNodeName:s instanceId:s zone:s
subject:11! audience:s! podIdentityAssociation:12! assumedRoleUser:13! credentials:14!
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
namespace:s! serviceAccount:s!
associationArn:s! associationId:s!
arn:s! assumeRoleId:s!
sessionToken:s! secretAccessKey:s! accessKeyId:s! expiration:t!

AccessDeniedException 2 status=400 sender
ExpiredTokenException 3 status=400 sender
InternalServerException 4 status=500
InvalidParameterException 5 status=400 sender
InvalidRequestException 6 status=400 sender
InvalidTokenException 7 status=400 sender
ResourceNotFoundException 8 status=404 sender
ServiceUnavailableException 9 status=503
ThrottlingException 10 status=429 sender



`,
}
