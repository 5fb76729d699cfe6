import type { Endpoint } from 'payload'

const refuse: Endpoint['handler'] = () =>
  Response.json(
    { error: { code: 'not_allowed', message: 'La connexion se fait sur la page /connexion.' } },
    { status: 403, headers: { 'Cache-Control': 'no-store' } },
  )

/** Payload's own ways in, closed: there is one sign-in. These stand before the endpoints that Payload adds. */
export const closedDoors: Endpoint[] = [
  '/login',
  '/refresh-token',
  '/forgot-password',
  '/reset-password',
  '/first-register',
  '/verify/:id',
].map((path) => ({ path, method: 'post', handler: refuse }))
