import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import type { FollowKind } from '@/domain/follow/followKinds'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { changesOf } from '../present/changesOf'
import type { SheetChange } from '../SheetChange'
import { findFollows } from './findFollows'
import { targetPath } from './followTargets'
import { personalChanges } from './personalChanges'
import { readableNames } from './readableNames'

/** Days that the list looks back for the last change of each. */
const LOOKED_BACK_DAYS = 31

/** One thing that a person follows; `path`: `null` for a sheet that they may read no more. */
export type FollowRow = {
  id: string
  kind: FollowKind
  target: string
  label: string
  path: string | null
  lastChange: SheetChange | null
}

type Ask = { payload: Payload; user: Pick<User, 'id' | 'roles' | 'active'> }

/** All that a person follows, by name, each with its last change of the last 31 days. */
export async function listFollows({ payload, user }: Ask): Promise<FollowRow[]> {
  const follows = (await findFollows(payload, { user: { equals: user.id } })).get(user.id) ?? []
  if (follows.length === 0) return []
  const numbers = follows.flatMap(({ kind, target }) => (kind === 'sheet' ? [target] : []))
  const [names, changes] = await Promise.all([
    readableNames(payload, readerClassOf(user), numbers),
    personalChanges({ payload, user, follows, from: subDays(clock.now(), LOOKED_BACK_DAYS) }),
  ])
  return follows
    .map((follow) => {
      const { id, kind, target } = follow
      const name = kind === 'sheet' ? names.get(target) : follow.label
      return {
        id,
        kind,
        target,
        label: name ?? target,
        path: name === undefined ? null : targetPath(follow),
        lastChange: changesOf([{ ...follow, since: '' }], changes, '')[0]?.changes[0] ?? null,
      }
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'))
}
