import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { ServiceOfOrganisation } from '@/features/directoryExport/present/serviceFacts'
import type { Organisation, Scheme } from '@/payload-types'
import { organisationItem } from '../present/items/organisationItem'
import { schemeItem } from '../present/items/schemeItem'
import { serviceItem } from '../present/items/serviceItem'
import { sheetNames } from './sheetNames'

type Reader = { payload: Payload; readerClass: ReaderClass; siteUrl: string }

/** Organisations of one page, already masked, as items: one more read, for the names that they mention. */
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

/** Services of one page, already masked, as items. */
export async function serviceItems(services: readonly ServiceOfOrganisation[], reader: Reader) {
  const names = await sheetNames({ ...reader, organisations: [], withThemes: true })
  return services.map((shown) => serviceItem(shown, { siteUrl: reader.siteUrl, names }))
}

/** Schemes of one page as items. */
export async function schemeItems(schemes: readonly Scheme[], reader: Reader) {
  const names = await sheetNames({
    ...reader,
    organisations: schemes.flatMap(({ contacts }) => contacts ?? []),
    withThemes: true,
  })
  return schemes.map((scheme) => schemeItem(scheme, { siteUrl: reader.siteUrl, names }))
}
