import '@payload-config'

import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { findScheme } from '@/features/catalogue/schemes/read/findScheme'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'

type Context = { params: Promise<{ number: string }> }

/** Whoever may read the scheme; the query is that of the print page (`?commune=` INSEE code). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sheet = parseSheetNumber((await params).number)
  return answerPdf(request, {
    page: `${sheet ? sheetPath(sheet.number) : '/dispositifs'}/imprimer`,
    filename: sheet?.number ?? 'fiche',
    ready: '#feuille[data-fitted]',
    mayRead: async ({ payload, readerClass }) =>
      sheet?.kind === 'schemes' &&
      (await findScheme({ payload, readerClass, number: sheet.number })) !== null,
  })
}
