import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { RECEPTION_MODES } from '@/domain/service/closedLists'
import { MOBILISABLE_BY, MOBILISATION_MODES } from '@/domain/sheet/closedLists'
import { options } from '../../shared/options'
import { phoneNumber } from '../../shared/phoneNumber'
import { webAddress } from '../../shared/webAddress'

/** How one asks for the service. */
export const howToFields: Field[] = [
  { name: 'conditions', label: 'Conditions d’accès', type: 'textarea', maxLength: 10_000 },
  { name: 'documents', label: 'Documents à apporter', type: 'textarea', maxLength: 4000 },
  {
    name: 'receptionModes',
    label: 'Modes d’accueil',
    type: 'select',
    hasMany: true,
    options: options(RECEPTION_MODES),
  },
  {
    name: 'mobilisationModes',
    label: 'Comment le mobiliser',
    type: 'select',
    hasMany: true,
    options: options(MOBILISATION_MODES),
  },
  {
    name: 'mobilisableBy',
    label: 'Par qui',
    type: 'select',
    hasMany: true,
    options: options(MOBILISABLE_BY),
  },
  webAddress('mobilisationLink', 'Lien de mobilisation'),
  { name: 'mobilisationDetail', label: 'Précisions', type: 'textarea', maxLength: 10_000 },
  {
    type: 'row',
    fields: [
      {
        name: 'weeklyHours',
        label: 'Heures par semaine',
        type: 'number',
        min: 0,
        admin: { description: 'Du point de vue de la personne.' },
      },
      { name: 'weeks', label: 'Nombre de semaines', type: 'number', min: 1 },
    ],
  },
  {
    type: 'row',
    fields: [
      phoneNumber('phone', 'Téléphone', {
        access: { read: readablePart('phones') },
        admin: { description: 'Vide : celui du partenaire.' },
      }),
      {
        name: 'email',
        label: 'Courriel',
        type: 'email',
        access: { read: readablePart('emails') },
      },
    ],
  },
  {
    name: 'contactName',
    label: 'Nom du contact',
    type: 'text',
    maxLength: 150,
    access: { read: readablePart('professionalContact') },
    admin: { description: 'Jamais montré au public.' },
  },
  webAddress('sourceLink', 'Fiche chez le producteur'),
]
