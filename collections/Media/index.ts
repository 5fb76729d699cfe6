import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/editorsOnly'
import { nobodyField } from '@/access/nobody'
import { env } from '@/env'
import { SLUGS } from '../slugs'
import { readableMedia } from './access'
import { refuseLargeFile } from './hooks/refuseLargeFile'
import { refuseLargePicture } from './hooks/refuseLargePicture'

export const Media: CollectionConfig = {
  slug: SLUGS.media,
  labels: { singular: 'Fichier', plural: 'Fichiers' },
  access: { read: readableMedia, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'alt',
    group: 'Base de connaissances',
    description:
      'Images et documents joints aux fiches. Tout lecteur du site peut les ouvrir ; les photos d’un lieu d’accueil, ceux qui lisent sa fiche.',
  },
  hooks: { beforeOperation: [refuseLargeFile, refuseLargePicture] },
  upload: {
    staticDir: `${env.DATA_DIR}/media`,
    // Written anew by sharp, turned upright: neither the place nor the device of the photo is kept.
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
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
    {
      name: 'facility',
      label: 'Photo du lieu d’accueil',
      type: 'relationship',
      relationTo: SLUGS.facilities,
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, description: 'Noté quand la photo est jointe à sa fiche.' },
    },
  ],
}
