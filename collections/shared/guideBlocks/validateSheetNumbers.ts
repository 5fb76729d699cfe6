import type { TextFieldManyValidation } from 'payload'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'

/** Refuses what is no number of a sheet, and the number of none. */
export const validateSheetNumbers: TextFieldManyValidation = async (typed, { req }) => {
  const numbers = (typed ?? []).map((text) => ({ text, read: parseSheetNumber(text)?.number }))
  const unread = numbers.find(({ read }) => !read)
  if (unread) return `« ${unread.text} » n’est pas le numéro d’une fiche : D0001, P0012.`
  const asked = numbers.flatMap(({ read }) => read ?? [])
  if (asked.length === 0 || !req?.payload) return true
  const found = await findSheets({ payload: req.payload, where: () => numberedIn(asked), req })
  const missing = asked.find((number) => !found.some((sheet) => sheet.number === number))
  return missing ? `Aucune fiche n’a le numéro ${missing}.` : true
}
