// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudFront KeyValueStore, API version 2022-07-26. */
export const cloudfrontKeyvaluestore: ServiceModel = {
  name: 'cloudfront-keyvaluestore',
  packed: `{"name":"cloudfront-keyvaluestore","serviceId":"CloudFront KeyValueStore","fullName":"Amazon CloudFront KeyValueStore","apiVersion":"2022-07-26","protocol":"rest-json","endpointPrefix":"cloudfront-keyvaluestore","jsonVersion":"1.1"}
DeleteKey DELETE /key-value-stores/{KvsARN}/keys/{Key} <0 >1 idempotent
DescribeKeyValueStore GET /key-value-stores/{KvsARN} <2 >3
GetKey GET /key-value-stores/{KvsARN}/keys/{Key} <4 >5
ListKeys GET /key-value-stores/{KvsARN}/keys <6 >7
PutKey PUT /key-value-stores/{KvsARN}/keys/{Key} <8 >9 idempotent
UpdateKeys POST /key-value-stores/{KvsARN}/keys <10 >11 idempotent

KvsARN:s!@u;param=KvsARN Key:s!@u IfMatch:s!@h=If-Match
ItemCount:i! TotalSizeInBytes:l! ETag:s!@h
KvsARN:s!@u;param=KvsARN
ItemCount:i! TotalSizeInBytes:l! KvsARN:s! Created:t! ETag:s!@h LastModified:t Status:s FailureReason:s
KvsARN:s!@u;param=KvsARN Key:s!@u
Key:s! Value:s! ItemCount:i! TotalSizeInBytes:l!
KvsARN:s!@u;param=KvsARN NextToken:s@q MaxResults:i@q
NextToken:s Items:[18
Key:s!@u Value:s! KvsARN:s!@u;param=KvsARN IfMatch:s!@h=If-Match
ItemCount:i! TotalSizeInBytes:l! ETag:s!@h
KvsARN:s!@u;param=KvsARN IfMatch:s!@h=If-Match Puts:[19 Deletes:[20
ItemCount:i! TotalSizeInBytes:l! ETag:s!@h
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Key:s! Value:s!
Key:s! Value:s!
Key:s!

AccessDeniedException 12 status=403 sender
ConflictException 13 status=409 sender
InternalServerException 14 status=500
ResourceNotFoundException 15 status=404 sender
ServiceQuotaExceededException 16 status=402 sender
ValidationException 17 status=400 sender

ListKeys in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
