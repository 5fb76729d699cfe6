import type { Field } from 'payload'

const ofNational = (data: { format?: unknown } | undefined): boolean => data?.format === 'service-public'

/** What an editor takes of the national guide, and agrees to lose. */
export const nationalChoices: Field[] = [
  {
    name: 'nationalThemes',
    label: 'Thèmes à prendre',
    type: 'text',
    admin: {
      condition: ofNational,
      description:
        'Noms ou codes séparés par des virgules : « Logement, Famille » ou « N19808 ». Vide : tous.',
    },
  },
  {
    name: 'nationalCodes',
    label: 'Fiches à prendre',
    type: 'text',
    admin: {
      condition: ofNational,
      description: 'Codes séparés par des virgules : « F815, F1109 ». Vide : toutes.',
    },
  },
  {
    name: 'confirmGone',
    label: 'Accepter que plus de 5 % des fiches aient disparu',
    type: 'checkbox',
    defaultValue: false,
    admin: {
      condition: ofNational,
      description: 'À cocher seulement après avoir lu la liste des disparues dans l’essai à blanc.',
    },
  },
]
