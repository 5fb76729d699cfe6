import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { fitText } from '@/features/sheets/values/fitText'
import { inferInseeCode } from '@/features/sheets/values/inferInseeCode'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCity } from '@/features/sheets/values/readCity'
import { readInseeCode, readPostcode } from '@/features/sheets/values/readCodes'
import { readEmails } from '@/features/sheets/values/readEmails'
import { readHours } from '@/features/sheets/values/readHours'
import { readList } from '@/features/sheets/values/readList'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readLine, readText } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import { NO_ORGANISATION } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import { networksOf } from './mediationWords'

const NAME_MAX = 150

/** The body that holds a place of digital mediation. */
export function toDigitalPlace(
  name: string,
  cells: Readonly<Record<string, unknown>>,
  notes: RowNotes,
): OrganisationValues {
  const at = (column: string) => ({ notes, column })
  const postcode = readPostcode(cells.code_postal, at('code_postal'))
  const city = readCity(cells.commune)
  const inseeCode = readInseeCode(cells.code_insee, at('code_insee')) ?? inferInseeCode(postcode, city)
  const { phones, left } = readPhones(cells.telephone, at('telephone'), { postcode, inseeCode })
  const mails = cells.courriels === undefined ? 'courriel' : 'courriels'
  const networks = networksOf(
    ['labels_nationaux', 'dispositif_programmes_nationaux'].flatMap((column) => readList(cells[column])),
  )
  return {
    ...NO_ORGANISATION,
    name: fitText(name, NAME_MAX, at('nom')),
    kind: networks.includes('france-service') ? 'france-services' : kindOfBody([], name, 'lieu-numerique'),
    networks,
    description: joinTexts([
      readText(cells.presentation_detail) ?? readText(cells.presentation_resume),
      left && `Téléphone\u00a0: ${left}`,
    ]),
    siret: readSiret(cells.pivot, at('pivot')),
    street: readLine(cells.adresse),
    complement: readLine(cells.complement_adresse),
    postcode,
    city,
    inseeCode,
    ...readPoint({ latitude: cells.latitude, longitude: cells.longitude }, notes),
    accessibilityUrl: readUrl(cells.fiche_acces_libre ?? cells.accessibilite, at('fiche_acces_libre')),
    ...readHours(cells.horaires, at('horaires')),
    phones,
    emails: readEmails(cells[mails], at(mails)).map((address) => ({ address, kind: 'accueil' })),
    website: readUrl(cells.site_web, at('site_web')),
    appointmentLink: readUrl(cells.prise_rdv, at('prise_rdv')),
  }
}
