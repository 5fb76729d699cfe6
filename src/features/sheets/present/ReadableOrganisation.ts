import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { type KeptPart, keptParts } from '@/features/sheets/present/keptParts'
import type { Organisation } from '@/payload-types'

export type ReadableOrganisation = Omit<Organisation, 'internalNote' | 'provenance' | 'restrictions'> & {
  kept: KeptPart[]
}

type Stored = Omit<Organisation, 'internalNote' | 'provenance'>

/** An organisation as a class may read it: kept parts emptied, their reasons gone, and which they are. */
export function toReadableOrganisation(organisation: Stored, readerClass: ReaderClass): ReadableOrganisation {
  const { restrictions: _, ...shown } = maskSheet(organisation, readerClass)
  return { ...shown, kept: keptParts(organisation, readerClass) }
}
