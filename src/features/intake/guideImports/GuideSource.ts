import type { GuideNotice } from './GuideNotice'

/** A file of a guide, its path below the guide's own folder, parted by `/`. */
export type GuideFile = { path: string; size: number; bytes: () => Promise<Buffer> }

/** The files of a guide that may be read, and what is said of the others. */
export type GuideSource = { files: GuideFile[]; refused: GuideNotice[]; warnings: GuideNotice[] }

const MEGABYTE = 1024 * 1024
const LARGEST_TEXT = MEGABYTE
const LARGEST_PICTURE = 10 * MEGABYTE
export const MOST_FILES = 20_000
const PICTURE = /\.(?:png|jpe?g|webp)$/i
const TEXT = /\.md$/i

/** Tells whether a file is a picture that sheets may show. */
export const isPicturePath = (path: string): boolean => PICTURE.test(path)

/** What stands against reading a file, by its name and its size; `'ignored'` for what systems leave behind. */
export function fileFault(path: string, size: number): string | 'ignored' | 'unread' | null {
  const parts = path.split('/')
  if (parts.some((part) => part.startsWith('.') || part === '__MACOSX'))
    return parts.includes('..') ? OUTSIDE : 'ignored'
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\\')) return OUTSIDE
  if (TEXT.test(path)) return size > LARGEST_TEXT ? 'texte de plus de 1 Mo : fichier refusé' : null
  if (PICTURE.test(path)) return size > LARGEST_PICTURE ? 'image de plus de 10 Mo : fichier refusé' : null
  return 'unread'
}

export const OUTSIDE = 'ce chemin sort du dossier : fichier refusé'
export const SYMBOLIC_LINK = 'lien symbolique : fichier refusé'
export const UNREAD = 'ni texte (.md) ni image (.png, .jpg, .webp) : laissé de côté'
