import { z } from 'zod'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { InvalidInput } from '@/errors'
import { publicationChange } from '@/features/keeping/changes/read/publicationChange'
import { bodyOf, editorEndpoint } from '../editorEndpoint'
import { withLists } from './withLists'

const bodySchema = z.object({ values: z.record(z.string(), z.unknown()) })

/** Editors: what would change for the readers of a sheet if the form that is open were published: `{ change }`, `null` when nothing would. */
export function changeEndpoint(kind: SheetKind) {
  return editorEndpoint('post', '/change', async (req, id) => {
    const body = bodySchema.safeParse(await bodyOf(req))
    if (!body.success) throw new InvalidInput('Demande illisible.')
    const { fields } = req.payload.collections[kind].config
    const change = await publicationChange({
      payload: req.payload,
      kind,
      id,
      sheet: withLists(body.data.values, fields),
    })
    return Response.json({ change })
  })
}
