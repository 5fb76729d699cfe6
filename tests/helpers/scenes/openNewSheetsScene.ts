import { expect } from 'vitest'
import type { Proposal, User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../servers/openTestPayload'
import type { AuthClient } from './authClient'
import { formRequest } from './formRequest'
import { signIn } from './signIn'

/** People who propose sheets and editors who decide. */
export async function openNewSheetsScene() {
  const { payload, smtp } = await openTestPayload()
  const signedIn = (user: User) => signIn(payload, user)

  async function aPerson(role: User['roles'][number]): Promise<{ user: User; client: AuthClient }> {
    const user = await aUser(payload, { roles: [role] })
    return { user, client: await signedIn(user) }
  }

  async function propose(form: Record<string, string>, client?: AuthClient): Promise<string> {
    const { answerProposeForm } = await import('@/features/trust/proposing/write/answerProposeForm')
    const sent = { nature: 'partenaire', action: 'compare', ...form }
    return word(await answerProposeForm(payload, formRequest('/proposer/envoyer', sent, client)))
  }

  async function decide(id: string, form: Record<string, string>, client?: AuthClient): Promise<string> {
    const { answerDecisionForm } = await import('@/features/trust/proposing/write/answerDecisionForm')
    const path = `/bureau/nouvelles-fiches/${id}/agir`
    return word(await answerDecisionForm(payload, formRequest(path, form, client), id))
  }

  async function proposalsOf(user: User): Promise<Proposal[]> {
    const { docs } = await payload.find({
      collection: 'proposals',
      where: { author: { equals: user.id } },
      depth: 0,
      overrideAccess: true,
    })
    return docs
  }

  async function proposedBy(role: User['roles'][number], form: Record<string, string>) {
    const { user, client } = await aPerson(role)
    expect(await propose(form, client)).toBe('sent')
    const [proposal] = await proposalsOf(user)
    if (!proposal) throw new Error('Nothing was proposed')
    return { user, client, proposal }
  }

  const refusalsOf = async (user: User) =>
    (
      await payload.count({
        collection: 'audit-log',
        where: { and: [{ action: { equals: 'refused' } }, { actorId: { equals: user.id } }] },
        overrideAccess: true,
      })
    ).totalDocs

  const mailsTo = (email: string) =>
    smtp.mails.filter(({ to }) => to?.some(({ address }) => address === email)).map(({ text }) => text ?? '')

  return { payload, signedIn, aPerson, propose, decide, proposalsOf, proposedBy, refusalsOf, mailsTo }
}

/** What a form is answered: the fault, what was done, the step that follows, or else the page. */
function word(response: Response): string {
  const { searchParams, pathname } = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return ['erreur', 'info', 'etape'].map((name) => searchParams.get(name)).find(Boolean) ?? pathname
}
