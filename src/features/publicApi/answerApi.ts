import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { answerResource } from './answerResource'
import { getItem } from './read/getItem'
import { listItems } from './read/listItems'
import { readListParameters } from './read/listParameters'

/** `GET /api/v1/<collection>`: keys with an audience, signed-in readers, and anybody where the site is open. */
export function answerList(request: Request, collection: SheetKind): Promise<Response> {
  return answerResource(request, async ({ payload, readerClass, params }) => {
    const { list, lastChange } = await listItems(payload, collection, readerClass, readListParameters(params))
    return { body: list, lastChange }
  })
}

/** `GET /api/v1/<collection>/<number>`: the same callers. */
export function answerItem(request: Request, collection: SheetKind, number: string): Promise<Response> {
  return answerResource(request, async ({ payload, readerClass }) => {
    const { item, lastChange } = await getItem(payload, collection, readerClass, number)
    return { body: item, lastChange }
  })
}
