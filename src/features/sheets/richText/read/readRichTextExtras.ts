import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import { calloutOf } from '../present/callouts'
import { uploadOf } from '../present/uploadOf'
import { walkNodes } from '../present/walkNodes'
import type { RichTextExtras, ShownPicture } from '../RichTextExtras'

type Ask = { payload: Payload; readerClass: ReaderClass; bodies: readonly unknown[] }

/** What the page of some rich texts needs beside them: the glossary, the names of the sheets they send to, their pictures. Three reads at most. */
export async function readRichTextExtras({ payload, readerClass, bodies }: Ask): Promise<RichTextExtras> {
  const nodes = bodies.flatMap((body) => [...walkNodes(body)])
  const numbers = [...new Set(nodes.flatMap((node) => calloutOf(node)?.sheets ?? []))]
  const uploads = [...new Set(nodes.flatMap((node) => uploadOf(node)?.id ?? []))]
  const [glossary, sheets, pictures] = await Promise.all([
    readGlossary(payload),
    numbers.length > 0
      ? findSheets({
          payload,
          where: (kind) => ({ and: [numberedIn(numbers), publishedOfKindForClass(kind, readerClass)] }),
        })
      : [],
    uploads.length > 0 ? findPictures(payload, uploads) : [],
  ])
  return {
    glossary,
    sheets: new Map(sheets.map(({ number, name }) => [number, name])),
    pictures: new Map(pictures),
  }
}

async function findPictures(payload: Payload, ids: readonly string[]): Promise<[string, ShownPicture][]> {
  const { docs } = await payload.find({
    collection: SLUGS.media,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { alt: true, url: true, filename: true, width: true, height: true, mimeType: true, sizes: true },
    overrideAccess: true,
  })
  return docs.flatMap((file): [string, ShownPicture][] => {
    const url = file.sizes?.page?.url ?? file.url
    if (!url) return []
    const { width, height } = file.sizes?.page?.url ? file.sizes.page : file
    const isPicture = file.mimeType?.startsWith('image/') === true
    return [[file.id, { url, alt: file.alt, width: width ?? null, height: height ?? null, isPicture }]]
  })
}
