type Publication = {
  /** The day that the editor gave for what changes, where one was given. */
  typed: string | null
  /** The day in Paris of the publication. */
  publishedOn: string
  /** The day from which the sheet says that it applies as a whole. */
  startsOn: string | null
  /** The edition before; `null` for the first one. `isSame`: only with whom it is shared has changed. */
  before: { effectFrom: string; startsOn: string | null; isSame: boolean } | null
}

/**
 * The day from which an edition applies, `YYYY-MM-DD`: what its editor typed; that of the edition before where nothing of its words changed; the
 * day that the sheet gives, when it is to come or this publication brings it; else the day of publication. A day gone by is never
 * guessed: nobody knows what a sheet written today would have said then.
 */
export function effectDay({ typed, publishedOn, startsOn, before }: Publication): string {
  if (typed) return typed
  if (before?.isSame) return before.effectFrom
  if (startsOn && (startsOn > publishedOn || (before !== null && before.startsOn !== startsOn)))
    return startsOn
  return publishedOn
}
