import type { ContactRow } from '@/features/sheets/present/toContact'

/** One aid as the family reads it; an absent fact is an empty text. */
export type InterviewAid = {
  number: string
  title: string
  summary: string
  facts: { name: 'forWhom' | 'amount' | 'where' | 'delay'; text: string }[]
  documents: string[]
  /** ISO 8601. */
  verifiedAt: string | null
}

/** What goes on the page: the aids in the chosen order, the address if there is one, and the sheets that may no longer be read. */
export type InterviewSheet = {
  aids: InterviewAid[]
  contact: ContactRow | null
  /** Whether the address was chosen, and not found for the family's place. */
  chosen: boolean
  gone: string[]
}
