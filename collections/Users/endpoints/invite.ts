import type { Endpoint } from 'payload'
import { isAdministrator } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { sendInvitation } from '@/features/people/accounts/write/sendInvitation'

const answer = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status })

/** Administrators: sends the invitation of an account again; the former link stops working. */
export const invite: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    if (!isAdministrator(req.user)) return answer(403, 'not_allowed', 'Seuls les administrateurs invitent.')
    const user = await req.payload.findByID({
      collection: SLUGS.users,
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!user) return answer(404, 'not_found', 'Ce compte n’existe pas.')
    if (user.active === false) return answer(409, 'conflict', 'Ce compte est désactivé.')
    await sendInvitation({ user, req })
    return Response.json({ message: `Invitation envoyée à ${user.email}.` })
  },
}
