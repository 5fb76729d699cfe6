import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { NO_ORGANISATION } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import type { RowNotes } from '../RowNotes'
import { fitText } from '../values/fitText'
import { inferInseeCode } from '../values/inferInseeCode'
import { joinTexts } from '../values/joinTexts'
import { readCity } from '../values/readCity'
import { readInseeCode, readPostcode } from '../values/readCodes'
import { readEmails } from '../values/readEmails'
import { readHours } from '../values/readHours'
import { readList } from '../values/readList'
import { readPhones } from '../values/readPhones'
import { readPoint } from '../values/readPoint'
import { readSiret } from '../values/readSiret'
import { readLine, readText } from '../values/readText'
import { readUrl } from '../values/readUrl'
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
  const { phones, left } = readPhones(cells.telephone, at('telephone'))
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
    inseeCode: readInseeCode(cells.code_insee, at('code_insee')) ?? inferInseeCode(postcode, city),
    ...readPoint({ latitude: cells.latitude, longitude: cells.longitude }, notes),
    accessibilityUrl: readUrl(cells.fiche_acces_libre ?? cells.accessibilite, at('fiche_acces_libre')),
    ...readHours(cells.horaires, at('horaires')),
    phones,
    emails: readEmails(cells[mails], at(mails)).map((address) => ({ address, kind: 'accueil' })),
    website: readUrl(cells.site_web, at('site_web')),
    appointmentLink: readUrl(cells.prise_rdv, at('prise_rdv')),
  }
}
