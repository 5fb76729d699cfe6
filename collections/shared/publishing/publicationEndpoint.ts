import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isEditor } from '@/access/roles'
import { bodyOf } from '../editorEndpoint'
import type { GatedKind } from './missingOf'
import { publicationFaults } from './publicationFaults'

const bodySchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  values: z.record(z.string(), z.unknown()),
})

/** What the form that is open would be refused if it were published as it stands: `{ faults }`. Writes nothing; editors only. */
export function publicationEndpoint(kind: GatedKind): Endpoint {
  const faultsOf = publicationFaults(kind)
  return {
    method: 'post',
    path: '/publication',
    handler: async (req) => {
      if (!isEditor(req.user))
        return Response.json({ error: { message: 'Réservé aux éditeurs.' } }, { status: 403 })
      const body = bodySchema.safeParse(await bodyOf(req))
      if (!body.success) return Response.json({ error: { message: 'Demande illisible.' } }, { status: 400 })
      return Response.json({ faults: await faultsOf(req, body.data.values, body.data.id ?? undefined) })
    },
  }
}
