import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'

/** Anybody: the short address printed on paper leads to the sheet for ever; who may read it is asked there. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  const sheet = parseSheetNumber((await params).number)
  return new Response(null, {
    status: 302,
    headers: { location: sheet ? sheetPath(sheet.number) : '/fiche-inconnue' },
  })
}
