import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import type { Organisation } from '@/payload-types'

/** An organisation as what leaves the server for a class may hold it; the lines of professionals are not for the public. */
export function maskOrganisation(organisation: Organisation, readerClass: ReaderClass): Organisation {
  const shown = maskSheet(organisation, readerClass)
  return {
    ...shown,
    phones: openLines(shown.phones, readerClass),
    emails: openLines(shown.emails, readerClass),
  }
}

function openLines<Line extends { kind: string }>(
  lines: readonly Line[] | null | undefined,
  readerClass: ReaderClass,
): Line[] {
  return (lines ?? []).filter(({ kind }) => readerClass !== 'public' || kind !== 'professionnels')
}
