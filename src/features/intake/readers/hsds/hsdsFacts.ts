import { LANGUAGES } from '@/domain/organisation/closedLists'
import { phoneExtension } from '@/domain/phone/phoneExtension'
import type { OrganisationValues, ServiceValues } from '@/domain/sources/SourceRecord'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { readEmail } from '@/features/sheets/values/readEmails'
import { readPhones } from '@/features/sheets/values/readPhones'
import type { Spot } from '@/features/sheets/values/Spot'
import type { HsdsLanguage, HsdsOrganization, HsdsPhone, HsdsService } from './hsdsRows'

const MAX = { documents: 4000, contactPoint: 300, note: 200 }
/** ISO 639-3 of French sign language, which our list names `lsf`. */
const SIGNS = 'fsl'

/** A number with the extension that its row gives apart, where the words beside it do not. */
export function numberOf({ number, extension }: HsdsPhone, words: string | null = null): string | null {
  return number && extension && phoneExtension(words) !== extension ? `${number} poste ${extension}` : number
}

/** Languages, in their order; those that our list lacks are told. */
export function languagesOf(
  spoken: readonly HsdsLanguage[],
  notes: RowNotes,
): Pick<OrganisationValues, 'languages'> {
  const read = spoken.map(({ code, name }) => {
    const said = code === SIGNS ? 'lsf' : (code ?? name ?? '')
    return { said, known: knownCodes(said, LANGUAGES) }
  })
  const unknown = read.filter(({ known }) => known.length === 0).map(({ said }) => said)
  if (unknown.length > 0)
    notes.warn('languages', unknown.join(', '), 'langue inconnue de la liste\u00a0: laissée de côté')
  const languages = [...new Set(read.flatMap(({ known }) => known))]
  return languages.length > 0 ? { languages } : {}
}

/** The point of contact and the contact of professionals, as our export names them; other people are nobody's business here. */
export function contactsOf(
  { contacts }: HsdsOrganization,
  notes: RowNotes,
): Pick<OrganisationValues, 'contactPoint' | 'professionalContact'> {
  const at = { notes, column: 'contacts' }
  const of = (department: string) => contacts.find((contact) => contact.department === department)
  const point = fitText(of('Point de contact public')?.name ?? null, MAX.contactPoint, at)
  const person = of('Contact des professionnels')
  const [line] = person?.phones ?? []
  const phone = line ? numberOf(line) : null
  return {
    ...(point ? { contactPoint: point } : {}),
    ...(person
      ? {
          professionalContact: {
            name: person.name,
            role: person.title,
            phone: readPhones(phone, at).phones.length > 0 ? phone : null,
            email: readEmail(person.email, at),
          },
        }
      : {}),
  }
}

/** Ages, documents to bring and places, where the service says them. */
export function offerOf(
  row: HsdsService,
  notes: RowNotes,
): Pick<ServiceValues, 'ageMin' | 'ageMax' | 'documents' | 'capacity'> {
  const list = row.required_documents.flatMap(({ document }) => (document ? `- ${document}` : []))
  const documents = fitText(joinTexts(list, '\n'), MAX.documents, { notes, column: 'required_documents' })
  const [places] = row.capacities
  return {
    ...(row.minimum_age === null ? {} : { ageMin: row.minimum_age }),
    ...(row.maximum_age === null ? {} : { ageMax: row.maximum_age }),
    ...(documents ? { documents } : {}),
    ...(places
      ? {
          capacity: {
            total: places.maximum,
            available: places.available,
            updatedAt: readInstant(places.updated, { notes, column: 'capacities › updated' }),
            note: fitText(places.description, MAX.note, { notes, column: 'capacities' }),
          },
        }
      : {}),
  }
}

/** An instant, or a day at noon in UTC; what is none is left aside and told. */
export function readInstant(said: string | null, { notes, column }: Spot): string | null {
  if (said === null) return null
  const day = readDate(said)
  const at = new Date(day === said ? `${day}T12:00:00Z` : said)
  if (day !== null && !Number.isNaN(at.getTime())) return at.toISOString()
  notes.warn(column, said, 'date illisible\u00a0: laissée de côté')
  return null
}
