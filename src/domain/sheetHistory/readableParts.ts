import type { ReaderClass } from '../ReaderClass'
import {
  canReadPart,
  RESTRICTABLE_PARTS,
  type RestrictablePart,
  type Restriction,
} from '../sheet/restrictedFields'
import type { HistoryPart } from './HistoryPart'

type Restricted = { restrictions?: readonly Restriction[] | null }

// `Object.keys` widens to strings; the record has these keys only.
const NAMES = Object.keys(RESTRICTABLE_PARTS) as RestrictablePart[]

/**
 * The parts that a class may read in every one of these states of a sheet: what is kept from it today was not shown to it
 * yesterday, and the other way round.
 */
export function readableParts(
  parts: readonly HistoryPart[],
  states: readonly Restricted[],
  readerClass: ReaderClass,
): HistoryPart[] {
  const hidden = new Set<string>(
    NAMES.filter((name) => !states.every((state) => canReadPart(state, name, readerClass))).flatMap(
      (name): readonly string[] => RESTRICTABLE_PARTS[name],
    ),
  )
  // Lines of professionals stand among the others, which the general public reads without them.
  if (readerClass === 'public') for (const field of ['phones', 'emails']) hidden.add(field)
  return parts.filter(({ fields }) => !fields.some((field) => hidden.has(field)))
}
