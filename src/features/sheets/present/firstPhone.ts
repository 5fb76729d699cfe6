import { withExtension } from '@/domain/phone/phoneExtension'
import type { Organisation } from '@/payload-types'

type Lines = Organisation['phones']

/** The number that a person calls first, with its extension: never the line of professionals. */
export function firstPhone(phones: Lines): string | null {
  const first = (phones ?? []).find(({ kind }) => kind !== 'professionnels')
  return first ? withExtension(first.number, first.note) : null
}
