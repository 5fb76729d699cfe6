import { notFound } from 'next/navigation'
import { localTime } from '@/domain/localTime'
import { clock } from '@/infra/clock'
import { openCommitment } from '../read/openCommitment'
import { readChildren } from '../read/readChildren'
import { readRefusal } from '../read/readRefusal'
import type { OpenedCalendar } from '../read/requireCalendar'
import { CommitmentPage } from './CommitmentPage'

type Props = { opened: OpenedCalendar; place: string; seq: string; asked: URLSearchParams }

/** A commitment of a place of a facility, as its address names it. */
export async function FacilityCommitment({ opened: calendar, place, seq, asked }: Props) {
  const { payload, sheet, desk, rights } = calendar
  const now = clock.now()
  const { day: today } = localTime(now)
  const opened = await openCommitment(payload, { facility: sheet.id, place, seq, now })
  if (!opened) notFound()
  const [children, refusal] = await Promise.all([
    readChildren(payload, [opened.standing], today),
    readRefusal(calendar, asked, place),
  ])
  return (
    <CommitmentPage
      frame={{ sheet, desk, rights, now, today }}
      opened={opened}
      child={children.get(opened.standing.thread)}
      refusal={refusal?.typed.thread === opened.standing.thread ? refusal : null}
      asked={asked}
    />
  )
}
