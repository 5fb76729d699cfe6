import { RECEPTION_MODES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { type ServiceOfOrganisation, servicePlace } from '@/features/catalogue/services/present/serviceFacts'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { toOsm } from '@/features/sheets/hours/toOsm'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Service } from '@/payload-types'
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
  text,
  updatedOn,
  webAddress,
} from './fields'

const ZONE = /^(?:\w{5}|\w{2,3}|\d{9}|france)$/

type ServiceRecord = ReturnType<typeof serviceOf>

/** A service, already masked, as a service of data.inclusion (schema v1). The hours of its organisation are not repeated. */
export function toService(shown: ServiceOfOrganisation, context: DataInclusionContext): Made<ServiceRecord> {
  const name = sized(shown.service.name, { least: 3, most: 150 })
  if (!name) return { record: null, reason: 'Nom de moins de 3 caractères ou de plus de 150.' }
  const description = shown.service.description ? descriptionOf(shown.service) : null
  if (!description)
    return { record: null, reason: 'Sans description (de 5 à 10 000 caractères) : le schéma l’exige.' }
  return { record: serviceOf(shown, { name, description }, context), reason: null }
}

function serviceOf(
  shown: ServiceOfOrganisation,
  { name, description }: { name: string; description: string },
  { source, siteUrl, today }: DataInclusionContext,
) {
  const { service, organisation } = shown
  return {
    source,
    id: recordId(source, service.publicId),
    structure_id: recordId(source, organisation.publicId),
    nom: name,
    description,
    date_maj: updatedOn(service, today),
    lien_source: webAddress(`${siteUrl}${sheetPath(service.number ?? '')}`),
    type: service.type ?? null,
    thematiques: listOf(inListOrder(service.thematics, THEMATICS)),
    frais: service.fees ?? null,
    frais_precisions: text(service.feesDetail),
    publics: publicsOf(service),
    publics_precisions: joined([service.publicsDetail, agesText(service)]),
    conditions_acces: joined([
      service.conditions,
      text(service.documents) ? `Documents à apporter : ${text(service.documents)}` : null,
    ]),
    ...addressBlock(isRemote(service) ? {} : servicePlace(shown)),
    telephone: telephone(service.phone),
    courriel: email(service.email),
    contact_nom_prenom: text(service.contactName),
    modes_accueil: listOf(inListOrder(service.receptionModes, RECEPTION_MODES)),
    zone_eligibilite: listOf(territoriesToday(service.zone).flatMap((code) => matching(code, ZONE) ?? [])),
    modes_mobilisation: listOf(inListOrder(service.mobilisationModes, MOBILISATION_MODES)),
    mobilisable_par: listOf(inListOrder(service.mobilisableBy, MOBILISABLE_BY)),
    lien_mobilisation: webAddress(service.mobilisationLink),
    mobilisation_precisions: text(service.mobilisationDetail),
    volume_horaire_hebdomadaire: atLeast(0, service.weeklyHours),
    nombre_semaines: Number.isInteger(service.weeks) ? atLeast(1, service.weeks) : null,
    horaires_accueil: service.ownHours ? toOsm(hoursOf(service)) : null,
  }
}

/** Given at a distance alone: nobody should travel to an address. */
function isRemote({ receptionModes }: Service): boolean {
  return receptionModes?.length === 1 && receptionModes[0] === 'a-distance'
}

/** « Tous publics » stands alone: beside another one, it says nothing. */
function publicsOf({ publics }: Service) {
  const all = inListOrder(publics, PUBLICS)
  const others = all.filter((code) => code !== 'tous-publics')
  return listOf(others.length > 0 ? others : all)
}

function agesText({ ageMin, ageMax }: Service): string | null {
  if (typeof ageMin === 'number' && typeof ageMax === 'number') return `De ${ageMin} à ${ageMax} ans.`
  if (typeof ageMin === 'number') return `À partir de ${ageMin} ans.`
  return typeof ageMax === 'number' ? `Jusqu’à ${ageMax} ans.` : null
}

function joined(parts: readonly (string | null | undefined)[]): string | null {
  return parts.flatMap((part) => text(part) ?? []).join('\n\n') || null
}

function atLeast(least: number, value: number | null | undefined): number | null {
  return typeof value === 'number' && value >= least ? value : null
}
