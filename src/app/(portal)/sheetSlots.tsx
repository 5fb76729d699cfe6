import type { Payload } from 'payload'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { FavouriteButton } from '@/features/finding/favourites/ui/FavouriteButton'
import { InterviewButton } from '@/features/finding/interview/ui/InterviewButton'
import { JoinSheet } from '@/features/keeping/memberships/ui/JoinSheet'
import type { SheetSlots } from '@/features/sheets/ui/SheetSlots'
import { ReportedNotice } from '@/features/trust/doubts/ui/ReportedNotice'
import { Follow } from '@/features/trust/following/ui/Follow'
import { EditSheetLink } from '@/features/trust/hub/ui/EditSheetLink'
import { ReportLink } from '@/features/trust/reports/ui/ReportLink'
import { UrgentLink } from '@/features/trust/urgent/ui/UrgentLink'

type Ask = {
  payload: Payload
  /** The sheet's own. */
  id: string
  number: string
  /** `null` for an anonymous reader, and on a page that is not theirs. */
  favourite: boolean | null
  /** An editor looks at what is not published: nothing is asked of it. */
  draft: boolean
}

/** What every page of a sheet is given by the features that act on sheets. */
export function sheetSlots({ payload, id, number, favourite, draft }: Ask): SheetSlots {
  return {
    favourite: favourite === null ? null : <FavouriteButton number={number} kept={favourite} />,
    interview:
      favourite === null || draft ? null : (
        <>
          <Follow followed={{ kind: 'sheet', target: number }} label={number} back={sheetPath(number)} />
          <UrgentLink number={number} />
          <InterviewButton number={number} />
        </>
      ),
    notice: draft ? null : <ReportedNotice payload={payload} sheetId={id} />,
    report: (section) => (draft ? null : <ReportLink number={number} section={section} />),
  }
}

/** The same, and what those who keep the sheet, or would, are offered. */
export function keptSheetSlots(ask: Ask): SheetSlots {
  const { number, draft } = ask
  return {
    ...sheetSlots(ask),
    edit: draft ? null : <EditSheetLink number={number} />,
    join: draft ? null : <JoinSheet number={number} />,
  }
}
