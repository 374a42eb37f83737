// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS ARC - Zonal Shift, API version 2022-10-30. */
export const arcZonalShift: ServiceModel = {
  name: 'arc-zonal-shift',
  packed: `{"name":"arc-zonal-shift","serviceId":"ARC Zonal Shift","fullName":"AWS ARC - Zonal Shift","apiVersion":"2022-10-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"arc-zonal-shift"}
CancelPracticeRun DELETE /practiceruns/{zonalShiftId} <0 >1 idempotent
CancelZonalShift DELETE /zonalshifts/{zonalShiftId} <2 >3
CreatePracticeRunConfiguration POST /configuration <4 >5 status=201
DeletePracticeRunConfiguration DELETE /configuration/{resourceIdentifier} <6 >7 idempotent
GetAutoshiftObserverNotificationStatus GET /autoshift-observer-notification <8 >9
GetManagedResource GET /managedresources/{resourceIdentifier} <10 >11
ListAutoshifts GET /autoshifts <12 >13
ListManagedResources GET /managedresources <14 >15
ListZonalShifts GET /zonalshifts <16 >17
StartPracticeRun POST /practiceruns <18 >19
StartZonalShift POST /zonalshifts <20 >3 status=201
UpdateAutoshiftObserverNotificationStatus PUT /autoshift-observer-notification <21 >22 idempotent
UpdatePracticeRunConfiguration PATCH /configuration/{resourceIdentifier} <23 >24
UpdateZonalAutoshiftConfiguration PUT /managedresources/{resourceIdentifier} <25 >26 idempotent
UpdateZonalShift PATCH /zonalshifts/{zonalShiftId} <27 >3

zonalShiftId:s!@u
zonalShiftId:s! resourceIdentifier:s! awayFrom:s! expiryTime:t! startTime:t! status:s! comment:s!
zonalShiftId:s!@u
zonalShiftId:s! resourceIdentifier:s! awayFrom:s! expiryTime:t! startTime:t! status:s! comment:s!
resourceIdentifier:s! blockedWindows:[s blockedDates:[s blockingAlarms:[34 allowedWindows:[s outcomeAlarms:[34!
arn:s! name:s! zonalAutoshiftStatus:s! practiceRunConfiguration:35!
resourceIdentifier:s!@u
arn:s! name:s! zonalAutoshiftStatus:s!
-
status:s!
resourceIdentifier:s!@u
arn:s name:s appliedWeights:{f! zonalShifts:[36! autoshifts:[37 practiceRunConfiguration:35 zonalAutoshiftStatus:s
nextToken:s@q status:s@q maxResults:i@q
items:[38 nextToken:s
nextToken:s@q maxResults:i@q
items:[39! nextToken:s
nextToken:s@q status:s@q maxResults:i@q resourceIdentifier:s@q
items:[40 nextToken:s
resourceIdentifier:s! awayFrom:s! comment:s!
zonalShiftId:s! resourceIdentifier:s! awayFrom:s! expiryTime:t! startTime:t! status:s! comment:s!
resourceIdentifier:s! awayFrom:s! expiresIn:s! comment:s!
status:s!
status:s!
resourceIdentifier:s!@u blockedWindows:[s blockedDates:[s blockingAlarms:[34 allowedWindows:[s outcomeAlarms:[34
arn:s! name:s! zonalAutoshiftStatus:s! practiceRunConfiguration:35!
resourceIdentifier:s!@u zonalAutoshiftStatus:s!
resourceIdentifier:s! zonalAutoshiftStatus:s!
zonalShiftId:s!@u comment:s expiresIn:s
message:s
message:s! reason:s! zonalShiftId:s
message:s
message:s!
message:s
message:s! reason:s!
type:s! alarmIdentifier:s!
blockingAlarms:[34 outcomeAlarms:[34! blockedWindows:[s allowedWindows:[s blockedDates:[s
appliedStatus:s! zonalShiftId:s! resourceIdentifier:s! awayFrom:s! expiryTime:t! startTime:t! comment:s! shiftType:s practiceRunOutcome:s
appliedStatus:s! awayFrom:s! startTime:t!
awayFrom:s! endTime:t startTime:t! status:s!
arn:s name:s availabilityZones:[s! appliedWeights:{f zonalShifts:[36 autoshifts:[37 zonalAutoshiftStatus:s practiceRunStatus:s
zonalShiftId:s! resourceIdentifier:s! awayFrom:s! expiryTime:t! startTime:t! status:s! comment:s! shiftType:s practiceRunOutcome:s

AccessDeniedException 28 status=403 sender
ConflictException 29 status=409 sender
InternalServerException 30 status=500
ResourceNotFoundException 31 status=404 sender
ThrottlingException 32 status=429 sender
ValidationException 33 status=400 sender

ListManagedResources in=nextToken out=nextToken limit=maxResults results=items
ListZonalShifts in=nextToken out=nextToken limit=maxResults results=items
ListAutoshifts in=nextToken out=nextToken limit=maxResults results=items

`,
}
