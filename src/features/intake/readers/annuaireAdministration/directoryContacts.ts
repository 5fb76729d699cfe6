import type { PhonePlace } from '@/domain/phone/phoneRegion'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { clip } from '@/features/sheets/values/clip'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readEmails } from '@/features/sheets/values/readEmails'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readLine } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import type { DirectoryFeature } from './directoryFeature'

type Contacts = Pick<OrganisationValues, 'phones' | 'emails' | 'website' | 'description'>

const NOTE_MAX = 120

/** How to reach a body; what was written in place of a number stands in the description. */
export function directoryContacts(
  { properties }: DirectoryFeature,
  notes: RowNotes,
  place: PhonePlace,
): Contacts {
  const contact = properties.CoordonnéesNum
  const at = (column: string) => ({ notes, column: `CoordonnéesNum.${column}` })
  const calls = (contact?.Téléphone ?? []).map(({ number, cost }) => {
    const { phones, left } = readPhones(number, at('Téléphone'), place)
    const priced = phones.map((phone) => ({ ...phone, ...withCost(phone.note, costNote(cost)) }))
    return { phones: priced, left }
  })
  const mail = joinTexts((contact?.Email ?? []).map(readLine), ' ')
  // Some bodies give the address of a form in place of a mail address.
  const form = mail && /^https?:/i.test(mail) ? mail : null
  return {
    phones: calls
      .flatMap(({ phones }) => phones)
      .filter(({ number }, at, all) => all.findIndex((phone) => phone.number === number) === at),
    emails: form ? [] : readEmails(mail, at('Email')).map((address) => ({ address, kind: 'accueil' })),
    website: readUrl(contact?.Url[0], at('Url')) ?? readUrl(form, at('Email')),
    description: joinTexts(calls.map(({ left }) => left && `Téléphone\u00a0: ${left}`)),
  }
}

/** The note of a number and what a call costs, as far as a note goes. */
function withCost(note: string | null, cost: string | null): { note: string | null } {
  const both = joinTexts([note, cost], ', ')
  return { note: both && both.length <= NOTE_MAX ? both : (note ?? cost) }
}

/** “Numéro violet : service payant + prix d’un appel”, without the advice in brackets. */
function costNote(cost: string | null): string | null {
  const note = readLine(cost)
    ?.replaceAll(/(?<!\s)\s*\([^)]*\)?/g, '')
    .trim()
  return note ? clip(note, NOTE_MAX) : null
}
