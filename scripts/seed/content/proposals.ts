import type { EditableField } from '@/domain/sheetEditing/editableFields'

type DemoProposal = {
  number: string
  /** Mail address of a demo account. */
  author: string
  daysAgo: number
  /** New values by field, in the shapes of the form. */
  changes: Record<string, unknown>
  /** Fields marked as sensitive on the sheet. */
  sensitive?: readonly EditableField[]
  /** The word with which it was refused. */
  refused?: string
}

/** Changes of fictional sheets by fictional people: for those who keep the sheet, for the editors, refused with a word. */
export const proposals: readonly DemoProposal[] = [
  {
    number: 'P0042',
    author: 'agent@demo.example',
    daysAgo: 2,
    changes: {
      phones: [
        { number: '01 99 00 10 53', kind: 'accueil', note: null },
        { number: '01 99 00 10 54', kind: 'rendez-vous', note: 'le matin' },
      ],
      hoursNote: 'Fermé le premier mardi du mois pour l’inventaire.',
    },
  },
  {
    number: 'P0043',
    author: 'membre3@demo.example',
    daysAgo: 1,
    sensitive: ['name', 'address'],
    changes: { name: 'Elles en Orée – accueil de jour' },
  },
  {
    number: 'P0052',
    author: 'agent@demo.example',
    daysAgo: 5,
    changes: { website: 'https://nouvelle-adresse.example' },
  },
  {
    number: 'P0047',
    author: 'partner@demo.example',
    daysAgo: 12,
    changes: { acronym: 'UFVO' },
    refused: 'Ce sigle est celui d’un autre organisme. Nous gardons le nom entier.',
  },
]
