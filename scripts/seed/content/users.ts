import type { UserContent } from './types'

/** One demo account for each role; the seed draws the passwords. */
export const users: readonly UserContent[] = [
  { role: 'administrator', email: 'administrator@demo.example', name: 'Démo Administratrice' },
  { role: 'editor', email: 'editor@demo.example', name: 'Démo Éditrice' },
  {
    role: 'agent',
    email: 'agent@demo.example',
    name: 'Démo Travailleur social',
    workCommune: '91223',
    service: 'MDS d’Étampes',
  },
  {
    role: 'coordinator',
    email: 'coordinator@demo.example',
    name: 'Démo Coordinatrice',
    service: 'Cellule des admissions',
  },
  {
    role: 'direction',
    email: 'direction@demo.example',
    name: 'Démo Directrice',
    service: 'Direction de l’enfance',
  },
  {
    role: 'partner',
    email: 'partner@demo.example',
    name: 'Démo Partenaire',
    workCommune: '91521',
  },
  { role: 'facility', email: 'facility@demo.example', name: 'Démo Lieu d’accueil' },
  { role: 'helpdesk', email: 'helpdesk@demo.example', name: 'Démo Assistance' },
]
