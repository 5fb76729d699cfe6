import { localTime } from '../localTime'
import { canReadAudience, type ReaderClass } from '../ReaderClass'
import type { Reading } from './closedLists'
import type { EditionMark } from './EditionMark'

type Asked = { reading: Reading; day: string }

/**
 * The day from which an edition answers a question: for the law, the day from which what it says applies, whenever it was published;
 * for what was shown, the day (in Paris) of its publication, whatever it says of before.
 */
export function firstDayOf(mark: EditionMark, reading: Reading): string {
  return reading === 'droit' ? mark.effectFrom : localTime(new Date(mark.publishedAt)).day
}

/**
 * The edition that answers for a day (`YYYY-MM-DD`): the last published of those that reach it. `null` when none does. What is
 * published later stands over what was published before from its own first day on: a correction changes the law of days gone by,
 * never what was shown on them.
 */
export function editionOn<Mark extends EditionMark>(
  marks: readonly Mark[],
  { reading, day }: Asked,
): Mark | null {
  return lastOf(marks.filter((mark) => firstDayOf(mark, reading) <= day))
}

/**
 * The same for a reader: `null` too where what answers was shared with fewer readers. Another is never given in its place: it would
 * be told as the law, or as what was shown, and was not.
 */
export function readableEditionOn<Mark extends EditionMark>(
  marks: readonly Mark[],
  asked: Asked & { readerClass: ReaderClass },
): Mark | null {
  const found = editionOn(marks, asked)
  return found && canReadAudience(asked.readerClass, found.audience) ? found : null
}

/** The first day for which a reader has an answer, after `day` when one is given; `null` when there is none. */
export function nextDayKnown(
  marks: readonly EditionMark[],
  { reading, day, readerClass }: Asked & { readerClass: ReaderClass },
): string | null {
  const days = marks.map((mark) => firstDayOf(mark, reading)).sort()
  return (
    days.find((each) => each > day && readableEditionOn(marks, { reading, day: each, readerClass })) ?? null
  )
}

function lastOf<Mark extends EditionMark>(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>((last, mark) => (last && last.edition > mark.edition ? last : mark), null)
}
