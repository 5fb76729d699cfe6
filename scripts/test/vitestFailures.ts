import { relative } from 'node:path'
import { z } from 'zod'
import { firstLine } from './firstLine'

/** The files of Vitest's JSON report; `message` tells what kept a whole file from running. */
export const vitestFilesSchema = z.array(
  z.object({
    name: z.string(),
    status: z.string(),
    message: z.string(),
    assertionResults: z.array(
      z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
    ),
  }),
)

/** One line for each failed test, `file: name: why`, and for each file that could not run. */
export function vitestFailures(files: z.infer<typeof vitestFilesSchema>): string[] {
  return files
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name)
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      return failed.length > 0
        ? failed.map(({ fullName, failureMessages: [why = ''] }) => `${file}: ${fullName}: ${firstLine(why)}`)
        : [`${file}: ${firstLine(message)}`]
    })
}
