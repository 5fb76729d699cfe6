import type { Endpoint } from 'payload'
import { z } from 'zod'
import { InvalidInput } from '@/errors'
import { comparePair } from '@/features/intake/duplicates/read/comparePair'
import { keepApart, mergePair } from '@/features/intake/duplicates/write/decidePair'
import { bodyOf, editorEndpoint, nameOf } from '../../shared/editorEndpoint'

const mergeSchema = z.object({ keep: z.enum(['first', 'second']) })

/** Editors: see two sheets side by side, merge them or keep them apart. */
export const pairEndpoints: Endpoint[] = [
  editorEndpoint('get', '/compare', async (req, id) => Response.json(await comparePair(req.payload, id))),
  editorEndpoint('post', '/merge', async (req, id) => {
    const asked = mergeSchema.safeParse(await bodyOf(req))
    if (!asked.success) throw new InvalidInput('Dites laquelle des deux fiches garder.')
    await mergePair({ payload: req.payload, id, keep: asked.data.keep, decidedBy: nameOf(req) })
    return undefined
  }),
  editorEndpoint('post', '/apart', async (req, id) => {
    await keepApart({ payload: req.payload, id, decidedBy: nameOf(req) })
    return undefined
  }),
]
