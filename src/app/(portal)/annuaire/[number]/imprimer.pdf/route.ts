import '@payload-config'

import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { findOrganisation } from '@/features/catalogue/organisations/read/findOrganisation'
import { findService } from '@/features/catalogue/services/read/findService'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'

type Context = { params: Promise<{ number: string }> }

/** Whoever may read the partner or the service; nothing on the card is kept from the public. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sheet = parseSheetNumber((await params).number)
  return answerPdf(request, {
    page: `${sheet ? sheetPath(sheet.number) : '/annuaire'}/imprimer`,
    filename: sheet?.number ?? 'fiche',
    ready: '#feuille[data-fitted]',
    mayRead: async ({ payload, readerClass }) => {
      if (sheet?.kind === 'organisations')
        return (await findOrganisation(payload, readerClass, sheet.number)) !== null
      return sheet?.kind === 'services' && (await findService(payload, readerClass, sheet.number)) !== null
    },
  })
}
