import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { CONTACT_FIELDS, type ContactRow, toContact } from '@/features/sheets/present/toContact'
import { readRichTextExtras } from '@/features/sheets/richText/read/readRichTextExtras'
import type { RichTextExtras } from '@/features/sheets/richText/RichTextExtras'
import { listThemeRows, type ThemeRow } from '@/features/sheets/themes/read/listThemes'
import type { Media } from '@/payload-types'
import type { ReadableScheme } from './findScheme'

export type SchemeLinks = {
  contacts: ContactRow[]
  related: { number: string; title: string }[]
  themes: ThemeRow[]
  files: Pick<Media, 'id' | 'alt' | 'url' | 'filename' | 'filesize'>[]
  /** What its long text is shown with. */
  extras: RichTextExtras
}

type Args = {
  payload: Payload
  readerClass: ReaderClass
  scheme: ReadableScheme
  /** Who will hold what is shown: a hand-out leaves with the family, whoever prints it. The reader by default. */
  contactsFor?: ReaderClass
}

/** What a scheme leads to and this class may read, in the editors' order: four reads, and those of its long text, whatever the number of links. */
export async function findSchemeLinks({
  payload,
  readerClass,
  scheme,
  contactsFor = readerClass,
}: Args): Promise<SchemeLinks> {
  const ids = (links: readonly unknown[] | null | undefined) => (links ?? []).map(String)
  const query = (links: string[]) => ({
    where: { and: [publishedForClass(readerClass), { id: { in: links } }] },
    depth: 0,
    limit: links.length,
    pagination: false,
    overrideAccess: true,
  })
  const [contactIds, relatedIds, themeIds, fileIds] = [
    ids(scheme.contacts),
    ids(scheme.related),
    ids(scheme.themes),
    ids(scheme.files),
  ]
  const [contacts, related, themes, files, extras] = await Promise.all([
    contactIds.length
      ? payload.find({ ...query(contactIds), collection: SLUGS.organisations, select: CONTACT_FIELDS })
      : { docs: [] },
    relatedIds.length
      ? payload.find({
          ...query(relatedIds),
          collection: SLUGS.schemes,
          select: { number: true, title: true },
        })
      : { docs: [] },
    listThemeRows(payload),
    fileIds.length
      ? payload.find({
          collection: SLUGS.media,
          where: { id: { in: fileIds } },
          depth: 0,
          limit: fileIds.length,
          pagination: false,
          select: { alt: true, url: true, filename: true, filesize: true },
          overrideAccess: true,
        })
      : { docs: [] },
    scheme.body ? readRichTextExtras({ payload, readerClass, bodies: [scheme.body] }) : {},
  ])
  return {
    contacts: inOrder(contactIds, contacts.docs).map((row) => toContact(row, contactsFor)),
    related: inOrder(relatedIds, related.docs).flatMap(({ number, title }) =>
      number ? [{ number, title }] : [],
    ),
    themes: inOrder(themeIds, themes),
    files: inOrder(fileIds, files.docs),
    extras,
  }
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
