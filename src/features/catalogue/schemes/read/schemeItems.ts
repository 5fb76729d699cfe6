import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetNames } from '@/features/sheets/api/sheetNames'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import type { Scheme } from '@/payload-types'
import { schemeItem } from '../present/schemeItem'

type Reader = { payload: Payload; readerClass: ReaderClass; siteUrl: string }

/** Schemes of one page as items of the API: two more reads, for the names that they mention. */
export async function schemeItems(schemes: readonly Scheme[], reader: Reader) {
  const names = await sheetNames({
    ...reader,
    organisations: schemes.flatMap(({ contacts }) => contacts ?? []),
    withThemes: true,
  })
  const read = await readAmounts(reader.payload, [...schemes])
  return read.map((scheme) => schemeItem(scheme, { siteUrl: reader.siteUrl, names }))
}
