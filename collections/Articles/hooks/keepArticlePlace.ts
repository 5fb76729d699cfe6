import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { noPlaceKey, placeKey } from '@/domain/guide/placeKey'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { freePlace } from '../../shared/guide/freePlace'

/** Gives a sheet its place in its chapter, at the end where none is asked; refuses, in words, one that is taken. In the bin it holds none. `context.asPlaced`: the rank is said, even where it is the one it had elsewhere. */
export const keepArticlePlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const article = { ...originalDoc, ...data }
  const chapter = relationId(article.chapter)
  if (!chapter || article.deletedAt) return { ...data, place: noPlaceKey(article.publicId) }
  const isMoved = chapter !== relationId(originalDoc?.chapter)
  // Filed elsewhere without a word on the rank: at the end there.
  const isUnsaid = isMoved && data.position === originalDoc?.position && req.context.asPlaced !== true
  const asked = isUnsaid ? null : (article.position ?? null)
  const id = originalDoc?.id ?? null
  const { position, fault } = await freePlace({ req, chapter, id, position: asked })
  // Back from the bin: somebody may have its place.
  if (fault && originalDoc?.deletedAt) {
    const next = await freePlace({ req, chapter, id, position: null })
    return { ...data, position: next.position, place: placeKey(chapter, next.position) }
  }
  if (!fault) return { ...data, position, place: placeKey(chapter, position) }
  throw new ValidationError(
    { collection: SLUGS.articles, errors: [{ path: 'position', label: 'Rang', message: fault }], req },
    req.t,
  )
}
