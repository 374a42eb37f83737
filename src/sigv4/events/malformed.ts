import { SansdkError } from '../../errors.ts'

/** The error about a frame that breaks its format; `problem` continues "The event frame". */
export function malformed(problem: string, cause?: unknown): SansdkError {
  const code = 'EVENT_FRAME_MALFORMED'
  const options = cause === undefined ? { code } : { code, cause }
  return new SansdkError(`The event frame ${problem}`, options)
}
