import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { aFacility } from '../../factories/aFacility'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { aUnit } from '../../factories/aUnit'
import { aUser } from '../../factories/aUser'

/** The narrowest readers of a value; `editors` stands for whoever is neither public, partner nor agent. */
type Narrowest = 'partners' | 'agents' | 'editors'

/** Numbers that stand for an address kept for agents, besides the texts. */
const AGENTS_NUMBERS = ['48.734561', '2.345671', '00000000000018', '01 99 88 77']
const PARTNERS_NUMBERS = ['01 99 66 55']

/** A text that nobody below these readers may meet in any answer. */
const canary = (readers: Narrowest, what: string) => `zq${readers}-${what}`

/** What an answer to this class must not contain. */
export function forbiddenTo(readerClass: ReaderClass): readonly string[] {
  const hidden = ['zqeditors', 'restrictionsReason']
  if (readerClass === 'agents') return hidden
  if (readerClass === 'partners') return [...hidden, 'zqagents', ...AGENTS_NUMBERS]
  return [...hidden, 'zqagents', 'zqpartners', ...AGENTS_NUMBERS, ...PARTNERS_NUMBERS]
}

const ALL_PARTS = [
  'address',
  'phones',
  'emails',
  'website',
  'openingHours',
  'permanences',
  'professionalContact',
] as const
const withheld = ALL_PARTS.map((part) => ({
  part,
  audience: 'agents' as const,
  reason: canary('editors', 'reason'),
}))
const address = {
  street: canary('agents', 'street'),
  complement: canary('agents', 'complement'),
  postcode: '91150',
  city: canary('agents', 'city'),
  inseeCode: '91223',
}
const place = { address, latitude: 48.734561, longitude: 2.345671, locationPrecision: 'releve' as const }
const hours = { hoursNote: canary('agents', 'hours') }
const website = `https://${canary('agents', 'site')}.example/`
const owned = (owner: string) => ({ owner, internalNote: canary('editors', 'note') })

/**
 * Fills a base in which whatever some reader may not read is marked: withheld parts, lines of professionals, drafts, the bin,
 * sheets of agents and what hangs on them, notes, accounts, the journal.
 */
export async function canaryScene(payload: Payload): Promise<void> {
  const write = { overrideAccess: true, depth: 0 } as const
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  const owner = await aUser(payload, {
    name: canary('editors', 'owner'),
    email: `${canary('editors', 'owner')}@exemple.fr`,
    roles: ['editor'],
  })
  const organisation = (facts: Parameters<typeof anOrganisation>[0]) =>
    payload.create({ collection: SLUGS.organisations, data: anOrganisation(facts), ...write })
  const refuge = await organisation({
    name: 'Refuge',
    ...place,
    ...hours,
    ...owned(owner.id),
    siret: '00000000000018',
    website,
    appointmentLink: website,
    phones: [{ number: '01 99 88 77 66', kind: 'accueil', note: canary('agents', 'phone') }],
    emails: [{ address: `${canary('agents', 'mail')}@exemple.fr`, kind: 'accueil' }],
    accessibility: { details: canary('agents', 'accessibility') },
    permanences: [{ place: canary('agents', 'permanence'), hoursNote: canary('agents', 'permanenceHours') }],
    professionalContact: { name: canary('agents', 'contact') },
    restrictions: withheld,
  })
  const open = await organisation({
    name: 'Ouvert',
    phones: [
      { number: '01 99 00 00 01', kind: 'accueil' },
      { number: '01 99 66 55 44', kind: 'professionnels', note: canary('partners', 'line') },
    ],
    emails: [{ address: `${canary('partners', 'line')}@exemple.fr`, kind: 'professionnels' }],
    professionalContact: { name: canary('partners', 'contact') },
    parent: refuge.id,
  })
  const closed = await organisation({ name: canary('agents', 'sheet'), audience: 'agents' })
  const binned = await organisation({
    name: canary('editors', 'bin'),
    deletedAt: new Date().toISOString(),
  })
  const drafted = await organisation({ name: canary('editors', 'draft'), _status: 'draft' })
  await payload.update({
    collection: SLUGS.organisations,
    id: open.id,
    data: { description: canary('editors', 'newer') },
    draft: true,
    ...write,
  })
  for (const of of [refuge, open, closed, binned, drafted])
    await payload.create({
      collection: SLUGS.services,
      data: {
        name: of === refuge || of === open ? 'Écoute' : canary('agents', 'service'),
        organisation: of.id,
        audience: 'public',
        ...(of === refuge ? { ...place, ...hours, restrictions: withheld } : {}),
        ...(of === refuge ? { phone: '01 99 88 77 65', contactName: canary('agents', 'contactName') } : {}),
        ...owned(owner.id),
        _status: 'published',
      },
      ...write,
    })
  const shelter = await aFacility(payload, {
    name: 'Accueil',
    audience: 'public',
    ...place,
    website,
    email: `${canary('agents', 'mail')}@exemple.fr`,
    phones: [{ number: '01 99 88 77 64', kind: 'accueil', note: canary('agents', 'phone') }],
    sites: [{ name: canary('agents', 'siteName'), street: canary('agents', 'siteStreet') }],
    restrictions: withheld,
    ...owned(owner.id),
  })
  const inner = await aFacility(payload, { name: canary('agents', 'facility'), audience: 'agents' })
  const gone = await aFacility(payload, {
    name: canary('editors', 'binFacility'),
    audience: 'public',
    deletedAt: new Date().toISOString(),
  })
  await aUnit(payload, shelter.id, { name: 'Groupe', site: canary('agents', 'unitSite') })
  await aUnit(payload, inner.id, { name: canary('agents', 'unit') })
  await aUnit(payload, gone.id, { name: canary('editors', 'binUnit') })
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    ...write,
  })
  for (const audience of ['public', 'agents'] as const)
    await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({
        title: audience === 'public' ? 'Aide' : canary('agents', 'scheme'),
        audience,
        themes: [theme.id],
        contacts: [refuge.id, open.id, closed.id, binned.id, drafted.id],
        ...owned(owner.id),
      }),
      ...write,
    })
  await payload.create({
    collection: SLUGS.auditLog,
    data: {
      at: new Date().toISOString(),
      action: 'refused',
      actorName: canary('editors', 'actor'),
      detail: canary('editors', 'detail'),
    },
    ...write,
  })
}
