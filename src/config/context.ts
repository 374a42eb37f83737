/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What tells one state of a file from the next. */
export interface FileStamp {
  /** Time of the last change, in milliseconds since the epoch. */
  readonly mtimeMs: number
  /** In bytes. */
  readonly size: number
  /** A file that was replaced by renaming has another inode, though time and size may agree. */
  readonly inode: number
}

/** A warning about a setting, for people: it never holds a value. */
export interface ConfigWarning {
  readonly code:
    | 'SANSDK_CONFIG_FILE_MISSING'
    | 'SANSDK_CONFIG_NOT_UTF8'
    | 'SANSDK_CONFIG_INDENTED'
    | 'SANSDK_CONFIG_IGNORED'
    | 'SANSDK_REGION_DEFAULT'
  readonly message: string
}

/** Everything outside the process that configuration is read from. */
export interface ConfigContext {
  /** Read anew at each use, never copied. */
  readonly env: Environment
  /** As `process.platform`; `win32` changes separators and where the home directory is looked for. */
  readonly platform: string
  /** The home directory that the operating system knows, used where no variable names one. */
  homedir(): string | undefined
  /** The bytes of a file, or undefined where there is none. Any other failure rejects. */
  readFile(path: string): Promise<Uint8Array | undefined>
  /** The stamp of a file, or undefined where there is none. Any other failure rejects. */
  stat(path: string): Promise<FileStamp | undefined>
  /** Milliseconds since the epoch, on the clock that stamps files. */
  now(): number
  /** Resolves after that many milliseconds. */
  sleep(delayMs: number): Promise<void>
  emitWarning(warning: ConfigWarning): void
}
