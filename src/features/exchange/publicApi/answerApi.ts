import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { NotFound } from '@/errors'
import { entryOf } from '@/features/registry'
import { answerResource } from './answerResource'
import { getItem } from './read/getItem'
import { listItems } from './read/listItems'
import { readListParameters } from './read/listParameters'

/** `GET /api/v1/<kind>`: keys with an audience, signed-in readers, and anybody where the site is open. */
export function answerList(request: Request, name: string): Promise<Response> {
  return answerResource(request, async ({ payload, readerClass, params }) => {
    const kind = givenKind(name)
    const { list, lastChange } = await listItems(payload, kind, readerClass, readListParameters(params))
    return { body: list, lastChange }
  })
}

/** `GET /api/v1/<kind>/<number>`: the same callers. */
export function answerItem(request: Request, name: string, number: string): Promise<Response> {
  return answerResource(request, async ({ payload, readerClass }) => {
    const { item, lastChange } = await getItem(payload, givenKind(name), readerClass, number)
    return { body: item, lastChange }
  })
}

/** @throws NotFound for what is no kind of sheet, or one that other tools do not get. */
function givenKind(name: string): SheetKind {
  if (!isSheetKind(name) || !entryOf(name).api) throw new NotFound('Aucune ressource de ce nom.')
  return name
}
