import type { CollectionConfig, Field } from 'payload'
import { nobody } from '@/access/byRole'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'

/**
 * What each reader class may read of each sheet, and since when: the feed of changes that the public API pages through, with a
 * tombstone for what was withdrawn; and what those who follow sheets are told of them. Written with the search index alone; of the
 * texts of a sheet it holds the title, so that a withdrawal has a name.
 */
export const SheetFeed: CollectionConfig = {
  slug: SLUGS.sheetFeed,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  indexes: READER_CLASSES.map((readerClass) => ({
    fields: ['sheet', `${readerClass}.changedAt`, 'publicId'],
  })),
  fields: [
    { name: 'publicId', type: 'text', required: true, unique: true, index: true },
    { name: 'number', type: 'text', required: true },
    {
      name: 'sheet',
      type: 'select',
      required: true,
      options: ALL_SHEET_KINDS.map((slug) => ({ value: slug, label: slug })),
    },
    { name: 'title', type: 'text' },
    // What the sheet said when it was last read, and when (by the product's clock) it was seen to say something else.
    { name: 'modifiedAt', type: 'text' },
    { name: 'noticedAt', type: 'text', index: true },
    { name: 'keys', type: 'json' },
    ...READER_CLASSES.map(
      (readerClass): Field => ({
        name: readerClass,
        type: 'group',
        fields: [
          // ISO 8601 text: both databases order it alike, to the millisecond.
          { name: 'changedAt', type: 'text' },
          { name: 'revision', type: 'text' },
          { name: 'listed', type: 'checkbox', defaultValue: false },
          // When, by the product's clock, this class was given the sheet, or lost it.
          { name: 'since', type: 'text', index: true },
        ],
      }),
    ),
  ],
}
