// What one can do without a code: each a title with one line, in sight without scrolling on a laptop.
import { Link } from 'wouter'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { cx } from '#client/ui/cx.ts'
import { helpAddress, helpPlaces } from '../help/places.ts'
import { homeTexts as texts } from './texts.ts'
import css from './Ways.module.css'

type Way = { readonly to: string; readonly icon: IconName; readonly title: string; readonly line: string }

/** In the order in which people need them: first who leads a talk for the first time, last who knows the way. */
export const ways: readonly Way[] = [
  { to: '/maken', icon: 'people', title: texts.prepare, line: texts.prepareLine },
  { to: '/alleen', icon: 'person', title: texts.alone, line: texts.aloneLine },
  { to: '/oefenen', icon: 'play', title: texts.practise, line: texts.practiseLine },
  { to: '/voorbeeld', icon: 'eye', title: texts.example, line: texts.exampleLine },
  { to: '/papier', icon: 'print', title: texts.paper, line: texts.paperLine },
  { to: helpAddress(helpPlaces.home), icon: 'question', title: texts.manual, line: texts.manualLine },
  { to: '/gespreksleider', icon: 'undo', title: texts.comeBack, line: texts.comeBackLine },
  { to: '/verslag', icon: 'page', title: texts.openReport, line: texts.openReportLine },
]

const Inside = ({ icon, title, line }: Way) => (
  <>
    <Icon name={icon} size={26} />
    <span>
      <b className={css.name}>{title}</b> <span className={css.line}>{line}</span>
    </span>
  </>
)

/** Preparing alone is a page of its own and not a move within this one, so that it can be kept for use without network. */
export const Ways = () => (
  <nav aria-labelledby="zonder-code">
    <h2 id="zonder-code" className={css.title}>
      {texts.without}
    </h2>
    <ul className={css.ways}>
      {ways.map((way, index) => {
        const look = cx(css.way, index === 0 && css.first)
        return (
          <li key={way.to}>
            {way.to === '/alleen' ? (
              <a href={way.to} className={look}>
                <Inside {...way} />
              </a>
            ) : (
              <Link href={way.to} className={look}>
                <Inside {...way} />
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  </nav>
)
