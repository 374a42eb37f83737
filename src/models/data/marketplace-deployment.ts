// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Deployment Service, API version 2023-01-25. */
export const marketplaceDeployment: ServiceModel = {
  name: 'marketplace-deployment',
  packed: `{"name":"marketplace-deployment","serviceId":"Marketplace Deployment","fullName":"AWS Marketplace Deployment Service","apiVersion":"2023-01-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"deployment-marketplace","signingName":"aws-marketplace","jsonVersion":"1.1"}
ListTagsForResource GET /tags/{resourceArn} <0 >1
PutDeploymentParameter POST /catalogs/{catalog}/products/{productId}/deployment-parameters <2 >3 idempotent
TagResource POST /tags/{resourceArn} <4 >5 status=204
UntagResource DELETE /tags/{resourceArn} <6 >7 status=204 idempotent

resourceArn:s!@u
tags:{s
agreementId:s! catalog:s!@u clientToken:s~ deploymentParameter:15! expirationDate:T productId:s!@u tags:{s
agreementId:s! deploymentParameterId:s! resourceArn:s! tags:{s
resourceArn:s!@u tags:{s
-
resourceArn:s!@u tagKeys:[s!@q
-
message:s!
message:s! resourceId:s!
message:s!
message:s!
message:s!
message:s!
fieldName:s! message:s!
name:s! secretString:s!

AccessDeniedException 8 status=403 sender
ConflictException 9 status=409 sender
InternalServerException 10 status=500 retryable
ResourceNotFoundException 11 status=404 sender
ServiceQuotaExceededException 12 status=402 sender
ThrottlingException 13 status=429 sender retryable throttling
ValidationException 14 status=400 sender



`,
}
