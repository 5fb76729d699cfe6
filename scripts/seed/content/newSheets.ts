import type { NewOrganisation, NewService } from '@/domain/newSheets/newSheet'
import { fictionalPhone } from './organisations/reach'

type Proposed = { by: string; daysAgo: number }

/** Organisations that fictional people propose: the first is a sheet that exists, written otherwise. */
export const newOrganisations: readonly (Proposed & { facts: NewOrganisation })[] = [
  {
    by: 'agent@demo.example',
    daysAgo: 6,
    facts: {
      name: 'La Gerbe, épicerie sociale',
      kind: 'association',
      description: 'Courses à petit prix pour les familles que nous orientons.',
      street: '9 rue Pierre Brossolette',
      postcode: '91130',
      city: 'Ris-Orangis',
      inseeCode: '91521',
      phone: fictionalPhone('10 52'),
      email: null,
      website: null,
      mine: false,
    },
  },
  {
    by: 'partner@demo.example',
    daysAgo: 2,
    facts: {
      name: 'Café des aidants de la Juine',
      kind: 'association',
      description: 'Un samedi par mois, un temps d’échange pour qui aide un proche malade, âgé ou handicapé.',
      street: '14 rue de la Plaine',
      postcode: '91150',
      city: 'Étampes',
      inseeCode: '91223',
      phone: fictionalPhone('13 71'),
      email: 'bonjour@cafe-de-la-juine.example',
      website: 'https://cafe-de-la-juine.example/',
      mine: true,
    },
  },
]

/** A service that a member of an organisation proposes; `themes` are slugs here. */
export const newServices: readonly (Proposed & { facts: NewService })[] = [
  {
    by: 'membre2@demo.example',
    daysAgo: 1,
    facts: {
      organisation: 'P0041',
      name: 'Relais du soir pour parents seuls',
      description:
        'Une professionnelle vient au domicile de 17 h à 20 h, le temps d’un rendez-vous ou d’un travail en horaires décalés.',
      themes: ['soutien-a-la-parentalite'],
      publics: ['familles'],
      fees: null,
      phone: fictionalPhone('10 51'),
      email: null,
    },
  },
]
