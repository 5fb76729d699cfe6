import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetSlots } from '@/features/sheets/ui/SheetSlots'
import type { MapTown } from '@/ui/map/MapPoint'
import type { ReadableService } from '../read/findService'

/** What the page of a service, and its sections, are drawn from. */
export type ServicePageProps = {
  service: ReadableService
  /** Titles and slugs of its themes. */
  themes: { slug: string; title: string }[]
  slots: SheetSlots
  readerClass: ReaderClass
  editor: boolean
  draft: boolean
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}
