import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import type { Service } from '@/payload-types'

/** A service as what leaves the server for a class may hold it: its own phone, mail and contact are parts too. */
export function maskService(service: Service, readerClass: ReaderClass): Service {
  const may = (part: 'phones' | 'emails' | 'professionalContact') => canReadPart(service, part, readerClass)
  const shown = maskSheet(service, readerClass)
  return {
    ...shown,
    phone: may('phones') ? (shown.phone ?? null) : null,
    email: may('emails') ? (shown.email ?? null) : null,
    contactName: may('professionalContact') ? (shown.contactName ?? null) : null,
  }
}
