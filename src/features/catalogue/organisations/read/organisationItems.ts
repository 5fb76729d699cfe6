import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetNames } from '@/features/sheets/api/sheetNames'
import type { Organisation } from '@/payload-types'
import { organisationItem } from '../present/organisationItem'

type Reader = { payload: Payload; readerClass: ReaderClass; siteUrl: string }

/** Organisations of one page, already masked, as items of the API: one more read, for the names that they mention. */
export async function organisationItems(organisations: readonly Organisation[], reader: Reader) {
  const names = await sheetNames({
    ...reader,
    organisations: organisations.flatMap(({ parent, permanences }) => [
      parent,
      ...(permanences ?? []).map(({ host }) => host),
    ]),
    withThemes: false,
  })
  return organisations.map((organisation) =>
    organisationItem(organisation, { siteUrl: reader.siteUrl, names }),
  )
}
