import { notFound } from 'next/navigation'

/** Any address that no page serves, so that it meets the designed page. */
export default function Page(): never {
  notFound()
}
