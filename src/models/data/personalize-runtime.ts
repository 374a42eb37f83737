// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Personalize Runtime, API version 2018-05-22. */
export const personalizeRuntime: ServiceModel = {
  name: 'personalize-runtime',
  packed: `{"name":"personalize-runtime","serviceId":"Personalize Runtime","fullName":"Amazon Personalize Runtime","apiVersion":"2018-05-22","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"personalize-runtime","signingName":"personalize","jsonVersion":"1.1"}
GetActionRecommendations POST /action-recommendations <0 >1 idempotent
GetPersonalizedRanking POST /personalize-ranking <2 >3 idempotent
GetRecommendations POST /recommendations <4 >5 idempotent

campaignArn:s userId:s numResults:i filterArn:s filterValues:{s
actionList:[8 recommendationId:s
campaignArn:s! inputList:[s! userId:s! context:{s filterArn:s filterValues:{s metadataColumns:{[s
personalizedRanking:[9 recommendationId:s
campaignArn:s itemId:s userId:s numResults:i context:{s filterArn:s filterValues:{s recommenderArn:s promotions:[10 metadataColumns:{[s
itemList:[9 recommendationId:s
message:s
message:s
actionId:s score:d
itemId:s score:d promotionName:s metadata:{s reason:[s
name:s percentPromotedItems:i filterArn:s filterValues:{s

InvalidInputException 6 status=400
ResourceNotFoundException 7 status=404



`,
}
