/** An event for EventBridge. */
export interface EventEntry {
  Source?: string | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
  EventBusName?: string | undefined
  Resources?: string[] | undefined
  Time?: Date | undefined
  TraceHeader?: string | undefined
}

/** Which events were taken, in the order in which they were given. */
export interface PutEventsOutput {
  FailedEntryCount?: number | undefined
  Entries?: { EventId?: string; ErrorCode?: string; ErrorMessage?: string }[] | undefined
}
