import type { CollectionBeforeChangeHook } from 'payload'
import { arrangeLines, correctWords, sameArrangement } from '@/domain/bulletins/arrangeLines'
import { NotAllowed } from '@/errors'
import { clock } from '@/infra/clock'
import type { Bulletin } from '@/payload-types'

/**
 * Keeps what an editor may change of a bulletin: the order, the words and what is left out of a draft; the words alone of what is published,
 * which then say that they were corrected. The commands (`context.byCommand`) write all of it. @throws NotAllowed.
 */
export const keepBulletin: CollectionBeforeChangeHook<Bulletin> = ({
  data,
  originalDoc,
  operation,
  context,
}) => {
  if (operation === 'create' || !originalDoc || context.byCommand === true) return data
  const stored = originalDoc.lines ?? []
  const { introduction = originalDoc.introduction, introductionFor = originalDoc.introductionFor } = data
  const sent = data.lines ?? stored
  if (originalDoc.state !== 'published')
    return { ...originalDoc, introduction, introductionFor, lines: arrangeLines(sent, stored) }
  if (!sameArrangement(sent, stored) || introductionFor !== originalDoc.introductionFor)
    throw new NotAllowed('Un bulletin publié ne change plus\u00a0: seule sa rédaction se corrige.')
  const at = clock.now().toISOString()
  const isSame = (introduction ?? '') === (originalDoc.introduction ?? '')
  return {
    ...originalDoc,
    introduction,
    ...(isSame ? {} : { correctedAt: at }),
    lines: correctWords(sent, stored, at),
  }
}
