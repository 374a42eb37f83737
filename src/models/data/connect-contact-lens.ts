// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Connect Contact Lens, API version 2020-08-21. */
export const connectContactLens: ServiceModel = {
  name: 'connect-contact-lens',
  packed: `{"name":"connect-contact-lens","serviceId":"Connect Contact Lens","fullName":"Amazon Connect Contact Lens","apiVersion":"2020-08-21","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"contact-lens","signingName":"connect","jsonVersion":"1.1"}
ListRealtimeContactAnalysisSegments POST /realtime-contact-analysis/analysis-segments <0 >1

InstanceId:s! ContactId:s! MaxResults:i NextToken:s
Segments:[7! NextToken:s
Message:s!
Message:s
Message:s
Message:s
Message:s!
Transcript:8 Categories:9 PostContactSummary:10
Id:s! ParticipantId:s! ParticipantRole:s! Content:s! BeginOffsetMillis:i! EndOffsetMillis:i! Sentiment:s IssuesDetected:[11
MatchedCategories:[s! MatchedDetails:{12!
Content:s Status:s! FailureCode:s
CharacterOffsets:13!
PointsOfInterest:[14!
BeginOffsetChar:i! EndOffsetChar:i!
BeginOffsetMillis:i! EndOffsetMillis:i!

AccessDeniedException 2 status=403
InternalServiceException 3 status=500
InvalidRequestException 4 status=400
ResourceNotFoundException 5 status=404
ThrottlingException 6 status=429



`,
}
