import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'

/** The lines and the contact of professionals; `null` when there are none. */
export function forProfessionals({ phones, emails, professionalContact }: ReadableOrganisation) {
  const lines = {
    contact: professionalContact ?? {},
    phones: (phones ?? []).filter(({ kind }) => kind === 'professionnels'),
    emails: (emails ?? []).filter(({ kind }) => kind === 'professionnels'),
  }
  const any = Object.values(lines.contact).some(Boolean) || lines.phones.length > 0 || lines.emails.length > 0
  return any ? lines : null
}
