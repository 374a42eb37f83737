/** Values of metrics. */
export interface MetricDataInput {
  Namespace: string
  MetricData?: MetricDatum[] | undefined
}

/** A value of a metric, or many at once. */
export interface MetricDatum {
  MetricName: string
  Dimensions?: { Name: string; Value: string }[] | undefined
  Timestamp?: Date | undefined
  Value?: number | undefined
  Values?: number[] | undefined
  Counts?: number[] | undefined
  StatisticValues?:
    | { SampleCount: number; Sum: number; Minimum: number; Maximum: number }
    | undefined
  Unit?: string | undefined
  StorageResolution?: number | undefined
}
