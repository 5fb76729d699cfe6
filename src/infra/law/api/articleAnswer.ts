import { z } from 'zod'
import { toLines } from './toLines'

/** Days come in milliseconds or as ISO texts, by the endpoint. */
const instant = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => {
    const date = value === null || value === undefined ? null : new Date(value)
    if (date === null || Number.isNaN(date.getTime())) return null
    // The instants are midnights of Paris.
    return new Date(date.getTime() + 12 * 60 * 60_000).toISOString().slice(0, 10)
  })
const text = z.string().nullish()

/** A version of an article as the API of Légifrance gives it. */
export const articleSchema = z
  .looseObject({
    id: z.string(),
    cid: text,
    num: text,
    etat: text,
    dateDebut: instant,
    dateFin: instant,
    texte: text,
    texteHtml: text,
    nota: text,
    notaHtml: text,
  })
  .transform(({ id, cid, num, etat, dateDebut, dateFin, texte, texteHtml, nota, notaHtml }) => ({
    legiId: id,
    cid: cid ?? id,
    number: num ?? '',
    state: etat ?? '',
    from: dateDebut,
    until: dateFin === null || dateFin >= '2222-01-01' ? null : dateFin,
    text: toLines(texteHtml ?? texte ?? ''),
    note: toLines(notaHtml ?? nota ?? ''),
  }))

/** `consult/getArticle` and `consult/getArticleWithIdAndNum`: one version; `null` where there is no such article. */
export const oneArticleSchema = z.looseObject({ article: articleSchema.nullish() })

/** `consult/getArticleByCid`: every version of one article. */
export const versionsSchema = z.looseObject({
  listArticle: z
    .array(articleSchema)
    .nullish()
    .transform((list) => list ?? []),
})
