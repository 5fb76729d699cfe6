import { Problem } from '@/features/shell/frame/ui/Problem'

export default function NotFound() {
  return <Problem kind="notFound" />
}
