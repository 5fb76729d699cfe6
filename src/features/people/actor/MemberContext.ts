import type { Payload } from 'payload'
import type { User } from '@/payload-types'

/** Who asks for a gesture on members, and from where. */
export type MemberContext = { payload: Payload; actor: User; address: string }
