import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { INTERNET } from '@/infra/links/askAddress'
import { hostPacer } from '@/infra/links/hostPacer'
import { probeLink } from '@/infra/links/probeLink'
import { userAgent } from '@/infra/links/userAgent'
import { keepAttempt } from './keepAttempt'

export type TreatFault = 'refused' | 'gone' | 'answerMissing' | 'unsent'
type Ask = { id: string; action: 'ignore' | 'restore' | 'again'; why: string }

/** What an editor does of a link beside replacing it: sets it aside saying why, takes it back, has it asked again now. */
export async function treatLink(
  { payload, actor }: MemberContext,
  { id, action, why }: Ask,
  network = INTERNET,
): Promise<TreatFault | null> {
  if (!isEditor(actor)) return 'refused'
  if (action === 'ignore' && why === '') return 'answerMissing'
  const link = await payload.findByID({
    collection: SLUGS.externalLinks,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!link) return 'gone'
  if (action === 'again') {
    const { checkAgentLinks, contactEmail } = await payload.findGlobal({
      slug: SLUGS.site,
      depth: 0,
      overrideAccess: true,
    })
    if (link.agentsOnly && !checkAgentLinks) return 'unsent'
    const asked = { ...network, userAgent: userAgent(contactEmail) }
    await keepAttempt(payload, link, await probeLink(link.url, asked, hostPacer(0)))
    return null
  }
  const isIgnored = action === 'ignore'
  await payload.update({
    collection: SLUGS.externalLinks,
    id,
    data: {
      state: isIgnored ? 'ignored' : 'new',
      ignoredWhy: isIgnored ? why : null,
      ignoredByName: isIgnored ? actor.name : null,
      // Asked again the next night.
      ...(isIgnored ? {} : { checkedAt: null, failedOn: null, reason: null }),
    },
    depth: 0,
    overrideAccess: true,
  })
  return null
}
