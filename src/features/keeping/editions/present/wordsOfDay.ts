import { frenchDay } from '@/ui/frenchDay'

/** `2025-03-12` → `12 mars 2025`. */
export const wordsOfDay = (day: string): string => frenchDay(new Date(`${day}T12:00:00.000Z`))
