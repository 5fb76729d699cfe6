import { targetKey } from '@/domain/follow/followKinds'
import type { ReaderClass } from '@/domain/ReaderClass'
import { InvalidInput } from '@/errors'
import { readSearchParameters, toSearchQuery } from '@/features/finding/search/read/searchParameters'
import { breathe } from '@/infra/breathe'
import { searchEngine } from '@/infra/search/select'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import type { ChangesByKey, SheetChange } from '../SheetChange'

/**
 * Adds to the changes of a class those that these searches find, under the key of each search: it is made once, whoever follows it. One
 * that can be made no more (a commune that is gone) finds nothing. @throws SearchUnavailable
 */
export async function addSearches(
  changes: Map<string, SheetChange[]>,
  readerClass: ReaderClass,
  searches: Iterable<string>,
): Promise<void> {
  if (changes.size === 0) return
  for (const target of searches) {
    const key = targetKey({ kind: 'search', target })
    if (changes.has(key)) continue
    changes.set(key, foundIn(changes, await numbersOfSearch(target, readerClass)))
    await breathe()
  }
}

function foundIn(changes: ChangesByKey, numbers: readonly string[]): SheetChange[] {
  return numbers
    .flatMap((number) => changes.get(targetKey({ kind: 'sheet', target: number })) ?? [])
    .sort((one, other) => other.at.localeCompare(one.at))
}

/**
 * The numbers of the sheets that a followed search finds, the last modified first so that none of those is left out of a long answer; none
 * for one that can be made no more. @throws SearchUnavailable
 */
export async function numbersOfSearch(
  target: string,
  readerClass: ReaderClass,
  most = LAST_HIT,
): Promise<string[]> {
  try {
    const query = toSearchQuery(readSearchParameters(new URLSearchParams(target)), readerClass, [])
    const found = await (await searchEngine()).list({ ...query, sort: 'modified' }, most)
    return found.map(({ number }) => number)
  } catch (error) {
    if (error instanceof InvalidInput) return []
    throw error
  }
}
