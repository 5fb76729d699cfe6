import type { Opening } from './Opening'

/** What is proposed for a unit of so many open places: « Place 1 » and on, from today, those that it does not say free being taken. */
export function proposedOpening(openCapacity: number, free: number, today: string): Opening {
  return {
    references: Array.from({ length: openCapacity }, (_, at) => `Place ${at + 1}`),
    from: today,
    taken: Math.max(0, openCapacity - free),
  }
}
