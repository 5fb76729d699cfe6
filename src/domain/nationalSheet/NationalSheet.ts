import type { Block, NationalContact, NationalService } from './NationalText'

/** Titles of the trail of a sheet, from the widest, with their codes. */
export type NationalStep = { code: string; title: string }

export type NationalReference = {
  title: string
  url: string | null
  type: string
  complement: string | null
  provider?: string
}

/** The meaning of a word or of an abbreviation, under the code that the text refers to. */
export type NationalTerm = {
  code: string
  title: string
  blocks: Block[]
  abbreviation: boolean
  references?: NationalReference[]
}

/** A group of sheets under a title, in a file that only leads to others; an empty title for those that stand alone. */
export type NationalGroup = { title: string; sheets: NationalStep[] }

/** A sheet of the national guide "vos droits", `F…` for a text, `N…` for a file or a theme that leads to others. */
export type NationalSheet = {
  code: string
  /** "Fiche d’information", "Dossier", in the words of the source. */
  type: string
  title: string
  description: string
  /** Whom the source writes for, "Particuliers". */
  audience: string
  /** The theme of the source, "Logement". */
  subject: string
  /** `YYYY-MM-DD`: when the source says that it was changed. */
  modifiedOn: string | null
  /** Address of the sheet at its producer's, which the foot of each page gives. */
  url: string | null
  trail: NationalStep[]
  /** A passing warning above the text, with the day it was given. */
  alerts: { title: string; on: string | null; blocks: Block[] }[]
  introduction: Block[]
  body: Block[]
  groups: NationalGroup[]
  contacts: NationalContact[]
  services: NationalService[]
  references: NationalReference[]
  /** Questions and answers, files and sheets that go with it. */
  related: NationalStep[]
  /** Pages outside, "Pour en savoir plus". */
  more: { title: string; url: string; provider?: string }[]
  terms: NationalTerm[]
}
