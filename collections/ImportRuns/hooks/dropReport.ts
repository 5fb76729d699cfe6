import { rm } from 'node:fs/promises'
import type { CollectionAfterDeleteHook } from 'payload'
import { reportPath } from '@/features/intake/imports/read/reportPath'

/** The lines of a report go with their import. */
export const dropReport: CollectionAfterDeleteHook = async ({ id }) => {
  await rm(reportPath(String(id)), { force: true })
}
