// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elemental MediaStore Data Plane, API version 2017-09-01. */
export const mediastoreData: ServiceModel = {
  name: 'mediastore-data',
  packed: `{"name":"mediastore-data","serviceId":"MediaStore Data","fullName":"AWS Elemental MediaStore Data Plane","apiVersion":"2017-09-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"data.mediastore","signingName":"mediastore"}
DeleteObject DELETE /{Path+} <0 >1
DescribeObject HEAD /{Path+} <2 >3
GetObject GET /{Path+} <4 >5
ListItems GET / <6 >7
PutObject PUT /{Path+} <8 >9 unsigned

Path:s!@u
-
Path:s!@u
ETag:s@h ContentType:s@h=Content-Type ContentLength:l@h=Content-Length CacheControl:s@h=Cache-Control LastModified:t@h=Last-Modified
Path:s!@u Range:s@h
Body:S@p CacheControl:s@h=Cache-Control ContentRange:s@h=Content-Range ContentLength:l@h=Content-Length ContentType:s@h=Content-Type ETag:s@h LastModified:t@h=Last-Modified StatusCode:i!@s
Path:s@q MaxResults:i@q NextToken:s@q
Items:[14 NextToken:s
Body:S!@p Path:s!@u ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control StorageClass:s@h=x-amz-storage-class UploadAvailability:s@h=x-amz-upload-availability
ContentSHA256:s ETag:s StorageClass:s
Message:s
Message:s
Message:s
Message:s
Name:s Type:s ETag:s LastModified:t ContentType:s ContentLength:l

ContainerNotFoundException 10 status=404
InternalServerError 11
ObjectNotFoundException 12 status=404
RequestedRangeNotSatisfiableException 13 status=416

ListItems in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
