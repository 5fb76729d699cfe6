import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, MOBILISATION_MODES, PHONE_KINDS, PUBLICS } from '@/domain/sheet/closedLists'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import { lineWords } from '@/features/sheets/values/lineWords'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readUrl } from '@/features/sheets/values/readUrl'
import { NO_ORGANISATION, NO_SERVICE } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import { contactsOf, languagesOf, numberOf, offerOf } from './hsdsFacts'
import { hsdsHours } from './hsdsHours'
import { type HsdsPlaces, placeOf, wheelchairOf } from './hsdsPlaces'
import type { HsdsAttribute, HsdsOrganization, HsdsService } from './hsdsRows'

type Reading = { source: string; keyOf: (id: string) => string; places: HsdsPlaces; notes: RowNotes }

const NAME_MAX = 150
const TEXT_MAX = 10_000

/** An organization of HSDS as an organisation of the directory; refused without an id or a name. */
export function toOrganisation(
  row: HsdsOrganization,
  { source, keyOf, places, notes }: Reading,
): SourceRecord | null {
  const { id, name } = row
  if (!id || !name) return refuse(notes, id ? 'name' : 'id')
  const at = (column: string) => ({ notes, column })
  const place = places.ofOrganisation.get(id) ?? row.locations[0]
  const networks = knownCodes(codes(row.attributes, 'data-inclusion-reseaux-porteurs'), NETWORKS)
  const calls = row.phones.map((phone) => {
    const { phones, left } = readPhones(phone.number, at('phones'))
    const isPlain = phones.length === 1 && phones[0]?.number === phone.number
    const whole = isPlain ? numberOf(phone, phone.description) : null
    return {
      phones: whole ? phones.map((read) => ({ ...read, number: whole })) : phones,
      left,
      description: phone.description,
    }
  })
  const left = calls.flatMap((call) => call.left ?? [])
  return {
    row: notes.row,
    source,
    key: keyOf(id),
    updatedOn: row.metadata[0]?.last_action_date ?? null,
    sheet: 'organisations',
    values: {
      ...NO_ORGANISATION,
      ...placeOf(place, notes),
      ...languagesOf(place?.languages.length ? place.languages : (places.languages.get(id) ?? []), notes),
      ...contactsOf(row, notes),
      ...hsdsHours(place?.schedules ?? [], notes, isOwnSource(source)),
      name: fitText(name, NAME_MAX, at('name')),
      acronym: row.alternate_name,
      kind:
        knownCodes(codes(row.attributes, 'repere-types-de-partenaires'), ORGANISATION_KINDS)[0] ??
        kindOfBody(networks, name),
      // The format wants a description: the name alone says that there is none.
      description: joinTexts([
        row.description === name ? null : row.description,
        left.length > 0 ? `Téléphone\u00a0: ${left.join(', ')}` : null,
      ]),
      siret: readSiret(identifier(row, 'FR-SIRET'), at('organization_identifiers')),
      networks,
      phones: calls.flatMap(({ phones, description }) =>
        phones.map((phone) => ({ ...phone, ...lineWords(description, PHONE_KINDS) })),
      ),
      emails: row.email ? [{ address: row.email, kind: 'accueil' }] : [],
      website: readUrl(row.website, at('website')),
      appointmentLink: readUrl(
        row.additional_websites.find(({ label }) => label === 'Prise de rendez-vous')?.url,
        at('additional_websites'),
      ),
      wheelchair: wheelchairOf(place),
    },
  }
}

/** A service of HSDS as a service of the directory; refused without an id, a name or an organization. */
export function toService(row: HsdsService, { source, keyOf, places, notes }: Reading): SourceRecord | null {
  const { id, name } = row
  const organisation = row.organization_id ?? row.organization?.id
  if (!id || !name || !organisation) return refuse(notes, id ? (name ? 'organization_id' : 'name') : 'id')
  const at = (column: string) => ({ notes, column })
  const own = places.ofService.get(id)
  const [line] = row.phones
  const { phones, left } = readPhones(line?.number, at('phones'))
  const [link, detail] = application(row.application_process)
  return {
    row: notes.row,
    source,
    key: keyOf(id),
    updatedOn: row.last_modified ?? row.metadata[0]?.last_action_date ?? null,
    sheet: 'services',
    organisationKey: keyOf(organisation),
    values: {
      ...NO_SERVICE,
      ...(own ? placeOf(own, notes) : {}),
      ...offerOf(row, notes),
      ...hsdsHours(row.schedules, notes, isOwnSource(source)),
      name: fitText(name, NAME_MAX, at('name')),
      description: row.description,
      type: knownCodes(codes(row.attributes, 'data-inclusion-types'), SERVICE_TYPES)[0] ?? null,
      thematics: knownCodes(codes(row.attributes, 'data-inclusion-thematiques'), THEMATICS),
      publics: knownCodes(codes(row.attributes, 'data-inclusion-publics'), PUBLICS),
      publicsDetail: null,
      zone: row.service_areas.flatMap(({ extent }) => (extent && parseTerritoryCode(extent) ? [extent] : [])),
      fees: knownCodes(codes(row.attributes, 'data-inclusion-frais'), FEES)[0] ?? null,
      feesDetail: row.fees_description,
      conditions: fitText(row.eligibility_description, TEXT_MAX, at('eligibility_description')),
      receptionModes: knownCodes(codes(row.attributes, 'data-inclusion-modes-accueil'), RECEPTION_MODES),
      mobilisationModes: knownCodes(
        codes(row.attributes, 'data-inclusion-modes-mobilisation'),
        MOBILISATION_MODES,
      ),
      mobilisationLink: readUrl(link, at('application_process')),
      mobilisationDetail: joinTexts([detail, left && `Téléphone\u00a0: ${left}`]),
      phone: phones[0] && line ? numberOf({ ...line, number: phones[0].number }) : null,
      email: row.email,
      contactName: fitText(row.contacts[0]?.name ?? null, NAME_MAX, at('contacts')),
      sourceLink: readUrl(row.url, at('url')),
    },
  }
}

/** That of a package that a Repère wrote. */
const isOwnSource = (source: string): boolean => /^repere(?:-|$)/.test(source)

function refuse(notes: RowNotes, column: string): null {
  notes.refuse(column, '', 'valeur obligatoire')
  return null
}

const codes = (attributes: readonly HsdsAttribute[], taxonomy: string): string[] =>
  attributes.flatMap(({ taxonomy_term: term }) =>
    term.taxonomy === taxonomy && term.code ? [term.code] : [],
  )

const identifier = ({ organization_identifiers: all }: HsdsOrganization, scheme: string): string | null =>
  all.find(({ identifier_scheme }) => identifier_scheme === scheme)?.identifier ?? null

/** The last line of how to apply is the link, where it is one. */
function application(process: string | null): [link: string | null, detail: string | null] {
  const lines = (process ?? '').split('\n')
  const last = lines.at(-1) ?? ''
  return /^https?:\/\//.test(last) ? [last, lines.slice(0, -1).join('\n') || null] : [null, process]
}
