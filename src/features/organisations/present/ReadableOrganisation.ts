import type { Audience, ReaderClass } from '@/domain/ReaderClass'
import {
  canReadPart,
  maskSheet,
  type RestrictablePart,
  type Restriction,
} from '@/domain/sheet/restrictedFields'
import type { Organisation } from '@/payload-types'

/** A part that an editor keeps for an audience; `withheld` from this reader, who is told so, or shown with a warning. */
export type KeptPart = { part: RestrictablePart; audience: Audience; withheld: boolean }

export type ReadableOrganisation = Omit<Organisation, 'internalNote' | 'provenance' | 'restrictions'> & {
  kept: KeptPart[]
}

type Stored = Omit<Organisation, 'internalNote' | 'provenance'>

/** An organisation as a class may read it: kept parts emptied, their reasons gone, and which they are. */
export function toReadableOrganisation(organisation: Stored, readerClass: ReaderClass): ReadableOrganisation {
  const { restrictions: _, ...shown } = maskSheet(organisation, readerClass)
  return { ...shown, kept: keptParts(organisation, readerClass) }
}

/** The parts that an editor keeps, the narrowest audience of each, without the reasons. */
export function keptParts(
  sheet: { restrictions?: readonly Restriction[] | null },
  readerClass: ReaderClass,
): KeptPart[] {
  const parts = new Map<RestrictablePart, KeptPart>()
  for (const { part, audience } of sheet.restrictions ?? [])
    if (parts.get(part)?.audience !== 'agents')
      parts.set(part, { part, audience, withheld: !canReadPart(sheet, part, readerClass) })
  return [...parts.values()]
}
