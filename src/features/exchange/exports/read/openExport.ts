import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { clock } from '@/infra/clock'
import type { ExportContext } from '../ExportContext'
import { sheetPages } from './sheetPages'

const SILENT: ExportContext['report'] = { wrote: () => {}, leftOut: () => {} }

/** What the files of an export need to know of the site and of the day, and the sheets that they hold. */
export async function openExport(payload: Payload, readerClass: ReaderClass): Promise<ExportContext> {
  const site = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    select: { department: true, departmentCode: true },
    overrideAccess: true,
  })
  return {
    payload,
    readerClass,
    pages: sheetPages(payload, readerClass),
    siteUrl: env.SITE_URL.replace(/\/$/, ''),
    departmentName: site.department,
    departmentCode: site.departmentCode,
    today: localTime(clock.now()).day,
    report: SILENT,
  }
}
