import '@payload-config'

import { printedDay } from '@/domain/editions/pastPath'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { findArticle } from '@/features/catalogue/articles/read/findArticle'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'
import { findPastArticle } from '../findPastArticle'

type Context = { params: Promise<{ number: string }> }

/** Whoever may read the sheet; the query is that of the print page (`?au=&lecture=` for a day of its past). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sheet = parseSheetNumber((await params).number)
  const past = printedDay(new URL(request.url).searchParams)
  return answerPdf(request, {
    page: `${sheet ? sheetPath(sheet.number) : '/guide'}/imprimer`,
    filename: [sheet?.number ?? 'fiche', past?.day].filter(Boolean).join('-'),
    ready: '#feuille[data-fitted]',
    mayRead: async ({ payload, readerClass }) =>
      sheet?.kind === 'articles' &&
      (past
        ? await findPastArticle({ payload, readerClass, number: sheet.number, ...past })
        : await findArticle({ payload, readerClass, number: sheet.number })) !== null,
  })
}
