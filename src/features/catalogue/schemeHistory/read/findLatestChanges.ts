import type { Payload, Where } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { findSchemeRows } from '@/features/catalogue/schemes/read/findSchemeRows'
import { changesBetween, type VersionChange } from '../present/changesBetween'
import { findLatestVersions } from './findLatestVersions'
import { readableNames } from './findPublishedVersions'

/** The last change of a scheme, with what it is called. */
export type LatestChange = { number: string; title: string; change: VersionChange }

/** Sheets looked at for each one told: a sheet may be saved for what its readers do not read. */
const LOOKED_AT = 2

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  most: number
  /** Only what changed from that instant on, in these schemes. */
  only?: { since: Date; schemes: Where }
}

/** What changed last in the schemes that a class may read, as each sheet's own page tells it; the last first. Five reads, whatever is stored. */
export async function findLatestChanges({ payload, readerClass, most, only }: Ask): Promise<LatestChange[]> {
  const { rows } = await findSchemeRows({
    payload,
    readerClass,
    where: only
      ? { and: [{ modifiedAt: { greater_than_equal: only.since.toISOString() } }, only.schemes] }
      : { modifiedAt: { exists: true } },
    sort: '-modifiedAt',
    limit: most * LOOKED_AT,
  })
  const versions = await findLatestVersions(
    payload,
    readerClass,
    rows.map(({ id }) => id),
  )
  const names = await readableNames(payload, readerClass, [...versions.values()].flat())
  return rows
    .flatMap(({ id, number, title }): LatestChange[] => {
      const [change] = changesBetween(versions.get(id) ?? [], names)
      const isTold = change && (!only || new Date(change.at) >= only.since)
      return isTold ? [{ number: number ?? '', title, change }] : []
    })
    .sort((one, other) => other.change.at.localeCompare(one.change.at))
    .slice(0, most)
}
