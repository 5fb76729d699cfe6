import { NETWORKS } from '@/domain/organisation/networks'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { firstEmail } from '@/features/catalogue/services/present/serviceFacts'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { toOsm } from '@/features/sheets/hours/toOsm'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import type { Organisation } from '@/payload-types'
import { inListOrder } from '../inListOrder'
import {
  addressBlock,
  type DataInclusionContext,
  descriptionOf,
  email,
  listOf,
  type Made,
  matching,
  recordId,
  sized,
  telephone,
  updatedOn,
  webAddress,
} from './fields'

type Structure = ReturnType<typeof structureOf>

/** An organisation, already masked, as a structure of data.inclusion (schema v1). */
export function toStructure(organisation: Organisation, context: DataInclusionContext): Made<Structure> {
  const name = structureName(organisation)
  if (!name) return { record: null, reason: 'Nom de moins de 3 caractères ou de plus de 150.' }
  return { record: structureOf(organisation, name, context), reason: null }
}

/** The name of a structure, where the schema takes it: without one there is no structure, nor services of it. */
export const structureName = ({ name }: Pick<Organisation, 'name'>): string | null =>
  sized(name, { least: 3, most: 150 })

function structureOf(organisation: Organisation, name: string, context: DataInclusionContext) {
  const { source, siteUrl, today } = context
  return {
    source,
    id: recordId(source, organisation.publicId),
    nom: name,
    date_maj: updatedOn(organisation, today),
    description: descriptionOf(organisation),
    lien_source: webAddress(`${siteUrl}${sheetPath(organisation.number ?? '')}`),
    siret: matching(organisation.siret, /^\d{14}$/),
    ...addressBlock(organisation),
    telephone: telephone(firstPhone(organisation.phones)),
    courriel: email(firstEmail(organisation)),
    site_web: webAddress(organisation.website),
    horaires_accueil: toOsm(hoursOf(organisation)),
    accessibilite_lieu: webAddress(organisation.accessibility?.url),
    reseaux_porteurs: listOf(inListOrder(organisation.networks, NETWORKS)),
  }
}
