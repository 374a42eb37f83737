// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Reporting Service, API version 2018-05-10. */
export const marketplaceReporting: ServiceModel = {
  name: 'marketplace-reporting',
  packed: `{"name":"marketplace-reporting","serviceId":"Marketplace Reporting","fullName":"AWS Marketplace Reporting Service","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"reporting-marketplace","signingName":"aws-marketplace"}
GetBuyerDashboard POST /getBuyerDashboard <0 >1

dashboardIdentifier:s! embeddingDomains:[s!
embedUrl:s! dashboardIdentifier:s! embeddingDomains:[s!
message:s
message:s
message:s
message:s

AccessDeniedException 2 status=403 sender
BadRequestException 3 status=400 sender
InternalServerException 4 status=500
UnauthorizedException 5 status=401 sender



`,
}
