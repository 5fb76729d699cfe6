import { uploadOf } from './uploadOf'
import { walkNodes } from './walkNodes'

/** The ids of the files that a rich text shows, each once. */
export function bodyFiles(body: unknown): string[] {
  return [...new Set([...walkNodes(body)].flatMap((node) => uploadOf(node)?.id ?? []))]
}
