import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { unreadBulletins } from '../read/unreadBulletins'
import { markRead } from './markRead'

/** Answers « Marquer comme lus »: every published bulletin is read, in one press. */
export const answerReadForm = memberForm({
  schema: anyForm,
  back: () => '/bulletins',
  gesture: () => 'marquer les bulletins comme lus',
  async act({ payload, actor }) {
    const bulletins = await unreadBulletins({ payload, userId: actor.id })
    await markRead({ payload, userId: actor.id, bulletins })
    return { info: 'lu' }
  },
})
