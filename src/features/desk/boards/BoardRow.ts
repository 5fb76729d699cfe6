/** A line of any list of the desk; dates are ISO 8601, `null` is unknown. */
export type BoardRow = {
  /** Tells it from the other lines. */
  id: string
  /** What its checkbox sends: the number of the sheet, or the id of a refused mail. */
  key: string
  number: string
  name: string
  href: string
  /** What it hangs on: the organisation of a service, the sheet of somebody. */
  of: string | null
  city: string | null
  /** The day that makes it urgent: due, last heard of, asked. */
  at: string | null
  email: string | null
  detail: string | null
  owner: string | null
  /** When somebody last reminded its people by hand. */
  remindedAt: string | null
  /** Reminders that an invitation had by itself. */
  reminders: number | null
  /** What a refused mail was for. */
  purpose: string | null
  /** How many times it happened: reports of one thing, searches in vain. */
  times: number | null
  /** How many published sheets it concerns, where it is no sheet itself. */
  sheets: number | null
  /** Reads of its sheet in the last 30 days: who is harmed. */
  reads: number | null
}

/** A line that says nothing but what is given. */
export function boardRow(
  facts: Pick<BoardRow, 'key' | 'number' | 'name' | 'href'> & Partial<BoardRow>,
): BoardRow {
  return {
    id: facts.key,
    of: null,
    city: null,
    at: null,
    email: null,
    detail: null,
    owner: null,
    remindedAt: null,
    reminders: null,
    purpose: null,
    times: null,
    sheets: null,
    reads: null,
    ...facts,
  }
}
