import '@payload-config'

import { printedDay } from '@/domain/editions/pastPath'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { findScheme } from '@/features/catalogue/schemes/read/findScheme'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'
import { findPastScheme } from '../findPastScheme'

type Context = { params: Promise<{ number: string }> }

/** Whoever may read the scheme; the query is that of the print page (`?commune=` INSEE code, `?au=&lecture=` for a day of its past). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sheet = parseSheetNumber((await params).number)
  const past = printedDay(new URL(request.url).searchParams)
  return answerPdf(request, {
    page: `${sheet ? sheetPath(sheet.number) : '/dispositifs'}/imprimer`,
    filename: [sheet?.number ?? 'fiche', past?.day].filter(Boolean).join('-'),
    ready: '#feuille[data-fitted]',
    mayRead: async ({ payload, readerClass }) =>
      sheet?.kind === 'schemes' &&
      (past
        ? await findPastScheme({ payload, readerClass, number: sheet.number, ...past })
        : await findScheme({ payload, readerClass, number: sheet.number })) !== null,
  })
}
