import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readEmail } from '@/features/sheets/values/readEmails'
import { readHours } from '@/features/sheets/values/readHours'
import { readNumber } from '@/features/sheets/values/readNumber'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readLine } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import { ownFacts } from '../ownFacts'
import { OTHER_PHONES, phoneWords } from '../phoneWords'
import { readPlace } from './readPlace'
import { readZone } from './readZone'
import { wordsOf } from './wordsOf'

const REQUIRED = ['id', 'source', 'structure_id', 'nom']
/** What the sheet of a service holds, where the schema has no limit. */
const TEXT_MAX = 10_000
const FEES_MAX = 2000
const NAME_MAX = 150

/** A service that keeps the rules as a service of the directory. */
export function toService(cells: Readonly<Record<string, unknown>>, notes: RowNotes): SourceRecord | null {
  const at = (column: string) => ({ notes, column })
  const [key, source, organisationKey] = REQUIRED.map((column) => readLine(cells[column]))
  const words = wordsOf(key)
  const name = words.line(cells.nom)
  if (!name || !key || !source || !organisationKey) {
    for (const column of REQUIRED)
      if (!readLine(cells[column])) notes.refuse(column, cells[column], 'valeur obligatoire')
    return null
  }
  const place = readPlace(cells, notes, words.line)
  const { phones, left } = readPhones(cells.telephone, at('telephone'), place)
  const [phone, ...otherPhones] = phones
  if (otherPhones.length > 0) notes.warn('telephone', cells.telephone, OTHER_PHONES)
  const text = (column: string, max = TEXT_MAX) => fitText(words.text(cells[column]), max, at(column))
  return {
    row: notes.row,
    source,
    key,
    updatedOn: readLine(cells.date_maj),
    ...ownFacts(key, { number: cells.lien_source }),
    sheet: 'services',
    organisationKey,
    values: {
      ...place,
      ...readHours(cells.horaires_accueil, at('horaires_accueil')),
      name: fitText(name, NAME_MAX, at('nom')),
      description: words.text(cells.description),
      type: knownCodes(cells.type, SERVICE_TYPES)[0] ?? null,
      thematics: knownCodes(cells.thematiques, THEMATICS),
      publics: knownCodes(cells.publics, PUBLICS),
      publicsDetail: text('publics_precisions'),
      zone: readZone(cells.zone_eligibilite, at('zone_eligibilite')),
      fees: knownCodes(cells.frais, FEES)[0] ?? null,
      feesDetail: text('frais_precisions', FEES_MAX),
      conditions: text('conditions_acces'),
      receptionModes: knownCodes(cells.modes_accueil, RECEPTION_MODES),
      mobilisationModes: knownCodes(cells.modes_mobilisation, MOBILISATION_MODES),
      mobilisableBy: knownCodes(cells.mobilisable_par, MOBILISABLE_BY),
      mobilisationLink: readUrl(cells.lien_mobilisation, at('lien_mobilisation')),
      mobilisationDetail: fitText(
        joinTexts([text('mobilisation_precisions'), phoneWords(phones, left)]),
        TEXT_MAX,
        at('mobilisation_precisions'),
      ),
      weeklyHours: readNumber(cells.volume_horaire_hebdomadaire),
      weeks: readNumber(cells.nombre_semaines),
      phone: phone?.number ?? null,
      email: readEmail(cells.courriel, at('courriel')),
      contactName: fitText(words.line(cells.contact_nom_prenom), NAME_MAX, at('contact_nom_prenom')),
      sourceLink: readUrl(cells.lien_source, at('lien_source')),
    },
  }
}
