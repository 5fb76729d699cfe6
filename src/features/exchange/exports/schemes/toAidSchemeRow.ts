import { labelOf } from '@/domain/labelOf'
import { SCHEME_KINDS } from '@/domain/scheme/closedLists'
import type { AidSchemeCells } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Organisation, Scheme } from '@/payload-types'
import { sourceCells } from './sourceCells'

const PROMISE_MAX = 180
const DESCRIPTION_MAX = 5000
const ZONE_PREFIX = { commune: 'COM-', epci: 'EPCI-', departement: 'DEP-' } as const

type Args = { scheme: Scheme; contacts: readonly Pick<Organisation, 'name'>[]; departmentName: string }

/**
 * One published scheme as a row of the national schema; `date_mise_a_jour` is the later of verified and modified. What was imported
 * from this schema and not changed since goes out as it came in.
 */
export function toAidSchemeRow({ scheme, contacts, departmentName }: Args): AidSchemeCells {
  const owners = contacts.length > 0 ? contacts.map(({ name }) => name) : [departmentName]
  return {
    id: scheme.publicId ?? '',
    titre: scheme.title,
    promesse: clip(scheme.summary ?? '', PROMISE_MAX),
    description: clip(description(scheme), DESCRIPTION_MAX),
    eligibilite: scheme.conditions || scheme.forWhom || '',
    types_aides: scheme.kind ? labelOf(SCHEME_KINDS, scheme.kind) : '',
    porteurs: `[${owners.map((name) => `{ nom: '${name}', roles: [ 'diffuseur' ] }`).join(', ')}]`,
    programmes_parents: '',
    url_source: scheme.officialUrl || scheme.mobilisationLink || '',
    cibles: 'particuliers',
    eligibilite_geographique: territoriesToday(scheme.territory).map(zone).join('|'),
    eligibilite_geographique_exclusions: '',
    date_ouverture: scheme.validFrom ?? '',
    date_cloture: scheme.validUntil ?? '',
    date_mise_a_jour:
      [scheme.verifiedAt, scheme.modifiedAt, scheme.createdAt].filter(Boolean).sort().at(-1) ?? '',
    ...sourceCells(scheme),
  }
}

function description(scheme: Scheme): string {
  const steps = (scheme.steps ?? []).map(({ text }) => `- ${text}`)
  return [scheme.summary, scheme.amount, scheme.where, scheme.delay, ...steps, richTextToPlain(scheme.body)]
    .filter(Boolean)
    .join('\n')
}

function zone(code: string): string {
  const territory = parseTerritoryCode(code)
  return !territory || territory.kind === 'france'
    ? 'PAYS-99100'
    : `${ZONE_PREFIX[territory.kind]}${territory.code}`
}

const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`
