import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import { readerClassOf } from '@/access/roles'
import type { FollowKind } from '@/domain/follow/followKinds'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import type { Followed } from '../Followed'
import { changesOf } from '../present/changesOf'
import type { SheetChange } from '../SheetChange'
import { findFollows } from './findFollows'
import { targetPath } from './followTargets'
import { personalChanges } from './personalChanges'

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
  const [names, changes] = await Promise.all([
    readableNames(payload, user, follows),
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
        label: name ?? follow.label,
        path: name === undefined ? null : targetPath(follow),
        lastChange: changesOf([{ ...follow, since: '' }], changes, '')[0]?.changes[0] ?? null,
      }
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'))
}

async function readableNames(
  payload: Payload,
  user: Ask['user'],
  follows: readonly Followed[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = follows.flatMap(({ kind, target }) => (kind === 'sheet' ? [target] : []))
  if (numbers.length === 0) return new Map()
  const readerClass = readerClassOf(user)
  const sheets = await findSheets({
    payload,
    where: (kind) => ({ and: [publishedOfKindForClass(kind, readerClass), numberedIn(numbers)] }),
  })
  return new Map(sheets.map(({ number, name }) => [number, name]))
}
