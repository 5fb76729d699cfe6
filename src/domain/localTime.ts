/** A wall-clock moment: calendar day `YYYY-MM-DD`, weekday from 0 (Monday) to 6, minutes since midnight. */
export type LocalTime = { day: string; weekday: number; minutes: number }

const formats = new Map<string, Intl.DateTimeFormat>()
/** The last answer of each zone: lists ask the same instant row after row, and formatting is what costs. */
const answers = new Map<string, { instant: number; local: LocalTime }>()

/** What the clock on the wall shows at an instant, in an IANA time zone (that of mainland France when none is given). */
export function localTime(instant: Date, zone = 'Europe/Paris'): LocalTime {
  const known = answers.get(zone)
  if (known?.instant === instant.getTime()) return known.local
  const local = formatted(instant, zone)
  answers.set(zone, { instant: instant.getTime(), local })
  return local
}

function formatted(instant: Date, zone: string): LocalTime {
  const parts = formatOf(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return {
    day,
    weekday: (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, format)
  return format
}
