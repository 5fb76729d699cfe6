import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ReportRow } from '../present/ReportTask'

/** A task gathers its reports only where they are read together: so many are, which is years of a département's. */
const MOST = 5000

/** The reports that match, those that wait first and the longest waiting first, then the answered ones, the last first. */
export async function listReports(payload: Payload, where: Where, limit = MOST): Promise<ReportRow[]> {
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where,
    sort: '-createdAt',
    limit,
    pagination: false,
    depth: 0,
    select: { updatedAt: false },
    overrideAccess: true,
  })
  const [waiting, answered] = [docs.filter((row) => !row.answeredAt), docs.filter((row) => row.answeredAt)]
  answered.sort((a, b) => ((a.answeredAt ?? '') > (b.answeredAt ?? '') ? -1 : 1))
  return [...waiting.reverse(), ...answered]
}
