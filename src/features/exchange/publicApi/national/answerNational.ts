import { z } from 'zod'
import { readNationalCode } from '@/domain/nationalSheet/nationalAddress'
import { env } from '@/env'
import { InvalidInput, NotFound } from '@/errors'
import { placedComplements } from '@/features/catalogue/complements/present/placedComplements'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import { findNationalRows } from '@/features/catalogue/nationalSheets/read/findNationalRows'
import { findNationalSheet } from '@/features/catalogue/nationalSheets/read/findNationalSheet'
import { answerResource } from '../answerResource'
import { nationalItem, wholeNationalItem } from './nationalItem'

const schema = z.object({
  theme: z.string().max(20).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
})

const ADVICE: Record<string, string> = {
  theme: 'le code d’un thème de la source : N19808',
  page: 'un numéro de page à partir de 1',
  pageSize: 'de 1 à 100 fiches par page',
}

const siteUrl = () => env.SITE_URL.replace(/\/$/, '')

/** `GET /api/v1/national-sheets`: keys with an audience, signed-in readers, and anybody where the site is open. */
export function answerNationalList(request: Request): Promise<Response> {
  return answerResource(request, async ({ payload, params }) => {
    const { theme, page, pageSize } = asked(params)
    const { rows, total } = await findNationalRows({
      payload,
      ...(theme ? { where: { themeCode: { equals: theme } } } : {}),
      page,
      limit: pageSize,
    })
    const items = rows.map((row) => nationalItem(row, siteUrl()))
    return { body: { total, page, pageSize, items }, lastChange: null }
  })
}

/** `GET /api/v1/national-sheets/<code>`: the same callers, with the complements that each may read; a note of agents is for nobody here. */
export function answerNational(request: Request, asCode: string): Promise<Response> {
  return answerResource(request, async ({ payload, readerClass }) => {
    const code = readNationalCode(asCode)
    const found = code ? await findNationalSheet(payload, code, { isEditor: false }) : null
    if (!found || found.state === 'moved') throw new NotFound('Aucune fiche nationale lisible n’a ce code.')
    const { sheet } = found
    const held = (await findComplements(payload, readerClass, [sheet.code])).get(sheet.code) ?? []
    const placed = placedComplements(
      sheet,
      held.filter(({ placement }) => placement !== 'note'),
    )
    return { body: wholeNationalItem(sheet, placed, siteUrl()), lastChange: null }
  })
}

/** @throws InvalidInput in French, with the name of the parameter. */
function asked(params: URLSearchParams) {
  const raw = Object.fromEntries([...params].filter(([name, value]) => name in schema.shape && value !== ''))
  const read = schema.safeParse(raw)
  if (read.success) return read.data
  const field = String(read.error.issues[0]?.path[0] ?? 'page')
  throw new InvalidInput(`Paramètre « ${field} » : ${ADVICE[field]}.`, { field })
}
