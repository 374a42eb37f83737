// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic Compute Cloud, API version 2016-11-15. */
export const ec2: ServiceModel = {
  name: 'ec2',
  packed: `{"name":"ec2","serviceId":"EC2","fullName":"Amazon Elastic Compute Cloud","apiVersion":"2016-11-15","protocol":"ec2","protocols":["ec2"],"endpointPrefix":"ec2","xmlNamespace":"http://ec2.amazonaws.com/doc/2016-11-15"}
AcceptAddressTransfer <0 >1
AcceptCapacityReservationBillingOwnership <2 >3
AcceptReservedInstancesExchangeQuote <4 >5
AcceptTransitGatewayClientVpnAttachment <6 >7
AcceptTransitGatewayMulticastDomainAssociations <8 >9
AcceptTransitGatewayPeeringAttachment <10 >11
AcceptTransitGatewayVpcAttachment <12 >13
AcceptVpcEndpointConnections <14 >15
AcceptVpcPeeringConnection <16 >17
AdvertiseByoipCidr <18 >19
AllocateAddress <20 >21
AllocateHosts <22 >23
AllocateIpamPoolCidr <24 >25
ApplySecurityGroupsToClientVpnTargetNetwork <26 >27
AssignIpv6Addresses <28 >29
AssignPrivateIpAddresses <30 >31
AssignPrivateNatGatewayAddress <32 >33
AssociateAddress <34 >35
AssociateApplicationStatusCheck <36 >37
AssociateCapacityReservationBillingOwner <38 >39
AssociateClientVpnTargetNetwork <40 >41
AssociateDhcpOptions <42
AssociateEnclaveCertificateIamRole <43 >44
AssociateIamInstanceProfile <45 >46
AssociateInstanceEventWindow <47 >48
AssociateIpamByoasn <49 >50
AssociateIpamResourceDiscovery <51 >52
AssociateNatGatewayAddress <53 >54
AssociateRouteServer <55 >56
AssociateRouteTable <57 >58
AssociateSecurityGroupVpc <59 >60
AssociateSubnetCidrBlock <61 >62
AssociateTransitGatewayMulticastDomain <63 >64
AssociateTransitGatewayPolicyTable <65 >66
AssociateTransitGatewayRouteTable <67 >68
AssociateTrunkInterface <69 >70
AssociateVpcCidrBlock <71 >72
AttachClassicLinkVpc <73 >74
AttachImageWatermark <75 >76
AttachInternetGateway <77
AttachNetworkInterface <78 >79
AttachVerifiedAccessTrustProvider <80 >81
AttachVolume <82 >83
AttachVpnGateway <84 >85
AuthorizeClientVpnIngress <86 >87
AuthorizeSecurityGroupEgress <88 >89
AuthorizeSecurityGroupIngress <90 >91
BatchModifyIpamRoutingPolicyRegistrations <92 >93
BundleInstance <94 >95
CancelBundleTask <96 >97
CancelCapacityReservation <98 >99
CancelCapacityReservationFleets <100 >101
CancelConversionTask <102
CancelDeclarativePoliciesReport <103 >104
CancelExportTask <105
CancelImageLaunchPermission <106 >107
CancelImportTask <108 >109
CancelReservedInstancesListing <110 >111
CancelSpotFleetRequests <112 >113
CancelSpotInstanceRequests <114 >115
ConfirmProductInstance <116 >117
CopyFpgaImage <118 >119
CopyImage <120 >121
CopySnapshot <122 >123
CopyVolumes <124 >125
CreateApplicationStatusCheck <126 >127
CreateCapacityManagerDataExport <128 >129
CreateCapacityReservation <130 >131
CreateCapacityReservationBySplitting <132 >133
CreateCapacityReservationCancellationQuote <134 >135
CreateCapacityReservationFleet <136 >137
CreateCarrierGateway <138 >139
CreateClientVpnEndpoint <140 >141
CreateClientVpnRoute <142 >143
CreateCoipCidr <144 >145
CreateCoipPool <146 >147
CreateCustomerGateway <148 >149
CreateDefaultSubnet <150 >151
CreateDefaultVpc <152 >153
CreateDelegateMacVolumeOwnershipTask <154 >155
CreateDhcpOptions <156 >157
CreateEgressOnlyInternetGateway <158 >159
CreateFleet <160 >161
CreateFlowLogs <162 >163
CreateFpgaImage <164 >165
CreateImage <166 >167
CreateImageUsageReport <168 >169
CreateInstanceConnectEndpoint <170 >171
CreateInstanceEventWindow <172 >173
CreateInstanceExportTask <174 >175
CreateInternetGateway <176 >177
CreateInterruptibleCapacityReservationAllocation <178 >179
CreateIpam <180 >181
CreateIpamExternalResourceVerificationToken <182 >183
CreateIpamInternetRegistryAssociation <184 >185
CreateIpamPolicy <186 >187
CreateIpamPool <188 >189
CreateIpamPrefixListResolver <190 >191
CreateIpamPrefixListResolverTarget <192 >193
CreateIpamResourceDiscovery <194 >195
CreateIpamRoutingPolicyRegistration <196 >197
CreateIpamScope <198 >199
CreateKeyPair <200 >201
CreateLaunchTemplate <202 >203
CreateLaunchTemplateVersion <204 >205
CreateLocalGatewayRoute <206 >207
CreateLocalGatewayRouteTable <208 >209
CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation <210 >211
CreateLocalGatewayRouteTableVpcAssociation <212 >213
CreateLocalGatewayVirtualInterface <214 >215
CreateLocalGatewayVirtualInterfaceGroup <216 >217
CreateMacSystemIntegrityProtectionModificationTask <218 >219
CreateManagedPrefixList <220 >221
CreateNatGateway <222 >223
CreateNetworkAcl <224 >225
CreateNetworkAclEntry <226
CreateNetworkInsightsAccessScope <227 >228
CreateNetworkInsightsPath <229 >230
CreateNetworkInterface <231 >232
CreateNetworkInterfacePermission <233 >234
CreatePlacementGroup <235 >236
CreatePublicIpv4Pool <237 >238
CreateReplaceRootVolumeTask <239 >240
CreateReservedInstancesListing <241 >242
CreateRestoreImageTask <243 >244
CreateRoute <245 >246
CreateRouteServer <247 >248
CreateRouteServerEndpoint <249 >250
CreateRouteServerPeer <251 >252
CreateRouteTable <253 >254
CreateSecondaryNetwork <255 >256
CreateSecondarySubnet <257 >258
CreateSecurityGroup <259 >260
CreateSnapshot <261 >262
CreateSnapshots <263 >264
CreateSpotDatafeedSubscription <265 >266
CreateStoreImageTask <267 >268
CreateSubnet <269 >270
CreateSubnetCidrReservation <271 >272
CreateTags <273
CreateTrafficMirrorFilter <274 >275
CreateTrafficMirrorFilterRule <276 >277
CreateTrafficMirrorSession <278 >279
CreateTrafficMirrorTarget <280 >281
CreateTransitGateway <282 >283
CreateTransitGatewayConnect <284 >285
CreateTransitGatewayConnectPeer <286 >287
CreateTransitGatewayMeteringPolicy <288 >289
CreateTransitGatewayMeteringPolicyEntry <290 >291
CreateTransitGatewayMulticastDomain <292 >293
CreateTransitGatewayPeeringAttachment <294 >295
CreateTransitGatewayPolicyTable <296 >297
CreateTransitGatewayPolicyTableEntry <298 >299
CreateTransitGatewayPrefixListReference <300 >301
CreateTransitGatewayRoute <302 >303
CreateTransitGatewayRouteTable <304 >305
CreateTransitGatewayRouteTableAnnouncement <306 >307
CreateTransitGatewayVpcAttachment <308 >309
CreateVerifiedAccessEndpoint <310 >311
CreateVerifiedAccessGroup <312 >313
CreateVerifiedAccessInstance <314 >315
CreateVerifiedAccessTrustProvider <316 >317
CreateVolume <318 >319
CreateVpc <320 >321
CreateVpcBlockPublicAccessExclusion <322 >323
CreateVpcEncryptionControl <324 >325
CreateVpcEndpoint <326 >327
CreateVpcEndpointConnectionNotification <328 >329
CreateVpcEndpointServiceConfiguration <330 >331
CreateVpcPeeringConnection <332 >333
CreateVpnConcentrator <334 >335
CreateVpnConnection <336 >337
CreateVpnConnectionRoute <338
CreateVpnGateway <339 >340
DeleteApplicationStatusCheck <341 >342
DeleteCapacityManagerDataExport <343 >344
DeleteCarrierGateway <345 >346
DeleteClientVpnEndpoint <347 >348
DeleteClientVpnRoute <349 >350
DeleteCoipCidr <351 >352
DeleteCoipPool <353 >354
DeleteCustomerGateway <355
DeleteDhcpOptions <356
DeleteEgressOnlyInternetGateway <357 >358
DeleteFleets <359 >360
DeleteFlowLogs <361 >362
DeleteFpgaImage <363 >364
DeleteImageUsageReport <365 >366
DeleteInstanceConnectEndpoint <367 >368
DeleteInstanceEventWindow <369 >370
DeleteInternetGateway <371
DeleteIpam <372 >373
DeleteIpamExternalResourceVerificationToken <374 >375
DeleteIpamInternetRegistryAssociation <376 >377
DeleteIpamPolicy <378 >379
DeleteIpamPool <380 >381
DeleteIpamPrefixListResolver <382 >383
DeleteIpamPrefixListResolverTarget <384 >385
DeleteIpamResourceDiscovery <386 >387
DeleteIpamRoutingPolicyRegistration <388 >389
DeleteIpamScope <390 >391
DeleteKeyPair <392 >393
DeleteLaunchTemplate <394 >395
DeleteLaunchTemplateVersions <396 >397
DeleteLocalGatewayRoute <398 >399
DeleteLocalGatewayRouteTable <400 >401
DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation <402 >403
DeleteLocalGatewayRouteTableVpcAssociation <404 >405
DeleteLocalGatewayVirtualInterface <406 >407
DeleteLocalGatewayVirtualInterfaceGroup <408 >409
DeleteManagedPrefixList <410 >411
DeleteNatGateway <412 >413
DeleteNetworkAcl <414
DeleteNetworkAclEntry <415
DeleteNetworkInsightsAccessScope <416 >417
DeleteNetworkInsightsAccessScopeAnalysis <418 >419
DeleteNetworkInsightsAnalysis <420 >421
DeleteNetworkInsightsPath <422 >423
DeleteNetworkInterface <424
DeleteNetworkInterfacePermission <425 >426
DeletePlacementGroup <427
DeletePublicIpv4Pool <428 >429
DeleteQueuedReservedInstances <430 >431
DeleteRoute <432
DeleteRouteServer <433 >434
DeleteRouteServerEndpoint <435 >436
DeleteRouteServerPeer <437 >438
DeleteRouteTable <439
DeleteSecondaryNetwork <440 >441
DeleteSecondarySubnet <442 >443
DeleteSecurityGroup <444 >445
DeleteSnapshot <446
DeleteSpotDatafeedSubscription <447
DeleteSubnet <448
DeleteSubnetCidrReservation <449 >450
DeleteTags <451
DeleteTrafficMirrorFilter <452 >453
DeleteTrafficMirrorFilterRule <454 >455
DeleteTrafficMirrorSession <456 >457
DeleteTrafficMirrorTarget <458 >459
DeleteTransitGateway <460 >461
DeleteTransitGatewayClientVpnAttachment <462 >463
DeleteTransitGatewayConnect <464 >465
DeleteTransitGatewayConnectPeer <466 >467
DeleteTransitGatewayMeteringPolicy <468 >469
DeleteTransitGatewayMeteringPolicyEntry <470 >471
DeleteTransitGatewayMulticastDomain <472 >473
DeleteTransitGatewayPeeringAttachment <474 >475
DeleteTransitGatewayPolicyTable <476 >477
DeleteTransitGatewayPolicyTableEntry <478 >479
DeleteTransitGatewayPrefixListReference <480 >481
DeleteTransitGatewayRoute <482 >483
DeleteTransitGatewayRouteTable <484 >485
DeleteTransitGatewayRouteTableAnnouncement <486 >487
DeleteTransitGatewayVpcAttachment <488 >489
DeleteVerifiedAccessEndpoint <490 >491
DeleteVerifiedAccessGroup <492 >493
DeleteVerifiedAccessInstance <494 >495
DeleteVerifiedAccessTrustProvider <496 >497
DeleteVolume <498
DeleteVpc <499
DeleteVpcBlockPublicAccessExclusion <500 >501
DeleteVpcEncryptionControl <502 >503
DeleteVpcEndpointConnectionNotifications <504 >505
DeleteVpcEndpointServiceConfigurations <506 >507
DeleteVpcEndpoints <508 >509
DeleteVpcPeeringConnection <510 >511
DeleteVpnConcentrator <512 >513
DeleteVpnConnection <514
DeleteVpnConnectionRoute <515
DeleteVpnGateway <516
DeprovisionByoipCidr <517 >518
DeprovisionIpamByoasn <519 >520
DeprovisionIpamPoolCidr <521 >522
DeprovisionPublicIpv4PoolCidr <523 >524
DeregisterImage <525 >526
DeregisterInstanceEventNotificationAttributes <527 >528
DeregisterTransitGatewayMulticastGroupMembers <529 >530
DeregisterTransitGatewayMulticastGroupSources <531 >532
DescribeAccountAttributes <533 >534
DescribeAccountVpcEncryptionControl <535 >536
DescribeAddressTransfers <537 >538
DescribeAddresses <539 >540
DescribeAddressesAttribute <541 >542
DescribeAggregateIdFormat <543 >544
DescribeApplicationStatus <545 >546
DescribeApplicationStatusCheckAssociations <547 >548
DescribeApplicationStatusChecks <549 >550
DescribeAvailabilityZones <551 >552
DescribeAwsNetworkPerformanceMetricSubscriptions <553 >554
DescribeBundleTasks <555 >556
DescribeByoipCidrs <557 >558
DescribeCapacityBlockExtensionHistory <559 >560
DescribeCapacityBlockExtensionOfferings <561 >562
DescribeCapacityBlockOfferings <563 >564
DescribeCapacityBlockStatus <565 >566
DescribeCapacityBlocks <567 >568
DescribeCapacityManagerDataExports <569 >570
DescribeCapacityReservationBillingRequests <571 >572
DescribeCapacityReservationCancellationQuotes <573 >574
DescribeCapacityReservationFleets <575 >576
DescribeCapacityReservationTopology <577 >578
DescribeCapacityReservations <579 >580
DescribeCarrierGateways <581 >582
DescribeClassicLinkInstances <583 >584
DescribeClientVpnAuthorizationRules <585 >586
DescribeClientVpnConnections <587 >588
DescribeClientVpnEndpoints <589 >590
DescribeClientVpnRoutes <591 >592
DescribeClientVpnTargetNetworks <593 >594
DescribeCoipPools <595 >596
DescribeConversionTasks <597 >598
DescribeCustomerGateways <599 >600
DescribeDeclarativePoliciesReports <601 >602
DescribeDhcpOptions <603 >604
DescribeEgressOnlyInternetGateways <605 >606
DescribeElasticGpus <607 >608
DescribeExportImageTasks <609 >610
DescribeExportTasks <611 >612
DescribeFastLaunchImages <613 >614
DescribeFastSnapshotRestores <615 >616
DescribeFleetHistory <617 >618
DescribeFleetInstances <619 >620
DescribeFleets <621 >622
DescribeFlowLogs <623 >624
DescribeFpgaImageAttribute <625 >626
DescribeFpgaImages <627 >628
DescribeHostReservationOfferings <629 >630
DescribeHostReservations <631 >632
DescribeHosts <633 >634
DescribeIamInstanceProfileAssociations <635 >636
DescribeIdFormat <637 >638
DescribeIdentityIdFormat <639 >640
DescribeImageAttribute <641 >642
DescribeImageReferences <643 >644
DescribeImageUsageReportEntries <645 >646
DescribeImageUsageReports <647 >648
DescribeImages <649 >650
DescribeImportImageTasks <651 >652
DescribeImportSnapshotTasks <653 >654
DescribeInstanceAttribute <655 >656
DescribeInstanceConnectEndpoints <657 >658
DescribeInstanceCreditSpecifications <659 >660
DescribeInstanceEventNotificationAttributes <661 >662
DescribeInstanceEventWindows <663 >664
DescribeInstanceImageMetadata <665 >666
DescribeInstanceSqlHaHistoryStates <667 >668
DescribeInstanceSqlHaStates <669 >670
DescribeInstanceStatus <671 >672
DescribeInstanceTopology <673 >674
DescribeInstanceTypeOfferings <675 >676
DescribeInstanceTypes <677 >678
DescribeInstances <679 >680
DescribeInternetGateways <681 >682
DescribeIpamByoasn <683 >684
DescribeIpamExternalResourceVerificationTokens <685 >686
DescribeIpamInternetRegistryAssociations <687 >688
DescribeIpamPolicies <689 >690
DescribeIpamPoolAllocations <691 >692
DescribeIpamPools <693 >694
DescribeIpamPrefixListResolverTargets <695 >696
DescribeIpamPrefixListResolvers <697 >698
DescribeIpamResourceDiscoveries <699 >700
DescribeIpamResourceDiscoveryAssociations <701 >702
DescribeIpamScopes <703 >704
DescribeIpams <705 >706
DescribeIpv6Pools <707 >708
DescribeKeyPairs <709 >710
DescribeLaunchTemplateVersions <711 >712
DescribeLaunchTemplates <713 >714
DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations <715 >716
DescribeLocalGatewayRouteTableVpcAssociations <717 >718
DescribeLocalGatewayRouteTables <719 >720
DescribeLocalGatewayVirtualInterfaceGroups <721 >722
DescribeLocalGatewayVirtualInterfaces <723 >724
DescribeLocalGateways <725 >726
DescribeLockedSnapshots <727 >728
DescribeMacHosts <729 >730
DescribeMacModificationTasks <731 >732
DescribeManagedPrefixLists <733 >734
DescribeMovingAddresses <735 >736
DescribeNatGateways <737 >738
DescribeNetworkAcls <739 >740
DescribeNetworkInsightsAccessScopeAnalyses <741 >742
DescribeNetworkInsightsAccessScopes <743 >744
DescribeNetworkInsightsAnalyses <745 >746
DescribeNetworkInsightsPaths <747 >748
DescribeNetworkInterfaceAttribute <749 >750
DescribeNetworkInterfacePermissions <751 >752
DescribeNetworkInterfaces <753 >754
DescribeOutpostLags <755 >756
DescribePlacementGroups <757 >758
DescribePrefixLists <759 >760
DescribePrincipalIdFormat <761 >762
DescribePublicIpv4Pools <763 >764
DescribeRegions <765 >766
DescribeReplaceRootVolumeTasks <767 >768
DescribeReservedInstances <769 >770
DescribeReservedInstancesListings <771 >772
DescribeReservedInstancesModifications <773 >774
DescribeReservedInstancesOfferings <775 >776
DescribeRouteServerEndpoints <777 >778
DescribeRouteServerPeers <779 >780
DescribeRouteServers <781 >782
DescribeRouteTables <783 >784
DescribeScheduledInstanceAvailability <785 >786
DescribeScheduledInstances <787 >788
DescribeSecondaryInterfaces <789 >790
DescribeSecondaryNetworks <791 >792
DescribeSecondarySubnets <793 >794
DescribeSecurityGroupReferences <795 >796
DescribeSecurityGroupRules <797 >798
DescribeSecurityGroupVpcAssociations <799 >800
DescribeSecurityGroups <801 >802
DescribeServiceLinkVirtualInterfaces <803 >804
DescribeSnapshotAttribute <805 >806
DescribeSnapshotTierStatus <807 >808
DescribeSnapshots <809 >810
DescribeSpotDatafeedSubscription <811 >812
DescribeSpotFleetInstances <813 >814
DescribeSpotFleetRequestHistory <815 >816
DescribeSpotFleetRequests <817 >818
DescribeSpotInstanceRequests <819 >820
DescribeSpotPriceHistory <821 >822
DescribeStaleSecurityGroups <823 >824
DescribeStoreImageTasks <825 >826
DescribeSubnets <827 >828
DescribeTags <829 >830
DescribeTrafficMirrorFilterRules <831 >832
DescribeTrafficMirrorFilters <833 >834
DescribeTrafficMirrorSessions <835 >836
DescribeTrafficMirrorTargets <837 >838
DescribeTransitGatewayAttachments <839 >840
DescribeTransitGatewayConnectPeers <841 >842
DescribeTransitGatewayConnects <843 >844
DescribeTransitGatewayMeteringPolicies <845 >846
DescribeTransitGatewayMulticastDomains <847 >848
DescribeTransitGatewayPeeringAttachments <849 >850
DescribeTransitGatewayPolicyTables <851 >852
DescribeTransitGatewayRouteTableAnnouncements <853 >854
DescribeTransitGatewayRouteTables <855 >856
DescribeTransitGatewayVpcAttachments <857 >858
DescribeTransitGateways <859 >860
DescribeTrunkInterfaceAssociations <861 >862
DescribeVerifiedAccessEndpoints <863 >864
DescribeVerifiedAccessGroups <865 >866
DescribeVerifiedAccessInstanceLoggingConfigurations <867 >868
DescribeVerifiedAccessInstances <869 >870
DescribeVerifiedAccessTrustProviders <871 >872
DescribeVolumeAttribute <873 >874
DescribeVolumeStatus <875 >876
DescribeVolumes <877 >878
DescribeVolumesModifications <879 >880
DescribeVpcAttribute <881 >882
DescribeVpcBlockPublicAccessExclusions <883 >884
DescribeVpcBlockPublicAccessOptions <885 >886
DescribeVpcClassicLink <887 >888
DescribeVpcClassicLinkDnsSupport <889 >890
DescribeVpcEncryptionControls <891 >892
DescribeVpcEndpointAssociations <893 >894
DescribeVpcEndpointConnectionNotifications <895 >896
DescribeVpcEndpointConnections <897 >898
DescribeVpcEndpointServiceConfigurations <899 >900
DescribeVpcEndpointServicePermissions <901 >902
DescribeVpcEndpointServices <903 >904
DescribeVpcEndpoints <905 >906
DescribeVpcPeeringConnections <907 >908
DescribeVpcs <909 >910
DescribeVpnConcentrators <911 >912
DescribeVpnConnections <913 >914
DescribeVpnGateways <915 >916
DetachClassicLinkVpc <917 >918
DetachImageWatermark <919 >920
DetachInternetGateway <921
DetachNetworkInterface <922
DetachVerifiedAccessTrustProvider <923 >924
DetachVolume <925 >83
DetachVpnGateway <926
DisableAddressTransfer <927 >928
DisableAllowedImagesSettings <929 >930
DisableApplicationStatusCheckSuppression <931 >932
DisableAwsNetworkPerformanceMetricSubscription <933 >934
DisableCapacityManager <935 >936
DisableEbsEncryptionByDefault <937 >938
DisableFastLaunch <939 >940
DisableFastSnapshotRestores <941 >942
DisableImage <943 >944
DisableImageBlockPublicAccess <945 >946
DisableImageDeprecation <947 >948
DisableImageDeregistrationProtection <949 >950
DisableInstanceSqlHaStandbyDetections <951 >952
DisableIpamOrganizationAdminAccount <953 >954
DisableIpamPolicy <955 >956
DisableRouteServerPropagation <957 >958
DisableSerialConsoleAccess <959 >960
DisableSnapshotBlockPublicAccess <961 >962
DisableTransitGatewayRouteTablePropagation <963 >964
DisableVgwRoutePropagation <965
DisableVpcClassicLink <966 >967
DisableVpcClassicLinkDnsSupport <968 >969
DisassociateAddress <970
DisassociateApplicationStatusCheck <971 >972
DisassociateCapacityReservationBillingOwner <973 >974
DisassociateClientVpnTargetNetwork <975 >976
DisassociateEnclaveCertificateIamRole <977 >978
DisassociateIamInstanceProfile <979 >980
DisassociateInstanceEventWindow <981 >982
DisassociateIpamByoasn <983 >984
DisassociateIpamResourceDiscovery <985 >986
DisassociateNatGatewayAddress <987 >988
DisassociateRouteServer <989 >990
DisassociateRouteTable <991
DisassociateSecurityGroupVpc <992 >993
DisassociateSubnetCidrBlock <994 >995
DisassociateTransitGatewayMulticastDomain <996 >997
DisassociateTransitGatewayPolicyTable <998 >999
DisassociateTransitGatewayRouteTable <1000 >1001
DisassociateTrunkInterface <1002 >1003
DisassociateVpcCidrBlock <1004 >1005
EnableAddressTransfer <1006 >1007
EnableAllowedImagesSettings <1008 >1009
EnableApplicationStatusCheckSuppression <1010 >1011
EnableAwsNetworkPerformanceMetricSubscription <1012 >1013
EnableCapacityManager <1014 >1015
EnableEbsEncryptionByDefault <1016 >1017
EnableFastLaunch <1018 >1019
EnableFastSnapshotRestores <1020 >1021
EnableImage <1022 >1023
EnableImageBlockPublicAccess <1024 >1025
EnableImageDeprecation <1026 >1027
EnableImageDeregistrationProtection <1028 >1029
EnableInstanceSqlHaStandbyDetections <1030 >1031
EnableIpamInternetRegistryAssociation <1032 >1033
EnableIpamOrganizationAdminAccount <1034 >1035
EnableIpamPolicy <1036 >1037
EnableReachabilityAnalyzerOrganizationSharing <1038 >1039
EnableRouteServerPropagation <1040 >1041
EnableSerialConsoleAccess <1042 >1043
EnableSnapshotBlockPublicAccess <1044 >1045
EnableTransitGatewayRouteTablePropagation <1046 >1047
EnableVgwRoutePropagation <1048
EnableVolumeIO <1049
EnableVpcClassicLink <1050 >1051
EnableVpcClassicLinkDnsSupport <1052 >1053
ExportClientVpnClientCertificateRevocationList <1054 >1055
ExportClientVpnClientConfiguration <1056 >1057
ExportImage <1058 >1059
ExportTransitGatewayRoutes <1060 >1061
ExportVerifiedAccessInstanceClientConfiguration <1062 >1063
GetActiveVpnTunnelStatus <1064 >1065
GetAllowedImagesSettings <1066 >1067
GetAssociatedEnclaveCertificateIamRoles <1068 >1069
GetAssociatedIpv6PoolCidrs <1070 >1071
GetAwsNetworkPerformanceData <1072 >1073
GetCapacityManagerAttributes <1074 >1075
GetCapacityManagerMetricData <1076 >1077
GetCapacityManagerMetricDimensions <1078 >1079
GetCapacityManagerMonitoredTagKeys <1080 >1081
GetCapacityReservationUsage <1082 >1083
GetCoipPoolUsage <1084 >1085
GetConsoleOutput <1086 >1087
GetConsoleScreenshot <1088 >1089
GetDeclarativePoliciesReportSummary <1090 >1091
GetDefaultCreditSpecification <1092 >1093
GetEbsDefaultKmsKeyId <1094 >1095
GetEbsEncryptionByDefault <1096 >1097
GetEnabledIpamPolicy <1098 >1099
GetFlowLogsIntegrationTemplate <1100 >1101
GetGroupsForCapacityReservation <1102 >1103
GetHostReservationPurchasePreview <1104 >1105
GetImageAncestry <1106 >1107
GetImageBlockPublicAccessState <1108 >1109
GetInstanceMetadataDefaults <1110 >1111
GetInstanceTpmEkPub <1112 >1113
GetInstanceTypesFromInstanceRequirements <1114 >1115
GetInstanceUefiData <1116 >1117
GetIpamAddressHistory <1118 >1119
GetIpamDiscoveredAccounts <1120 >1121
GetIpamDiscoveredPublicAddresses <1122 >1123
GetIpamDiscoveredResourceCidrs <1124 >1125
GetIpamDiscoveredRoutes <1126 >1127
GetIpamInternetRegistryAssociationAsns <1128 >1129
GetIpamInternetRegistryAssociationCidrs <1130 >1131
GetIpamPolicyAllocationRules <1132 >1133
GetIpamPolicyOrganizationTargets <1134 >1135
GetIpamPoolAllocations <1136 >1137
GetIpamPoolCidrs <1138 >1139
GetIpamPrefixListResolverRules <1140 >1141
GetIpamPrefixListResolverVersionEntries <1142 >1143
GetIpamPrefixListResolverVersions <1144 >1145
GetIpamResourceCidrs <1146 >1147
GetIpamRouteOriginAuthorizations <1148 >1149
GetIpamRouteProtectionFindings <1150 >1151
GetIpamRoutingPolicyRegistrationDeltas <1152 >1153
GetIpamRoutingPolicyRegistrations <1154 >1155
GetLaunchTemplateData <1156 >1157
GetManagedPrefixListAssociations <1158 >1159
GetManagedPrefixListEntries <1160 >1161
GetManagedResourceVisibility <1162 >1163
GetNetworkInsightsAccessScopeAnalysisFindings <1164 >1165
GetNetworkInsightsAccessScopeContent <1166 >1167
GetPasswordData <1168 >1169
GetReservedInstancesExchangeQuote <1170 >1171
GetRouteServerAssociations <1172 >1173
GetRouteServerPropagations <1174 >1175
GetRouteServerRoutingDatabase <1176 >1177
GetSecurityGroupsForVpc <1178 >1179
GetSerialConsoleAccessStatus <1180 >1181
GetSnapshotBlockPublicAccessState <1182 >1183
GetSpotPlacementScores <1184 >1185
GetSubnetCidrReservations <1186 >1187
GetTransitGatewayAttachmentPropagations <1188 >1189
GetTransitGatewayMeteringPolicyEntries <1190 >1191
GetTransitGatewayMulticastDomainAssociations <1192 >1193
GetTransitGatewayPolicyTableAssociations <1194 >1195
GetTransitGatewayPolicyTableEntries <1196 >1197
GetTransitGatewayPrefixListReferences <1198 >1199
GetTransitGatewayRouteTableAssociations <1200 >1201
GetTransitGatewayRouteTablePropagations <1202 >1203
GetVerifiedAccessEndpointPolicy <1204 >1205
GetVerifiedAccessEndpointTargets <1206 >1207
GetVerifiedAccessGroupPolicy <1208 >1209
GetVpcResourcesBlockingEncryptionEnforcement <1210 >1211
GetVpnConnectionDeviceSampleConfiguration <1212 >1213
GetVpnConnectionDeviceTypes <1214 >1215
GetVpnTunnelReplacementStatus <1216 >1217
ImportClientVpnClientCertificateRevocationList <1218 >1219
ImportImage <1220 >1221
ImportInstance <1222 >1223
ImportKeyPair <1224 >1225
ImportSnapshot <1226 >1227
ImportVolume <1228 >1229
ListImagesInRecycleBin <1230 >1231
ListSnapshotsInRecycleBin <1232 >1233
ListVolumesInRecycleBin <1234 >1235
LockSnapshot <1236 >1237
ModifyAccountVpcEncryptionControl <1238 >1239
ModifyAddressAttribute <1240 >1241
ModifyApplicationStatusCheck <1242 >1243
ModifyAvailabilityZoneGroup <1244 >1245
ModifyCapacityReservation <1246 >1247
ModifyCapacityReservationFleet <1248 >1249
ModifyClientVpnEndpoint <1250 >1251
ModifyDefaultCreditSpecification <1252 >1253
ModifyEbsDefaultKmsKeyId <1254 >1255
ModifyFleet <1256 >1257
ModifyFpgaImageAttribute <1258 >1259
ModifyHosts <1260 >1261
ModifyIdFormat <1262
ModifyIdentityIdFormat <1263
ModifyImageAttribute <1264
ModifyInstanceAttribute <1265
ModifyInstanceCapacityReservationAttributes <1266 >1267
ModifyInstanceConnectEndpoint <1268 >1269
ModifyInstanceCpuOptions <1270 >1271
ModifyInstanceCreditSpecification <1272 >1273
ModifyInstanceEventStartTime <1274 >1275
ModifyInstanceEventWindow <1276 >1277
ModifyInstanceMaintenanceOptions <1278 >1279
ModifyInstanceMetadataDefaults <1280 >1281
ModifyInstanceMetadataOptions <1282 >1283
ModifyInstanceNetworkPerformanceOptions <1284 >1285
ModifyInstancePlacement <1286 >1287
ModifyIpam <1288 >1289
ModifyIpamPolicyAllocationRules <1290 >1291
ModifyIpamPool <1292 >1293
ModifyIpamPoolAllocation <1294 >1295
ModifyIpamPrefixListResolver <1296 >1297
ModifyIpamPrefixListResolverTarget <1298 >1299
ModifyIpamResourceCidr <1300 >1301
ModifyIpamResourceDiscovery <1302 >1303
ModifyIpamRoutingPolicyRegistration <1304 >1305
ModifyIpamScope <1306 >1307
ModifyLaunchTemplate <1308 >1309
ModifyLocalGatewayRoute <1310 >1311
ModifyManagedPrefixList <1312 >1313
ModifyManagedResourceVisibility <1314 >1315
ModifyNetworkInterfaceAttribute <1316
ModifyPrivateDnsNameOptions <1317 >1318
ModifyPublicIpDnsNameOptions <1319 >1320
ModifyReservedInstances <1321 >1322
ModifyRouteServer <1323 >1324
ModifySecurityGroupRules <1325 >1326
ModifySnapshotAttribute <1327
ModifySnapshotTier <1328 >1329
ModifySpotFleetRequest <1330 >1331
ModifySubnetAttribute <1332
ModifyTrafficMirrorFilterNetworkServices <1333 >1334
ModifyTrafficMirrorFilterRule <1335 >1336
ModifyTrafficMirrorSession <1337 >1338
ModifyTransitGateway <1339 >1340
ModifyTransitGatewayMeteringPolicy <1341 >1342
ModifyTransitGatewayPolicyTableEntry <1343 >1344
ModifyTransitGatewayPrefixListReference <1345 >1346
ModifyTransitGatewayVpcAttachment <1347 >1348
ModifyVerifiedAccessEndpoint <1349 >1350
ModifyVerifiedAccessEndpointPolicy <1351 >1352
ModifyVerifiedAccessGroup <1353 >1354
ModifyVerifiedAccessGroupPolicy <1355 >1356
ModifyVerifiedAccessInstance <1357 >1358
ModifyVerifiedAccessInstanceLoggingConfiguration <1359 >1360
ModifyVerifiedAccessTrustProvider <1361 >1362
ModifyVolume <1363 >1364
ModifyVolumeAttribute <1365
ModifyVpcAttribute <1366
ModifyVpcBlockPublicAccessExclusion <1367 >1368
ModifyVpcBlockPublicAccessOptions <1369 >1370
ModifyVpcEncryptionControl <1371 >1372
ModifyVpcEndpoint <1373 >1374
ModifyVpcEndpointConnectionNotification <1375 >1376
ModifyVpcEndpointPayerResponsibility <1377 >1378
ModifyVpcEndpointServiceConfiguration <1379 >1380
ModifyVpcEndpointServicePayerResponsibility <1381 >1382
ModifyVpcEndpointServicePermissions <1383 >1384
ModifyVpcPeeringConnectionOptions <1385 >1386
ModifyVpcTenancy <1387 >1388
ModifyVpnConnection <1389 >1390
ModifyVpnConnectionOptions <1391 >1392
ModifyVpnTunnelCertificate <1393 >1394
ModifyVpnTunnelOptions <1395 >1396
MonitorInstances <1397 >1398
MoveAddressToVpc <1399 >1400
MoveByoipCidrToIpam <1401 >1402
MoveCapacityReservationInstances <1403 >1404
ProvisionByoipCidr <1405 >1406
ProvisionIpamByoasn <1407 >1408
ProvisionIpamPoolCidr <1409 >1410
ProvisionPublicIpv4PoolCidr <1411 >1412
PurchaseCapacityBlock <1413 >1414
PurchaseCapacityBlockExtension <1415 >1416
PurchaseHostReservation <1417 >1418
PurchaseReservedInstancesOffering <1419 >1420
PurchaseScheduledInstances <1421 >1422
RebootInstances <1423
RegisterImage <1424 >1425
RegisterInstanceEventNotificationAttributes <1426 >1427
RegisterTransitGatewayMulticastGroupMembers <1428 >1429
RegisterTransitGatewayMulticastGroupSources <1430 >1431
RejectCapacityReservationBillingOwnership <1432 >1433
RejectTransitGatewayClientVpnAttachment <1434 >1435
RejectTransitGatewayMulticastDomainAssociations <1436 >1437
RejectTransitGatewayPeeringAttachment <1438 >1439
RejectTransitGatewayVpcAttachment <1440 >1441
RejectVpcEndpointConnections <1442 >1443
RejectVpcPeeringConnection <1444 >1445
ReleaseAddress <1446
ReleaseHosts <1447 >1448
ReleaseIpamPoolAllocation <1449 >1450
ReplaceIamInstanceProfileAssociation <1451 >1452
ReplaceImageCriteriaInAllowedImagesSettings <1453 >1454
ReplaceNetworkAclAssociation <1455 >1456
ReplaceNetworkAclEntry <1457
ReplaceRoute <1458
ReplaceRouteTableAssociation <1459 >1460
ReplaceTransitGatewayRoute <1461 >1462
ReplaceVpnTunnel <1463 >1464
ReportInstanceStatus <1465
RequestSpotFleet <1466 >1467
RequestSpotInstances <1468 >1469
ResetAddressAttribute <1470 >1471
ResetEbsDefaultKmsKeyId <1472 >1473
ResetFpgaImageAttribute <1474 >1475
ResetImageAttribute <1476
ResetInstanceAttribute <1477
ResetNetworkInterfaceAttribute <1478
ResetSnapshotAttribute <1479
RestoreAddressToClassic <1480 >1481
RestoreImageFromRecycleBin <1482 >1483
RestoreManagedPrefixListVersion <1484 >1485
RestoreSnapshotFromRecycleBin <1486 >1487
RestoreSnapshotTier <1488 >1489
RestoreVolumeFromRecycleBin <1490 >1491
RevokeClientVpnIngress <1492 >1493
RevokeSecurityGroupEgress <1494 >1495
RevokeSecurityGroupIngress <1496 >1497
RunInstances <1498 >1499
RunScheduledInstances <1500 >1501
SearchLocalGatewayRoutes <1502 >1503
SearchTransitGatewayMulticastGroups <1504 >1505
SearchTransitGatewayRoutes <1506 >1507
SendDiagnosticInterrupt <1508
StartDeclarativePoliciesReport <1509 >1510
StartInstances <1511 >1512
StartNetworkInsightsAccessScopeAnalysis <1513 >1514
StartNetworkInsightsAnalysis <1515 >1516
StartVpcEndpointServicePrivateDnsVerification <1517 >1518
StopInstances <1519 >1520
TerminateClientVpnConnections <1521 >1522
TerminateInstances <1523 >1524
UnassignIpv6Addresses <1525 >1526
UnassignPrivateIpAddresses <1527
UnassignPrivateNatGatewayAddress <1528 >1529
UnlockSnapshot <1530 >1531
UnmonitorInstances <1532 >1533
UpdateCapacityManagerMonitoredTagKeys <1534 >1535
UpdateCapacityManagerOrganizationsAccess <1536 >1537
UpdateInterruptibleCapacityReservationAllocation <1538 >1539
UpdateSecurityGroupRuleDescriptionsEgress <1540 >1541
UpdateSecurityGroupRuleDescriptionsIngress <1542 >1543
WithdrawByoipCidr <1544 >1545

Address:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
AddressTransfer:1547=addressTransfer
DryRun:b CapacityReservationId:s!
Return:b=return
DryRun:b ReservedInstanceIds:[(ReservedInstanceId)s!=ReservedInstanceId;form=ReservedInstanceId TargetConfigurations:[(TargetConfigurationRequest)1548=TargetConfiguration;form=TargetConfiguration
ExchangeId:s=exchangeId
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayClientVpnAttachment:1549=transitGatewayClientVpnAttachment
TransitGatewayMulticastDomainId:s TransitGatewayAttachmentId:s SubnetIds:[(item)s DryRun:b
Associations:1550=associations
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayPeeringAttachment:1551=transitGatewayPeeringAttachment
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayVpcAttachment:1552=transitGatewayVpcAttachment
DryRun:b ServiceId:s! VpcEndpointIds:[(item)s!=VpcEndpointId;form=VpcEndpointId
Unsuccessful:[(item)1553=unsuccessful
DryRun:b=dryRun VpcPeeringConnectionId:s!=vpcPeeringConnectionId
VpcPeeringConnection:1554=vpcPeeringConnection
Cidr:s! Asn:s DryRun:b NetworkBorderGroup:s
ByoipCidr:1555=byoipCidr
Domain:s Address:s PublicIpv4Pool:s NetworkBorderGroup:s CustomerOwnedIpv4Pool:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification IpamPoolId:s DryRun:b=dryRun
AllocationId:s=allocationId PublicIpv4Pool:s=publicIpv4Pool NetworkBorderGroup:s=networkBorderGroup Domain:s=domain CustomerOwnedIp:s=customerOwnedIp CustomerOwnedIpv4Pool:s=customerOwnedIpv4Pool CarrierIp:s=carrierIp PublicIp:s=publicIp
InstanceFamily:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification HostRecovery:s OutpostArn:s HostMaintenance:s AssetIds:[s=AssetId;form=AssetId AvailabilityZoneId:s CpuOptions:1556 AutoPlacement:s=autoPlacement ClientToken:s=clientToken InstanceType:s=instanceType Quantity:i=quantity AvailabilityZone:s=availabilityZone
HostIds:[(item)s=hostIdSet;form=HostIdSet
DryRun:b IpamPoolId:s! Cidr:s NetmaskLength:i ClientToken:s~ Description:s PreviewNextCidr:b AllowedCidrs:[(item)s=AllowedCidr;form=AllowedCidr DisallowedCidrs:[(item)s=DisallowedCidr;form=DisallowedCidr TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
IpamPoolAllocation:1557=ipamPoolAllocation
ClientVpnEndpointId:s! VpcId:s! SecurityGroupIds:[(item)s!=SecurityGroupId;form=SecurityGroupId DryRun:b
SecurityGroupIds:[(item)s=securityGroupIds
Ipv6PrefixCount:i Ipv6Prefixes:[(item)s=Ipv6Prefix;form=Ipv6Prefix NetworkInterfaceId:s!=networkInterfaceId Ipv6Addresses:[(item)s=ipv6Addresses Ipv6AddressCount:i=ipv6AddressCount
AssignedIpv6Addresses:[(item)s=assignedIpv6Addresses AssignedIpv6Prefixes:[(item)s=assignedIpv6PrefixSet;form=AssignedIpv6PrefixSet NetworkInterfaceId:s=networkInterfaceId
Ipv4Prefixes:[(item)s=Ipv4Prefix;form=Ipv4Prefix Ipv4PrefixCount:i NetworkInterfaceId:s!=networkInterfaceId PrivateIpAddresses:[(PrivateIpAddress)s=privateIpAddress;form=PrivateIpAddress SecondaryPrivateIpAddressCount:i=secondaryPrivateIpAddressCount AllowReassignment:b=allowReassignment
NetworkInterfaceId:s=networkInterfaceId AssignedPrivateIpAddresses:[(item)1558=assignedPrivateIpAddressesSet;form=AssignedPrivateIpAddressesSet AssignedIpv4Prefixes:[(item)1559=assignedIpv4PrefixSet;form=AssignedIpv4PrefixSet
NatGatewayId:s! PrivateIpAddresses:[(item)s=PrivateIpAddress;form=PrivateIpAddress PrivateIpAddressCount:i DryRun:b
NatGatewayId:s=natGatewayId NatGatewayAddresses:[(item)1560=natGatewayAddressSet;form=NatGatewayAddressSet
AllocationId:s InstanceId:s PublicIp:s DryRun:b=dryRun NetworkInterfaceId:s=networkInterfaceId PrivateIpAddress:s=privateIpAddress AllowReassociation:b=allowReassociation
AssociationId:s=associationId
ApplicationStatusCheckId:s! TargetTagAssociations:[(item)1561=TargetTagAssociation;form=TargetTagAssociation InstanceIds:[(item)s=InstanceId;form=InstanceId ClientToken:s~ DryRun:b
SuccessfulResults:[(item)1562=successfulResultSet;form=SuccessfulResultSet UnsuccessfulResults:[(item)1563=unsuccessfulResultSet;form=UnsuccessfulResultSet
DryRun:b CapacityReservationId:s! UnusedReservationBillingOwnerId:s!
Return:b=return
ClientVpnEndpointId:s! SubnetId:s ClientToken:s~ DryRun:b AvailabilityZone:s AvailabilityZoneId:s
AssociationId:s=associationId Status:1564=status
DhcpOptionsId:s! VpcId:s! DryRun:b=dryRun
CertificateArn:s! RoleArn:s! DryRun:b
CertificateS3BucketName:s=certificateS3BucketName CertificateS3ObjectKey:s=certificateS3ObjectKey EncryptionKmsKeyId:s=encryptionKmsKeyId
IamInstanceProfile:1565! InstanceId:s!
IamInstanceProfileAssociation:1566=iamInstanceProfileAssociation
DryRun:b InstanceEventWindowId:s! AssociationTarget:1567!
InstanceEventWindow:1568=instanceEventWindow
DryRun:b Asn:s! Cidr:s!
AsnAssociation:1569=asnAssociation
DryRun:b IpamId:s! IpamResourceDiscoveryId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~
IpamResourceDiscoveryAssociation:1570=ipamResourceDiscoveryAssociation
NatGatewayId:s! AllocationIds:[(AllocationId)s!=AllocationId;form=AllocationId PrivateIpAddresses:[(item)s=PrivateIpAddress;form=PrivateIpAddress DryRun:b AvailabilityZone:s AvailabilityZoneId:s
NatGatewayId:s=natGatewayId NatGatewayAddresses:[(item)1560=natGatewayAddressSet;form=NatGatewayAddressSet
RouteServerId:s! VpcId:s! DryRun:b
RouteServerAssociation:1571=routeServerAssociation
GatewayId:s PublicIpv4Pool:s DryRun:b=dryRun SubnetId:s=subnetId RouteTableId:s!=routeTableId
AssociationId:s=associationId AssociationState:1572=associationState
GroupId:s! VpcId:s! DryRun:b
State:s=state
Ipv6IpamPoolId:s Ipv6NetmaskLength:i SubnetId:s!=subnetId Ipv6CidrBlock:s=ipv6CidrBlock
Ipv6CidrBlockAssociation:1573=ipv6CidrBlockAssociation SubnetId:s=subnetId
TransitGatewayMulticastDomainId:s! TransitGatewayAttachmentId:s! SubnetIds:[(item)s! DryRun:b
Associations:1550=associations
TransitGatewayPolicyTableId:s! TransitGatewayAttachmentId:s! DryRun:b
Association:1574=association
TransitGatewayRouteTableId:s! TransitGatewayAttachmentId:s! DryRun:b
Association:1575=association
BranchInterfaceId:s! TrunkInterfaceId:s! VlanId:i GreKey:i ClientToken:s~ DryRun:b
InterfaceAssociation:1576=interfaceAssociation ClientToken:s=clientToken
CidrBlock:s Ipv6CidrBlockNetworkBorderGroup:s Ipv6Pool:s Ipv6CidrBlock:s Ipv4IpamPoolId:s Ipv4NetmaskLength:i Ipv6IpamPoolId:s Ipv6NetmaskLength:i VpcId:s!=vpcId AmazonProvidedIpv6CidrBlock:b=amazonProvidedIpv6CidrBlock
Ipv6CidrBlockAssociation:1577=ipv6CidrBlockAssociation CidrBlockAssociation:1578=cidrBlockAssociation VpcId:s=vpcId
DryRun:b=dryRun InstanceId:s!=instanceId VpcId:s!=vpcId Groups:[(groupId)s!=SecurityGroupId;form=SecurityGroupId
Return:b=return
ImageId:s! WatermarkName:s! DryRun:b
WatermarkKey:s=watermarkKey
DryRun:b=dryRun InternetGatewayId:s!=internetGatewayId VpcId:s!=vpcId
NetworkCardIndex:i EnaSrdSpecification:1579 EnaQueueCount:i DryRun:b=dryRun NetworkInterfaceId:s!=networkInterfaceId InstanceId:s!=instanceId DeviceIndex:i!=deviceIndex
AttachmentId:s=attachmentId NetworkCardIndex:i=networkCardIndex
VerifiedAccessInstanceId:s! VerifiedAccessTrustProviderId:s! ClientToken:s~ DryRun:b
VerifiedAccessTrustProvider:1580=verifiedAccessTrustProvider VerifiedAccessInstance:1581=verifiedAccessInstance
Device:s! InstanceId:s! VolumeId:s! EbsCardIndex:i DryRun:b=dryRun
DeleteOnTermination:b=deleteOnTermination AssociatedResource:s=associatedResource InstanceOwningService:s=instanceOwningService EbsCardIndex:i=ebsCardIndex VolumeId:s=volumeId InstanceId:s=instanceId Device:s=device State:s=status;form=Status AttachTime:t=attachTime
VpcId:s! VpnGatewayId:s! DryRun:b=dryRun
VpcAttachment:1582=attachment;form=Attachment
ClientVpnEndpointId:s! TargetNetworkCidr:s! AccessGroupId:s AuthorizeAllGroups:b Description:s ClientToken:s~ DryRun:b
Status:1583=status
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun GroupId:s!=groupId SourceSecurityGroupName:s=sourceSecurityGroupName SourceSecurityGroupOwnerId:s=sourceSecurityGroupOwnerId IpProtocol:s=ipProtocol FromPort:i=fromPort ToPort:i=toPort CidrIp:s=cidrIp IpPermissions:[(item)1584=ipPermissions
Return:b=return SecurityGroupRules:[(item)1585=securityGroupRuleSet;form=SecurityGroupRuleSet
CidrIp:s FromPort:i GroupId:s GroupName:s IpPermissions:[(item)1584 IpProtocol:s SourceSecurityGroupName:s SourceSecurityGroupOwnerId:s ToPort:i TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun
Return:b=return SecurityGroupRules:[(item)1585=securityGroupRuleSet;form=SecurityGroupRuleSet
DryRun:b IpamInternetRegistryAssociationId:s! DeltaJson:s! Force:b ClientToken:s~
IpamRoutingPolicyRegistrationDelta:1586=ipamRoutingPolicyRegistrationDelta
InstanceId:s! Storage:1587! DryRun:b=dryRun
BundleTask:1588=bundleInstanceTask;form=BundleInstanceTask
BundleId:s! DryRun:b=dryRun
BundleTask:1588=bundleInstanceTask;form=BundleInstanceTask
CapacityReservationId:s! DryRun:b ApplyCancellationCharges:s QuoteId:s
Return:b=return
DryRun:b CapacityReservationFleetIds:[(item)s!=CapacityReservationFleetId;form=CapacityReservationFleetId
SuccessfulFleetCancellations:[(item)1589=successfulFleetCancellationSet;form=SuccessfulFleetCancellationSet FailedFleetCancellations:[(item)1590=failedFleetCancellationSet;form=FailedFleetCancellationSet
DryRun:b=dryRun ConversionTaskId:s!=conversionTaskId ReasonMessage:s=reasonMessage
DryRun:b ReportId:s!
Return:b=return
ExportTaskId:s!=exportTaskId
ImageId:s! DryRun:b
Return:b=return
CancelReason:s DryRun:b ImportTaskId:s
ImportTaskId:s=importTaskId PreviousState:s=previousState State:s=state
ReservedInstancesListingId:s!=reservedInstancesListingId
ReservedInstancesListings:[(item)1591=reservedInstancesListingsSet;form=ReservedInstancesListingsSet
DryRun:b=dryRun SpotFleetRequestIds:[(item)s!=spotFleetRequestId;form=SpotFleetRequestId TerminateInstances:b!=terminateInstances
SuccessfulFleetRequests:[(item)1592=successfulFleetRequestSet;form=SuccessfulFleetRequestSet UnsuccessfulFleetRequests:[(item)1593=unsuccessfulFleetRequestSet;form=UnsuccessfulFleetRequestSet
DryRun:b=dryRun SpotInstanceRequestIds:[(SpotInstanceRequestId)s!=SpotInstanceRequestId;form=SpotInstanceRequestId
CancelledSpotInstanceRequests:[(item)1594=spotInstanceRequestSet;form=SpotInstanceRequestSet
InstanceId:s! ProductCode:s! DryRun:b=dryRun
Return:b=return OwnerId:s=ownerId
DryRun:b SourceFpgaImageId:s! Description:s Name:s SourceRegion:s! ClientToken:s
FpgaImageId:s=fpgaImageId
ClientToken:s~ Description:s Encrypted:b=encrypted KmsKeyId:s=kmsKeyId Name:s! SourceImageId:s! SourceRegion:s! DestinationOutpostArn:s CopyImageTags:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification SnapshotCopyCompletionDurationMinutes:l DestinationAvailabilityZone:s DestinationAvailabilityZoneId:s DryRun:b=dryRun
ImageId:s=imageId
Description:s DestinationOutpostArn:s DestinationRegion:s=destinationRegion Encrypted:b=encrypted KmsKeyId:s=kmsKeyId PresignedUrl:s=presignedUrl SourceRegion:s! SourceSnapshotId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification CompletionDurationMinutes:i DestinationAvailabilityZone:s DryRun:b=dryRun
Tags:[(item)1595=tagSet;form=TagSet SnapshotId:s=snapshotId
SourceVolumeId:s! Iops:i Size:i VolumeType:s DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification MultiAttachEnabled:b Throughput:i ClientToken:s~
Volumes:[(item)319=volumeSet;form=VolumeSet
HealthCheckPaths:[(item)1596=HealthCheckPath;form=HealthCheckPath Aggregation:s Protocol:s! Port:i! Path:s DeviceIndex:i IpVersion:s IpScope:s Interval:i Timeout:i FailureThreshold:i SuccessThreshold:i StatusCodeMatcher:s InitializationGracePeriodSeconds:i TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b
ApplicationStatusCheck:1597=applicationStatusCheck
S3BucketName:s! S3BucketPrefix:s Schedule:s! OutputFormat:s! ClientToken:s~ DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
CapacityManagerDataExportId:s=capacityManagerDataExportId
ClientToken:s InstanceType:s! InstancePlatform:s! AvailabilityZone:s AvailabilityZoneId:s Tenancy:s InstanceCount:i! EbsOptimized:b EphemeralStorage:b EndDate:t EndDateType:s InstanceMatchCriteria:s TagSpecifications:[(item)1546 DryRun:b OutpostArn:s PlacementGroupArn:s StartDate:t CommitmentDuration:l DeliveryPreference:s
CapacityReservation:1598=capacityReservation
DryRun:b ClientToken:s~ SourceCapacityReservationId:s! InstanceCount:i! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
SourceCapacityReservation:1598=sourceCapacityReservation DestinationCapacityReservation:1598=destinationCapacityReservation InstanceCount:i=instanceCount
CapacityReservationId:s! ClientToken:s~ TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
CapacityReservationCancellationQuote:1599=capacityReservationCancellationQuote
AllocationStrategy:s ClientToken:s~ InstanceTypeSpecifications:[1600=InstanceTypeSpecification;form=InstanceTypeSpecification Tenancy:s TotalTargetCapacity:i! EndDate:t InstanceMatchCriteria:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
CapacityReservationFleetId:s=capacityReservationFleetId State:s=state TotalTargetCapacity:i=totalTargetCapacity TotalFulfilledCapacity:d=totalFulfilledCapacity InstanceMatchCriteria:s=instanceMatchCriteria AllocationStrategy:s=allocationStrategy CreateTime:t=createTime EndDate:t=endDate Tenancy:s=tenancy FleetCapacityReservations:[(item)1601=fleetCapacityReservationSet;form=FleetCapacityReservationSet Tags:[(item)1595=tagSet;form=TagSet
VpcId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b ClientToken:s~
CarrierGateway:1602=carrierGateway
ClientCidrBlock:s ServerCertificateArn:s! AuthenticationOptions:[1603!=Authentication;form=Authentication ConnectionLogOptions:1604! DnsServers:[(item)s TransportProtocol:s VpnPort:i Description:s SplitTunnel:b DryRun:b ClientToken:s~ TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification SecurityGroupIds:[(item)s=SecurityGroupId;form=SecurityGroupId VpcId:s SelfServicePortal:s ClientConnectOptions:1605 SessionTimeoutHours:i ClientLoginBannerOptions:1606 ClientRouteEnforcementOptions:1607 DisconnectOnSessionTimeout:b EndpointIpAddressType:s TrafficIpAddressType:s TransitGatewayConfiguration:1608
ClientVpnEndpointId:s=clientVpnEndpointId Status:1609=status DnsName:s=dnsName
ClientVpnEndpointId:s! DestinationCidrBlock:s! TargetVpcSubnetId:s Description:s ClientToken:s~ DryRun:b
Status:1610=status
Cidr:s! CoipPoolId:s! DryRun:b
CoipCidr:1611=coipCidr
LocalGatewayRouteTableId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
CoipPool:1612=coipPool
BgpAsn:i PublicIp:s CertificateArn:s Type:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DeviceName:s IpAddress:s BgpAsnExtended:l DryRun:b=dryRun
CustomerGateway:1613=customerGateway
AvailabilityZone:s DryRun:b Ipv6Native:b AvailabilityZoneId:s
Subnet:1614=subnet
DryRun:b
Vpc:1615=vpc
ClientToken:s~ DryRun:b InstanceId:s! MacCredentials:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
MacModificationTask:1616=macModificationTask
DhcpConfigurations:[(item)1617!=dhcpConfiguration;form=DhcpConfiguration TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun
DhcpOptions:1618=dhcpOptions
ClientToken:s DryRun:b VpcId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
ClientToken:s=clientToken EgressOnlyInternetGateway:1619=egressOnlyInternetGateway
DryRun:b ClientToken:s~ SpotOptions:1620 OnDemandOptions:1621 ReservedCapacityOptions:1622 ExcessCapacityTerminationPolicy:s LaunchTemplateConfigs:[(item)1623! TargetCapacitySpecification:1624! TerminateInstancesWithExpiration:b Type:s ValidFrom:t ValidUntil:t ReplaceUnhealthyInstances:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification Context:s
FleetId:s=fleetId Errors:[(item)1625=errorSet;form=ErrorSet Instances:[(item)1626=fleetInstanceSet;form=FleetInstanceSet
DryRun:b ClientToken:s DeliverLogsPermissionArn:s DeliverCrossAccountRole:s LogGroupName:s ResourceIds:[(item)s!=ResourceId;form=ResourceId ResourceType:s! TrafficType:s LogDestinationType:s LogDestination:s LogFormat:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification MaxAggregationInterval:i DestinationOptions:1627 TagFieldSpecifications:[(item)1628=TagFieldSpecification;form=TagFieldSpecification
ClientToken:s=clientToken FlowLogIds:[(item)s=flowLogIdSet;form=FlowLogIdSet Unsuccessful:[(item)1553=unsuccessful
DryRun:b InputStorageLocation:1629! LogsStorageLocation:1629 Description:s Name:s ClientToken:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
FpgaImageId:s=fpgaImageId FpgaImageGlobalId:s=fpgaImageGlobalId
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification SnapshotLocation:s DryRun:b=dryRun InstanceId:s!=instanceId Name:s!=name Description:s=description NoReboot:b=noReboot BlockDeviceMappings:[(BlockDeviceMapping)1630=blockDeviceMapping;form=BlockDeviceMapping
ImageId:s=imageId
ImageId:s! DryRun:b ResourceTypes:[1631!=ResourceType;form=ResourceType AccountIds:[(UserId)s=AccountId;form=AccountId ClientToken:s~ TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
ReportId:s=reportId
DryRun:b SubnetId:s! SecurityGroupIds:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId PreserveClientIp:b ClientToken:s~ TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification IpAddressType:s
InstanceConnectEndpoint:1632=instanceConnectEndpoint ClientToken:s=clientToken
DryRun:b Name:s TimeRanges:[1633=TimeRange;form=TimeRange CronExpression:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
InstanceEventWindow:1568=instanceEventWindow
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification Description:s=description InstanceId:s!=instanceId TargetEnvironment:s!=targetEnvironment ExportToS3Task:1634!=exportToS3;form=ExportToS3
ExportTask:1635=exportTask
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun
InternetGateway:1636=internetGateway
CapacityReservationId:s! InstanceCount:i! ClientToken:s~ DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
SourceCapacityReservationId:s=sourceCapacityReservationId TargetInstanceCount:i=targetInstanceCount Status:s=status InterruptionType:s=interruptionType
DryRun:b Description:s OperatingRegions:[1637=OperatingRegion;form=OperatingRegion TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ Tier:s EnablePrivateGua:b MeteredAccount:s
Ipam:1638=ipam
DryRun:b IpamId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~
IpamExternalResourceVerificationToken:1639=ipamExternalResourceVerificationToken
DryRun:b IpamId:s! Rir:s! OrganizationHandle:s! Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~
IpamInternetRegistryAssociation:1640=ipamInternetRegistryAssociation
DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ IpamId:s!
IpamPolicy:1641=ipamPolicy
DryRun:b IpamScopeId:s! Locale:s SourceIpamPoolId:s Description:s AddressFamily:s! AutoImport:b PubliclyAdvertisable:b AllocationMinNetmaskLength:i AllocationMaxNetmaskLength:i AllocationDefaultNetmaskLength:i AllocationResourceTags:[(item)1642=AllocationResourceTag;form=AllocationResourceTag TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ AwsService:s PublicIpSource:s SourceResource:1643
IpamPool:1644=ipamPool
DryRun:b IpamId:s! Description:s AddressFamily:s! Rules:[(Rule)1645=Rule;form=Rule TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~
IpamPrefixListResolver:1646=ipamPrefixListResolver
DryRun:b IpamPrefixListResolverId:s! PrefixListId:s! PrefixListRegion:s! DesiredVersion:l TrackLatestVersion:b! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~
IpamPrefixListResolverTarget:1647=ipamPrefixListResolverTarget
DryRun:b Description:s OperatingRegions:[1637=OperatingRegion;form=OperatingRegion TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~
IpamResourceDiscovery:1648=ipamResourceDiscovery
DryRun:b IpamInternetRegistryAssociationId:s! Cidr:s! Asns:[(item)s!=Asn;form=Asn PermitMoreSpecificAnnouncements:b MaxLength:i Description:s Force:b ClientToken:s~
IpamRoutingPolicyRegistrationDelta:1586=ipamRoutingPolicyRegistrationDelta
DryRun:b IpamId:s! Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ ExternalAuthorityConfiguration:1649
IpamScope:1650=ipamScope
KeyName:s! KeyType:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification KeyFormat:s DryRun:b=dryRun
KeyPairId:s=keyPairId Tags:[(item)1595=tagSet;form=TagSet KeyName:s=keyName KeyFingerprint:s=keyFingerprint KeyMaterial:s=keyMaterial
DryRun:b ClientToken:s~ LaunchTemplateName:s! VersionDescription:s LaunchTemplateData:1651! Operator:1652 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
LaunchTemplate:1653=launchTemplate Warning:1654=warning
DryRun:b ClientToken:s~ LaunchTemplateId:s LaunchTemplateName:s SourceVersion:s VersionDescription:s LaunchTemplateData:1651! ResolveAlias:b
LaunchTemplateVersion:1655=launchTemplateVersion Warning:1654=warning
DestinationCidrBlock:s LocalGatewayRouteTableId:s! LocalGatewayVirtualInterfaceGroupId:s DryRun:b NetworkInterfaceId:s DestinationPrefixListId:s
Route:1656=route
LocalGatewayId:s! Mode:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
LocalGatewayRouteTable:1657=localGatewayRouteTable
LocalGatewayRouteTableId:s! LocalGatewayVirtualInterfaceGroupId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
LocalGatewayRouteTableVirtualInterfaceGroupAssociation:1658=localGatewayRouteTableVirtualInterfaceGroupAssociation
LocalGatewayRouteTableId:s! VpcId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
LocalGatewayRouteTableVpcAssociation:1659=localGatewayRouteTableVpcAssociation
LocalGatewayVirtualInterfaceGroupId:s! OutpostLagId:s! Vlan:i! LocalAddress:s! PeerAddress:s! PeerBgpAsn:i TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b PeerBgpAsnExtended:l
LocalGatewayVirtualInterface:1660=localGatewayVirtualInterface
LocalGatewayId:s! LocalBgpAsn:i LocalBgpAsnExtended:l TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
LocalGatewayVirtualInterfaceGroup:1661=localGatewayVirtualInterfaceGroup
ClientToken:s~ DryRun:b InstanceId:s! MacCredentials:s MacSystemIntegrityProtectionConfiguration:1662 MacSystemIntegrityProtectionStatus:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
MacModificationTask:1616=macModificationTask
DryRun:b PrefixListName:s! Entries:[1663=Entry;form=Entry MaxEntries:i! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification AddressFamily:s! ClientToken:s~
PrefixList:1664=prefixList
AvailabilityMode:s AllocationId:s ClientToken:s~ DryRun:b SubnetId:s VpcId:s AvailabilityZoneAddresses:[(AvailabilityZoneAddress)1665=AvailabilityZoneAddress;form=AvailabilityZoneAddress TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ConnectivityType:s PrivateIpAddress:s SecondaryAllocationIds:[(AllocationId)s=SecondaryAllocationId;form=SecondaryAllocationId SecondaryPrivateIpAddresses:[(item)s=SecondaryPrivateIpAddress;form=SecondaryPrivateIpAddress SecondaryPrivateIpAddressCount:i
ClientToken:s=clientToken NatGateway:1666=natGateway
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b=dryRun VpcId:s!=vpcId
NetworkAcl:1667=networkAcl ClientToken:s=clientToken
DryRun:b=dryRun NetworkAclId:s!=networkAclId RuleNumber:i!=ruleNumber Protocol:s!=protocol RuleAction:s!=ruleAction Egress:b!=egress CidrBlock:s=cidrBlock Ipv6CidrBlock:s=ipv6CidrBlock IcmpTypeCode:1668=Icmp;form=Icmp PortRange:1669=portRange
MatchPaths:[(item)1670=MatchPath;form=MatchPath ExcludePaths:[(item)1670=ExcludePath;form=ExcludePath ClientToken:s!~ TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
NetworkInsightsAccessScope:1671=networkInsightsAccessScope NetworkInsightsAccessScopeContent:1672=networkInsightsAccessScopeContent
SourceIp:s DestinationIp:s Source:s! Destination:s Protocol:s! DestinationPort:i TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b ClientToken:s!~ FilterAtSource:1673 FilterAtDestination:1673
NetworkInsightsPath:1674=networkInsightsPath
Ipv4Prefixes:[(item)1675=Ipv4Prefix;form=Ipv4Prefix Ipv4PrefixCount:i Ipv6Prefixes:[(item)1676=Ipv6Prefix;form=Ipv6Prefix Ipv6PrefixCount:i InterfaceType:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ EnablePrimaryIpv6:b ConnectionTrackingSpecification:1677 Operator:1652 SubnetId:s!=subnetId Description:s=description PrivateIpAddress:s=privateIpAddress Groups:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId PrivateIpAddresses:[(item)1678=privateIpAddresses SecondaryPrivateIpAddressCount:i=secondaryPrivateIpAddressCount Ipv6Addresses:[(item)1679=ipv6Addresses Ipv6AddressCount:i=ipv6AddressCount DryRun:b=dryRun
NetworkInterface:1680=networkInterface ClientToken:s=clientToken
NetworkInterfaceId:s! AwsAccountId:s AwsService:s Permission:s! DryRun:b
InterfacePermission:1681=interfacePermission
PartitionCount:i TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification SpreadLevel:s LinkedGroupId:s Operator:1652 ParentGroupId:s DryRun:b=dryRun GroupName:s=groupName Strategy:s=strategy
PlacementGroup:1682=placementGroup
DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification NetworkBorderGroup:s
PoolId:s=poolId
InstanceId:s! SnapshotId:s ClientToken:s~ DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ImageId:s DeleteReplacedRootVolume:b VolumeInitializationRate:l VolumeId:s
ReplaceRootVolumeTask:1683=replaceRootVolumeTask
ReservedInstancesId:s!=reservedInstancesId InstanceCount:i!=instanceCount PriceSchedules:[(item)1684!=priceSchedules ClientToken:s!=clientToken
ReservedInstancesListings:[(item)1591=reservedInstancesListingsSet;form=ReservedInstancesListingsSet
Bucket:s! ObjectKey:s! Name:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
ImageId:s=imageId
DestinationPrefixListId:s VpcEndpointId:s TransitGatewayId:s LocalGatewayId:s CarrierGatewayId:s CoreNetworkArn:s OdbNetworkArn:s DryRun:b=dryRun RouteTableId:s!=routeTableId DestinationCidrBlock:s=destinationCidrBlock GatewayId:s=gatewayId DestinationIpv6CidrBlock:s=destinationIpv6CidrBlock EgressOnlyInternetGatewayId:s=egressOnlyInternetGatewayId InstanceId:s=instanceId NetworkInterfaceId:s=networkInterfaceId VpcPeeringConnectionId:s=vpcPeeringConnectionId NatGatewayId:s=natGatewayId
Return:b=return
AmazonSideAsn:l! ClientToken:s~ DryRun:b PersistRoutes:s PersistRoutesDuration:l SnsNotificationsEnabled:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
RouteServer:1685=routeServer
RouteServerId:s! SubnetId:s! ClientToken:s~ DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
RouteServerEndpoint:1686=routeServerEndpoint
RouteServerEndpointId:s! PeerAddress:s! BgpOptions:1687! DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
RouteServerPeer:1688=routeServerPeer
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b=dryRun VpcId:s!=vpcId
RouteTable:1689=routeTable ClientToken:s=clientToken
ClientToken:s~ DryRun:b Ipv4CidrBlock:s! NetworkType:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
SecondaryNetwork:1690=secondaryNetwork ClientToken:s=clientToken
ClientToken:s~ AvailabilityZone:s AvailabilityZoneId:s DryRun:b Ipv4CidrBlock:s! SecondaryNetworkId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
SecondarySubnet:1691=secondarySubnet ClientToken:s=clientToken
Description:s!=GroupDescription;form=GroupDescription GroupName:s! VpcId:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun
GroupId:s=groupId Tags:[(item)1595=tagSet;form=TagSet SecurityGroupArn:s=securityGroupArn
Description:s OutpostArn:s VolumeId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification Location:s DryRun:b=dryRun
OwnerAlias:s=ownerAlias OutpostArn:s=outpostArn Tags:[(item)1595=tagSet;form=TagSet StorageTier:s=storageTier RestoreExpiryTime:t=restoreExpiryTime SseType:s=sseType AvailabilityZone:s=availabilityZone TransferType:s=transferType CompletionDurationMinutes:i=completionDurationMinutes CompletionTime:t=completionTime FullSnapshotSizeInBytes:l=fullSnapshotSizeInBytes SnapshotId:s=snapshotId VolumeId:s=volumeId State:s=status;form=Status StateMessage:s=statusMessage;form=StatusMessage StartTime:t=startTime Progress:s=progress OwnerId:s=ownerId Description:s=description VolumeSize:i=volumeSize Encrypted:b=encrypted KmsKeyId:s=kmsKeyId DataEncryptionKeyId:s=dataEncryptionKeyId
Description:s InstanceSpecification:1692! OutpostArn:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b CopyTagsFromSource:s Location:s
Snapshots:[(item)1693=snapshotSet;form=SnapshotSet
DryRun:b=dryRun Bucket:s!=bucket Prefix:s=prefix
SpotDatafeedSubscription:1694=spotDatafeedSubscription
ImageId:s! Bucket:s! S3ObjectTags:[(item)1695=S3ObjectTag;form=S3ObjectTag DryRun:b
ObjectKey:s=objectKey
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification AvailabilityZone:s AvailabilityZoneId:s CidrBlock:s Ipv6CidrBlock:s OutpostArn:s VpcId:s! Ipv6Native:b Ipv4IpamPoolId:s Ipv4NetmaskLength:i Ipv6IpamPoolId:s Ipv6NetmaskLength:i DryRun:b=dryRun
Subnet:1614=subnet
SubnetId:s! Cidr:s! ReservationType:s! Description:s DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
SubnetCidrReservation:1696=subnetCidrReservation
DryRun:b=dryRun Resources:[s!=ResourceId;form=ResourceId Tags:[(item)1595!=Tag;form=Tag
Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b ClientToken:s~
TrafficMirrorFilter:1697=trafficMirrorFilter ClientToken:s=clientToken
TrafficMirrorFilterId:s! TrafficDirection:s! RuleNumber:i! RuleAction:s! DestinationPortRange:1698 SourcePortRange:1698 Protocol:i DestinationCidrBlock:s! SourceCidrBlock:s! Description:s DryRun:b ClientToken:s~ TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
TrafficMirrorFilterRule:1699=trafficMirrorFilterRule ClientToken:s=clientToken
NetworkInterfaceId:s! TrafficMirrorTargetId:s! TrafficMirrorFilterId:s! PacketLength:i SessionNumber:i! VirtualNetworkId:i Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b ClientToken:s~
TrafficMirrorSession:1700=trafficMirrorSession ClientToken:s=clientToken
NetworkInterfaceId:s NetworkLoadBalancerArn:s Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b ClientToken:s~ GatewayLoadBalancerEndpointId:s
TrafficMirrorTarget:1701=trafficMirrorTarget ClientToken:s=clientToken
Description:s Options:1702 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
TransitGateway:1703=transitGateway
TransportTransitGatewayAttachmentId:s! Options:1704! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
TransitGatewayConnect:1705=transitGatewayConnect
TransitGatewayAttachmentId:s! TransitGatewayAddress:s PeerAddress:s! BgpOptions:1706 InsideCidrBlocks:[(item)s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
TransitGatewayConnectPeer:1707=transitGatewayConnectPeer
TransitGatewayId:s! MiddleboxAttachmentIds:[s=MiddleboxAttachmentId;form=MiddleboxAttachmentId TagSpecifications:[(item)1546 DryRun:b
TransitGatewayMeteringPolicy:1708=transitGatewayMeteringPolicy
TransitGatewayMeteringPolicyId:s! PolicyRuleNumber:i! SourceTransitGatewayAttachmentId:s SourceTransitGatewayAttachmentType:s SourceCidrBlock:s SourcePortRange:s DestinationTransitGatewayAttachmentId:s DestinationTransitGatewayAttachmentType:s DestinationCidrBlock:s DestinationPortRange:s Protocol:s MeteredAccount:s! DryRun:b
TransitGatewayMeteringPolicyEntry:1709=transitGatewayMeteringPolicyEntry
TransitGatewayId:s! Options:1710 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
TransitGatewayMulticastDomain:1711=transitGatewayMulticastDomain
TransitGatewayId:s! PeerTransitGatewayId:s! PeerAccountId:s! PeerRegion:s! Options:1712 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
TransitGatewayPeeringAttachment:1551=transitGatewayPeeringAttachment
TransitGatewayId:s! TagSpecifications:[(item)1546 DryRun:b
TransitGatewayPolicyTable:1713=transitGatewayPolicyTable
TransitGatewayPolicyTableId:s! PolicyRuleNumber:s! PolicyRule:1714 TargetRouteTableId:s! DryRun:b
TransitGatewayPolicyTableEntry:1715=transitGatewayPolicyTableEntry
TransitGatewayRouteTableId:s! PrefixListId:s! TransitGatewayAttachmentId:s Blackhole:b DryRun:b
TransitGatewayPrefixListReference:1716=transitGatewayPrefixListReference
DestinationCidrBlock:s! TransitGatewayRouteTableId:s! TransitGatewayAttachmentId:s Blackhole:b DryRun:b
Route:1717=route
TransitGatewayId:s! TagSpecifications:[(item)1546 DryRun:b
TransitGatewayRouteTable:1718=transitGatewayRouteTable
TransitGatewayRouteTableId:s! PeeringAttachmentId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
TransitGatewayRouteTableAnnouncement:1719=transitGatewayRouteTableAnnouncement
TransitGatewayId:s! VpcId:s! SubnetIds:[(item)s! Options:1720 TagSpecifications:[(item)1546 DryRun:b
TransitGatewayVpcAttachment:1552=transitGatewayVpcAttachment
VerifiedAccessGroupId:s! EndpointType:s! AttachmentType:s! DomainCertificateArn:s ApplicationDomain:s EndpointDomainPrefix:s SecurityGroupIds:[(item)s=SecurityGroupId;form=SecurityGroupId LoadBalancerOptions:1721 NetworkInterfaceOptions:1722 Description:s PolicyDocument:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b SseSpecification:1723 RdsOptions:1724 CidrOptions:1725
VerifiedAccessEndpoint:1726=verifiedAccessEndpoint
VerifiedAccessInstanceId:s! Description:s PolicyDocument:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b SseSpecification:1723
VerifiedAccessGroup:1727=verifiedAccessGroup
Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b FIPSEnabled:b CidrEndpointsCustomSubDomain:s
VerifiedAccessInstance:1581=verifiedAccessInstance
TrustProviderType:s! UserTrustProviderType:s DeviceTrustProviderType:s OidcOptions:1728 DeviceOptions:1729 PolicyReferenceName:s! Description:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s~ DryRun:b SseSpecification:1723 NativeApplicationOidcOptions:1730
VerifiedAccessTrustProvider:1580=verifiedAccessTrustProvider
AvailabilityZone:s AvailabilityZoneId:s Encrypted:b=encrypted Iops:i KmsKeyId:s OutpostArn:s Size:i SnapshotId:s VolumeType:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification MultiAttachEnabled:b Throughput:i ClientToken:s~ VolumeInitializationRate:i Operator:1652 DryRun:b=dryRun
AvailabilityZoneId:s=availabilityZoneId OutpostArn:s=outpostArn SourceVolumeId:s=sourceVolumeId Iops:i=iops Tags:[(item)1595=tagSet;form=TagSet VolumeType:s=volumeType FastRestored:b=fastRestored MultiAttachEnabled:b=multiAttachEnabled Throughput:i=throughput SseType:s=sseType Operator:1731=operator VolumeInitializationRate:i=volumeInitializationRate VolumeId:s=volumeId Size:i=size SnapshotId:s=snapshotId AvailabilityZone:s=availabilityZone State:s=status;form=Status CreateTime:t=createTime Attachments:[(item)83=attachmentSet;form=AttachmentSet Encrypted:b=encrypted KmsKeyId:s=kmsKeyId
CidrBlock:s Ipv6Pool:s Ipv6CidrBlock:s Ipv4IpamPoolId:s Ipv4NetmaskLength:i Ipv6IpamPoolId:s Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup:s VpcEncryptionControl:1732 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun InstanceTenancy:s=instanceTenancy AmazonProvidedIpv6CidrBlock:b=amazonProvidedIpv6CidrBlock
Vpc:1615=vpc
DryRun:b SubnetId:s VpcId:s InternetGatewayExclusionMode:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
VpcBlockPublicAccessExclusion:1733=vpcBlockPublicAccessExclusion
DryRun:b VpcId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
VpcEncryptionControl:1734=vpcEncryptionControl
DryRun:b VpcEndpointType:s VpcId:s! ServiceName:s PolicyDocument:s RouteTableIds:[(item)s=RouteTableId;form=RouteTableId SubnetIds:[(item)s=SubnetId;form=SubnetId SecurityGroupIds:[(item)s=SecurityGroupId;form=SecurityGroupId IpAddressType:s DnsOptions:1735 ClientToken:s PrivateDnsEnabled:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification SubnetConfigurations:[(item)1736=SubnetConfiguration;form=SubnetConfiguration ServiceNetworkArn:s ResourceConfigurationArn:s ServiceRegion:s
VpcEndpoint:1737=vpcEndpoint ClientToken:s=clientToken
DryRun:b ServiceId:s VpcEndpointId:s ConnectionNotificationArn:s! ConnectionEvents:[(item)s! ClientToken:s
ConnectionNotification:1738=connectionNotification ClientToken:s=clientToken
DryRun:b AcceptanceRequired:b PrivateDnsName:s NetworkLoadBalancerArns:[(item)s=NetworkLoadBalancerArn;form=NetworkLoadBalancerArn GatewayLoadBalancerArns:[(item)s=GatewayLoadBalancerArn;form=GatewayLoadBalancerArn SupportedIpAddressTypes:[(item)s=SupportedIpAddressType;form=SupportedIpAddressType SupportedRegions:[(item)s=SupportedRegion;form=SupportedRegion ClientToken:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
ServiceConfiguration:1739=serviceConfiguration ClientToken:s=clientToken
PeerRegion:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun VpcId:s!=vpcId PeerVpcId:s=peerVpcId PeerOwnerId:s=peerOwnerId
VpcPeeringConnection:1554=vpcPeeringConnection
Type:s! TransitGatewayId:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b
VpnConcentrator:1740=vpnConcentrator
CustomerGatewayId:s! Type:s! VpnGatewayId:s TransitGatewayId:s VpnConcentratorId:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification PreSharedKeyStorage:s DryRun:b=dryRun Options:1741=options
VpnConnection:1742=vpnConnection
DestinationCidrBlock:s! VpnConnectionId:s!
AvailabilityZone:s Type:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification AmazonSideAsn:l DryRun:b=dryRun
VpnGateway:1743=vpnGateway
ApplicationStatusCheckId:s! ClientToken:s~ DryRun:b
ApplicationStatusCheck:1597=applicationStatusCheck
CapacityManagerDataExportId:s! DryRun:b
CapacityManagerDataExportId:s=capacityManagerDataExportId
CarrierGatewayId:s! DryRun:b
CarrierGateway:1602=carrierGateway
ClientVpnEndpointId:s! DryRun:b
Status:1609=status
ClientVpnEndpointId:s! TargetVpcSubnetId:s DestinationCidrBlock:s! DryRun:b
Status:1610=status
Cidr:s! CoipPoolId:s! DryRun:b
CoipCidr:1611=coipCidr
CoipPoolId:s! DryRun:b
CoipPool:1612=coipPool
CustomerGatewayId:s! DryRun:b=dryRun
DhcpOptionsId:s! DryRun:b=dryRun
DryRun:b EgressOnlyInternetGatewayId:s!
ReturnCode:b=returnCode
DryRun:b FleetIds:[s!=FleetId;form=FleetId TerminateInstances:b!
SuccessfulFleetDeletions:[(item)1744=successfulFleetDeletionSet;form=SuccessfulFleetDeletionSet UnsuccessfulFleetDeletions:[(item)1745=unsuccessfulFleetDeletionSet;form=UnsuccessfulFleetDeletionSet
DryRun:b FlowLogIds:[(item)s!=FlowLogId;form=FlowLogId
Unsuccessful:[(item)1553=unsuccessful
DryRun:b FpgaImageId:s!
Return:b=return
ReportId:s! DryRun:b
Return:b=return
DryRun:b InstanceConnectEndpointId:s!
InstanceConnectEndpoint:1632=instanceConnectEndpoint
DryRun:b ForceDelete:b InstanceEventWindowId:s!
InstanceEventWindowState:1746=instanceEventWindowState
DryRun:b=dryRun InternetGatewayId:s!=internetGatewayId
DryRun:b IpamId:s! Cascade:b
Ipam:1638=ipam
DryRun:b IpamExternalResourceVerificationTokenId:s!
IpamExternalResourceVerificationToken:1639=ipamExternalResourceVerificationToken
DryRun:b IpamInternetRegistryAssociationId:s!
IpamInternetRegistryAssociation:1640=ipamInternetRegistryAssociation
DryRun:b IpamPolicyId:s!
IpamPolicy:1641=ipamPolicy
DryRun:b IpamPoolId:s! Cascade:b
IpamPool:1644=ipamPool
DryRun:b IpamPrefixListResolverId:s!
IpamPrefixListResolver:1646=ipamPrefixListResolver
DryRun:b IpamPrefixListResolverTargetId:s!
IpamPrefixListResolverTarget:1647=ipamPrefixListResolverTarget
DryRun:b IpamResourceDiscoveryId:s!
IpamResourceDiscovery:1648=ipamResourceDiscovery
DryRun:b IpamInternetRegistryAssociationId:s! Cidr:s! Force:b ClientToken:s~
IpamRoutingPolicyRegistrationDelta:1586=ipamRoutingPolicyRegistrationDelta
DryRun:b IpamScopeId:s!
IpamScope:1650=ipamScope
KeyName:s KeyPairId:s DryRun:b=dryRun
Return:b=return KeyPairId:s=keyPairId
DryRun:b LaunchTemplateId:s LaunchTemplateName:s
LaunchTemplate:1653=launchTemplate
DryRun:b LaunchTemplateId:s LaunchTemplateName:s Versions:[(item)s!=LaunchTemplateVersion;form=LaunchTemplateVersion
SuccessfullyDeletedLaunchTemplateVersions:[(item)1747=successfullyDeletedLaunchTemplateVersionSet;form=SuccessfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:[(item)1748=unsuccessfullyDeletedLaunchTemplateVersionSet;form=UnsuccessfullyDeletedLaunchTemplateVersionSet
DestinationCidrBlock:s LocalGatewayRouteTableId:s! DryRun:b DestinationPrefixListId:s
Route:1656=route
LocalGatewayRouteTableId:s! DryRun:b
LocalGatewayRouteTable:1657=localGatewayRouteTable
LocalGatewayRouteTableVirtualInterfaceGroupAssociationId:s! DryRun:b
LocalGatewayRouteTableVirtualInterfaceGroupAssociation:1658=localGatewayRouteTableVirtualInterfaceGroupAssociation
LocalGatewayRouteTableVpcAssociationId:s! DryRun:b
LocalGatewayRouteTableVpcAssociation:1659=localGatewayRouteTableVpcAssociation
LocalGatewayVirtualInterfaceId:s! DryRun:b
LocalGatewayVirtualInterface:1660=localGatewayVirtualInterface
LocalGatewayVirtualInterfaceGroupId:s! DryRun:b
LocalGatewayVirtualInterfaceGroup:1661=localGatewayVirtualInterfaceGroup
DryRun:b PrefixListId:s!
PrefixList:1664=prefixList
DryRun:b NatGatewayId:s!
NatGatewayId:s=natGatewayId
DryRun:b=dryRun NetworkAclId:s!=networkAclId
DryRun:b=dryRun NetworkAclId:s!=networkAclId RuleNumber:i!=ruleNumber Egress:b!=egress
DryRun:b NetworkInsightsAccessScopeId:s!
NetworkInsightsAccessScopeId:s=networkInsightsAccessScopeId
NetworkInsightsAccessScopeAnalysisId:s! DryRun:b
NetworkInsightsAccessScopeAnalysisId:s=networkInsightsAccessScopeAnalysisId
DryRun:b NetworkInsightsAnalysisId:s!
NetworkInsightsAnalysisId:s=networkInsightsAnalysisId
DryRun:b NetworkInsightsPathId:s!
NetworkInsightsPathId:s=networkInsightsPathId
DryRun:b=dryRun NetworkInterfaceId:s!=networkInterfaceId
NetworkInterfacePermissionId:s! Force:b DryRun:b
Return:b=return
DryRun:b=dryRun GroupName:s!=groupName
DryRun:b PoolId:s! NetworkBorderGroup:s
ReturnValue:b=returnValue
DryRun:b ReservedInstancesIds:[(item)s!=ReservedInstancesId;form=ReservedInstancesId
SuccessfulQueuedPurchaseDeletions:[(item)1749=successfulQueuedPurchaseDeletionSet;form=SuccessfulQueuedPurchaseDeletionSet FailedQueuedPurchaseDeletions:[(item)1750=failedQueuedPurchaseDeletionSet;form=FailedQueuedPurchaseDeletionSet
DestinationPrefixListId:s DryRun:b=dryRun RouteTableId:s!=routeTableId DestinationCidrBlock:s=destinationCidrBlock DestinationIpv6CidrBlock:s=destinationIpv6CidrBlock
RouteServerId:s! DryRun:b
RouteServer:1685=routeServer
RouteServerEndpointId:s! DryRun:b
RouteServerEndpoint:1686=routeServerEndpoint
RouteServerPeerId:s! DryRun:b
RouteServerPeer:1688=routeServerPeer
DryRun:b=dryRun RouteTableId:s!=routeTableId
ClientToken:s~ DryRun:b SecondaryNetworkId:s!
SecondaryNetwork:1690=secondaryNetwork ClientToken:s=clientToken
ClientToken:s~ DryRun:b SecondarySubnetId:s!
SecondarySubnet:1691=secondarySubnet ClientToken:s=clientToken
GroupId:s GroupName:s DryRun:b=dryRun
Return:b=return GroupId:s=groupId
SnapshotId:s! DryRun:b=dryRun
DryRun:b=dryRun
SubnetId:s! DryRun:b=dryRun
SubnetCidrReservationId:s! DryRun:b
DeletedSubnetCidrReservation:1696=deletedSubnetCidrReservation
DryRun:b=dryRun Resources:[s!=resourceId;form=ResourceId Tags:[(item)1595=tag;form=Tag
TrafficMirrorFilterId:s! DryRun:b
TrafficMirrorFilterId:s=trafficMirrorFilterId
TrafficMirrorFilterRuleId:s! DryRun:b
TrafficMirrorFilterRuleId:s=trafficMirrorFilterRuleId
TrafficMirrorSessionId:s! DryRun:b
TrafficMirrorSessionId:s=trafficMirrorSessionId
TrafficMirrorTargetId:s! DryRun:b
TrafficMirrorTargetId:s=trafficMirrorTargetId
TransitGatewayId:s! DryRun:b
TransitGateway:1703=transitGateway
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayClientVpnAttachment:1549=transitGatewayClientVpnAttachment
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayConnect:1705=transitGatewayConnect
TransitGatewayConnectPeerId:s! DryRun:b
TransitGatewayConnectPeer:1707=transitGatewayConnectPeer
TransitGatewayMeteringPolicyId:s! DryRun:b
TransitGatewayMeteringPolicy:1708=transitGatewayMeteringPolicy
TransitGatewayMeteringPolicyId:s! PolicyRuleNumber:i! DryRun:b
TransitGatewayMeteringPolicyEntry:1709=transitGatewayMeteringPolicyEntry
TransitGatewayMulticastDomainId:s! DryRun:b
TransitGatewayMulticastDomain:1711=transitGatewayMulticastDomain
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayPeeringAttachment:1551=transitGatewayPeeringAttachment
TransitGatewayPolicyTableId:s! DryRun:b
TransitGatewayPolicyTable:1713=transitGatewayPolicyTable
TransitGatewayPolicyTableId:s! PolicyRuleNumber:s! DryRun:b
TransitGatewayPolicyTableEntry:1715=transitGatewayPolicyTableEntry
TransitGatewayRouteTableId:s! PrefixListId:s! DryRun:b
TransitGatewayPrefixListReference:1716=transitGatewayPrefixListReference
TransitGatewayRouteTableId:s! DestinationCidrBlock:s! DryRun:b
Route:1717=route
TransitGatewayRouteTableId:s! DryRun:b
TransitGatewayRouteTable:1718=transitGatewayRouteTable
TransitGatewayRouteTableAnnouncementId:s! DryRun:b
TransitGatewayRouteTableAnnouncement:1719=transitGatewayRouteTableAnnouncement
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayVpcAttachment:1552=transitGatewayVpcAttachment
VerifiedAccessEndpointId:s! ClientToken:s~ DryRun:b
VerifiedAccessEndpoint:1726=verifiedAccessEndpoint
VerifiedAccessGroupId:s! ClientToken:s~ DryRun:b
VerifiedAccessGroup:1727=verifiedAccessGroup
VerifiedAccessInstanceId:s! DryRun:b ClientToken:s~
VerifiedAccessInstance:1581=verifiedAccessInstance
VerifiedAccessTrustProviderId:s! DryRun:b ClientToken:s~
VerifiedAccessTrustProvider:1580=verifiedAccessTrustProvider
VolumeId:s! DryRun:b=dryRun
VpcId:s! DryRun:b=dryRun
DryRun:b ExclusionId:s!
VpcBlockPublicAccessExclusion:1733=vpcBlockPublicAccessExclusion
DryRun:b VpcEncryptionControlId:s!
VpcEncryptionControl:1734=vpcEncryptionControl
DryRun:b ConnectionNotificationIds:[(item)s!=ConnectionNotificationId;form=ConnectionNotificationId
Unsuccessful:[(item)1553=unsuccessful
DryRun:b ServiceIds:[(item)s!=ServiceId;form=ServiceId
Unsuccessful:[(item)1553=unsuccessful
DryRun:b VpcEndpointIds:[(item)s!=VpcEndpointId;form=VpcEndpointId
Unsuccessful:[(item)1553=unsuccessful
DryRun:b=dryRun VpcPeeringConnectionId:s!=vpcPeeringConnectionId
Return:b=return
VpnConcentratorId:s! DryRun:b
Return:b=return
VpnConnectionId:s! DryRun:b=dryRun
DestinationCidrBlock:s! VpnConnectionId:s!
VpnGatewayId:s! DryRun:b=dryRun
Cidr:s! DryRun:b
ByoipCidr:1555=byoipCidr
DryRun:b IpamId:s! Asn:s!
Byoasn:1751=byoasn
DryRun:b IpamPoolId:s! Cidr:s
IpamPoolCidr:1752=ipamPoolCidr
DryRun:b PoolId:s! Cidr:s!
PoolId:s=poolId DeprovisionedAddresses:[(item)s=deprovisionedAddressSet;form=DeprovisionedAddressSet
ImageId:s! DeleteAssociatedSnapshots:b DryRun:b=dryRun
Return:b=return DeleteSnapshotResults:[(item)1753=deleteSnapshotResultSet;form=DeleteSnapshotResultSet
DryRun:b InstanceTagAttribute:1754!
InstanceTagAttribute:1755=instanceTagAttribute
TransitGatewayMulticastDomainId:s GroupIpAddress:s NetworkInterfaceIds:[(item)s DryRun:b
DeregisteredMulticastGroupMembers:1756=deregisteredMulticastGroupMembers
TransitGatewayMulticastDomainId:s GroupIpAddress:s NetworkInterfaceIds:[(item)s DryRun:b
DeregisteredMulticastGroupSources:1757=deregisteredMulticastGroupSources
DryRun:b=dryRun AttributeNames:[(attributeName)s=attributeName;form=AttributeName
AccountAttributes:[(item)1758=accountAttributeSet;form=AccountAttributeSet
DryRun:b
AccountVpcEncryptionControl:1759=accountVpcEncryptionControl
AllocationIds:[(AllocationId)s=AllocationId;form=AllocationId NextToken:s MaxResults:i DryRun:b
AddressTransfers:[(item)1547=addressTransferSet;form=AddressTransferSet NextToken:s=nextToken
PublicIps:[(PublicIp)s=PublicIp;form=PublicIp DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter AllocationIds:[(AllocationId)s=AllocationId;form=AllocationId
Addresses:[(item)1761=addressesSet;form=AddressesSet
AllocationIds:[(item)s=AllocationId;form=AllocationId Attribute:s NextToken:s MaxResults:i DryRun:b
Addresses:[(item)1762=addressSet;form=AddressSet NextToken:s=nextToken
DryRun:b
UseLongIdsAggregated:b=useLongIdsAggregated Statuses:[(item)1763=statusSet;form=StatusSet
InstanceIds:[(item)s=InstanceId;form=InstanceId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
ApplicationStatuses:1764=applicationStatusesResponseType;form=ApplicationStatusesResponseType NextToken:s=nextToken
ApplicationStatusCheckIds:[(item)s=ApplicationStatusCheckId;form=ApplicationStatusCheckId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
Associations:[(item)1765=associationSet;form=AssociationSet NextToken:s=nextToken Tags:[(item)1595=tagSet;form=TagSet
ApplicationStatusCheckIds:[(item)s=ApplicationStatusCheckId;form=ApplicationStatusCheckId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IncludeAll:b DryRun:b
ApplicationStatusChecks:[(item)1597=applicationStatusCheckSet;form=ApplicationStatusCheckSet NextToken:s=nextToken
ZoneNames:[(ZoneName)s=ZoneName;form=ZoneName ZoneIds:[(ZoneId)s=ZoneId;form=ZoneId AllAvailabilityZones:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
AvailabilityZones:[(item)1766=availabilityZoneInfo;form=AvailabilityZoneInfo
MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
NextToken:s=nextToken Subscriptions:[(item)1767=subscriptionSet;form=SubscriptionSet
BundleIds:[(BundleId)s=BundleId;form=BundleId DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
BundleTasks:[(item)1588=bundleInstanceTasksSet;form=BundleInstanceTasksSet
DryRun:b MaxResults:i! NextToken:s
ByoipCidrs:[(item)1555=byoipCidrSet;form=ByoipCidrSet NextToken:s=nextToken
CapacityReservationIds:[(item)s=CapacityReservationId;form=CapacityReservationId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
CapacityBlockExtensions:[(item)1768=capacityBlockExtensionSet;form=CapacityBlockExtensionSet NextToken:s=nextToken
DryRun:b CapacityBlockExtensionDurationHours:i! CapacityReservationId:s! NextToken:s MaxResults:i
CapacityBlockExtensionOfferings:[(item)1769=capacityBlockExtensionOfferingSet;form=CapacityBlockExtensionOfferingSet NextToken:s=nextToken
DryRun:b InstanceType:s InstanceCount:i StartDateRange:t EndDateRange:t CapacityDurationHours:i! NextToken:s MaxResults:i UltraserverType:s UltraserverCount:i AllAvailabilityZones:b
CapacityBlockOfferings:[(item)1770=capacityBlockOfferingSet;form=CapacityBlockOfferingSet NextToken:s=nextToken
CapacityBlockIds:[(item)s=CapacityBlockId;form=CapacityBlockId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
CapacityBlockStatuses:[(item)1771=capacityBlockStatusSet;form=CapacityBlockStatusSet NextToken:s=nextToken
CapacityBlockIds:[(item)s=CapacityBlockId;form=CapacityBlockId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
CapacityBlocks:[(item)1772=capacityBlockSet;form=CapacityBlockSet NextToken:s=nextToken
CapacityManagerDataExportIds:[(item)s=CapacityManagerDataExportId;form=CapacityManagerDataExportId MaxResults:i NextToken:s DryRun:b Filters:[(Filter)1760=Filter;form=Filter
CapacityManagerDataExports:[(item)1773=capacityManagerDataExportSet;form=CapacityManagerDataExportSet NextToken:s=nextToken
CapacityReservationIds:[(item)s=CapacityReservationId;form=CapacityReservationId Role:s! NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
NextToken:s=nextToken CapacityReservationBillingRequests:[(item)1774=capacityReservationBillingRequestSet;form=CapacityReservationBillingRequestSet
CapacityReservationCancellationQuoteIds:[(item)s=CapacityReservationCancellationQuoteId;form=CapacityReservationCancellationQuoteId MaxResults:i NextToken:s DryRun:b Filters:[(Filter)1760=Filter;form=Filter
CapacityReservationCancellationQuotes:[(item)1599=capacityReservationCancellationQuoteSet;form=CapacityReservationCancellationQuoteSet NextToken:s=nextToken
CapacityReservationFleetIds:[(item)s=CapacityReservationFleetId;form=CapacityReservationFleetId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
CapacityReservationFleets:[(item)1775=capacityReservationFleetSet;form=CapacityReservationFleetSet NextToken:s=nextToken
DryRun:b NextToken:s MaxResults:i CapacityReservationIds:[(item)s=CapacityReservationId;form=CapacityReservationId Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken CapacityReservations:[(item)1776=capacityReservationSet;form=CapacityReservationSet
CapacityReservationIds:[(item)s=CapacityReservationId;form=CapacityReservationId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
NextToken:s=nextToken CapacityReservations:[(item)1598=capacityReservationSet;form=CapacityReservationSet
CarrierGatewayIds:[s=CarrierGatewayId;form=CarrierGatewayId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
CarrierGateways:[(item)1602=carrierGatewaySet;form=CarrierGatewaySet NextToken:s=nextToken
DryRun:b=dryRun InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId Filters:[(Filter)1760=Filter;form=Filter NextToken:s=nextToken MaxResults:i=maxResults
Instances:[(item)1777=instancesSet;form=InstancesSet NextToken:s=nextToken
ClientVpnEndpointId:s! DryRun:b NextToken:s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i
AuthorizationRules:[(item)1778=authorizationRule;form=AuthorizationRule NextToken:s=nextToken
ClientVpnEndpointId:s! Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i DryRun:b
Connections:[(item)1779=connections NextToken:s=nextToken
ClientVpnEndpointIds:[(item)s=ClientVpnEndpointId;form=ClientVpnEndpointId MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
ClientVpnEndpoints:[(item)1780=clientVpnEndpoint;form=ClientVpnEndpoint NextToken:s=nextToken
ClientVpnEndpointId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
Routes:[(item)1781=routes NextToken:s=nextToken
ClientVpnEndpointId:s! AssociationIds:[(item)s MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
ClientVpnTargetNetworks:[(item)1782=clientVpnTargetNetworks NextToken:s=nextToken
PoolIds:[(item)s=PoolId;form=PoolId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
CoipPools:[(item)1612=coipPoolSet;form=CoipPoolSet NextToken:s=nextToken
DryRun:b=dryRun ConversionTaskIds:[(item)s=conversionTaskId;form=ConversionTaskId
ConversionTasks:[(item)1783=conversionTasks
CustomerGatewayIds:[(CustomerGatewayId)s=CustomerGatewayId;form=CustomerGatewayId Filters:[(Filter)1760=Filter;form=Filter DryRun:b=dryRun
CustomerGateways:[(item)1613=customerGatewaySet;form=CustomerGatewaySet
DryRun:b NextToken:s MaxResults:i ReportIds:[(item)s=ReportId;form=ReportId
NextToken:s=nextToken Reports:[(item)1784=reportSet;form=ReportSet
DhcpOptionsIds:[(DhcpOptionsId)s=DhcpOptionsId;form=DhcpOptionsId NextToken:s MaxResults:i DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken DhcpOptions:[(item)1618=dhcpOptionsSet;form=DhcpOptionsSet
DryRun:b EgressOnlyInternetGatewayIds:[(item)s=EgressOnlyInternetGatewayId;form=EgressOnlyInternetGatewayId MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter
EgressOnlyInternetGateways:[(item)1619=egressOnlyInternetGatewaySet;form=EgressOnlyInternetGatewaySet NextToken:s=nextToken
ElasticGpuIds:[(item)s=ElasticGpuId;form=ElasticGpuId DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
ElasticGpuSet:[(item)1785=elasticGpuSet MaxResults:i=maxResults NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter ExportImageTaskIds:[(ExportImageTaskId)s=ExportImageTaskId;form=ExportImageTaskId MaxResults:i NextToken:s
ExportImageTasks:[(item)1786=exportImageTaskSet;form=ExportImageTaskSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter ExportTaskIds:[(ExportTaskId)s=exportTaskId;form=ExportTaskId
ExportTasks:[(item)1635=exportTaskSet;form=ExportTaskSet
ImageIds:[(ImageId)s=ImageId;form=ImageId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
FastLaunchImages:[(item)1787=fastLaunchImageSet;form=FastLaunchImageSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
FastSnapshotRestores:[(item)1788=fastSnapshotRestoreSet;form=FastSnapshotRestoreSet NextToken:s=nextToken
DryRun:b EventType:s MaxResults:i NextToken:s FleetId:s! StartTime:t!
HistoryRecords:[(item)1789=historyRecordSet;form=HistoryRecordSet LastEvaluatedTime:t=lastEvaluatedTime NextToken:s=nextToken FleetId:s=fleetId StartTime:t=startTime
DryRun:b MaxResults:i NextToken:s FleetId:s! Filters:[(Filter)1760=Filter;form=Filter
ActiveInstances:[(item)1790=activeInstanceSet;form=ActiveInstanceSet NextToken:s=nextToken FleetId:s=fleetId
DryRun:b MaxResults:i NextToken:s FleetIds:[s=FleetId;form=FleetId Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken Fleets:[(item)1791=fleetSet;form=FleetSet
DryRun:b Filter:[(Filter)1760 FlowLogIds:[(item)s=FlowLogId;form=FlowLogId MaxResults:i NextToken:s
FlowLogs:[(item)1792=flowLogSet;form=FlowLogSet NextToken:s=nextToken
DryRun:b FpgaImageId:s! Attribute:s!
FpgaImageAttribute:1793=fpgaImageAttribute
DryRun:b FpgaImageIds:[(item)s=FpgaImageId;form=FpgaImageId Owners:[(Owner)s=Owner;form=Owner Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
FpgaImages:[(item)1794=fpgaImageSet;form=FpgaImageSet NextToken:s=nextToken
Filter:[(Filter)1760 MaxDuration:i MaxResults:i MinDuration:i NextToken:s OfferingId:s
NextToken:s=nextToken OfferingSet:[(item)1795=offeringSet
Filter:[(Filter)1760 HostReservationIdSet:[(item)s MaxResults:i NextToken:s
HostReservationSet:[(item)1796=hostReservationSet NextToken:s=nextToken
HostIds:[(item)s=hostId;form=HostId NextToken:s=nextToken MaxResults:i=maxResults Filter:[(Filter)1760=filter
Hosts:[(item)1797=hostSet;form=HostSet NextToken:s=nextToken
AssociationIds:[(AssociationId)s=AssociationId;form=AssociationId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
IamInstanceProfileAssociations:[(item)1566=iamInstanceProfileAssociationSet;form=IamInstanceProfileAssociationSet NextToken:s=nextToken
Resource:s
Statuses:[(item)1763=statusSet;form=StatusSet
Resource:s=resource PrincipalArn:s!=principalArn
Statuses:[(item)1763=statusSet;form=StatusSet
Attribute:s! ImageId:s! DryRun:b=dryRun
Description:1798=description KernelId:1798=kernel;form=Kernel RamdiskId:1798=ramdisk;form=Ramdisk SriovNetSupport:1798=sriovNetSupport BootMode:1798=bootMode TpmSupport:1798=tpmSupport UefiData:1798=uefiData LastLaunchedTime:1798=lastLaunchedTime ImdsSupport:1798=imdsSupport DeregistrationProtection:1798=deregistrationProtection ImageId:s=imageId LaunchPermissions:[(item)1799=launchPermission;form=LaunchPermission ProductCodes:[(item)1800=productCodes BlockDeviceMappings:[(item)1630=blockDeviceMapping;form=BlockDeviceMapping
ImageIds:[s!=ImageId;form=ImageId IncludeAllResourceTypes:b ResourceTypes:[1801=ResourceType;form=ResourceType NextToken:s DryRun:b MaxResults:i
NextToken:s=nextToken ImageReferences:[(item)1802=imageReferenceSet;form=ImageReferenceSet
ImageIds:[s=ImageId;form=ImageId ReportIds:[s=ReportId;form=ReportId NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b MaxResults:i
NextToken:s=nextToken ImageUsageReportEntries:[(item)1803=imageUsageReportEntrySet;form=ImageUsageReportEntrySet
ImageIds:[s=ImageId;form=ImageId ReportIds:[s=ReportId;form=ReportId NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b MaxResults:i
NextToken:s=nextToken ImageUsageReports:[(item)1804=imageUsageReportSet;form=ImageUsageReportSet
ExecutableUsers:[(ExecutableBy)s=ExecutableBy;form=ExecutableBy ImageIds:[(ImageId)s=ImageId;form=ImageId Owners:[(Owner)s=Owner;form=Owner IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken:s DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken Images:[(item)1805=imagesSet;form=ImagesSet
DryRun:b Filters:[(Filter)1760 ImportTaskIds:[(ImportTaskId)s=ImportTaskId;form=ImportTaskId MaxResults:i NextToken:s
ImportImageTasks:[(item)1806=importImageTaskSet;form=ImportImageTaskSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760 ImportTaskIds:[(ImportTaskId)s=ImportTaskId;form=ImportTaskId MaxResults:i NextToken:s
ImportSnapshotTasks:[(item)1807=importSnapshotTaskSet;form=ImportSnapshotTaskSet NextToken:s=nextToken
DryRun:b=dryRun InstanceId:s!=instanceId Attribute:s!=attribute
BlockDeviceMappings:[(item)1808=blockDeviceMapping;form=BlockDeviceMapping DisableApiTermination:1809=disableApiTermination EnaSupport:1809=enaSupport EnclaveOptions:1810=enclaveOptions EbsOptimized:1809=ebsOptimized InstanceId:s=instanceId InstanceInitiatedShutdownBehavior:1798=instanceInitiatedShutdownBehavior InstanceType:1798=instanceType KernelId:1798=kernel;form=Kernel ProductCodes:[(item)1800=productCodes RamdiskId:1798=ramdisk;form=Ramdisk RootDeviceName:1798=rootDeviceName SourceDestCheck:1809=sourceDestCheck SriovNetSupport:1798=sriovNetSupport UserData:1798=userData DisableApiStop:1809=disableApiStop Groups:[(item)1811=groupSet;form=GroupSet
DryRun:b MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter InstanceConnectEndpointIds:[(item)s=InstanceConnectEndpointId;form=InstanceConnectEndpointId
InstanceConnectEndpoints:[(item)1632=instanceConnectEndpointSet;form=InstanceConnectEndpointSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId MaxResults:i NextToken:s
InstanceCreditSpecifications:[(item)1812=instanceCreditSpecificationSet;form=InstanceCreditSpecificationSet NextToken:s=nextToken
DryRun:b
InstanceTagAttribute:1755=instanceTagAttribute
DryRun:b InstanceEventWindowIds:[(InstanceEventWindowId)s=InstanceEventWindowId;form=InstanceEventWindowId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
InstanceEventWindows:[(item)1568=instanceEventWindowSet;form=InstanceEventWindowSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId MaxResults:i NextToken:s DryRun:b
InstanceImageMetadata:[(item)1813=instanceImageMetadataSet;form=InstanceImageMetadataSet NextToken:s=nextToken
InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId StartTime:t EndTime:t NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
Instances:[(item)1814=instanceSet;form=InstanceSet NextToken:s=nextToken
InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
Instances:[(item)1814=instanceSet;form=InstanceSet NextToken:s=nextToken
InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId MaxResults:i NextToken:s IncludeManagedResources:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter IncludeAllInstances:b=includeAllInstances
InstanceStatuses:[(item)1815=instanceStatusSet;form=InstanceStatusSet NextToken:s=nextToken
DryRun:b NextToken:s MaxResults:i InstanceIds:[s=InstanceId;form=InstanceId GroupNames:[s=GroupName;form=GroupName Filters:[(Filter)1760=Filter;form=Filter
Instances:[(item)1816=instanceSet;form=InstanceSet NextToken:s=nextToken
DryRun:b LocationType:s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
InstanceTypeOfferings:[(item)1817=instanceTypeOfferingSet;form=InstanceTypeOfferingSet NextToken:s=nextToken
DryRun:b InstanceTypes:[s=InstanceType;form=InstanceType Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IncludeUnsupportedInRegion:b
InstanceTypes:[(item)1818=instanceTypeSet;form=InstanceTypeSet NextToken:s=nextToken
InstanceIds:[(InstanceId)s=InstanceId;form=InstanceId IncludeManagedResources:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter NextToken:s=nextToken MaxResults:i=maxResults
NextToken:s=nextToken Reservations:[(item)1499=reservationSet;form=ReservationSet
NextToken:s MaxResults:i DryRun:b=dryRun InternetGatewayIds:[(item)s=internetGatewayId;form=InternetGatewayId Filters:[(Filter)1760=Filter;form=Filter
InternetGateways:[(item)1636=internetGatewaySet;form=InternetGatewaySet NextToken:s=nextToken
DryRun:b MaxResults:i NextToken:s
Byoasns:[(item)1751=byoasnSet;form=ByoasnSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i IpamExternalResourceVerificationTokenIds:[(item)s=IpamExternalResourceVerificationTokenId;form=IpamExternalResourceVerificationTokenId
NextToken:s=nextToken IpamExternalResourceVerificationTokens:[(item)1639=ipamExternalResourceVerificationTokenSet;form=IpamExternalResourceVerificationTokenSet
DryRun:b IpamInternetRegistryAssociationIds:[(item)s=IpamInternetRegistryAssociationId;form=IpamInternetRegistryAssociationId MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken IpamInternetRegistryAssociations:[(item)1640=ipamInternetRegistryAssociationSet;form=IpamInternetRegistryAssociationSet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamPolicyIds:[(item)s=IpamPolicyId;form=IpamPolicyId
NextToken:s=nextToken IpamPolicies:[(item)1641=ipamPolicySet;form=IpamPolicySet
DryRun:b IpamPoolAllocationIds:[(item)s=IpamPoolAllocationId;form=IpamPoolAllocationId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
IpamPoolAllocations:[(item)1557=ipamPoolAllocationSet;form=IpamPoolAllocationSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamPoolIds:[(item)s=IpamPoolId;form=IpamPoolId
NextToken:s=nextToken IpamPools:[(item)1644=ipamPoolSet;form=IpamPoolSet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamPrefixListResolverTargetIds:[(item)s=IpamPrefixListResolverTargetId;form=IpamPrefixListResolverTargetId IpamPrefixListResolverId:s
NextToken:s=nextToken IpamPrefixListResolverTargets:[(item)1647=ipamPrefixListResolverTargetSet;form=IpamPrefixListResolverTargetSet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamPrefixListResolverIds:[(item)s=IpamPrefixListResolverId;form=IpamPrefixListResolverId
NextToken:s=nextToken IpamPrefixListResolvers:[(item)1646=ipamPrefixListResolverSet;form=IpamPrefixListResolverSet
DryRun:b IpamResourceDiscoveryIds:[(item)s=IpamResourceDiscoveryId;form=IpamResourceDiscoveryId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter
IpamResourceDiscoveries:[(item)1648=ipamResourceDiscoverySet;form=IpamResourceDiscoverySet NextToken:s=nextToken
DryRun:b IpamResourceDiscoveryAssociationIds:[(item)s=IpamResourceDiscoveryAssociationId;form=IpamResourceDiscoveryAssociationId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter
IpamResourceDiscoveryAssociations:[(item)1570=ipamResourceDiscoveryAssociationSet;form=IpamResourceDiscoveryAssociationSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamScopeIds:[(item)s=IpamScopeId;form=IpamScopeId
NextToken:s=nextToken IpamScopes:[(item)1650=ipamScopeSet;form=IpamScopeSet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamIds:[(item)s=IpamId;form=IpamId
NextToken:s=nextToken Ipams:[(item)1638=ipamSet;form=IpamSet
PoolIds:[(item)s=PoolId;form=PoolId NextToken:s MaxResults:i DryRun:b Filters:[(Filter)1760=Filter;form=Filter
Ipv6Pools:[(item)1819=ipv6PoolSet;form=Ipv6PoolSet NextToken:s=nextToken
KeyNames:[(KeyName)s=KeyName;form=KeyName KeyPairIds:[(KeyPairId)s=KeyPairId;form=KeyPairId IncludePublicKey:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
KeyPairs:[(item)1820=keySet;form=KeySet
DryRun:b LaunchTemplateId:s LaunchTemplateName:s Versions:[(item)s=LaunchTemplateVersion;form=LaunchTemplateVersion MinVersion:s MaxVersion:s NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter ResolveAlias:b IncludeManagedResources:b
LaunchTemplateVersions:[(item)1655=launchTemplateVersionSet;form=LaunchTemplateVersionSet NextToken:s=nextToken
DryRun:b LaunchTemplateIds:[(item)s=LaunchTemplateId;form=LaunchTemplateId LaunchTemplateNames:[(item)s=LaunchTemplateName;form=LaunchTemplateName Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i IncludeManagedResources:b
LaunchTemplates:[(item)1653=launchTemplates NextToken:s=nextToken
LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds:[(item)s=LocalGatewayRouteTableVirtualInterfaceGroupAssociationId;form=LocalGatewayRouteTableVirtualInterfaceGroupAssociationId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
LocalGatewayRouteTableVirtualInterfaceGroupAssociations:[(item)1658=localGatewayRouteTableVirtualInterfaceGroupAssociationSet;form=LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet NextToken:s=nextToken
LocalGatewayRouteTableVpcAssociationIds:[(item)s=LocalGatewayRouteTableVpcAssociationId;form=LocalGatewayRouteTableVpcAssociationId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
LocalGatewayRouteTableVpcAssociations:[(item)1659=localGatewayRouteTableVpcAssociationSet;form=LocalGatewayRouteTableVpcAssociationSet NextToken:s=nextToken
LocalGatewayRouteTableIds:[(item)s=LocalGatewayRouteTableId;form=LocalGatewayRouteTableId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
LocalGatewayRouteTables:[(item)1657=localGatewayRouteTableSet;form=LocalGatewayRouteTableSet NextToken:s=nextToken
LocalGatewayVirtualInterfaceGroupIds:[(item)s=LocalGatewayVirtualInterfaceGroupId;form=LocalGatewayVirtualInterfaceGroupId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
LocalGatewayVirtualInterfaceGroups:[(item)1661=localGatewayVirtualInterfaceGroupSet;form=LocalGatewayVirtualInterfaceGroupSet NextToken:s=nextToken
LocalGatewayVirtualInterfaceIds:[(item)s=LocalGatewayVirtualInterfaceId;form=LocalGatewayVirtualInterfaceId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
LocalGatewayVirtualInterfaces:[(item)1660=localGatewayVirtualInterfaceSet;form=LocalGatewayVirtualInterfaceSet NextToken:s=nextToken
LocalGatewayIds:[(item)s=LocalGatewayId;form=LocalGatewayId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
LocalGateways:[(item)1821=localGatewaySet;form=LocalGatewaySet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s SnapshotIds:[(SnapshotId)s=SnapshotId;form=SnapshotId DryRun:b
Snapshots:[(item)1822=snapshotSet;form=SnapshotSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter HostIds:[(item)s=HostId;form=HostId MaxResults:i NextToken:s
MacHosts:[(item)1823=macHostSet;form=MacHostSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MacModificationTaskIds:[(item)s=MacModificationTaskId;form=MacModificationTaskId MaxResults:i NextToken:s
MacModificationTasks:[(item)1616=macModificationTaskSet;form=MacModificationTaskSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s PrefixListIds:[(item)s=PrefixListId;form=PrefixListId
NextToken:s=nextToken PrefixLists:[(item)1664=prefixListSet;form=PrefixListSet
DryRun:b=dryRun PublicIps:[(item)s=publicIp;form=PublicIp NextToken:s=nextToken Filters:[(Filter)1760=filter;form=Filter MaxResults:i=maxResults
MovingAddressStatuses:[(item)1824=movingAddressStatusSet;form=MovingAddressStatusSet NextToken:s=nextToken
DryRun:b Filter:[(Filter)1760 MaxResults:i NatGatewayIds:[(item)s=NatGatewayId;form=NatGatewayId NextToken:s
NatGateways:[(item)1666=natGatewaySet;form=NatGatewaySet NextToken:s=nextToken
NextToken:s MaxResults:i DryRun:b=dryRun NetworkAclIds:[(item)s=NetworkAclId;form=NetworkAclId Filters:[(Filter)1760=Filter;form=Filter
NetworkAcls:[(item)1667=networkAclSet;form=NetworkAclSet NextToken:s=nextToken
NetworkInsightsAccessScopeAnalysisIds:[(item)s=NetworkInsightsAccessScopeAnalysisId;form=NetworkInsightsAccessScopeAnalysisId NetworkInsightsAccessScopeId:s AnalysisStartTimeBegin:t AnalysisStartTimeEnd:t Filters:[(Filter)1760=Filter;form=Filter MaxResults:i DryRun:b NextToken:s
NetworkInsightsAccessScopeAnalyses:[(item)1825=networkInsightsAccessScopeAnalysisSet;form=NetworkInsightsAccessScopeAnalysisSet NextToken:s=nextToken
NetworkInsightsAccessScopeIds:[(item)s=NetworkInsightsAccessScopeId;form=NetworkInsightsAccessScopeId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i DryRun:b NextToken:s
NetworkInsightsAccessScopes:[(item)1671=networkInsightsAccessScopeSet;form=NetworkInsightsAccessScopeSet NextToken:s=nextToken
NetworkInsightsAnalysisIds:[(item)s=NetworkInsightsAnalysisId;form=NetworkInsightsAnalysisId NetworkInsightsPathId:s AnalysisStartTime:t AnalysisEndTime:t Filters:[(Filter)1760=Filter;form=Filter MaxResults:i DryRun:b NextToken:s
NetworkInsightsAnalyses:[(item)1826=networkInsightsAnalysisSet;form=NetworkInsightsAnalysisSet NextToken:s=nextToken
NetworkInsightsPathIds:[(item)s=NetworkInsightsPathId;form=NetworkInsightsPathId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i DryRun:b NextToken:s
NetworkInsightsPaths:[(item)1674=networkInsightsPathSet;form=NetworkInsightsPathSet NextToken:s=nextToken
DryRun:b=dryRun NetworkInterfaceId:s!=networkInterfaceId Attribute:s=attribute
Attachment:1827=attachment Description:1798=description Groups:[(item)1811=groupSet;form=GroupSet NetworkInterfaceId:s=networkInterfaceId SourceDestCheck:1809=sourceDestCheck AssociatePublicIpAddress:b=associatePublicIpAddress
NetworkInterfacePermissionIds:[s=NetworkInterfacePermissionId;form=NetworkInterfacePermissionId Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
NetworkInterfacePermissions:[(item)1681=networkInterfacePermissions NextToken:s=nextToken
NextToken:s MaxResults:i IncludeManagedResources:b DryRun:b=dryRun NetworkInterfaceIds:[(item)s=NetworkInterfaceId;form=NetworkInterfaceId Filters:[(Filter)1760=filter;form=Filter
NetworkInterfaces:[(item)1680=networkInterfaceSet;form=NetworkInterfaceSet NextToken:s=nextToken
OutpostLagIds:[(item)s=OutpostLagId;form=OutpostLagId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
OutpostLags:[(item)1828=outpostLagSet;form=OutpostLagSet NextToken:s=nextToken
GroupIds:[(GroupId)s=GroupId;form=GroupId DryRun:b=dryRun GroupNames:[s=groupName;form=GroupName Filters:[(Filter)1760=Filter;form=Filter
PlacementGroups:[(item)1682=placementGroupSet;form=PlacementGroupSet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s PrefixListIds:[(item)s=PrefixListId;form=PrefixListId
NextToken:s=nextToken PrefixLists:[(item)1829=prefixListSet;form=PrefixListSet
DryRun:b Resources:[(item)s=Resource;form=Resource MaxResults:i NextToken:s
Principals:[(item)1830=principalSet;form=PrincipalSet NextToken:s=nextToken
PoolIds:[(item)s=PoolId;form=PoolId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter
PublicIpv4Pools:[(item)1831=publicIpv4PoolSet;form=PublicIpv4PoolSet NextToken:s=nextToken
RegionNames:[(RegionName)s=RegionName;form=RegionName AllRegions:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
Regions:[(item)1832=regionInfo;form=RegionInfo
ReplaceRootVolumeTaskIds:[(ReplaceRootVolumeTaskId)s=ReplaceRootVolumeTaskId;form=ReplaceRootVolumeTaskId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
ReplaceRootVolumeTasks:[(item)1683=replaceRootVolumeTaskSet;form=ReplaceRootVolumeTaskSet NextToken:s=nextToken
OfferingClass:s ReservedInstancesIds:[(ReservedInstancesId)s=ReservedInstancesId;form=ReservedInstancesId DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter OfferingType:s=offeringType
ReservedInstances:[(item)1833=reservedInstancesSet;form=ReservedInstancesSet
ReservedInstancesId:s=reservedInstancesId ReservedInstancesListingId:s=reservedInstancesListingId Filters:[(Filter)1760=Filter;form=Filter
ReservedInstancesListings:[(item)1591=reservedInstancesListingsSet;form=ReservedInstancesListingsSet
ReservedInstancesModificationIds:[(ReservedInstancesModificationId)s=ReservedInstancesModificationId;form=ReservedInstancesModificationId NextToken:s=nextToken Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken ReservedInstancesModifications:[(item)1834=reservedInstancesModificationsSet;form=ReservedInstancesModificationsSet
AvailabilityZone:s IncludeMarketplace:b InstanceType:s MaxDuration:l MaxInstanceCount:i MinDuration:l OfferingClass:s ProductDescription:s ReservedInstancesOfferingIds:[s=ReservedInstancesOfferingId;form=ReservedInstancesOfferingId AvailabilityZoneId:s DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter InstanceTenancy:s=instanceTenancy OfferingType:s=offeringType NextToken:s=nextToken MaxResults:i=maxResults
NextToken:s=nextToken ReservedInstancesOfferings:[(item)1835=reservedInstancesOfferingsSet;form=ReservedInstancesOfferingsSet
RouteServerEndpointIds:[s=RouteServerEndpointId;form=RouteServerEndpointId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
RouteServerEndpoints:[(item)1686=routeServerEndpointSet;form=RouteServerEndpointSet NextToken:s=nextToken
RouteServerPeerIds:[s=RouteServerPeerId;form=RouteServerPeerId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
RouteServerPeers:[(item)1688=routeServerPeerSet;form=RouteServerPeerSet NextToken:s=nextToken
RouteServerIds:[s=RouteServerId;form=RouteServerId NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
RouteServers:[(item)1685=routeServerSet;form=RouteServerSet NextToken:s=nextToken
NextToken:s MaxResults:i DryRun:b=dryRun RouteTableIds:[(item)s=RouteTableId;form=RouteTableId Filters:[(Filter)1760=Filter;form=Filter
RouteTables:[(item)1689=routeTableSet;form=RouteTableSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter FirstSlotStartTimeRange:1836! MaxResults:i MaxSlotDurationInHours:i MinSlotDurationInHours:i NextToken:s Recurrence:1837!
NextToken:s=nextToken ScheduledInstanceAvailabilitySet:[(item)1838=scheduledInstanceAvailabilitySet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s ScheduledInstanceIds:[(ScheduledInstanceId)s=ScheduledInstanceId;form=ScheduledInstanceId SlotStartTimeRange:1839
NextToken:s=nextToken ScheduledInstanceSet:[(item)1840=scheduledInstanceSet
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s SecondaryInterfaceIds:[(item)s=SecondaryInterfaceId;form=SecondaryInterfaceId
SecondaryInterfaces:[(item)1841=secondaryInterfaceSet;form=SecondaryInterfaceSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s SecondaryNetworkIds:[(item)s=SecondaryNetworkId;form=SecondaryNetworkId
SecondaryNetworks:[(item)1690=secondaryNetworkSet;form=SecondaryNetworkSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s SecondarySubnetIds:[(item)s=SecondarySubnetId;form=SecondarySubnetId
SecondarySubnets:[(item)1691=secondarySubnetSet;form=SecondarySubnetSet NextToken:s=nextToken
DryRun:b GroupId:[(item)s!
SecurityGroupReferenceSet:[(item)1842=securityGroupReferenceSet
Filters:[(Filter)1760=Filter;form=Filter SecurityGroupRuleIds:[(item)s=SecurityGroupRuleId;form=SecurityGroupRuleId DryRun:b NextToken:s MaxResults:i
SecurityGroupRules:[(item)1585=securityGroupRuleSet;form=SecurityGroupRuleSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i DryRun:b
SecurityGroupVpcAssociations:[(item)1843=securityGroupVpcAssociationSet;form=SecurityGroupVpcAssociationSet NextToken:s=nextToken
GroupIds:[(groupId)s=GroupId;form=GroupId GroupNames:[(GroupName)s=GroupName;form=GroupName NextToken:s MaxResults:i DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken SecurityGroups:[(item)1844=securityGroupInfo;form=SecurityGroupInfo
ServiceLinkVirtualInterfaceIds:[(item)s=ServiceLinkVirtualInterfaceId;form=ServiceLinkVirtualInterfaceId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
ServiceLinkVirtualInterfaces:[(item)1845=serviceLinkVirtualInterfaceSet;form=ServiceLinkVirtualInterfaceSet NextToken:s=nextToken
Attribute:s! SnapshotId:s! DryRun:b=dryRun
ProductCodes:[(item)1800=productCodes SnapshotId:s=snapshotId CreateVolumePermissions:[(item)1846=createVolumePermission;form=CreateVolumePermission
Filters:[(Filter)1760=Filter;form=Filter DryRun:b NextToken:s MaxResults:i
SnapshotTierStatuses:[(item)1847=snapshotTierStatusSet;form=SnapshotTierStatusSet NextToken:s=nextToken
MaxResults:i NextToken:s OwnerIds:[(Owner)s=Owner;form=Owner RestorableByUserIds:[s=RestorableBy;form=RestorableBy SnapshotIds:[(SnapshotId)s=SnapshotId;form=SnapshotId DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken Snapshots:[(item)262=snapshotSet;form=SnapshotSet
DryRun:b=dryRun
SpotDatafeedSubscription:1694=spotDatafeedSubscription
DryRun:b=dryRun SpotFleetRequestId:s!=spotFleetRequestId NextToken:s=nextToken MaxResults:i=maxResults
ActiveInstances:[(item)1790=activeInstanceSet;form=ActiveInstanceSet NextToken:s=nextToken SpotFleetRequestId:s=spotFleetRequestId
DryRun:b=dryRun SpotFleetRequestId:s!=spotFleetRequestId EventType:s=eventType StartTime:t!=startTime NextToken:s=nextToken MaxResults:i=maxResults
HistoryRecords:[(item)1848=historyRecordSet;form=HistoryRecordSet LastEvaluatedTime:t=lastEvaluatedTime NextToken:s=nextToken SpotFleetRequestId:s=spotFleetRequestId StartTime:t=startTime
DryRun:b=dryRun SpotFleetRequestIds:[(item)s=spotFleetRequestId;form=SpotFleetRequestId NextToken:s=nextToken MaxResults:i=maxResults
NextToken:s=nextToken SpotFleetRequestConfigs:[(item)1849=spotFleetRequestConfigSet;form=SpotFleetRequestConfigSet
NextToken:s MaxResults:i DryRun:b=dryRun SpotInstanceRequestIds:[(SpotInstanceRequestId)s=SpotInstanceRequestId;form=SpotInstanceRequestId Filters:[(Filter)1760=Filter;form=Filter
SpotInstanceRequests:[(item)1850=spotInstanceRequestSet;form=SpotInstanceRequestSet NextToken:s=nextToken
AvailabilityZoneId:s DryRun:b=dryRun StartTime:t=startTime EndTime:t=endTime InstanceTypes:[s=InstanceType;form=InstanceType ProductDescriptions:[s=ProductDescription;form=ProductDescription Filters:[(Filter)1760=Filter;form=Filter AvailabilityZone:s=availabilityZone MaxResults:i=maxResults NextToken:s=nextToken
NextToken:s=nextToken SpotPriceHistory:[(item)1851=spotPriceHistorySet;form=SpotPriceHistorySet
DryRun:b MaxResults:i NextToken:s VpcId:s!
NextToken:s=nextToken StaleSecurityGroupSet:[(item)1852=staleSecurityGroupSet
ImageIds:[(item)s=ImageId;form=ImageId DryRun:b Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
StoreImageTaskResults:[(item)1853=storeImageTaskResultSet;form=StoreImageTaskResultSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter SubnetIds:[(SubnetId)s=SubnetId;form=SubnetId NextToken:s MaxResults:i DryRun:b=dryRun
NextToken:s=nextToken Subnets:[(item)1614=subnetSet;form=SubnetSet
DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter MaxResults:i=maxResults NextToken:s=nextToken
NextToken:s=nextToken Tags:[(item)1854=tagSet;form=TagSet
TrafficMirrorFilterRuleIds:[(item)s=TrafficMirrorFilterRuleId;form=TrafficMirrorFilterRuleId TrafficMirrorFilterId:s DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
TrafficMirrorFilterRules:[(item)1699=trafficMirrorFilterRuleSet;form=TrafficMirrorFilterRuleSet NextToken:s=nextToken
TrafficMirrorFilterIds:[(item)s=TrafficMirrorFilterId;form=TrafficMirrorFilterId DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
TrafficMirrorFilters:[(item)1697=trafficMirrorFilterSet;form=TrafficMirrorFilterSet NextToken:s=nextToken
TrafficMirrorSessionIds:[(item)s=TrafficMirrorSessionId;form=TrafficMirrorSessionId DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
TrafficMirrorSessions:[(item)1700=trafficMirrorSessionSet;form=TrafficMirrorSessionSet NextToken:s=nextToken
TrafficMirrorTargetIds:[(item)s=TrafficMirrorTargetId;form=TrafficMirrorTargetId DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
TrafficMirrorTargets:[(item)1701=trafficMirrorTargetSet;form=TrafficMirrorTargetSet NextToken:s=nextToken
TransitGatewayAttachmentIds:[s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayAttachments:[(item)1855=transitGatewayAttachments NextToken:s=nextToken
TransitGatewayConnectPeerIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayConnectPeers:[(item)1707=transitGatewayConnectPeerSet;form=TransitGatewayConnectPeerSet NextToken:s=nextToken
TransitGatewayAttachmentIds:[s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayConnects:[(item)1705=transitGatewayConnectSet;form=TransitGatewayConnectSet NextToken:s=nextToken
TransitGatewayMeteringPolicyIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayMeteringPolicies:[(item)1708=transitGatewayMeteringPolicies NextToken:s=nextToken
TransitGatewayMulticastDomainIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayMulticastDomains:[(item)1711=transitGatewayMulticastDomains NextToken:s=nextToken
TransitGatewayAttachmentIds:[s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayPeeringAttachments:[(item)1551=transitGatewayPeeringAttachments NextToken:s=nextToken
TransitGatewayPolicyTableIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayPolicyTables:[(item)1713=transitGatewayPolicyTables NextToken:s=nextToken
TransitGatewayRouteTableAnnouncementIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayRouteTableAnnouncements:[(item)1719=transitGatewayRouteTableAnnouncements NextToken:s=nextToken
TransitGatewayRouteTableIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayRouteTables:[(item)1718=transitGatewayRouteTables NextToken:s=nextToken
TransitGatewayAttachmentIds:[s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayVpcAttachments:[(item)1552=transitGatewayVpcAttachments NextToken:s=nextToken
TransitGatewayIds:[(item)s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGateways:[(item)1703=transitGatewaySet;form=TransitGatewaySet NextToken:s=nextToken
AssociationIds:[(item)s=AssociationId;form=AssociationId DryRun:b Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
InterfaceAssociations:[(item)1576=interfaceAssociationSet;form=InterfaceAssociationSet NextToken:s=nextToken
VerifiedAccessEndpointIds:[(item)s=VerifiedAccessEndpointId;form=VerifiedAccessEndpointId VerifiedAccessInstanceId:s VerifiedAccessGroupId:s MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
VerifiedAccessEndpoints:[(item)1726=verifiedAccessEndpointSet;form=VerifiedAccessEndpointSet NextToken:s=nextToken
VerifiedAccessGroupIds:[(item)s=VerifiedAccessGroupId;form=VerifiedAccessGroupId VerifiedAccessInstanceId:s MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
VerifiedAccessGroups:[(item)1727=verifiedAccessGroupSet;form=VerifiedAccessGroupSet NextToken:s=nextToken
VerifiedAccessInstanceIds:[(item)s=VerifiedAccessInstanceId;form=VerifiedAccessInstanceId MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
LoggingConfigurations:[(item)1856=loggingConfigurationSet;form=LoggingConfigurationSet NextToken:s=nextToken
VerifiedAccessInstanceIds:[(item)s=VerifiedAccessInstanceId;form=VerifiedAccessInstanceId MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
VerifiedAccessInstances:[(item)1581=verifiedAccessInstanceSet;form=VerifiedAccessInstanceSet NextToken:s=nextToken
VerifiedAccessTrustProviderIds:[(item)s=VerifiedAccessTrustProviderId;form=VerifiedAccessTrustProviderId MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter DryRun:b
VerifiedAccessTrustProviders:[(item)1580=verifiedAccessTrustProviderSet;form=VerifiedAccessTrustProviderSet NextToken:s=nextToken
Attribute:s! VolumeId:s! DryRun:b=dryRun
AutoEnableIO:1809=autoEnableIO ProductCodes:[(item)1800=productCodes VolumeId:s=volumeId
MaxResults:i NextToken:s VolumeIds:[(VolumeId)s=VolumeId;form=VolumeId IncludeManagedResources:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken VolumeStatuses:[(item)1857=volumeStatusSet;form=VolumeStatusSet
VolumeIds:[(VolumeId)s=VolumeId;form=VolumeId IncludeManagedResources:b DryRun:b=dryRun Filters:[(Filter)1760=Filter;form=Filter NextToken:s=nextToken MaxResults:i=maxResults
NextToken:s=nextToken Volumes:[(item)319=volumeSet;form=VolumeSet
DryRun:b VolumeIds:[(VolumeId)s=VolumeId;form=VolumeId Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i IncludeManagedResources:b
NextToken:s=nextToken VolumesModifications:[(item)1858=volumeModificationSet;form=VolumeModificationSet
Attribute:s! VpcId:s! DryRun:b=dryRun
EnableDnsHostnames:1809=enableDnsHostnames EnableDnsSupport:1809=enableDnsSupport EnableNetworkAddressUsageMetrics:1809=enableNetworkAddressUsageMetrics VpcId:s=vpcId
DryRun:b Filters:[(Filter)1760=Filter;form=Filter ExclusionIds:[(item)s=ExclusionId;form=ExclusionId NextToken:s MaxResults:i
VpcBlockPublicAccessExclusions:[(item)1733=vpcBlockPublicAccessExclusionSet;form=VpcBlockPublicAccessExclusionSet NextToken:s=nextToken
DryRun:b
VpcBlockPublicAccessOptions:1859=vpcBlockPublicAccessOptions
DryRun:b=dryRun VpcIds:[(VpcId)s=VpcId;form=VpcId Filters:[(Filter)1760=Filter;form=Filter
Vpcs:[(item)1860=vpcSet;form=VpcSet
VpcIds:[(VpcId)s MaxResults:i=maxResults NextToken:s=nextToken
NextToken:s=nextToken Vpcs:[(item)1861=vpcs
DryRun:b Filters:[(Filter)1760=Filter;form=Filter VpcEncryptionControlIds:[(item)s=VpcEncryptionControlId;form=VpcEncryptionControlId VpcIds:[(VpcId)s=VpcId;form=VpcId NextToken:s MaxResults:i
VpcEncryptionControls:[(item)1734=vpcEncryptionControlSet;form=VpcEncryptionControlSet NextToken:s=nextToken
DryRun:b VpcEndpointIds:[(item)s=VpcEndpointId;form=VpcEndpointId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
VpcEndpointAssociations:[(item)1862=vpcEndpointAssociationSet;form=VpcEndpointAssociationSet NextToken:s=nextToken
DryRun:b ConnectionNotificationId:s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
ConnectionNotificationSet:[(item)1738=connectionNotificationSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
VpcEndpointConnections:[(item)1863=vpcEndpointConnectionSet;form=VpcEndpointConnectionSet NextToken:s=nextToken
DryRun:b ServiceIds:[(item)s=ServiceId;form=ServiceId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
ServiceConfigurations:[(item)1739=serviceConfigurationSet;form=ServiceConfigurationSet NextToken:s=nextToken
DryRun:b ServiceId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
AllowedPrincipals:[(item)1864=allowedPrincipals NextToken:s=nextToken
DryRun:b ServiceNames:[(item)s=ServiceName;form=ServiceName Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s ServiceRegions:[(item)s=ServiceRegion;form=ServiceRegion
ServiceNames:[(item)s=serviceNameSet;form=ServiceNameSet ServiceDetails:[(item)1865=serviceDetailSet;form=ServiceDetailSet NextToken:s=nextToken
DryRun:b VpcEndpointIds:[(item)s=VpcEndpointId;form=VpcEndpointId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
VpcEndpoints:[(item)1737=vpcEndpointSet;form=VpcEndpointSet NextToken:s=nextToken
NextToken:s MaxResults:i DryRun:b=dryRun VpcPeeringConnectionIds:[(item)s=VpcPeeringConnectionId;form=VpcPeeringConnectionId Filters:[(Filter)1760=Filter;form=Filter
VpcPeeringConnections:[(item)1554=vpcPeeringConnectionSet;form=VpcPeeringConnectionSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter VpcIds:[(VpcId)s=VpcId;form=VpcId NextToken:s MaxResults:i DryRun:b=dryRun
NextToken:s=nextToken Vpcs:[(item)1615=vpcSet;form=VpcSet
VpnConcentratorIds:[(VpnConcentratorId)s=VpnConcentratorId;form=VpnConcentratorId Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
VpnConcentrators:[(item)1740=vpnConcentratorSet;form=VpnConcentratorSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter VpnConnectionIds:[(VpnConnectionId)s=VpnConnectionId;form=VpnConnectionId DryRun:b=dryRun
VpnConnections:[(item)1742=vpnConnectionSet;form=VpnConnectionSet
Filters:[(Filter)1760=Filter;form=Filter VpnGatewayIds:[(VpnGatewayId)s=VpnGatewayId;form=VpnGatewayId DryRun:b=dryRun
VpnGateways:[(item)1743=vpnGatewaySet;form=VpnGatewaySet
DryRun:b=dryRun InstanceId:s!=instanceId VpcId:s!=vpcId
Return:b=return
ImageId:s! WatermarkKey:s! DryRun:b
Return:b=return
DryRun:b=dryRun InternetGatewayId:s!=internetGatewayId VpcId:s!=vpcId
DryRun:b=dryRun AttachmentId:s!=attachmentId Force:b=force
VerifiedAccessInstanceId:s! VerifiedAccessTrustProviderId:s! ClientToken:s~ DryRun:b
VerifiedAccessTrustProvider:1580=verifiedAccessTrustProvider VerifiedAccessInstance:1581=verifiedAccessInstance
Device:s Force:b InstanceId:s VolumeId:s! DryRun:b=dryRun
VpcId:s! VpnGatewayId:s! DryRun:b=dryRun
AllocationId:s! DryRun:b
AddressTransfer:1547=addressTransfer
DryRun:b
AllowedImagesSettingsState:s=allowedImagesSettingsState
InstanceIds:[(item)s=InstanceId;form=InstanceId ClientToken:s~ DryRun:b
SuccessfulResults:[(item)1866=successfulResultSet;form=SuccessfulResultSet UnsuccessfulResults:[(item)1867=unsuccessfulResultSet;form=UnsuccessfulResultSet
Source:s Destination:s Metric:s Statistic:s DryRun:b
Output:b=output
DryRun:b ClientToken:s~
CapacityManagerStatus:s=capacityManagerStatus OrganizationsAccess:b=organizationsAccess
DryRun:b
EbsEncryptionByDefault:b=ebsEncryptionByDefault
ImageId:s! Force:b DryRun:b
ImageId:s=imageId ResourceType:s=resourceType SnapshotConfiguration:1868=snapshotConfiguration LaunchTemplate:1869=launchTemplate MaxParallelLaunches:i=maxParallelLaunches OwnerId:s=ownerId State:s=state StateTransitionReason:s=stateTransitionReason StateTransitionTime:t=stateTransitionTime
AvailabilityZones:[(AvailabilityZone)s=AvailabilityZone;form=AvailabilityZone AvailabilityZoneIds:[(AvailabilityZoneId)s=AvailabilityZoneId;form=AvailabilityZoneId SourceSnapshotIds:[(SnapshotId)s!=SourceSnapshotId;form=SourceSnapshotId DryRun:b
Successful:[(item)1870=successful Unsuccessful:[(item)1871=unsuccessful
ImageId:s! DryRun:b
Return:b=return
DryRun:b
ImageBlockPublicAccessState:s=imageBlockPublicAccessState
ImageId:s! DryRun:b
Return:b=return
ImageId:s! DryRun:b
Return:s=return
InstanceIds:[(item)s!=InstanceId;form=InstanceId DryRun:b
Instances:[(item)1814=instanceSet;form=InstanceSet
DryRun:b DelegatedAdminAccountId:s!
Success:b=success
DryRun:b IpamPolicyId:s! OrganizationTargetId:s
Return:b=return
RouteServerId:s! RouteTableId:s! DryRun:b
RouteServerPropagation:1872=routeServerPropagation
DryRun:b
SerialConsoleAccessEnabled:b=serialConsoleAccessEnabled
DryRun:b
State:s=state
TransitGatewayRouteTableId:s! TransitGatewayAttachmentId:s DryRun:b TransitGatewayRouteTableAnnouncementId:s
Propagation:1873=propagation
GatewayId:s! RouteTableId:s! DryRun:b
DryRun:b=dryRun VpcId:s!=vpcId
Return:b=return
VpcId:s
Return:b=return
AssociationId:s PublicIp:s DryRun:b=dryRun
ApplicationStatusCheckId:s! TargetTagAssociations:[(item)1561=TargetTagAssociation;form=TargetTagAssociation InstanceIds:[(item)s=InstanceId;form=InstanceId ClientToken:s~ DryRun:b
SuccessfulResults:[(item)1562=successfulResultSet;form=SuccessfulResultSet UnsuccessfulResults:[(item)1563=unsuccessfulResultSet;form=UnsuccessfulResultSet
DryRun:b CapacityReservationId:s! UnusedReservationBillingOwnerId:s!
Return:b=return
ClientVpnEndpointId:s! AssociationId:s! DryRun:b
AssociationId:s=associationId Status:1564=status
CertificateArn:s! RoleArn:s! DryRun:b
Return:b=return
AssociationId:s!
IamInstanceProfileAssociation:1566=iamInstanceProfileAssociation
DryRun:b InstanceEventWindowId:s! AssociationTarget:1874!
InstanceEventWindow:1568=instanceEventWindow
DryRun:b Asn:s! Cidr:s!
AsnAssociation:1569=asnAssociation
DryRun:b IpamResourceDiscoveryAssociationId:s!
IpamResourceDiscoveryAssociation:1570=ipamResourceDiscoveryAssociation
NatGatewayId:s! AssociationIds:[(item)s!=AssociationId;form=AssociationId MaxDrainDurationSeconds:i DryRun:b
NatGatewayId:s=natGatewayId NatGatewayAddresses:[(item)1560=natGatewayAddressSet;form=NatGatewayAddressSet
RouteServerId:s! VpcId:s! DryRun:b
RouteServerAssociation:1571=routeServerAssociation
DryRun:b=dryRun AssociationId:s!=associationId
GroupId:s! VpcId:s! DryRun:b
State:s=state
AssociationId:s!=associationId
Ipv6CidrBlockAssociation:1573=ipv6CidrBlockAssociation SubnetId:s=subnetId
TransitGatewayMulticastDomainId:s! TransitGatewayAttachmentId:s! SubnetIds:[(item)s! DryRun:b
Associations:1550=associations
TransitGatewayPolicyTableId:s! TransitGatewayAttachmentId:s! DryRun:b
Association:1574=association
TransitGatewayRouteTableId:s! TransitGatewayAttachmentId:s! DryRun:b
Association:1575=association
AssociationId:s! ClientToken:s~ DryRun:b
Return:b=return ClientToken:s=clientToken
AssociationId:s!=associationId
Ipv6CidrBlockAssociation:1577=ipv6CidrBlockAssociation CidrBlockAssociation:1578=cidrBlockAssociation VpcId:s=vpcId
AllocationId:s! TransferAccountId:s! DryRun:b
AddressTransfer:1547=addressTransfer
AllowedImagesSettingsState:s! DryRun:b
AllowedImagesSettingsState:s=allowedImagesSettingsState
InstanceIds:[(item)s=InstanceId;form=InstanceId DurationSeconds:i ClientToken:s~ DryRun:b
SuccessfulResults:[(item)1866=successfulResultSet;form=SuccessfulResultSet UnsuccessfulResults:[(item)1867=unsuccessfulResultSet;form=UnsuccessfulResultSet
Source:s Destination:s Metric:s Statistic:s DryRun:b
Output:b=output
OrganizationsAccess:b DryRun:b ClientToken:s~
CapacityManagerStatus:s=capacityManagerStatus OrganizationsAccess:b=organizationsAccess
DryRun:b
EbsEncryptionByDefault:b=ebsEncryptionByDefault
ImageId:s! ResourceType:s SnapshotConfiguration:1875 LaunchTemplate:1876 MaxParallelLaunches:i DryRun:b
ImageId:s=imageId ResourceType:s=resourceType SnapshotConfiguration:1868=snapshotConfiguration LaunchTemplate:1869=launchTemplate MaxParallelLaunches:i=maxParallelLaunches OwnerId:s=ownerId State:s=state StateTransitionReason:s=stateTransitionReason StateTransitionTime:t=stateTransitionTime
AvailabilityZones:[(AvailabilityZone)s=AvailabilityZone;form=AvailabilityZone AvailabilityZoneIds:[(AvailabilityZoneId)s=AvailabilityZoneId;form=AvailabilityZoneId SourceSnapshotIds:[(SnapshotId)s!=SourceSnapshotId;form=SourceSnapshotId DryRun:b
Successful:[(item)1877=successful Unsuccessful:[(item)1878=unsuccessful
ImageId:s! DryRun:b
Return:b=return
ImageBlockPublicAccessState:s! DryRun:b
ImageBlockPublicAccessState:s=imageBlockPublicAccessState
ImageId:s! DeprecateAt:t! DryRun:b
Return:b=return
ImageId:s! WithCooldown:b DryRun:b
Return:s=return
InstanceIds:[(item)s!=InstanceId;form=InstanceId SqlServerCredentials:s DryRun:b
Instances:[(item)1814=instanceSet;form=InstanceSet
DryRun:b IpamInternetRegistryAssociationId:s! RpkiVersion:s! ServiceUri:s! ChildHandle:s! ParentHandle:s! ParentBpkiTa:s! ClientToken:s~
IpamInternetRegistryAssociation:1640=ipamInternetRegistryAssociation
DryRun:b DelegatedAdminAccountId:s!
Success:b=success
DryRun:b IpamPolicyId:s! OrganizationTargetId:s
IpamPolicyId:s=ipamPolicyId
DryRun:b
ReturnValue:b=returnValue
RouteServerId:s! RouteTableId:s! DryRun:b
RouteServerPropagation:1872=routeServerPropagation
DryRun:b
SerialConsoleAccessEnabled:b=serialConsoleAccessEnabled
State:s! DryRun:b
State:s=state
TransitGatewayRouteTableId:s! TransitGatewayAttachmentId:s DryRun:b TransitGatewayRouteTableAnnouncementId:s
Propagation:1873=propagation
GatewayId:s! RouteTableId:s! DryRun:b
DryRun:b=dryRun VolumeId:s!=volumeId
DryRun:b=dryRun VpcId:s!=vpcId
Return:b=return
VpcId:s
Return:b=return
ClientVpnEndpointId:s! DryRun:b
CertificateRevocationList:s=certificateRevocationList Status:1879=status
ClientVpnEndpointId:s! DryRun:b
ClientConfiguration:s=clientConfiguration
ClientToken:s~ Description:s DiskImageFormat:s! DryRun:b ImageId:s! S3ExportLocation:1880! RoleName:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
Description:s=description DiskImageFormat:s=diskImageFormat ExportImageTaskId:s=exportImageTaskId ImageId:s=imageId RoleName:s=roleName Progress:s=progress S3ExportLocation:1881=s3ExportLocation Status:s=status StatusMessage:s=statusMessage Tags:[(item)1595=tagSet;form=TagSet
TransitGatewayRouteTableId:s! Filters:[(Filter)1760=Filter;form=Filter S3Bucket:s! DryRun:b
S3Location:s=s3Location
VerifiedAccessInstanceId:s! DryRun:b
Version:s=version VerifiedAccessInstanceId:s=verifiedAccessInstanceId Region:s=region DeviceTrustProviders:[(item)s=deviceTrustProviderSet;form=DeviceTrustProviderSet UserTrustProvider:1882=userTrustProvider OpenVpnConfigurations:[(item)1883=openVpnConfigurationSet;form=OpenVpnConfigurationSet
VpnConnectionId:s! VpnTunnelOutsideIpAddress:s! DryRun:b
ActiveVpnTunnelStatus:1884=activeVpnTunnelStatus
DryRun:b
State:s=state ImageCriteria:[(item)1885=imageCriterionSet;form=ImageCriterionSet ManagedBy:s=managedBy
CertificateArn:s! DryRun:b
AssociatedRoles:[(item)1886=associatedRoleSet;form=AssociatedRoleSet
PoolId:s! NextToken:s MaxResults:i DryRun:b
Ipv6CidrAssociations:[(item)1887=ipv6CidrAssociationSet;form=Ipv6CidrAssociationSet NextToken:s=nextToken
DataQueries:[1888=DataQuery;form=DataQuery StartTime:t EndTime:t MaxResults:i NextToken:s DryRun:b
DataResponses:[(item)1889=dataResponseSet;form=DataResponseSet NextToken:s=nextToken
DryRun:b
CapacityManagerStatus:s=capacityManagerStatus OrganizationsAccess:b=organizationsAccess DataExportCount:i=dataExportCount IngestionStatus:s=ingestionStatus IngestionStatusMessage:s=ingestionStatusMessage EarliestDatapointTimestamp:t=earliestDatapointTimestamp LatestDatapointTimestamp:t=latestDatapointTimestamp
MetricNames:[(item)s!=MetricName;form=MetricName StartTime:t! EndTime:t! Period:i! GroupBy:[(item)s FilterBy:[(item)1890 MaxResults:i NextToken:s DryRun:b
MetricDataResults:[(item)1891=metricDataResultSet;form=MetricDataResultSet NextToken:s=nextToken
GroupBy:[(item)s! FilterBy:[(item)1890 StartTime:t! EndTime:t! MetricNames:[(item)s!=MetricName;form=MetricName MaxResults:i NextToken:s DryRun:b
MetricDimensionResults:[(item)1892=metricDimensionResultSet;form=MetricDimensionResultSet NextToken:s=nextToken
MaxResults:i NextToken:s DryRun:b
CapacityManagerTagKeys:[(item)1893=capacityManagerTagKeySet;form=CapacityManagerTagKeySet NextToken:s=nextToken
CapacityReservationId:s! NextToken:s MaxResults:i DryRun:b
NextToken:s=nextToken CapacityReservationId:s=capacityReservationId InstanceType:s=instanceType TotalInstanceCount:i=totalInstanceCount AvailableInstanceCount:i=availableInstanceCount State:s=state InstanceUsages:[(item)1894=instanceUsageSet;form=InstanceUsageSet Interruptible:b=interruptible InterruptibleCapacityAllocation:1895=interruptibleCapacityAllocation InterruptionInfo:1896=interruptionInfo
PoolId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
CoipPoolId:s=coipPoolId CoipAddressUsages:[(item)1897=coipAddressUsageSet;form=CoipAddressUsageSet LocalGatewayRouteTableId:s=localGatewayRouteTableId NextToken:s=nextToken
InstanceId:s! Latest:b DryRun:b=dryRun
InstanceId:s=instanceId Timestamp:t=timestamp Output:s=output
DryRun:b InstanceId:s! WakeUp:b
ImageData:s=imageData InstanceId:s=instanceId
DryRun:b ReportId:s!
ReportId:s=reportId S3Bucket:s=s3Bucket S3Prefix:s=s3Prefix TargetId:s=targetId StartTime:t=startTime EndTime:t=endTime NumberOfAccounts:i=numberOfAccounts NumberOfFailedAccounts:i=numberOfFailedAccounts AttributeSummaries:[(item)1898=attributeSummarySet;form=AttributeSummarySet
DryRun:b InstanceFamily:s!
InstanceFamilyCreditSpecification:1899=instanceFamilyCreditSpecification
DryRun:b
KmsKeyId:s=kmsKeyId
DryRun:b
EbsEncryptionByDefault:b=ebsEncryptionByDefault SseType:s=sseType
DryRun:b
IpamPolicyEnabled:b=ipamPolicyEnabled IpamPolicyId:s=ipamPolicyId ManagedBy:s=managedBy
DryRun:b FlowLogId:s! ConfigDeliveryS3DestinationArn:s! IntegrateServices:1900!=IntegrateService;form=IntegrateService
Result:s=result
CapacityReservationId:s! NextToken:s MaxResults:i DryRun:b
NextToken:s=nextToken CapacityReservationGroups:[(item)1901=capacityReservationGroupSet;form=CapacityReservationGroupSet
HostIdSet:[(item)s! OfferingId:s!
CurrencyCode:s=currencyCode Purchase:[(item)1902=purchase TotalHourlyPrice:s=totalHourlyPrice TotalUpfrontPrice:s=totalUpfrontPrice
ImageId:s! DryRun:b
ImageAncestryEntries:[(item)1903=imageAncestryEntrySet;form=ImageAncestryEntrySet
DryRun:b
ImageBlockPublicAccessState:s=imageBlockPublicAccessState ManagedBy:s=managedBy
DryRun:b
AccountLevel:1904=accountLevel
InstanceId:s! KeyType:s! KeyFormat:s! DryRun:b
InstanceId:s=instanceId KeyType:s=keyType KeyFormat:s=keyFormat KeyValue:s=keyValue
DryRun:b ArchitectureTypes:[(item)s!=ArchitectureType;form=ArchitectureType VirtualizationTypes:[(item)s!=VirtualizationType;form=VirtualizationType InstanceRequirements:1905! MaxResults:i NextToken:s Context:s
InstanceTypes:[(item)1906=instanceTypeSet;form=InstanceTypeSet NextToken:s=nextToken
InstanceId:s! DryRun:b
InstanceId:s=instanceId UefiData:s=uefiData
DryRun:b Cidr:s! IpamScopeId:s! VpcId:s StartTime:t EndTime:t MaxResults:i NextToken:s
HistoryRecords:[(item)1907=historyRecordSet;form=HistoryRecordSet NextToken:s=nextToken
DryRun:b IpamResourceDiscoveryId:s! DiscoveryRegion:s! Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
IpamDiscoveredAccounts:[(item)1908=ipamDiscoveredAccountSet;form=IpamDiscoveredAccountSet NextToken:s=nextToken
DryRun:b IpamResourceDiscoveryId:s! AddressRegion:s! Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
IpamDiscoveredPublicAddresses:[(item)1909=ipamDiscoveredPublicAddressSet;form=IpamDiscoveredPublicAddressSet OldestSampleTime:t=oldestSampleTime NextToken:s=nextToken
DryRun:b IpamResourceDiscoveryId:s! ResourceRegion:s! Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
IpamDiscoveredResourceCidrs:[(item)1910=ipamDiscoveredResourceCidrSet;form=IpamDiscoveredResourceCidrSet NextToken:s=nextToken
DryRun:b IpamResourceDiscoveryId:s! ResourceRegion:s! Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
IpamDiscoveredRoutes:[(item)1911=ipamDiscoveredRouteSet;form=IpamDiscoveredRouteSet NextToken:s=nextToken
DryRun:b IpamInternetRegistryAssociationId:s! MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken IpamInternetRegistryAssociationAsns:[(item)1912=ipamInternetRegistryAssociationAsnSet;form=IpamInternetRegistryAssociationAsnSet
DryRun:b IpamInternetRegistryAssociationId:s! MaxResults:i NextToken:s Filters:[(Filter)1760=Filter;form=Filter
NextToken:s=nextToken IpamInternetRegistryAssociationCidrs:[(item)1913=ipamInternetRegistryAssociationCidrSet;form=IpamInternetRegistryAssociationCidrSet
DryRun:b IpamPolicyId:s! Filters:[(Filter)1760=Filter;form=Filter Locale:s ResourceType:s MaxResults:i NextToken:s
IpamPolicyDocuments:[(item)1914=ipamPolicyDocumentSet;form=IpamPolicyDocumentSet NextToken:s=nextToken
DryRun:b MaxResults:i NextToken:s IpamPolicyId:s! Filters:[(Filter)1760=Filter;form=Filter
OrganizationTargets:[(item)1915=organizationTargetSet;form=OrganizationTargetSet NextToken:s=nextToken
DryRun:b IpamPoolId:s! IpamPoolAllocationId:s Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
IpamPoolAllocations:[(item)1557=ipamPoolAllocationSet;form=IpamPoolAllocationSet NextToken:s=nextToken
DryRun:b IpamPoolId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
IpamPoolCidrs:[(item)1752=ipamPoolCidrSet;form=IpamPoolCidrSet NextToken:s=nextToken
DryRun:b IpamPrefixListResolverId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s
Rules:[(item)1916=ruleSet;form=RuleSet NextToken:s=nextToken
DryRun:b IpamPrefixListResolverId:s! IpamPrefixListResolverVersion:l! MaxResults:i NextToken:s
Entries:[(item)1917=entrySet;form=EntrySet NextToken:s=nextToken
DryRun:b IpamPrefixListResolverId:s! IpamPrefixListResolverVersions:[(item)l=IpamPrefixListResolverVersion;form=IpamPrefixListResolverVersion MaxResults:i Filters:[(Filter)1760=Filter;form=Filter NextToken:s
IpamPrefixListResolverVersions:[(item)1918=ipamPrefixListResolverVersionSet;form=IpamPrefixListResolverVersionSet NextToken:s=nextToken
DryRun:b Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s IpamScopeId:s! IpamPoolId:s ResourceId:s ResourceType:s ResourceTag:1642 ResourceOwner:s
NextToken:s=nextToken IpamResourceCidrs:[(item)1919=ipamResourceCidrSet;form=IpamResourceCidrSet
DryRun:b IpamInternetRegistryAssociationId:s! Cidr:s MaxResults:i NextToken:s
IpamRouteOriginAuthorizations:[(item)1920=ipamRouteOriginAuthorizationSet;form=IpamRouteOriginAuthorizationSet NextToken:s=nextToken
DryRun:b IpamId:s! Filters:[(Filter)1760=Filter;form=Filter NextToken:s MaxResults:i
IpamId:s=ipamId RouteProtectionFindings:[(item)1921=routeProtectionFindingSet;form=RouteProtectionFindingSet NextToken:s=nextToken
DryRun:b IpamInternetRegistryAssociationId:s! DeltaId:s StartTime:t EndTime:t ChronologicalOrder:s MaxResults:i NextToken:s
IpamRoutingPolicyRegistrationDeltas:[(item)1586=ipamRoutingPolicyRegistrationDeltaSet;form=IpamRoutingPolicyRegistrationDeltaSet NextToken:s=nextToken
DryRun:b IpamInternetRegistryAssociationId:s! Cidr:s MaxResults:i NextToken:s
IpamRoutingPolicyRegistrations:[(item)1922=ipamRoutingPolicyRegistrationSet;form=IpamRoutingPolicyRegistrationSet NextToken:s=nextToken
DryRun:b InstanceId:s!
LaunchTemplateData:1923=launchTemplateData
DryRun:b PrefixListId:s! MaxResults:i NextToken:s
PrefixListAssociations:[(item)1924=prefixListAssociationSet;form=PrefixListAssociationSet NextToken:s=nextToken
DryRun:b PrefixListId:s! TargetVersion:l MaxResults:i NextToken:s
Entries:[(item)1925=entrySet;form=EntrySet NextToken:s=nextToken
DryRun:b
Visibility:1926=visibility
NetworkInsightsAccessScopeAnalysisId:s! MaxResults:i NextToken:s DryRun:b
NetworkInsightsAccessScopeAnalysisId:s=networkInsightsAccessScopeAnalysisId AnalysisStatus:s=analysisStatus AnalysisFindings:[(item)1927=analysisFindingSet;form=AnalysisFindingSet NextToken:s=nextToken
NetworkInsightsAccessScopeId:s! DryRun:b
NetworkInsightsAccessScopeContent:1672=networkInsightsAccessScopeContent
InstanceId:s! DryRun:b=dryRun
InstanceId:s=instanceId Timestamp:t=timestamp PasswordData:s=passwordData
DryRun:b ReservedInstanceIds:[(ReservedInstanceId)s!=ReservedInstanceId;form=ReservedInstanceId TargetConfigurations:[(TargetConfigurationRequest)1548=TargetConfiguration;form=TargetConfiguration
CurrencyCode:s=currencyCode IsValidExchange:b=isValidExchange OutputReservedInstancesWillExpireAt:t=outputReservedInstancesWillExpireAt PaymentDue:s=paymentDue ReservedInstanceValueRollup:1928=reservedInstanceValueRollup ReservedInstanceValueSet:[(item)1929=reservedInstanceValueSet TargetConfigurationValueRollup:1928=targetConfigurationValueRollup TargetConfigurationValueSet:[(item)1930=targetConfigurationValueSet ValidationFailureReason:s=validationFailureReason
RouteServerId:s! DryRun:b
RouteServerAssociations:[(item)1571=routeServerAssociationSet;form=RouteServerAssociationSet
RouteServerId:s! RouteTableId:s DryRun:b
RouteServerPropagations:[(item)1872=routeServerPropagationSet;form=RouteServerPropagationSet
RouteServerId:s! NextToken:s MaxResults:i DryRun:b Filters:[(Filter)1760=Filter;form=Filter
AreRoutesPersisted:b=areRoutesPersisted Routes:[(item)1931=routeSet;form=RouteSet NextToken:s=nextToken
VpcId:s! NextToken:s MaxResults:i Filters:[(Filter)1760=Filter;form=Filter DryRun:b
NextToken:s=nextToken SecurityGroupForVpcs:[(item)1932=securityGroupForVpcSet;form=SecurityGroupForVpcSet
DryRun:b
SerialConsoleAccessEnabled:b=serialConsoleAccessEnabled ManagedBy:s=managedBy
DryRun:b
State:s=state ManagedBy:s=managedBy
InstanceTypes:[s=InstanceType;form=InstanceType TargetCapacity:i! TargetCapacityUnitType:s SingleAvailabilityZone:b RegionNames:[s=RegionName;form=RegionName InstanceRequirementsWithMetadata:1933 DryRun:b MaxResults:i NextToken:s IncludeLocalZones:b
SpotPlacementScores:[(item)1934=spotPlacementScoreSet;form=SpotPlacementScoreSet NextToken:s=nextToken
Filters:[(Filter)1760=Filter;form=Filter SubnetId:s! DryRun:b NextToken:s MaxResults:i
SubnetIpv4CidrReservations:[(item)1696=subnetIpv4CidrReservationSet;form=SubnetIpv4CidrReservationSet SubnetIpv6CidrReservations:[(item)1696=subnetIpv6CidrReservationSet;form=SubnetIpv6CidrReservationSet NextToken:s=nextToken
TransitGatewayAttachmentId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayAttachmentPropagations:[(item)1935=transitGatewayAttachmentPropagations NextToken:s=nextToken
TransitGatewayMeteringPolicyId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayMeteringPolicyEntries:[(item)1709=transitGatewayMeteringPolicyEntries NextToken:s=nextToken
TransitGatewayMulticastDomainId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
MulticastDomainAssociations:[(item)1936=multicastDomainAssociations NextToken:s=nextToken
TransitGatewayPolicyTableId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
Associations:[(item)1574=associations NextToken:s=nextToken
TransitGatewayPolicyTableId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayPolicyTableEntries:[(item)1715=transitGatewayPolicyTableEntries NextToken:s=nextToken
TransitGatewayRouteTableId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayPrefixListReferences:[(item)1716=transitGatewayPrefixListReferenceSet;form=TransitGatewayPrefixListReferenceSet NextToken:s=nextToken
TransitGatewayRouteTableId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
Associations:[(item)1937=associations NextToken:s=nextToken
TransitGatewayRouteTableId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
TransitGatewayRouteTablePropagations:[(item)1938=transitGatewayRouteTablePropagations NextToken:s=nextToken
VerifiedAccessEndpointId:s! DryRun:b
PolicyEnabled:b=policyEnabled PolicyDocument:s=policyDocument
VerifiedAccessEndpointId:s! MaxResults:i NextToken:s DryRun:b
VerifiedAccessEndpointTargets:[(item)1939=verifiedAccessEndpointTargetSet;form=VerifiedAccessEndpointTargetSet NextToken:s=nextToken
VerifiedAccessGroupId:s! DryRun:b
PolicyEnabled:b=policyEnabled PolicyDocument:s=policyDocument
VpcId:s! MaxResults:i NextToken:s DryRun:b
NonCompliantResources:[(item)1940=nonCompliantResourceSet;form=NonCompliantResourceSet NextToken:s=nextToken
VpnConnectionId:s! VpnConnectionDeviceTypeId:s! InternetKeyExchangeVersion:s SampleType:s DryRun:b
VpnConnectionDeviceSampleConfiguration:s=vpnConnectionDeviceSampleConfiguration
MaxResults:i NextToken:s DryRun:b
VpnConnectionDeviceTypes:[(item)1941=vpnConnectionDeviceTypeSet;form=VpnConnectionDeviceTypeSet NextToken:s=nextToken
VpnConnectionId:s! VpnTunnelOutsideIpAddress:s! DryRun:b
VpnConnectionId:s=vpnConnectionId TransitGatewayId:s=transitGatewayId CustomerGatewayId:s=customerGatewayId VpnGatewayId:s=vpnGatewayId VpnTunnelOutsideIpAddress:s=vpnTunnelOutsideIpAddress MaintenanceDetails:1942=maintenanceDetails
ClientVpnEndpointId:s! CertificateRevocationList:s! DryRun:b
Return:b=return
Architecture:s ClientData:1943 ClientToken:s Description:s DiskContainers:[(item)1944=DiskContainer;form=DiskContainer DryRun:b Encrypted:b Hypervisor:s KmsKeyId:s LicenseType:s Platform:s RoleName:s LicenseSpecifications:[(item)1945 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification UsageOperation:s BootMode:s
Architecture:s=architecture Description:s=description Encrypted:b=encrypted Hypervisor:s=hypervisor ImageId:s=imageId ImportTaskId:s=importTaskId KmsKeyId:s=kmsKeyId LicenseType:s=licenseType Platform:s=platform Progress:s=progress SnapshotDetails:[(item)1946=snapshotDetailSet;form=SnapshotDetailSet Status:s=status StatusMessage:s=statusMessage LicenseSpecifications:[(item)1947=licenseSpecifications Tags:[(item)1595=tagSet;form=TagSet UsageOperation:s=usageOperation
DryRun:b=dryRun Description:s=description LaunchSpecification:1948=launchSpecification DiskImages:[1949=diskImage;form=DiskImage Platform:s!=platform
ConversionTask:1783=conversionTask
TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun KeyName:s!=keyName PublicKeyMaterial:B!=publicKeyMaterial
KeyFingerprint:s=keyFingerprint KeyName:s=keyName KeyPairId:s=keyPairId Tags:[(item)1595=tagSet;form=TagSet
ClientData:1943 ClientToken:s Description:s DiskContainer:1950 DryRun:b Encrypted:b KmsKeyId:s RoleName:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
Description:s=description ImportTaskId:s=importTaskId SnapshotTaskDetail:1951=snapshotTaskDetail Tags:[(item)1595=tagSet;form=TagSet
AvailabilityZoneId:s DryRun:b=dryRun AvailabilityZone:s=availabilityZone Image:1952!=image Description:s=description Volume:1953!=volume
ConversionTask:1783=conversionTask
ImageIds:[(ImageId)s=ImageId;form=ImageId NextToken:s MaxResults:i DryRun:b
Images:[(item)1954=imageSet;form=ImageSet NextToken:s=nextToken
MaxResults:i NextToken:s SnapshotIds:[(SnapshotId)s=SnapshotId;form=SnapshotId DryRun:b
Snapshots:[(item)1955=snapshotSet;form=SnapshotSet NextToken:s=nextToken
VolumeIds:[(VolumeId)s=VolumeId;form=VolumeId DryRun:b MaxResults:i NextToken:s
Volumes:[(item)1956=volumeSet;form=VolumeSet NextToken:s=nextToken
SnapshotId:s! DryRun:b LockMode:s! CoolOffPeriod:i LockDuration:i ExpirationDate:t
SnapshotId:s=snapshotId LockState:s=lockState LockDuration:i=lockDuration CoolOffPeriod:i=coolOffPeriod CoolOffPeriodExpiresOn:t=coolOffPeriodExpiresOn LockCreatedOn:t=lockCreatedOn LockExpiresOn:t=lockExpiresOn LockDurationStartTime:t=lockDurationStartTime
DryRun:b Mode:s InternetGateway:s EgressOnlyInternetGateway:s NatGateway:s VirtualPrivateGateway:s VpcPeering:s Lambda:s VpcLattice:s ElasticFileSystem:s
AccountVpcEncryptionControl:1759=accountVpcEncryptionControl
AllocationId:s! DomainName:s DryRun:b
Address:1762=address
ApplicationStatusCheckId:s! Aggregation:s HealthCheckPaths:[(item)1596=HealthCheckPath;form=HealthCheckPath Protocol:s Port:i Path:s DeviceIndex:i IpVersion:s IpScope:s Interval:i Timeout:i FailureThreshold:i SuccessThreshold:i StatusCodeMatcher:s InitializationGracePeriodSeconds:i ClientToken:s~ DryRun:b
ApplicationStatusCheck:1597=applicationStatusCheck
GroupName:s! OptInStatus:s! DryRun:b
Return:b=return
CapacityReservationId:s! InstanceCount:i EndDate:t EndDateType:s Accept:b DryRun:b AdditionalInfo:s InstanceMatchCriteria:s
Return:b=return
CapacityReservationFleetId:s! TotalTargetCapacity:i EndDate:t DryRun:b RemoveEndDate:b
Return:b=return
ClientVpnEndpointId:s! ServerCertificateArn:s ConnectionLogOptions:1604 DnsServers:1957 VpnPort:i Description:s SplitTunnel:b DryRun:b SecurityGroupIds:[(item)s=SecurityGroupId;form=SecurityGroupId VpcId:s SelfServicePortal:s ClientConnectOptions:1605 SessionTimeoutHours:i ClientLoginBannerOptions:1606 ClientRouteEnforcementOptions:1607 DisconnectOnSessionTimeout:b TransitGatewayConfiguration:1608
Return:b=return
DryRun:b InstanceFamily:s! CpuCredits:s!
InstanceFamilyCreditSpecification:1899=instanceFamilyCreditSpecification
KmsKeyId:s! DryRun:b
KmsKeyId:s=kmsKeyId
DryRun:b ExcessCapacityTerminationPolicy:s LaunchTemplateConfigs:[(item)1623=LaunchTemplateConfig;form=LaunchTemplateConfig FleetId:s! TargetCapacitySpecification:1624 Context:s
Return:b=return
DryRun:b FpgaImageId:s! Attribute:s OperationType:s UserIds:[(UserId)s=UserId;form=UserId UserGroups:[(UserGroup)s=UserGroup;form=UserGroup ProductCodes:[(ProductCode)s=ProductCode;form=ProductCode LoadPermission:1958 Description:s Name:s
FpgaImageAttribute:1793=fpgaImageAttribute
HostRecovery:s InstanceType:s InstanceFamily:s HostMaintenance:s HostIds:[(item)s!=hostId;form=HostId AutoPlacement:s=autoPlacement
Successful:[(item)s=successful Unsuccessful:[(item)1553=unsuccessful
Resource:s! UseLongIds:b!
Resource:s!=resource UseLongIds:b!=useLongIds PrincipalArn:s!=principalArn
Attribute:s Description:1798 ImageId:s! LaunchPermission:1959 OperationType:s ProductCodes:[(ProductCode)s=ProductCode;form=ProductCode UserGroups:[(UserGroup)s=UserGroup;form=UserGroup UserIds:[(UserId)s=UserId;form=UserId Value:s OrganizationArns:[(OrganizationArn)s=OrganizationArn;form=OrganizationArn OrganizationalUnitArns:[(OrganizationalUnitArn)s=OrganizationalUnitArn;form=OrganizationalUnitArn ImdsSupport:1798 DryRun:b=dryRun
SourceDestCheck:1809 EnclaveOptions:1960 DisableApiStop:1809 DryRun:b=dryRun InstanceId:s!=instanceId Attribute:s=attribute Value:s=value BlockDeviceMappings:[(item)1961=blockDeviceMapping;form=BlockDeviceMapping DisableApiTermination:1809=disableApiTermination InstanceType:1798=instanceType Kernel:1798=kernel Ramdisk:1798=ramdisk UserData:1962=userData InstanceInitiatedShutdownBehavior:1798=instanceInitiatedShutdownBehavior Groups:[(groupId)s=GroupId;form=GroupId EbsOptimized:1809=ebsOptimized SriovNetSupport:1798=sriovNetSupport EnaSupport:1809=enaSupport
InstanceId:s! CapacityReservationSpecification:1963! DryRun:b
Return:b=return
DryRun:b InstanceConnectEndpointId:s! IpAddressType:s SecurityGroupIds:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId PreserveClientIp:b
Return:b=return
InstanceId:s! CoreCount:i ThreadsPerCore:i NestedVirtualization:s DryRun:b
InstanceId:s=instanceId CoreCount:i=coreCount ThreadsPerCore:i=threadsPerCore NestedVirtualization:s=nestedVirtualization
DryRun:b ClientToken:s InstanceCreditSpecifications:[(item)1964!=InstanceCreditSpecification;form=InstanceCreditSpecification
SuccessfulInstanceCreditSpecifications:[(item)1965=successfulInstanceCreditSpecificationSet;form=SuccessfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:[(item)1966=unsuccessfulInstanceCreditSpecificationSet;form=UnsuccessfulInstanceCreditSpecificationSet
DryRun:b InstanceId:s! InstanceEventId:s! NotBefore:t!
Event:1967=event
DryRun:b Name:s InstanceEventWindowId:s! TimeRanges:[1633=TimeRange;form=TimeRange CronExpression:s
InstanceEventWindow:1568=instanceEventWindow
InstanceId:s! AutoRecovery:s RebootMigration:s DryRun:b
InstanceId:s=instanceId AutoRecovery:s=autoRecovery RebootMigration:s=rebootMigration
HttpTokens:s HttpPutResponseHopLimit:i HttpEndpoint:s InstanceMetadataTags:s DryRun:b HttpTokensEnforced:s
Return:b=return
InstanceId:s! HttpTokens:s HttpPutResponseHopLimit:i HttpEndpoint:s DryRun:b HttpProtocolIpv6:s InstanceMetadataTags:s
InstanceId:s=instanceId InstanceMetadataOptions:1968=instanceMetadataOptions
InstanceId:s! BandwidthWeighting:s! DryRun:b
InstanceId:s=instanceId BandwidthWeighting:s=bandwidthWeighting
GroupName:s PartitionNumber:i HostResourceGroupArn:s GroupId:s InstanceId:s!=instanceId Tenancy:s=tenancy Affinity:s=affinity HostId:s=hostId
Return:b=return
DryRun:b IpamId:s! Description:s AddOperatingRegions:[1637=AddOperatingRegion;form=AddOperatingRegion RemoveOperatingRegions:[1969=RemoveOperatingRegion;form=RemoveOperatingRegion Tier:s EnablePrivateGua:b MeteredAccount:s
Ipam:1638=ipam
DryRun:b IpamPolicyId:s! Locale:s! ResourceType:s! AllocationRules:[(item)1970=AllocationRule;form=AllocationRule
IpamPolicyDocument:1914=ipamPolicyDocument
DryRun:b IpamPoolId:s! Description:s AutoImport:b AllocationMinNetmaskLength:i AllocationMaxNetmaskLength:i AllocationDefaultNetmaskLength:i ClearAllocationDefaultNetmaskLength:b AddAllocationResourceTags:[(item)1642=AddAllocationResourceTag;form=AddAllocationResourceTag RemoveAllocationResourceTags:[(item)1642=RemoveAllocationResourceTag;form=RemoveAllocationResourceTag
IpamPool:1644=ipamPool
DryRun:b IpamPoolAllocationId:s! Description:s
IpamPoolAllocation:1557=ipamPoolAllocation
DryRun:b IpamPrefixListResolverId:s! Description:s Rules:[(Rule)1645=Rule;form=Rule
IpamPrefixListResolver:1646=ipamPrefixListResolver
DryRun:b IpamPrefixListResolverTargetId:s! DesiredVersion:l TrackLatestVersion:b ClientToken:s~
IpamPrefixListResolverTarget:1647=ipamPrefixListResolverTarget
DryRun:b ResourceId:s! ResourceCidr:s! ResourceRegion:s! CurrentIpamScopeId:s! DestinationIpamScopeId:s Monitored:b!
IpamResourceCidr:1919=ipamResourceCidr
DryRun:b IpamResourceDiscoveryId:s! Description:s AddOperatingRegions:[1637=AddOperatingRegion;form=AddOperatingRegion RemoveOperatingRegions:[1969=RemoveOperatingRegion;form=RemoveOperatingRegion AddOrganizationalUnitExclusions:[1971=AddOrganizationalUnitExclusion;form=AddOrganizationalUnitExclusion RemoveOrganizationalUnitExclusions:[1972=RemoveOrganizationalUnitExclusion;form=RemoveOrganizationalUnitExclusion
IpamResourceDiscovery:1648=ipamResourceDiscovery
DryRun:b IpamInternetRegistryAssociationId:s! Cidr:s! Asns:[(item)s!=Asn;form=Asn PermitMoreSpecificAnnouncements:b MaxLength:i Description:s Force:b ClientToken:s~
IpamRoutingPolicyRegistrationDelta:1586=ipamRoutingPolicyRegistrationDelta
DryRun:b IpamScopeId:s! Description:s ExternalAuthorityConfiguration:1649 RemoveExternalAuthorityConfiguration:b
IpamScope:1650=ipamScope
DryRun:b ClientToken:s~ LaunchTemplateId:s LaunchTemplateName:s DefaultVersion:s=SetDefaultVersion;form=SetDefaultVersion
LaunchTemplate:1653=launchTemplate
DestinationCidrBlock:s LocalGatewayRouteTableId:s! LocalGatewayVirtualInterfaceGroupId:s NetworkInterfaceId:s DryRun:b DestinationPrefixListId:s
Route:1656=route
DryRun:b PrefixListId:s! CurrentVersion:l PrefixListName:s AddEntries:[1663=AddEntry;form=AddEntry RemoveEntries:[1973=RemoveEntry;form=RemoveEntry MaxEntries:i IpamPrefixListResolverSyncEnabled:b
PrefixList:1664=prefixList
DryRun:b DefaultVisibility:s!
Visibility:1926=visibility
EnaSrdSpecification:1579 EnablePrimaryIpv6:b ConnectionTrackingSpecification:1677 AssociatePublicIpAddress:b AssociatedSubnetIds:[(AssociatedSubnetId)s=AssociatedSubnetId;form=AssociatedSubnetId DryRun:b=dryRun NetworkInterfaceId:s!=networkInterfaceId Description:1798=description SourceDestCheck:1809=sourceDestCheck Groups:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId Attachment:1974=attachment
DryRun:b InstanceId:s! PrivateDnsHostnameType:s EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
Return:b=return
NetworkInterfaceId:s! HostnameType:s! DryRun:b
Successful:b=successful
ReservedInstancesIds:[(ReservedInstancesId)s!=ReservedInstancesId;form=ReservedInstancesId ClientToken:s=clientToken TargetConfigurations:[(item)1975!=ReservedInstancesConfigurationSetItemType;form=ReservedInstancesConfigurationSetItemType
ReservedInstancesModificationId:s=reservedInstancesModificationId
RouteServerId:s! PersistRoutes:s PersistRoutesDuration:l SnsNotificationsEnabled:b DryRun:b
RouteServer:1685=routeServer
GroupId:s! SecurityGroupRules:[(item)1976!=SecurityGroupRule;form=SecurityGroupRule DryRun:b
Return:b=return
Attribute:s CreateVolumePermission:1977 GroupNames:[(GroupName)s=UserGroup;form=UserGroup OperationType:s SnapshotId:s! UserIds:[(UserId)s=UserId;form=UserId DryRun:b=dryRun
SnapshotId:s! StorageTier:s DryRun:b
SnapshotId:s=snapshotId TieringStartTime:t=tieringStartTime
LaunchTemplateConfigs:[(item)1978=LaunchTemplateConfig;form=LaunchTemplateConfig OnDemandTargetCapacity:i Context:s SpotFleetRequestId:s!=spotFleetRequestId TargetCapacity:i=targetCapacity ExcessCapacityTerminationPolicy:s=excessCapacityTerminationPolicy
Return:b=return
AssignIpv6AddressOnCreation:1809 MapPublicIpOnLaunch:1809 SubnetId:s!=subnetId MapCustomerOwnedIpOnLaunch:1809 CustomerOwnedIpv4Pool:s EnableDns64:1809 PrivateDnsHostnameTypeOnLaunch:s EnableResourceNameDnsARecordOnLaunch:1809 EnableResourceNameDnsAAAARecordOnLaunch:1809 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:1809
TrafficMirrorFilterId:s! AddNetworkServices:[(item)s=AddNetworkService;form=AddNetworkService RemoveNetworkServices:[(item)s=RemoveNetworkService;form=RemoveNetworkService DryRun:b
TrafficMirrorFilter:1697=trafficMirrorFilter
TrafficMirrorFilterRuleId:s! TrafficDirection:s RuleNumber:i RuleAction:s DestinationPortRange:1698 SourcePortRange:1698 Protocol:i DestinationCidrBlock:s SourceCidrBlock:s Description:s RemoveFields:[s=RemoveField;form=RemoveField DryRun:b
TrafficMirrorFilterRule:1699=trafficMirrorFilterRule
TrafficMirrorSessionId:s! TrafficMirrorTargetId:s TrafficMirrorFilterId:s PacketLength:i SessionNumber:i VirtualNetworkId:i Description:s RemoveFields:[s=RemoveField;form=RemoveField DryRun:b
TrafficMirrorSession:1700=trafficMirrorSession
TransitGatewayId:s! Description:s Options:1979 DryRun:b
TransitGateway:1703=transitGateway
TransitGatewayMeteringPolicyId:s! AddMiddleboxAttachmentIds:[s=AddMiddleboxAttachmentId;form=AddMiddleboxAttachmentId RemoveMiddleboxAttachmentIds:[s=RemoveMiddleboxAttachmentId;form=RemoveMiddleboxAttachmentId DryRun:b
TransitGatewayMeteringPolicy:1708=transitGatewayMeteringPolicy
TransitGatewayPolicyTableId:s! PolicyRuleNumber:s! PolicyRule:1714 TargetRouteTableId:s DryRun:b
TransitGatewayPolicyTableEntry:1715=transitGatewayPolicyTableEntry
TransitGatewayRouteTableId:s! PrefixListId:s! TransitGatewayAttachmentId:s Blackhole:b DryRun:b
TransitGatewayPrefixListReference:1716=transitGatewayPrefixListReference
TransitGatewayAttachmentId:s! AddSubnetIds:[(item)s RemoveSubnetIds:[(item)s Options:1980 DryRun:b
TransitGatewayVpcAttachment:1552=transitGatewayVpcAttachment
VerifiedAccessEndpointId:s! VerifiedAccessGroupId:s LoadBalancerOptions:1981 NetworkInterfaceOptions:1982 Description:s ClientToken:s~ DryRun:b RdsOptions:1983 CidrOptions:1984
VerifiedAccessEndpoint:1726=verifiedAccessEndpoint
VerifiedAccessEndpointId:s! PolicyEnabled:b PolicyDocument:s ClientToken:s~ DryRun:b SseSpecification:1723
PolicyEnabled:b=policyEnabled PolicyDocument:s=policyDocument SseSpecification:1985=sseSpecification
VerifiedAccessGroupId:s! VerifiedAccessInstanceId:s Description:s ClientToken:s~ DryRun:b
VerifiedAccessGroup:1727=verifiedAccessGroup
VerifiedAccessGroupId:s! PolicyEnabled:b PolicyDocument:s ClientToken:s~ DryRun:b SseSpecification:1723
PolicyEnabled:b=policyEnabled PolicyDocument:s=policyDocument SseSpecification:1985=sseSpecification
VerifiedAccessInstanceId:s! Description:s DryRun:b ClientToken:s~ CidrEndpointsCustomSubDomain:s
VerifiedAccessInstance:1581=verifiedAccessInstance
VerifiedAccessInstanceId:s! AccessLogs:1986! DryRun:b ClientToken:s~
LoggingConfiguration:1856=loggingConfiguration
VerifiedAccessTrustProviderId:s! OidcOptions:1987 DeviceOptions:1988 Description:s DryRun:b ClientToken:s~ SseSpecification:1723 NativeApplicationOidcOptions:1989
VerifiedAccessTrustProvider:1580=verifiedAccessTrustProvider
DryRun:b VolumeId:s! Size:i VolumeType:s Iops:i Throughput:i MultiAttachEnabled:b
VolumeModification:1858=volumeModification
AutoEnableIO:1809 VolumeId:s! DryRun:b=dryRun
EnableDnsHostnames:1809 EnableDnsSupport:1809 VpcId:s!=vpcId EnableNetworkAddressUsageMetrics:1809
DryRun:b ExclusionId:s! InternetGatewayExclusionMode:s!
VpcBlockPublicAccessExclusion:1733=vpcBlockPublicAccessExclusion
DryRun:b InternetGatewayBlockMode:s!
VpcBlockPublicAccessOptions:1859=vpcBlockPublicAccessOptions
DryRun:b VpcEncryptionControlId:s! Mode:s InternetGatewayExclusion:s EgressOnlyInternetGatewayExclusion:s NatGatewayExclusion:s VirtualPrivateGatewayExclusion:s VpcPeeringExclusion:s LambdaExclusion:s VpcLatticeExclusion:s ElasticFileSystemExclusion:s
VpcEncryptionControl:1734=vpcEncryptionControl
DryRun:b VpcEndpointId:s! ResetPolicy:b PolicyDocument:s AddRouteTableIds:[(item)s=AddRouteTableId;form=AddRouteTableId RemoveRouteTableIds:[(item)s=RemoveRouteTableId;form=RemoveRouteTableId AddSubnetIds:[(item)s=AddSubnetId;form=AddSubnetId RemoveSubnetIds:[(item)s=RemoveSubnetId;form=RemoveSubnetId AddSecurityGroupIds:[(item)s=AddSecurityGroupId;form=AddSecurityGroupId RemoveSecurityGroupIds:[(item)s=RemoveSecurityGroupId;form=RemoveSecurityGroupId IpAddressType:s DnsOptions:1735 PrivateDnsEnabled:b SubnetConfigurations:[(item)1736=SubnetConfiguration;form=SubnetConfiguration
Return:b=return
DryRun:b ConnectionNotificationId:s! ConnectionNotificationArn:s ConnectionEvents:[(item)s
ReturnValue:b=return;form=Return
DryRun:b ServiceId:s VpcEndpointId:s! PayerResponsibility:s! Scope:s!
VpcEndpointId:s=vpcEndpointId PayerResponsibilities:[(item)1990=payerResponsibilitySet;form=PayerResponsibilitySet
DryRun:b ServiceId:s! PrivateDnsName:s RemovePrivateDnsName:b AcceptanceRequired:b AddNetworkLoadBalancerArns:[(item)s=AddNetworkLoadBalancerArn;form=AddNetworkLoadBalancerArn RemoveNetworkLoadBalancerArns:[(item)s=RemoveNetworkLoadBalancerArn;form=RemoveNetworkLoadBalancerArn AddGatewayLoadBalancerArns:[(item)s=AddGatewayLoadBalancerArn;form=AddGatewayLoadBalancerArn RemoveGatewayLoadBalancerArns:[(item)s=RemoveGatewayLoadBalancerArn;form=RemoveGatewayLoadBalancerArn AddSupportedIpAddressTypes:[(item)s=AddSupportedIpAddressType;form=AddSupportedIpAddressType RemoveSupportedIpAddressTypes:[(item)s=RemoveSupportedIpAddressType;form=RemoveSupportedIpAddressType AddSupportedRegions:[(item)s=AddSupportedRegion;form=AddSupportedRegion RemoveSupportedRegions:[(item)s=RemoveSupportedRegion;form=RemoveSupportedRegion
Return:b=return
DryRun:b ServiceId:s! PayerResponsibility:s!
ReturnValue:b=return;form=Return
DryRun:b ServiceId:s! AddAllowedPrincipals:[(item)s RemoveAllowedPrincipals:[(item)s
AddedPrincipals:[(item)1991=addedPrincipalSet;form=AddedPrincipalSet ReturnValue:b=return;form=Return
AccepterPeeringConnectionOptions:1992 DryRun:b RequesterPeeringConnectionOptions:1992 VpcPeeringConnectionId:s!
AccepterPeeringConnectionOptions:1993=accepterPeeringConnectionOptions RequesterPeeringConnectionOptions:1993=requesterPeeringConnectionOptions
VpcId:s! InstanceTenancy:s! DryRun:b
ReturnValue:b=return;form=Return
VpnConnectionId:s! TransitGatewayId:s CustomerGatewayId:s VpnGatewayId:s DryRun:b
VpnConnection:1742=vpnConnection
VpnConnectionId:s! LocalIpv4NetworkCidr:s RemoteIpv4NetworkCidr:s LocalIpv6NetworkCidr:s RemoteIpv6NetworkCidr:s TunnelBandwidth:s DryRun:b
VpnConnection:1742=vpnConnection
VpnConnectionId:s! VpnTunnelOutsideIpAddress:s! DryRun:b
VpnConnection:1742=vpnConnection
VpnConnectionId:s! VpnTunnelOutsideIpAddress:s! TunnelOptions:1994! DryRun:b SkipTunnelReplacement:b PreSharedKeyStorage:s
VpnConnection:1742=vpnConnection
InstanceIds:[(InstanceId)s!=InstanceId;form=InstanceId DryRun:b=dryRun
InstanceMonitorings:[(item)1995=instancesSet;form=InstancesSet
DryRun:b=dryRun PublicIp:s!=publicIp
AllocationId:s=allocationId Status:s=status
DryRun:b Cidr:s! IpamPoolId:s! IpamPoolOwner:s!
ByoipCidr:1555=byoipCidr
DryRun:b ClientToken:s~ SourceCapacityReservationId:s! DestinationCapacityReservationId:s! InstanceCount:i!
SourceCapacityReservation:1598=sourceCapacityReservation DestinationCapacityReservation:1598=destinationCapacityReservation InstanceCount:i=instanceCount
Cidr:s! CidrAuthorizationContext:1996 PubliclyAdvertisable:b Description:s DryRun:b PoolTagSpecifications:[(item)1546=PoolTagSpecification;form=PoolTagSpecification MultiRegion:b NetworkBorderGroup:s
ByoipCidr:1555=byoipCidr
DryRun:b IpamId:s! Asn:s! AsnAuthorizationContext:1997!
Byoasn:1751=byoasn
DryRun:b IpamPoolId:s! Cidr:s CidrAuthorizationContext:1998 NetmaskLength:i ClientToken:s~ VerificationMethod:s IpamExternalResourceVerificationTokenId:s
IpamPoolCidr:1752=ipamPoolCidr
DryRun:b IpamPoolId:s! PoolId:s! NetmaskLength:i! NetworkBorderGroup:s
PoolId:s=poolId PoolAddressRange:1999=poolAddressRange
DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification CapacityBlockOfferingId:s! InstancePlatform:s!
CapacityReservation:1598=capacityReservation CapacityBlocks:[(item)1772=capacityBlockSet;form=CapacityBlockSet
CapacityBlockExtensionOfferingId:s! CapacityReservationId:s! DryRun:b
CapacityBlockExtensions:[(item)1768=capacityBlockExtensionSet;form=CapacityBlockExtensionSet
ClientToken:s CurrencyCode:s HostIdSet:[(item)s! LimitPrice:s OfferingId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
ClientToken:s=clientToken CurrencyCode:s=currencyCode Purchase:[(item)1902=purchase TotalHourlyPrice:s=totalHourlyPrice TotalUpfrontPrice:s=totalUpfrontPrice
InstanceCount:i! ReservedInstancesOfferingId:s! PurchaseTime:t DryRun:b=dryRun LimitPrice:2000=limitPrice
ReservedInstancesId:s=reservedInstancesId
ClientToken:s~ DryRun:b PurchaseRequests:[(PurchaseRequest)2001!=PurchaseRequest;form=PurchaseRequest
ScheduledInstanceSet:[(item)1840=scheduledInstanceSet
InstanceIds:[(InstanceId)s!=InstanceId;form=InstanceId DryRun:b=dryRun
ImageLocation:s BillingProducts:[(item)s=BillingProduct;form=BillingProduct BootMode:s TpmSupport:s UefiData:s ImdsSupport:s TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification DryRun:b=dryRun Name:s!=name Description:s=description Architecture:s=architecture KernelId:s=kernelId RamdiskId:s=ramdiskId RootDeviceName:s=rootDeviceName BlockDeviceMappings:[(BlockDeviceMapping)1630=BlockDeviceMapping;form=BlockDeviceMapping VirtualizationType:s=virtualizationType SriovNetSupport:s=sriovNetSupport EnaSupport:b=enaSupport
ImageId:s=imageId
DryRun:b InstanceTagAttribute:2002!
InstanceTagAttribute:1755=instanceTagAttribute
TransitGatewayMulticastDomainId:s! GroupIpAddress:s NetworkInterfaceIds:[(item)s! DryRun:b
RegisteredMulticastGroupMembers:2003=registeredMulticastGroupMembers
TransitGatewayMulticastDomainId:s! GroupIpAddress:s NetworkInterfaceIds:[(item)s! DryRun:b
RegisteredMulticastGroupSources:2004=registeredMulticastGroupSources
DryRun:b CapacityReservationId:s!
Return:b=return
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayClientVpnAttachment:1549=transitGatewayClientVpnAttachment
TransitGatewayMulticastDomainId:s TransitGatewayAttachmentId:s SubnetIds:[(item)s DryRun:b
Associations:1550=associations
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayPeeringAttachment:1551=transitGatewayPeeringAttachment
TransitGatewayAttachmentId:s! DryRun:b
TransitGatewayVpcAttachment:1552=transitGatewayVpcAttachment
DryRun:b ServiceId:s! VpcEndpointIds:[(item)s!=VpcEndpointId;form=VpcEndpointId
Unsuccessful:[(item)1553=unsuccessful
DryRun:b=dryRun VpcPeeringConnectionId:s!=vpcPeeringConnectionId
Return:b=return
AllocationId:s PublicIp:s NetworkBorderGroup:s DryRun:b=dryRun
HostIds:[(item)s!=hostId;form=HostId
Successful:[(item)s=successful Unsuccessful:[(item)1553=unsuccessful
DryRun:b IpamPoolId:s! Cidr:s! IpamPoolAllocationId:s!
Success:b=success
IamInstanceProfile:1565! AssociationId:s!
IamInstanceProfileAssociation:1566=iamInstanceProfileAssociation
ImageCriteria:[(ImageCriterion)2005=ImageCriterion;form=ImageCriterion DryRun:b
ReturnValue:b=return;form=Return
DryRun:b=dryRun AssociationId:s!=associationId NetworkAclId:s!=networkAclId
NewAssociationId:s=newAssociationId
DryRun:b=dryRun NetworkAclId:s!=networkAclId RuleNumber:i!=ruleNumber Protocol:s!=protocol RuleAction:s!=ruleAction Egress:b!=egress CidrBlock:s=cidrBlock Ipv6CidrBlock:s=ipv6CidrBlock IcmpTypeCode:1668=Icmp;form=Icmp PortRange:1669=portRange
DestinationPrefixListId:s VpcEndpointId:s LocalTarget:b TransitGatewayId:s LocalGatewayId:s CarrierGatewayId:s CoreNetworkArn:s OdbNetworkArn:s DryRun:b=dryRun RouteTableId:s!=routeTableId DestinationCidrBlock:s=destinationCidrBlock GatewayId:s=gatewayId DestinationIpv6CidrBlock:s=destinationIpv6CidrBlock EgressOnlyInternetGatewayId:s=egressOnlyInternetGatewayId InstanceId:s=instanceId NetworkInterfaceId:s=networkInterfaceId VpcPeeringConnectionId:s=vpcPeeringConnectionId NatGatewayId:s=natGatewayId
DryRun:b=dryRun AssociationId:s!=associationId RouteTableId:s!=routeTableId
NewAssociationId:s=newAssociationId AssociationState:1572=associationState
DestinationCidrBlock:s! TransitGatewayRouteTableId:s! TransitGatewayAttachmentId:s Blackhole:b DryRun:b
Route:1717=route
VpnConnectionId:s! VpnTunnelOutsideIpAddress:s! ApplyPendingMaintenance:b DryRun:b
Return:b=return
DryRun:b=dryRun Instances:[(InstanceId)s!=instanceId;form=InstanceId Status:s!=status StartTime:t=startTime EndTime:t=endTime ReasonCodes:[(item)s!=reasonCode;form=ReasonCode Description:s=description
DryRun:b=dryRun SpotFleetRequestConfig:2006!=spotFleetRequestConfig
SpotFleetRequestId:s=spotFleetRequestId
LaunchSpecification:2007 TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification InstanceInterruptionBehavior:s DryRun:b=dryRun SpotPrice:s=spotPrice ClientToken:s=clientToken InstanceCount:i=instanceCount Type:s=type ValidFrom:t=validFrom ValidUntil:t=validUntil LaunchGroup:s=launchGroup AvailabilityZoneGroup:s=availabilityZoneGroup BlockDurationMinutes:i=blockDurationMinutes
SpotInstanceRequests:[(item)1850=spotInstanceRequestSet;form=SpotInstanceRequestSet
AllocationId:s! Attribute:s! DryRun:b
Address:1762=address
DryRun:b
KmsKeyId:s=kmsKeyId
DryRun:b FpgaImageId:s! Attribute:s
Return:b=return
Attribute:s! ImageId:s! DryRun:b=dryRun
DryRun:b=dryRun InstanceId:s!=instanceId Attribute:s!=attribute
DryRun:b=dryRun NetworkInterfaceId:s!=networkInterfaceId SourceDestCheck:s=sourceDestCheck
Attribute:s! SnapshotId:s! DryRun:b=dryRun
DryRun:b=dryRun PublicIp:s!=publicIp
PublicIp:s=publicIp Status:s=status
ImageId:s! DryRun:b
Return:b=return
DryRun:b PrefixListId:s! PreviousVersion:l! CurrentVersion:l!
PrefixList:1664=prefixList
SnapshotId:s! DryRun:b
SnapshotId:s=snapshotId OutpostArn:s=outpostArn Description:s=description Encrypted:b=encrypted OwnerId:s=ownerId Progress:s=progress StartTime:t=startTime State:s=status;form=Status VolumeId:s=volumeId VolumeSize:i=volumeSize SseType:s=sseType
SnapshotId:s! TemporaryRestoreDays:i PermanentRestore:b DryRun:b
SnapshotId:s=snapshotId RestoreStartTime:t=restoreStartTime RestoreDuration:i=restoreDuration IsPermanentRestore:b=isPermanentRestore
VolumeId:s! DryRun:b
Return:b=return
ClientVpnEndpointId:s! TargetNetworkCidr:s! AccessGroupId:s RevokeAllGroups:b DryRun:b
Status:1583=status
SecurityGroupRuleIds:[(item)s=SecurityGroupRuleId;form=SecurityGroupRuleId DryRun:b=dryRun GroupId:s!=groupId SourceSecurityGroupName:s=sourceSecurityGroupName SourceSecurityGroupOwnerId:s=sourceSecurityGroupOwnerId IpProtocol:s=ipProtocol FromPort:i=fromPort ToPort:i=toPort CidrIp:s=cidrIp IpPermissions:[(item)1584=ipPermissions
Return:b=return UnknownIpPermissions:[(item)1584=unknownIpPermissionSet;form=UnknownIpPermissionSet RevokedSecurityGroupRules:[(item)2008=revokedSecurityGroupRuleSet;form=RevokedSecurityGroupRuleSet
CidrIp:s FromPort:i GroupId:s GroupName:s IpPermissions:[(item)1584 IpProtocol:s SourceSecurityGroupName:s SourceSecurityGroupOwnerId:s ToPort:i SecurityGroupRuleIds:[(item)s=SecurityGroupRuleId;form=SecurityGroupRuleId DryRun:b=dryRun
Return:b=return UnknownIpPermissions:[(item)1584=unknownIpPermissionSet;form=UnknownIpPermissionSet RevokedSecurityGroupRules:[(item)2008=revokedSecurityGroupRuleSet;form=RevokedSecurityGroupRuleSet
BlockDeviceMappings:[(BlockDeviceMapping)1630=BlockDeviceMapping;form=BlockDeviceMapping ImageId:s InstanceType:s Ipv6AddressCount:i Ipv6Addresses:[(item)1679=Ipv6Address;form=Ipv6Address KernelId:s KeyName:s MaxCount:i! MinCount:i! Monitoring:2009 Placement:2010 RamdiskId:s SecurityGroupIds:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId SecurityGroups:[(SecurityGroup)s=SecurityGroup;form=SecurityGroup SubnetId:s UserData:s ElasticGpuSpecification:[(item)2011 ElasticInferenceAccelerators:[(item)2012=ElasticInferenceAccelerator;form=ElasticInferenceAccelerator TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification LaunchTemplate:2013 InstanceMarketOptions:2014 CreditSpecification:2015 CpuOptions:2016 CapacityReservationSpecification:1963 HibernationOptions:2017 LicenseSpecifications:[(item)2018=LicenseSpecification;form=LicenseSpecification MetadataOptions:2019 EnclaveOptions:1960 PrivateDnsNameOptions:2020 MaintenanceOptions:2021 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:2022 Operator:1652 SecondaryInterfaces:[(item)2023=SecondaryInterface;form=SecondaryInterface DryRun:b=dryRun DisableApiTermination:b=disableApiTermination InstanceInitiatedShutdownBehavior:s=instanceInitiatedShutdownBehavior PrivateIpAddress:s=privateIpAddress ClientToken:s~=clientToken AdditionalInfo:s=additionalInfo NetworkInterfaces:[(item)2024=networkInterface;form=NetworkInterface IamInstanceProfile:1565=iamInstanceProfile EbsOptimized:b=ebsOptimized
ReservationId:s=reservationId OwnerId:s=ownerId RequesterId:s=requesterId Groups:[(item)1811=groupSet;form=GroupSet Instances:[(item)2025=instancesSet;form=InstancesSet
ClientToken:s~ DryRun:b InstanceCount:i LaunchSpecification:2026! ScheduledInstanceId:s!
InstanceIdSet:[(item)s=instanceIdSet
LocalGatewayRouteTableId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
Routes:[(item)1656=routeSet;form=RouteSet NextToken:s=nextToken
TransitGatewayMulticastDomainId:s! Filters:[(Filter)1760=Filter;form=Filter MaxResults:i NextToken:s DryRun:b
MulticastGroups:[(item)2027=multicastGroups NextToken:s=nextToken
TransitGatewayRouteTableId:s! Filters:[(Filter)1760!=Filter;form=Filter MaxResults:i DryRun:b NextToken:s
Routes:[(item)1717=routeSet;form=RouteSet AdditionalRoutesAvailable:b=additionalRoutesAvailable NextToken:s=nextToken
InstanceId:s! DryRun:b
DryRun:b S3Bucket:s! S3Prefix:s TargetId:s! TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
ReportId:s=reportId
InstanceIds:[(InstanceId)s!=InstanceId;form=InstanceId AdditionalInfo:s=additionalInfo DryRun:b=dryRun
StartingInstances:[(item)2028=instancesSet;form=InstancesSet
NetworkInsightsAccessScopeId:s! DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s!~
NetworkInsightsAccessScopeAnalysis:1825=networkInsightsAccessScopeAnalysis
NetworkInsightsPathId:s! AdditionalAccounts:[(item)s=AdditionalAccount;form=AdditionalAccount FilterInArns:[(item)s=FilterInArn;form=FilterInArn FilterOutArns:[(item)s=FilterOutArn;form=FilterOutArn DryRun:b TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification ClientToken:s!~
NetworkInsightsAnalysis:1826=networkInsightsAnalysis
DryRun:b ServiceId:s!
ReturnValue:b=return;form=Return
InstanceIds:[(InstanceId)s!=InstanceId;form=InstanceId Hibernate:b SkipOsShutdown:b DryRun:b=dryRun Force:b=force
StoppingInstances:[(item)2028=instancesSet;form=InstancesSet
ClientVpnEndpointId:s! ConnectionId:s Username:s DryRun:b
ClientVpnEndpointId:s=clientVpnEndpointId Username:s=username ConnectionStatuses:[(item)2029=connectionStatuses
InstanceIds:[(InstanceId)s!=InstanceId;form=InstanceId Force:b SkipOsShutdown:b DryRun:b=dryRun
TerminatingInstances:[(item)2028=instancesSet;form=InstancesSet
Ipv6Prefixes:[(item)s=Ipv6Prefix;form=Ipv6Prefix NetworkInterfaceId:s!=networkInterfaceId Ipv6Addresses:[(item)s=ipv6Addresses
NetworkInterfaceId:s=networkInterfaceId UnassignedIpv6Addresses:[(item)s=unassignedIpv6Addresses UnassignedIpv6Prefixes:[(item)s=unassignedIpv6PrefixSet;form=UnassignedIpv6PrefixSet
Ipv4Prefixes:[(item)s=Ipv4Prefix;form=Ipv4Prefix NetworkInterfaceId:s!=networkInterfaceId PrivateIpAddresses:[(PrivateIpAddress)s=privateIpAddress;form=PrivateIpAddress
NatGatewayId:s! PrivateIpAddresses:[(item)s!=PrivateIpAddress;form=PrivateIpAddress MaxDrainDurationSeconds:i DryRun:b
NatGatewayId:s=natGatewayId NatGatewayAddresses:[(item)1560=natGatewayAddressSet;form=NatGatewayAddressSet
SnapshotId:s! DryRun:b
SnapshotId:s=snapshotId
InstanceIds:[(InstanceId)s!=InstanceId;form=InstanceId DryRun:b=dryRun
InstanceMonitorings:[(item)1995=instancesSet;form=InstancesSet
ActivateTagKeys:[(item)s=ActivateTagKey;form=ActivateTagKey DeactivateTagKeys:[(item)s=DeactivateTagKey;form=DeactivateTagKey DryRun:b ClientToken:s~
CapacityManagerTagKeys:[(item)1893=capacityManagerTagKeySet;form=CapacityManagerTagKeySet
OrganizationsAccess:b! DryRun:b ClientToken:s~
CapacityManagerStatus:s=capacityManagerStatus OrganizationsAccess:b=organizationsAccess
CapacityReservationId:s! TargetInstanceCount:i! DryRun:b
InterruptibleCapacityReservationId:s=interruptibleCapacityReservationId SourceCapacityReservationId:s=sourceCapacityReservationId InstanceCount:i=instanceCount TargetInstanceCount:i=targetInstanceCount Status:s=status InterruptionType:s=interruptionType
DryRun:b GroupId:s GroupName:s IpPermissions:[(item)1584 SecurityGroupRuleDescriptions:[(item)2030=SecurityGroupRuleDescription;form=SecurityGroupRuleDescription
Return:b=return
DryRun:b GroupId:s GroupName:s IpPermissions:[(item)1584 SecurityGroupRuleDescriptions:[(item)2030=SecurityGroupRuleDescription;form=SecurityGroupRuleDescription
Return:b=return
Cidr:s! DryRun:b
ByoipCidr:1555=byoipCidr
ResourceType:s=resourceType Tags:[(item)1595=Tag;form=Tag
PublicIp:s=publicIp AllocationId:s=allocationId TransferAccountId:s=transferAccountId TransferOfferExpirationTimestamp:t=transferOfferExpirationTimestamp TransferOfferAcceptedTimestamp:t=transferOfferAcceptedTimestamp AddressTransferStatus:s=addressTransferStatus
InstanceCount:i OfferingId:s!
TransitGatewayAttachmentId:s=transitGatewayAttachmentId TransitGatewayId:s=transitGatewayId ClientVpnEndpointId:s=clientVpnEndpointId ClientVpnOwnerId:s=clientVpnOwnerId State:s=state CreationTime:s=creationTime
TransitGatewayMulticastDomainId:s=transitGatewayMulticastDomainId TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType ResourceOwnerId:s=resourceOwnerId Subnets:[(item)2031=subnets
TransitGatewayAttachmentId:s=transitGatewayAttachmentId AccepterTransitGatewayAttachmentId:s=accepterTransitGatewayAttachmentId RequesterTgwInfo:2032=requesterTgwInfo AccepterTgwInfo:2032=accepterTgwInfo Options:2033=options Status:2034=status State:s=state CreationTime:t=creationTime Tags:[(item)1595=tagSet;form=TagSet
TransitGatewayAttachmentId:s=transitGatewayAttachmentId TransitGatewayId:s=transitGatewayId VpcId:s=vpcId VpcOwnerId:s=vpcOwnerId State:s=state SubnetIds:[(item)s=subnetIds CreationTime:t=creationTime Options:2035=options Tags:[(item)1595=tagSet;form=TagSet
Error:2036=error ResourceId:s=resourceId
AccepterVpcInfo:2037=accepterVpcInfo ExpirationTime:t=expirationTime RequesterVpcInfo:2037=requesterVpcInfo Status:2038=status Tags:[(item)1595=tagSet;form=TagSet VpcPeeringConnectionId:s=vpcPeeringConnectionId
Cidr:s=cidr Description:s=description AsnAssociations:[(item)1569=asnAssociationSet;form=AsnAssociationSet StatusMessage:s=statusMessage State:s=state NetworkBorderGroup:s=networkBorderGroup AdvertisementType:s=advertisementType PoolId:s=poolId IpamPoolId:s=ipamPoolId
AmdSevSnp:s
Cidr:s=cidr IpamPoolAllocationId:s=ipamPoolAllocationId Description:s=description ResourceId:s=resourceId ResourceType:s=resourceType ResourceRegion:s=resourceRegion ResourceOwner:s=resourceOwner Tags:[(item)1595=tagSet;form=TagSet
PrivateIpAddress:s=privateIpAddress
Ipv4Prefix:s=ipv4Prefix
AllocationId:s=allocationId NetworkInterfaceId:s=networkInterfaceId PrivateIp:s=privateIp PublicIp:s=publicIp AssociationId:s=associationId IsPrimary:b=isPrimary FailureMessage:s=failureMessage Status:s=status AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId
Key:s Value:s
ApplicationStatusCheckId:s=applicationStatusCheckId AssociationType:s=associationType AssociationValue:s=associationValue
ApplicationStatusCheckId:s=applicationStatusCheckId AssociationType:s=associationType AssociationValue:s=associationValue Reason:s=reason
Code:s=code Message:s=message
Arn:s=arn Name:s=name
AssociationId:s=associationId InstanceId:s=instanceId IamInstanceProfile:2039=iamInstanceProfile State:s=state Timestamp:t=timestamp
InstanceIds:[(item)s=InstanceId;form=InstanceId InstanceTags:[(item)1595=InstanceTag;form=InstanceTag DedicatedHostIds:[(item)s=DedicatedHostId;form=DedicatedHostId
InstanceEventWindowId:s=instanceEventWindowId TimeRanges:[(item)2040=timeRangeSet;form=TimeRangeSet Name:s=name CronExpression:s=cronExpression AssociationTarget:2041=associationTarget State:s=state Tags:[(item)1595=tagSet;form=TagSet
Asn:s=asn Cidr:s=cidr StatusMessage:s=statusMessage State:s=state
OwnerId:s=ownerId IpamResourceDiscoveryAssociationId:s=ipamResourceDiscoveryAssociationId IpamResourceDiscoveryAssociationArn:s=ipamResourceDiscoveryAssociationArn IpamResourceDiscoveryId:s=ipamResourceDiscoveryId IpamId:s=ipamId IpamArn:s=ipamArn IpamRegion:s=ipamRegion IsDefault:b=isDefault ResourceDiscoveryStatus:s=resourceDiscoveryStatus State:s=state Tags:[(item)1595=tagSet;form=TagSet
RouteServerId:s=routeServerId VpcId:s=vpcId State:s=state
State:s=state StatusMessage:s=statusMessage
AssociationId:s=associationId Ipv6CidrBlock:s=ipv6CidrBlock Ipv6CidrBlockState:2042=ipv6CidrBlockState Ipv6AddressAttribute:s=ipv6AddressAttribute IpSource:s=ipSource
TransitGatewayPolicyTableId:s=transitGatewayPolicyTableId TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType State:s=state
TransitGatewayRouteTableId:s=transitGatewayRouteTableId TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType State:s=state
AssociationId:s=associationId BranchInterfaceId:s=branchInterfaceId TrunkInterfaceId:s=trunkInterfaceId InterfaceProtocol:s=interfaceProtocol VlanId:i=vlanId GreKey:i=greKey Tags:[(item)1595=tagSet;form=TagSet
AssociationId:s=associationId Ipv6CidrBlock:s=ipv6CidrBlock Ipv6CidrBlockState:2043=ipv6CidrBlockState NetworkBorderGroup:s=networkBorderGroup Ipv6Pool:s=ipv6Pool Ipv6AddressAttribute:s=ipv6AddressAttribute IpSource:s=ipSource
AssociationId:s=associationId CidrBlock:s=cidrBlock CidrBlockState:2043=cidrBlockState
EnaSrdEnabled:b EnaSrdUdpSpecification:2044
VerifiedAccessTrustProviderId:s=verifiedAccessTrustProviderId Description:s=description TrustProviderType:s=trustProviderType UserTrustProviderType:s=userTrustProviderType DeviceTrustProviderType:s=deviceTrustProviderType OidcOptions:2045=oidcOptions DeviceOptions:2046=deviceOptions PolicyReferenceName:s=policyReferenceName CreationTime:s=creationTime LastUpdatedTime:s=lastUpdatedTime Tags:[(item)1595=tagSet;form=TagSet SseSpecification:1985=sseSpecification NativeApplicationOidcOptions:2047=nativeApplicationOidcOptions
VerifiedAccessInstanceId:s=verifiedAccessInstanceId Description:s=description VerifiedAccessTrustProviders:[(item)2048=verifiedAccessTrustProviderSet;form=VerifiedAccessTrustProviderSet CreationTime:s=creationTime LastUpdatedTime:s=lastUpdatedTime Tags:[(item)1595=tagSet;form=TagSet FipsEnabled:b=fipsEnabled CidrEndpointsCustomSubDomain:2049=cidrEndpointsCustomSubDomain
VpcId:s=vpcId State:s=state
Code:s=code Message:s=message
IpProtocol:s=ipProtocol FromPort:i=fromPort ToPort:i=toPort UserIdGroupPairs:[(item)2050=groups;form=Groups IpRanges:[(item)2051=ipRanges Ipv6Ranges:[(item)2052=ipv6Ranges PrefixListIds:[(item)2053=prefixListIds
SecurityGroupRuleId:s=securityGroupRuleId GroupId:s=groupId GroupOwnerId:s=groupOwnerId IsEgress:b=isEgress IpProtocol:s=ipProtocol FromPort:i=fromPort ToPort:i=toPort CidrIpv4:s=cidrIpv4 CidrIpv6:s=cidrIpv6 PrefixListId:s=prefixListId ReferencedGroupInfo:2054=referencedGroupInfo Description:s=description Tags:[(item)1595=tagSet;form=TagSet SecurityGroupRuleArn:s=securityGroupRuleArn
DeltaId:s=deltaId DeltaJson:s=deltaJson State:s=state StateMessage:s=stateMessage
S3:2055
InstanceId:s=instanceId BundleId:s=bundleId State:s=state StartTime:t=startTime UpdateTime:t=updateTime Storage:1587=storage Progress:s=progress BundleTaskError:2056=error;form=Error
CurrentFleetState:s=currentFleetState PreviousFleetState:s=previousFleetState CapacityReservationFleetId:s=capacityReservationFleetId
CapacityReservationFleetId:s=capacityReservationFleetId CancelCapacityReservationFleetError:2057=cancelCapacityReservationFleetError
ClientToken:s=clientToken CreateDate:t=createDate InstanceCounts:[(item)2058=instanceCounts PriceSchedules:[(item)2059=priceSchedules ReservedInstancesId:s=reservedInstancesId ReservedInstancesListingId:s=reservedInstancesListingId Status:s=status StatusMessage:s=statusMessage Tags:[(item)1595=tagSet;form=TagSet UpdateDate:t=updateDate
CurrentSpotFleetRequestState:s=currentSpotFleetRequestState PreviousSpotFleetRequestState:s=previousSpotFleetRequestState SpotFleetRequestId:s=spotFleetRequestId
Error:2060=error SpotFleetRequestId:s=spotFleetRequestId
SpotInstanceRequestId:s=spotInstanceRequestId State:s=state
Key:s=key Value:s=value
Source:2061 Destinations:[(item)2062=Destination;form=Destination
ApplicationStatusCheckId:s=applicationStatusCheckId Aggregation:s=aggregation HealthCheckPaths:[(item)2063=healthCheckPathSet;form=HealthCheckPathSet Protocol:s=protocol Port:i=port Path:s=path DeviceIndex:i=deviceIndex IpVersion:s=ipVersion IpScope:s=ipScope Interval:i=interval Timeout:i=timeout FailureThreshold:i=failureThreshold SuccessThreshold:i=successThreshold StatusCodeMatcher:s=statusCodeMatcher InitializationGracePeriodSeconds:i=initializationGracePeriodSeconds LastUpdatedAt:t=lastUpdatedAt TargetTagAssociations:[(item)2064=targetTagAssociationSet;form=TargetTagAssociationSet Tags:[(item)1595=tagSet;form=TagSet CreationTime:t=creationTime ModifyTime:t=modifyTime DeletionTime:t=deletionTime
CapacityReservationId:s=capacityReservationId OwnerId:s=ownerId CapacityReservationArn:s=capacityReservationArn AvailabilityZoneId:s=availabilityZoneId InstanceType:s=instanceType InstancePlatform:s=instancePlatform AvailabilityZone:s=availabilityZone Tenancy:s=tenancy TotalInstanceCount:i=totalInstanceCount AvailableInstanceCount:i=availableInstanceCount EbsOptimized:b=ebsOptimized EphemeralStorage:b=ephemeralStorage State:s=state StartDate:t=startDate EndDate:t=endDate EndDateType:s=endDateType InstanceMatchCriteria:s=instanceMatchCriteria CreateDate:t=createDate Tags:[(item)1595=tagSet;form=TagSet OutpostArn:s=outpostArn CapacityReservationFleetId:s=capacityReservationFleetId PlacementGroupArn:s=placementGroupArn CapacityAllocations:[(item)2065=capacityAllocationSet;form=CapacityAllocationSet ReservationType:s=reservationType UnusedReservationBillingOwnerId:s=unusedReservationBillingOwnerId CommitmentInfo:2066=commitmentInfo DeliveryPreference:s=deliveryPreference CapacityBlockId:s=capacityBlockId Interruptible:b=interruptible InterruptibleCapacityAllocation:1895=interruptibleCapacityAllocation InterruptionInfo:1896=interruptionInfo
CapacityReservationCancellationQuoteId:s=capacityReservationCancellationQuoteId CapacityReservationId:s=capacityReservationId CreateTime:t=createTime ExpirationTime:t=expirationTime QuoteState:s=quoteState CurrentConfiguration:2067=currentConfiguration CancellationTerms:[(item)2068=cancellationTermSet;form=CancellationTermSet Tags:[(item)1595=tagSet;form=TagSet
InstanceType:s InstancePlatform:s Weight:d AvailabilityZone:s AvailabilityZoneId:s EbsOptimized:b Priority:i
CapacityReservationId:s=capacityReservationId AvailabilityZoneId:s=availabilityZoneId InstanceType:s=instanceType InstancePlatform:s=instancePlatform AvailabilityZone:s=availabilityZone TotalInstanceCount:i=totalInstanceCount FulfilledCapacity:d=fulfilledCapacity EbsOptimized:b=ebsOptimized CreateDate:t=createDate Weight:d=weight Priority:i=priority
CarrierGatewayId:s=carrierGatewayId VpcId:s=vpcId State:s=state OwnerId:s=ownerId Tags:[(item)1595=tagSet;form=TagSet
Type:s ActiveDirectory:2069 MutualAuthentication:2070 FederatedAuthentication:2071
Enabled:b CloudwatchLogGroup:s CloudwatchLogStream:s
Enabled:b LambdaFunctionArn:s
Enabled:b BannerText:s
Enforced:b
TransitGatewayId:s AvailabilityZones:[(item)s=AvailabilityZone;form=AvailabilityZone AvailabilityZoneIds:[(item)s=AvailabilityZoneId;form=AvailabilityZoneId
Code:s=code Message:s=message
Code:s=code Message:s=message
Cidr:s=cidr CoipPoolId:s=coipPoolId LocalGatewayRouteTableId:s=localGatewayRouteTableId
PoolId:s=poolId PoolCidrs:[(item)s=poolCidrSet;form=PoolCidrSet LocalGatewayRouteTableId:s=localGatewayRouteTableId Tags:[(item)1595=tagSet;form=TagSet PoolArn:s=poolArn
CertificateArn:s=certificateArn DeviceName:s=deviceName Tags:[(item)1595=tagSet;form=TagSet BgpAsnExtended:s=bgpAsnExtended CustomerGatewayId:s=customerGatewayId State:s=state Type:s=type IpAddress:s=ipAddress BgpAsn:s=bgpAsn
AvailabilityZoneId:s=availabilityZoneId EnableLniAtDeviceIndex:i=enableLniAtDeviceIndex MapCustomerOwnedIpOnLaunch:b=mapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:s=customerOwnedIpv4Pool OwnerId:s=ownerId AssignIpv6AddressOnCreation:b=assignIpv6AddressOnCreation Ipv6CidrBlockAssociationSet:[(item)1573=ipv6CidrBlockAssociationSet Tags:[(item)1595=tagSet;form=TagSet SubnetArn:s=subnetArn OutpostArn:s=outpostArn EnableDns64:b=enableDns64 Ipv6Native:b=ipv6Native PrivateDnsNameOptionsOnLaunch:2072=privateDnsNameOptionsOnLaunch BlockPublicAccessStates:2073=blockPublicAccessStates Type:s=type SubnetId:s=subnetId State:s=state VpcId:s=vpcId CidrBlock:s=cidrBlock AvailableIpAddressCount:i=availableIpAddressCount AvailabilityZone:s=availabilityZone DefaultForAz:b=defaultForAz MapPublicIpOnLaunch:b=mapPublicIpOnLaunch
OwnerId:s=ownerId InstanceTenancy:s=instanceTenancy Ipv6CidrBlockAssociationSet:[(item)1577=ipv6CidrBlockAssociationSet CidrBlockAssociationSet:[(item)1578=cidrBlockAssociationSet IsDefault:b=isDefault EncryptionControl:1734=encryptionControl Tags:[(item)1595=tagSet;form=TagSet BlockPublicAccessStates:2073=blockPublicAccessStates VpcId:s=vpcId State:s=state CidrBlock:s=cidrBlock DhcpOptionsId:s=dhcpOptionsId
InstanceId:s=instanceId MacModificationTaskId:s=macModificationTaskId MacSystemIntegrityProtectionConfig:2074=macSystemIntegrityProtectionConfig StartTime:t=startTime Tags:[(item)1595=tagSet;form=TagSet TaskState:s=taskState TaskType:s=taskType
Key:s Values:[(item)s=Value;form=Value
OwnerId:s=ownerId Tags:[(item)1595=tagSet;form=TagSet DhcpOptionsId:s=dhcpOptionsId DhcpConfigurations:[(item)2075=dhcpConfigurationSet;form=DhcpConfigurationSet
Attachments:[(item)2076=attachmentSet;form=AttachmentSet EgressOnlyInternetGatewayId:s=egressOnlyInternetGatewayId Tags:[(item)1595=tagSet;form=TagSet
AllocationStrategy:s MaintenanceStrategies:2077 InstanceInterruptionBehavior:s InstancePoolsToUseCount:i SingleInstanceType:b SingleAvailabilityZone:b MinTargetCapacity:i MaxTotalPrice:s
AllocationStrategy:s CapacityReservationOptions:2078 SingleInstanceType:b SingleAvailabilityZone:b MinTargetCapacity:i MaxTotalPrice:s
ReservationTypes:[(ReservationType)s=ReservationType;form=ReservationType
LaunchTemplateSpecification:2079 Overrides:[(item)2080
TotalTargetCapacity:i! OnDemandTargetCapacity:i SpotTargetCapacity:i DefaultTargetCapacityType:s TargetCapacityUnitType:s
LaunchTemplateAndOverrides:2081=launchTemplateAndOverrides Lifecycle:s=lifecycle ErrorCode:s=errorCode ErrorMessage:s=errorMessage
LaunchTemplateAndOverrides:2081=launchTemplateAndOverrides Lifecycle:s=lifecycle InstanceIds:[(item)s=instanceIds InstanceType:s=instanceType Platform:s=platform AvailabilityZoneId:s=availabilityZoneId AvailabilityZone:s=availabilityZone SubnetId:s=subnetId
FileFormat:s HiveCompatiblePartitions:b PerHourPartition:b
ResourceType:s TagKeys:[(item)s=TagKey;form=TagKey
Bucket:s Key:s
Ebs:2082=ebs NoDevice:s=noDevice DeviceName:s=deviceName VirtualName:s=virtualName
ResourceType:s ResourceTypeOptions:[2083=ResourceTypeOption;form=ResourceTypeOption
OwnerId:s=ownerId InstanceConnectEndpointId:s=instanceConnectEndpointId InstanceConnectEndpointArn:s=instanceConnectEndpointArn State:s=state StateMessage:s=stateMessage DnsName:s=dnsName FipsDnsName:s=fipsDnsName NetworkInterfaceIds:[(item)s=networkInterfaceIdSet;form=NetworkInterfaceIdSet VpcId:s=vpcId AvailabilityZone:s=availabilityZone CreatedAt:t=createdAt SubnetId:s=subnetId PreserveClientIp:b=preserveClientIp SecurityGroupIds:[(item)s=securityGroupIdSet;form=SecurityGroupIdSet Tags:[(item)1595=tagSet;form=TagSet IpAddressType:s=ipAddressType PublicDnsNames:2084=publicDnsNames AvailabilityZoneId:s=availabilityZoneId
StartWeekDay:s StartHour:i EndWeekDay:s EndHour:i
DiskImageFormat:s=diskImageFormat ContainerFormat:s=containerFormat S3Bucket:s=s3Bucket S3Prefix:s=s3Prefix
Description:s=description ExportTaskId:s=exportTaskId ExportToS3Task:2085=exportToS3;form=ExportToS3 InstanceExportDetails:2086=instanceExport;form=InstanceExport State:s=state StatusMessage:s=statusMessage Tags:[(item)1595=tagSet;form=TagSet
Attachments:[(item)2076=attachmentSet;form=AttachmentSet InternetGatewayId:s=internetGatewayId OwnerId:s=ownerId Tags:[(item)1595=tagSet;form=TagSet
RegionName:s
OwnerId:s=ownerId IpamId:s=ipamId IpamArn:s=ipamArn IpamRegion:s=ipamRegion PublicDefaultScopeId:s=publicDefaultScopeId PrivateDefaultScopeId:s=privateDefaultScopeId ScopeCount:i=scopeCount Description:s=description OperatingRegions:[(item)2087=operatingRegionSet;form=OperatingRegionSet State:s=state Tags:[(item)1595=tagSet;form=TagSet DefaultResourceDiscoveryId:s=defaultResourceDiscoveryId DefaultResourceDiscoveryAssociationId:s=defaultResourceDiscoveryAssociationId ResourceDiscoveryAssociationCount:i=resourceDiscoveryAssociationCount StateMessage:s=stateMessage Tier:s=tier EnablePrivateGua:b=enablePrivateGua MeteredAccount:s=meteredAccount
IpamExternalResourceVerificationTokenId:s=ipamExternalResourceVerificationTokenId IpamExternalResourceVerificationTokenArn:s=ipamExternalResourceVerificationTokenArn IpamId:s=ipamId IpamArn:s=ipamArn IpamRegion:s=ipamRegion TokenValue:s=tokenValue TokenName:s=tokenName NotAfter:t=notAfter Status:s=status Tags:[(item)1595=tagSet;form=TagSet State:s=state
OwnerId:s=ownerId IpamInternetRegistryAssociationId:s=ipamInternetRegistryAssociationId IpamInternetRegistryAssociationArn:s=ipamInternetRegistryAssociationArn IpamId:s=ipamId IpamRegion:s=ipamRegion Rir:s=rir OrganizationHandle:s=organizationHandle Description:s=description State:s=state ChildRequestXml:s=childRequestXml Tags:[(item)1595=tagSet;form=TagSet
OwnerId:s=ownerId IpamPolicyId:s=ipamPolicyId IpamPolicyArn:s=ipamPolicyArn IpamPolicyRegion:s=ipamPolicyRegion State:s=state StateMessage:s=stateMessage Tags:[(item)1595=tagSet;form=TagSet IpamId:s=ipamId
Key:s Value:s
ResourceId:s ResourceType:s ResourceRegion:s ResourceOwner:s
OwnerId:s=ownerId IpamPoolId:s=ipamPoolId SourceIpamPoolId:s=sourceIpamPoolId IpamPoolArn:s=ipamPoolArn IpamScopeArn:s=ipamScopeArn IpamScopeType:s=ipamScopeType IpamArn:s=ipamArn IpamRegion:s=ipamRegion Locale:s=locale PoolDepth:i=poolDepth State:s=state StateMessage:s=stateMessage Description:s=description AutoImport:b=autoImport PubliclyAdvertisable:b=publiclyAdvertisable AddressFamily:s=addressFamily AllocationMinNetmaskLength:i=allocationMinNetmaskLength AllocationMaxNetmaskLength:i=allocationMaxNetmaskLength AllocationDefaultNetmaskLength:i=allocationDefaultNetmaskLength AllocationResourceTags:[(item)2088=allocationResourceTagSet;form=AllocationResourceTagSet Tags:[(item)1595=tagSet;form=TagSet AwsService:s=awsService PublicIpSource:s=publicIpSource SourceResource:2089=sourceResource
RuleType:s! StaticCidr:s IpamScopeId:s ResourceType:s Conditions:[(Condition)2090=Condition;form=Condition
OwnerId:s=ownerId IpamPrefixListResolverId:s=ipamPrefixListResolverId IpamPrefixListResolverArn:s=ipamPrefixListResolverArn IpamArn:s=ipamArn IpamRegion:s=ipamRegion Description:s=description AddressFamily:s=addressFamily State:s=state Tags:[(item)1595=tagSet;form=TagSet LastVersionCreationStatus:s=lastVersionCreationStatus LastVersionCreationStatusMessage:s=lastVersionCreationStatusMessage
IpamPrefixListResolverTargetId:s=ipamPrefixListResolverTargetId IpamPrefixListResolverTargetArn:s=ipamPrefixListResolverTargetArn IpamPrefixListResolverId:s=ipamPrefixListResolverId OwnerId:s=ownerId PrefixListId:s=prefixListId PrefixListRegion:s=prefixListRegion DesiredVersion:l=desiredVersion LastSyncedVersion:l=lastSyncedVersion TrackLatestVersion:b=trackLatestVersion StateMessage:s=stateMessage State:s=state Tags:[(item)1595=tagSet;form=TagSet
OwnerId:s=ownerId IpamResourceDiscoveryId:s=ipamResourceDiscoveryId IpamResourceDiscoveryArn:s=ipamResourceDiscoveryArn IpamResourceDiscoveryRegion:s=ipamResourceDiscoveryRegion Description:s=description OperatingRegions:[(item)2087=operatingRegionSet;form=OperatingRegionSet IsDefault:b=isDefault State:s=state Tags:[(item)1595=tagSet;form=TagSet OrganizationalUnitExclusions:[(item)2091=organizationalUnitExclusionSet;form=OrganizationalUnitExclusionSet
Type:s ExternalResourceIdentifier:s
OwnerId:s=ownerId IpamScopeId:s=ipamScopeId IpamScopeArn:s=ipamScopeArn IpamArn:s=ipamArn IpamRegion:s=ipamRegion IpamScopeType:s=ipamScopeType IsDefault:b=isDefault Description:s=description PoolCount:i=poolCount State:s=state Tags:[(item)1595=tagSet;form=TagSet ExternalAuthorityConfiguration:2092=externalAuthorityConfiguration
KernelId:s EbsOptimized:b IamInstanceProfile:2093 BlockDeviceMappings:[(BlockDeviceMapping)2094=BlockDeviceMapping;form=BlockDeviceMapping NetworkInterfaces:[(InstanceNetworkInterfaceSpecification)2095=NetworkInterface;form=NetworkInterface ImageId:s InstanceType:s KeyName:s Monitoring:2096 Placement:2097 RamDiskId:s DisableApiTermination:b InstanceInitiatedShutdownBehavior:s UserData:s TagSpecifications:[(LaunchTemplateTagSpecificationRequest)2098=TagSpecification;form=TagSpecification ElasticGpuSpecifications:[(ElasticGpuSpecification)2011=ElasticGpuSpecification;form=ElasticGpuSpecification ElasticInferenceAccelerators:[(item)2099=ElasticInferenceAccelerator;form=ElasticInferenceAccelerator SecurityGroupIds:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId SecurityGroups:[(SecurityGroup)s=SecurityGroup;form=SecurityGroup InstanceMarketOptions:2100 CreditSpecification:2015 CpuOptions:2101 CapacityReservationSpecification:2102 LicenseSpecifications:[(item)2103=LicenseSpecification;form=LicenseSpecification HibernationOptions:2104 MetadataOptions:2105 EnclaveOptions:2106 InstanceRequirements:1905 PrivateDnsNameOptions:2107 MaintenanceOptions:2108 DisableApiStop:b Operator:1652 NetworkPerformanceOptions:2109 SecondaryInterfaces:[(InstanceSecondaryInterfaceSpecification)2110=SecondaryInterface;form=SecondaryInterface
Principal:s
LaunchTemplateId:s=launchTemplateId LaunchTemplateName:s=launchTemplateName CreateTime:t=createTime CreatedBy:s=createdBy DefaultVersionNumber:l=defaultVersionNumber LatestVersionNumber:l=latestVersionNumber Tags:[(item)1595=tagSet;form=TagSet Operator:1731=operator
Errors:[(item)2111=errorSet;form=ErrorSet
LaunchTemplateId:s=launchTemplateId LaunchTemplateName:s=launchTemplateName VersionNumber:l=versionNumber VersionDescription:s=versionDescription CreateTime:t=createTime CreatedBy:s=createdBy DefaultVersion:b=defaultVersion LaunchTemplateData:1923=launchTemplateData Operator:1731=operator
DestinationCidrBlock:s=destinationCidrBlock LocalGatewayVirtualInterfaceGroupId:s=localGatewayVirtualInterfaceGroupId Type:s=type State:s=state LocalGatewayRouteTableId:s=localGatewayRouteTableId LocalGatewayRouteTableArn:s=localGatewayRouteTableArn OwnerId:s=ownerId SubnetId:s=subnetId CoipPoolId:s=coipPoolId NetworkInterfaceId:s=networkInterfaceId DestinationPrefixListId:s=destinationPrefixListId
LocalGatewayRouteTableId:s=localGatewayRouteTableId LocalGatewayRouteTableArn:s=localGatewayRouteTableArn LocalGatewayId:s=localGatewayId OutpostArn:s=outpostArn OwnerId:s=ownerId State:s=state Tags:[(item)1595=tagSet;form=TagSet Mode:s=mode StateReason:2112=stateReason
LocalGatewayRouteTableVirtualInterfaceGroupAssociationId:s=localGatewayRouteTableVirtualInterfaceGroupAssociationId LocalGatewayVirtualInterfaceGroupId:s=localGatewayVirtualInterfaceGroupId LocalGatewayId:s=localGatewayId LocalGatewayRouteTableId:s=localGatewayRouteTableId LocalGatewayRouteTableArn:s=localGatewayRouteTableArn OwnerId:s=ownerId State:s=state Tags:[(item)1595=tagSet;form=TagSet
LocalGatewayRouteTableVpcAssociationId:s=localGatewayRouteTableVpcAssociationId LocalGatewayRouteTableId:s=localGatewayRouteTableId LocalGatewayRouteTableArn:s=localGatewayRouteTableArn LocalGatewayId:s=localGatewayId VpcId:s=vpcId OwnerId:s=ownerId State:s=state Tags:[(item)1595=tagSet;form=TagSet
LocalGatewayVirtualInterfaceId:s=localGatewayVirtualInterfaceId LocalGatewayId:s=localGatewayId LocalGatewayVirtualInterfaceGroupId:s=localGatewayVirtualInterfaceGroupId LocalGatewayVirtualInterfaceArn:s=localGatewayVirtualInterfaceArn OutpostLagId:s=outpostLagId Vlan:i=vlan LocalAddress:s=localAddress PeerAddress:s=peerAddress LocalBgpAsn:i=localBgpAsn PeerBgpAsn:i=peerBgpAsn PeerBgpAsnExtended:l=peerBgpAsnExtended OwnerId:s=ownerId Tags:[(item)1595=tagSet;form=TagSet ConfigurationState:s=configurationState
LocalGatewayVirtualInterfaceGroupId:s=localGatewayVirtualInterfaceGroupId LocalGatewayVirtualInterfaceIds:[(item)s=localGatewayVirtualInterfaceIdSet;form=LocalGatewayVirtualInterfaceIdSet LocalGatewayId:s=localGatewayId OwnerId:s=ownerId LocalBgpAsn:i=localBgpAsn LocalBgpAsnExtended:l=localBgpAsnExtended LocalGatewayVirtualInterfaceGroupArn:s=localGatewayVirtualInterfaceGroupArn Tags:[(item)1595=tagSet;form=TagSet ConfigurationState:s=configurationState
AppleInternal:s BaseSystem:s DebuggingRestrictions:s DTraceRestrictions:s FilesystemProtections:s KextSigning:s NvramProtections:s
Cidr:s! Description:s
PrefixListId:s=prefixListId AddressFamily:s=addressFamily State:s=state StateMessage:s=stateMessage PrefixListArn:s=prefixListArn PrefixListName:s=prefixListName MaxEntries:i=maxEntries Version:l=version Tags:[(item)1595=tagSet;form=TagSet OwnerId:s=ownerId IpamPrefixListResolverTargetId:s=ipamPrefixListResolverTargetId IpamPrefixListResolverSyncEnabled:b=ipamPrefixListResolverSyncEnabled
AvailabilityZone:s AvailabilityZoneId:s AllocationIds:[(AllocationId)s=AllocationId;form=AllocationId
CreateTime:t=createTime DeleteTime:t=deleteTime FailureCode:s=failureCode FailureMessage:s=failureMessage NatGatewayAddresses:[(item)1560=natGatewayAddressSet;form=NatGatewayAddressSet NatGatewayId:s=natGatewayId ProvisionedBandwidth:2113=provisionedBandwidth State:s=state SubnetId:s=subnetId VpcId:s=vpcId Tags:[(item)1595=tagSet;form=TagSet ConnectivityType:s=connectivityType AvailabilityMode:s=availabilityMode AutoScalingIps:s=autoScalingIps AutoProvisionZones:s=autoProvisionZones AttachedAppliances:[(item)2114=attachedApplianceSet;form=AttachedApplianceSet RouteTableId:s=routeTableId
Associations:[(item)2115=associationSet;form=AssociationSet Entries:[(item)2116=entrySet;form=EntrySet IsDefault:b=default;form=Default NetworkAclId:s=networkAclId Tags:[(item)1595=tagSet;form=TagSet VpcId:s=vpcId OwnerId:s=ownerId
Code:i=code Type:i=type
From:i=from To:i=to
Source:2117 Destination:2117 ThroughResources:[(item)2118=ThroughResource;form=ThroughResource
NetworkInsightsAccessScopeId:s=networkInsightsAccessScopeId NetworkInsightsAccessScopeArn:s=networkInsightsAccessScopeArn CreatedDate:t=createdDate UpdatedDate:t=updatedDate Tags:[(item)1595=tagSet;form=TagSet
NetworkInsightsAccessScopeId:s=networkInsightsAccessScopeId MatchPaths:[(item)2119=matchPathSet;form=MatchPathSet ExcludePaths:[(item)2119=excludePathSet;form=ExcludePathSet
SourceAddress:s SourcePortRange:2120 DestinationAddress:s DestinationPortRange:2120
NetworkInsightsPathId:s=networkInsightsPathId NetworkInsightsPathArn:s=networkInsightsPathArn CreatedDate:t=createdDate Source:s=source Destination:s=destination SourceArn:s=sourceArn DestinationArn:s=destinationArn SourceIp:s=sourceIp DestinationIp:s=destinationIp Protocol:s=protocol DestinationPort:i=destinationPort Tags:[(item)1595=tagSet;form=TagSet FilterAtSource:2121=filterAtSource FilterAtDestination:2121=filterAtDestination
Ipv4Prefix:s
Ipv6Prefix:s
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Primary:b=primary PrivateIpAddress:s=privateIpAddress
Ipv6Address:s=ipv6Address IsPrimaryIpv6:b=isPrimaryIpv6
Association:2122=association Attachment:1827=attachment AvailabilityZone:s=availabilityZone ConnectionTrackingConfiguration:2123=connectionTrackingConfiguration Description:s=description Groups:[(item)1811=groupSet;form=GroupSet InterfaceType:s=interfaceType Ipv6Addresses:[(item)2124=ipv6AddressesSet;form=Ipv6AddressesSet MacAddress:s=macAddress NetworkInterfaceId:s=networkInterfaceId OutpostArn:s=outpostArn OwnerId:s=ownerId PrivateDnsName:s=privateDnsName PublicDnsName:s=publicDnsName PublicIpDnsNameOptions:2125=publicIpDnsNameOptions PrivateIpAddress:s=privateIpAddress PrivateIpAddresses:[(item)2126=privateIpAddressesSet;form=PrivateIpAddressesSet Ipv4Prefixes:[(item)1559=ipv4PrefixSet;form=Ipv4PrefixSet Ipv6Prefixes:[(item)2127=ipv6PrefixSet;form=Ipv6PrefixSet RequesterId:s=requesterId RequesterManaged:b=requesterManaged SourceDestCheck:b=sourceDestCheck Status:s=status SubnetId:s=subnetId TagSet:[(item)1595=tagSet VpcId:s=vpcId DenyAllIgwTraffic:b=denyAllIgwTraffic Ipv6Native:b=ipv6Native Ipv6Address:s=ipv6Address Operator:1731=operator AssociatedSubnets:[(item)s=associatedSubnetSet;form=AssociatedSubnetSet AvailabilityZoneId:s=availabilityZoneId
NetworkInterfacePermissionId:s=networkInterfacePermissionId NetworkInterfaceId:s=networkInterfaceId AwsAccountId:s=awsAccountId AwsService:s=awsService Permission:s=permission PermissionState:2128=permissionState
GroupName:s=groupName State:s=state Strategy:s=strategy PartitionCount:i=partitionCount GroupId:s=groupId Tags:[(item)1595=tagSet;form=TagSet GroupArn:s=groupArn SpreadLevel:s=spreadLevel LinkedGroupId:s=linkedGroupId Operator:1731=operator ParentGroupId:s=parentGroupId
ReplaceRootVolumeTaskId:s=replaceRootVolumeTaskId InstanceId:s=instanceId TaskState:s=taskState StartTime:s=startTime CompleteTime:s=completeTime Tags:[(item)1595=tagSet;form=TagSet ImageId:s=imageId SnapshotId:s=snapshotId DeleteReplacedRootVolume:b=deleteReplacedRootVolume
Term:l=term Price:d=price CurrencyCode:s=currencyCode
RouteServerId:s=routeServerId AmazonSideAsn:l=amazonSideAsn State:s=state Tags:[(item)1595=tagSet;form=TagSet PersistRoutesState:s=persistRoutesState PersistRoutesDuration:l=persistRoutesDuration SnsNotificationsEnabled:b=snsNotificationsEnabled SnsTopicArn:s=snsTopicArn
RouteServerId:s=routeServerId RouteServerEndpointId:s=routeServerEndpointId VpcId:s=vpcId SubnetId:s=subnetId EniId:s=eniId EniAddress:s=eniAddress State:s=state FailureReason:s=failureReason Tags:[(item)1595=tagSet;form=TagSet
PeerAsn:l! PeerLivenessDetection:s
RouteServerPeerId:s=routeServerPeerId RouteServerEndpointId:s=routeServerEndpointId RouteServerId:s=routeServerId VpcId:s=vpcId SubnetId:s=subnetId State:s=state FailureReason:s=failureReason EndpointEniId:s=endpointEniId EndpointEniAddress:s=endpointEniAddress PeerAddress:s=peerAddress BgpOptions:2129=bgpOptions BgpStatus:2130=bgpStatus BfdStatus:2131=bfdStatus Tags:[(item)1595=tagSet;form=TagSet
Associations:[(item)2132=associationSet;form=AssociationSet PropagatingVgws:[(item)2133=propagatingVgwSet;form=PropagatingVgwSet RouteTableId:s=routeTableId Routes:[(item)2134=routeSet;form=RouteSet Tags:[(item)1595=tagSet;form=TagSet VpcId:s=vpcId OwnerId:s=ownerId
SecondaryNetworkId:s=secondaryNetworkId SecondaryNetworkArn:s=secondaryNetworkArn OwnerId:s=ownerId Type:s=type State:s=state StateReason:s=stateReason Ipv4CidrBlockAssociations:[(item)2135=ipv4CidrBlockAssociationSet;form=Ipv4CidrBlockAssociationSet Tags:[(item)1595=tagSet;form=TagSet
SecondarySubnetId:s=secondarySubnetId SecondarySubnetArn:s=secondarySubnetArn SecondaryNetworkId:s=secondaryNetworkId SecondaryNetworkType:s=secondaryNetworkType OwnerId:s=ownerId AvailabilityZoneId:s=availabilityZoneId AvailabilityZone:s=availabilityZone Ipv4CidrBlockAssociations:[(item)2136=ipv4CidrBlockAssociationSet;form=Ipv4CidrBlockAssociationSet State:s=state StateReason:s=stateReason Tags:[(item)1595=tagSet;form=TagSet
InstanceId:s! ExcludeBootVolume:b ExcludeDataVolumeIds:[(VolumeId)s=ExcludeDataVolumeId;form=ExcludeDataVolumeId
Description:s=description Tags:[(item)1595=tagSet;form=TagSet Encrypted:b=encrypted VolumeId:s=volumeId State:s=state VolumeSize:i=volumeSize StartTime:t=startTime Progress:s=progress OwnerId:s=ownerId SnapshotId:s=snapshotId OutpostArn:s=outpostArn SseType:s=sseType AvailabilityZone:s=availabilityZone
Bucket:s=bucket Fault:2137=fault OwnerId:s=ownerId Prefix:s=prefix State:s=state
Key:s Value:s
SubnetCidrReservationId:s=subnetCidrReservationId SubnetId:s=subnetId Cidr:s=cidr ReservationType:s=reservationType OwnerId:s=ownerId Description:s=description Tags:[(item)1595=tagSet;form=TagSet
TrafficMirrorFilterId:s=trafficMirrorFilterId IngressFilterRules:[(item)1699=ingressFilterRuleSet;form=IngressFilterRuleSet EgressFilterRules:[(item)1699=egressFilterRuleSet;form=EgressFilterRuleSet NetworkServices:[(item)s=networkServiceSet;form=NetworkServiceSet Description:s=description Tags:[(item)1595=tagSet;form=TagSet
FromPort:i ToPort:i
TrafficMirrorFilterRuleId:s=trafficMirrorFilterRuleId TrafficMirrorFilterId:s=trafficMirrorFilterId TrafficDirection:s=trafficDirection RuleNumber:i=ruleNumber RuleAction:s=ruleAction Protocol:i=protocol DestinationPortRange:2138=destinationPortRange SourcePortRange:2138=sourcePortRange DestinationCidrBlock:s=destinationCidrBlock SourceCidrBlock:s=sourceCidrBlock Description:s=description Tags:[(item)1595=tagSet;form=TagSet
TrafficMirrorSessionId:s=trafficMirrorSessionId TrafficMirrorTargetId:s=trafficMirrorTargetId TrafficMirrorFilterId:s=trafficMirrorFilterId NetworkInterfaceId:s=networkInterfaceId OwnerId:s=ownerId PacketLength:i=packetLength SessionNumber:i=sessionNumber VirtualNetworkId:i=virtualNetworkId Description:s=description Tags:[(item)1595=tagSet;form=TagSet
TrafficMirrorTargetId:s=trafficMirrorTargetId NetworkInterfaceId:s=networkInterfaceId NetworkLoadBalancerArn:s=networkLoadBalancerArn Type:s=type Description:s=description OwnerId:s=ownerId Tags:[(item)1595=tagSet;form=TagSet GatewayLoadBalancerEndpointId:s=gatewayLoadBalancerEndpointId
AmazonSideAsn:l AutoAcceptSharedAttachments:s DefaultRouteTableAssociation:s DefaultRouteTablePropagation:s VpnEcmpSupport:s DnsSupport:s SecurityGroupReferencingSupport:s MulticastSupport:s TransitGatewayCidrBlocks:[(item)s
TransitGatewayId:s=transitGatewayId TransitGatewayArn:s=transitGatewayArn State:s=state OwnerId:s=ownerId Description:s=description CreationTime:t=creationTime Options:2139=options Tags:[(item)1595=tagSet;form=TagSet
Protocol:s!
TransitGatewayAttachmentId:s=transitGatewayAttachmentId TransportTransitGatewayAttachmentId:s=transportTransitGatewayAttachmentId TransitGatewayId:s=transitGatewayId State:s=state CreationTime:t=creationTime Options:2140=options Tags:[(item)1595=tagSet;form=TagSet
PeerAsn:l
TransitGatewayAttachmentId:s=transitGatewayAttachmentId TransitGatewayConnectPeerId:s=transitGatewayConnectPeerId State:s=state CreationTime:t=creationTime ConnectPeerConfiguration:2141=connectPeerConfiguration Tags:[(item)1595=tagSet;form=TagSet
TransitGatewayMeteringPolicyId:s=transitGatewayMeteringPolicyId TransitGatewayId:s=transitGatewayId MiddleboxAttachmentIds:[(item)s=middleboxAttachmentIdSet;form=MiddleboxAttachmentIdSet State:s=state UpdateEffectiveAt:t=updateEffectiveAt Tags:[(item)1595=tagSet;form=TagSet
PolicyRuleNumber:s=policyRuleNumber MeteredAccount:s=meteredAccount State:s=state UpdatedAt:t=updatedAt UpdateEffectiveAt:t=updateEffectiveAt MeteringPolicyRule:2142=meteringPolicyRule
Igmpv2Support:s StaticSourcesSupport:s AutoAcceptSharedAssociations:s
TransitGatewayMulticastDomainId:s=transitGatewayMulticastDomainId TransitGatewayId:s=transitGatewayId TransitGatewayMulticastDomainArn:s=transitGatewayMulticastDomainArn OwnerId:s=ownerId Options:2143=options State:s=state CreationTime:t=creationTime Tags:[(item)1595=tagSet;form=TagSet
DynamicRouting:s
TransitGatewayPolicyTableId:s=transitGatewayPolicyTableId TransitGatewayId:s=transitGatewayId State:s=state CreationTime:t=creationTime Tags:[(item)1595=tagSet;form=TagSet
SourceCidrBlock:s SourcePortRange:s DestinationCidrBlock:s DestinationPortRange:s Protocol:s MetaData:2144
PolicyRuleNumber:s=policyRuleNumber PolicyRule:2145=policyRule TargetRouteTableId:s=targetRouteTableId State:s=state
TransitGatewayRouteTableId:s=transitGatewayRouteTableId PrefixListId:s=prefixListId PrefixListOwnerId:s=prefixListOwnerId State:s=state Blackhole:b=blackhole TransitGatewayAttachment:2146=transitGatewayAttachment
DestinationCidrBlock:s=destinationCidrBlock PrefixListId:s=prefixListId TransitGatewayRouteTableAnnouncementId:s=transitGatewayRouteTableAnnouncementId TransitGatewayAttachments:[(item)2147=transitGatewayAttachments Type:s=type State:s=state
TransitGatewayRouteTableId:s=transitGatewayRouteTableId TransitGatewayId:s=transitGatewayId State:s=state DefaultAssociationRouteTable:b=defaultAssociationRouteTable DefaultPropagationRouteTable:b=defaultPropagationRouteTable CreationTime:t=creationTime Tags:[(item)1595=tagSet;form=TagSet
TransitGatewayRouteTableAnnouncementId:s=transitGatewayRouteTableAnnouncementId TransitGatewayId:s=transitGatewayId CoreNetworkId:s=coreNetworkId PeerTransitGatewayId:s=peerTransitGatewayId PeerCoreNetworkId:s=peerCoreNetworkId PeeringAttachmentId:s=peeringAttachmentId AnnouncementDirection:s=announcementDirection TransitGatewayRouteTableId:s=transitGatewayRouteTableId State:s=state CreationTime:t=creationTime Tags:[(item)1595=tagSet;form=TagSet
DnsSupport:s SecurityGroupReferencingSupport:s Ipv6Support:s ApplianceModeSupport:s
Protocol:s Port:i LoadBalancerArn:s SubnetIds:[(item)s=SubnetId;form=SubnetId PortRanges:[(item)2148=PortRange;form=PortRange
NetworkInterfaceId:s Protocol:s Port:i PortRanges:[(item)2148=PortRange;form=PortRange
CustomerManagedKeyEnabled:b KmsKeyArn:s
Protocol:s Port:i RdsDbInstanceArn:s RdsDbClusterArn:s RdsDbProxyArn:s RdsEndpoint:s SubnetIds:[(item)s=SubnetId;form=SubnetId
Protocol:s SubnetIds:[(item)s=SubnetId;form=SubnetId Cidr:s PortRanges:[(item)2148=PortRange;form=PortRange
VerifiedAccessInstanceId:s=verifiedAccessInstanceId VerifiedAccessGroupId:s=verifiedAccessGroupId VerifiedAccessEndpointId:s=verifiedAccessEndpointId ApplicationDomain:s=applicationDomain EndpointType:s=endpointType AttachmentType:s=attachmentType DomainCertificateArn:s=domainCertificateArn EndpointDomain:s=endpointDomain DeviceValidationDomain:s=deviceValidationDomain SecurityGroupIds:[(item)s=securityGroupIdSet;form=SecurityGroupIdSet LoadBalancerOptions:2149=loadBalancerOptions NetworkInterfaceOptions:2150=networkInterfaceOptions Status:2151=status Description:s=description CreationTime:s=creationTime LastUpdatedTime:s=lastUpdatedTime DeletionTime:s=deletionTime Tags:[(item)1595=tagSet;form=TagSet SseSpecification:1985=sseSpecification RdsOptions:2152=rdsOptions CidrOptions:2153=cidrOptions
VerifiedAccessGroupId:s=verifiedAccessGroupId VerifiedAccessInstanceId:s=verifiedAccessInstanceId Description:s=description Owner:s=owner VerifiedAccessGroupArn:s=verifiedAccessGroupArn CreationTime:s=creationTime LastUpdatedTime:s=lastUpdatedTime DeletionTime:s=deletionTime Tags:[(item)1595=tagSet;form=TagSet SseSpecification:1985=sseSpecification
Issuer:s AuthorizationEndpoint:s TokenEndpoint:s UserInfoEndpoint:s ClientId:s ClientSecret:s Scope:s
TenantId:s PublicSigningKeyUrl:s
PublicSigningKeyEndpoint:s Issuer:s AuthorizationEndpoint:s TokenEndpoint:s UserInfoEndpoint:s ClientId:s ClientSecret:s Scope:s
Managed:b=managed Principal:s=principal HiddenByDefault:b=hiddenByDefault
Mode:s! InternetGatewayExclusion:s EgressOnlyInternetGatewayExclusion:s NatGatewayExclusion:s VirtualPrivateGatewayExclusion:s VpcPeeringExclusion:s LambdaExclusion:s VpcLatticeExclusion:s ElasticFileSystemExclusion:s
ExclusionId:s=exclusionId InternetGatewayExclusionMode:s=internetGatewayExclusionMode ResourceArn:s=resourceArn State:s=state Reason:s=reason CreationTimestamp:t=creationTimestamp LastUpdateTimestamp:t=lastUpdateTimestamp DeletionTimestamp:t=deletionTimestamp Tags:[(item)1595=tagSet;form=TagSet
VpcId:s=vpcId VpcEncryptionControlId:s=vpcEncryptionControlId Mode:s=mode State:s=state StateMessage:s=stateMessage ResourceExclusions:2154=resourceExclusions Tags:[(item)1595=tagSet;form=TagSet
DnsRecordIpType:s PrivateDnsOnlyForInboundResolverEndpoint:b PrivateDnsPreference:s PrivateDnsSpecifiedDomains:[(item)s=PrivateDnsSpecifiedDomain;form=PrivateDnsSpecifiedDomain
SubnetId:s Ipv4:s Ipv6:s
VpcEndpointId:s=vpcEndpointId VpcEndpointType:s=vpcEndpointType VpcId:s=vpcId ServiceName:s=serviceName State:s=state PolicyDocument:s=policyDocument RouteTableIds:[(item)s=routeTableIdSet;form=RouteTableIdSet SubnetIds:[(item)s=subnetIdSet;form=SubnetIdSet Groups:[(item)2155=groupSet;form=GroupSet IpAddressType:s=ipAddressType DnsOptions:2156=dnsOptions PrivateDnsEnabled:b=privateDnsEnabled RequesterManaged:b=requesterManaged NetworkInterfaceIds:[(item)s=networkInterfaceIdSet;form=NetworkInterfaceIdSet DnsEntries:[(item)2157=dnsEntrySet;form=DnsEntrySet CreationTimestamp:t=creationTimestamp Tags:[(item)1595=tagSet;form=TagSet OwnerId:s=ownerId LastError:2158=lastError Ipv4Prefixes:[(item)2159=ipv4PrefixSet;form=Ipv4PrefixSet Ipv6Prefixes:[(item)2159=ipv6PrefixSet;form=Ipv6PrefixSet FailureReason:s=failureReason ServiceNetworkArn:s=serviceNetworkArn ResourceConfigurationArn:s=resourceConfigurationArn ServiceRegion:s=serviceRegion PayerResponsibilities:[(item)1990=payerResponsibilitySet;form=PayerResponsibilitySet
ConnectionNotificationId:s=connectionNotificationId ServiceId:s=serviceId VpcEndpointId:s=vpcEndpointId ConnectionNotificationType:s=connectionNotificationType ConnectionNotificationArn:s=connectionNotificationArn ConnectionEvents:[(item)s=connectionEvents ConnectionNotificationState:s=connectionNotificationState ServiceRegion:s=serviceRegion
ServiceType:[(item)2160=serviceType ServiceId:s=serviceId ServiceName:s=serviceName ServiceState:s=serviceState AvailabilityZoneIds:[(item)s=availabilityZoneIdSet;form=AvailabilityZoneIdSet AvailabilityZones:[(item)s=availabilityZoneSet;form=AvailabilityZoneSet AcceptanceRequired:b=acceptanceRequired ManagesVpcEndpoints:b=managesVpcEndpoints NetworkLoadBalancerArns:[(item)s=networkLoadBalancerArnSet;form=NetworkLoadBalancerArnSet GatewayLoadBalancerArns:[(item)s=gatewayLoadBalancerArnSet;form=GatewayLoadBalancerArnSet SupportedIpAddressTypes:[(item)s=supportedIpAddressTypeSet;form=SupportedIpAddressTypeSet BaseEndpointDnsNames:[(item)s=baseEndpointDnsNameSet;form=BaseEndpointDnsNameSet PrivateDnsName:s=privateDnsName PrivateDnsNameConfiguration:2161=privateDnsNameConfiguration PayerResponsibility:s=payerResponsibility Tags:[(item)1595=tagSet;form=TagSet SupportedRegions:[(item)2162=supportedRegionSet;form=SupportedRegionSet RemoteAccessEnabled:b=remoteAccessEnabled
VpnConcentratorId:s=vpnConcentratorId State:s=state TransitGatewayId:s=transitGatewayId TransitGatewayAttachmentId:s=transitGatewayAttachmentId Type:s=type Tags:[(item)1595=tagSet;form=TagSet
EnableAcceleration:b TunnelInsideIpVersion:s TunnelOptions:[2163 LocalIpv4NetworkCidr:s RemoteIpv4NetworkCidr:s LocalIpv6NetworkCidr:s RemoteIpv6NetworkCidr:s OutsideIpAddressType:s TransportTransitGatewayAttachmentId:s TunnelBandwidth:s StaticRoutesOnly:b=staticRoutesOnly
Category:s=category TransitGatewayId:s=transitGatewayId VpnConcentratorId:s=vpnConcentratorId CoreNetworkArn:s=coreNetworkArn CoreNetworkAttachmentArn:s=coreNetworkAttachmentArn GatewayAssociationState:s=gatewayAssociationState Options:2164=options Routes:[(item)2165=routes Tags:[(item)1595=tagSet;form=TagSet VgwTelemetry:[(item)2166=vgwTelemetry PreSharedKeyArn:s=preSharedKeyArn VpnConnectionId:s=vpnConnectionId State:s=state CustomerGatewayConfiguration:s=customerGatewayConfiguration Type:s=type CustomerGatewayId:s=customerGatewayId VpnGatewayId:s=vpnGatewayId
AmazonSideAsn:l=amazonSideAsn Tags:[(item)1595=tagSet;form=TagSet VpnGatewayId:s=vpnGatewayId State:s=state Type:s=type AvailabilityZone:s=availabilityZone VpcAttachments:[(item)1582=attachments;form=Attachments
CurrentFleetState:s=currentFleetState PreviousFleetState:s=previousFleetState FleetId:s=fleetId
Error:2167=error FleetId:s=fleetId
InstanceEventWindowId:s=instanceEventWindowId State:s=state
LaunchTemplateId:s=launchTemplateId LaunchTemplateName:s=launchTemplateName VersionNumber:l=versionNumber
LaunchTemplateId:s=launchTemplateId LaunchTemplateName:s=launchTemplateName VersionNumber:l=versionNumber ResponseError:2168=responseError
ReservedInstancesId:s=reservedInstancesId
Error:2169=error ReservedInstancesId:s=reservedInstancesId
Asn:s=asn IpamId:s=ipamId StatusMessage:s=statusMessage State:s=state
Cidr:s=cidr State:s=state FailureReason:2170=failureReason IpamPoolCidrId:s=ipamPoolCidrId NetmaskLength:i=netmaskLength
SnapshotId:s=snapshotId ReturnCode:s=returnCode
IncludeAllTagsOfInstance:b InstanceTagKeys:[(item)s=InstanceTagKey;form=InstanceTagKey
InstanceTagKeys:[(item)s=instanceTagKeySet;form=InstanceTagKeySet IncludeAllTagsOfInstance:b=includeAllTagsOfInstance
TransitGatewayMulticastDomainId:s=transitGatewayMulticastDomainId DeregisteredNetworkInterfaceIds:[(item)s=deregisteredNetworkInterfaceIds GroupIpAddress:s=groupIpAddress
TransitGatewayMulticastDomainId:s=transitGatewayMulticastDomainId DeregisteredNetworkInterfaceIds:[(item)s=deregisteredNetworkInterfaceIds GroupIpAddress:s=groupIpAddress
AttributeName:s=attributeName AttributeValues:[(item)2171=attributeValueSet;form=AttributeValueSet
State:s=state Mode:s=mode Exclusions:2172=exclusions ManagedBy:s=managedBy LastUpdateTimestamp:t=lastUpdateTimestamp
Name:s Values:[(item)s=Value;form=Value
AllocationId:s=allocationId AssociationId:s=associationId Domain:s=domain NetworkInterfaceId:s=networkInterfaceId NetworkInterfaceOwnerId:s=networkInterfaceOwnerId PrivateIpAddress:s=privateIpAddress Tags:[(item)1595=tagSet;form=TagSet PublicIpv4Pool:s=publicIpv4Pool NetworkBorderGroup:s=networkBorderGroup CustomerOwnedIp:s=customerOwnedIp CustomerOwnedIpv4Pool:s=customerOwnedIpv4Pool CarrierIp:s=carrierIp SubnetId:s=subnetId ServiceManaged:s=serviceManaged InstanceId:s=instanceId PublicIp:s=publicIp
PublicIp:s=publicIp AllocationId:s=allocationId PtrRecord:s=ptrRecord PtrRecordUpdate:2173=ptrRecordUpdate
Deadline:t=deadline Resource:s=resource UseLongIds:b=useLongIds
Instances:[(item)2174=instanceSet;form=InstanceSet
ApplicationStatusCheckId:s=applicationStatusCheckId AssociationType:s=associationType Key:s=key Value:s=value
OptInStatus:s=optInStatus Messages:[(item)2175=messageSet;form=MessageSet RegionName:s=regionName ZoneName:s=zoneName ZoneId:s=zoneId GroupName:s=groupName NetworkBorderGroup:s=networkBorderGroup ZoneType:s=zoneType ParentZoneName:s=parentZoneName ParentZoneId:s=parentZoneId GroupLongName:s=groupLongName Geography:[(item)2176=geographySet;form=GeographySet SubGeography:[(item)2177=subGeographySet;form=SubGeographySet State:s=zoneState;form=ZoneState
Source:s=source Destination:s=destination Metric:s=metric Statistic:s=statistic Period:s=period
CapacityReservationId:s=capacityReservationId InstanceType:s=instanceType InstanceCount:i=instanceCount AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId CapacityBlockExtensionOfferingId:s=capacityBlockExtensionOfferingId CapacityBlockExtensionDurationHours:i=capacityBlockExtensionDurationHours CapacityBlockExtensionStatus:s=capacityBlockExtensionStatus CapacityBlockExtensionPurchaseDate:t=capacityBlockExtensionPurchaseDate CapacityBlockExtensionStartDate:t=capacityBlockExtensionStartDate CapacityBlockExtensionEndDate:t=capacityBlockExtensionEndDate UpfrontFee:s=upfrontFee CurrencyCode:s=currencyCode ZoneType:s=zoneType
CapacityBlockExtensionOfferingId:s=capacityBlockExtensionOfferingId InstanceType:s=instanceType InstanceCount:i=instanceCount AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId StartDate:t=startDate CapacityBlockExtensionStartDate:t=capacityBlockExtensionStartDate CapacityBlockExtensionEndDate:t=capacityBlockExtensionEndDate CapacityBlockExtensionDurationHours:i=capacityBlockExtensionDurationHours UpfrontFee:s=upfrontFee CurrencyCode:s=currencyCode Tenancy:s=tenancy ZoneType:s=zoneType
CapacityBlockOfferingId:s=capacityBlockOfferingId InstanceType:s=instanceType AvailabilityZone:s=availabilityZone InstanceCount:i=instanceCount StartDate:t=startDate EndDate:t=endDate CapacityBlockDurationHours:i=capacityBlockDurationHours UpfrontFee:s=upfrontFee CurrencyCode:s=currencyCode Tenancy:s=tenancy UltraserverType:s=ultraserverType UltraserverCount:i=ultraserverCount CapacityBlockDurationMinutes:i=capacityBlockDurationMinutes ZoneType:s=zoneType
CapacityBlockId:s=capacityBlockId InterconnectStatus:s=interconnectStatus TotalCapacity:i=totalCapacity TotalAvailableCapacity:i=totalAvailableCapacity TotalUnavailableCapacity:i=totalUnavailableCapacity CapacityReservationStatuses:[(item)2178=capacityReservationStatusSet;form=CapacityReservationStatusSet
CapacityBlockId:s=capacityBlockId UltraserverType:s=ultraserverType AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId CapacityReservationIds:[(item)s=capacityReservationIdSet;form=CapacityReservationIdSet StartDate:t=startDate EndDate:t=endDate CreateDate:t=createDate State:s=state Tags:[(item)1595=tagSet;form=TagSet
CapacityManagerDataExportId:s=capacityManagerDataExportId S3BucketName:s=s3BucketName S3BucketPrefix:s=s3BucketPrefix Schedule:s=schedule OutputFormat:s=outputFormat CreateTime:t=createTime LatestDeliveryStatus:s=latestDeliveryStatus LatestDeliveryStatusMessage:s=latestDeliveryStatusMessage LatestDeliveryS3LocationUri:s=latestDeliveryS3LocationUri LatestDeliveryTime:t=latestDeliveryTime Tags:[(item)1595=tagSet;form=TagSet
CapacityReservationId:s=capacityReservationId RequestedBy:s=requestedBy UnusedReservationBillingOwnerId:s=unusedReservationBillingOwnerId LastUpdateTime:t=lastUpdateTime Status:s=status StatusMessage:s=statusMessage CapacityReservationInfo:2179=capacityReservationInfo
CapacityReservationFleetId:s=capacityReservationFleetId CapacityReservationFleetArn:s=capacityReservationFleetArn State:s=state TotalTargetCapacity:i=totalTargetCapacity TotalFulfilledCapacity:d=totalFulfilledCapacity Tenancy:s=tenancy EndDate:t=endDate CreateTime:t=createTime InstanceMatchCriteria:s=instanceMatchCriteria AllocationStrategy:s=allocationStrategy InstanceTypeSpecifications:[(item)1601=instanceTypeSpecificationSet;form=InstanceTypeSpecificationSet Tags:[(item)1595=tagSet;form=TagSet
CapacityReservationId:s=capacityReservationId CapacityBlockId:s=capacityBlockId State:s=state InstanceType:s=instanceType GroupName:s=groupName NetworkNodes:[(item)s=networkNodeSet;form=NetworkNodeSet AvailabilityZoneId:s=availabilityZoneId AvailabilityZone:s=availabilityZone
Groups:[(item)1811=groupSet;form=GroupSet InstanceId:s=instanceId Tags:[(item)1595=tagSet;form=TagSet VpcId:s=vpcId
ClientVpnEndpointId:s=clientVpnEndpointId Description:s=description GroupId:s=groupId AccessAll:b=accessAll DestinationCidr:s=destinationCidr Status:1583=status
ClientVpnEndpointId:s=clientVpnEndpointId Timestamp:s=timestamp ConnectionId:s=connectionId Username:s=username ConnectionEstablishedTime:s=connectionEstablishedTime IngressBytes:s=ingressBytes EgressBytes:s=egressBytes IngressPackets:s=ingressPackets EgressPackets:s=egressPackets ClientIp:s=clientIp ClientIpv6Address:s=clientIpv6Address CommonName:s=commonName Status:2180=status ConnectionEndTime:s=connectionEndTime PostureComplianceStatuses:[(item)s=postureComplianceStatusSet;form=PostureComplianceStatusSet
ClientVpnEndpointId:s=clientVpnEndpointId Description:s=description Status:1609=status CreationTime:s=creationTime DeletionTime:s=deletionTime DnsName:s=dnsName ClientCidrBlock:s=clientCidrBlock DnsServers:[(item)s=dnsServer;form=DnsServer SplitTunnel:b=splitTunnel VpnProtocol:s=vpnProtocol TransportProtocol:s=transportProtocol VpnPort:i=vpnPort AssociatedTargetNetworks:[(item)2181=associatedTargetNetwork;form=AssociatedTargetNetwork ServerCertificateArn:s=serverCertificateArn AuthenticationOptions:[(item)2182=authenticationOptions ConnectionLogOptions:2183=connectionLogOptions Tags:[(item)1595=tagSet;form=TagSet SecurityGroupIds:[(item)s=securityGroupIdSet;form=SecurityGroupIdSet VpcId:s=vpcId SelfServicePortalUrl:s=selfServicePortalUrl ClientConnectOptions:2184=clientConnectOptions SessionTimeoutHours:i=sessionTimeoutHours ClientLoginBannerOptions:2185=clientLoginBannerOptions ClientRouteEnforcementOptions:2186=clientRouteEnforcementOptions DisconnectOnSessionTimeout:b=disconnectOnSessionTimeout EndpointIpAddressType:s=endpointIpAddressType TrafficIpAddressType:s=trafficIpAddressType TransitGatewayConfiguration:2187=transitGatewayConfiguration
ClientVpnEndpointId:s=clientVpnEndpointId DestinationCidr:s=destinationCidr TargetSubnet:s=targetSubnet Type:s=type Origin:s=origin Status:1610=status Description:s=description TransitGatewayAttachmentId:s=transitGatewayAttachmentId
AssociationId:s=associationId VpcId:s=vpcId TargetNetworkId:s=targetNetworkId ClientVpnEndpointId:s=clientVpnEndpointId Status:1564=status SecurityGroups:[(item)s=securityGroups AvailabilityZones:[(item)s=availabilityZoneSet;form=AvailabilityZoneSet AvailabilityZoneIds:[(item)s=availabilityZoneIdSet;form=AvailabilityZoneIdSet
ConversionTaskId:s=conversionTaskId ExpirationTime:s=expirationTime ImportInstance:2188=importInstance ImportVolume:2189=importVolume State:s=state StatusMessage:s=statusMessage Tags:[(item)1595=tagSet;form=TagSet
ReportId:s=reportId S3Bucket:s=s3Bucket S3Prefix:s=s3Prefix TargetId:s=targetId StartTime:t=startTime EndTime:t=endTime Status:s=status Tags:[(item)1595=tagSet;form=TagSet
ElasticGpuId:s=elasticGpuId AvailabilityZone:s=availabilityZone ElasticGpuType:s=elasticGpuType ElasticGpuHealth:2190=elasticGpuHealth ElasticGpuState:s=elasticGpuState InstanceId:s=instanceId Tags:[(item)1595=tagSet;form=TagSet
Description:s=description ExportImageTaskId:s=exportImageTaskId ImageId:s=imageId Progress:s=progress S3ExportLocation:1881=s3ExportLocation Status:s=status StatusMessage:s=statusMessage Tags:[(item)1595=tagSet;form=TagSet
ImageId:s=imageId ResourceType:s=resourceType SnapshotConfiguration:1868=snapshotConfiguration LaunchTemplate:1869=launchTemplate MaxParallelLaunches:i=maxParallelLaunches OwnerId:s=ownerId State:s=state StateTransitionReason:s=stateTransitionReason StateTransitionTime:t=stateTransitionTime
SnapshotId:s=snapshotId AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId State:s=state StateTransitionReason:s=stateTransitionReason OwnerId:s=ownerId OwnerAlias:s=ownerAlias EnablingTime:t=enablingTime OptimizingTime:t=optimizingTime EnabledTime:t=enabledTime DisablingTime:t=disablingTime DisabledTime:t=disabledTime
EventInformation:2191=eventInformation EventType:s=eventType Timestamp:t=timestamp
InstanceId:s=instanceId InstanceType:s=instanceType SpotInstanceRequestId:s=spotInstanceRequestId InstanceHealth:s=instanceHealth
ActivityStatus:s=activityStatus CreateTime:t=createTime FleetId:s=fleetId FleetState:s=fleetState ClientToken:s=clientToken ExcessCapacityTerminationPolicy:s=excessCapacityTerminationPolicy FulfilledCapacity:d=fulfilledCapacity FulfilledOnDemandCapacity:d=fulfilledOnDemandCapacity LaunchTemplateConfigs:[(item)2192=launchTemplateConfigs TargetCapacitySpecification:2193=targetCapacitySpecification TerminateInstancesWithExpiration:b=terminateInstancesWithExpiration Type:s=type ValidFrom:t=validFrom ValidUntil:t=validUntil ReplaceUnhealthyInstances:b=replaceUnhealthyInstances SpotOptions:2194=spotOptions OnDemandOptions:2195=onDemandOptions ReservedCapacityOptions:2196=reservedCapacityOptions Tags:[(item)1595=tagSet;form=TagSet Errors:[(item)2197=errorSet;form=ErrorSet Instances:[(item)2198=fleetInstanceSet;form=FleetInstanceSet Context:s=context
CreationTime:t=creationTime DeliverLogsErrorMessage:s=deliverLogsErrorMessage DeliverLogsPermissionArn:s=deliverLogsPermissionArn DeliverCrossAccountRole:s=deliverCrossAccountRole DeliverLogsStatus:s=deliverLogsStatus FlowLogId:s=flowLogId FlowLogStatus:s=flowLogStatus LogGroupName:s=logGroupName ResourceId:s=resourceId TrafficType:s=trafficType LogDestinationType:s=logDestinationType LogDestination:s=logDestination LogFormat:s=logFormat Tags:[(item)1595=tagSet;form=TagSet MaxAggregationInterval:i=maxAggregationInterval DestinationOptions:2199=destinationOptions TagFieldSpecifications:[(item)2200=tagFieldSpecificationSet;form=TagFieldSpecificationSet
FpgaImageId:s=fpgaImageId Name:s=name Description:s=description LoadPermissions:[(item)2201=loadPermissions ProductCodes:[(item)1800=productCodes
FpgaImageId:s=fpgaImageId FpgaImageGlobalId:s=fpgaImageGlobalId Name:s=name Description:s=description ShellVersion:s=shellVersion PciId:2202=pciId State:2203=state CreateTime:t=createTime UpdateTime:t=updateTime OwnerId:s=ownerId OwnerAlias:s=ownerAlias ProductCodes:[(item)1800=productCodes Tags:[(item)1595=tags Public:b=public DataRetentionSupport:b=dataRetentionSupport InstanceTypes:[(item)s=instanceTypes
CurrencyCode:s=currencyCode Duration:i=duration HourlyPrice:s=hourlyPrice InstanceFamily:s=instanceFamily OfferingId:s=offeringId PaymentOption:s=paymentOption UpfrontPrice:s=upfrontPrice
Count:i=count CurrencyCode:s=currencyCode Duration:i=duration End:t=end HostIdSet:[(item)s=hostIdSet HostReservationId:s=hostReservationId HourlyPrice:s=hourlyPrice InstanceFamily:s=instanceFamily OfferingId:s=offeringId PaymentOption:s=paymentOption Start:t=start State:s=state UpfrontPrice:s=upfrontPrice Tags:[(item)1595=tagSet;form=TagSet
AutoPlacement:s=autoPlacement AvailabilityZone:s=availabilityZone AvailableCapacity:2204=availableCapacity ClientToken:s=clientToken HostId:s=hostId HostProperties:2205=hostProperties HostReservationId:s=hostReservationId Instances:[(item)2206=instances State:s=state AllocationTime:t=allocationTime ReleaseTime:t=releaseTime Tags:[(item)1595=tagSet;form=TagSet HostRecovery:s=hostRecovery AllowsMultipleInstanceTypes:s=allowsMultipleInstanceTypes OwnerId:s=ownerId AvailabilityZoneId:s=availabilityZoneId MemberOfServiceLinkedResourceGroup:b=memberOfServiceLinkedResourceGroup OutpostArn:s=outpostArn HostMaintenance:s=hostMaintenance AssetId:s=assetId CpuOptions:2207=cpuOptions
Value:s=value
OrganizationArn:s=organizationArn OrganizationalUnitArn:s=organizationalUnitArn UserId:s=userId Group:s=group
ProductCodeId:s=productCode;form=ProductCode ProductCodeType:s=type;form=Type
ResourceType:s ResourceTypeOptions:[2208=ResourceTypeOption;form=ResourceTypeOption
ImageId:s=imageId ResourceType:s=resourceType Arn:s=arn
ResourceType:s=resourceType ReportId:s=reportId UsageCount:l=usageCount AccountId:s=accountId ImageId:s=imageId ReportCreationTime:t=reportCreationTime
ImageId:s=imageId ReportId:s=reportId ResourceTypes:[(item)2209=resourceTypeSet;form=ResourceTypeSet AccountIds:[(item)s=accountIdSet;form=AccountIdSet State:s=state StateReason:s=stateReason CreationTime:t=creationTime ExpirationTime:t=expirationTime Tags:[(item)1595=tagSet;form=TagSet
PlatformDetails:s=platformDetails UsageOperation:s=usageOperation BlockDeviceMappings:[(item)1630=blockDeviceMapping;form=BlockDeviceMapping Description:s=description EnaSupport:b=enaSupport Hypervisor:s=hypervisor ImageOwnerAlias:s=imageOwnerAlias Name:s=name RootDeviceName:s=rootDeviceName RootDeviceType:s=rootDeviceType SriovNetSupport:s=sriovNetSupport StateReason:2112=stateReason Tags:[(item)1595=tagSet;form=TagSet VirtualizationType:s=virtualizationType BootMode:s=bootMode TpmSupport:s=tpmSupport DeprecationTime:s=deprecationTime ImdsSupport:s=imdsSupport SourceInstanceId:s=sourceInstanceId DeregistrationProtection:s=deregistrationProtection LastLaunchedTime:s=lastLaunchedTime ImageAllowed:b=imageAllowed SourceImageId:s=sourceImageId SourceImageRegion:s=sourceImageRegion FreeTierEligible:b=freeTierEligible PublicSsmParameterName:s=publicSsmParameterName ImageWatermarks:[(item)2210=imageWatermarkSet;form=ImageWatermarkSet ImageId:s=imageId ImageLocation:s=imageLocation State:s=imageState;form=ImageState OwnerId:s=imageOwnerId;form=ImageOwnerId CreationDate:s=creationDate Public:b=isPublic;form=IsPublic ProductCodes:[(item)1800=productCodes Architecture:s=architecture ImageType:s=imageType KernelId:s=kernelId RamdiskId:s=ramdiskId Platform:s=platform
Architecture:s=architecture Description:s=description Encrypted:b=encrypted Hypervisor:s=hypervisor ImageId:s=imageId ImportTaskId:s=importTaskId KmsKeyId:s=kmsKeyId LicenseType:s=licenseType Platform:s=platform Progress:s=progress SnapshotDetails:[(item)1946=snapshotDetailSet;form=SnapshotDetailSet Status:s=status StatusMessage:s=statusMessage Tags:[(item)1595=tagSet;form=TagSet LicenseSpecifications:[(item)1947=licenseSpecifications UsageOperation:s=usageOperation BootMode:s=bootMode
Description:s=description ImportTaskId:s=importTaskId SnapshotTaskDetail:1951=snapshotTaskDetail Tags:[(item)1595=tagSet;form=TagSet
DeviceName:s=deviceName Ebs:2211=ebs
Value:b=value
Enabled:b=enabled
GroupId:s=groupId GroupName:s=groupName
InstanceId:s=instanceId CpuCredits:s=cpuCredits
InstanceId:s=instanceId InstanceType:s=instanceType LaunchTime:t=launchTime AvailabilityZone:s=availabilityZone ZoneId:s=zoneId State:2212=instanceState;form=InstanceState OwnerId:s=instanceOwnerId;form=InstanceOwnerId Tags:[(item)1595=tagSet;form=TagSet ImageMetadata:2213=imageMetadata Operator:1731=operator
InstanceId:s=instanceId SqlServerLicenseUsage:s=sqlServerLicenseUsage HaStatus:s=haStatus ProcessingStatus:s=processingStatus LastUpdatedTime:t=lastUpdatedTime SqlServerCredentials:s=sqlServerCredentials Tags:[(item)1595=tagSet;form=TagSet
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId OutpostArn:s=outpostArn Operator:1731=operator Events:[(item)1967=eventsSet;form=EventsSet InstanceId:s=instanceId InstanceState:2212=instanceState InstanceStatus:2214=instanceStatus SystemStatus:2214=systemStatus AttachedEbsStatus:2215=attachedEbsStatus ApplicationStatus:2216=applicationStatus
InstanceId:s=instanceId InstanceType:s=instanceType GroupName:s=groupName NetworkNodes:[(item)s=networkNodeSet;form=NetworkNodeSet AvailabilityZone:s=availabilityZone ZoneId:s=zoneId CapacityBlockId:s=capacityBlockId
InstanceType:s=instanceType LocationType:s=locationType Location:s=location
InstanceType:s=instanceType CurrentGeneration:b=currentGeneration FreeTierEligible:b=freeTierEligible SupportedUsageClasses:[(item)s=supportedUsageClasses SupportedRootDeviceTypes:[(item)s=supportedRootDeviceTypes SupportedVirtualizationTypes:[(item)s=supportedVirtualizationTypes BareMetal:b=bareMetal Hypervisor:s=hypervisor ProcessorInfo:2217=processorInfo VCpuInfo:2218=vCpuInfo MemoryInfo:2219=memoryInfo InstanceStorageSupported:b=instanceStorageSupported InstanceStorageInfo:2220=instanceStorageInfo EbsInfo:2221=ebsInfo NetworkInfo:2222=networkInfo GpuInfo:2223=gpuInfo FpgaInfo:2224=fpgaInfo PlacementGroupInfo:2225=placementGroupInfo InferenceAcceleratorInfo:2226=inferenceAcceleratorInfo HibernationSupported:b=hibernationSupported BurstablePerformanceSupported:b=burstablePerformanceSupported DedicatedHostsSupported:b=dedicatedHostsSupported AutoRecoverySupported:b=autoRecoverySupported SupportedBootModes:[(item)s=supportedBootModes NitroEnclavesSupport:s=nitroEnclavesSupport NitroTpmSupport:s=nitroTpmSupport NitroTpmInfo:2227=nitroTpmInfo MediaAcceleratorInfo:2228=mediaAcceleratorInfo NeuronInfo:2229=neuronInfo PhcSupport:s=phcSupport RebootMigrationSupport:s=rebootMigrationSupport SupportedInRegion:b=supportedInRegion
PoolId:s=poolId Description:s=description PoolCidrBlocks:[(item)2230=poolCidrBlockSet;form=PoolCidrBlockSet Tags:[(item)1595=tagSet;form=TagSet
KeyPairId:s=keyPairId KeyType:s=keyType Tags:[(item)1595=tagSet;form=TagSet PublicKey:s=publicKey CreateTime:t=createTime KeyName:s=keyName KeyFingerprint:s=keyFingerprint
LocalGatewayId:s=localGatewayId OutpostArn:s=outpostArn OwnerId:s=ownerId State:s=state Tags:[(item)1595=tagSet;form=TagSet
OwnerId:s=ownerId SnapshotId:s=snapshotId LockState:s=lockState LockDuration:i=lockDuration CoolOffPeriod:i=coolOffPeriod CoolOffPeriodExpiresOn:t=coolOffPeriodExpiresOn LockCreatedOn:t=lockCreatedOn LockDurationStartTime:t=lockDurationStartTime LockExpiresOn:t=lockExpiresOn
HostId:s=hostId MacOSLatestSupportedVersions:[(item)s=macOSLatestSupportedVersionSet;form=MacOSLatestSupportedVersionSet
MoveStatus:s=moveStatus PublicIp:s=publicIp
NetworkInsightsAccessScopeAnalysisId:s=networkInsightsAccessScopeAnalysisId NetworkInsightsAccessScopeAnalysisArn:s=networkInsightsAccessScopeAnalysisArn NetworkInsightsAccessScopeId:s=networkInsightsAccessScopeId Status:s=status StatusMessage:s=statusMessage WarningMessage:s=warningMessage StartDate:t=startDate EndDate:t=endDate FindingsFound:s=findingsFound AnalyzedEniCount:i=analyzedEniCount Tags:[(item)1595=tagSet;form=TagSet
NetworkInsightsAnalysisId:s=networkInsightsAnalysisId NetworkInsightsAnalysisArn:s=networkInsightsAnalysisArn NetworkInsightsPathId:s=networkInsightsPathId AdditionalAccounts:[(item)s=additionalAccountSet;form=AdditionalAccountSet FilterInArns:[(item)s=filterInArnSet;form=FilterInArnSet FilterOutArns:[(item)s=filterOutArnSet;form=FilterOutArnSet StartDate:t=startDate Status:s=status StatusMessage:s=statusMessage WarningMessage:s=warningMessage NetworkPathFound:b=networkPathFound ForwardPathComponents:[(item)2231=forwardPathComponentSet;form=ForwardPathComponentSet ReturnPathComponents:[(item)2231=returnPathComponentSet;form=ReturnPathComponentSet Explanations:[(item)2232=explanationSet;form=ExplanationSet AlternatePathHints:[(item)2233=alternatePathHintSet;form=AlternatePathHintSet SuggestedAccounts:[(item)s=suggestedAccountSet;form=SuggestedAccountSet Tags:[(item)1595=tagSet;form=TagSet
AttachTime:t=attachTime AttachmentId:s=attachmentId DeleteOnTermination:b=deleteOnTermination DeviceIndex:i=deviceIndex NetworkCardIndex:i=networkCardIndex InstanceId:s=instanceId InstanceOwnerId:s=instanceOwnerId Status:s=status EnaSrdSpecification:2234=enaSrdSpecification EnaQueueCount:i=enaQueueCount
OutpostArn:s=outpostArn OwnerId:s=ownerId State:s=state OutpostLagId:s=outpostLagId LocalGatewayVirtualInterfaceIds:[(item)s=localGatewayVirtualInterfaceIdSet;form=LocalGatewayVirtualInterfaceIdSet ServiceLinkVirtualInterfaceIds:[(item)s=serviceLinkVirtualInterfaceIdSet;form=ServiceLinkVirtualInterfaceIdSet Tags:[(item)1595=tagSet;form=TagSet
Cidrs:[(item)s=cidrSet;form=CidrSet PrefixListId:s=prefixListId PrefixListName:s=prefixListName
Arn:s=arn Statuses:[(item)1763=statusSet;form=StatusSet
PoolId:s=poolId Description:s=description PoolAddressRanges:[(item)1999=poolAddressRangeSet;form=PoolAddressRangeSet TotalAddressCount:i=totalAddressCount TotalAvailableAddressCount:i=totalAvailableAddressCount NetworkBorderGroup:s=networkBorderGroup Tags:[(item)1595=tagSet;form=TagSet
OptInStatus:s=optInStatus Geography:[(item)2235=geographySet;form=GeographySet RegionName:s=regionName Endpoint:s=regionEndpoint;form=RegionEndpoint
CurrencyCode:s=currencyCode InstanceTenancy:s=instanceTenancy OfferingClass:s=offeringClass OfferingType:s=offeringType RecurringCharges:[(item)2236=recurringCharges Scope:s=scope Tags:[(item)1595=tagSet;form=TagSet AvailabilityZoneId:s=availabilityZoneId ReservedInstancesId:s=reservedInstancesId InstanceType:s=instanceType AvailabilityZone:s=availabilityZone Start:t=start End:t=end Duration:l=duration UsagePrice:f=usagePrice FixedPrice:f=fixedPrice InstanceCount:i=instanceCount ProductDescription:s=productDescription State:s=state
ClientToken:s=clientToken CreateDate:t=createDate EffectiveDate:t=effectiveDate ModificationResults:[(item)2237=modificationResultSet;form=ModificationResultSet ReservedInstancesIds:[(item)2238=reservedInstancesSet;form=ReservedInstancesSet ReservedInstancesModificationId:s=reservedInstancesModificationId Status:s=status StatusMessage:s=statusMessage UpdateDate:t=updateDate
CurrencyCode:s=currencyCode InstanceTenancy:s=instanceTenancy Marketplace:b=marketplace OfferingClass:s=offeringClass OfferingType:s=offeringType PricingDetails:[(item)2239=pricingDetailsSet;form=PricingDetailsSet RecurringCharges:[(item)2236=recurringCharges Scope:s=scope AvailabilityZoneId:s=availabilityZoneId ReservedInstancesOfferingId:s=reservedInstancesOfferingId InstanceType:s=instanceType AvailabilityZone:s=availabilityZone Duration:l=duration UsagePrice:f=usagePrice FixedPrice:f=fixedPrice ProductDescription:s=productDescription
EarliestTime:t! LatestTime:t!
Frequency:s Interval:i OccurrenceDays:[(OccurenceDay)i=OccurrenceDay;form=OccurrenceDay OccurrenceRelativeToEnd:b OccurrenceUnit:s
AvailabilityZone:s=availabilityZone AvailableInstanceCount:i=availableInstanceCount FirstSlotStartTime:t=firstSlotStartTime HourlyPrice:s=hourlyPrice InstanceType:s=instanceType MaxTermDurationInDays:i=maxTermDurationInDays MinTermDurationInDays:i=minTermDurationInDays NetworkPlatform:s=networkPlatform Platform:s=platform PurchaseToken:s=purchaseToken Recurrence:2240=recurrence SlotDurationInHours:i=slotDurationInHours TotalScheduledInstanceHours:i=totalScheduledInstanceHours
EarliestTime:t LatestTime:t
AvailabilityZone:s=availabilityZone CreateDate:t=createDate HourlyPrice:s=hourlyPrice InstanceCount:i=instanceCount InstanceType:s=instanceType NetworkPlatform:s=networkPlatform NextSlotStartTime:t=nextSlotStartTime Platform:s=platform PreviousSlotEndTime:t=previousSlotEndTime Recurrence:2240=recurrence ScheduledInstanceId:s=scheduledInstanceId SlotDurationInHours:i=slotDurationInHours TermEndDate:t=termEndDate TermStartDate:t=termStartDate TotalScheduledInstanceHours:i=totalScheduledInstanceHours
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId Attachment:2241=attachment MacAddress:s=macAddress OwnerId:s=ownerId PrivateIpv4Addresses:[(item)2242=privateIpv4AddressSet;form=PrivateIpv4AddressSet SecondaryInterfaceId:s=secondaryInterfaceId SecondaryInterfaceArn:s=secondaryInterfaceArn SecondaryInterfaceType:s=secondaryInterfaceType SecondarySubnetId:s=secondarySubnetId SecondaryNetworkId:s=secondaryNetworkId SecondaryNetworkType:s=secondaryNetworkType SourceDestCheck:b=sourceDestCheck Status:s=status Tags:[(item)1595=tagSet;form=TagSet
GroupId:s=groupId ReferencingVpcId:s=referencingVpcId VpcPeeringConnectionId:s=vpcPeeringConnectionId TransitGatewayId:s=transitGatewayId
GroupId:s=groupId VpcId:s=vpcId VpcOwnerId:s=vpcOwnerId State:s=state StateReason:s=stateReason GroupOwnerId:s=groupOwnerId
GroupId:s=groupId IpPermissionsEgress:[(item)1584=ipPermissionsEgress Tags:[(item)1595=tagSet;form=TagSet VpcId:s=vpcId SecurityGroupArn:s=securityGroupArn OwnerId:s=ownerId GroupName:s=groupName Description:s=groupDescription;form=GroupDescription IpPermissions:[(item)1584=ipPermissions
ServiceLinkVirtualInterfaceId:s=serviceLinkVirtualInterfaceId ServiceLinkVirtualInterfaceArn:s=serviceLinkVirtualInterfaceArn OutpostId:s=outpostId OutpostArn:s=outpostArn OwnerId:s=ownerId LocalAddress:s=localAddress PeerAddress:s=peerAddress PeerBgpAsn:l=peerBgpAsn Vlan:i=vlan OutpostLagId:s=outpostLagId Tags:[(item)1595=tagSet;form=TagSet ConfigurationState:s=configurationState
UserId:s=userId Group:s=group
SnapshotId:s=snapshotId VolumeId:s=volumeId Status:s=status OwnerId:s=ownerId Tags:[(item)1595=tagSet;form=TagSet StorageTier:s=storageTier LastTieringStartTime:t=lastTieringStartTime LastTieringProgress:i=lastTieringProgress LastTieringOperationStatus:s=lastTieringOperationStatus LastTieringOperationStatusDetail:s=lastTieringOperationStatusDetail ArchivalCompleteTime:t=archivalCompleteTime RestoreExpiryTime:t=restoreExpiryTime
EventInformation:2191=eventInformation EventType:s=eventType Timestamp:t=timestamp
ActivityStatus:s=activityStatus CreateTime:t=createTime SpotFleetRequestConfig:2006=spotFleetRequestConfig SpotFleetRequestId:s=spotFleetRequestId SpotFleetRequestState:s=spotFleetRequestState Tags:[(item)1595=tagSet;form=TagSet
ActualBlockHourlyPrice:s=actualBlockHourlyPrice AvailabilityZoneGroup:s=availabilityZoneGroup BlockDurationMinutes:i=blockDurationMinutes CreateTime:t=createTime Fault:2137=fault InstanceId:s=instanceId LaunchGroup:s=launchGroup LaunchSpecification:2243=launchSpecification LaunchedAvailabilityZone:s=launchedAvailabilityZone LaunchedAvailabilityZoneId:s=launchedAvailabilityZoneId ProductDescription:s=productDescription SpotInstanceRequestId:s=spotInstanceRequestId SpotPrice:s=spotPrice State:s=state Status:2244=status Tags:[(item)1595=tagSet;form=TagSet Type:s=type ValidFrom:t=validFrom ValidUntil:t=validUntil InstanceInterruptionBehavior:s=instanceInterruptionBehavior
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId InstanceType:s=instanceType ProductDescription:s=productDescription SpotPrice:s=spotPrice Timestamp:t=timestamp
Description:s=description GroupId:s=groupId GroupName:s=groupName StaleIpPermissions:[(item)2245=staleIpPermissions StaleIpPermissionsEgress:[(item)2245=staleIpPermissionsEgress VpcId:s=vpcId
AmiId:s=amiId TaskStartTime:t=taskStartTime Bucket:s=bucket S3objectKey:s=s3objectKey ProgressPercentage:i=progressPercentage StoreTaskState:s=storeTaskState StoreTaskFailureReason:s=storeTaskFailureReason
Key:s=key ResourceId:s=resourceId ResourceType:s=resourceType Value:s=value
TransitGatewayAttachmentId:s=transitGatewayAttachmentId TransitGatewayId:s=transitGatewayId TransitGatewayOwnerId:s=transitGatewayOwnerId ResourceOwnerId:s=resourceOwnerId ResourceType:s=resourceType ResourceId:s=resourceId State:s=state Association:2246=association CreationTime:t=creationTime Tags:[(item)1595=tagSet;form=TagSet
VerifiedAccessInstanceId:s=verifiedAccessInstanceId AccessLogs:2247=accessLogs
Actions:[(item)2248=actionsSet;form=ActionsSet AvailabilityZone:s=availabilityZone OutpostArn:s=outpostArn Events:[(item)2249=eventsSet;form=EventsSet VolumeId:s=volumeId VolumeStatus:2250=volumeStatus AttachmentStatuses:[(item)2251=attachmentStatuses InitializationStatusDetails:2252=initializationStatusDetails AvailabilityZoneId:s=availabilityZoneId Operator:1731=operator
VolumeId:s=volumeId ModificationState:s=modificationState StatusMessage:s=statusMessage TargetSize:i=targetSize TargetIops:i=targetIops TargetVolumeType:s=targetVolumeType TargetThroughput:i=targetThroughput TargetMultiAttachEnabled:b=targetMultiAttachEnabled OriginalSize:i=originalSize OriginalIops:i=originalIops OriginalVolumeType:s=originalVolumeType OriginalThroughput:i=originalThroughput OriginalMultiAttachEnabled:b=originalMultiAttachEnabled Progress:l=progress StartTime:t=startTime EndTime:t=endTime Operator:1731=operator
AwsAccountId:s=awsAccountId AwsRegion:s=awsRegion State:s=state InternetGatewayBlockMode:s=internetGatewayBlockMode Reason:s=reason LastUpdateTimestamp:t=lastUpdateTimestamp ManagedBy:s=managedBy ExclusionsAllowed:s=exclusionsAllowed
ClassicLinkEnabled:b=classicLinkEnabled Tags:[(item)1595=tagSet;form=TagSet VpcId:s=vpcId
ClassicLinkDnsSupported:b=classicLinkDnsSupported VpcId:s=vpcId
Id:s=id VpcEndpointId:s=vpcEndpointId ServiceNetworkArn:s=serviceNetworkArn ServiceNetworkName:s=serviceNetworkName AssociatedResourceAccessibility:s=associatedResourceAccessibility FailureReason:s=failureReason FailureCode:s=failureCode DnsEntry:2157=dnsEntry PrivateDnsEntry:2157=privateDnsEntry AssociatedResourceArn:s=associatedResourceArn ResourceConfigurationGroupArn:s=resourceConfigurationGroupArn Tags:[(item)1595=tagSet;form=TagSet
ServiceId:s=serviceId VpcEndpointId:s=vpcEndpointId VpcEndpointOwner:s=vpcEndpointOwner VpcEndpointState:s=vpcEndpointState CreationTimestamp:t=creationTimestamp DnsEntries:[(item)2157=dnsEntrySet;form=DnsEntrySet NetworkLoadBalancerArns:[(item)s=networkLoadBalancerArnSet;form=NetworkLoadBalancerArnSet GatewayLoadBalancerArns:[(item)s=gatewayLoadBalancerArnSet;form=GatewayLoadBalancerArnSet IpAddressType:s=ipAddressType VpcEndpointConnectionId:s=vpcEndpointConnectionId Tags:[(item)1595=tagSet;form=TagSet VpcEndpointRegion:s=vpcEndpointRegion PayerResponsibilities:[(item)1990=payerResponsibilitySet;form=PayerResponsibilitySet
PrincipalType:s=principalType Principal:s=principal ServicePermissionId:s=servicePermissionId Tags:[(item)1595=tagSet;form=TagSet ServiceId:s=serviceId
ServiceName:s=serviceName ServiceId:s=serviceId ServiceType:[(item)2160=serviceType ServiceRegion:s=serviceRegion AvailabilityZoneIds:[(item)s=availabilityZoneIdSet;form=AvailabilityZoneIdSet AvailabilityZones:[(item)s=availabilityZoneSet;form=AvailabilityZoneSet Owner:s=owner BaseEndpointDnsNames:[(item)s=baseEndpointDnsNameSet;form=BaseEndpointDnsNameSet PrivateDnsName:s=privateDnsName PrivateDnsNames:[(item)2253=privateDnsNameSet;form=PrivateDnsNameSet VpcEndpointPolicySupported:b=vpcEndpointPolicySupported AcceptanceRequired:b=acceptanceRequired ManagesVpcEndpoints:b=managesVpcEndpoints PayerResponsibility:s=payerResponsibility Tags:[(item)1595=tagSet;form=TagSet PrivateDnsNameVerificationState:s=privateDnsNameVerificationState SupportedIpAddressTypes:[(item)s=supportedIpAddressTypeSet;form=SupportedIpAddressTypeSet
InstanceId:s=instanceId SuppressAt:t=suppressAt ResumeAt:t=resumeAt
InstanceId:s=instanceId SuppressAt:t=suppressAt ResumeAt:t=resumeAt Reason:s=reason
TargetResourceCount:i=targetResourceCount
LaunchTemplateId:s=launchTemplateId LaunchTemplateName:s=launchTemplateName Version:s=version
SnapshotId:s=snapshotId AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId State:s=state StateTransitionReason:s=stateTransitionReason OwnerId:s=ownerId OwnerAlias:s=ownerAlias EnablingTime:t=enablingTime OptimizingTime:t=optimizingTime EnabledTime:t=enabledTime DisablingTime:t=disablingTime DisabledTime:t=disabledTime
SnapshotId:s=snapshotId FastSnapshotRestoreStateErrors:[(item)2254=fastSnapshotRestoreStateErrorSet;form=FastSnapshotRestoreStateErrorSet
RouteServerId:s=routeServerId RouteTableId:s=routeTableId State:s=state
TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType TransitGatewayRouteTableId:s=transitGatewayRouteTableId State:s=state TransitGatewayRouteTableAnnouncementId:s=transitGatewayRouteTableAnnouncementId
InstanceIds:[(item)s=InstanceId;form=InstanceId InstanceTags:[(item)1595=InstanceTag;form=InstanceTag DedicatedHostIds:[(item)s=DedicatedHostId;form=DedicatedHostId
TargetResourceCount:i
LaunchTemplateId:s LaunchTemplateName:s Version:s!
SnapshotId:s=snapshotId AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId State:s=state StateTransitionReason:s=stateTransitionReason OwnerId:s=ownerId OwnerAlias:s=ownerAlias EnablingTime:t=enablingTime OptimizingTime:t=optimizingTime EnabledTime:t=enabledTime DisablingTime:t=disablingTime DisabledTime:t=disabledTime
SnapshotId:s=snapshotId FastSnapshotRestoreStateErrors:[(item)2255=fastSnapshotRestoreStateErrorSet;form=FastSnapshotRestoreStateErrorSet
Code:s=code Message:s=message
S3Bucket:s! S3Prefix:s
S3Bucket:s=s3Bucket S3Prefix:s=s3Prefix
Type:s=type Scopes:s=scopes Issuer:s=issuer AuthorizationEndpoint:s=authorizationEndpoint PublicSigningKeyEndpoint:s=publicSigningKeyEndpoint TokenEndpoint:s=tokenEndpoint UserInfoEndpoint:s=userInfoEndpoint ClientId:s=clientId ClientSecret:s=clientSecret PkceEnabled:b=pkceEnabled
Config:s=config Routes:[(item)2256=routeSet;form=RouteSet
Phase1EncryptionAlgorithm:s=phase1EncryptionAlgorithm Phase2EncryptionAlgorithm:s=phase2EncryptionAlgorithm Phase1IntegrityAlgorithm:s=phase1IntegrityAlgorithm Phase2IntegrityAlgorithm:s=phase2IntegrityAlgorithm Phase1DHGroup:i=phase1DHGroup Phase2DHGroup:i=phase2DHGroup IkeVersion:s=ikeVersion ProvisioningStatus:s=provisioningStatus ProvisioningStatusReason:s=provisioningStatusReason
ImageProviders:[(item)s=imageProviderSet;form=ImageProviderSet MarketplaceProductCodes:[(item)s=marketplaceProductCodeSet;form=MarketplaceProductCodeSet ImageNames:[(item)s=imageNameSet;form=ImageNameSet DeprecationTimeCondition:2257=deprecationTimeCondition CreationDateCondition:2258=creationDateCondition ImageWatermarks:[(item)2259=imageWatermarkSet;form=ImageWatermarkSet
AssociatedRoleArn:s=associatedRoleArn CertificateS3BucketName:s=certificateS3BucketName CertificateS3ObjectKey:s=certificateS3ObjectKey EncryptionKmsKeyId:s=encryptionKmsKeyId
Ipv6Cidr:s=ipv6Cidr AssociatedResource:s=associatedResource
Id:s Source:s Destination:s Metric:s Statistic:s Period:s
Id:s=id Source:s=source Destination:s=destination Metric:s=metric Statistic:s=statistic Period:s=period MetricPoints:[(item)2260=metricPointSet;form=MetricPointSet
DimensionCondition:2261
Dimension:1892=dimension Timestamp:t=timestamp MetricValues:[(item)2262=metricValueSet;form=MetricValueSet
ResourceRegion:s=resourceRegion AvailabilityZoneId:s=availabilityZoneId AccountId:s=accountId AccountName:s=accountName InstanceFamily:s=instanceFamily InstanceType:s=instanceType InstancePlatform:s=instancePlatform ReservationArn:s=reservationArn ReservationId:s=reservationId ReservationType:s=reservationType ReservationCreateTimestamp:t=reservationCreateTimestamp ReservationStartTimestamp:t=reservationStartTimestamp ReservationEndTimestamp:t=reservationEndTimestamp ReservationEndDateType:s=reservationEndDateType Tenancy:s=tenancy ReservationState:s=reservationState ReservationInstanceMatchCriteria:s=reservationInstanceMatchCriteria ReservationUnusedFinancialOwner:s=reservationUnusedFinancialOwner Tags:[(item)2263=tagSet;form=TagSet
TagKey:s=tagKey Status:s=status StatusMessage:s=statusMessage CapacityManagerProvided:b=capacityManagerProvided EarliestDatapointTimestamp:t=earliestDatapointTimestamp
AccountId:s=accountId UsedInstanceCount:i=usedInstanceCount
InstanceCount:i=instanceCount TargetInstanceCount:i=targetInstanceCount Status:s=status InterruptibleCapacityReservationId:s=interruptibleCapacityReservationId InterruptionType:s=interruptionType
SourceCapacityReservationId:s=sourceCapacityReservationId InterruptionType:s=interruptionType
AllocationId:s=allocationId AwsAccountId:s=awsAccountId AwsService:s=awsService CoIp:s=coIp
AttributeName:s=attributeName MostFrequentValue:s=mostFrequentValue NumberOfMatchedAccounts:i=numberOfMatchedAccounts NumberOfUnmatchedAccounts:i=numberOfUnmatchedAccounts RegionalSummaries:[(item)2264=regionalSummarySet;form=RegionalSummarySet
InstanceFamily:s=instanceFamily CpuCredits:s=cpuCredits
AthenaIntegrations:[(item)2265=AthenaIntegration;form=AthenaIntegration
GroupArn:s=groupArn OwnerId:s=ownerId
CurrencyCode:s=currencyCode Duration:i=duration HostIdSet:[(item)s=hostIdSet HostReservationId:s=hostReservationId HourlyPrice:s=hourlyPrice InstanceFamily:s=instanceFamily PaymentOption:s=paymentOption UpfrontPrice:s=upfrontPrice
CreationDate:t=creationDate ImageId:s=imageId ImageOwnerAlias:s=imageOwnerAlias SourceImageId:s=sourceImageId SourceImageRegion:s=sourceImageRegion
HttpTokens:s=httpTokens HttpPutResponseHopLimit:i=httpPutResponseHopLimit HttpEndpoint:s=httpEndpoint InstanceMetadataTags:s=instanceMetadataTags ManagedBy:s=managedBy ManagedExceptionMessage:s=managedExceptionMessage HttpTokensEnforced:s=httpTokensEnforced
VCpuCount:2266! MemoryMiB:2267! CpuManufacturers:[(item)s=CpuManufacturer;form=CpuManufacturer MemoryGiBPerVCpu:2268 ExcludedInstanceTypes:[(item)s=ExcludedInstanceType;form=ExcludedInstanceType InstanceGenerations:[(item)s=InstanceGeneration;form=InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:s BurstablePerformance:s RequireHibernateSupport:b NetworkInterfaceCount:2269 LocalStorage:s LocalStorageTypes:[(item)s=LocalStorageType;form=LocalStorageType TotalLocalStorageGB:2270 BaselineEbsBandwidthMbps:2271 AcceleratorTypes:[(item)s=AcceleratorType;form=AcceleratorType AcceleratorCount:2272 AcceleratorManufacturers:[(item)s=AcceleratorManufacturer;form=AcceleratorManufacturer AcceleratorNames:[(item)s=AcceleratorName;form=AcceleratorName AcceleratorTotalMemoryMiB:2273 NetworkBandwidthGbps:2274 AllowedInstanceTypes:[(item)s=AllowedInstanceType;form=AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:2275 RequireEncryptionInTransit:b
InstanceType:s=instanceType
ResourceOwnerId:s=resourceOwnerId ResourceRegion:s=resourceRegion ResourceType:s=resourceType ResourceId:s=resourceId ResourceCidr:s=resourceCidr ResourceName:s=resourceName ResourceComplianceStatus:s=resourceComplianceStatus ResourceOverlapStatus:s=resourceOverlapStatus VpcId:s=vpcId SampledStartTime:t=sampledStartTime SampledEndTime:t=sampledEndTime
AccountId:s=accountId DiscoveryRegion:s=discoveryRegion FailureReason:2276=failureReason LastAttemptedDiscoveryTime:t=lastAttemptedDiscoveryTime LastSuccessfulDiscoveryTime:t=lastSuccessfulDiscoveryTime OrganizationalUnitId:s=organizationalUnitId
IpamResourceDiscoveryId:s=ipamResourceDiscoveryId AddressRegion:s=addressRegion Address:s=address AddressOwnerId:s=addressOwnerId AddressAllocationId:s=addressAllocationId AssociationStatus:s=associationStatus AddressType:s=addressType Service:s=service ServiceResource:s=serviceResource VpcId:s=vpcId SubnetId:s=subnetId PublicIpv4PoolId:s=publicIpv4PoolId NetworkInterfaceId:s=networkInterfaceId NetworkInterfaceDescription:s=networkInterfaceDescription InstanceId:s=instanceId Tags:2277=tags NetworkBorderGroup:s=networkBorderGroup SecurityGroups:[(item)2278=securityGroupSet;form=SecurityGroupSet SampleTime:t=sampleTime
IpamResourceDiscoveryId:s=ipamResourceDiscoveryId ResourceRegion:s=resourceRegion ResourceId:s=resourceId ResourceOwnerId:s=resourceOwnerId ResourceCidr:s=resourceCidr IpSource:s=ipSource ResourceType:s=resourceType ResourceTags:[(item)2088=resourceTagSet;form=ResourceTagSet IpUsage:d=ipUsage VpcId:s=vpcId SubnetId:s=subnetId NetworkInterfaceAttachmentStatus:s=networkInterfaceAttachmentStatus SampleTime:t=sampleTime AvailabilityZoneId:s=availabilityZoneId
IpamResourceDiscoveryId:s=ipamResourceDiscoveryId ResourceRegion:s=resourceRegion ResourceOwnerId:s=resourceOwnerId Cidr:s=cidr Asn:s=asn State:s=state AdvertisementType:s=advertisementType NetworkBorderGroup:s=networkBorderGroup PoolId:s=poolId IpamPoolId:s=ipamPoolId SampleTime:t=sampleTime
Asn:s=asn LastObservedAt:t=lastObservedAt
Cidr:s=cidr LastObservedAt:t=lastObservedAt
IpamPolicyId:s=ipamPolicyId Locale:s=locale ResourceType:s=resourceType AllocationRules:[(item)2279=allocationRuleSet;form=AllocationRuleSet
OrganizationTargetId:s=organizationTargetId
RuleType:s=ruleType StaticCidr:s=staticCidr IpamScopeId:s=ipamScopeId ResourceType:s=resourceType Conditions:[(item)2280=conditionSet;form=ConditionSet
Cidr:s=cidr
Version:l=version
IpamId:s=ipamId IpamScopeId:s=ipamScopeId IpamPoolId:s=ipamPoolId ResourceRegion:s=resourceRegion ResourceOwnerId:s=resourceOwnerId ResourceId:s=resourceId ResourceName:s=resourceName ResourceCidr:s=resourceCidr ResourceType:s=resourceType ResourceTags:[(item)2088=resourceTagSet;form=ResourceTagSet IpUsage:d=ipUsage ComplianceStatus:s=complianceStatus ManagementState:s=managementState OverlapStatus:s=overlapStatus VpcId:s=vpcId AvailabilityZoneId:s=availabilityZoneId
Cidr:s=cidr Asn:s=asn MaxLength:i=maxLength
ResourceOwnerId:s=resourceOwnerId ResourceRegion:s=resourceRegion IpamPoolId:s=ipamPoolId Cidr:s=cidr State:s=state AdvertisementType:s=advertisementType NetworkBorderGroup:s=networkBorderGroup PoolId:s=poolId Asn:s=asn RpkiStatus:s=rpkiStatus RpkiStrength:s=rpkiStrength Roas:[(item)2281=roaSet;form=RoaSet RouteOverlaps:[(item)2282=routeOverlapSet;form=RouteOverlapSet SampleTime:t=sampleTime RoaSampleTime:t=roaSampleTime
Cidr:s=cidr Asns:[(item)s=asnSet;form=AsnSet PermitMoreSpecificAnnouncements:b=permitMoreSpecificAnnouncements MaxLength:i=maxLength Description:s=description LatestDeltaId:s=latestDeltaId State:s=state
KernelId:s=kernelId EbsOptimized:b=ebsOptimized IamInstanceProfile:2283=iamInstanceProfile BlockDeviceMappings:[(item)2284=blockDeviceMappingSet;form=BlockDeviceMappingSet NetworkInterfaces:[(item)2285=networkInterfaceSet;form=NetworkInterfaceSet ImageId:s=imageId InstanceType:s=instanceType KeyName:s=keyName Monitoring:2286=monitoring Placement:2287=placement RamDiskId:s=ramDiskId DisableApiTermination:b=disableApiTermination InstanceInitiatedShutdownBehavior:s=instanceInitiatedShutdownBehavior UserData:s=userData TagSpecifications:[(item)2288=tagSpecificationSet;form=TagSpecificationSet ElasticGpuSpecifications:[(item)2289=elasticGpuSpecificationSet;form=ElasticGpuSpecificationSet ElasticInferenceAccelerators:[(item)2290=elasticInferenceAcceleratorSet;form=ElasticInferenceAcceleratorSet SecurityGroupIds:[(item)s=securityGroupIdSet;form=SecurityGroupIdSet SecurityGroups:[(item)s=securityGroupSet;form=SecurityGroupSet InstanceMarketOptions:2291=instanceMarketOptions CreditSpecification:2292=creditSpecification CpuOptions:2293=cpuOptions CapacityReservationSpecification:2294=capacityReservationSpecification LicenseSpecifications:[(item)2295=licenseSet;form=LicenseSet HibernationOptions:2296=hibernationOptions MetadataOptions:2297=metadataOptions EnclaveOptions:2298=enclaveOptions InstanceRequirements:2299=instanceRequirements PrivateDnsNameOptions:2300=privateDnsNameOptions MaintenanceOptions:2301=maintenanceOptions DisableApiStop:b=disableApiStop Operator:1731=operator NetworkPerformanceOptions:2302=networkPerformanceOptions SecondaryInterfaces:[(item)2303=secondaryInterfaceSet;form=SecondaryInterfaceSet
ResourceId:s=resourceId ResourceOwner:s=resourceOwner
Cidr:s=cidr Description:s=description
DefaultVisibility:s=defaultVisibility
NetworkInsightsAccessScopeAnalysisId:s=networkInsightsAccessScopeAnalysisId NetworkInsightsAccessScopeId:s=networkInsightsAccessScopeId FindingId:s=findingId FindingComponents:[(item)2231=findingComponentSet;form=FindingComponentSet
HourlyPrice:s=hourlyPrice RemainingTotalValue:s=remainingTotalValue RemainingUpfrontValue:s=remainingUpfrontValue
ReservationValue:1928=reservationValue ReservedInstanceId:s=reservedInstanceId
ReservationValue:1928=reservationValue TargetConfiguration:2304=targetConfiguration
RouteServerEndpointId:s=routeServerEndpointId RouteServerPeerId:s=routeServerPeerId RouteInstallationDetails:[(item)2305=routeInstallationDetailSet;form=RouteInstallationDetailSet RouteStatus:s=routeStatus Prefix:s=prefix AsPaths:[(item)s=asPathSet;form=AsPathSet Med:i=med NextHopIp:s=nextHopIp
Description:s=description GroupName:s=groupName OwnerId:s=ownerId GroupId:s=groupId Tags:[(item)1595=tagSet;form=TagSet PrimaryVpcId:s=primaryVpcId
ArchitectureTypes:[(item)s=ArchitectureType;form=ArchitectureType VirtualizationTypes:[(item)s=VirtualizationType;form=VirtualizationType InstanceRequirements:1905
Region:s=region AvailabilityZoneId:s=availabilityZoneId Score:i=score
TransitGatewayRouteTableId:s=transitGatewayRouteTableId State:s=state
TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType ResourceOwnerId:s=resourceOwnerId Subnet:2031=subnet
TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType State:s=state
TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceId:s=resourceId ResourceType:s=resourceType State:s=state TransitGatewayRouteTableAnnouncementId:s=transitGatewayRouteTableAnnouncementId
VerifiedAccessEndpointId:s=verifiedAccessEndpointId VerifiedAccessEndpointTargetIpAddress:s=verifiedAccessEndpointTargetIpAddress VerifiedAccessEndpointTargetDns:s=verifiedAccessEndpointTargetDns
Id:s=id Type:s=type Description:s=description IsExcludable:b=isExcludable
VpnConnectionDeviceTypeId:s=vpnConnectionDeviceTypeId Vendor:s=vendor Platform:s=platform Software:s=software
PendingMaintenance:s=pendingMaintenance MaintenanceAutoAppliedAfter:t=maintenanceAutoAppliedAfter LastMaintenanceApplied:t=lastMaintenanceApplied
Comment:s UploadEnd:t UploadSize:d UploadStart:t
Description:s DeviceName:s Format:s SnapshotId:s Url:s UserBucket:2306
LicenseConfigurationArn:s
Description:s=description DeviceName:s=deviceName DiskImageSize:d=diskImageSize Format:s=format Progress:s=progress SnapshotId:s=snapshotId Status:s=status StatusMessage:s=statusMessage Url:s=url UserBucket:2307=userBucket
LicenseConfigurationArn:s=licenseConfigurationArn
Architecture:s=architecture GroupNames:[(SecurityGroup)s=GroupName;form=GroupName GroupIds:[(SecurityGroupId)s=GroupId;form=GroupId AdditionalInfo:s=additionalInfo UserData:2308=userData InstanceType:s=instanceType Placement:2010=placement Monitoring:b=monitoring SubnetId:s=subnetId InstanceInitiatedShutdownBehavior:s=instanceInitiatedShutdownBehavior PrivateIpAddress:s=privateIpAddress
Description:s Image:1952 Volume:1953
Description:s Format:s Url:s UserBucket:2306
Description:s=description DiskImageSize:d=diskImageSize Encrypted:b=encrypted Format:s=format KmsKeyId:s=kmsKeyId Progress:s=progress SnapshotId:s=snapshotId Status:s=status StatusMessage:s=statusMessage Url:s=url UserBucket:2307=userBucket
Format:s!=format Bytes:l!=bytes ImportManifestUrl:s!=importManifestUrl
Size:l!=size
ImageId:s=imageId Name:s=name Description:s=description RecycleBinEnterTime:t=recycleBinEnterTime RecycleBinExitTime:t=recycleBinExitTime
SnapshotId:s=snapshotId RecycleBinEnterTime:t=recycleBinEnterTime RecycleBinExitTime:t=recycleBinExitTime Description:s=description VolumeId:s=volumeId
VolumeId:s=volumeId VolumeType:s=volumeType State:s=state Size:i=size Iops:i=iops Throughput:i=throughput OutpostArn:s=outpostArn AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId SourceVolumeId:s=sourceVolumeId SnapshotId:s=snapshotId Operator:1731=operator CreateTime:t=createTime RecycleBinEnterTime:t=recycleBinEnterTime RecycleBinExitTime:t=recycleBinExitTime
CustomDnsServers:[(item)s Enabled:b
Add:[(item)2309 Remove:[(item)2309
Add:[(item)1799 Remove:[(item)1799
Enabled:b
DeviceName:s=deviceName Ebs:2310=ebs VirtualName:s=virtualName NoDevice:s=noDevice
Value:B=value
CapacityReservationPreference:s CapacityReservationTarget:2311
InstanceId:s! CpuCredits:s
InstanceId:s=instanceId
InstanceId:s=instanceId Error:2312=error
InstanceEventId:s=instanceEventId Code:s=code Description:s=description NotAfter:t=notAfter NotBefore:t=notBefore NotBeforeDeadline:t=notBeforeDeadline
State:s=state HttpTokens:s=httpTokens HttpPutResponseHopLimit:i=httpPutResponseHopLimit HttpEndpoint:s=httpEndpoint HttpProtocolIpv6:s=httpProtocolIpv6 InstanceMetadataTags:s=instanceMetadataTags
RegionName:s
SourceIpamPoolId:s
OrganizationsEntityPath:s
OrganizationsEntityPath:s
Cidr:s!
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId:s=attachmentId DeleteOnTermination:b=deleteOnTermination
AvailabilityZone:s=availabilityZone InstanceCount:i=instanceCount InstanceType:s=instanceType Platform:s=platform Scope:s=scope AvailabilityZoneId:s=availabilityZoneId
SecurityGroupRuleId:s! SecurityGroupRule:2313
Add:[(item)1846 Remove:[(item)1846
LaunchTemplateSpecification:2314=launchTemplateSpecification Overrides:[(item)2315=overrides
AddTransitGatewayCidrBlocks:[(item)s RemoveTransitGatewayCidrBlocks:[(item)s VpnEcmpSupport:s DnsSupport:s SecurityGroupReferencingSupport:s AutoAcceptSharedAttachments:s DefaultRouteTableAssociation:s AssociationDefaultRouteTableId:s DefaultRouteTablePropagation:s PropagationDefaultRouteTableId:s AmazonSideAsn:l EncryptionSupport:s
DnsSupport:s SecurityGroupReferencingSupport:s Ipv6Support:s ApplianceModeSupport:s
SubnetIds:[(item)s=SubnetId;form=SubnetId Protocol:s Port:i PortRanges:[(item)2316=PortRange;form=PortRange
Protocol:s Port:i PortRanges:[(item)2316=PortRange;form=PortRange
SubnetIds:[(item)s=SubnetId;form=SubnetId Port:i RdsEndpoint:s
PortRanges:[(item)2316=PortRange;form=PortRange
CustomerManagedKeyEnabled:b=customerManagedKeyEnabled KmsKeyArn:s=kmsKeyArn
S3:2317 CloudWatchLogs:2318 KinesisDataFirehose:2319 LogVersion:s IncludeTrustContext:b
Issuer:s AuthorizationEndpoint:s TokenEndpoint:s UserInfoEndpoint:s ClientId:s ClientSecret:s Scope:s
PublicSigningKeyUrl:s
PublicSigningKeyEndpoint:s Issuer:s AuthorizationEndpoint:s TokenEndpoint:s UserInfoEndpoint:s ClientId:s ClientSecret:s Scope:s
Scope:s=scope PayerResponsibilityType:s=payerResponsibilityType
PrincipalType:s=principalType Principal:s=principal ServicePermissionId:s=servicePermissionId ServiceId:s=serviceId
AllowDnsResolutionFromRemoteVpc:b AllowEgressFromLocalClassicLinkToRemoteVpc:b AllowEgressFromLocalVpcToRemoteClassicLink:b
AllowDnsResolutionFromRemoteVpc:b=allowDnsResolutionFromRemoteVpc AllowEgressFromLocalClassicLinkToRemoteVpc:b=allowEgressFromLocalClassicLinkToRemoteVpc AllowEgressFromLocalVpcToRemoteClassicLink:b=allowEgressFromLocalVpcToRemoteClassicLink
TunnelInsideCidr:s TunnelInsideIpv6Cidr:s PreSharedKey:s Phase1LifetimeSeconds:i Phase2LifetimeSeconds:i RekeyMarginTimeSeconds:i RekeyFuzzPercentage:i ReplayWindowSize:i DPDTimeoutSeconds:i DPDTimeoutAction:s Phase1EncryptionAlgorithms:[(item)2320=Phase1EncryptionAlgorithm;form=Phase1EncryptionAlgorithm Phase2EncryptionAlgorithms:[(item)2321=Phase2EncryptionAlgorithm;form=Phase2EncryptionAlgorithm Phase1IntegrityAlgorithms:[(item)2322=Phase1IntegrityAlgorithm;form=Phase1IntegrityAlgorithm Phase2IntegrityAlgorithms:[(item)2323=Phase2IntegrityAlgorithm;form=Phase2IntegrityAlgorithm Phase1DHGroupNumbers:[(item)2324=Phase1DHGroupNumber;form=Phase1DHGroupNumber Phase2DHGroupNumbers:[(item)2325=Phase2DHGroupNumber;form=Phase2DHGroupNumber IKEVersions:[(item)2326=IKEVersion;form=IKEVersion StartupAction:s LogOptions:2327 EnableTunnelLifecycleControl:b
InstanceId:s=instanceId Monitoring:2328=monitoring
Message:s! Signature:s!
Message:s! Signature:s!
Message:s Signature:s
FirstAddress:s=firstAddress LastAddress:s=lastAddress AddressCount:i=addressCount AvailableAddressCount:i=availableAddressCount
Amount:d=amount CurrencyCode:s=currencyCode
InstanceCount:i! PurchaseToken:s!
IncludeAllTagsOfInstance:b InstanceTagKeys:[(item)s=InstanceTagKey;form=InstanceTagKey
TransitGatewayMulticastDomainId:s=transitGatewayMulticastDomainId RegisteredNetworkInterfaceIds:[(item)s=registeredNetworkInterfaceIds GroupIpAddress:s=groupIpAddress
TransitGatewayMulticastDomainId:s=transitGatewayMulticastDomainId RegisteredNetworkInterfaceIds:[(item)s=registeredNetworkInterfaceIds GroupIpAddress:s=groupIpAddress
ImageProviders:[(item)s=ImageProvider;form=ImageProvider MarketplaceProductCodes:[(item)s=MarketplaceProductCode;form=MarketplaceProductCode ImageNames:[(item)s=ImageName;form=ImageName DeprecationTimeCondition:2329 CreationDateCondition:2330 ImageWatermarks:[(item)2331=ImageWatermark;form=ImageWatermark
AllocationStrategy:s=allocationStrategy OnDemandAllocationStrategy:s=onDemandAllocationStrategy SpotMaintenanceStrategies:2332=spotMaintenanceStrategies ClientToken:s=clientToken ExcessCapacityTerminationPolicy:s=excessCapacityTerminationPolicy FulfilledCapacity:d=fulfilledCapacity OnDemandFulfilledCapacity:d=onDemandFulfilledCapacity IamFleetRole:s!=iamFleetRole LaunchSpecifications:[(item)2333=launchSpecifications LaunchTemplateConfigs:[(item)1978=launchTemplateConfigs SpotPrice:s=spotPrice TargetCapacity:i!=targetCapacity OnDemandTargetCapacity:i=onDemandTargetCapacity OnDemandMaxTotalPrice:s=onDemandMaxTotalPrice SpotMaxTotalPrice:s=spotMaxTotalPrice TerminateInstancesWithExpiration:b=terminateInstancesWithExpiration Type:s=type ValidFrom:t=validFrom ValidUntil:t=validUntil ReplaceUnhealthyInstances:b=replaceUnhealthyInstances InstanceInterruptionBehavior:s=instanceInterruptionBehavior LoadBalancersConfig:2334=loadBalancersConfig InstancePoolsToUseCount:i=instancePoolsToUseCount Context:s=context TargetCapacityUnitType:s=targetCapacityUnitType TagSpecifications:[(item)1546=TagSpecification;form=TagSpecification
SecurityGroupIds:[(item)s=SecurityGroupId;form=SecurityGroupId SecurityGroups:[(item)s=SecurityGroup;form=SecurityGroup AddressingType:s=addressingType BlockDeviceMappings:[(item)1630=blockDeviceMapping;form=BlockDeviceMapping EbsOptimized:b=ebsOptimized IamInstanceProfile:1565=iamInstanceProfile ImageId:s=imageId InstanceType:s=instanceType KernelId:s=kernelId KeyName:s=keyName Monitoring:2009=monitoring NetworkInterfaces:[(item)2024=NetworkInterface;form=NetworkInterface Placement:2335=placement RamdiskId:s=ramdiskId SubnetId:s=subnetId UserData:s=userData
SecurityGroupRuleId:s=securityGroupRuleId GroupId:s=groupId IsEgress:b=isEgress IpProtocol:s=ipProtocol FromPort:i=fromPort ToPort:i=toPort CidrIpv4:s=cidrIpv4 CidrIpv6:s=cidrIpv6 PrefixListId:s=prefixListId ReferencedGroupId:s=referencedGroupId Description:s=description
Enabled:b!=enabled
AvailabilityZoneId:s=availabilityZoneId Affinity:s=affinity GroupName:s=groupName PartitionNumber:i=partitionNumber HostId:s=hostId Tenancy:s=tenancy SpreadDomain:s=spreadDomain HostResourceGroupArn:s=hostResourceGroupArn GroupId:s=groupId AvailabilityZone:s=availabilityZone
Type:s!
Type:s! Count:i
LaunchTemplateId:s LaunchTemplateName:s Version:s
MarketType:s SpotOptions:2336
CpuCredits:s!
CoreCount:i ThreadsPerCore:i AmdSevSnp:s NestedVirtualization:s
Configured:b
LicenseConfigurationArn:s
HttpTokens:s HttpPutResponseHopLimit:i HttpEndpoint:s HttpProtocolIpv6:s InstanceMetadataTags:s
HostnameType:s EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:s
BandwidthWeighting:s
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:[(item)2337=PrivateIpAddress;form=PrivateIpAddress PrivateIpAddressCount:i SecondarySubnetId:s InterfaceType:s NetworkCardIndex:i
AssociatePublicIpAddress:b=associatePublicIpAddress DeleteOnTermination:b=deleteOnTermination Description:s=description DeviceIndex:i=deviceIndex Groups:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId Ipv6AddressCount:i=ipv6AddressCount Ipv6Addresses:[(item)1679=ipv6AddressesSet NetworkInterfaceId:s=networkInterfaceId PrivateIpAddress:s=privateIpAddress PrivateIpAddresses:[(item)1678=privateIpAddressesSet SecondaryPrivateIpAddressCount:i=secondaryPrivateIpAddressCount SubnetId:s=subnetId AssociateCarrierIpAddress:b InterfaceType:s NetworkCardIndex:i Ipv4Prefixes:[(item)1675=Ipv4Prefix;form=Ipv4Prefix Ipv4PrefixCount:i Ipv6Prefixes:[(item)1676=Ipv6Prefix;form=Ipv6Prefix Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:2338 ConnectionTrackingSpecification:1677 EnaQueueCount:i
Architecture:s=architecture BlockDeviceMappings:[(item)1808=blockDeviceMapping;form=BlockDeviceMapping ClientToken:s=clientToken EbsOptimized:b=ebsOptimized EnaSupport:b=enaSupport Hypervisor:s=hypervisor IamInstanceProfile:2039=iamInstanceProfile InstanceLifecycle:s=instanceLifecycle ElasticGpuAssociations:[(item)2339=elasticGpuAssociationSet;form=ElasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:[(item)2340=elasticInferenceAcceleratorAssociationSet;form=ElasticInferenceAcceleratorAssociationSet NetworkInterfaces:[(item)2341=networkInterfaceSet;form=NetworkInterfaceSet OutpostArn:s=outpostArn RootDeviceName:s=rootDeviceName RootDeviceType:s=rootDeviceType SecurityGroups:[(item)1811=groupSet;form=GroupSet SourceDestCheck:b=sourceDestCheck SpotInstanceRequestId:s=spotInstanceRequestId SriovNetSupport:s=sriovNetSupport StateReason:2112=stateReason Tags:[(item)1595=tagSet;form=TagSet VirtualizationType:s=virtualizationType CpuOptions:2342=cpuOptions CapacityBlockId:s=capacityBlockId CapacityReservationId:s=capacityReservationId CapacityReservationSpecification:2343=capacityReservationSpecification HibernationOptions:2344=hibernationOptions Licenses:[(item)2345=licenseSet;form=LicenseSet MetadataOptions:1968=metadataOptions EnclaveOptions:1810=enclaveOptions BootMode:s=bootMode PlatformDetails:s=platformDetails UsageOperation:s=usageOperation UsageOperationUpdateTime:t=usageOperationUpdateTime PrivateDnsNameOptions:2346=privateDnsNameOptions Ipv6Address:s=ipv6Address TpmSupport:s=tpmSupport MaintenanceOptions:2347=maintenanceOptions CurrentInstanceBootMode:s=currentInstanceBootMode NetworkPerformanceOptions:2348=networkPerformanceOptions Operator:1731=operator SecondaryInterfaces:[(item)2349=secondaryInterfaceSet;form=SecondaryInterfaceSet InstanceId:s=instanceId ImageId:s=imageId State:2212=instanceState;form=InstanceState PrivateDnsName:s=privateDnsName PublicDnsName:s=dnsName;form=DnsName StateTransitionReason:s=reason;form=Reason KeyName:s=keyName AmiLaunchIndex:i=amiLaunchIndex ProductCodes:[(item)1800=productCodes InstanceType:s=instanceType LaunchTime:t=launchTime Placement:2010=placement KernelId:s=kernelId RamdiskId:s=ramdiskId Platform:s=platform Monitoring:2328=monitoring SubnetId:s=subnetId VpcId:s=vpcId PrivateIpAddress:s=privateIpAddress PublicIpAddress:s=ipAddress;form=IpAddress
BlockDeviceMappings:[(BlockDeviceMapping)2350=BlockDeviceMapping;form=BlockDeviceMapping EbsOptimized:b IamInstanceProfile:2351 ImageId:s! InstanceType:s KernelId:s KeyName:s Monitoring:2352 NetworkInterfaces:[(NetworkInterface)2353=NetworkInterface;form=NetworkInterface Placement:2354 RamdiskId:s SecurityGroupIds:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId SubnetId:s UserData:s
GroupIpAddress:s=groupIpAddress TransitGatewayAttachmentId:s=transitGatewayAttachmentId SubnetId:s=subnetId ResourceId:s=resourceId ResourceType:s=resourceType ResourceOwnerId:s=resourceOwnerId NetworkInterfaceId:s=networkInterfaceId GroupMember:b=groupMember GroupSource:b=groupSource MemberType:s=memberType SourceType:s=sourceType
InstanceId:s=instanceId CurrentState:2212=currentState PreviousState:2212=previousState
ConnectionId:s=connectionId PreviousStatus:2180=previousStatus CurrentStatus:2180=currentStatus
SecurityGroupRuleId:s Description:s
SubnetId:s=subnetId State:s=state
TransitGatewayId:s=transitGatewayId CoreNetworkId:s=coreNetworkId OwnerId:s=ownerId Region:s=region
DynamicRouting:s=dynamicRouting
Code:s=code Message:s=message
DnsSupport:s=dnsSupport SecurityGroupReferencingSupport:s=securityGroupReferencingSupport Ipv6Support:s=ipv6Support ApplianceModeSupport:s=applianceModeSupport
Code:s=code Message:s=message
CidrBlock:s=cidrBlock Ipv6CidrBlockSet:[(item)2355=ipv6CidrBlockSet CidrBlockSet:[(item)2356=cidrBlockSet OwnerId:s=ownerId PeeringOptions:2357=peeringOptions VpcId:s=vpcId Region:s=region
Code:s=code Message:s=message
Arn:s=arn Id:s=id
StartWeekDay:s=startWeekDay StartHour:i=startHour EndWeekDay:s=endWeekDay EndHour:i=endHour
InstanceIds:[(item)s=instanceIdSet;form=InstanceIdSet Tags:[(item)1595=tagSet;form=TagSet DedicatedHostIds:[(item)s=dedicatedHostIdSet;form=DedicatedHostIdSet
State:s=state StatusMessage:s=statusMessage
State:s=state StatusMessage:s=statusMessage
EnaSrdUdpEnabled:b
Issuer:s=issuer AuthorizationEndpoint:s=authorizationEndpoint TokenEndpoint:s=tokenEndpoint UserInfoEndpoint:s=userInfoEndpoint ClientId:s=clientId ClientSecret:s=clientSecret Scope:s=scope
TenantId:s=tenantId PublicSigningKeyUrl:s=publicSigningKeyUrl
PublicSigningKeyEndpoint:s=publicSigningKeyEndpoint Issuer:s=issuer AuthorizationEndpoint:s=authorizationEndpoint TokenEndpoint:s=tokenEndpoint UserInfoEndpoint:s=userInfoEndpoint ClientId:s=clientId Scope:s=scope
VerifiedAccessTrustProviderId:s=verifiedAccessTrustProviderId Description:s=description TrustProviderType:s=trustProviderType UserTrustProviderType:s=userTrustProviderType DeviceTrustProviderType:s=deviceTrustProviderType
SubDomain:s=subDomain Nameservers:[(item)s=nameserverSet;form=NameserverSet
Description:s=description UserId:s=userId GroupName:s=groupName GroupId:s=groupId VpcId:s=vpcId VpcPeeringConnectionId:s=vpcPeeringConnectionId PeeringStatus:s=peeringStatus
Description:s=description CidrIp:s=cidrIp
Description:s=description CidrIpv6:s=cidrIpv6
Description:s=description PrefixListId:s=prefixListId
GroupId:s=groupId PeeringStatus:s=peeringStatus UserId:s=userId VpcId:s=vpcId VpcPeeringConnectionId:s=vpcPeeringConnectionId
AWSAccessKeyId:s Bucket:s=bucket Prefix:s=prefix UploadPolicy:B=uploadPolicy UploadPolicySignature:s=uploadPolicySignature
Code:s=code Message:s=message
Code:s=code Message:s=message
InstanceCount:i=instanceCount State:s=state
Active:b=active CurrencyCode:s=currencyCode Price:d=price Term:l=term
Code:s=code Message:s=message
SubnetId:s SecurityGroupId:s
SubnetId:s SecurityGroupId:s
Source:2358=source Destinations:[(item)2359=destinationSet;form=DestinationSet
Key:s=key Value:s=value
AllocationType:s=allocationType Count:i=count AllocationMetadata:[(item)2360=allocationMetadataList;form=AllocationMetadataList
CommittedInstanceCount:i=committedInstanceCount CommitmentEndDate:t=commitmentEndDate
InstanceCount:i=instanceCount ReservationState:s=reservationState
CancellationType:s=cancellationType ReservationState:s=reservationState CommittedInstanceCount:i=committedInstanceCount ChargeCommitmentDurationHours:l=chargeCommitmentDurationHours ChargeEndDate:t=chargeEndDate
DirectoryId:s
ClientRootCertificateChainArn:s
SAMLProviderArn:s SelfServiceSAMLProviderArn:s
HostnameType:s=hostnameType EnableResourceNameDnsARecord:b=enableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b=enableResourceNameDnsAAAARecord
InternetGatewayBlockMode:s=internetGatewayBlockMode
AppleInternal:s=appleInternal BaseSystem:s=baseSystem DebuggingRestrictions:s=debuggingRestrictions DTraceRestrictions:s=dTraceRestrictions FilesystemProtections:s=filesystemProtections KextSigning:s=kextSigning NvramProtections:s=nvramProtections Status:s=status
Key:s=key Values:[(item)1798=valueSet;form=ValueSet
State:s=state VpcId:s=vpcId
CapacityRebalance:2361
UsageStrategy:s
LaunchTemplateId:s LaunchTemplateName:s Version:s LaunchTemplateSpecificationUserData:s
InstanceType:s MaxPrice:s SubnetId:s AvailabilityZone:s WeightedCapacity:d Priority:d Placement:2010 KeyName:s BlockDeviceMappings:[(BlockDeviceMapping)2362=BlockDeviceMapping;form=BlockDeviceMapping IamInstanceProfile:2363 MetadataOptions:2364 InstanceRequirements:1905 ImageId:s AvailabilityZoneId:s
LaunchTemplateSpecification:2314=launchTemplateSpecification Overrides:2365=overrides
DeleteOnTermination:b=deleteOnTermination Iops:i=iops SnapshotId:s=snapshotId VolumeSize:i=volumeSize VolumeType:s=volumeType KmsKeyId:s=kmsKeyId Throughput:i=throughput OutpostArn:s=outpostArn AvailabilityZone:s=availabilityZone Encrypted:b=encrypted VolumeInitializationRate:i AvailabilityZoneId:s EbsCardIndex:i
OptionName:s OptionValues:[(item)s=OptionValue;form=OptionValue
Ipv4:2366=ipv4 Dualstack:2366=dualstack
ContainerFormat:s=containerFormat DiskImageFormat:s=diskImageFormat S3Bucket:s=s3Bucket S3Key:s=s3Key
InstanceId:s=instanceId TargetEnvironment:s=targetEnvironment
RegionName:s=regionName
Key:s=key Value:s=value
ResourceId:s=resourceId ResourceType:s=resourceType ResourceRegion:s=resourceRegion ResourceOwner:s=resourceOwner
Operation:s! IpamPoolId:s ResourceId:s ResourceOwner:s ResourceRegion:s ResourceTag:1642 Cidr:s
OrganizationsEntityPath:s=organizationsEntityPath
Type:s=type ExternalResourceIdentifier:s=externalResourceIdentifier
Arn:s Name:s
DeviceName:s VirtualName:s Ebs:2367 NoDevice:s
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description:s DeviceIndex:i Groups:[(SecurityGroupId)s=SecurityGroupId;form=SecurityGroupId InterfaceType:s Ipv6AddressCount:i Ipv6Addresses:[(InstanceIpv6Address)2368 NetworkInterfaceId:s PrivateIpAddress:s PrivateIpAddresses:[(item)1678 SecondaryPrivateIpAddressCount:i SubnetId:s NetworkCardIndex:i Ipv4Prefixes:[(item)1675=Ipv4Prefix;form=Ipv4Prefix Ipv4PrefixCount:i Ipv6Prefixes:[(item)1676=Ipv6Prefix;form=Ipv6Prefix Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:2338 ConnectionTrackingSpecification:1677 EnaQueueCount:i
Enabled:b
AvailabilityZone:s AvailabilityZoneId:s Affinity:s GroupName:s HostId:s Tenancy:s SpreadDomain:s HostResourceGroupArn:s PartitionNumber:i GroupId:s
ResourceType:s Tags:[(item)1595=Tag;form=Tag
Type:s! Count:i
MarketType:s SpotOptions:2369
CoreCount:i ThreadsPerCore:i AmdSevSnp:s NestedVirtualization:s
CapacityReservationPreference:s CapacityReservationTarget:2311
LicenseConfigurationArn:s
Configured:b
HttpTokens:s HttpPutResponseHopLimit:i HttpEndpoint:s HttpProtocolIpv6:s InstanceMetadataTags:s
Enabled:b
HostnameType:s EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:s
BandwidthWeighting:s
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:[(SecondaryInterfacePrivateIpAddressSpecification)2370=PrivateIpAddress;form=PrivateIpAddress PrivateIpAddressCount:i SecondarySubnetId:s InterfaceType:s NetworkCardIndex:i
Code:s=code Message:s=message
Code:s=code Message:s=message
ProvisionTime:t=provisionTime Provisioned:s=provisioned RequestTime:t=requestTime Requested:s=requested Status:s=status
Type:s=type ApplianceArn:s=applianceArn VpcEndpointId:s=vpcEndpointId AttachmentState:s=attachmentState ModificationState:s=modificationState FailureCode:s=failureCode FailureMessage:s=failureMessage
NetworkAclAssociationId:s=networkAclAssociationId NetworkAclId:s=networkAclId SubnetId:s=subnetId
CidrBlock:s=cidrBlock Egress:b=egress IcmpTypeCode:1668=icmpTypeCode Ipv6CidrBlock:s=ipv6CidrBlock PortRange:1669=portRange Protocol:s=protocol RuleAction:s=ruleAction RuleNumber:i=ruleNumber
PacketHeaderStatement:2371 ResourceStatement:2372
ResourceStatement:2372
Source:2373=source Destination:2373=destination ThroughResources:[(item)2374=throughResourceSet;form=ThroughResourceSet
FromPort:i ToPort:i
SourceAddress:s=sourceAddress SourcePortRange:2375=sourcePortRange DestinationAddress:s=destinationAddress DestinationPortRange:2375=destinationPortRange
AllocationId:s=allocationId AssociationId:s=associationId IpOwnerId:s=ipOwnerId PublicDnsName:s=publicDnsName PublicIp:s=publicIp CustomerOwnedIp:s=customerOwnedIp CarrierIp:s=carrierIp
TcpEstablishedTimeout:i=tcpEstablishedTimeout UdpStreamTimeout:i=udpStreamTimeout UdpTimeout:i=udpTimeout
Ipv6Address:s=ipv6Address PublicIpv6DnsName:s=publicIpv6DnsName IsPrimaryIpv6:b=isPrimaryIpv6
DnsHostnameType:s=dnsHostnameType PublicIpv4DnsName:s=publicIpv4DnsName PublicIpv6DnsName:s=publicIpv6DnsName PublicDualStackDnsName:s=publicDualStackDnsName
Association:2122=association Primary:b=primary PrivateDnsName:s=privateDnsName PrivateIpAddress:s=privateIpAddress
Ipv6Prefix:s=ipv6Prefix
State:s=state StatusMessage:s=statusMessage
PeerAsn:l=peerAsn PeerLivenessDetection:s=peerLivenessDetection
Status:s=status
Status:s=status
Main:b=main RouteTableAssociationId:s=routeTableAssociationId RouteTableId:s=routeTableId SubnetId:s=subnetId GatewayId:s=gatewayId PublicIpv4Pool:s=publicIpv4Pool AssociationState:1572=associationState
GatewayId:s=gatewayId
DestinationCidrBlock:s=destinationCidrBlock DestinationIpv6CidrBlock:s=destinationIpv6CidrBlock DestinationPrefixListId:s=destinationPrefixListId EgressOnlyInternetGatewayId:s=egressOnlyInternetGatewayId GatewayId:s=gatewayId InstanceId:s=instanceId InstanceOwnerId:s=instanceOwnerId NatGatewayId:s=natGatewayId TransitGatewayId:s=transitGatewayId LocalGatewayId:s=localGatewayId CarrierGatewayId:s=carrierGatewayId NetworkInterfaceId:s=networkInterfaceId Origin:s=origin State:s=state VpcPeeringConnectionId:s=vpcPeeringConnectionId CoreNetworkArn:s=coreNetworkArn OdbNetworkArn:s=odbNetworkArn IpAddress:s=ipAddress
AssociationId:s=associationId CidrBlock:s=cidrBlock State:s=state StateReason:s=stateReason
AssociationId:s=associationId CidrBlock:s=cidrBlock State:s=state StateReason:s=stateReason
Code:s=code Message:s=message
FromPort:i=fromPort ToPort:i=toPort
AmazonSideAsn:l=amazonSideAsn TransitGatewayCidrBlocks:[(item)s=transitGatewayCidrBlocks AutoAcceptSharedAttachments:s=autoAcceptSharedAttachments DefaultRouteTableAssociation:s=defaultRouteTableAssociation AssociationDefaultRouteTableId:s=associationDefaultRouteTableId DefaultRouteTablePropagation:s=defaultRouteTablePropagation PropagationDefaultRouteTableId:s=propagationDefaultRouteTableId VpnEcmpSupport:s=vpnEcmpSupport DnsSupport:s=dnsSupport SecurityGroupReferencingSupport:s=securityGroupReferencingSupport MulticastSupport:s=multicastSupport EncryptionSupport:2376=encryptionSupport
Protocol:s=protocol
TransitGatewayAddress:s=transitGatewayAddress PeerAddress:s=peerAddress InsideCidrBlocks:[(item)s=insideCidrBlocks Protocol:s=protocol BgpConfigurations:[(item)2377=bgpConfigurations
SourceTransitGatewayAttachmentId:s=sourceTransitGatewayAttachmentId SourceTransitGatewayAttachmentType:s=sourceTransitGatewayAttachmentType SourceCidrBlock:s=sourceCidrBlock SourcePortRange:s=sourcePortRange DestinationTransitGatewayAttachmentId:s=destinationTransitGatewayAttachmentId DestinationTransitGatewayAttachmentType:s=destinationTransitGatewayAttachmentType DestinationCidrBlock:s=destinationCidrBlock DestinationPortRange:s=destinationPortRange Protocol:s=protocol
Igmpv2Support:s=igmpv2Support StaticSourcesSupport:s=staticSourcesSupport AutoAcceptSharedAssociations:s=autoAcceptSharedAssociations
MetaDataKey:s MetaDataValue:s
SourceCidrBlock:s=sourceCidrBlock SourcePortRange:s=sourcePortRange DestinationCidrBlock:s=destinationCidrBlock DestinationPortRange:s=destinationPortRange Protocol:s=protocol MetaData:2378=metaData
TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceType:s=resourceType ResourceId:s=resourceId
ResourceId:s=resourceId TransitGatewayAttachmentId:s=transitGatewayAttachmentId ResourceType:s=resourceType
FromPort:i ToPort:i
Protocol:s=protocol Port:i=port LoadBalancerArn:s=loadBalancerArn SubnetIds:[(item)s=subnetIdSet;form=SubnetIdSet PortRanges:[(item)2379=portRangeSet;form=PortRangeSet
NetworkInterfaceId:s=networkInterfaceId Protocol:s=protocol Port:i=port PortRanges:[(item)2379=portRangeSet;form=PortRangeSet
Code:s=code Message:s=message
Protocol:s=protocol Port:i=port RdsDbInstanceArn:s=rdsDbInstanceArn RdsDbClusterArn:s=rdsDbClusterArn RdsDbProxyArn:s=rdsDbProxyArn RdsEndpoint:s=rdsEndpoint SubnetIds:[(item)s=subnetIdSet;form=SubnetIdSet
Cidr:s=cidr PortRanges:[(item)2379=portRangeSet;form=PortRangeSet Protocol:s=protocol SubnetIds:[(item)s=subnetIdSet;form=SubnetIdSet
InternetGateway:2380=internetGateway EgressOnlyInternetGateway:2380=egressOnlyInternetGateway NatGateway:2380=natGateway VirtualPrivateGateway:2380=virtualPrivateGateway VpcPeering:2380=vpcPeering Lambda:2380=lambda VpcLattice:2380=vpcLattice ElasticFileSystem:2380=elasticFileSystem
GroupId:s=groupId GroupName:s=groupName
DnsRecordIpType:s=dnsRecordIpType PrivateDnsOnlyForInboundResolverEndpoint:b=privateDnsOnlyForInboundResolverEndpoint PrivateDnsPreference:s=privateDnsPreference PrivateDnsSpecifiedDomains:[(item)s=privateDnsSpecifiedDomainSet;form=PrivateDnsSpecifiedDomainSet
DnsName:s=dnsName HostedZoneId:s=hostedZoneId
Message:s=message Code:s=code
SubnetId:s=subnetId IpPrefixes:[(item)s=ipPrefixSet;form=IpPrefixSet
ServiceType:s=serviceType
State:s=state Type:s=type Value:s=value Name:s=name
Region:s=region ServiceState:s=serviceState
TunnelInsideCidr:s TunnelInsideIpv6Cidr:s PreSharedKey:s Phase1LifetimeSeconds:i Phase2LifetimeSeconds:i RekeyMarginTimeSeconds:i RekeyFuzzPercentage:i ReplayWindowSize:i DPDTimeoutSeconds:i DPDTimeoutAction:s Phase1EncryptionAlgorithms:[(item)2320=Phase1EncryptionAlgorithm;form=Phase1EncryptionAlgorithm Phase2EncryptionAlgorithms:[(item)2321=Phase2EncryptionAlgorithm;form=Phase2EncryptionAlgorithm Phase1IntegrityAlgorithms:[(item)2322=Phase1IntegrityAlgorithm;form=Phase1IntegrityAlgorithm Phase2IntegrityAlgorithms:[(item)2323=Phase2IntegrityAlgorithm;form=Phase2IntegrityAlgorithm Phase1DHGroupNumbers:[(item)2324=Phase1DHGroupNumber;form=Phase1DHGroupNumber Phase2DHGroupNumbers:[(item)2325=Phase2DHGroupNumber;form=Phase2DHGroupNumber IKEVersions:[(item)2326=IKEVersion;form=IKEVersion StartupAction:s LogOptions:2327 EnableTunnelLifecycleControl:b
EnableAcceleration:b=enableAcceleration StaticRoutesOnly:b=staticRoutesOnly LocalIpv4NetworkCidr:s=localIpv4NetworkCidr RemoteIpv4NetworkCidr:s=remoteIpv4NetworkCidr LocalIpv6NetworkCidr:s=localIpv6NetworkCidr RemoteIpv6NetworkCidr:s=remoteIpv6NetworkCidr OutsideIpAddressType:s=outsideIpAddressType TransportTransitGatewayAttachmentId:s=transportTransitGatewayAttachmentId TunnelInsideIpVersion:s=tunnelInsideIpVersion TunnelOptions:[(item)2381=tunnelOptionSet;form=TunnelOptionSet TunnelBandwidth:s=tunnelBandwidth
DestinationCidrBlock:s=destinationCidrBlock Source:s=source State:s=state
AcceptedRouteCount:i=acceptedRouteCount LastStatusChange:t=lastStatusChange OutsideIpAddress:s=outsideIpAddress Status:s=status StatusMessage:s=statusMessage CertificateArn:s=certificateArn
Code:s=code Message:s=message
Code:s=code Message:s=message
Code:s=code Message:s=message
Code:s=code Message:s=message
AttributeValue:s=attributeValue
InternetGateway:s=internetGateway EgressOnlyInternetGateway:s=egressOnlyInternetGateway NatGateway:s=natGateway VirtualPrivateGateway:s=virtualPrivateGateway VpcPeering:s=vpcPeering Lambda:s=lambda VpcLattice:s=vpcLattice ElasticFileSystem:s=elasticFileSystem
Value:s=value Status:s=status Reason:s=reason
InstanceId:s=instanceId AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId ApplicationStatus:2382=applicationStatus Tags:[(item)1595=tagSet;form=TagSet
Message:s=message
Name:s=name
Name:s=name
CapacityReservationId:s=capacityReservationId TotalCapacity:i=totalCapacity TotalAvailableCapacity:i=totalAvailableCapacity TotalUnavailableCapacity:i=totalUnavailableCapacity
InstanceType:s=instanceType AvailabilityZone:s=availabilityZone Tenancy:s=tenancy AvailabilityZoneId:s=availabilityZoneId
Code:s=code Message:s=message
NetworkId:s=networkId NetworkType:s=networkType
Type:s=type ActiveDirectory:2383=activeDirectory MutualAuthentication:2384=mutualAuthentication FederatedAuthentication:2385=federatedAuthentication
Enabled:b CloudwatchLogGroup:s CloudwatchLogStream:s
Enabled:b=enabled LambdaFunctionArn:s=lambdaFunctionArn Status:2386=status
Enabled:b=enabled BannerText:s=bannerText
Enforced:b=enforced
TransitGatewayId:s=transitGatewayId TransitGatewayAttachmentId:s=transitGatewayAttachmentId AvailabilityZones:[(item)s=availabilityZoneSet;form=AvailabilityZoneSet AvailabilityZoneIds:[(item)s=availabilityZoneIdSet;form=AvailabilityZoneIdSet
Description:s=description InstanceId:s=instanceId Platform:s=platform Volumes:[(item)2387=volumes
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId BytesConverted:l=bytesConverted Description:s=description Image:2388=image Volume:2389=volume
Status:s=status
EventDescription:s=eventDescription EventSubType:s=eventSubType InstanceId:s=instanceId
LaunchTemplateSpecification:2314=launchTemplateSpecification Overrides:[(item)2365=overrides
TotalTargetCapacity:i=totalTargetCapacity OnDemandTargetCapacity:i=onDemandTargetCapacity SpotTargetCapacity:i=spotTargetCapacity DefaultTargetCapacityType:s=defaultTargetCapacityType TargetCapacityUnitType:s=targetCapacityUnitType
AllocationStrategy:s=allocationStrategy MaintenanceStrategies:2390=maintenanceStrategies InstanceInterruptionBehavior:s=instanceInterruptionBehavior InstancePoolsToUseCount:i=instancePoolsToUseCount SingleInstanceType:b=singleInstanceType SingleAvailabilityZone:b=singleAvailabilityZone MinTargetCapacity:i=minTargetCapacity MaxTotalPrice:s=maxTotalPrice
AllocationStrategy:s=allocationStrategy CapacityReservationOptions:2391=capacityReservationOptions SingleInstanceType:b=singleInstanceType SingleAvailabilityZone:b=singleAvailabilityZone MinTargetCapacity:i=minTargetCapacity MaxTotalPrice:s=maxTotalPrice
ReservationTypes:[(item)s=reservationTypeSet;form=ReservationTypeSet
LaunchTemplateAndOverrides:2081=launchTemplateAndOverrides Lifecycle:s=lifecycle ErrorCode:s=errorCode ErrorMessage:s=errorMessage
LaunchTemplateAndOverrides:2081=launchTemplateAndOverrides Lifecycle:s=lifecycle InstanceIds:[(item)s=instanceIds InstanceType:s=instanceType Platform:s=platform
FileFormat:s=fileFormat HiveCompatiblePartitions:b=hiveCompatiblePartitions PerHourPartition:b=perHourPartition
ResourceType:s=resourceType TagKeys:[(item)s=tagKeySet;form=TagKeySet
UserId:s=userId Group:s=group
DeviceId:s VendorId:s SubsystemId:s SubsystemVendorId:s
Code:s=code Message:s=message
AvailableInstanceCapacity:[(item)2392=availableInstanceCapacity AvailableVCpus:i=availableVCpus
Cores:i=cores InstanceType:s=instanceType InstanceFamily:s=instanceFamily Sockets:i=sockets TotalVCpus:i=totalVCpus
InstanceId:s=instanceId InstanceType:s=instanceType OwnerId:s=ownerId
AmdSevSnp:s=amdSevSnp
OptionName:s OptionValues:[s=OptionValue;form=OptionValue
ResourceType:s=resourceType ResourceTypeOptions:[(item)2393=resourceTypeOptionSet;form=ResourceTypeOptionSet
WatermarkKey:s=watermarkKey SourceImageRegion:s=sourceImageRegion SourceImageId:s=sourceImageId SourceImageCreationTime:t=sourceImageCreationTime WatermarkCreationTime:t=watermarkCreationTime
AttachTime:t=attachTime DeleteOnTermination:b=deleteOnTermination Status:s=status VolumeId:s=volumeId AssociatedResource:s=associatedResource VolumeOwnerId:s=volumeOwnerId Operator:1731=operator EbsCardIndex:i=ebsCardIndex
Code:i=code Name:s=name
ImageId:s=imageId Name:s=name OwnerId:s=imageOwnerId;form=ImageOwnerId State:s=imageState;form=ImageState ImageOwnerAlias:s=imageOwnerAlias CreationDate:s=creationDate DeprecationTime:s=deprecationTime ImageAllowed:b=imageAllowed IsPublic:b=isPublic ImageWatermarks:[(item)2210=imageWatermarkSet;form=ImageWatermarkSet
Details:[(item)2394=details Status:s=status
Details:[(item)2395=details Status:s=status
Status:s=status ImpairedSince:t=impairedSince
SupportedArchitectures:[(item)s=supportedArchitectures SustainedClockSpeedInGhz:d=sustainedClockSpeedInGhz SupportedFeatures:[(item)s=supportedFeatures Manufacturer:s=manufacturer
DefaultVCpus:i=defaultVCpus DefaultCores:i=defaultCores DefaultThreadsPerCore:i=defaultThreadsPerCore ValidCores:[(item)i=validCores ValidThreadsPerCore:[(item)i=validThreadsPerCore
SizeInMiB:l=sizeInMiB
TotalSizeInGB:l=totalSizeInGB Disks:[(item)2396=disks NvmeSupport:s=nvmeSupport EncryptionSupport:s=encryptionSupport
EbsOptimizedSupport:s=ebsOptimizedSupport EncryptionSupport:s=encryptionSupport EbsOptimizedInfo:2397=ebsOptimizedInfo NvmeSupport:s=nvmeSupport MaximumEbsAttachments:i=maximumEbsAttachments AttachmentLimitType:s=attachmentLimitType MaximumEbsCards:i=maximumEbsCards EbsCards:[(item)2398=ebsCardSet;form=EbsCardSet
NetworkPerformance:s=networkPerformance MaximumNetworkInterfaces:i=maximumNetworkInterfaces MaximumNetworkCards:i=maximumNetworkCards DefaultNetworkCardIndex:i=defaultNetworkCardIndex NetworkCards:[(item)2399=networkCards Ipv4AddressesPerInterface:i=ipv4AddressesPerInterface Ipv6AddressesPerInterface:i=ipv6AddressesPerInterface Ipv6Supported:b=ipv6Supported EnaSupport:s=enaSupport EfaSupported:b=efaSupported EfaInfo:2400=efaInfo EncryptionInTransitSupported:b=encryptionInTransitSupported EnaSrdSupported:b=enaSrdSupported BandwidthWeightings:[(item)s=bandwidthWeightings FlexibleEnaQueuesSupport:s=flexibleEnaQueuesSupport ConnectionTrackingConfiguration:2401=connectionTrackingConfiguration SecondaryNetworkSupported:b=secondaryNetworkSupported MaximumSecondaryNetworkInterfaces:i=maximumSecondaryNetworkInterfaces Ipv4AddressesPerSecondaryInterface:i=ipv4AddressesPerSecondaryInterface
Gpus:[(item)2402=gpus TotalGpuMemoryInMiB:i=totalGpuMemoryInMiB
Fpgas:[(item)2403=fpgas TotalFpgaMemoryInMiB:i=totalFpgaMemoryInMiB
SupportedStrategies:[(item)s=supportedStrategies
Accelerators:[2404=accelerators TotalInferenceMemoryInMiB:i=totalInferenceMemoryInMiB
SupportedVersions:[(item)s=supportedVersions
Accelerators:[(item)2405=accelerators TotalMediaMemoryInMiB:i=totalMediaMemoryInMiB
NeuronDevices:[(item)2406=neuronDevices TotalNeuronDeviceMemoryInMiB:i=totalNeuronDeviceMemoryInMiB
Cidr:s=poolCidrBlock;form=PoolCidrBlock
SequenceNumber:i=sequenceNumber AclRule:2407=aclRule AttachedTo:2408=attachedTo Component:2408=component DestinationVpc:2408=destinationVpc OutboundHeader:2409=outboundHeader InboundHeader:2409=inboundHeader RouteTableRoute:2410=routeTableRoute SecurityGroupRule:2411=securityGroupRule SourceVpc:2408=sourceVpc Subnet:2408=subnet Vpc:2408=vpc AdditionalDetails:[(item)2412=additionalDetailSet;form=AdditionalDetailSet TransitGateway:2408=transitGateway TransitGatewayRouteTableRoute:2413=transitGatewayRouteTableRoute Explanations:[(item)2232=explanationSet;form=ExplanationSet ElasticLoadBalancerListener:2408=elasticLoadBalancerListener FirewallStatelessRule:2414=firewallStatelessRule FirewallStatefulRule:2415=firewallStatefulRule ServiceName:s=serviceName
Acl:2408=acl AclRule:2407=aclRule Address:s=address Addresses:[(item)s=addressSet;form=AddressSet AttachedTo:2408=attachedTo AvailabilityZones:[(item)s=availabilityZoneSet;form=AvailabilityZoneSet AvailabilityZoneIds:[(item)s=availabilityZoneIdSet;form=AvailabilityZoneIdSet Cidrs:[(item)s=cidrSet;form=CidrSet Component:2408=component CustomerGateway:2408=customerGateway Destination:2408=destination DestinationVpc:2408=destinationVpc Direction:s=direction ExplanationCode:s=explanationCode IngressRouteTable:2408=ingressRouteTable InternetGateway:2408=internetGateway LoadBalancerArn:s=loadBalancerArn ClassicLoadBalancerListener:2416=classicLoadBalancerListener LoadBalancerListenerPort:i=loadBalancerListenerPort LoadBalancerTarget:2417=loadBalancerTarget LoadBalancerTargetGroup:2408=loadBalancerTargetGroup LoadBalancerTargetGroups:[(item)2408=loadBalancerTargetGroupSet;form=LoadBalancerTargetGroupSet LoadBalancerTargetPort:i=loadBalancerTargetPort ElasticLoadBalancerListener:2408=elasticLoadBalancerListener MissingComponent:s=missingComponent NatGateway:2408=natGateway NetworkInterface:2408=networkInterface PacketField:s=packetField VpcPeeringConnection:2408=vpcPeeringConnection Port:i=port PortRanges:[(item)1669=portRangeSet;form=PortRangeSet PrefixList:2408=prefixList Protocols:[(item)s=protocolSet;form=ProtocolSet RouteTableRoute:2410=routeTableRoute RouteTable:2408=routeTable SecurityGroup:2408=securityGroup SecurityGroupRule:2411=securityGroupRule SecurityGroups:[(item)2408=securityGroupSet;form=SecurityGroupSet SourceVpc:2408=sourceVpc State:s=state Subnet:2408=subnet SubnetRouteTable:2408=subnetRouteTable Vpc:2408=vpc VpcEndpoint:2408=vpcEndpoint VpnConnection:2408=vpnConnection VpnGateway:2408=vpnGateway TransitGateway:2408=transitGateway TransitGatewayRouteTable:2408=transitGatewayRouteTable TransitGatewayRouteTableRoute:2413=transitGatewayRouteTableRoute TransitGatewayAttachment:2408=transitGatewayAttachment ComponentAccount:s=componentAccount ComponentRegion:s=componentRegion FirewallStatelessRule:2414=firewallStatelessRule FirewallStatefulRule:2415=firewallStatefulRule
ComponentId:s=componentId ComponentArn:s=componentArn
EnaSrdEnabled:b=enaSrdEnabled EnaSrdUdpSpecification:2418=enaSrdUdpSpecification
Name:s=name
Amount:d=amount Frequency:s=frequency
ReservedInstancesId:s=reservedInstancesId TargetConfiguration:1975=targetConfiguration
ReservedInstancesId:s=reservedInstancesId
Count:i=count Price:d=price
Frequency:s=frequency Interval:i=interval OccurrenceDaySet:[(item)i=occurrenceDaySet OccurrenceRelativeToEnd:b=occurrenceRelativeToEnd OccurrenceUnit:s=occurrenceUnit
AttachmentId:s=attachmentId AttachTime:t=attachTime DeleteOnTermination:b=deleteOnTermination DeviceIndex:i=deviceIndex InstanceId:s=instanceId InstanceOwnerId:s=instanceOwnerId NetworkCardIndex:i=networkCardIndex Status:s=status
PrivateIpAddress:s=privateIpAddress
UserData:s=userData AddressingType:s=addressingType BlockDeviceMappings:[(item)1630=blockDeviceMapping;form=BlockDeviceMapping EbsOptimized:b=ebsOptimized IamInstanceProfile:1565=iamInstanceProfile ImageId:s=imageId InstanceType:s=instanceType KernelId:s=kernelId KeyName:s=keyName NetworkInterfaces:[(item)2024=networkInterfaceSet;form=NetworkInterfaceSet Placement:2335=placement RamdiskId:s=ramdiskId SubnetId:s=subnetId SecurityGroups:[(item)1811=groupSet;form=GroupSet Monitoring:2009=monitoring
Code:s=code Message:s=message UpdateTime:t=updateTime
FromPort:i=fromPort IpProtocol:s=ipProtocol IpRanges:[(item)s=ipRanges PrefixListIds:[(item)s=prefixListIds ToPort:i=toPort UserIdGroupPairs:[(item)2050=groups;form=Groups
TransitGatewayRouteTableId:s=transitGatewayRouteTableId TransitGatewayPolicyTableId:s=transitGatewayPolicyTableId State:s=state
S3:2419=s3 CloudWatchLogs:2420=cloudWatchLogs KinesisDataFirehose:2421=kinesisDataFirehose LogVersion:s=logVersion IncludeTrustContext:b=includeTrustContext
Code:s=code Description:s=description EventId:s=eventId EventType:s=eventType
Description:s=description EventId:s=eventId EventType:s=eventType NotAfter:t=notAfter NotBefore:t=notBefore InstanceId:s=instanceId
Details:[(item)2422=details Status:s=status
IoPerformance:s=ioPerformance InstanceId:s=instanceId
InitializationType:s=initializationType Progress:l=progress EstimatedTimeToCompleteInSeconds:l=estimatedTimeToCompleteInSeconds
PrivateDnsName:s=privateDnsName
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId Error:2423=error
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId Error:2424=error
Cidr:s=cidr
MaximumDaysSinceDeprecated:i=maximumDaysSinceDeprecated
MaximumDaysSinceCreated:i=maximumDaysSinceCreated
WatermarkKey:s=watermarkKey SourceImageRegion:s=sourceImageRegion MaximumDaysSinceSourceImageCreated:i=maximumDaysSinceSourceImageCreated MaximumDaysSinceWatermarkCreated:i=maximumDaysSinceWatermarkCreated
StartDate:t=startDate EndDate:t=endDate Value:f=value Status:s=status
Dimension:s Comparison:s Values:[(item)s=Value;form=Value
Metric:s=metric Value:d=value
Key:s=key Value:s=value
RegionName:s=regionName NumberOfMatchedAccounts:i=numberOfMatchedAccounts NumberOfUnmatchedAccounts:i=numberOfUnmatchedAccounts
IntegrationResultS3DestinationArn:s! PartitionLoadFrequency:s! PartitionStartDate:t PartitionEndDate:t
Min:i! Max:i
Min:i! Max:i
Min:d Max:d
Min:i Max:i
Min:d Max:d
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:d Max:d
Cpu:2425
Code:s=code Message:s=message
EipTags:[(item)2426=eipTagSet;form=EipTagSet
GroupName:s=groupName GroupId:s=groupId
SourceIpamPoolId:s=sourceIpamPoolId
Operation:s=operation IpamPoolId:s=ipamPoolId ResourceId:s=resourceId ResourceOwner:s=resourceOwner ResourceRegion:s=resourceRegion ResourceTag:2088=resourceTag Cidr:s=cidr
Asn:s=asn Prefix:s=prefix MaxLength:i=maxLength Match:b=match Expiration:t=expiration
Prefix:s=prefix Asn:s=asn DetectedAt:t=detectedAt
Arn:s=arn Name:s=name
DeviceName:s=deviceName VirtualName:s=virtualName Ebs:2427=ebs NoDevice:s=noDevice
AssociateCarrierIpAddress:b=associateCarrierIpAddress AssociatePublicIpAddress:b=associatePublicIpAddress DeleteOnTermination:b=deleteOnTermination Description:s=description DeviceIndex:i=deviceIndex Groups:[(groupId)s=groupSet;form=GroupSet InterfaceType:s=interfaceType Ipv6AddressCount:i=ipv6AddressCount Ipv6Addresses:[(item)1679=ipv6AddressesSet;form=Ipv6AddressesSet NetworkInterfaceId:s=networkInterfaceId PrivateIpAddress:s=privateIpAddress PrivateIpAddresses:[(item)1678=privateIpAddressesSet;form=PrivateIpAddressesSet SecondaryPrivateIpAddressCount:i=secondaryPrivateIpAddressCount SubnetId:s=subnetId NetworkCardIndex:i=networkCardIndex Ipv4Prefixes:[(item)2428=ipv4PrefixSet;form=Ipv4PrefixSet Ipv4PrefixCount:i=ipv4PrefixCount Ipv6Prefixes:[(item)2429=ipv6PrefixSet;form=Ipv6PrefixSet Ipv6PrefixCount:i=ipv6PrefixCount PrimaryIpv6:b=primaryIpv6 EnaSrdSpecification:2430=enaSrdSpecification ConnectionTrackingSpecification:2431=connectionTrackingSpecification EnaQueueCount:i=enaQueueCount
Enabled:b=enabled
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId Affinity:s=affinity GroupName:s=groupName HostId:s=hostId Tenancy:s=tenancy SpreadDomain:s=spreadDomain HostResourceGroupArn:s=hostResourceGroupArn PartitionNumber:i=partitionNumber GroupId:s=groupId
ResourceType:s=resourceType Tags:[(item)1595=tagSet;form=TagSet
Type:s=type
Type:s=type Count:i=count
MarketType:s=marketType SpotOptions:2432=spotOptions
CpuCredits:s=cpuCredits
CoreCount:i=coreCount ThreadsPerCore:i=threadsPerCore AmdSevSnp:s=amdSevSnp NestedVirtualization:s=nestedVirtualization
CapacityReservationPreference:s=capacityReservationPreference CapacityReservationTarget:2433=capacityReservationTarget
LicenseConfigurationArn:s=licenseConfigurationArn
Configured:b=configured
State:s=state HttpTokens:s=httpTokens HttpPutResponseHopLimit:i=httpPutResponseHopLimit HttpEndpoint:s=httpEndpoint HttpProtocolIpv6:s=httpProtocolIpv6 InstanceMetadataTags:s=instanceMetadataTags
Enabled:b=enabled
VCpuCount:2434=vCpuCount MemoryMiB:2435=memoryMiB CpuManufacturers:[(item)s=cpuManufacturerSet;form=CpuManufacturerSet MemoryGiBPerVCpu:2436=memoryGiBPerVCpu ExcludedInstanceTypes:[(item)s=excludedInstanceTypeSet;form=ExcludedInstanceTypeSet InstanceGenerations:[(item)s=instanceGenerationSet;form=InstanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i=spotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i=onDemandMaxPricePercentageOverLowestPrice BareMetal:s=bareMetal BurstablePerformance:s=burstablePerformance RequireHibernateSupport:b=requireHibernateSupport NetworkInterfaceCount:2437=networkInterfaceCount LocalStorage:s=localStorage LocalStorageTypes:[(item)s=localStorageTypeSet;form=LocalStorageTypeSet TotalLocalStorageGB:2438=totalLocalStorageGB BaselineEbsBandwidthMbps:2439=baselineEbsBandwidthMbps AcceleratorTypes:[(item)s=acceleratorTypeSet;form=AcceleratorTypeSet AcceleratorCount:2440=acceleratorCount AcceleratorManufacturers:[(item)s=acceleratorManufacturerSet;form=AcceleratorManufacturerSet AcceleratorNames:[(item)s=acceleratorNameSet;form=AcceleratorNameSet AcceleratorTotalMemoryMiB:2441=acceleratorTotalMemoryMiB NetworkBandwidthGbps:2442=networkBandwidthGbps AllowedInstanceTypes:[(item)s=allowedInstanceTypeSet;form=AllowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i=maxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:2443=baselinePerformanceFactors RequireEncryptionInTransit:b=requireEncryptionInTransit
HostnameType:s=hostnameType EnableResourceNameDnsARecord:b=enableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b=enableResourceNameDnsAAAARecord
AutoRecovery:s=autoRecovery
BandwidthWeighting:s=bandwidthWeighting
DeleteOnTermination:b=deleteOnTermination DeviceIndex:i=deviceIndex PrivateIpAddresses:[(item)2444=privateIpAddressesSet;form=PrivateIpAddressesSet PrivateIpAddressCount:i=privateIpAddressCount SecondarySubnetId:s=secondarySubnetId InterfaceType:s=interfaceType NetworkCardIndex:i=networkCardIndex
InstanceCount:i=instanceCount OfferingId:s=offeringId
RouteTableId:s=routeTableId RouteInstallationStatus:s=routeInstallationStatus RouteInstallationStatusReason:s=routeInstallationStatusReason
S3Bucket:s S3Key:s
S3Bucket:s=s3Bucket S3Key:s=s3Key
Data:s=data
Group:s UserId:s
VolumeId:s=volumeId DeleteOnTermination:b=deleteOnTermination
CapacityReservationId:s CapacityReservationResourceGroupArn:s
Code:s=code Message:s=message
IpProtocol:s FromPort:i ToPort:i CidrIpv4:s CidrIpv6:s PrefixListId:s ReferencedGroupId:s Description:s
LaunchTemplateId:s=launchTemplateId LaunchTemplateName:s=launchTemplateName Version:s=version
InstanceType:s=instanceType SpotPrice:s=spotPrice SubnetId:s=subnetId AvailabilityZone:s=availabilityZone WeightedCapacity:d=weightedCapacity Priority:d=priority InstanceRequirements:2299=instanceRequirements AvailabilityZoneId:s=availabilityZoneId
FromPort:i ToPort:i
Enabled:b! BucketName:s Prefix:s BucketOwner:s
Enabled:b! LogGroup:s
Enabled:b! DeliveryStream:s
Value:s
Value:s
Value:s
Value:s
Value:i
Value:i
Value:s
CloudWatchLogOptions:2445
State:s=state
MaximumDaysSinceDeprecated:i
MaximumDaysSinceCreated:i
WatermarkKey:s SourceImageRegion:s MaximumDaysSinceSourceImageCreated:i MaximumDaysSinceWatermarkCreated:i
CapacityRebalance:2446=capacityRebalance
AddressingType:s=addressingType BlockDeviceMappings:[(item)1630=blockDeviceMapping;form=BlockDeviceMapping EbsOptimized:b=ebsOptimized IamInstanceProfile:1565=iamInstanceProfile ImageId:s=imageId InstanceType:s=instanceType KernelId:s=kernelId KeyName:s=keyName Monitoring:2447=monitoring NetworkInterfaces:[(item)2024=networkInterfaceSet;form=NetworkInterfaceSet Placement:2335=placement RamdiskId:s=ramdiskId SpotPrice:s=spotPrice SubnetId:s=subnetId UserData:s=userData WeightedCapacity:d=weightedCapacity TagSpecifications:[(item)2448=tagSpecificationSet;form=TagSpecificationSet InstanceRequirements:2299=instanceRequirements SecurityGroups:[(item)1811=groupSet;form=GroupSet
ClassicLoadBalancersConfig:2449=classicLoadBalancersConfig TargetGroupsConfig:2450=targetGroupsConfig
AvailabilityZone:s=availabilityZone GroupName:s=groupName Tenancy:s=tenancy AvailabilityZoneId:s=availabilityZoneId
MaxPrice:s SpotInstanceType:s BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:s
PrivateIpAddress:s!
EnaSrdEnabled:b EnaSrdUdpSpecification:2451
ElasticGpuId:s=elasticGpuId ElasticGpuAssociationId:s=elasticGpuAssociationId ElasticGpuAssociationState:s=elasticGpuAssociationState ElasticGpuAssociationTime:s=elasticGpuAssociationTime
ElasticInferenceAcceleratorArn:s=elasticInferenceAcceleratorArn ElasticInferenceAcceleratorAssociationId:s=elasticInferenceAcceleratorAssociationId ElasticInferenceAcceleratorAssociationState:s=elasticInferenceAcceleratorAssociationState ElasticInferenceAcceleratorAssociationTime:t=elasticInferenceAcceleratorAssociationTime
Association:2452=association Attachment:2453=attachment Description:s=description Groups:[(item)1811=groupSet;form=GroupSet Ipv6Addresses:[(item)1679=ipv6AddressesSet;form=Ipv6AddressesSet MacAddress:s=macAddress NetworkInterfaceId:s=networkInterfaceId OwnerId:s=ownerId PrivateDnsName:s=privateDnsName PrivateIpAddress:s=privateIpAddress PrivateIpAddresses:[(item)2454=privateIpAddressesSet;form=PrivateIpAddressesSet SourceDestCheck:b=sourceDestCheck Status:s=status SubnetId:s=subnetId VpcId:s=vpcId InterfaceType:s=interfaceType Ipv4Prefixes:[(item)2455=ipv4PrefixSet;form=Ipv4PrefixSet Ipv6Prefixes:[(item)2456=ipv6PrefixSet;form=Ipv6PrefixSet ConnectionTrackingConfiguration:2457=connectionTrackingConfiguration Operator:1731=operator
CoreCount:i=coreCount ThreadsPerCore:i=threadsPerCore AmdSevSnp:s=amdSevSnp NestedVirtualization:s=nestedVirtualization
CapacityReservationPreference:s=capacityReservationPreference CapacityReservationTarget:2433=capacityReservationTarget
Configured:b=configured
LicenseConfigurationArn:s=licenseConfigurationArn
HostnameType:s=hostnameType EnableResourceNameDnsARecord:b=enableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b=enableResourceNameDnsAAAARecord
AutoRecovery:s=autoRecovery RebootMigration:s=rebootMigration
BandwidthWeighting:s=bandwidthWeighting
Attachment:2458=attachment MacAddress:s=macAddress SecondaryInterfaceId:s=secondaryInterfaceId OwnerId:s=ownerId PrivateIpAddresses:[(item)2459=privateIpAddressSet;form=PrivateIpAddressSet SourceDestCheck:b=sourceDestCheck Status:s=status SecondarySubnetId:s=secondarySubnetId SecondaryNetworkId:s=secondaryNetworkId InterfaceType:s=interfaceType
DeviceName:s Ebs:2460 NoDevice:s VirtualName:s
Arn:s Name:s
Enabled:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description:s DeviceIndex:i Groups:[(SecurityGroupId)s=Group;form=Group Ipv6AddressCount:i Ipv6Addresses:[(Ipv6Address)2461=Ipv6Address;form=Ipv6Address NetworkInterfaceId:s PrivateIpAddress:s PrivateIpAddressConfigs:[(PrivateIpAddressConfigSet)2462=PrivateIpAddressConfig;form=PrivateIpAddressConfig SecondaryPrivateIpAddressCount:i SubnetId:s
AvailabilityZone:s GroupName:s
Ipv6CidrBlock:s=ipv6CidrBlock
CidrBlock:s=cidrBlock
AllowDnsResolutionFromRemoteVpc:b=allowDnsResolutionFromRemoteVpc AllowEgressFromLocalClassicLinkToRemoteVpc:b=allowEgressFromLocalClassicLinkToRemoteVpc AllowEgressFromLocalVpcToRemoteClassicLink:b=allowEgressFromLocalVpcToRemoteClassicLink
SubnetId:s=subnetId SecurityGroupId:s=securityGroupId
SubnetId:s=subnetId SecurityGroupId:s=securityGroupId
Key:s=key Value:s=value
ReplacementStrategy:s TerminationDelay:i
DeviceName:s VirtualName:s Ebs:2463 NoDevice:s
Arn:s Name:s
HttpTokens:s HttpPutResponseHopLimit:i HttpEndpoint:s
InstanceType:s=instanceType MaxPrice:s=maxPrice SubnetId:s=subnetId AvailabilityZone:s=availabilityZone WeightedCapacity:d=weightedCapacity Priority:d=priority Placement:2464=placement InstanceRequirements:2299=instanceRequirements ImageId:s=imageId BlockDeviceMappings:[(item)2465=blockDeviceMappingSet;form=BlockDeviceMappingSet AvailabilityZoneId:s=availabilityZoneId
DnsName:s=dnsName FipsDnsName:s=fipsDnsName
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId:s SnapshotId:s VolumeSize:i VolumeType:s Throughput:i VolumeInitializationRate:i EbsCardIndex:i
Ipv6Address:s
MaxPrice:s SpotInstanceType:s BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:s
PrivateIpAddress:s
SourceAddresses:[(item)s=SourceAddress;form=SourceAddress DestinationAddresses:[(item)s=DestinationAddress;form=DestinationAddress SourcePorts:[(item)s=SourcePort;form=SourcePort DestinationPorts:[(item)s=DestinationPort;form=DestinationPort SourcePrefixLists:[(item)s=SourcePrefixList;form=SourcePrefixList DestinationPrefixLists:[(item)s=DestinationPrefixList;form=DestinationPrefixList Protocols:[(item)s=Protocol;form=Protocol
Resources:[(item)s=Resource;form=Resource ResourceTypes:[(item)s=ResourceType;form=ResourceType
PacketHeaderStatement:2466=packetHeaderStatement ResourceStatement:2467=resourceStatement
ResourceStatement:2467=resourceStatement
FromPort:i=fromPort ToPort:i=toPort
EncryptionState:s=encryptionState StateMessage:s=stateMessage
TransitGatewayAsn:l=transitGatewayAsn PeerAsn:l=peerAsn TransitGatewayAddress:s=transitGatewayAddress PeerAddress:s=peerAddress BgpStatus:s=bgpStatus
MetaDataKey:s=metaDataKey MetaDataValue:s=metaDataValue
FromPort:i=fromPort ToPort:i=toPort
State:s=state StateMessage:s=stateMessage
OutsideIpAddress:s=outsideIpAddress TunnelInsideCidr:s=tunnelInsideCidr TunnelInsideIpv6Cidr:s=tunnelInsideIpv6Cidr PreSharedKey:s=preSharedKey Phase1LifetimeSeconds:i=phase1LifetimeSeconds Phase2LifetimeSeconds:i=phase2LifetimeSeconds RekeyMarginTimeSeconds:i=rekeyMarginTimeSeconds RekeyFuzzPercentage:i=rekeyFuzzPercentage ReplayWindowSize:i=replayWindowSize DpdTimeoutSeconds:i=dpdTimeoutSeconds DpdTimeoutAction:s=dpdTimeoutAction Phase1EncryptionAlgorithms:[(item)2468=phase1EncryptionAlgorithmSet;form=Phase1EncryptionAlgorithmSet Phase2EncryptionAlgorithms:[(item)2469=phase2EncryptionAlgorithmSet;form=Phase2EncryptionAlgorithmSet Phase1IntegrityAlgorithms:[(item)2470=phase1IntegrityAlgorithmSet;form=Phase1IntegrityAlgorithmSet Phase2IntegrityAlgorithms:[(item)2471=phase2IntegrityAlgorithmSet;form=Phase2IntegrityAlgorithmSet Phase1DHGroupNumbers:[(item)2472=phase1DHGroupNumberSet;form=Phase1DHGroupNumberSet Phase2DHGroupNumbers:[(item)2473=phase2DHGroupNumberSet;form=Phase2DHGroupNumberSet IkeVersions:[(item)2474=ikeVersionSet;form=IkeVersionSet StartupAction:s=startupAction LogOptions:2475=logOptions EnableTunnelLifecycleControl:b=enableTunnelLifecycleControl
Status:s=status StatusTimeStamp:t=statusTimeStamp StatusSince:t=statusSince ResumeAt:t=resumeAt Details:[(item)2476=detailSet;form=DetailSet
DirectoryId:s=directoryId
ClientRootCertificateChain:s=clientRootCertificateChain
SamlProviderArn:s=samlProviderArn SelfServiceSamlProviderArn:s=selfServiceSamlProviderArn
Code:s=code Message:s=message
AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId BytesConverted:l=bytesConverted Description:s=description Image:2388=image Status:s=status StatusMessage:s=statusMessage Volume:2389=volume
Checksum:s=checksum Format:s=format ImportManifestUrl:s=importManifestUrl Size:l=size
Id:s=id Size:l=size
CapacityRebalance:2477=capacityRebalance
UsageStrategy:s=usageStrategy
AvailableCapacity:i=availableCapacity InstanceType:s=instanceType TotalCapacity:i=totalCapacity
OptionName:s=optionName OptionValues:[(item)s=optionValueSet;form=OptionValueSet
ImpairedSince:t=impairedSince Name:s=name Status:s=status
ImpairedSince:t=impairedSince Name:s=name Status:s=status
SizeInGB:l=sizeInGB Count:i=count Type:s=type
BaselineBandwidthInMbps:i=baselineBandwidthInMbps BaselineThroughputInMBps:d=baselineThroughputInMBps BaselineIops:i=baselineIops MaximumBandwidthInMbps:i=maximumBandwidthInMbps MaximumThroughputInMBps:d=maximumThroughputInMBps MaximumIops:i=maximumIops
EbsCardIndex:i=ebsCardIndex BaselineBandwidthInMbps:i=baselineBandwidthInMbps BaselineThroughputInMBps:d=baselineThroughputInMBps BaselineIops:i=baselineIops MaximumBandwidthInMbps:i=maximumBandwidthInMbps MaximumThroughputInMBps:d=maximumThroughputInMBps MaximumIops:i=maximumIops
NetworkCardIndex:i=networkCardIndex NetworkPerformance:s=networkPerformance MaximumNetworkInterfaces:i=maximumNetworkInterfaces AdditionalFlexibleNetworkInterfaces:i=additionalFlexibleNetworkInterfaces BaselineBandwidthInGbps:d=baselineBandwidthInGbps PeakBandwidthInGbps:d=peakBandwidthInGbps DefaultEnaQueueCountPerInterface:i=defaultEnaQueueCountPerInterface MaximumEnaQueueCount:i=maximumEnaQueueCount MaximumEnaQueueCountPerInterface:i=maximumEnaQueueCountPerInterface
MaximumEfaInterfaces:i=maximumEfaInterfaces
DefaultTcpEstablishedTimeout:i=defaultTcpEstablishedTimeout DefaultUdpTimeout:i=defaultUdpTimeout DefaultUdpStreamTimeout:i=defaultUdpStreamTimeout
Name:s=name Manufacturer:s=manufacturer Count:i=count LogicalGpuCount:i=logicalGpuCount GpuPartitionSize:d=gpuPartitionSize Workloads:[(item)s=workloadSet;form=WorkloadSet MemoryInfo:2478=memoryInfo
Name:s=name Manufacturer:s=manufacturer Count:i=count MemoryInfo:2479=memoryInfo
Count:i=count Name:s=name Manufacturer:s=manufacturer MemoryInfo:2480=memoryInfo
Count:i=count Name:s=name Manufacturer:s=manufacturer MemoryInfo:2481=memoryInfo
Count:i=count Name:s=name CoreInfo:2482=coreInfo MemoryInfo:2483=memoryInfo
Cidr:s=cidr Egress:b=egress PortRange:1669=portRange Protocol:s=protocol RuleAction:s=ruleAction RuleNumber:i=ruleNumber
Id:s=id Arn:s=arn Name:s=name
DestinationAddresses:[(item)s=destinationAddressSet;form=DestinationAddressSet DestinationPortRanges:[(item)1669=destinationPortRangeSet;form=DestinationPortRangeSet Protocol:s=protocol SourceAddresses:[(item)s=sourceAddressSet;form=SourceAddressSet SourcePortRanges:[(item)1669=sourcePortRangeSet;form=SourcePortRangeSet
DestinationCidr:s=destinationCidr DestinationPrefixListId:s=destinationPrefixListId EgressOnlyInternetGatewayId:s=egressOnlyInternetGatewayId GatewayId:s=gatewayId InstanceId:s=instanceId NatGatewayId:s=natGatewayId NetworkInterfaceId:s=networkInterfaceId Origin:s=origin TransitGatewayId:s=transitGatewayId VpcPeeringConnectionId:s=vpcPeeringConnectionId State:s=state CarrierGatewayId:s=carrierGatewayId CoreNetworkArn:s=coreNetworkArn LocalGatewayId:s=localGatewayId
Cidr:s=cidr Direction:s=direction SecurityGroupId:s=securityGroupId PortRange:1669=portRange PrefixListId:s=prefixListId Protocol:s=protocol
AdditionalDetailType:s=additionalDetailType Component:2408=component VpcEndpointService:2408=vpcEndpointService RuleOptions:[(item)2484=ruleOptionSet;form=RuleOptionSet RuleGroupTypePairs:[(item)2485=ruleGroupTypePairSet;form=RuleGroupTypePairSet RuleGroupRuleOptionsPairs:[(item)2486=ruleGroupRuleOptionsPairSet;form=RuleGroupRuleOptionsPairSet ServiceName:s=serviceName LoadBalancers:[(item)2408=loadBalancerSet;form=LoadBalancerSet
DestinationCidr:s=destinationCidr State:s=state RouteOrigin:s=routeOrigin PrefixListId:s=prefixListId AttachmentId:s=attachmentId ResourceId:s=resourceId ResourceType:s=resourceType
RuleGroupArn:s=ruleGroupArn Sources:[(item)s=sourceSet;form=SourceSet Destinations:[(item)s=destinationSet;form=DestinationSet SourcePorts:[(item)1669=sourcePortSet;form=SourcePortSet DestinationPorts:[(item)1669=destinationPortSet;form=DestinationPortSet Protocols:[(item)i=protocolSet;form=ProtocolSet RuleAction:s=ruleAction Priority:i=priority
RuleGroupArn:s=ruleGroupArn Sources:[(item)s=sourceSet;form=SourceSet Destinations:[(item)s=destinationSet;form=DestinationSet SourcePorts:[(item)1669=sourcePortSet;form=SourcePortSet DestinationPorts:[(item)1669=destinationPortSet;form=DestinationPortSet Protocol:s=protocol RuleAction:s=ruleAction Direction:s=direction
LoadBalancerPort:i=loadBalancerPort InstancePort:i=instancePort
Address:s=address AvailabilityZone:s=availabilityZone AvailabilityZoneId:s=availabilityZoneId Instance:2408=instance Port:i=port
EnaSrdUdpEnabled:b=enaSrdUdpEnabled
Enabled:b=enabled DeliveryStatus:2487=deliveryStatus BucketName:s=bucketName Prefix:s=prefix BucketOwner:s=bucketOwner
Enabled:b=enabled DeliveryStatus:2487=deliveryStatus LogGroup:s=logGroup
Enabled:b=enabled DeliveryStatus:2487=deliveryStatus DeliveryStream:s=deliveryStream
Name:s=name Status:s=status
Code:s=code Message:s=message
Code:s=code Message:s=message
References:[(item)2488=Reference;form=Reference
Key:s=key Value:s=value
Encrypted:b=encrypted DeleteOnTermination:b=deleteOnTermination Iops:i=iops KmsKeyId:s=kmsKeyId SnapshotId:s=snapshotId VolumeSize:i=volumeSize VolumeType:s=volumeType Throughput:i=throughput VolumeInitializationRate:i=volumeInitializationRate EbsCardIndex:i=ebsCardIndex
Ipv4Prefix:s=ipv4Prefix
Ipv6Prefix:s=ipv6Prefix
EnaSrdEnabled:b=enaSrdEnabled EnaSrdUdpSpecification:2489=enaSrdUdpSpecification
TcpEstablishedTimeout:i=tcpEstablishedTimeout UdpTimeout:i=udpTimeout UdpStreamTimeout:i=udpStreamTimeout
MaxPrice:s=maxPrice SpotInstanceType:s=spotInstanceType BlockDurationMinutes:i=blockDurationMinutes ValidUntil:t=validUntil InstanceInterruptionBehavior:s=instanceInterruptionBehavior
CapacityReservationId:s=capacityReservationId CapacityReservationResourceGroupArn:s=capacityReservationResourceGroupArn
Min:i=min Max:i=max
Min:i=min Max:i=max
Min:d=min Max:d=max
Min:i=min Max:i=max
Min:d=min Max:d=max
Min:i=min Max:i=max
Min:i=min Max:i=max
Min:i=min Max:i=max
Min:d=min Max:d=max
Cpu:2490=cpu
PrivateIpAddress:s=privateIpAddress
LogEnabled:b LogGroupArn:s LogOutputFormat:s BgpLogEnabled:b BgpLogGroupArn:s BgpLogOutputFormat:s
ReplacementStrategy:s=replacementStrategy TerminationDelay:i=terminationDelay
Enabled:b=enabled
ResourceType:s=resourceType Tags:[(item)1595=tag;form=Tag
ClassicLoadBalancers:[(item)2491=classicLoadBalancers
TargetGroups:[(item)2492=targetGroups
EnaSrdUdpEnabled:b
CarrierIp:s=carrierIp CustomerOwnedIp:s=customerOwnedIp IpOwnerId:s=ipOwnerId PublicDnsName:s=publicDnsName PublicIp:s=publicIp
AttachTime:t=attachTime AttachmentId:s=attachmentId DeleteOnTermination:b=deleteOnTermination DeviceIndex:i=deviceIndex Status:s=status NetworkCardIndex:i=networkCardIndex EnaSrdSpecification:2493=enaSrdSpecification EnaQueueCount:i=enaQueueCount
Association:2452=association Primary:b=primary PrivateDnsName:s=privateDnsName PrivateIpAddress:s=privateIpAddress
Ipv4Prefix:s=ipv4Prefix
Ipv6Prefix:s=ipv6Prefix
TcpEstablishedTimeout:i=tcpEstablishedTimeout UdpStreamTimeout:i=udpStreamTimeout UdpTimeout:i=udpTimeout
AttachTime:t=attachTime AttachmentId:s=attachmentId DeleteOnTermination:b=deleteOnTermination DeviceIndex:i=deviceIndex Status:s=status NetworkCardIndex:i=networkCardIndex
PrivateIpAddress:s=privateIpAddress
DeleteOnTermination:b Encrypted:b Iops:i SnapshotId:s VolumeSize:i VolumeType:s
Ipv6Address:s
Primary:b PrivateIpAddress:s
Encrypted:b DeleteOnTermination:b Iops:i Throughput:i KmsKeyId:s SnapshotId:s VolumeSize:i VolumeType:s
GroupName:s=groupName
DeviceName:s=deviceName VirtualName:s=virtualName Ebs:2494=ebs NoDevice:s=noDevice
SourceAddresses:[(item)s=sourceAddressSet;form=SourceAddressSet DestinationAddresses:[(item)s=destinationAddressSet;form=DestinationAddressSet SourcePorts:[(item)s=sourcePortSet;form=SourcePortSet DestinationPorts:[(item)s=destinationPortSet;form=DestinationPortSet SourcePrefixLists:[(item)s=sourcePrefixListSet;form=SourcePrefixListSet DestinationPrefixLists:[(item)s=destinationPrefixListSet;form=DestinationPrefixListSet Protocols:[(item)s=protocolSet;form=ProtocolSet
Resources:[(item)s=resourceSet;form=ResourceSet ResourceTypes:[(item)s=resourceTypeSet;form=ResourceTypeSet
Value:s=value
Value:s=value
Value:s=value
Value:s=value
Value:i=value
Value:i=value
Value:s=value
CloudWatchLogOptions:2495=cloudWatchLogOptions
ApplicationStatusCheckId:s=applicationStatusCheckId CheckUpdateTime:t=checkUpdateTime Aggregation:s=aggregation Status:s=status StatusTimeStamp:t=statusTimeStamp StatusSince:t=statusSince Reason:2496=reason
ReplacementStrategy:s=replacementStrategy TerminationDelay:i=terminationDelay
SizeInMiB:i=sizeInMiB
SizeInMiB:i=sizeInMiB
SizeInMiB:i=sizeInMiB
SizeInMiB:i=sizeInMiB
Count:i=count Version:i=version
SizeInMiB:i=sizeInMiB
Keyword:s=keyword Settings:[(item)s=settingSet;form=SettingSet
RuleGroupArn:s=ruleGroupArn RuleGroupType:s=ruleGroupType
RuleGroupArn:s=ruleGroupArn RuleOptions:[(item)2484=ruleOptionSet;form=RuleOptionSet
Code:s=code Message:s=message
InstanceFamily:s
EnaSrdUdpEnabled:b=enaSrdUdpEnabled
References:[(item)2497=referenceSet;form=ReferenceSet
Name:s=name
Arn:s=arn
EnaSrdEnabled:b=enaSrdEnabled EnaSrdUdpSpecification:2498=enaSrdUdpSpecification
Encrypted:b=encrypted DeleteOnTermination:b=deleteOnTermination Iops:i=iops Throughput:i=throughput KmsKeyId:s=kmsKeyId SnapshotId:s=snapshotId VolumeSize:i=volumeSize VolumeType:s=volumeType
LogEnabled:b=logEnabled LogGroupArn:s=logGroupArn LogOutputFormat:s=logOutputFormat BgpLogEnabled:b=bgpLogEnabled BgpLogGroupArn:s=bgpLogGroupArn BgpLogOutputFormat:s=bgpLogOutputFormat
Code:s=code StatusCode:i=statusCode Protocol:s=protocol
InstanceFamily:s=instanceFamily
EnaSrdUdpEnabled:b=enaSrdUdpEnabled



DescribeRouteTables in=NextToken out=NextToken limit=MaxResults results=RouteTables
DescribeIamInstanceProfileAssociations in=NextToken out=NextToken limit=MaxResults results=IamInstanceProfileAssociations
DescribeInstanceStatus in=NextToken out=NextToken limit=MaxResults results=InstanceStatuses
DescribeInstances in=NextToken out=NextToken limit=MaxResults results=Reservations
DescribeReservedInstancesOfferings in=NextToken out=NextToken limit=MaxResults results=ReservedInstancesOfferings
DescribeReservedInstancesModifications in=NextToken out=NextToken results=ReservedInstancesModifications
DescribeSecurityGroups in=NextToken out=NextToken limit=MaxResults results=SecurityGroups
DescribeSnapshots in=NextToken out=NextToken limit=MaxResults results=Snapshots
DescribeSpotFleetInstances in=NextToken out=NextToken limit=MaxResults results=ActiveInstances
DescribeSpotFleetRequests in=NextToken out=NextToken limit=MaxResults results=SpotFleetRequestConfigs
DescribeSpotPriceHistory in=NextToken out=NextToken limit=MaxResults results=SpotPriceHistory
DescribeTags in=NextToken out=NextToken limit=MaxResults results=Tags
DescribeVolumeStatus in=NextToken out=NextToken limit=MaxResults results=VolumeStatuses
DescribeVolumes in=NextToken out=NextToken limit=MaxResults results=Volumes
DescribeNatGateways in=NextToken out=NextToken limit=MaxResults results=NatGateways
DescribeNetworkInterfaces in=NextToken out=NextToken limit=MaxResults results=NetworkInterfaces
DescribeVpcEndpoints in=NextToken out=NextToken limit=MaxResults results=VpcEndpoints
DescribeVpcEndpointServices in=NextToken out=NextToken limit=MaxResults results=ServiceDetails,ServiceNames
DescribeVpcEndpointConnections in=NextToken out=NextToken limit=MaxResults results=VpcEndpointConnections
DescribeByoipCidrs in=NextToken out=NextToken limit=MaxResults results=ByoipCidrs
DescribeCapacityReservations in=NextToken out=NextToken limit=MaxResults results=CapacityReservations
DescribeClassicLinkInstances in=NextToken out=NextToken limit=MaxResults results=Instances
DescribeClientVpnAuthorizationRules in=NextToken out=NextToken limit=MaxResults results=AuthorizationRules
DescribeClientVpnConnections in=NextToken out=NextToken limit=MaxResults results=Connections
DescribeClientVpnEndpoints in=NextToken out=NextToken limit=MaxResults results=ClientVpnEndpoints
DescribeClientVpnRoutes in=NextToken out=NextToken limit=MaxResults results=Routes
DescribeClientVpnTargetNetworks in=NextToken out=NextToken limit=MaxResults results=ClientVpnTargetNetworks
DescribeEgressOnlyInternetGateways in=NextToken out=NextToken limit=MaxResults results=EgressOnlyInternetGateways
DescribeFleets in=NextToken out=NextToken limit=MaxResults results=Fleets
DescribeFlowLogs in=NextToken out=NextToken limit=MaxResults results=FlowLogs
DescribeFpgaImages in=NextToken out=NextToken limit=MaxResults results=FpgaImages
DescribeHostReservationOfferings in=NextToken out=NextToken limit=MaxResults results=OfferingSet
DescribeHostReservations in=NextToken out=NextToken limit=MaxResults results=HostReservationSet
DescribeHosts in=NextToken out=NextToken limit=MaxResults results=Hosts
DescribeImportImageTasks in=NextToken out=NextToken limit=MaxResults results=ImportImageTasks
DescribeImportSnapshotTasks in=NextToken out=NextToken limit=MaxResults results=ImportSnapshotTasks
DescribeInstanceCreditSpecifications in=NextToken out=NextToken limit=MaxResults results=InstanceCreditSpecifications
DescribeLaunchTemplateVersions in=NextToken out=NextToken limit=MaxResults results=LaunchTemplateVersions
DescribeLaunchTemplates in=NextToken out=NextToken limit=MaxResults results=LaunchTemplates
DescribeMovingAddresses in=NextToken out=NextToken limit=MaxResults results=MovingAddressStatuses
DescribeNetworkInterfacePermissions in=NextToken out=NextToken limit=MaxResults results=NetworkInterfacePermissions
DescribePrefixLists in=NextToken out=NextToken limit=MaxResults results=PrefixLists
DescribePrincipalIdFormat in=NextToken out=NextToken limit=MaxResults results=Principals
DescribePublicIpv4Pools in=NextToken out=NextToken limit=MaxResults results=PublicIpv4Pools
DescribeScheduledInstanceAvailability in=NextToken out=NextToken limit=MaxResults results=ScheduledInstanceAvailabilitySet
DescribeScheduledInstances in=NextToken out=NextToken limit=MaxResults results=ScheduledInstanceSet
DescribeStaleSecurityGroups in=NextToken out=NextToken limit=MaxResults results=StaleSecurityGroupSet
DescribeTransitGatewayAttachments in=NextToken out=NextToken limit=MaxResults results=TransitGatewayAttachments
DescribeTransitGatewayRouteTables in=NextToken out=NextToken limit=MaxResults results=TransitGatewayRouteTables
DescribeTransitGatewayVpcAttachments in=NextToken out=NextToken limit=MaxResults results=TransitGatewayVpcAttachments
DescribeTransitGateways in=NextToken out=NextToken limit=MaxResults results=TransitGateways
DescribeVolumesModifications in=NextToken out=NextToken limit=MaxResults results=VolumesModifications
DescribeVpcClassicLinkDnsSupport in=NextToken out=NextToken limit=MaxResults results=Vpcs
DescribeVpcEndpointConnectionNotifications in=NextToken out=NextToken limit=MaxResults results=ConnectionNotificationSet
DescribeVpcEndpointServiceConfigurations in=NextToken out=NextToken limit=MaxResults results=ServiceConfigurations
DescribeVpcEndpointServicePermissions in=NextToken out=NextToken limit=MaxResults results=AllowedPrincipals
DescribeVpcPeeringConnections in=NextToken out=NextToken limit=MaxResults results=VpcPeeringConnections
GetTransitGatewayAttachmentPropagations in=NextToken out=NextToken limit=MaxResults results=TransitGatewayAttachmentPropagations
GetTransitGatewayRouteTableAssociations in=NextToken out=NextToken limit=MaxResults results=Associations
GetTransitGatewayRouteTablePropagations in=NextToken out=NextToken limit=MaxResults results=TransitGatewayRouteTablePropagations
DescribeInternetGateways in=NextToken out=NextToken limit=MaxResults results=InternetGateways
DescribeNetworkAcls in=NextToken out=NextToken limit=MaxResults results=NetworkAcls
DescribeVpcs in=NextToken out=NextToken limit=MaxResults results=Vpcs
DescribeSpotInstanceRequests in=NextToken out=NextToken limit=MaxResults results=SpotInstanceRequests
DescribeDhcpOptions in=NextToken out=NextToken limit=MaxResults results=DhcpOptions
DescribeSubnets in=NextToken out=NextToken limit=MaxResults results=Subnets
DescribeTrafficMirrorFilters in=NextToken out=NextToken limit=MaxResults results=TrafficMirrorFilters
DescribeTrafficMirrorSessions in=NextToken out=NextToken limit=MaxResults results=TrafficMirrorSessions
DescribeTrafficMirrorTargets in=NextToken out=NextToken limit=MaxResults results=TrafficMirrorTargets
DescribeExportImageTasks in=NextToken out=NextToken limit=MaxResults results=ExportImageTasks
DescribeFastSnapshotRestores in=NextToken out=NextToken limit=MaxResults results=FastSnapshotRestores
DescribeIpv6Pools in=NextToken out=NextToken limit=MaxResults results=Ipv6Pools
GetAssociatedIpv6PoolCidrs in=NextToken out=NextToken limit=MaxResults results=Ipv6CidrAssociations
DescribeCoipPools in=NextToken out=NextToken limit=MaxResults results=CoipPools
DescribeInstanceTypeOfferings in=NextToken out=NextToken limit=MaxResults results=InstanceTypeOfferings
DescribeInstanceTypes in=NextToken out=NextToken limit=MaxResults results=InstanceTypes
DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations in=NextToken out=NextToken limit=MaxResults results=LocalGatewayRouteTableVirtualInterfaceGroupAssociations
DescribeLocalGatewayRouteTableVpcAssociations in=NextToken out=NextToken limit=MaxResults results=LocalGatewayRouteTableVpcAssociations
DescribeLocalGatewayRouteTables in=NextToken out=NextToken limit=MaxResults results=LocalGatewayRouteTables
DescribeLocalGatewayVirtualInterfaceGroups in=NextToken out=NextToken limit=MaxResults results=LocalGatewayVirtualInterfaceGroups
DescribeLocalGatewayVirtualInterfaces in=NextToken out=NextToken limit=MaxResults results=LocalGatewayVirtualInterfaces
DescribeLocalGateways in=NextToken out=NextToken limit=MaxResults results=LocalGateways
DescribeTransitGatewayMulticastDomains in=NextToken out=NextToken limit=MaxResults results=TransitGatewayMulticastDomains
DescribeTransitGatewayPeeringAttachments in=NextToken out=NextToken limit=MaxResults results=TransitGatewayPeeringAttachments
GetTransitGatewayMulticastDomainAssociations in=NextToken out=NextToken limit=MaxResults results=MulticastDomainAssociations
SearchLocalGatewayRoutes in=NextToken out=NextToken limit=MaxResults results=Routes
SearchTransitGatewayMulticastGroups in=NextToken out=NextToken limit=MaxResults results=MulticastGroups
DescribeManagedPrefixLists in=NextToken out=NextToken limit=MaxResults results=PrefixLists
GetManagedPrefixListAssociations in=NextToken out=NextToken limit=MaxResults results=PrefixListAssociations
GetManagedPrefixListEntries in=NextToken out=NextToken limit=MaxResults results=Entries
GetGroupsForCapacityReservation in=NextToken out=NextToken limit=MaxResults results=CapacityReservationGroups
DescribeCarrierGateways in=NextToken out=NextToken limit=MaxResults results=CarrierGateways
GetTransitGatewayPrefixListReferences in=NextToken out=NextToken limit=MaxResults results=TransitGatewayPrefixListReferences
DescribeNetworkInsightsAnalyses in=NextToken out=NextToken limit=MaxResults results=NetworkInsightsAnalyses
DescribeNetworkInsightsPaths in=NextToken out=NextToken limit=MaxResults results=NetworkInsightsPaths
DescribeTransitGatewayConnectPeers in=NextToken out=NextToken limit=MaxResults results=TransitGatewayConnectPeers
DescribeTransitGatewayConnects in=NextToken out=NextToken limit=MaxResults results=TransitGatewayConnects
DescribeAddressesAttribute in=NextToken out=NextToken limit=MaxResults results=Addresses
DescribeReplaceRootVolumeTasks in=NextToken out=NextToken limit=MaxResults results=ReplaceRootVolumeTasks
DescribeStoreImageTasks in=NextToken out=NextToken limit=MaxResults results=StoreImageTaskResults
DescribeSecurityGroupRules in=NextToken out=NextToken limit=MaxResults results=SecurityGroupRules
DescribeInstanceEventWindows in=NextToken out=NextToken limit=MaxResults results=InstanceEventWindows
DescribeTrunkInterfaceAssociations in=NextToken out=NextToken limit=MaxResults results=InterfaceAssociations
GetVpnConnectionDeviceTypes in=NextToken out=NextToken limit=MaxResults results=VpnConnectionDeviceTypes
DescribeCapacityReservationFleets in=NextToken out=NextToken limit=MaxResults results=CapacityReservationFleets
GetInstanceTypesFromInstanceRequirements in=NextToken out=NextToken limit=MaxResults results=InstanceTypes
GetSpotPlacementScores in=NextToken out=NextToken limit=MaxResults results=SpotPlacementScores
DescribeSnapshotTierStatus in=NextToken out=NextToken limit=MaxResults results=SnapshotTierStatuses
ListSnapshotsInRecycleBin in=NextToken out=NextToken limit=MaxResults results=Snapshots
DescribeIpamPools in=NextToken out=NextToken limit=MaxResults results=IpamPools
DescribeIpamScopes in=NextToken out=NextToken limit=MaxResults results=IpamScopes
DescribeIpams in=NextToken out=NextToken limit=MaxResults results=Ipams
DescribeNetworkInsightsAccessScopeAnalyses in=NextToken out=NextToken limit=MaxResults results=NetworkInsightsAccessScopeAnalyses
DescribeNetworkInsightsAccessScopes in=NextToken out=NextToken limit=MaxResults results=NetworkInsightsAccessScopes
GetIpamAddressHistory in=NextToken out=NextToken limit=MaxResults results=HistoryRecords
GetIpamPoolAllocations in=NextToken out=NextToken limit=MaxResults results=IpamPoolAllocations
GetIpamPoolCidrs in=NextToken out=NextToken limit=MaxResults results=IpamPoolCidrs
GetIpamResourceCidrs in=NextToken out=NextToken limit=MaxResults results=IpamResourceCidrs
DescribeFastLaunchImages in=NextToken out=NextToken limit=MaxResults results=FastLaunchImages
ListImagesInRecycleBin in=NextToken out=NextToken limit=MaxResults results=Images
DescribeTransitGatewayPolicyTables in=NextToken out=NextToken limit=MaxResults results=TransitGatewayPolicyTables
DescribeTransitGatewayRouteTableAnnouncements in=NextToken out=NextToken limit=MaxResults results=TransitGatewayRouteTableAnnouncements
GetTransitGatewayPolicyTableAssociations in=NextToken out=NextToken limit=MaxResults results=Associations
DescribeAddressTransfers in=NextToken out=NextToken limit=MaxResults results=AddressTransfers
DescribeAwsNetworkPerformanceMetricSubscriptions in=NextToken out=NextToken limit=MaxResults results=Subscriptions
GetAwsNetworkPerformanceData in=NextToken out=NextToken limit=MaxResults results=DataResponses
DescribeVerifiedAccessEndpoints in=NextToken out=NextToken limit=MaxResults results=VerifiedAccessEndpoints
DescribeVerifiedAccessGroups in=NextToken out=NextToken limit=MaxResults results=VerifiedAccessGroups
DescribeVerifiedAccessInstanceLoggingConfigurations in=NextToken out=NextToken limit=MaxResults results=LoggingConfigurations
DescribeVerifiedAccessInstances in=NextToken out=NextToken limit=MaxResults results=VerifiedAccessInstances
DescribeVerifiedAccessTrustProviders in=NextToken out=NextToken limit=MaxResults results=VerifiedAccessTrustProviders
DescribeImages in=NextToken out=NextToken limit=MaxResults results=Images
DescribeIpamResourceDiscoveries in=NextToken out=NextToken limit=MaxResults results=IpamResourceDiscoveries
DescribeIpamResourceDiscoveryAssociations in=NextToken out=NextToken limit=MaxResults results=IpamResourceDiscoveryAssociations
GetIpamDiscoveredAccounts in=NextToken out=NextToken limit=MaxResults results=IpamDiscoveredAccounts
GetIpamDiscoveredResourceCidrs in=NextToken out=NextToken limit=MaxResults results=IpamDiscoveredResourceCidrs
GetNetworkInsightsAccessScopeAnalysisFindings in=NextToken out=NextToken limit=MaxResults results=AnalysisFindings
DescribeInstanceConnectEndpoints in=NextToken out=NextToken limit=MaxResults results=InstanceConnectEndpoints
GetSecurityGroupsForVpc in=NextToken out=NextToken limit=MaxResults results=SecurityGroupForVpcs
DescribeCapacityBlockOfferings in=NextToken out=NextToken limit=MaxResults results=CapacityBlockOfferings
DescribeInstanceTopology in=NextToken out=NextToken limit=MaxResults results=Instances
DescribeMacHosts in=NextToken out=NextToken limit=MaxResults results=MacHosts
DescribeCapacityReservationBillingRequests in=NextToken out=NextToken limit=MaxResults results=CapacityReservationBillingRequests
DescribeInstanceImageMetadata in=NextToken out=NextToken limit=MaxResults results=InstanceImageMetadata
DescribeSecurityGroupVpcAssociations in=NextToken out=NextToken limit=MaxResults results=SecurityGroupVpcAssociations
DescribeCapacityBlockExtensionHistory in=NextToken out=NextToken limit=MaxResults results=CapacityBlockExtensions
DescribeCapacityBlockExtensionOfferings in=NextToken out=NextToken limit=MaxResults results=CapacityBlockExtensionOfferings
DescribeRouteServerEndpoints in=NextToken out=NextToken limit=MaxResults results=RouteServerEndpoints
DescribeRouteServerPeers in=NextToken out=NextToken limit=MaxResults results=RouteServerPeers
DescribeRouteServers in=NextToken out=NextToken limit=MaxResults results=RouteServers
DescribeMacModificationTasks in=NextToken out=NextToken limit=MaxResults results=MacModificationTasks
DescribeCapacityBlockStatus in=NextToken out=NextToken limit=MaxResults results=CapacityBlockStatuses
DescribeCapacityBlocks in=NextToken out=NextToken limit=MaxResults results=CapacityBlocks
DescribeImageReferences in=NextToken out=NextToken limit=MaxResults results=ImageReferences
DescribeImageUsageReportEntries in=NextToken out=NextToken limit=MaxResults results=ImageUsageReportEntries
DescribeImageUsageReports in=NextToken out=NextToken limit=MaxResults results=ImageUsageReports
DescribeCapacityManagerDataExports in=NextToken out=NextToken limit=MaxResults results=CapacityManagerDataExports
GetCapacityManagerMetricData in=NextToken out=NextToken limit=MaxResults results=MetricDataResults
GetCapacityManagerMetricDimensions in=NextToken out=NextToken limit=MaxResults results=MetricDimensionResults
DescribeIpamPrefixListResolverTargets in=NextToken out=NextToken limit=MaxResults results=IpamPrefixListResolverTargets
DescribeIpamPrefixListResolvers in=NextToken out=NextToken limit=MaxResults results=IpamPrefixListResolvers
GetIpamPrefixListResolverRules in=NextToken out=NextToken limit=MaxResults results=Rules
GetIpamPrefixListResolverVersionEntries in=NextToken out=NextToken limit=MaxResults results=Entries
GetIpamPrefixListResolverVersions in=NextToken out=NextToken limit=MaxResults results=IpamPrefixListResolverVersions
DescribeVpnConcentrators in=NextToken out=NextToken limit=MaxResults results=VpnConcentrators
SearchTransitGatewayRoutes in=NextToken out=NextToken limit=MaxResults more=AdditionalRoutesAvailable results=Routes
DescribeSecondaryInterfaces in=NextToken out=NextToken limit=MaxResults results=SecondaryInterfaces
DescribeSecondaryNetworks in=NextToken out=NextToken limit=MaxResults results=SecondaryNetworks
DescribeSecondarySubnets in=NextToken out=NextToken limit=MaxResults results=SecondarySubnets
GetCapacityManagerMonitoredTagKeys in=NextToken out=NextToken limit=MaxResults results=CapacityManagerTagKeys
DescribeIpamPoolAllocations in=NextToken out=NextToken limit=MaxResults results=IpamPoolAllocations
GetTransitGatewayPolicyTableEntries in=NextToken out=NextToken limit=MaxResults results=TransitGatewayPolicyTableEntries

InstanceExists DescribeInstances 5 40 [{"matcher":"path","expected":true,"argument":"length(Reservations[]) > \`0\`","state":"success"},{"matcher":"error","expected":"InvalidInstanceID.NotFound","state":"retry"}]
BundleTaskComplete DescribeBundleTasks 15 40 [{"expected":"complete","matcher":"pathAll","state":"success","argument":"BundleTasks[].State"},{"expected":"failed","matcher":"pathAny","state":"failure","argument":"BundleTasks[].State"}]
ConversionTaskCancelled DescribeConversionTasks 15 40 [{"expected":"cancelled","matcher":"pathAll","state":"success","argument":"ConversionTasks[].State"}]
ConversionTaskCompleted DescribeConversionTasks 15 40 [{"expected":"completed","matcher":"pathAll","state":"success","argument":"ConversionTasks[].State"},{"expected":"cancelled","matcher":"pathAny","state":"failure","argument":"ConversionTasks[].State"},{"expected":"cancelling","matcher":"pathAny","state":"failure","argument":"ConversionTasks[].State"}]
ConversionTaskDeleted DescribeConversionTasks 15 40 [{"expected":"deleted","matcher":"pathAll","state":"success","argument":"ConversionTasks[].State"}]
CustomerGatewayAvailable DescribeCustomerGateways 15 40 [{"expected":"available","matcher":"pathAll","state":"success","argument":"CustomerGateways[].State"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"CustomerGateways[].State"},{"expected":"deleting","matcher":"pathAny","state":"failure","argument":"CustomerGateways[].State"}]
ExportTaskCancelled DescribeExportTasks 15 40 [{"expected":"cancelled","matcher":"pathAll","state":"success","argument":"ExportTasks[].State"}]
ExportTaskCompleted DescribeExportTasks 15 40 [{"expected":"completed","matcher":"pathAll","state":"success","argument":"ExportTasks[].State"}]
ImageExists DescribeImages 15 40 [{"matcher":"path","expected":true,"argument":"length(Images[]) > \`0\`","state":"success"},{"matcher":"error","expected":"InvalidAMIID.NotFound","state":"retry"}]
ImageAvailable DescribeImages 15 40 [{"state":"success","matcher":"pathAll","argument":"Images[].State","expected":"available"},{"state":"failure","matcher":"pathAny","argument":"Images[].State","expected":"failed"}]
ImageUsageReportAvailable DescribeImageUsageReports 15 40 [{"state":"success","matcher":"pathAll","argument":"ImageUsageReports[].State","expected":"available"},{"state":"failure","matcher":"pathAny","argument":"ImageUsageReports[].State","expected":"failed"}]
InstanceRunning DescribeInstances 15 40 [{"expected":"running","matcher":"pathAll","state":"success","argument":"Reservations[].Instances[].State.Name"},{"expected":"shutting-down","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"},{"expected":"terminated","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"},{"expected":"stopping","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"},{"matcher":"error","expected":"InvalidInstanceID.NotFound","state":"retry"}]
InstanceStatusOk DescribeInstanceStatus 15 40 [{"state":"success","matcher":"pathAll","argument":"InstanceStatuses[].InstanceStatus.Status","expected":"ok"},{"matcher":"error","expected":"InvalidInstanceID.NotFound","state":"retry"}]
InstanceStopped DescribeInstances 15 40 [{"expected":"stopped","matcher":"pathAll","state":"success","argument":"Reservations[].Instances[].State.Name"},{"expected":"pending","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"},{"expected":"terminated","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"}]
InstanceTerminated DescribeInstances 15 40 [{"expected":"terminated","matcher":"pathAll","state":"success","argument":"Reservations[].Instances[].State.Name"},{"expected":"pending","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"},{"expected":"stopping","matcher":"pathAny","state":"failure","argument":"Reservations[].Instances[].State.Name"}]
InternetGatewayExists DescribeInternetGateways 5 6 [{"expected":true,"matcher":"path","state":"success","argument":"length(InternetGateways[].InternetGatewayId) > \`0\`"},{"expected":"InvalidInternetGateway.NotFound","matcher":"error","state":"retry"}]
KeyPairExists DescribeKeyPairs 5 6 [{"expected":true,"matcher":"path","state":"success","argument":"length(KeyPairs[].KeyName) > \`0\`"},{"expected":"InvalidKeyPair.NotFound","matcher":"error","state":"retry"}]
NatGatewayAvailable DescribeNatGateways 15 40 [{"state":"success","matcher":"pathAll","argument":"NatGateways[].State","expected":"available"},{"state":"failure","matcher":"pathAny","argument":"NatGateways[].State","expected":"failed"},{"state":"failure","matcher":"pathAny","argument":"NatGateways[].State","expected":"deleting"},{"state":"failure","matcher":"pathAny","argument":"NatGateways[].State","expected":"deleted"},{"state":"retry","matcher":"error","expected":"NatGatewayNotFound"}]
NatGatewayDeleted DescribeNatGateways 15 40 [{"state":"success","matcher":"pathAll","argument":"NatGateways[].State","expected":"deleted"},{"state":"success","matcher":"error","expected":"NatGatewayNotFound"}]
NetworkInterfaceAvailable DescribeNetworkInterfaces 20 10 [{"expected":"available","matcher":"pathAll","state":"success","argument":"NetworkInterfaces[].Status"},{"expected":"InvalidNetworkInterfaceID.NotFound","matcher":"error","state":"failure"}]
PasswordDataAvailable GetPasswordData 15 40 [{"state":"success","matcher":"path","argument":"length(PasswordData) > \`0\`","expected":true}]
SnapshotCompleted DescribeSnapshots 15 40 [{"expected":"completed","matcher":"pathAll","state":"success","argument":"Snapshots[].State"},{"expected":"error","matcher":"pathAny","state":"failure","argument":"Snapshots[].State"}]
SnapshotImported DescribeImportSnapshotTasks 15 40 [{"expected":"completed","matcher":"pathAll","state":"success","argument":"ImportSnapshotTasks[].SnapshotTaskDetail.Status"},{"expected":"error","matcher":"pathAny","state":"failure","argument":"ImportSnapshotTasks[].SnapshotTaskDetail.Status"}]
SecurityGroupExists DescribeSecurityGroups 5 6 [{"expected":true,"matcher":"path","state":"success","argument":"length(SecurityGroups[].GroupId) > \`0\`"},{"expected":"InvalidGroup.NotFound","matcher":"error","state":"retry"}]
SecurityGroupVpcAssociationAssociated DescribeSecurityGroupVpcAssociations 10 7 [{"expected":"associated","matcher":"pathAll","state":"success","argument":"SecurityGroupVpcAssociations[].State"},{"expected":"associating","matcher":"pathAny","state":"retry","argument":"SecurityGroupVpcAssociations[].State"},{"expected":"association-failed","matcher":"pathAny","state":"failure","argument":"SecurityGroupVpcAssociations[].State"}]
SecurityGroupVpcAssociationDisassociated DescribeSecurityGroupVpcAssociations 10 7 [{"expected":"disassociated","matcher":"pathAll","state":"success","argument":"SecurityGroupVpcAssociations[].State"},{"expected":"disassociating","matcher":"pathAny","state":"retry","argument":"SecurityGroupVpcAssociations[].State"},{"expected":"disassociation-failed","matcher":"pathAny","state":"failure","argument":"SecurityGroupVpcAssociations[].State"},{"expected":true,"matcher":"path","state":"success","argument":"length(SecurityGroupVpcAssociations[]) == \`0\`"}]
SpotInstanceRequestFulfilled DescribeSpotInstanceRequests 15 40 [{"state":"success","matcher":"pathAll","argument":"SpotInstanceRequests[].Status.Code","expected":"fulfilled"},{"state":"success","matcher":"pathAll","argument":"SpotInstanceRequests[].Status.Code","expected":"request-canceled-and-instance-running"},{"state":"failure","matcher":"pathAny","argument":"SpotInstanceRequests[].Status.Code","expected":"schedule-expired"},{"state":"failure","matcher":"pathAny","argument":"SpotInstanceRequests[].Status.Code","expected":"canceled-before-fulfillment"},{"state":"failure","matcher":"pathAny","argument":"SpotInstanceRequests[].Status.Code","expected":"bad-parameters"},{"state":"failure","matcher":"pathAny","argument":"SpotInstanceRequests[].Status.Code","expected":"system-error"},{"state":"retry","matcher":"error","expected":"InvalidSpotInstanceRequestID.NotFound"}]
StoreImageTaskComplete DescribeStoreImageTasks 5 40 [{"expected":"Completed","matcher":"pathAll","state":"success","argument":"StoreImageTaskResults[].StoreTaskState"},{"expected":"Failed","matcher":"pathAny","state":"failure","argument":"StoreImageTaskResults[].StoreTaskState"},{"expected":"InProgress","matcher":"pathAny","state":"retry","argument":"StoreImageTaskResults[].StoreTaskState"}]
SubnetAvailable DescribeSubnets 15 40 [{"expected":"available","matcher":"pathAll","state":"success","argument":"Subnets[].State"}]
SystemStatusOk DescribeInstanceStatus 15 40 [{"state":"success","matcher":"pathAll","argument":"InstanceStatuses[].SystemStatus.Status","expected":"ok"}]
VolumeAvailable DescribeVolumes 15 40 [{"expected":"available","matcher":"pathAll","state":"success","argument":"Volumes[].State"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"Volumes[].State"}]
VolumeDeleted DescribeVolumes 15 40 [{"expected":"deleted","matcher":"pathAll","state":"success","argument":"Volumes[].State"},{"matcher":"error","expected":"InvalidVolume.NotFound","state":"success"}]
VolumeInUse DescribeVolumes 15 40 [{"expected":"in-use","matcher":"pathAll","state":"success","argument":"Volumes[].State"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"Volumes[].State"}]
VpcAvailable DescribeVpcs 15 40 [{"expected":"available","matcher":"pathAll","state":"success","argument":"Vpcs[].State"}]
VpcExists DescribeVpcs 1 5 [{"matcher":"status","expected":200,"state":"success"},{"matcher":"error","expected":"InvalidVpcID.NotFound","state":"retry"}]
VpnConnectionAvailable DescribeVpnConnections 15 40 [{"expected":"available","matcher":"pathAll","state":"success","argument":"VpnConnections[].State"},{"expected":"deleting","matcher":"pathAny","state":"failure","argument":"VpnConnections[].State"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"VpnConnections[].State"}]
VpnConnectionDeleted DescribeVpnConnections 15 40 [{"expected":"deleted","matcher":"pathAll","state":"success","argument":"VpnConnections[].State"},{"expected":"pending","matcher":"pathAny","state":"failure","argument":"VpnConnections[].State"}]
VpcPeeringConnectionExists DescribeVpcPeeringConnections 15 40 [{"matcher":"status","expected":200,"state":"success"},{"matcher":"error","expected":"InvalidVpcPeeringConnectionID.NotFound","state":"retry"}]
VpcPeeringConnectionDeleted DescribeVpcPeeringConnections 15 40 [{"expected":"deleted","matcher":"pathAll","state":"success","argument":"VpcPeeringConnections[].Status.Code"},{"matcher":"error","expected":"InvalidVpcPeeringConnectionID.NotFound","state":"success"}]
SecondaryNetworkCreateComplete DescribeSecondaryNetworks 10 30 [{"expected":"create-complete","matcher":"pathAll","state":"success","argument":"SecondaryNetworks[].State"},{"expected":"create-failed","matcher":"pathAny","state":"failure","argument":"SecondaryNetworks[].State"},{"matcher":"error","expected":"InvalidSecondaryNetworkId.NotFound","state":"retry"}]
SecondaryNetworkDeleteComplete DescribeSecondaryNetworks 10 30 [{"expected":"delete-complete","matcher":"pathAll","state":"success","argument":"SecondaryNetworks[].State"},{"expected":"delete-failed","matcher":"pathAny","state":"failure","argument":"SecondaryNetworks[].State"}]
SecondarySubnetCreateComplete DescribeSecondarySubnets 10 30 [{"expected":"create-complete","matcher":"pathAll","state":"success","argument":"SecondarySubnets[].State"},{"expected":"delete-failed","matcher":"pathAny","state":"failure","argument":"SecondarySubnets[].State"},{"matcher":"error","expected":"InvalidSecondarySubnetId.NotFound","state":"retry"}]
SecondarySubnetDeleteComplete DescribeSecondarySubnets 10 30 [{"expected":"delete-complete","matcher":"pathAll","state":"success","argument":"SecondarySubnets[].State"},{"expected":"delete-failed","matcher":"pathAny","state":"failure","argument":"SecondarySubnets[].State"}]`,
}
