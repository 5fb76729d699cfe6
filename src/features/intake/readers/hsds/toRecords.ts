import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { OWN_PAGE } from '@/features/exchange/exports/present/hsds/toHsdsService'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readEmail, readEmails } from '@/features/sheets/values/readEmails'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readText } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import type { Spot } from '@/features/sheets/values/Spot'
import { readZone } from '../dataInclusion/readZone'
import { NO_ORGANISATION, NO_SERVICE } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import { ownFacts } from '../ownFacts'
import { OTHER_PHONES, phoneWords } from '../phoneWords'
import { contactsOf, languagesOf, numberOf, offerOf, readInstant } from './hsdsFacts'
import { hsdsHours } from './hsdsHours'
import { hsdsPhones } from './hsdsPhones'
import { type HsdsPlaces, permanencesOf, placeOf, wheelchairOf } from './hsdsPlaces'
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
  const textOf = textReader(source)
  const place = places.ofOrganisation.get(id) ?? row.locations[0]
  const codes = <Code extends string>(taxonomy: string, list: readonly Listed<Code>[]) =>
    listed(row.attributes, taxonomy, list, at('attributes'))
  const networks = codes('data-inclusion-reseaux-porteurs', NETWORKS)
  const where = placeOf(place, notes)
  const { phones, left } = hsdsPhones(row.phones, notes, { place: where, isOwn: isOwnSource(source) })
  return {
    row: notes.row,
    source,
    key: keyOf(id),
    updatedOn: readInstant(row.metadata[0]?.last_action_date ?? null, at('metadata › last_action_date')),
    ...ownFacts(keyOf(id), { number: identifier(row, 'repere') }),
    sheet: 'organisations',
    ...(row.parent_organization_id ? { parentKey: keyOf(row.parent_organization_id) } : {}),
    values: {
      ...NO_ORGANISATION,
      ...where,
      ...languagesOf(place?.languages.length ? place.languages : (places.languages.get(id) ?? []), notes),
      ...contactsOf(row, notes),
      ...hsdsHours(place?.schedules ?? [], notes, isOwnSource(source)),
      ...permanencesOf(places.permanences.get(id) ?? [], notes, isOwnSource(source)),
      name: fitText(name, NAME_MAX, at('name')),
      acronym: row.alternate_name,
      kind:
        codes('repere-types-de-partenaires', ORGANISATION_KINDS)[0] ?? kindOfBody(networks, name, at('name')),
      // The format wants a description: the name alone says that there is none.
      description: joinTexts([
        row.description === name ? null : textOf(row.description),
        left.length > 0 ? `Téléphone\u00a0: ${left.join(', ')}` : null,
      ]),
      siret: readSiret(identifier(row, 'FR-SIRET'), at('organization_identifiers')),
      networks,
      phones,
      emails: readEmails(row.email, at('email')).map((address) => ({ address, kind: 'accueil' })),
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
  if (row.status && row.status !== 'active')
    notes.warn('status', row.status, 'service que sa source ne dit plus en activité\u00a0: à vérifier')
  const textOf = textReader(source)
  const own = places.ofService.get(id)
  const where = own ? placeOf(own, notes) : null
  const [line] = row.phones
  // Its extension stands with the number of a service, which has no note.
  const plain = row.phones.map((each) => ({ ...each, extension: null }))
  const { phones, left } = hsdsPhones(plain, notes, { place: where ?? {}, isOwn: isOwnSource(source) })
  const [phone, ...otherPhones] = phones
  if (otherPhones.length > 0)
    notes.warn('phones', otherPhones.map(({ number }) => number).join(', '), OTHER_PHONES)
  const codes = <Code extends string>(taxonomy: string, list: readonly Listed<Code>[]) =>
    listed(row.attributes, taxonomy, list, at('attributes'))
  const [link, detail] = application(row.application_process)
  return {
    row: notes.row,
    source,
    key: keyOf(id),
    updatedOn: readInstant(
      row.last_modified ?? row.metadata[0]?.last_action_date ?? null,
      at('last_modified'),
    ),
    sheet: 'services',
    organisationKey: keyOf(organisation),
    organisationColumn: 'organization_id',
    ...ownFacts(keyOf(id), {
      number: row.additional_urls.find(({ label }) => label === OWN_PAGE)?.url,
      verifiedOn: row.assured_date,
    }),
    values: {
      ...NO_SERVICE,
      ...where,
      ...offerOf(row, notes),
      ...hsdsHours(row.schedules, notes, isOwnSource(source)),
      name: fitText(name, NAME_MAX, at('name')),
      description: textOf(row.description),
      type: codes('data-inclusion-types', SERVICE_TYPES)[0] ?? null,
      thematics: codes('data-inclusion-thematiques', THEMATICS),
      publics: codes('data-inclusion-publics', PUBLICS),
      publicsDetail: null,
      zone: readZone(
        row.service_areas.flatMap(({ extent }) => extent ?? []),
        at('service_areas'),
      ),
      fees: codes('data-inclusion-frais', FEES)[0] ?? null,
      feesDetail: textOf(row.fees_description),
      conditions: fitText(textOf(row.eligibility_description), TEXT_MAX, at('eligibility_description')),
      receptionModes: codes('data-inclusion-modes-accueil', RECEPTION_MODES),
      mobilisationModes: codes('data-inclusion-modes-mobilisation', MOBILISATION_MODES),
      mobilisationLink: readUrl(link, at('application_process')),
      mobilisationDetail: joinTexts([textOf(detail), phoneWords(phones, left.join(', ') || null)]),
      phone: phone && line ? numberOf({ ...line, number: phone.number }) : null,
      email: readEmail(row.email, at('email')),
      contactName: fitText(row.contacts[0]?.name ?? null, NAME_MAX, at('contacts')),
      sourceLink: readUrl(row.url, at('url')),
    },
  }
}

/** That of a package that a Repère wrote. */
const isOwnSource = (source: string): boolean => /^repere(?:-|$)/.test(source)

/** What we wrote ourselves is taken to the letter; others write HTML and Markdown. */
const textReader = (source: string) => (text: string | null) => (isOwnSource(source) ? text : readText(text))

function refuse(notes: RowNotes, column: string): null {
  notes.refuse(column, '', 'valeur obligatoire')
  return null
}

type Listed<Code extends string> = { code: Code; label?: string }

/** The codes of one of our lists that the attributes give; those that it does not know are told. */
function listed<Code extends string>(
  attributes: readonly HsdsAttribute[],
  taxonomy: string,
  list: readonly Listed<Code>[],
  { notes, column }: Spot,
): Code[] {
  const said = attributes.flatMap(({ taxonomy_term: term }) =>
    term.taxonomy === taxonomy && term.code ? [term.code] : [],
  )
  const unknown = said.filter((code) => knownCodes(code, list).length === 0)
  if (unknown.length > 0) notes.warn(column, unknown, 'valeur inconnue de la liste\u00a0: laissée de côté')
  return knownCodes(said, list)
}

const identifier = ({ organization_identifiers: all }: HsdsOrganization, scheme: string): string | null =>
  all.find(({ identifier_scheme }) => identifier_scheme === scheme)?.identifier ?? null

/** The last line of how to apply is the link, where it is one. */
function application(process: string | null): [link: string | null, detail: string | null] {
  const lines = (process ?? '').split('\n')
  const last = lines.at(-1) ?? ''
  return /^https?:\/\//.test(last) ? [last, lines.slice(0, -1).join('\n') || null] : [null, process]
}
