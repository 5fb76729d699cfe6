import type { Endpoint } from 'payload'
import { signOutOf } from '@/features/people/session/write/signOutOf'

/** Anyone: ends the session of the request. The admin's own sign-out calls it. */
export const signOut: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    const headers = await signOutOf({ payload: req.payload, headers: req.headers })
    return Response.json({ message: 'Vous êtes déconnecté.' }, { headers })
  },
}
