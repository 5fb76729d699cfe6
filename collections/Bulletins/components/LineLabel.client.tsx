'use client'

import { useRowLabel } from '@payloadcms/ui'
import { EDITION_NATURES } from '@/domain/editions/closedLists'
import { labelOf } from '@/domain/labelOf'

type Row = { sheetNumber?: string; title?: string; nature?: string; leftOut?: boolean }

/** What a line is about: its nature, its sheet, and whether it is left out. */
export function LineLabel() {
  const { data } = useRowLabel<Row>()
  const { nature = '', sheetNumber = '', title = '', leftOut } = data
  return (
    <span>
      {leftOut && 'Laissée de côté\u00a0: '}
      {`${labelOf(EDITION_NATURES, nature)} · ${title} (${sheetNumber})`}
    </span>
  )
}
