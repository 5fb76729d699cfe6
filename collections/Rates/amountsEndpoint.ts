import type { Endpoint } from 'payload'
import { isEditor } from '@/access/roles'
import { writtenAmount } from '@/domain/rates/text/writtenAmount'
import { matchRates } from '@/features/sheets/rates/present/matchRates'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'

const LONGEST_TEXT = 80
const LONGEST_FORMULA = 500
const MOST = 12

/**
 * What the fields of the admin that hold an amount ask: published rates by their words with what they give today (`?q=`), or what a
 * code or a formula gives today (`?calcul=`). Editors only.
 */
export const amountsEndpoint: Endpoint = {
  method: 'get',
  path: '/montants',
  handler: async (req) => {
    if (!isEditor(req.user)) return Response.json({ amounts: [] }, { status: 403 })
    const formula = req.searchParams.get('calcul')
    const { day, known } = await amountsOn(req.payload)
    if (formula !== null) return Response.json(writtenAmount(formula.slice(0, LONGEST_FORMULA), day, known))
    const typed = (req.searchParams.get('q') ?? '').slice(0, LONGEST_TEXT)
    const found = matchRates([...(await knownRates(req.payload)).values()], typed).slice(0, MOST)
    const amounts = found.map(({ code, label, kind }) => ({
      code,
      label,
      isScale: kind === 'scale',
      today: kind === 'scale' ? 'barème à tranches' : writtenAmount(code, day, known).words,
    }))
    return Response.json({ amounts })
  },
}
