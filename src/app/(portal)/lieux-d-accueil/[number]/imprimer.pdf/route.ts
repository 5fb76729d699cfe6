import '@payload-config'

import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { findFacilities } from '@/features/catalogue/facilities/read/findFacilities'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'

type Context = { params: Promise<{ number: string }> }

/** Whoever may read the facility; nothing on the paper is kept from the public. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sheet = parseSheetNumber((await params).number)
  return answerPdf(request, {
    page: `${sheet ? sheetPath(sheet.number) : '/lieux-d-accueil'}/imprimer`,
    filename: sheet?.number ?? 'fiche',
    ready: '#feuille[data-fitted]',
    mayRead: async ({ payload, readerClass }) =>
      sheet?.kind === 'facilities' && (await findFacilities(payload, readerClass, [sheet.number])).length > 0,
  })
}
