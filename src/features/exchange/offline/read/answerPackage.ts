import type { Payload } from 'payload'
import { z } from 'zod'
import { GROUPS } from '@/domain/offline/OfflineManifest'
import { InvalidInput, NotFound } from '@/errors'
import type { OfflineAnswer } from '../answerOffline'
import { offlinePublicKey, signOffline } from '../write/signOffline'
import { currentPackage, packageOfEdition } from './currentPackage'
import type { OfflinePackage } from './makePackage'
import type { OfflineReader } from './offlineReader'

type Asked = { payload: Payload; reader: OfflineReader; params: URLSearchParams }

/** The signed manifest of today's package, and the key that it is checked with. */
export async function answerManifest({ payload, reader }: Asked): Promise<OfflineAnswer> {
  const { manifest } = await currentPackage(payload, reader.readerClass)
  const signed = signOffline(JSON.stringify(manifest))
  return { bytes: Buffer.from(JSON.stringify({ signed, publicKey: offlinePublicKey() })) }
}

const groupsSchema = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(
    z
      .array(
        z
          .number()
          .int()
          .min(0)
          .max(GROUPS - 1),
      )
      .min(1)
      .max(GROUPS),
  )

/** The lists of the groups asked for, as a JSON of texts by rank. `of`: ranks, with commas. */
export async function answerGroups({ payload, reader, params }: Asked): Promise<OfflineAnswer> {
  const of = groupsSchema.safeParse(params.get('of') ?? '')
  if (!of.success) throw new InvalidInput('Groupes inconnus.', { field: 'of' })
  const { groups } = await wanted({ payload, reader, params })
  return {
    bytes: Buffer.from(JSON.stringify(Object.fromEntries(of.data.map((at) => [at, groups[at] ?? ''])))),
  }
}

/** The search index. */
export async function answerIndex(asked: Asked): Promise<OfflineAnswer> {
  return { bytes: (await wanted(asked)).index }
}

const chunksSchema = z.object({ ids: z.array(z.string().max(220)).min(1).max(500) })

/** Chunks one after the other, in the order asked; their sizes are in the lists of the groups. */
export async function answerChunks(asked: Asked, body: unknown): Promise<OfflineAnswer> {
  const read = chunksSchema.safeParse(body)
  if (!read.success) throw new InvalidInput('Morceaux inconnus.', { field: 'ids' })
  const { chunks } = await wanted(asked)
  return {
    bytes: Buffer.concat(
      read.data.ids.map((id) => {
        const chunk = chunks.get(id)
        if (!chunk) throw new NotFound('Ce contenu a changé entre-temps : recommencez la mise à jour.')
        return chunk
      }),
    ),
  }
}

async function wanted({ payload, reader, params }: Asked): Promise<OfflinePackage> {
  const found = await packageOfEdition(payload, reader.readerClass, params.get('edition') ?? '')
  if (!found) throw new NotFound('Ce contenu a changé entre-temps : recommencez la mise à jour.')
  return found
}
