import type { ComponentProps } from 'react'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { QualityTodo } from '@/features/directoryExport/ui/QualityTodo'
import type { SchemeRow } from '@/features/schemes/present/SchemeRow'
import type { ServiceRow } from '@/features/services/read/listServices'
import type { MapTown } from '@/ui/map/MapPoint'
import type { ReadableOrganisation } from '../present/ReadableOrganisation'
import type { OrganisationLinks } from '../read/findOrganisationLinks'

/** What the page of a body of the directory, and its sections, are drawn from. */
export type OrganisationPageProps = {
  organisation: ReadableOrganisation
  links: OrganisationLinks
  services: ServiceRow[]
  schemes: SchemeRow[]
  favourite: boolean | null
  readerClass: ReaderClass
  editor: boolean
  /** What the quality of its services is measured on; editors alone have it. */
  scored: ComponentProps<typeof QualityTodo>['services'] | null
  draft: boolean
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}
