import { SLUGS } from '@/domain/slugs'
import type { Bulletin, Scheme } from '@/payload-types'
import { aScheme } from '../../factories/aScheme'
import { emptyTestBase } from '../servers/emptyTestBase'
import { openTestPayload } from '../servers/openTestPayload'

const NOW = '2026-03-10T09:00:00.000Z'

/** A base open to the public with one theme, and what tests of bulletins do to it; `begin` empties it, at 10 March 2026. */
export async function openBulletinScene() {
  const { payload, smtp } = await openTestPayload({ REPERE_NOW: NOW })
  const { env } = await import('@/env')
  const { readBulletin } = await import('@/features/trust/bulletins/read/readBulletin')
  let theme = ''
  const moveTo = (instant: string) => Object.assign(env, { REPERE_NOW: instant })
  return {
    payload,
    smtp,
    env,
    moveTo,
    async begin(): Promise<void> {
      await emptyTestBase(payload, env.DATA_DIR)
      smtp.mails.length = 0
      moveTo(NOW)
      await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
      const data = { title: 'Insertion', slug: 'insertion' }
      theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
    },
    scheme: (given: Partial<Scheme> = {}) =>
      payload.create({
        collection: SLUGS.schemes,
        data: aScheme({ themes: [theme], ...given }),
        depth: 0,
        overrideAccess: true,
      }),
    saved: (id: string, data: Partial<Scheme>) =>
      payload.update({ collection: SLUGS.schemes, id, data, depth: 0, overrideAccess: true }),
    told: async (bulletin: Bulletin, readerClass: 'public' | 'partners' | 'agents') =>
      (await readBulletin(payload, readerClass, bulletin)).lines,
    recipients: () => smtp.mails.map(({ to }) => to?.[0]?.address),
    /** Spaces that do not break are plain ones. */
    plain: (words: string | null | undefined) => words?.replace(/[\u00a0\u202f]/g, ' '),
  }
}
