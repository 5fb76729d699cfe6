import { z } from 'zod'
import { firstLine } from './firstLine'

type PlaywrightSuite = {
  title: string
  specs: { title: string; file: string; ok: boolean; tests: PlaywrightTest[] }[]
  suites?: PlaywrightSuite[] | undefined
}
type PlaywrightTest = { status: string; results: { error?: { message?: string | undefined } | undefined }[] }

const suiteSchema: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      ok: z.boolean(),
      tests: z.array(
        z.object({
          status: z.string(),
          results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
        }),
      ),
    }),
  ),
  suites: z.array(z.lazy(() => suiteSchema)).optional(),
})

/** The suites of Playwright's JSON report: files, and groups within. */
export const playwrightSuitesSchema = z.array(suiteSchema)

/** One line for each test that failed or passed only when tried again, `file: name: why`. */
export function playwrightFailures(suites: readonly PlaywrightSuite[]): string[] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(
          ({ results }) =>
            `${file}: ${title}: ${firstLine(results.flatMap(({ error }) => error?.message ?? [])[0] ?? '')}`,
        ),
    ),
    ...playwrightFailures(inner),
  ])
}
