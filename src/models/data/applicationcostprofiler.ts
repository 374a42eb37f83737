// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Application Cost Profiler, API version 2020-09-10. */
export const applicationcostprofiler: ServiceModel = {
  name: 'applicationcostprofiler',
  packed: `{"name":"applicationcostprofiler","serviceId":"ApplicationCostProfiler","fullName":"AWS Application Cost Profiler","apiVersion":"2020-09-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"application-cost-profiler","jsonVersion":"1.1"}
DeleteReportDefinition DELETE /reportDefinition/{reportId} <0 >1
GetReportDefinition GET /reportDefinition/{reportId} <2 >3
ImportApplicationUsage POST /importApplicationUsage <4 >5
ListReportDefinitions GET /reportDefinition <6 >7
PutReportDefinition POST /reportDefinition <8 >9
UpdateReportDefinition PUT /reportDefinition/{reportId} <10 >11

reportId:s!@u
reportId:s
reportId:s!@u
reportId:s! reportDescription:s! reportFrequency:s! format:s! destinationS3Location:17! createdAt:t! lastUpdated:t!
sourceS3Location:18!
importId:s!
nextToken:s@q maxResults:i@q
reportDefinitions:[19 nextToken:s
reportId:s! reportDescription:s! reportFrequency:s! format:s! destinationS3Location:17!
reportId:s
reportId:s!@u reportDescription:s! reportFrequency:s! format:s! destinationS3Location:17!
reportId:s
message:s
message:s
message:s
message:s
message:s
bucket:s! prefix:s!
bucket:s! key:s! region:s
reportId:s reportDescription:s reportFrequency:s format:s destinationS3Location:17 createdAt:t lastUpdatedAt:t

AccessDeniedException 12 status=403
InternalServerException 13 status=500
ServiceQuotaExceededException 14 status=402
ThrottlingException 15 status=429
ValidationException 16 status=400

ListReportDefinitions in=nextToken out=nextToken limit=maxResults results=reportDefinitions

`,
}
