/** What Next gives a page as `searchParams`. */
export type PageParams = Record<string, string | string[] | undefined>

/** The query string of a page as `URLSearchParams`, repeated names kept. */
export function toParams(params: PageParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each] as [string, string]),
    ),
  )
}
