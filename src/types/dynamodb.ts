/** A value of DynamoDB; numbers are texts, so that no digit is lost. */
export type AttributeValue =
  | { S: string }
  | { N: string }
  | { B: Uint8Array }
  | { BOOL: boolean }
  | { NULL: true }
  | { M: Item }
  | { L: AttributeValue[] }
  | { SS: string[] }
  | { NS: string[] }
  | { BS: Uint8Array[] }

/** An item of DynamoDB, or the key of one. */
export interface Item {
  [name: string]: AttributeValue
}

/** Which item, and what of it. */
export interface GetItemInput {
  TableName: string
  Key: Item
  ConsistentRead?: boolean | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: Record<string, string> | undefined
  ReturnConsumedCapacity?: 'INDEXES' | 'TOTAL' | 'NONE' | undefined
}

/** What writes of DynamoDB have in common. */
export interface ConditionalWrite {
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: Record<string, string> | undefined
  ExpressionAttributeValues?: Item | undefined
  ReturnValues?: 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW' | undefined
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD' | 'NONE' | undefined
  ReturnConsumedCapacity?: 'INDEXES' | 'TOTAL' | 'NONE' | undefined
}

/** An item to write. */
export interface PutItemInput extends ConditionalWrite {
  Item: Item
}

/** An item to delete. */
export interface DeleteItemInput extends ConditionalWrite {
  Key: Item
}

/** A change of an item. */
export interface UpdateItemInput extends ConditionalWrite {
  Key: Item
  UpdateExpression?: string | undefined
}

/** What a write of DynamoDB gives back. */
export interface ItemAttributes {
  Attributes?: Item | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
}

/** What a call of DynamoDB took. */
export interface ConsumedCapacity {
  TableName?: string | undefined
  CapacityUnits?: number | undefined
}

/** Which items of one partition. */
export interface QueryInput {
  TableName: string
  IndexName?: string | undefined
  KeyConditionExpression?: string | undefined
  FilterExpression?: string | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: Record<string, string> | undefined
  ExpressionAttributeValues?: Item | undefined
  ConsistentRead?: boolean | undefined
  ScanIndexForward?: boolean | undefined
  Limit?: number | undefined
  Select?:
    | 'ALL_ATTRIBUTES'
    | 'ALL_PROJECTED_ATTRIBUTES'
    | 'SPECIFIC_ATTRIBUTES'
    | 'COUNT'
    | undefined
  ExclusiveStartKey?: Item | undefined
}

/** A page of items. */
export interface ItemPage {
  Items?: Item[] | undefined
  Count?: number | undefined
  ScannedCount?: number | undefined
  LastEvaluatedKey?: Item | undefined
}
