import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { chapterFault } from '@/domain/guide/chapterFault'
import type { PlanChapter } from '@/domain/guide/Plan'
import { placeKey } from '@/domain/guide/placeKey'
import { SLUGS } from '@/domain/slugs'
import { freePlace } from '../../shared/guide/freePlace'
import { relatedId } from '../../shared/guide/relatedId'
import { rememberMove } from '../../shared/guide/rememberMove'

const WORDS = {
  loop: 'Un chapitre ne peut pas être rangé dans lui-même, ni dans un chapitre qu’il contient.',
  depth: 'Le plan a six niveaux au plus : rangez ce chapitre moins profond.',
}

/** Gives a chapter its place, at the end where none is asked; refuses, in words, a circle, a seventh level, and a place that is taken. */
export const keepChapterPlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const chapter = { ...originalDoc, ...data }
  const parent = relatedId(chapter.parent)
  const id: string | null = originalDoc?.id ?? null
  const fault = await faultOf(req, { id: id ?? '', title: '', parent, position: 0 })
  if (fault) throw refused(req, 'parent', 'Dans le chapitre', WORDS[fault])
  const place = await freePlace({ req, chapter: parent, id, position: chapter.position ?? null })
  if (place.fault) throw refused(req, 'position', 'Rang', place.fault)
  const { position } = place
  const isMoved = parent !== relatedId(originalDoc?.parent) || position !== originalDoc?.position
  if (id && isMoved) await rememberMove(req, { id, isChapter: true, chapter: parent, position })
  return { ...data, position, place: placeKey(parent, position) }
}

async function faultOf(req: PayloadRequest, moved: PlanChapter) {
  if (!moved.parent) return null
  const { docs } = await req.payload.find({
    collection: SLUGS.chapters,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { parent: true },
    overrideAccess: true,
    req,
  })
  const chapters = docs.map((row) => ({ id: row.id, title: '', parent: relatedId(row.parent), position: 0 }))
  return chapterFault(moved, chapters)
}

function refused(req: PayloadRequest, path: string, label: string, message: string): ValidationError {
  return new ValidationError({ collection: SLUGS.chapters, errors: [{ path, label, message }], req }, req.t)
}
