import { hoursWords } from '@/domain/hours/hoursWords'
import { readOpeningHours } from '@/domain/hours/readOpeningHours'
import { labelOf } from '@/domain/labelOf'
import type { OfflineSheet } from '@/domain/offline/OfflineSheet'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import { type ServiceOfOrganisation, servicePlace } from '@/features/catalogue/services/present/serviceFacts'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { Organisation } from '@/payload-types'
import { telHref } from '@/ui/telHref'
import { partsOf } from './contentForOffline'
import { textBlocks } from './offlineBlocks'
import { offlineWords } from './offlineWords'

/** An organisation, already masked by `maskForOffline`, as it leaves: an allow-list. */
export function organisationForOffline(organisation: Organisation): OfflineSheet {
  return {
    number: organisation.number ?? '',
    kind: 'organisation',
    title: organisation.name,
    acronyms: organisation.acronym ? [organisation.acronym] : [],
    keywords: [],
    lead: organisation.description ?? '',
    facts: factsOf([
      ['address', addressLine(organisation.address) || organisation.contactPoint],
      ['hours', hoursOf(organisation)],
      ['email', (organisation.emails ?? []).map(({ address }) => address).join('\n')],
      ['website', organisation.website],
    ]),
    parts: [],
    phones: phonesOf(organisation),
    place: null,
    keeper: null,
    verifiedAt: organisation.verifiedAt ?? null,
    validUntil: null,
  }
}

/** A service and its organisation, both already masked, as it leaves: an allow-list. */
export function serviceForOffline(shown: ServiceOfOrganisation): OfflineSheet {
  const { service, organisation } = shown
  const own = service.phone
    ? [{ label: offlineWords('phone'), number: service.phone, href: telHref(service.phone) }]
    : phonesOf(organisation)
  return {
    number: service.number ?? '',
    kind: 'service',
    title: service.name,
    acronyms: [],
    keywords: [organisation.name],
    lead: service.description ?? '',
    facts: factsOf([
      ['address', addressLine(servicePlace(shown).address)],
      ['hours', hoursOf(service.ownHours ? service : organisation)],
      ['email', service.email],
    ]),
    parts: partsOf([
      [offlineWords('conditions'), textBlocks(service.conditions)],
      [offlineWords('documents'), textBlocks(service.documents)],
    ]),
    phones: own,
    place: null,
    keeper: { number: organisation.number ?? '', name: organisation.name },
    verifiedAt: service.verifiedAt ?? null,
    validUntil: null,
  }
}

type FactName = 'address' | 'hours' | 'email' | 'website'

const factsOf = (facts: readonly (readonly [FactName, string | null | undefined])[]) =>
  facts.flatMap(([name, text]) => (text ? [{ label: offlineWords(name), text }] : []))

const hoursOf = ({ openingHours, hoursNote }: Pick<Organisation, 'openingHours' | 'hoursNote'>): string =>
  [...hoursWords(readOpeningHours(openingHours ?? [])), hoursNote].filter(Boolean).join('\n')

const phonesOf = ({ phones }: Pick<Organisation, 'phones'>): OfflineSheet['phones'] =>
  (phones ?? []).map(({ number, kind, note }) => ({
    label: [labelOf(PHONE_KINDS, kind), note].filter(Boolean).join(', '),
    number,
    href: telHref(number, note),
  }))
