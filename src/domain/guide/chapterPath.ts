/** The address of a chapter: its id, which never changes, where its plan number may. */
export function chapterPath(chapter: string): string {
  return `/guide/chapitre/${chapter}`
}
