import type { Field } from 'payload'
import { nobodyField } from '@/access/byRole'
import { territoryField } from '../../shared/territory/territoryField'
import { validatePersonName } from '../../shared/validatePersonName'
import { administratorOfOthersField } from '../access'

/** Who the person is. The e-mail is how the sign-in knows them: only an administrator changes it. */
export const identityFields: Field[] = [
  { name: 'email', type: 'email', access: { update: administratorOfOthersField } },
  {
    // Nobody types somebody's password: it is chosen by its owner, through a link received by mail. The admin hides
    // Payload's own two fields where this one can be read (it never holds anything) but not written.
    name: 'password',
    type: 'text',
    virtual: true,
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true },
  },
  { name: 'name', label: 'Nom', type: 'text', required: true, validate: validatePersonName },
  territoryField({
    name: 'territory',
    label: 'Territoire de travail',
    hasMany: false,
    description: 'Une commune ou une intercommunalité, par son nom : remplit « dans ma commune ».',
  }),
  {
    name: 'service',
    label: 'Service',
    type: 'text',
    maxLength: 100,
    access: { update: administratorOfOthersField },
    admin: {
      description: 'Les personnes d’un même service lisent les demandes d’accueil les unes des autres.',
    },
  },
  {
    name: 'verifierTitle',
    label: 'Fonction affichée',
    type: 'text',
    admin: {
      description:
        'Ce que lisent les autres quand une personne du service confirme une fiche : « référente logement ».',
    },
  },
]
