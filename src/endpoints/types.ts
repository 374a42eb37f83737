/** A partition of AWS: regions with accounts, names and hosts of their own. */
export interface Partition {
  /** As in ARNs, such as `aws-cn`. */
  readonly id: string
  readonly dnsSuffix: string
  readonly dualStackSuffix: string
  /** The region of its global services, and where only the partition is known. */
  readonly region: string
}

/** A partition with the names of its regions. */
export interface PartitionRule extends Partition {
  readonly regions: RegExp
}
