import { characterOf } from '@/domain/text/encoding/codePages'

/** A byte that is no UTF-8 stands in the private use area, at this place plus itself, until its row is read and it is told. */
const FIRST = 0xf700
const MARKED = /[\uf780-\uf7ff]/g

/** The sign that stands for a byte which is not of the encoding of its file. */
export const markOf = (byte: number): string => String.fromCharCode(FIRST + byte)

/** A text whose marked bytes are read as windows-1252, what such bytes nearly always are. */
export const withoutMarks = (text: string): string =>
  text.replaceAll(MARKED, (sign) => characterOf('windows-1252', sign.charCodeAt(0) - FIRST))
