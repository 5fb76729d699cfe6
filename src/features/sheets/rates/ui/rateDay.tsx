import { dayWords } from '@/domain/rates/dayWords'

/** A day of a rate, in words for people and whole for machines. */
export const rateDay = (day: string) => <time dateTime={day}>{dayWords(day)}</time>
