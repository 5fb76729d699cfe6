import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** The articles and whole texts that sheets cite, as the last archives give them: what the next ones are compared with. */
export const LegalArticles: CollectionConfig = {
  slug: SLUGS.legalArticles,
  labels: { singular: 'Article ou texte suivi', plural: 'Articles et textes suivis' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { useAsTitle: 'title', group: 'Veille', defaultColumns: ['title', 'updatedAt'] },
  defaultSort: 'title',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'title', label: 'Article ou texte', type: 'text', required: true },
    // Its versions that are in force or to come, and that in force when it was last compared.
    { name: 'versions', type: 'json', admin: { hidden: true } },
    { name: 'seen', type: 'json', admin: { hidden: true } },
  ],
}
