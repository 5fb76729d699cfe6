import type { ReactNode } from 'react'
import type { NationalContact } from '@/domain/nationalSheet/NationalText'

/** What local people wrote around a section. */
export type AroundSection = { above: ReactNode; beside: ReactNode; below: ReactNode }

/** What the text of a national sheet is rendered with. */
export type NationalReading = {
  /** Codes of the national sheets that are read here: others lead to their publisher. */
  known: ReadonlySet<string>
  /** Codes of the terms that the page explains. */
  terms: ReadonlySet<string>
  /** On paper every case stands open, as a part with a title. */
  paper: boolean
  /** The bodies of our directory for one that the text names; nothing where there are none. */
  local: (contact: NationalContact) => ReactNode
  around: (anchor: string) => AroundSection | null
}
