import { channel } from 'node:diagnostics_channel'

/** Published on `sansdk:credentials:refresh`, whenever a source was asked. It never holds a secret. */
export interface RefreshMessage {
  /** The source's name. */
  readonly source: string
  /** In milliseconds. */
  readonly durationMs: number
  /** `none`: the source is not configured. */
  readonly result: 'renewed' | 'none' | 'failed'
  /** When the new credentials end. */
  readonly expiration: Date | undefined
  readonly error: Error | undefined
  /** How long the source is left alone now, in milliseconds; 0 unless it failed. */
  readonly backoffMs: number
}

const refreshes = channel('sansdk:credentials:refresh')

/** Tells whoever listens; the message is made for listeners only. */
export function publishRefresh(message: () => RefreshMessage): void {
  if (refreshes.hasSubscribers) refreshes.publish(message())
}
