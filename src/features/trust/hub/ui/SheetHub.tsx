import {
  BedDouble,
  CalendarX,
  CircleCheck,
  Eye,
  FlagTriangleRight,
  GitPullRequestArrow,
  History,
  LayoutList,
  type LucideIcon,
  PencilLine,
  TrendingUp,
  Users,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { KeptKind } from '@/domain/sheet/sheetKinds'

type Door = { page: string; Icon: LucideIcon; kind?: KeptKind; edit?: boolean }

const DOORS: readonly Door[] = [
  { page: 'confirmer', Icon: CircleCheck, edit: true },
  { page: 'places', Icon: BedDouble, kind: 'facilities', edit: true },
  { page: 'modifier', Icon: PencilLine, edit: true },
  { page: 'unites', Icon: LayoutList, kind: 'facilities', edit: true },
  { page: 'fermeture', Icon: CalendarX, edit: true },
  { page: 'propositions', Icon: GitPullRequestArrow },
  { page: 'signalements', Icon: FlagTriangleRight },
  { page: 'frequentation', Icon: TrendingUp },
  { page: 'historique', Icon: History },
  { page: 'membres', Icon: Users },
]

type Props = { number: string; kind: KeptKind; mayEdit: boolean; seePath: string | null }

/** Everything that one can do for a sheet, each with what it is for; who may only read sees what they may read. */
export function SheetHub({ number, kind, mayEdit, seePath }: Props) {
  const t = useTranslations('extranet.door')
  const doors = DOORS.filter((door) => (door.kind ?? kind) === kind && (mayEdit || !door.edit))
  return (
    <ul className="doors">
      {doors.map(({ page, Icon }) => (
        <li key={page}>
          <a href={keepingPath(number, page)}>
            <Icon className="icon" aria-hidden />
            <span>
              <b>{t(`${page}.title`)}</b>
              <span className="small dim">{t(`${page}.text`)}</span>
            </span>
          </a>
        </li>
      ))}
      {seePath && (
        <li>
          <a href={seePath}>
            <Eye className="icon" aria-hidden />
            <span>
              <b>{t('see.title')}</b>
              <span className="small dim">{t('see.text')}</span>
            </span>
          </a>
        </li>
      )}
    </ul>
  )
}
