import type { DigestCadence } from '@/domain/follow/digestCadence'
import type { BulletinRef } from '@/features/trust/bulletins/bulletinRef'
import type { Period } from '@/features/trust/bulletins/write/gatherBulletin'
import type { User } from '@/payload-types'
import type { Keeper } from './Keeping'

/** Somebody whose digest is due. */
export type DigestPerson = Keeper &
  Pick<User, 'roles' | 'active'> & {
    cadence: DigestCadence
    /** The period that it is for, as `digestPeriod` names it. */
    period: string
    /** Where their last digest ended. */
    since: Date
    /** Whether what waits on their sheets goes with it: once a month. */
    isMonthly: boolean
    /** Whether they take the bulletins, and the rank of the last one that they were told of; 0 before any. */
    bulletins: { wanted: boolean; sent: number }
  }

/** A bulletin that came out, as a digest tells it: how many of its lines the person may read. */
export type ToldBulletin = BulletinRef & {
  name: string
  period: Period
  rank: number
  count: number
  isRead: boolean
}
