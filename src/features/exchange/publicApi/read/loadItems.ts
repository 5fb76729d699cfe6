import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { env } from '@/env'
import { entryOf } from '@/features/registry'
import type { ApiItem } from '@/features/sheets/api/KindApi'

type Asked = {
  payload: Payload
  readerClass: ReaderClass
  field: 'publicId' | 'number'
  values: readonly string[]
}

/**
 * The items that a class may read now among these sheets: whatever the feed says, the sheets themselves decide. None of a kind that
 * other tools do not get.
 */
export async function loadItems(kind: SheetKind, asked: Asked): Promise<ApiItem[]> {
  const { api } = entryOf(kind)
  if (!api || asked.values.length === 0) return []
  return api.items({ ...asked, siteUrl: env.SITE_URL.replace(/\/$/, '') })
}
