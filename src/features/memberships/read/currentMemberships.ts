import { cache } from 'react'
import { currentReader } from '@/features/session/read/currentReader'
import { type HeldMembership, membershipsOf } from './membershipsOf'

/** The active memberships of whoever asks for this page, read once a request. */
export const currentMemberships = cache(async (): Promise<HeldMembership[]> => {
  const { payload, user } = await currentReader()
  return user ? membershipsOf(payload, user.id) : []
})
