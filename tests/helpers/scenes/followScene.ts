import type { Payload } from 'payload'
import type { Scheme } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aScheme } from '../../factories/aScheme'

/** What tests of follows do to a base: move the clock, index, publish and withdraw. */
export function followScene(payload: Payload) {
  const index = () => payload.jobs.run({ queue: 'search', limit: 500, overrideAccess: true, silent: true })
  return {
    /** The clock of the product reads its settings at each look. */
    async on(instant: string): Promise<void> {
      const { env } = await import('@/env')
      Object.assign(env, { REPERE_NOW: instant })
    },
    index,
    async aTheme(slug: string): Promise<string> {
      const data = { title: `Thème ${slug}`, slug }
      return (await payload.create({ collection: 'themes', data, overrideAccess: true })).id
    },
    async publish(override: Partial<Scheme>): Promise<Scheme> {
      const scheme = await payload.create({
        collection: 'schemes',
        data: aScheme(override),
        depth: 0,
        overrideAccess: true,
      })
      await index()
      return scheme
    },
    async change(id: string, data: Partial<Scheme>): Promise<void> {
      await payload.update({ collection: 'schemes', id, data, depth: 0, overrideAccess: true })
      await index()
    },
    async aPartner(override: Parameters<typeof aKeptSheet>[1] = {}) {
      const sheet = await aKeptSheet(payload, override)
      await index()
      return sheet
    },
    async changePartner(id: string, data: object): Promise<void> {
      await payload.update({ collection: 'organisations', id, data, depth: 0, overrideAccess: true })
      await index()
    },
  }
}
