import { canReadPart, maskSheet } from '@/domain/organisation/restrictedFields'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { Organisation, Service } from '@/payload-types'

/** An organisation as what leaves the server for a class may hold it; the lines of professionals are not for the public. */
export function readableOrganisation(organisation: Organisation, readerClass: ReaderClass): Organisation {
  const shown = maskSheet(organisation, readerClass)
  return {
    ...shown,
    phones: openLines(shown.phones, readerClass),
    emails: openLines(shown.emails, readerClass),
  }
}

/** A service as what leaves the server for a class may hold it: its own phone, mail and contact are parts too. */
export function readableService(service: Service, readerClass: ReaderClass): Service {
  const may = (part: 'phones' | 'emails' | 'professionalContact') => canReadPart(service, part, readerClass)
  const shown = maskSheet(service, readerClass)
  return {
    ...shown,
    phone: may('phones') ? (shown.phone ?? null) : null,
    email: may('emails') ? (shown.email ?? null) : null,
    contactName: may('professionalContact') ? (shown.contactName ?? null) : null,
  }
}

function openLines<Line extends { kind: string }>(
  lines: readonly Line[] | null | undefined,
  readerClass: ReaderClass,
): Line[] {
  return (lines ?? []).filter(({ kind }) => readerClass !== 'public' || kind !== 'professionnels')
}
