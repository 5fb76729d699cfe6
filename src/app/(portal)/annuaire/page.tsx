import { redirect } from 'next/navigation'

/** The directory is the search, on partners alone. */
export default function Page(): never {
  redirect('/recherche?type=organisation&sort=title')
}
