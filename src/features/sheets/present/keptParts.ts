import type { Audience, ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, type RestrictablePart, type Restriction } from '@/domain/sheet/restrictedFields'

/** A part that an editor keeps for an audience; `withheld` from this reader, who is told so, or shown with a warning. */
export type KeptPart = { part: RestrictablePart; audience: Audience; withheld: boolean }

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
