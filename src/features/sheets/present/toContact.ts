import { hoursWords } from '@/domain/hours/hoursWords'
import { readOpeningHours } from '@/domain/hours/readOpeningHours'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Organisation } from '@/payload-types'
import { firstPhone } from './firstPhone'

/** A body to contact as a list or a hand-out shows it. `hoursText`: one line a season; `address` withheld: `contactPoint` stands for it. */
export type ContactRow = Pick<
  Organisation,
  'id' | 'name' | 'acronym' | 'kind' | 'number' | 'address' | 'website' | 'communesServed'
> & {
  phone?: string | null
  email?: string | null
  hoursText?: string | null
  contactPoint?: string | null
}

/** The fields that a `ContactRow` is made of, for `select`. */
export const CONTACT_FIELDS = {
  name: true,
  acronym: true,
  kind: true,
  number: true,
  address: true,
  website: true,
  communesServed: true,
  phones: true,
  emails: true,
  openingHours: true,
  hoursNote: true,
  contactPoint: true,
  restrictions: true,
} as const
type ContactSource = Pick<Organisation, 'id' | keyof typeof CONTACT_FIELDS>

/** The contact of an organisation as a class may read it, its first line and mail for anybody. */
export function toContact(organisation: ContactSource, readerClass: ReaderClass): ContactRow {
  const shown = maskSheet(organisation, readerClass)
  const hours = [...hoursWords(readOpeningHours(shown.openingHours ?? [])), shown.hoursNote]
  return {
    id: shown.id,
    name: shown.name,
    acronym: shown.acronym ?? null,
    kind: shown.kind,
    number: shown.number ?? null,
    address: shown.address ?? {},
    website: shown.website ?? null,
    communesServed: territoriesToday(shown.communesServed),
    phone: firstPhone(shown.phones),
    email: (shown.emails ?? []).find(({ kind }) => kind !== 'professionnels')?.address ?? null,
    hoursText: hours.filter(Boolean).join('\n') || null,
    contactPoint: shown.contactPoint ?? null,
  }
}
