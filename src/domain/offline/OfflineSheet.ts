/** The kinds of sheets that a reader may take away. Facilities, places and all that is about children never leave. */
export const OFFLINE_KINDS = ['article', 'scheme', 'organisation', 'service'] as const
export type OfflineKind = (typeof OFFLINE_KINDS)[number]

/** A run of a sentence: its words, or words that stand out or lead elsewhere. `to`: number of a sheet. Amounts are marks, `{{rsa_socle}}`. */
export type OfflineRun = string | { text: string; strong?: true; to?: string; href?: string }

/** A piece of a long text. Every text may hold marks of amounts, which are read on the day of reading. */
export type OfflineBlock =
  | { is: 'title'; level: number; text: string }
  | { is: 'text'; runs: OfflineRun[] }
  | { is: 'list'; ordered: boolean; items: { runs: OfflineRun[]; inside: OfflineBlock[] }[] }
  | { is: 'table'; hasHead: boolean; rows: string[][] }
  | { is: 'frame'; label: string; blocks: OfflineBlock[] }
  | { is: 'scale'; code: string }

/** A sheet as it is read without a network: an allow-list. */
export type OfflineSheet = {
  number: string
  kind: OfflineKind
  title: string
  acronyms: string[]
  keywords: string[]
  lead: string
  facts: { label: string; text: string }[]
  parts: { title: string; blocks: OfflineBlock[] }[]
  phones: { label: string; number: string; href: string }[]
  /** Of a sheet of the guide. */
  place: { chapter: string; position: number } | null
  /** Of a service: the organisation that offers it. */
  keeper: { number: string; name: string } | null
  /** ISO 8601. */
  verifiedAt: string | null
  validUntil: string | null
}

/** A chapter of the guide. */
export type OfflineChapter = { id: string; title: string; parent: string | null; position: number }
