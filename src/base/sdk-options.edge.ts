/** None: the table would be a tenth of the edge build. Takes the place of `sdk-options.ts` there. */
export const SDK_OPTIONS: Readonly<Record<string, string>> = {}
