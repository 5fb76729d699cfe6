import { Problem } from '@/features/frame/ui/Problem'

export default function NotFound() {
  return <Problem kind="notFound" />
}
