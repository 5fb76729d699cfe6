import { SLUGS } from '@/domain/slugs'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { anyForm } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { digestLinkPath } from '../present/digestLinkPath'
import { openUnfollow } from '../read/openUnfollow'

type Params = { token: string; follow: string }

/** Answers the button behind the link of a digest that stops one follow; pressed again, nothing changes. The secret of the link is what is asked for. */
export const answerUnfollowForm = guestForm({
  schema: anyForm,
  back: ({ token, follow }: Params) => `${digestLinkPath(token)}/suivis/${encodeURIComponent(follow)}`,
  async act({ payload, address }, _, params) {
    const { state, link, followed } = await openUnfollow({ payload, address, ...params })
    if (state !== 'usable' && state !== 'used') await noteDeadLink({ payload, state, link, address })
    if (followed)
      await payload.db.deleteOne({ collection: SLUGS.follows, where: { id: { equals: followed.id } } })
    return { headers: [['Referrer-Policy', 'no-referrer']] }
  },
})
