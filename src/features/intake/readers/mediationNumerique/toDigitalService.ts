import type { OrganisationValues, ServiceValues } from '@/domain/sources/SourceRecord'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readList } from '@/features/sheets/values/readList'
import { NO_SERVICE } from '../emptyValues'
import { feeOf, publicsOf, thematicsOf, waysIn } from './mediationWords'

const NAME = 'Médiation numérique'
const UNKNOWN_WAYS = 'façon de venir que la liste ne connaît pas\u00a0: laissée de côté'

/** What a place offers, as one service; `null` where it does not say what. */
export function toDigitalService(
  cells: Readonly<Record<string, unknown>>,
  place: OrganisationValues,
  notes: RowNotes,
): ServiceValues | null {
  const offered = readList(cells.services)
  if (offered.length === 0) return null
  const list = (...columns: string[]) => columns.flatMap((column) => readList(cells[column]))
  const publics = list('publics_accueillis', 'publics_specifiquement_adresses', 'prise_en_charge_specifique')
  const fees = list('conditions_acces', 'frais_a_charge')
  const help = list('modalites_accompagnement')
  const ways = list('modalites_acces')
  const unknown = ways.filter((way) => waysIn([way]).length === 0)
  if (unknown.length > 0) notes.warn('modalites_acces', unknown, UNKNOWN_WAYS)
  const isRemote = help.some((way) => /distance/i.test(way))
  return {
    ...NO_SERVICE,
    name: NAME,
    description: joinTexts([
      `${offered.join('\u00a0; ')}.`,
      help.length > 0 ? `Accompagnement\u00a0: ${help.join('\u00a0; ')}.` : null,
    ]),
    type: help.some((way) => /aide|place|individuel/i.test(way))
      ? 'accompagnement'
      : help.some((way) => /atelier/i.test(way))
        ? 'atelier'
        : null,
    thematics: thematicsOf(offered),
    publics: publicsOf(publics),
    publicsDetail: publics.join('\u00a0; ') || null,
    fees: feeOf(fees),
    feesDetail: fees.join('\u00a0; ') || null,
    receptionModes: isRemote ? ['a-distance', 'en-presentiel'] : ['en-presentiel'],
    mobilisationModes: waysIn(ways),
    mobilisationLink: place.appointmentLink,
  }
}
