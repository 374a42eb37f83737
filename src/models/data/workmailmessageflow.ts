// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon WorkMail Message Flow, API version 2019-05-01. */
export const workmailmessageflow: ServiceModel = {
  name: 'workmailmessageflow',
  packed: `{"name":"workmailmessageflow","serviceId":"WorkMailMessageFlow","fullName":"Amazon WorkMail Message Flow","apiVersion":"2019-05-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"workmailmessageflow","jsonVersion":"1.1"}
GetRawMessageContent GET /messages/{messageId} <0 >1
PutRawMessageContent POST /messages/{messageId} <2 >3

messageId:s!@u
messageContent:S!@p
messageId:s!@u content:8!
-
message:s
message:s
message:s
message:s
s3Reference:9!
bucket:s! key:s! objectVersion:s

InvalidContentLocation 4
MessageFrozen 5
MessageRejected 6
ResourceNotFoundException 7 status=404



`,
}
