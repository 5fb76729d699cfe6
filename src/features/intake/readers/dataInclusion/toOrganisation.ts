import { NETWORKS } from '@/domain/organisation/networks'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readEmails } from '@/features/sheets/values/readEmails'
import { readHours } from '@/features/sheets/values/readHours'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readLine } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import { NO_ORGANISATION } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import { ownFacts } from '../ownFacts'
import { readPlace } from './readPlace'
import { wordsOf } from './wordsOf'

const MAX = { name: 150, description: 10_000 }

/** A structure that keeps the rules as an organisation of the directory. */
export function toOrganisation(
  cells: Readonly<Record<string, unknown>>,
  notes: RowNotes,
): SourceRecord | null {
  const at = (column: string) => ({ notes, column })
  const key = readLine(cells.id)
  const { line, text } = wordsOf(key)
  const name = line(cells.nom)
  const source = readLine(cells.source)
  if (!name || !key || !source) {
    notes.refuse(name ? (key ? 'source' : 'id') : 'nom', '', 'valeur obligatoire')
    return null
  }
  const networks = knownCodes(cells.reseaux_porteurs, NETWORKS)
  const place = readPlace(cells, notes, line)
  const { phones, left } = readPhones(cells.telephone, at('telephone'), place)
  const emails = readEmails(cells.courriel, at('courriel'))
  return {
    row: notes.row,
    source,
    key,
    updatedOn: readLine(cells.date_maj),
    ...ownFacts(key, { number: cells.lien_source }),
    sheet: 'organisations',
    values: {
      ...NO_ORGANISATION,
      ...place,
      ...readHours(cells.horaires_accueil, at('horaires_accueil')),
      name: fitText(name, MAX.name, at('nom')),
      kind: kindOfBody(networks, name, at('nom')),
      description: fitText(
        joinTexts([text(cells.description), left && `Téléphone\u00a0: ${left}`]),
        MAX.description,
        at('description'),
      ),
      siret: readSiret(cells.siret, at('siret')),
      networks,
      phones,
      emails: emails.map((address) => ({ address, kind: 'accueil' })),
      website: readUrl(cells.site_web, at('site_web')),
    },
  }
}
