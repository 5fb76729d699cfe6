import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { listThemeRows, type ThemeRow } from '@/features/themes/read/listThemes'
import type { Media, Organisation } from '@/payload-types'
import type { ReadableScheme } from './findScheme'

export type ContactRow = Pick<
  Organisation,
  | 'id'
  | 'name'
  | 'acronym'
  | 'kind'
  | 'number'
  | 'phone'
  | 'email'
  | 'website'
  | 'hoursText'
  | 'address'
  | 'communesServed'
>
export type SchemeLinks = {
  contacts: ContactRow[]
  related: { number: string; title: string }[]
  themes: ThemeRow[]
  files: Pick<Media, 'id' | 'alt' | 'url' | 'filename' | 'filesize'>[]
}

/** The fields of a `ContactRow`, for `select`. */
export const CONTACT_ROW = {
  name: true,
  acronym: true,
  kind: true,
  number: true,
  phone: true,
  email: true,
  website: true,
  hoursText: true,
  address: true,
  communesServed: true,
} as const

type Args = { payload: Payload; readerClass: ReaderClass; scheme: ReadableScheme }

/** What a scheme leads to and this class may read, in the editors' order: four reads, whatever the number of links. */
export async function findSchemeLinks({ payload, readerClass, scheme }: Args): Promise<SchemeLinks> {
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
  const [contacts, related, themes, files] = await Promise.all([
    contactIds.length
      ? payload.find({ ...query(contactIds), collection: SLUGS.organisations, select: CONTACT_ROW })
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
  ])
  return {
    contacts: inOrder(contactIds, contacts.docs),
    related: inOrder(relatedIds, related.docs).flatMap(({ number, title }) =>
      number ? [{ number, title }] : [],
    ),
    themes: inOrder(themeIds, themes),
    files: inOrder(fileIds, files.docs),
  }
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
