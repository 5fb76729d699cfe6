/** A report written without a network, as it is sent at return. `draft`: random, so that sending twice makes one report. */
export type OfflineReport = { draft: string; number: string; section: string; reason: string; text: string }

/** What the server answers of each: `sent`, already sent by an earlier try, or refused with the words why. */
export type OfflineReportAnswer = { draft: string; sent: boolean; words: string | null }
