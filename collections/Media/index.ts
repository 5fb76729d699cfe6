import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/editorsOnly'
import { anyReader } from '@/access/publishedForReader'
import { env } from '@/env'
import { SLUGS } from '../slugs'

export const Media: CollectionConfig = {
  slug: SLUGS.media,
  labels: { singular: 'Fichier', plural: 'Fichiers' },
  access: { read: anyReader, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'alt',
    group: 'Base de connaissances',
    description: 'Images et documents joints aux fiches. Tout lecteur du site peut les ouvrir.',
  },
  upload: {
    staticDir: `${env.DATA_DIR}/media`,
    mimeTypes: [
      'image/png',
      'image/jpeg',
      'image/webp',
      'application/pdf',
      'application/vnd.oasis.opendocument.text',
    ],
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'page', width: 960 },
    ],
    adminThumbnail: 'thumbnail',
  },
  fields: [
    {
      name: 'alt',
      label: 'Ce que montre le fichier',
      type: 'text',
      required: true,
      admin: {
        description: 'Lu à la place de l’image par un lecteur d’écran ; nom du document pour un PDF.',
      },
    },
  ],
}
