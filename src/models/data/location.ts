// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Location Service, API version 2020-11-19. */
export const location: ServiceModel = {
  name: 'location',
  packed: `{"name":"location","serviceId":"Location","fullName":"Amazon Location Service","apiVersion":"2020-11-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"geo"}
AssociateTrackerConsumer POST /tracking/v0/trackers/{TrackerName}/consumers <0 >1 host=cp.tracking.
BatchDeleteDevicePositionHistory POST /tracking/v0/trackers/{TrackerName}/delete-positions <2 >3 host=tracking.
BatchDeleteGeofence POST /geofencing/v0/collections/{CollectionName}/delete-geofences <4 >5 host=geofencing.
BatchEvaluateGeofences POST /geofencing/v0/collections/{CollectionName}/positions <6 >7 host=geofencing.
BatchGetDevicePosition POST /tracking/v0/trackers/{TrackerName}/get-positions <8 >9 host=tracking. readonly
BatchPutGeofence POST /geofencing/v0/collections/{CollectionName}/put-geofences <10 >11 host=geofencing.
BatchUpdateDevicePosition POST /tracking/v0/trackers/{TrackerName}/positions <12 >13 host=tracking.
CalculateRoute POST /routes/v0/calculators/{CalculatorName}/calculate/route <14 >15 host=routes. readonly
CalculateRouteMatrix POST /routes/v0/calculators/{CalculatorName}/calculate/route-matrix <16 >17 host=routes. readonly
CancelJob POST /metadata/v0/jobs/cancel-job <18 >19 host=metadata.
CreateGeofenceCollection POST /geofencing/v0/collections <20 >21 host=cp.geofencing. idempotent
CreateKey POST /metadata/v0/keys <22 >23 host=cp.metadata. idempotent
CreateMap POST /maps/v0/maps <24 >25 host=cp.maps. idempotent
CreatePlaceIndex POST /places/v0/indexes <26 >27 host=cp.places. idempotent
CreateRouteCalculator POST /routes/v0/calculators <28 >29 host=cp.routes. idempotent
CreateTracker POST /tracking/v0/trackers <30 >31 host=cp.tracking. idempotent
DeleteGeofenceCollection DELETE /geofencing/v0/collections/{CollectionName} <32 >33 host=cp.geofencing. idempotent
DeleteKey DELETE /metadata/v0/keys/{KeyName} <34 >35 host=cp.metadata. idempotent
DeleteMap DELETE /maps/v0/maps/{MapName} <36 >37 host=cp.maps. idempotent
DeletePlaceIndex DELETE /places/v0/indexes/{IndexName} <38 >39 host=cp.places. idempotent
DeleteRouteCalculator DELETE /routes/v0/calculators/{CalculatorName} <40 >41 host=cp.routes. idempotent
DeleteTracker DELETE /tracking/v0/trackers/{TrackerName} <42 >43 host=cp.tracking. idempotent
DescribeGeofenceCollection GET /geofencing/v0/collections/{CollectionName} <44 >45 host=cp.geofencing. readonly
DescribeKey GET /metadata/v0/keys/{KeyName} <46 >47 host=cp.metadata. readonly
DescribeMap GET /maps/v0/maps/{MapName} <48 >49 host=cp.maps. readonly
DescribePlaceIndex GET /places/v0/indexes/{IndexName} <50 >51 host=cp.places. readonly
DescribeRouteCalculator GET /routes/v0/calculators/{CalculatorName} <52 >53 host=cp.routes. readonly
DescribeTracker GET /tracking/v0/trackers/{TrackerName} <54 >55 host=cp.tracking. readonly
DisassociateTrackerConsumer DELETE /tracking/v0/trackers/{TrackerName}/consumers/{ConsumerArn} <56 >57 host=cp.tracking.
ForecastGeofenceEvents POST /geofencing/v0/collections/{CollectionName}/forecast-geofence-events <58 >59 host=geofencing. readonly
GetDevicePosition GET /tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/positions/latest <60 >61 host=tracking. readonly
GetDevicePositionHistory POST /tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/list-positions <62 >63 host=tracking. readonly
GetGeofence GET /geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId} <64 >65 host=geofencing. readonly
GetJob GET /metadata/v0/jobs/{JobId} <66 >67 host=metadata. readonly
GetMapGlyphs GET /maps/v0/maps/{MapName}/glyphs/{FontStack}/{FontUnicodeRange} <68 >69 host=maps. readonly
GetMapSprites GET /maps/v0/maps/{MapName}/sprites/{FileName} <70 >71 host=maps. readonly
GetMapStyleDescriptor GET /maps/v0/maps/{MapName}/style-descriptor <72 >73 host=maps. readonly
GetMapTile GET /maps/v0/maps/{MapName}/tiles/{Z}/{X}/{Y} <74 >75 host=maps. readonly
GetPlace GET /places/v0/indexes/{IndexName}/places/{PlaceId} <76 >77 host=places. readonly
ListDevicePositions POST /tracking/v0/trackers/{TrackerName}/list-positions <78 >79 host=tracking. readonly
ListGeofenceCollections POST /geofencing/v0/list-collections <80 >81 host=cp.geofencing. readonly
ListGeofences POST /geofencing/v0/collections/{CollectionName}/list-geofences <82 >83 host=geofencing. readonly
ListJobs POST /metadata/v0/jobs/list-jobs <84 >85 host=metadata. readonly
ListKeys POST /metadata/v0/list-keys <86 >87 host=cp.metadata. readonly
ListMaps POST /maps/v0/list-maps <88 >89 host=cp.maps. readonly
ListPlaceIndexes POST /places/v0/list-indexes <90 >91 host=cp.places. readonly
ListRouteCalculators POST /routes/v0/list-calculators <92 >93 host=cp.routes. readonly
ListTagsForResource GET /tags/{ResourceArn} <94 >95 host=cp.metadata. readonly
ListTrackerConsumers POST /tracking/v0/trackers/{TrackerName}/list-consumers <96 >97 host=cp.tracking. readonly
ListTrackers POST /tracking/v0/list-trackers <98 >99 host=cp.tracking. readonly
PutGeofence PUT /geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId} <100 >101 host=geofencing.
SearchPlaceIndexForPosition POST /places/v0/indexes/{IndexName}/search/position <102 >103 host=places. readonly
SearchPlaceIndexForSuggestions POST /places/v0/indexes/{IndexName}/search/suggestions <104 >105 host=places. readonly
SearchPlaceIndexForText POST /places/v0/indexes/{IndexName}/search/text <106 >107 host=places. readonly
StartJob POST /metadata/v0/jobs <108 >109 host=metadata. idempotent
TagResource POST /tags/{ResourceArn} <110 >111 host=cp.metadata.
UntagResource DELETE /tags/{ResourceArn} <112 >113 host=cp.metadata. idempotent
UpdateGeofenceCollection PATCH /geofencing/v0/collections/{CollectionName} <114 >115 host=cp.geofencing. idempotent
UpdateKey PATCH /metadata/v0/keys/{KeyName} <116 >117 host=cp.metadata. idempotent
UpdateMap PATCH /maps/v0/maps/{MapName} <118 >119 host=cp.maps. idempotent
UpdatePlaceIndex PATCH /places/v0/indexes/{IndexName} <120 >121 host=cp.places. idempotent
UpdateRouteCalculator PATCH /routes/v0/calculators/{CalculatorName} <122 >123 host=cp.routes. idempotent
UpdateTracker PATCH /tracking/v0/trackers/{TrackerName} <124 >125 host=cp.tracking. idempotent
VerifyDevicePosition POST /tracking/v0/trackers/{TrackerName}/positions/verify <126 >127 host=tracking.

TrackerName:s!@u ConsumerArn:s!
-
TrackerName:s!@u DeviceIds:[s!
Errors:[135!
CollectionName:s!@u GeofenceIds:[s!
Errors:[136!
CollectionName:s!@u DevicePositionUpdates:[137!
Errors:[138!
TrackerName:s!@u DeviceIds:[s!
Errors:[139! DevicePositions:[140!
CollectionName:s!@u Entries:[141!
Successes:[142! Errors:[143!
TrackerName:s!@u Updates:[137!
Errors:[144!
CalculatorName:s!@u DeparturePosition:[d! DestinationPosition:[d! WaypointPositions:[[d TravelMode:s DepartureTime:T DepartNow:b DistanceUnit:s IncludeLegGeometry:b CarModeOptions:145 TruckModeOptions:146 ArrivalTime:T OptimizeFor:s Key:s@q=key
Legs:[147! Summary:148!
CalculatorName:s!@u DeparturePositions:[[d! DestinationPositions:[[d! TravelMode:s DepartureTime:T DepartNow:b DistanceUnit:s CarModeOptions:145 TruckModeOptions:146 Key:s@q=key
RouteMatrix:[[149! SnappedDeparturePositions:[[d SnappedDestinationPositions:[[d Summary:150!
JobId:s!
JobArn:s! JobId:s! Status:s!
CollectionName:s! PricingPlan:s PricingPlanDataSource:s Description:s Tags:{s KmsKeyId:s
CollectionName:s! CollectionArn:s! CreateTime:T!
KeyName:s! Restrictions:151! Description:s ExpireTime:T NoExpiry:b Tags:{s
Key:s! KeyArn:s! KeyName:s! CreateTime:T!
MapName:s! Configuration:152! PricingPlan:s Description:s Tags:{s
MapName:s! MapArn:s! CreateTime:T!
IndexName:s! DataSource:s! PricingPlan:s Description:s DataSourceConfiguration:153 Tags:{s
IndexName:s! IndexArn:s! CreateTime:T!
CalculatorName:s! DataSource:s! PricingPlan:s Description:s Tags:{s
CalculatorName:s! CalculatorArn:s! CreateTime:T!
TrackerName:s! PricingPlan:s KmsKeyId:s PricingPlanDataSource:s Description:s Tags:{s PositionFiltering:s EventBridgeEnabled:b KmsKeyEnableGeospatialQueries:b
TrackerName:s! TrackerArn:s! CreateTime:T!
CollectionName:s!@u
-
KeyName:s!@u ForceDelete:b@q=forceDelete
-
MapName:s!@u
-
IndexName:s!@u
-
CalculatorName:s!@u
-
TrackerName:s!@u
-
CollectionName:s!@u
CollectionName:s! CollectionArn:s! Description:s! PricingPlan:s PricingPlanDataSource:s KmsKeyId:s Tags:{s CreateTime:T! UpdateTime:T! GeofenceCount:i
KeyName:s!@u
Key:s! KeyArn:s! KeyName:s! Restrictions:151! CreateTime:T! ExpireTime:T! UpdateTime:T! Description:s Tags:{s
MapName:s!@u
MapName:s! MapArn:s! PricingPlan:s DataSource:s! Configuration:152! Description:s! Tags:{s CreateTime:T! UpdateTime:T!
IndexName:s!@u
IndexName:s! IndexArn:s! PricingPlan:s Description:s! CreateTime:T! UpdateTime:T! DataSource:s! DataSourceConfiguration:153! Tags:{s
CalculatorName:s!@u
CalculatorName:s! CalculatorArn:s! PricingPlan:s Description:s! CreateTime:T! UpdateTime:T! DataSource:s! Tags:{s
TrackerName:s!@u
TrackerName:s! TrackerArn:s! Description:s! PricingPlan:s PricingPlanDataSource:s Tags:{s CreateTime:T! UpdateTime:T! KmsKeyId:s PositionFiltering:s EventBridgeEnabled:b KmsKeyEnableGeospatialQueries:b
TrackerName:s!@u ConsumerArn:s!@u
-
CollectionName:s!@u DeviceState:154! TimeHorizonMinutes:d DistanceUnit:s SpeedUnit:s NextToken:s MaxResults:i
ForecastedEvents:[155! NextToken:s DistanceUnit:s! SpeedUnit:s!
TrackerName:s!@u DeviceId:s!@u
DeviceId:s SampleTime:T! ReceivedTime:T! Position:[d! Accuracy:156 PositionProperties:{s
TrackerName:s!@u DeviceId:s!@u NextToken:s StartTimeInclusive:T EndTimeExclusive:T MaxResults:i
DevicePositions:[140! NextToken:s
CollectionName:s!@u GeofenceId:s!@u
GeofenceId:s! Geometry:157! Status:s! CreateTime:T! UpdateTime:T! GeofenceProperties:{s
JobId:s!@u
Action:s! ActionOptions:158 CreatedAt:T! EndedAt:T Error:159 ExecutionRoleArn:s! InputOptions:160! JobArn:s! JobId:s! Name:s OutputOptions:161! Status:s! UpdatedAt:T! Tags:{s
MapName:s!@u FontStack:s!@u FontUnicodeRange:s!@u Key:s@q=key
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control
MapName:s!@u FileName:s!@u Key:s@q=key
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control
MapName:s!@u Key:s@q=key
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control
MapName:s!@u Z:s!@u X:s!@u Y:s!@u Key:s@q=key
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control
IndexName:s!@u PlaceId:s!@u Language:s@q=language Key:s@q=key
Place:162!
TrackerName:s!@u MaxResults:i NextToken:s FilterGeometry:163
Entries:[164! NextToken:s
MaxResults:i NextToken:s
Entries:[165! NextToken:s
CollectionName:s!@u NextToken:s MaxResults:i
Entries:[166! NextToken:s
Filter:167 MaxResults:i NextToken:s
Entries:[168! NextToken:s
MaxResults:i NextToken:s Filter:169
Entries:[170! NextToken:s
MaxResults:i NextToken:s
Entries:[171! NextToken:s
MaxResults:i NextToken:s
Entries:[172! NextToken:s
MaxResults:i NextToken:s
Entries:[173! NextToken:s
ResourceArn:s!@u
Tags:{s
TrackerName:s!@u MaxResults:i NextToken:s
ConsumerArns:[s! NextToken:s
MaxResults:i NextToken:s
Entries:[174! NextToken:s
CollectionName:s!@u GeofenceId:s!@u Geometry:157! GeofenceProperties:{s
GeofenceId:s! CreateTime:T! UpdateTime:T!
IndexName:s!@u Position:[d! MaxResults:i Language:s Key:s@q=key
Summary:175! Results:[176!
IndexName:s!@u Text:s! BiasPosition:[d FilterBBox:[d FilterCountries:[s MaxResults:i Language:s FilterCategories:[s Key:s@q=key
Summary:177! Results:[178!
IndexName:s!@u Text:s! BiasPosition:[d FilterBBox:[d FilterCountries:[s MaxResults:i Language:s FilterCategories:[s Key:s@q=key
Summary:179! Results:[180!
ClientToken:s~ Action:s! ActionOptions:158 ExecutionRoleArn:s! InputOptions:160! Name:s OutputOptions:161! Tags:{s
CreatedAt:T! JobArn:s! JobId:s! Status:s!
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
CollectionName:s!@u PricingPlan:s PricingPlanDataSource:s Description:s
CollectionName:s! CollectionArn:s! UpdateTime:T!
KeyName:s!@u Description:s ExpireTime:T NoExpiry:b ForceUpdate:b Restrictions:151
KeyArn:s! KeyName:s! UpdateTime:T!
MapName:s!@u PricingPlan:s Description:s ConfigurationUpdate:181
MapName:s! MapArn:s! UpdateTime:T!
IndexName:s!@u PricingPlan:s Description:s DataSourceConfiguration:153
IndexName:s! IndexArn:s! UpdateTime:T!
CalculatorName:s!@u PricingPlan:s Description:s
CalculatorName:s! CalculatorArn:s! UpdateTime:T!
TrackerName:s!@u PricingPlan:s PricingPlanDataSource:s Description:s PositionFiltering:s EventBridgeEnabled:b KmsKeyEnableGeospatialQueries:b
TrackerName:s! TrackerArn:s! UpdateTime:T!
TrackerName:s!@u DeviceState:182! DistanceUnit:s
InferredState:183! DeviceId:s! SampleTime:T! ReceivedTime:T! DistanceUnit:s!
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message Reason:s!=reason FieldList:[184!=fieldList
DeviceId:s! Error:185!
GeofenceId:s! Error:185!
DeviceId:s! SampleTime:T! Position:[d! Accuracy:156 PositionProperties:{s
DeviceId:s! SampleTime:T! Error:185!
DeviceId:s! Error:185!
DeviceId:s SampleTime:T! ReceivedTime:T! Position:[d! Accuracy:156 PositionProperties:{s
GeofenceId:s! Geometry:157! GeofenceProperties:{s
GeofenceId:s! CreateTime:T! UpdateTime:T!
GeofenceId:s! Error:185!
DeviceId:s! SampleTime:T! Error:185!
AvoidFerries:b AvoidTolls:b
AvoidFerries:b AvoidTolls:b Dimensions:186 Weight:187
StartPosition:[d! EndPosition:[d! Distance:d! DurationSeconds:d! Geometry:188 Steps:[189!
RouteBBox:[d! DataSource:s! Distance:d! DurationSeconds:d! DistanceUnit:s!
Distance:d DurationSeconds:d Error:190
DataSource:s! RouteCount:i! ErrorCount:i! DistanceUnit:s!
AllowActions:[s! AllowResources:[s! AllowReferers:[s AllowAndroidApps:[191 AllowAppleApps:[192
Style:s! PoliticalView:s CustomLayers:[s
IntendedUse:s
Position:[d! Speed:d
EventId:s! GeofenceId:s! IsDeviceInGeofence:b! NearestDistance:d! EventType:s! ForecastedBreachTime:T GeofenceProperties:{s
Horizontal:d!
Polygon:[[[d Circle:193 Geobuf:B MultiPolygon:[[[[d
ValidateAddress:194
Code:s! Messages:[s
Location:s! Format:s!
Format:s! Location:s!
Label:s Geometry:195! AddressNumber:s Street:s Neighborhood:s Municipality:s SubRegion:s Region:s Country:s PostalCode:s Interpolated:b TimeZone:196 UnitType:s UnitNumber:s Categories:[s SupplementalCategories:[s SubMunicipality:s
Polygon:[[[d
DeviceId:s! SampleTime:T! Position:[d! Accuracy:156 PositionProperties:{s
CollectionName:s! Description:s! PricingPlan:s PricingPlanDataSource:s CreateTime:T! UpdateTime:T!
GeofenceId:s! Geometry:157! Status:s! CreateTime:T! UpdateTime:T! GeofenceProperties:{s
JobStatus:s
Action:s! ActionOptions:158 CreatedAt:T! ExecutionRoleArn:s! EndedAt:T Error:159 InputOptions:160! JobId:s! JobArn:s! Name:s OutputOptions:161! Status:s! UpdatedAt:T!
KeyStatus:s
KeyName:s! ExpireTime:T! Description:s Restrictions:151! CreateTime:T! UpdateTime:T!
MapName:s! Description:s! DataSource:s! PricingPlan:s CreateTime:T! UpdateTime:T!
IndexName:s! Description:s! DataSource:s! PricingPlan:s CreateTime:T! UpdateTime:T!
CalculatorName:s! Description:s! DataSource:s! PricingPlan:s CreateTime:T! UpdateTime:T!
TrackerName:s! Description:s! PricingPlan:s PricingPlanDataSource:s CreateTime:T! UpdateTime:T!
Position:[d! MaxResults:i DataSource:s! Language:s
Place:162! Distance:d! PlaceId:s
Text:s! BiasPosition:[d FilterBBox:[d FilterCountries:[s MaxResults:i DataSource:s! Language:s FilterCategories:[s
Text:s! PlaceId:s Categories:[s SupplementalCategories:[s
Text:s! BiasPosition:[d FilterBBox:[d FilterCountries:[s MaxResults:i ResultBBox:[d DataSource:s! Language:s FilterCategories:[s
Place:162! Distance:d Relevance:d PlaceId:s
PoliticalView:s CustomLayers:[s
DeviceId:s! SampleTime:T! Position:[d! Accuracy:156 Ipv4Address:s WiFiAccessPoints:[197 CellSignals:198
Position:[d Accuracy:156 DeviationDistance:d ProxyDetected:b!
Name:s!=name Message:s!=message
Code:s Message:s
Length:d Height:d Width:d Unit:s
Total:d Unit:s
LineString:[[d
StartPosition:[d! EndPosition:[d! Distance:d! DurationSeconds:d! GeometryOffset:i
Code:s! Message:s
Package:s! CertificateFingerprint:s!
BundleId:s!
Center:[d! Radius:d!
AdditionalFeatures:[s
Point:[d
Name:s! Offset:i
MacAddress:s! Rss:i!
LteCellDetails:[199!
CellId:i! Mcc:i! Mnc:i! LocalId:200 NetworkMeasurements:[201 TimingAdvance:i NrCapable:b Rsrp:i Rsrq:f Tac:i
Earfcn:i! Pci:i!
Earfcn:i! CellId:i! Pci:i! Rsrp:i Rsrq:f

AccessDeniedException 128 status=403 sender
ConflictException 129 status=409 sender
InternalServerException 130 status=500 retryable
ResourceNotFoundException 131 status=404 sender
ServiceQuotaExceededException 132 status=402 sender
ThrottlingException 133 status=429 sender retryable
ValidationException 134 status=400 sender

GetDevicePositionHistory in=NextToken out=NextToken limit=MaxResults results=DevicePositions
ListGeofenceCollections in=NextToken out=NextToken limit=MaxResults results=Entries
ListGeofences in=NextToken out=NextToken limit=MaxResults results=Entries
ListMaps in=NextToken out=NextToken limit=MaxResults results=Entries
ListPlaceIndexes in=NextToken out=NextToken limit=MaxResults results=Entries
ListTrackerConsumers in=NextToken out=NextToken limit=MaxResults results=ConsumerArns
ListTrackers in=NextToken out=NextToken limit=MaxResults results=Entries
ListDevicePositions in=NextToken out=NextToken limit=MaxResults results=Entries
ListRouteCalculators in=NextToken out=NextToken limit=MaxResults results=Entries
ListKeys in=NextToken out=NextToken limit=MaxResults results=Entries
ForecastGeofenceEvents in=NextToken out=NextToken limit=MaxResults results=ForecastedEvents
ListJobs in=NextToken out=NextToken limit=MaxResults results=Entries

JobCompleted GetJob 60 5 [{"matcher":"path","argument":"Status","state":"success","expected":"Completed"},{"matcher":"path","argument":"Status","state":"failure","expected":"Failed"},{"matcher":"path","argument":"Status","state":"failure","expected":"Cancelled"}]`,
}
