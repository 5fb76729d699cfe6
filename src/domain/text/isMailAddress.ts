import { isEmail } from '../dataInclusion/isEmail'

/** Tells whether a sheet may hold a text as a mail address: at a domain that ends with two letters or more. */
export function isMailAddress(text: string): boolean {
  return isEmail(text) && /\.[a-z]{2,}$/i.test(text)
}
