import type { Block, RichTextField } from 'payload'
import { CALLOUT_KINDS, WHERE_TO_GO } from '@/domain/guide/calloutKinds'
import { GUIDE_PLACES } from '@/domain/guide/places'
import { options } from '../options'
import { validateRichText } from '../validateRichText'
import { calloutEditor } from './calloutEditor'
import { validateSheetNumbers } from './validateSheetNumbers'

/** A field made anew for each block: two blocks share nothing. */
const content = (isRequired: boolean): RichTextField => ({
  name: 'content',
  label: 'Texte',
  type: 'richText',
  required: isRequired,
  editor: calloutEditor,
  validate: validateRichText,
})

const whereFields = (): Block['fields'] => [
  {
    name: 'places',
    label: 'Lieux',
    type: 'select',
    hasMany: true,
    options: options(GUIDE_PLACES),
    admin: { description: 'Chacun mène à l’annuaire, près de la famille.' },
  },
  {
    name: 'sheets',
    label: 'Fiches',
    type: 'text',
    hasMany: true,
    validate: validateSheetNumbers,
    admin: {
      description:
        'Dispositifs, partenaires, services, lieux ou fiches du guide : tapez un nom ou un numéro.',
      components: { Field: '/collections/shared/guideBlocks/SheetsField.client#SheetsField' },
    },
  },
]

/** The framed passages of the guide: attention, à noter, exemple, où s’adresser. */
export const guideBlocks: Block[] = CALLOUT_KINDS.map(({ block, label }) => ({
  slug: block,
  interfaceName: `${block[0]?.toUpperCase()}${block.slice(1)}Block`,
  labels: { singular: label, plural: label },
  admin: { disableBlockName: true },
  fields: block === WHERE_TO_GO ? [content(false), ...whereFields()] : [content(true)],
}))
