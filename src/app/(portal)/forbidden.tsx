import { Problem } from '@/features/frame/ui/Problem'

export default function Forbidden() {
  return <Problem kind="forbidden" />
}
