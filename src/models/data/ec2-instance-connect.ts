// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS EC2 Instance Connect, API version 2018-04-02. */
export const ec2InstanceConnect: ServiceModel = {
  name: 'ec2-instance-connect',
  packed: `{"name":"ec2-instance-connect","serviceId":"EC2 Instance Connect","fullName":"AWS EC2 Instance Connect","apiVersion":"2018-04-02","protocol":"json","protocols":["json"],"endpointPrefix":"ec2-instance-connect","jsonVersion":"1.1","targetPrefix":"AWSEC2InstanceConnectService"}
SendSSHPublicKey <0 >1
SendSerialConsoleSSHPublicKey <2 >3

InstanceId:s! InstanceOSUser:s! SSHPublicKey:s! AvailabilityZone:s
RequestId:s Success:b
InstanceId:s! SerialPort:i SSHPublicKey:s!
RequestId:s Success:b
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s

AuthException 4
EC2InstanceNotFoundException 5
EC2InstanceStateInvalidException 6
EC2InstanceTypeInvalidException 7
EC2InstanceUnavailableException 8
InvalidArgsException 9
SerialConsoleAccessDisabledException 10
SerialConsoleSessionLimitExceededException 11
SerialConsoleSessionUnavailableException 12
SerialConsoleSessionUnsupportedException 13
ServiceException 14
ThrottlingException 15



`,
}
