import { readLine } from '@/features/sheets/values/readText'

/** A cell of our own export to the letter: its text is plain already. */
export const asWritten = (value: unknown): string | null =>
  (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : readLine(value)) || null
