// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Location Service Maps V2, API version 2020-11-19. */
export const geoMaps: ServiceModel = {
  name: 'geo-maps',
  packed: `{"name":"geo-maps","serviceId":"Geo Maps","fullName":"Amazon Location Service Maps V2","apiVersion":"2020-11-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"geo-maps"}
GetGlyphs GET /glyphs/{FontStack}/{FontUnicodeRange} <0 >1 readonly
GetSprites GET /styles/{Style}/{ColorScheme}/{Variant}/sprites/{FileName} <2 >3 readonly
GetStaticMap GET /static/{FileName} <4 >5 readonly
GetStyleDescriptor GET /styles/{Style}/descriptor <6 >7 readonly
GetTile GET /tiles/{Tileset}/{Z}/{X}/{Y} <8 >9 readonly

FontStack:s!@u FontUnicodeRange:s!@u
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control ETag:s@h
FileName:s!@u Style:s!@u ColorScheme:s!@u Variant:s!@u
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control ETag:s@h
BoundingBox:s@q=bounding-box BoundedPositions:s@q=bounded-positions Center:s@q=center ColorScheme:s@q=color-scheme CompactOverlay:s@q=compact-overlay CropLabels:b@q=crop-labels GeoJsonOverlay:s@q=geojson-overlay Height:i!@q=height Key:s@q=key LabelSize:s@q=label-size Language:s@q=lang Padding:i@q=padding PoliticalView:s@q=political-view PointsOfInterests:s@q=pois Radius:l@q=radius FileName:s!@u ScaleBarUnit:s@q=scale-unit Style:s@q=style Width:i!@q=width Zoom:f@q=zoom
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control ETag:s@h PricingBucket:s!@h=x-amz-geo-pricing-bucket
Style:s!@u ColorScheme:s@q=color-scheme PoliticalView:s@q=political-view Terrain:s@q=terrain ContourDensity:s@q=contour-density Traffic:s@q=traffic TravelModes:[s@q=travel-modes Buildings:s@q=buildings Key:s@q=key
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control ETag:s@h
AdditionalFeatures:[s@q=additional-features Tileset:s!@u Z:s!@u X:s!@u Y:s!@u Key:s@q=key
Blob:B@p ContentType:s@h=Content-Type CacheControl:s@h=Cache-Control ETag:s@h PricingBucket:s!@h=x-amz-geo-pricing-bucket
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message Reason:s!=reason FieldList:[15!=fieldList
Name:s!=name Message:s!=message

AccessDeniedException 10 status=403 sender
InternalServerException 11 status=500 retryable
ResourceNotFoundException 12 status=404 sender
ThrottlingException 13 status=429 sender retryable
ValidationException 14 status=400 sender



`,
}
