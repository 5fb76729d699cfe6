import type { Rate } from '@/domain/rates/Rate'

/** Where the bulletin that tells the value entered last is prepared: its period reaches the day on which that value applies. */
export function bulletinFormPath({ entries }: Pick<Rate, 'entries'>, today: string): string {
  const [last] = [...entries].sort((one, other) => (other.enteredAt ?? '').localeCompare(one.enteredAt ?? ''))
  if (!last || last.effectFrom <= today) return '/bulletins'
  return `/bulletins?${new URLSearchParams({ to: last.effectFrom.split('-').reverse().join('/') })}`
}
