import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { noPlaceKey, placeKey } from '@/domain/guide/placeKey'
import { SLUGS } from '@/domain/slugs'
import { freePlace } from '../../shared/guide/freePlace'
import { relatedId } from '../../shared/guide/relatedId'
import { rememberMove } from '../../shared/guide/rememberMove'

/**
 * Gives a sheet its place in its chapter, at the end where none is asked; refuses, in words, one that is taken. In the bin it holds none,
 * and back from there the next free one where somebody took its own. `context.asPlaced`: the rank is said, even where it is the one it
 * had elsewhere.
 */
export const keepArticlePlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const article = { ...originalDoc, ...data }
  const chapter = relatedId(article.chapter)
  if (!chapter || article.deletedAt) return { ...data, place: noPlaceKey(article.publicId) }
  const id: string | null = originalDoc?.id ?? null
  const isRefiled = chapter !== relatedId(originalDoc?.chapter)
  // Filed elsewhere without a word on the rank: at the end there.
  const isUnsaid = isRefiled && article.position === originalDoc?.position && req.context.asPlaced !== true
  const asked = isUnsaid ? null : (article.position ?? null)
  const place = await freePlace({ req, chapter, id, position: asked })
  const { position, fault } =
    place.fault && originalDoc?.deletedAt ? await freePlace({ req, chapter, id, position: null }) : place
  if (fault) throw refused(req, fault)
  if (id && article._status === 'published')
    await rememberMove(req, { id, isChapter: false, chapter, position })
  return { ...data, position, place: placeKey(chapter, position) }
}

function refused(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError(
    { collection: SLUGS.articles, errors: [{ path: 'position', label: 'Rang', message }], req },
    req.t,
  )
}
