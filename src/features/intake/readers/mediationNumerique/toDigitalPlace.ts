import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readEmails } from '@/features/sheets/values/readEmails'
import { readHours } from '@/features/sheets/values/readHours'
import { readList } from '@/features/sheets/values/readList'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readText } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import type { Spot } from '@/features/sheets/values/Spot'
import { NO_ORGANISATION } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import { networksOf } from './mediationWords'

const NAME_MAX = 150
const DESCRIPTION_MAX = 10_000

/** The body that holds a place of digital mediation. */
export function toDigitalPlace(
  name: string,
  cells: Readonly<Record<string, unknown>>,
  notes: RowNotes,
): OrganisationValues {
  const at = (column: string) => ({ notes, column })
  const cell = (column: string) => ({ value: cells[column], spot: at(column) })
  const place = readCommune({
    postcode: cell('code_postal'),
    city: cell('commune'),
    inseeCode: cell('code_insee'),
  })
  const { phones, left } = readPhones(cells.telephone, at('telephone'), place)
  const mails = cells.courriels === undefined ? 'courriel' : 'courriels'
  const networks = ['labels_nationaux', 'dispositif_programmes_nationaux'].flatMap((column) =>
    readNetworks(cells[column], at(column)),
  )
  return {
    ...NO_ORGANISATION,
    name: fitText(name, NAME_MAX, at('nom')),
    kind: networks.includes('france-service')
      ? 'france-services'
      : kindOfBody([], name, at('nom'), 'lieu-numerique'),
    networks: [...new Set(networks)],
    description: fitText(
      joinTexts([
        readText(cells.presentation_detail) ?? readText(cells.presentation_resume),
        left && `Téléphone\u00a0: ${left}`,
      ]),
      DESCRIPTION_MAX,
      at(readText(cells.presentation_detail) ? 'presentation_detail' : 'presentation_resume'),
    ),
    siret: readSiret(cells.pivot, at('pivot')),
    street: readStreet(cells.adresse),
    complement: readStreet(cells.complement_adresse),
    ...place,
    ...readPoint({ latitude: cells.latitude, longitude: cells.longitude }, notes),
    accessibilityUrl: readUrl(cells.fiche_acces_libre ?? cells.accessibilite, at('fiche_acces_libre')),
    ...readHours(cells.horaires, at('horaires')),
    phones,
    emails: readEmails(cells[mails], at(mails)).map((address) => ({ address, kind: 'accueil' })),
    website: readUrl(cells.site_web, at('site_web')),
    appointmentLink: readUrl(cells.prise_rdv, at('prise_rdv')),
  }
}

/** The networks that words name; the words that name none are told. */
function readNetworks(value: unknown, { notes, column }: Spot): OrganisationValues['networks'] {
  const words = readList(value)
  const unknown = words.filter((word) => networksOf([word]).length === 0)
  if (unknown.length > 0) notes.warn(column, unknown.join(', '), 'réseau inconnu\u00a0: laissé de côté')
  return networksOf(words)
}
