import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { anExportedOrganisation, anExportedService } from '../../factories/aDirectory'

/** Published organisations whose cells are hard to read back: lists with commas, notes, odd hours, texts that look like formulas or lists. */
export async function richOrganisations(payload: Payload): Promise<void> {
  const sheets = [
    anExportedOrganisation({
      name: 'Relais « Les Écluses » ; permanence, accueil',
      acronym: 'RLÉ',
      kind: 'mairie',
      siret: null,
      description:
        '- Écouter\n- Orienter\n\n=Sans rendez-vous= & <gratuit> ; 1 900 €\n\n# Bon à savoir : *sonner*',
      networks: ['communes'],
      languages: ['fa'],
      phones: [
        { number: '01 60 00 00 01', kind: 'accueil', note: 'standard, le matin ; sauf jeudi' },
        { number: '01 60 00 00 02', kind: 'urgence', note: 'la nuit' },
        { number: '01 60 00 00 03 poste 12', kind: 'rendez-vous' },
        { number: '3646', kind: 'autre' },
        { number: '+32 2 555 12 12', kind: 'accueil' },
      ],
      emails: [
        { address: 'accueil@ecluses.example', kind: 'accueil' },
        { address: 'presse@ecluses.example', kind: 'autre' },
        { address: 'pro@ecluses.example', kind: 'professionnels' },
      ],
      appointmentLink: 'https://rdv.ecluses.example/?a=1&b=2',
      address: {
        street: '12 bis, rue de l’Écluse',
        complement: 'Bâtiment C, 2e étage',
        postcode: '91150',
        city: 'Étampes',
        inseeCode: '91223',
      },
      professionalContact: {
        name: 'Marc Lenoir',
        role: 'Coordinateur',
        phone: '01 60 00 00 05',
        email: 'marc@ecluses.example',
      },
      contactPoint: 'Boîte postale 12,\n91150 Étampes',
      accessibility: { wheelchair: 'partiel', details: 'Rampe côté cour :\nsonner.' },
      permanences: [
        { place: 'Chez l’habitant' },
        {
          place: 'Mairie annexe',
          street: '1 place du Marché',
          postcode: '91150',
          city: 'Étampes',
          inseeCode: '91223',
          latitude: 48.43,
          longitude: 2.16,
          openingHours: [{ days: ['we'], ranges: [{ opens: '14:00', closes: '17:00' }] }],
          hoursNote: 'Sur rendez-vous',
        },
        {
          postcode: '91000',
          city: 'Évry-Courcouronnes',
          inseeCode: '91228',
          openingHours: [{ days: ['th'], ranges: [{ opens: '09:00', closes: '12:00' }] }],
        },
      ],
      openingHours: [
        {
          days: ['mo', 'we'],
          ranges: [
            { opens: '09:00', closes: '12:30' },
            { opens: '14:00', closes: '17:00' },
          ],
        },
        { days: ['fr'], ranges: [], comment: 'sur rendez-vous' },
        { days: ['sa'], ranges: [{ opens: '09:00', closes: '12:00' }], weeks: 'odd' },
        { days: ['tu'], ranges: [{ opens: '09:00', closes: '12:00' }], nth: [1, 3] },
        {
          days: ['mo'],
          ranges: [{ opens: '10:00', closes: '11:00' }],
          season: { from: '07-01', to: '08-31' },
        },
        { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], ranges: [], school: 'holidays' },
      ],
      hoursNote: 'Fermé le 24 décembre.\n\nAppeler avant de venir : c’est mieux.',
      communesServed: ['91', '91223', '200054781'],
    }),
    anExportedOrganisation({
      name: 'Écoute sans adresse',
      kind: 'ccas',
      description: null,
      siret: null,
      networks: [],
      languages: ['ar', 'fa', 'lsf'],
      phones: [],
      emails: [],
      website: null,
      address: { city: 'Évry-Courcouronnes', postcode: '91000' },
      latitude: null,
      longitude: null,
      accessibility: {},
      openingHours: [],
      hoursNote: 'Sur rendez-vous uniquement',
      communesServed: ['france'],
    }),
    anExportedOrganisation({
      name: 'N.C.',
      siret: null,
      latitude: -21.1151,
      longitude: 55.5364,
      address: { street: '1 rue de Paris', postcode: '97400', city: 'Saint-Denis', inseeCode: '97411' },
      openingHours: [
        { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], ranges: [{ opens: '00:00', closes: '24:00' }] },
      ],
    }),
  ]
  const made = []
  for (const data of sheets)
    made.push(await payload.create({ collection: SLUGS.organisations, data, overrideAccess: true }))
  const [host, part] = made
  if (!host || !part) return
  await payload.update({
    collection: SLUGS.organisations,
    id: part.id,
    data: {
      parent: host.id,
      permanences: [{ street: '3 rue Basse', postcode: '91150', city: 'Étampes', inseeCode: '91223' }],
    },
    overrideAccess: true,
  })
  const service = anExportedService({
    name: 'Écoute, le soir',
    publics: ['seniors', 'familles', 'femmes'],
    mobilisationModes: ['telephoner', 'se-presenter', 'envoyer-un-courriel'],
    ageMin: 18,
    ageMax: 25,
    phone: '01 60 00 00 04 poste 3646',
    contactName: 'Claire Dubreuil',
    documents: '- Un justificatif\n- Une photo',
    capacity: { total: 8, available: 2, updatedAt: '2026-01-20T12:00:00.000Z', note: 'dont 1 PMR' },
    ownHours: true,
    openingHours: [
      { days: ['th'], ranges: [{ opens: '18:00', closes: '21:00' }], comment: 'sur inscription' },
    ],
    hoursNote: 'Sonner deux fois',
  })
  await payload.create({
    collection: SLUGS.services,
    data: { ...service, organisation: host.id },
    overrideAccess: true,
  })
}
