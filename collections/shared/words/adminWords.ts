import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { actionWords } from './actionWords'
import { editorWords } from './editorWords'
import { faultWords } from './faultWords'
import { fieldWords } from './fieldWords'
import { listWords } from './listWords'
import { signInWords } from './signInWords'
import { versionWords } from './versionWords'

/** What the admin says in place of the CMS's own French catalogue, where that guesses a gender, shouts or names its machinery. */
export const adminWords = [
  signInWords,
  faultWords,
  fieldWords,
  actionWords,
  listWords,
  versionWords,
  editorWords,
].reduce<Words>((all, words) => deepMergeSimple(all, words), {})

export type Words = { [key: string]: string | Words }
