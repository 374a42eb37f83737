// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Migration Hub, API version 2017-05-31. */
export const mgh: ServiceModel = {
  name: 'mgh',
  packed: `{"name":"mgh","serviceId":"Migration Hub","fullName":"AWS Migration Hub","apiVersion":"2017-05-31","protocol":"json","protocols":["json"],"endpointPrefix":"mgh","jsonVersion":"1.1","targetPrefix":"AWSMigrationHub"}
AssociateCreatedArtifact <0 >1
AssociateDiscoveredResource <2 >3
AssociateSourceResource <4 >5
CreateProgressUpdateStream <6 >7
DeleteProgressUpdateStream <8 >9
DescribeApplicationState <10 >11
DescribeMigrationTask <12 >13
DisassociateCreatedArtifact <14 >15
DisassociateDiscoveredResource <16 >17
DisassociateSourceResource <18 >19
ImportMigrationTask <20 >21
ListApplicationStates <22 >23
ListCreatedArtifacts <24 >25
ListDiscoveredResources <26 >27
ListMigrationTaskUpdates <28 >29
ListMigrationTasks <30 >31
ListProgressUpdateStreams <32 >33
ListSourceResources <34 >35
NotifyApplicationState <36 >37
NotifyMigrationTaskState <38 >39
PutResourceAttributes <40 >41

ProgressUpdateStream:s! MigrationTaskName:s! CreatedArtifact:52! DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! DiscoveredResource:53! DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! SourceResource:54! DryRun:b
-
ProgressUpdateStreamName:s! DryRun:b
-
ProgressUpdateStreamName:s! DryRun:b
-
ApplicationId:s!
ApplicationStatus:s LastUpdatedTime:t
ProgressUpdateStream:s! MigrationTaskName:s!
MigrationTask:55
ProgressUpdateStream:s! MigrationTaskName:s! CreatedArtifactName:s! DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! ConfigurationId:s! DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! SourceResourceName:s! DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! DryRun:b
-
ApplicationIds:[s NextToken:s MaxResults:i
ApplicationStateList:[56 NextToken:s
ProgressUpdateStream:s! MigrationTaskName:s! NextToken:s MaxResults:i
NextToken:s CreatedArtifactList:[52
ProgressUpdateStream:s! MigrationTaskName:s! NextToken:s MaxResults:i
NextToken:s DiscoveredResourceList:[53
ProgressUpdateStream:s! MigrationTaskName:s! NextToken:s MaxResults:i
NextToken:s MigrationTaskUpdateList:[57
NextToken:s MaxResults:i ResourceName:s
NextToken:s MigrationTaskSummaryList:[58
NextToken:s MaxResults:i
ProgressUpdateStreamSummaryList:[59 NextToken:s
ProgressUpdateStream:s! MigrationTaskName:s! NextToken:s MaxResults:i
NextToken:s SourceResourceList:[54
ApplicationId:s! Status:s! UpdateDateTime:t DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! Task:60! UpdateDateTime:t! NextUpdateSeconds:i! DryRun:b
-
ProgressUpdateStream:s! MigrationTaskName:s! ResourceAttributeList:[61! DryRun:b
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s! RetryAfterSeconds:i
Message:s
Name:s! Description:s
ConfigurationId:s! Description:s
Name:s! Description:s StatusDetail:s
ProgressUpdateStream:s MigrationTaskName:s Task:60 UpdateDateTime:t ResourceAttributeList:[61
ApplicationId:s ApplicationStatus:s LastUpdatedTime:t
UpdateDateTime:t UpdateType:s MigrationTaskState:60
ProgressUpdateStream:s MigrationTaskName:s Status:s ProgressPercent:i StatusDetail:s UpdateDateTime:t
ProgressUpdateStreamName:s
Status:s! StatusDetail:s ProgressPercent:i
Type:s! Value:s!

AccessDeniedException 42
DryRunOperation 43
HomeRegionNotSetException 44
InternalServerError 45
InvalidInputException 46
PolicyErrorException 47
ResourceNotFoundException 48
ServiceUnavailableException 49
ThrottlingException 50
UnauthorizedOperation 51

ListCreatedArtifacts in=NextToken out=NextToken limit=MaxResults results=CreatedArtifactList
ListDiscoveredResources in=NextToken out=NextToken limit=MaxResults results=DiscoveredResourceList
ListMigrationTasks in=NextToken out=NextToken limit=MaxResults results=MigrationTaskSummaryList
ListProgressUpdateStreams in=NextToken out=NextToken limit=MaxResults results=ProgressUpdateStreamSummaryList
ListApplicationStates in=NextToken out=NextToken limit=MaxResults results=ApplicationStateList
ListMigrationTaskUpdates in=NextToken out=NextToken limit=MaxResults results=MigrationTaskUpdateList
ListSourceResources in=NextToken out=NextToken limit=MaxResults results=SourceResourceList

`,
}
