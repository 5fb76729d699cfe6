import { isFillerDay } from '@/domain/dates/isFillerDay'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { fold } from '@/domain/text/foldText'
import { readDay } from './readDay'
import { readLine } from './readText'

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T]\d{1,2}[:h]\d{2}.*)?$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/
const IN_WORDS = /^(?:\p{L}+\.? )?(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u
const MONTHS = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec']
/** Excel counts days from 30 December 1899 (its 29 February 1900 never was); 1982 to 2064 is what a table may mean. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
const EXCEL_DAYS = { from: 30_000, to: 60_000 }
const DAY_MS = 86_400_000

/**
 * A day as `YYYY-MM-DD`: ISO, `14/07/2024`, `14 juillet 2024`, or a date of a spreadsheet; `null` for what is none, and for the
 * days by which machines say nothing (1 January 1900, 1 January 1970, 31 December 9999).
 */
export function readDate(value: unknown, order: CsvMapping['dateOrder'] = 'jma'): string | null {
  const day = writtenDay(value, order)
  return day === null || isFillerDay(day) ? null : day
}

function writtenDay(value: unknown, order: CsvMapping['dateOrder']): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  const text = readLine(value)
  if (!text) return null
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromSerial(Number(text.replace(',', '.')))
  const [, first, second, year] = NUMERIC.exec(text) ?? []
  if (first && second && year) {
    const [day, month] = order === 'jma' ? [first, second] : [second, first]
    return isoDay(year.length === 2 ? `20${year}` : year, month, day)
  }
  const [, leadingYear, month, day] = YEAR_FIRST.exec(text) ?? []
  if (leadingYear && month && day) return isoDay(leadingYear, month, day)
  const [, wordDay, name, wordYear] = IN_WORDS.exec(text) ?? []
  if (wordDay && name && wordYear) return isoDay(wordYear, monthOf(name), wordDay)
  return readDay(text)
}

function fromSerial(days: number): string | null {
  if (days < EXCEL_DAYS.from || days > EXCEL_DAYS.to) return null
  return new Date(EXCEL_EPOCH + Math.floor(days) * DAY_MS).toISOString().slice(0, 10)
}

const isoDay = (year: string, month: string, day: string) =>
  readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** `1` to `12` for the name of a month, whole or shortened; `0` for anything else. */
export function monthOf(name: string): string {
  const folded = fold(name)
  return String(MONTHS.findIndex((month) => folded.startsWith(month)) + 1)
}
