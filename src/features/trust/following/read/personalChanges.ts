import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import { SearchUnavailable } from '@/errors'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import type { Followed } from '../Followed'
import { byKey } from '../present/byKey'
import type { ChangesByKey } from '../SheetChange'
import { addSearches } from './addSearches'
import { loadChanges } from './loadChanges'

type Ask = {
  payload: Payload
  user: Pick<User, 'roles' | 'active'>
  follows: readonly Followed[]
  from: Date
}

/** What changed since an instant for the class of a person, with what the searches that they follow find; those say nothing while the engine is away. */
export async function personalChanges({ payload, user, follows, from }: Ask): Promise<ChangesByKey> {
  const readerClass = readerClassOf(user)
  const loaded = await loadChanges({ payload, classes: [readerClass], from, until: clock.now() })
  const changes = byKey(loaded.get(readerClass) ?? [])
  const searches = follows.flatMap(({ kind, target }) => (kind === 'search' ? [target] : []))
  try {
    await addSearches(changes, readerClass, searches)
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
  }
  return changes
}
