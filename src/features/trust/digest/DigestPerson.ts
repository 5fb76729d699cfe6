import type { DigestCadence } from '@/domain/follow/digestCadence'
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
  }
