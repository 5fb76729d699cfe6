import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { findSchemeRows } from '@/features/catalogue/schemes/read/findSchemeRows'
import { changesBetween, type VersionChange } from '../present/changesBetween'
import { findLatestVersions, readableNames } from './findPublishedVersions'

/** The last change of a scheme, with what it is called. */
export type LatestChange = { number: string; title: string; change: VersionChange }

/** Sheets looked at for each one told: a sheet may be saved for what its readers do not read. */
const LOOKED_AT = 2

/** What changed last in the schemes that a class may read, as each sheet's own page tells it; the last first. */
export async function findLatestChanges(
  payload: Payload,
  readerClass: ReaderClass,
  most: number,
): Promise<LatestChange[]> {
  const { rows } = await findSchemeRows({
    payload,
    readerClass,
    where: { modifiedAt: { exists: true } },
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
      return change ? [{ number: number ?? '', title, change }] : []
    })
    .sort((one, other) => other.change.at.localeCompare(one.change.at))
    .slice(0, most)
}
