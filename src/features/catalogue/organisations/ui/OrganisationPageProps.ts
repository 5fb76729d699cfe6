import type { ReaderClass } from '@/domain/ReaderClass'
import type { SchemeRow } from '@/features/catalogue/schemes/present/SchemeRow'
import type { ServiceRow } from '@/features/catalogue/services/read/listServices'
import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import type { SheetSlots } from '@/features/sheets/ui/SheetSlots'
import type { MapTown } from '@/ui/map/MapPoint'
import type { OrganisationLinks } from '../read/findOrganisationLinks'

/** What the page of a body of the directory, and its sections, are drawn from. */
export type OrganisationPageProps = {
  organisation: ReadableOrganisation
  links: OrganisationLinks
  services: ServiceRow[]
  schemes: SchemeRow[]
  readerClass: ReaderClass
  editor: boolean
  signedIn: boolean
  slots: SheetSlots
  draft: boolean
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}
