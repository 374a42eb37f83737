// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Location Service Routes V2, API version 2020-11-19. */
export const geoRoutes: ServiceModel = {
  name: 'geo-routes',
  packed: `{"name":"geo-routes","serviceId":"Geo Routes","fullName":"Amazon Location Service Routes V2","apiVersion":"2020-11-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"geo-routes"}
CalculateIsolines POST /v2/isolines <0 >1 readonly
CalculateRouteMatrix POST /v2/route-matrix <2 >3 readonly
CalculateRoutes POST /v2/routes <4 >5 readonly
OptimizeWaypoints POST /v2/optimize-waypoints <6 >7 readonly
SnapToRoads POST /v2/snap-to-roads <8 >9 readonly

Allow:14 ArrivalTime:s Avoid:15 DepartNow:b DepartureTime:s Destination:[d DestinationOptions:16 IsolineGeometryFormat:s IsolineGranularity:17 Key:s@q=key OptimizeIsolineFor:s OptimizeRoutingFor:s Origin:[d OriginOptions:18 Thresholds:19! Traffic:20 TravelMode:s TravelModeOptions:21
ArrivalTime:s DepartureTime:s IsolineGeometryFormat:s! Isolines:[22! PricingBucket:s!@h=x-amz-geo-pricing-bucket SnappedDestination:[d SnappedOrigin:[d
Allow:23 Avoid:24 DepartNow:b DepartureTime:s Destinations:[25! Exclude:26 Key:s@q=key OptimizeRoutingFor:s Origins:[27! RoutingBoundary:28 Traffic:29 TravelMode:s TravelModeOptions:30
ErrorCount:i! PricingBucket:s!@h=x-amz-geo-pricing-bucket RouteMatrix:[[31! RoutingBoundary:28!
Allow:32 ArrivalTime:s Avoid:33 DepartNow:b DepartureTime:s Destination:[d! DestinationOptions:34 Driver:35 Exclude:36 InstructionsMeasurementSystem:s Key:s@q=key Languages:[s LegAdditionalFeatures:[s LegGeometryFormat:s MaxAlternatives:i OptimizeRoutingFor:s Origin:[d! OriginOptions:37 SpanAdditionalFeatures:[s Tolls:38 Traffic:39 TravelMode:s TravelModeOptions:40 TravelStepType:s Waypoints:[41
LegGeometryFormat:s! Notices:[42! PricingBucket:s!@h=x-amz-geo-pricing-bucket Routes:[43!
Avoid:44 Clustering:45 DepartureTime:s Destination:[d DestinationOptions:46 Driver:47 Exclude:48 Key:s@q=key OptimizeSequencingFor:s Origin:[d! OriginOptions:49 Traffic:50 TravelMode:s TravelModeOptions:51 Waypoints:[52
Connections:[53! Distance:l! Duration:l! ImpedingWaypoints:[54! OptimizedWaypoints:[55! PricingBucket:s!@h=x-amz-geo-pricing-bucket TimeBreakdown:56!
Key:s@q=key SnappedGeometryFormat:s SnapRadius:l TracePoints:[57! TravelMode:s TravelModeOptions:58
Notices:[59! PricingBucket:s!@h=x-amz-geo-pricing-bucket SnappedGeometry:60 SnappedGeometryFormat:s! SnappedTracePoints:[61!
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message Reason:s!=reason FieldList:[62!=fieldList
Hot:b Hov:b
Areas:[63 CarShuttleTrains:b ControlledAccessHighways:b DirtRoads:b Ferries:b SeasonalClosure:b TollRoads:b TollTransponders:b TruckRoadTypes:[s Tunnels:b UTurns:b ZoneCategories:[64
AvoidActionsForDistance:l Heading:d Matching:65 SideOfStreet:66
MaxPoints:i MaxResolution:l
AvoidActionsForDistance:l Heading:d Matching:65 SideOfStreet:66
Distance:[l Time:[l
FlowEventThresholdOverride:l Usage:s
Car:67 Scooter:68 Truck:69
Connections:[70! DistanceThreshold:l Geometries:[71! TimeThreshold:l
Hot:b Hov:b
Areas:[72 CarShuttleTrains:b ControlledAccessHighways:b DirtRoads:b Ferries:b TollRoads:b TollTransponders:b TruckRoadTypes:[s Tunnels:b UTurns:b ZoneCategories:[73
Options:74 Position:[d!
Countries:[s!
Options:75 Position:[d!
Geometry:76 Unbounded:b
FlowEventThresholdOverride:l Usage:s
Car:77 Scooter:78 Truck:79
Distance:l! Duration:l! Error:s
Hot:b Hov:b
Areas:[80 CarShuttleTrains:b ControlledAccessHighways:b DirtRoads:b Ferries:b SeasonalClosure:b TollRoads:b TollTransponders:b TruckRoadTypes:[s Tunnels:b UTurns:b ZoneCategories:[81
AvoidActionsForDistance:l AvoidUTurns:b Heading:d Matching:82 SideOfStreet:83 StopDuration:l
Schedule:[84
Countries:[s!
AvoidActionsForDistance:l AvoidUTurns:b Heading:d Matching:82 SideOfStreet:83
AllTransponders:b AllVignettes:b Currency:s EmissionType:85 VehicleCategory:s
FlowEventThresholdOverride:l Usage:s
Car:86 Pedestrian:87 Scooter:88 Truck:89 Intermodal:90 Transit:91
AvoidActionsForDistance:l AvoidUTurns:b Heading:d Matching:82 PassThrough:b Position:[d! SideOfStreet:83 StopDuration:l
Code:s! Impact:s
Legs:[92! MajorRoadLabels:[93! Summary:94
Areas:[95 CarShuttleTrains:b ControlledAccessHighways:b DirtRoads:b Ferries:b TollRoads:b Tunnels:b UTurns:b
Algorithm:s! DrivingDistanceOptions:96
AccessHours:97 AppointmentTime:s Heading:d Id:s ServiceDuration:l SideOfStreet:98
RestCycles:99 RestProfile:100 TreatServiceTimeAs:s
Countries:[s!
Id:s
Usage:s
Pedestrian:101 Truck:102
AccessHours:97 AppointmentTime:s Before:[i Heading:d Id:s Position:[d! ServiceDuration:l SideOfStreet:98
Distance:l! From:s! RestDuration:l! To:s! TravelDuration:l! WaitDuration:l!
FailedConstraints:[103! Id:s! Position:[d!
ArrivalTime:s ClusterIndex:i DepartureTime:s! Id:s! Position:[d!
RestDuration:l! ServiceDuration:l! TravelDuration:l! WaitDuration:l!
Heading:d Position:[d! Speed:d Timestamp:s
Truck:104
Code:s! Title:s! TracePointIndexes:[i!
LineString:[[d Polyline:s
Confidence:d! OriginalPosition:[d! SnappedPosition:[d!
Name:s!=name Message:s!=message
Except:[105 Geometry:105!
Category:s
NameHint:s OnRoadThreshold:l Radius:l Strategy:s
Position:[d! UseWith:s
EngineType:s LicensePlate:106 MaxSpeed:d Occupancy:i
EngineType:s LicensePlate:106 MaxSpeed:d Occupancy:i
AxleCount:i EngineType:s GrossWeight:l HazardousCargos:[s Height:l HeightAboveFirstAxle:l KpraLength:l Length:l LicensePlate:106 MaxSpeed:d Occupancy:i PayloadCapacity:l TireCount:i Trailer:107 TruckType:s TunnelRestrictionCode:s WeightPerAxle:l WeightPerAxleGroup:108 Width:l
FromPolygonIndex:i! Geometry:109! ToPolygonIndex:i!
Polygon:[[[d PolylinePolygon:[s
Geometry:110!
Category:s
AvoidActionsForDistance:l Heading:d Matching:111 SideOfStreet:112
AvoidActionsForDistance:l Heading:d Matching:111 SideOfStreet:112
AutoCircle:113 Circle:114 BoundingBox:[d Polygon:[[[d
LicensePlate:115 MaxSpeed:d Occupancy:i
LicensePlate:115 MaxSpeed:d Occupancy:i
AxleCount:i GrossWeight:l HazardousCargos:[s Height:l KpraLength:l Length:l LicensePlate:115 MaxSpeed:d Occupancy:i PayloadCapacity:l Trailer:116 TruckType:s TunnelRestrictionCode:s WeightPerAxle:l WeightPerAxleGroup:108 Width:l
Except:[117 Geometry:117!
Category:s!
NameHint:s OnRoadThreshold:l Radius:l Strategy:s
Position:[d! UseWith:s
DriveDuration:l! RestDuration:l!
Co2EmissionClass:s Type:s!
EngineType:s LicensePlate:118 MaxSpeed:d Occupancy:i
Speed:d
EngineType:s LicensePlate:118 MaxSpeed:d Occupancy:i
AxleCount:i EngineType:s GrossWeight:l HazardousCargos:[s Height:l HeightAboveFirstAxle:l KpraLength:l Length:l LicensePlate:118 MaxSpeed:d Occupancy:i PayloadCapacity:l TireCount:i Trailer:119 TruckType:s TunnelRestrictionCode:s WeightPerAxle:l WeightPerAxleGroup:108 Width:l
AccessibilityAttributes:[s MaxTransfers:i Pedestrian:120 Rental:121 Taxi:122 Transit:123 Vehicle:124
AccessibilityAttributes:[s AllowedModes:[s ExcludedModes:[s MaxTransfers:i Pedestrian:125
FerryLegDetails:126 Geometry:127! Language:s PedestrianLegDetails:128 TravelMode:s! Type:s! VehicleLegDetails:129 RentalLegDetails:130 TaxiLegDetails:131 TransitLegDetails:132
RoadName:133 RouteNumber:134
Distance:l Duration:l Tolls:135
Geometry:136!
DrivingDistance:l!
From:137! To:137!
Position:[d! UseWith:s
LongCycle:138! ShortCycle:138!
Profile:s!
Speed:d
GrossWeight:l HazardousCargos:[s Height:l Length:l Trailer:139 TruckType:s TunnelRestrictionCode:s WeightPerAxle:l Width:l
Constraint:s Reason:s
GrossWeight:l HazardousCargos:[s Height:l Length:l Trailer:140 TunnelRestrictionCode:s Width:l
BoundingBox:[d Corridor:141 Polygon:[[[d PolylineCorridor:142 PolylinePolygon:[s
LastCharacter:s
AxleCount:i TrailerCount:i
Single:l Tandem:l Triple:l Quad:l Quint:l
LineString:[[d Polyline:s
BoundingBox:[d Polygon:[[[d PolylinePolygon:[s
NameHint:s OnRoadThreshold:l Radius:l Strategy:s
Position:[d! UseWith:s
Margin:l MaxRadius:l
Center:[d! Radius:d!
LastCharacter:s
TrailerCount:i
Corridor:141 BoundingBox:[d Polygon:[[[d PolylineCorridor:142 PolylinePolygon:[s
LastCharacter:s
AxleCount:i TrailerCount:i
MaxDistance:l Speed:d
AllowedModes:[s EnabledFor:[s ExcludedModes:[s
AllowedModes:[s EnabledFor:[s ExcludedModes:[s
AllowedModes:[s EnabledFor:[s ExcludedModes:[s
AllowedModes:[s EnabledFor:[s ExcludedModes:[s
MaxDistance:l Speed:d
AfterTravelSteps:[143! Arrival:144! BeforeTravelSteps:[145! Departure:146! Notices:[147! PassThroughWaypoints:[148! RouteName:s Spans:[149! Summary:150 TravelSteps:[151!
LineString:[[d Polyline:s
AfterTravelSteps:[152! Arrival:153! Departure:154! Notices:[155! PassThroughWaypoints:[148! Spans:[156! Summary:157 TravelSteps:[158!
AfterTravelSteps:[159! Arrival:160! Departure:161! Incidents:[162! Notices:[163! PassThroughWaypoints:[148! Spans:[164! Summary:165 Tolls:[166! TollSystems:[167! TravelSteps:[168! TruckRoadTypes:[s! Zones:[169!
AfterTravelSteps:[170! Agency:171! Arrival:172! Attributions:[173! BeforeTravelSteps:[174! BookingWebLinks:[175! Departure:176! Summary:177 Transport:178! TravelSteps:[179!
AfterTravelSteps:[180! Agency:181! Arrival:182! Attributions:[173! BeforeTravelSteps:[183! BookingWebLinks:[175! Departure:184! Notices:[185! Summary:186 Transport:187! TravelSteps:[188!
AfterTravelSteps:[189! Agency:190 Arrival:191! Attributions:[173! BeforeTravelSteps:[192! BookingWebLinks:[175! Departure:193! Incidents:[194! IntermediateStops:[195! NextDepartures:[196! Notices:[197! PassThroughWaypoints:[148! Spans:[198! Summary:199 Transport:200! TravelSteps:[201!
Language:s Value:s!
Direction:s Language:s Value:s!
Total:202
BoundingBox:[d
DayOfWeek:s! TimeOfDay:s!
RestDuration:l! WorkDuration:l!
TrailerCount:i
TrailerCount:i
LineString:[[d! Radius:i!
Polyline:s! Radius:i!
Duration:l! Instruction:s Type:s!
Place:203! Time:s
Duration:l! Instruction:s Type:s!
Place:203! Time:s
Code:s! Impact:s
GeometryOffset:i Place:204!
Country:s Distance:l Duration:l GeometryOffset:i Names:[133 Region:s
Overview:205 TravelOnly:206
Distance:l Duration:l! GeometryOffset:i Instruction:s Type:s!
Duration:l! Instruction:s Type:s!
Place:207! Time:s
Place:207! Time:s
Code:s! Impact:s
BestCaseDuration:l Country:s Distance:l Duration:l DynamicSpeed:208 FunctionalClassification:i GeometryOffset:i Incidents:[i Names:[133 PedestrianAccess:[s Region:s RoadAttributes:[s RouteNumbers:[134 SpeedLimit:209 TypicalDuration:l
Overview:210 TravelOnly:211
ContinueStepDetails:212 CurrentRoad:213 Distance:l Duration:l! ExitNumber:[133 GeometryOffset:i Instruction:s KeepStepDetails:214 NextRoad:213 RoundaboutEnterStepDetails:215 RoundaboutExitStepDetails:216 RoundaboutPassStepDetails:217 Signpost:218 TurnStepDetails:219 Type:s!
ChargeStepDetails:220 Duration:l! Instruction:s Type:s!
Place:221! Time:s
Place:221! Time:s
Description:s EndTime:s Severity:s StartTime:s Type:s
Code:s! Details:[222! Impact:s
BestCaseDuration:l CarAccess:[s Country:s Distance:l Duration:l DynamicSpeed:208 FunctionalClassification:i Gate:s GeometryOffset:i Incidents:[i Names:[133 Notices:[i RailwayCrossing:s Region:s RoadAttributes:[s RouteNumbers:[134 ScooterAccess:[s SpeedLimit:209 TollSystems:[i TruckAccess:[s TruckRoadTypes:[i TypicalDuration:l Zones:[i
Overview:223 TravelOnly:224
Country:s PaymentSites:[225! Rates:[226! Systems:[i!
Name:s
ContinueHighwayStepDetails:227 ContinueStepDetails:212 CurrentRoad:213 Distance:l Duration:l! EnterHighwayStepDetails:228 ExitNumber:[133 ExitStepDetails:229 GeometryOffset:i Instruction:s KeepStepDetails:214 NextRoad:213 RampStepDetails:230 RoundaboutEnterStepDetails:215 RoundaboutExitStepDetails:216 RoundaboutPassStepDetails:217 Signpost:218 TurnStepDetails:219 Type:s! UTurnStepDetails:231
Category:s Name:s
Duration:l! Instruction:s Type:s!
Name:s! Url:s
Place:232! Time:s
AttributionType:s WebLink:175!
Duration:l! Instruction:s Type:s!
AnchorText:s Description:s! DeviceType:s Url:s
Place:232! Time:s
Overview:233 TravelOnly:234
AvailableSeats:i Category:s Color:s Engine:s LicensePlate:s Mode:s! Model:s Name:s TextColor:s
ContinueStepDetails:212 Distance:l Duration:l! ExitStepDetails:229 GeometryOffset:i Instruction:s KeepStepDetails:214 RampStepDetails:230 RoundaboutEnterStepDetails:215 RoundaboutExitStepDetails:216 RoundaboutPassStepDetails:217 TurnStepDetails:219 Type:s! UTurnStepDetails:231
Duration:l! Instruction:s Type:s!
Name:s! Url:s
Place:235! Time:s
Duration:l! Instruction:s Type:s!
Place:235! Time:s
Code:s! Impact:s
Overview:236 TravelOnly:237
AvailableSeats:i Category:s Color:s Engine:s LicensePlate:s Mode:s! Model:s Name:s TextColor:s
ContinueStepDetails:212 Distance:l Duration:l! ExitStepDetails:229 GeometryOffset:i Instruction:s KeepStepDetails:214 RampStepDetails:230 RoundaboutEnterStepDetails:215 RoundaboutExitStepDetails:216 RoundaboutPassStepDetails:217 TurnStepDetails:219 Type:s! UTurnStepDetails:231
Duration:l! Instruction:s Type:s!
Name:s! Url:s
Delay:l Place:238! Status:s Time:s
Duration:l! Instruction:s Type:s!
Delay:l Place:238! Status:s Time:s
Description:s Effect:s! EndTime:s StartTime:s Type:s! Url:s
Attributes:[s Departure:193! Duration:l! GeometryOffset:i Transport:200
Delay:l PlatformName:s Status:s Time:s! Transport:200
Code:s! Impact:s
Country:s Distance:l Duration:l GeometryOffset:i Names:[133 Region:s
Overview:239 TravelOnly:240
Accessibility:241 Color:s Headsign:s LongRouteName:s Mode:s! RouteName:s ShortRouteName:s TextColor:s
Distance:l Duration:l! GeometryOffset:i Instruction:s Type:s!
Currency:s! Estimate:b! Range:b! RangeValue:242 Value:d!
Name:s OriginalPosition:[d Position:[d! WaypointIndex:i
OriginalPosition:[d Position:[d! WaypointIndex:i
Distance:l! Duration:l!
Duration:l!
AccessPointDetails:243 Name:s OriginalPosition:[d Position:[d! SideOfStreet:s StationDetails:244 Type:s WaypointIndex:i
BestCaseSpeed:d TurnDuration:l TypicalSpeed:d
MaxSpeed:d Unlimited:b
Distance:l! Duration:l!
Duration:l!
Intersection:[133!
RoadName:[133! RouteNumber:[134! Towards:[133! Type:s
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
Intersection:[133! RelativeExit:i RoundaboutAngle:d SteeringDirection:s
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
Labels:[245!
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
ArrivalCharge:d ConsumablePower:d DesiredCharge:d
Name:s OriginalPosition:[d Position:[d! SideOfStreet:s WaypointIndex:i AccessPointDetails:243 StationDetails:244 Type:s
Title:s ViolatedConstraints:246
BestCaseDuration:l Distance:l! Duration:l! TypicalDuration:l
BestCaseDuration:l Duration:l! TypicalDuration:l
Name:s Position:[d!
ApplicableTimes:s ConvertedPrice:247 Id:s! LocalPrice:247! Name:s! Pass:248 PaymentMethods:[s! Transponders:[249!
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
Intersection:[133! RelativeExit:i SteeringDirection:s TurnAngle:d TurnIntensity:s
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
Intersection:[133! SteeringDirection:s TurnAngle:d TurnIntensity:s
AccessPointDetails:243 Name:s OriginalPosition:[d Position:[d! StationDetails:244 Type:s WaypointIndex:i
Duration:l! Distance:l!
Duration:l!
AccessPointDetails:243 Name:s OriginalPosition:[d Position:[d! StationDetails:244 Type:s WaypointIndex:i
Duration:l! Distance:l!
Duration:l!
Name:s OriginalPosition:[d Position:[d! StationDetails:244 Type:s WaypointIndex:i
Distance:l! Duration:l!
Duration:l!
Wheelchair:s
Min:d! Max:d!
Accessibility:241
Accessibility:241 PlatformName:s ShortName:s
RouteNumber:134 Text:133
AllHazardsRestricted:b AxleCount:250 HazardousCargos:[s! MaxHeight:l MaxKpraLength:l MaxLength:l MaxPayloadCapacity:l MaxWeight:251 MaxWeightPerAxle:l MaxWeightPerAxleGroup:108 MaxWidth:l Occupancy:250 RestrictedTimes:s TimeDependent:b TrailerCount:250 TravelMode:b TruckRoadType:s TruckType:s TunnelRestrictionCode:s
Currency:s! Estimate:b! PerDuration:l Range:b! RangeValue:242 Value:d!
IncludesReturnTrip:b SeniorPass:b TransferCount:i TripCount:i ValidityPeriod:252
SystemName:s
Min:i Max:i
Type:s! Value:l!
Period:s! PeriodCount:i

AccessDeniedException 10 status=403 sender
InternalServerException 11 status=500 retryable
ThrottlingException 12 status=429 sender retryable
ValidationException 13 status=400 sender



`,
}
