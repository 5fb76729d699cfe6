import type { Payload } from 'payload'
import { publishedForClass, publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import type { VersionChange } from '@/features/catalogue/schemeHistory/present/changesBetween'
import { findLatestChanges } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'

const MOST = 5

/** A sheet that changed: one of the favourites, or of a theme that they are about. `change` is what a scheme's page tells of it; `null` for other kinds. */
export type KeptChange = {
  number: string
  title: string
  /** ISO 8601. */
  at: string
  isFavourite: boolean
  change: VersionChange | null
}

type Ask = { payload: Payload; readerClass: ReaderClass; favourites: readonly string[]; since: Date }

/** What changed since an instant in the favourites of a person (their numbers), then in the themes of these; nothing without favourites. */
export async function keptChanges({ payload, readerClass, favourites, since }: Ask): Promise<KeptChange[]> {
  if (favourites.length === 0) return []
  const ofKind = (kind: string) => favourites.filter((number) => parseSheetNumber(number)?.kind === kind)
  const schemes = ofKind('schemes')
  const [themed, others] = await Promise.all([
    themedChanges({ payload, readerClass, schemes, since }),
    findSheets({
      payload,
      where: (kind) => {
        const numbers = kind === 'schemes' ? [] : ofKind(kind)
        return numbers.length === 0
          ? null
          : {
              and: [
                publishedOfKindForClass(kind, readerClass),
                numberedIn(numbers),
                { modifiedAt: { greater_than_equal: since.toISOString() } },
              ],
            }
      },
      most: MOST,
    }),
  ])
  const kept = others.map(({ number, name, modifiedAt }) => ({
    number,
    title: name,
    at: modifiedAt ?? '',
    isFavourite: true,
    change: null,
  }))
  return [...themed, ...kept]
    .sort((a, b) => Number(b.isFavourite) - Number(a.isFavourite) || b.at.localeCompare(a.at))
    .slice(0, MOST)
}

type Themed = Omit<Ask, 'favourites'> & { schemes: readonly string[] }

async function themedChanges({ payload, readerClass, schemes, since }: Themed): Promise<KeptChange[]> {
  if (schemes.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { and: [publishedForClass(readerClass), numberedIn(schemes)] },
    depth: 0,
    limit: schemes.length,
    pagination: false,
    select: { themes: true },
    overrideAccess: true,
  })
  const themes = [...new Set(docs.flatMap((scheme) => (scheme.themes ?? []).map(String)))]
  const changes = await findLatestChanges({
    payload,
    readerClass,
    most: MOST,
    only: {
      since,
      schemes: { or: [numberedIn(schemes), ...(themes.length > 0 ? [{ themes: { in: themes } }] : [])] },
    },
  })
  return changes.map(({ number, title, change }) => ({
    number,
    title,
    at: change.at,
    isFavourite: schemes.includes(number),
    change,
  }))
}
