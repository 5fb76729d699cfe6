const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const EMAIL = new RegExp(String.raw`^${LOCAL}(?:\.${LOCAL})*@(?:${LABEL}\.)+[a-z]{2,}$`, 'i')

/** Tells whether a text is a mail address, in the form that RFC 5322 calls dot-atom, at a domain of two parts or more that ends in letters, as the collections accept it. */
export function isEmail(text: string): boolean {
  return text.length <= 320 && EMAIL.test(text)
}
