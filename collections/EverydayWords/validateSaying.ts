import type { TextFieldSingleValidation } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { meaningfulWords } from '@/domain/text/compileLexicon'
import { sayingKey } from '@/domain/text/everydayWords'
import { isLightWord, isWeakWord } from '@/domain/text/lightWords'
import { readEditedWords } from '@/features/finding/search/read/readEditedWords'

/** Refuses what would catch every search, a saying written twice, and one that synonyms already hold. */
export const validateSaying: TextFieldSingleValidation = async (said, { id, req }) => {
  const key = sayingKey(said ?? '')
  if (key === '') return 'Écrivez ce que l’on dit.'
  const words = meaningfulWords(said ?? '')
  const [only = ''] = words
  if (words.length === 1 && (isLightWord(only) || isWeakWord(only)))
    return `Il n’en reste que « ${only} », qui est dans toutes les phrases : ajoutez ce qui la distingue.`
  if (!req?.payload) return true
  const { docs } = await req.payload.find({
    collection: SLUGS.everydayWords,
    where: { and: [{ key: { equals: key } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { said: true },
    overrideAccess: true,
  })
  if (docs[0]) return `« ${docs[0].said} » y est déjà : c’est la même expression. Changez-la plutôt.`
  const { groups } = await readEditedWords(req.payload)
  const group = groups.find((terms) => terms.some((term) => sayingKey(term) === key))
  if (group) return `Déjà dans les synonymes « ${group.join(' = ')} » : changez-les plutôt.`
  return true
}
