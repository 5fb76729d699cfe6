import type { Payload } from 'payload'
import type { Role } from '@/access/roles'

/**
 * Who acts on places, and from where: an account, or `null` for the product itself. `now` is when, where it is not the clock's hour
 * (jobs and tests).
 */
export type PlacementContext = {
  payload: Payload
  actor: {
    id: string
    name: string
    roles?: readonly Role[] | null | undefined
    active?: boolean | null | undefined
  } | null
  address: string | null
  now?: Date
}
