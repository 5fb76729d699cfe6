import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetNames } from '@/features/sheets/api/sheetNames'
import type { ServiceOfOrganisation } from '../present/serviceFacts'
import { serviceItem } from '../present/serviceItem'

type Reader = { payload: Payload; readerClass: ReaderClass; siteUrl: string }

/** Services of one page, already masked, as items of the API: one more read, for the names of their themes. */
export async function serviceItems(services: readonly ServiceOfOrganisation[], reader: Reader) {
  const names = await sheetNames({ ...reader, organisations: [], withThemes: true })
  return services.map((shown) => serviceItem(shown, { siteUrl: reader.siteUrl, names }))
}
