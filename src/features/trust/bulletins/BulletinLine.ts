import type { Bulletin } from '@/payload-types'

/** A line as it is stored. */
export type BulletinLine = NonNullable<Bulletin['lines']>[number]
