// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon S3 on Outposts, API version 2017-07-25. */
export const s3outposts: ServiceModel = {
  name: 's3outposts',
  packed: `{"name":"s3outposts","serviceId":"S3Outposts","fullName":"Amazon S3 on Outposts","apiVersion":"2017-07-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"s3-outposts","jsonVersion":"1.1"}
CreateEndpoint POST /S3Outposts/CreateEndpoint <0 >1
DeleteEndpoint DELETE /S3Outposts/DeleteEndpoint <2
ListEndpoints GET /S3Outposts/ListEndpoints <3 >4
ListOutpostsWithS3 GET /S3Outposts/ListOutpostsWithS3 <5 >6
ListSharedEndpoints GET /S3Outposts/ListSharedEndpoints <7 >8

OutpostId:s! SubnetId:s! SecurityGroupId:s! AccessType:s CustomerOwnedIpv4Pool:s
EndpointArn:s
EndpointId:s!@q=endpointId OutpostId:s!@q=outpostId
NextToken:s@q=nextToken MaxResults:i@q=maxResults
Endpoints:[16 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults
Outposts:[17 NextToken:s
NextToken:s@q=nextToken MaxResults:i@q=maxResults OutpostId:s!@q=outpostId
Endpoints:[16 NextToken:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
EndpointArn:s OutpostsId:s CidrBlock:s Status:s CreationTime:t NetworkInterfaces:[18 VpcId:s SubnetId:s SecurityGroupId:s AccessType:s CustomerOwnedIpv4Pool:s FailedReason:19
OutpostArn:s S3OutpostArn:s OutpostId:s OwnerId:s CapacityInBytes:l
NetworkInterfaceId:s
ErrorCode:s Message:s

AccessDeniedException 9 status=403
ConflictException 10 status=409
InternalServerException 11 status=500
OutpostOfflineException 12 status=400
ResourceNotFoundException 13 status=404
ThrottlingException 14 status=429
ValidationException 15 status=400

ListEndpoints in=NextToken out=NextToken limit=MaxResults results=Endpoints
ListSharedEndpoints in=NextToken out=NextToken limit=MaxResults results=Endpoints
ListOutpostsWithS3 in=NextToken out=NextToken limit=MaxResults results=Outposts

`,
}
