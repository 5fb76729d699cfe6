import type { CodePage } from './codePages'

/** The encodings that text files are read in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage

/** What each is called in a report and on the command line. */
export const ENCODING_LABELS: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (gros-boutiste)',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO-8859-15',
  macintosh: 'MacRoman (ancien Mac)',
  cp850: 'CP850 (DOS)',
  cp437: 'CP437 (DOS)',
}

export const isTextEncoding = (name: string): name is TextEncoding => Object.hasOwn(ENCODING_LABELS, name)
