// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Forecast Query Service, API version 2018-06-26. */
export const forecastquery: ServiceModel = {
  name: 'forecastquery',
  packed: `{"name":"forecastquery","serviceId":"forecastquery","fullName":"Amazon Forecast Query Service","apiVersion":"2018-06-26","protocol":"json","protocols":["json"],"endpointPrefix":"forecastquery","signingName":"forecast","jsonVersion":"1.1","targetPrefix":"AmazonForecastRuntime"}
QueryForecast <0 >1
QueryWhatIfForecast <2 >3

ForecastArn:s! StartDate:s EndDate:s Filters:{s! NextToken:s
Forecast:9
WhatIfForecastArn:s! StartDate:s EndDate:s Filters:{s! NextToken:s
Forecast:9
Message:s
Message:s
Message:s
Message:s
Message:s
Predictions:{[10
Timestamp:s Value:d

InvalidInputException 4
InvalidNextTokenException 5
LimitExceededException 6
ResourceInUseException 7
ResourceNotFoundException 8



`,
}
