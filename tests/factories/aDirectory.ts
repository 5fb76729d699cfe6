import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Organisation, Service } from '@/payload-types'
import { aScheme } from './aScheme'

/** Words that no reader below agents may meet anywhere. */
export const SECRETS = {
  street: '17 impasse du Refuge',
  agentsOnly: 'Cellule réservée aux agents',
  reason: 'Protection des personnes hébergées',
  note: 'Note entre éditeurs',
  hiddenService: 'Écoute de la cellule',
} as const

type OrganisationData = Omit<Organisation, 'id' | 'createdAt' | 'updatedAt'>
type ServiceData = Omit<Service, 'id' | 'createdAt' | 'updatedAt' | 'organisation'>

/** A published organisation with everything that exports carry; the override is what matters. */
export function anExportedOrganisation(override: Partial<OrganisationData> = {}): OrganisationData {
  return {
    name: 'Centre social des Tilleuls',
    kind: 'association',
    description: 'Accueille, écoute et oriente les habitants du quartier.',
    siret: '78467169500087',
    networks: ['fcsf'],
    languages: ['fr', 'lsf'],
    phones: [
      { number: '01 60 00 00 00', kind: 'accueil' },
      { number: '01 60 00 00 99', kind: 'professionnels' },
    ],
    emails: [{ address: 'accueil@tilleuls.example', kind: 'accueil' }],
    website: 'https://tilleuls.example/',
    address: { street: '2 rue des Tilleuls', postcode: '91150', city: 'Étampes', inseeCode: '91223' },
    latitude: 48.4343,
    longitude: 2.1616,
    locationPrecision: 'adresse',
    accessibility: { wheelchair: 'oui', url: 'https://acceslibre.beta.gouv.fr/app/tilleuls/' },
    openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], ranges: [{ opens: '09:00', closes: '12:30' }] }],
    audience: 'public',
    verifiedAt: '2026-01-10T00:00:00.000Z',
    internalNote: SECRETS.note,
    _status: 'published',
    ...override,
  }
}

/** A published service; the override is what matters. */
export function anExportedService(override: Partial<ServiceData> = {}): ServiceData {
  return {
    name: 'Aide aux démarches',
    description: 'Un accompagnement pour remplir ses dossiers, avec ou sans rendez-vous.',
    type: 'accompagnement',
    thematics: ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits'],
    publics: ['tous-publics'],
    ageMin: 16,
    zone: ['91', '91223'],
    fees: 'gratuit',
    conditions: 'Habiter le quartier.',
    documents: '- Pièce d’identité\n- Justificatif de domicile',
    receptionModes: ['en-presentiel'],
    mobilisationModes: ['se-presenter', 'telephoner'],
    mobilisableBy: ['usagers'],
    capacity: { total: 12, available: 3, updatedAt: '2026-01-12T00:00:00.000Z' },
    audience: 'public',
    verifiedAt: '2026-01-11T00:00:00.000Z',
    internalNote: SECRETS.note,
    _status: 'published',
    ...override,
  }
}

/**
 * Fills a base: an open organisation and its service, a refuge whose address is for agents, a body that agents alone read with a
 * service that calls itself public, and a scheme of each audience.
 */
export async function aDirectory(payload: Payload) {
  await payload.updateGlobal({
    slug: SLUGS.site,
    data: { openToPublic: true, department: 'Val-Dorée', departmentCode: '91' },
    overrideAccess: true,
  })
  const organisation = (override: Partial<OrganisationData> = {}) =>
    payload.create({
      collection: SLUGS.organisations,
      data: anExportedOrganisation(override),
      overrideAccess: true,
    })
  const service = (of: Organisation, override: Partial<ServiceData> = {}) =>
    payload.create({
      collection: SLUGS.services,
      data: { ...anExportedService(override), organisation: of.id },
      overrideAccess: true,
    })
  const open = await organisation()
  const refuge = await organisation({
    name: 'Maison des violettes',
    siret: null,
    address: { street: SECRETS.street, postcode: '91000', city: 'Évry-Courcouronnes', inseeCode: '91228' },
    contactPoint: 'Standard du 115',
    accessibility: { url: `https://acceslibre.beta.gouv.fr/app/${encodeURIComponent(SECRETS.street)}/` },
    restrictions: [{ part: 'address', audience: 'agents', reason: SECRETS.reason }],
  })
  const closed = await organisation({
    name: SECRETS.agentsOnly,
    audience: 'agents',
    siret: null,
    parent: open.id,
  })
  const services = [
    await service(open),
    await service(refuge, { name: 'Mise à l’abri' }),
    await service(closed, { name: SECRETS.hiddenService }),
  ]
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  for (const audience of ['public', 'partners', 'agents'] as const)
    await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({
        title: `Aide ${audience}`,
        audience,
        themes: [theme.id],
        contacts: [open.id, closed.id],
        internalNote: SECRETS.note,
      }),
      overrideAccess: true,
    })
  return { open, refuge, closed, services }
}
