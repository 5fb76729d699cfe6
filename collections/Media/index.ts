import type { CollectionConfig } from 'payload'
import { editorsOnly, nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { dropFailedUpload, nameUpload } from '../shared/nameUpload'
import { readableMedia } from './access'
import { cacheByReader } from './cacheByReader'
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
      'Images et documents joints aux fiches. Un fichier se lit avec ce qui le montre une fois publié : la fiche à laquelle il est joint, le logo du site. Avant cela, les éditeurs seuls l’ouvrent, et ceux qui tiennent le lieu d’accueil qu’il montre.',
  },
  hooks: {
    beforeOperation: [refuseLargeFile, refuseLargePicture, nameUpload()],
    afterError: [dropFailedUpload(SLUGS.media)],
  },
  upload: {
    staticDir: `${env.DATA_DIR}/media`,
    handlers: [cacheByReader],
    // A file comes with its form, never from an address that the server would fetch.
    pasteURL: false,
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
