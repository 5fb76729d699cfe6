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
    changes.set(key, foundIn(changes, await numbersOf(target, readerClass)))
    await breathe()
  }
}

function foundIn(changes: ChangesByKey, numbers: readonly string[]): SheetChange[] {
  return numbers
    .flatMap((number) => changes.get(targetKey({ kind: 'sheet', target: number })) ?? [])
    .sort((one, other) => other.at.localeCompare(one.at))
}

/** The last changed come first in the answer, so that none of those is left out of a long one. */
async function numbersOf(target: string, readerClass: ReaderClass): Promise<string[]> {
  try {
    const query = toSearchQuery(readSearchParameters(new URLSearchParams(target)), readerClass, [])
    const found = await (await searchEngine()).list({ ...query, sort: 'modified' }, LAST_HIT)
    return found.map(({ number }) => number)
  } catch (error) {
    if (error instanceof InvalidInput) return []
    throw error
  }
}
