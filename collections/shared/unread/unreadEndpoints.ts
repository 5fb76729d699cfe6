import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { InvalidInput } from '@/errors'
import { fileScheme } from '@/features/intake/notices/write/fileScheme'
import { markUnreadSeen } from '@/features/intake/notices/write/markUnreadSeen'
import { bodyOf, editorEndpoint } from '../editorEndpoint'

const seenSchema = z.object({ until: z.iso.datetime() })
const themeSchema = z.object({ theme: z.string().min(1).max(64) })

/** Editors: what imports could not read of a sheet has been seen. */
export const seenEndpoint: Endpoint = editorEndpoint('post', '/seen', async (req, id) => {
  const { until } = await read(req, seenSchema)
  await markUnreadSeen({ payload: req.payload, editor: req.user, sheetId: id, until })
  return undefined
})

/** Editors: a theme that an import proposes is that of the scheme. */
export const themeEndpoint: Endpoint = editorEndpoint('post', '/theme', async (req, id) => {
  const { theme } = await read(req, themeSchema)
  await fileScheme({ payload: req.payload, editor: req.user, schemeId: id, theme })
  return undefined
})

async function read<Body>(req: PayloadRequest, schema: z.ZodType<Body>): Promise<Body> {
  const parsed = schema.safeParse(await bodyOf(req))
  if (!parsed.success) throw new InvalidInput('La demande est illisible. Rechargez la page et recommencez.')
  return parsed.data
}
