import type { Field } from 'payload'
import { BULLETIN_STATES } from '@/domain/bulletins/closedLists'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import type { Bulletin } from '@/payload-types'
import { day } from '../../shared/day'
import { options } from '../../shared/options'

const aside = { position: 'sidebar' as const }
const told = { ...aside, readOnly: true }
const onceTold = { ...told, condition: ({ state }: Partial<Bulletin>): boolean => state === 'published' }

/** What a bulletin is, what it says first, and the buttons that gather and publish it. */
export const headFields: Field[] = [
  {
    name: 'actions',
    type: 'ui',
    admin: {
      ...aside,
      disableListColumn: true,
      components: { Field: '/collections/Bulletins/components/BulletinActions.client#BulletinActions' },
    },
  },
  { name: 'name', label: 'Bulletin', type: 'text', required: true, admin: told },
  { name: 'number', label: 'Numéro', type: 'number', required: true, admin: { hidden: true } },
  { name: 'year', label: 'Année', type: 'number', required: true, index: true, admin: { hidden: true } },
  { ...day('from', 'Du', told), required: true },
  { ...day('to', 'Au', told), required: true },
  {
    name: 'state',
    label: 'État',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: options(BULLETIN_STATES),
    admin: told,
  },
  { name: 'publishedAt', label: 'Publié le', type: 'date', index: true, admin: onceTold },
  { name: 'publishedByName', label: 'Publié par', type: 'text', admin: onceTold },
  { name: 'correctedAt', label: 'Introduction corrigée le', type: 'date', admin: onceTold },
  {
    name: 'introduction',
    label: 'Mot d’introduction',
    type: 'textarea',
    maxLength: 2000,
    admin: { description: 'Quelques phrases, avant les lignes.' },
  },
  {
    name: 'introductionFor',
    label: 'Introduction lue par',
    type: 'select',
    required: true,
    defaultValue: 'agents',
    options: options(AUDIENCES),
    admin: { description: 'N’y citez pas une fiche que ces lecteurs ne lisent pas.' },
  },
]
