// The cloth of one's own table: to write and draw on, as a page of its own on a phone, or right under the table.
import { BoardEditor } from '#client/board/BoardEditor.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useCloth } from '../useCloth.ts'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'

const words = texts.cloth

/** `open`: everyone can see it by now. */
export const Cloth = (props: { step: string; table: string; open: boolean }) => {
  const { step, table, open } = props
  const adapter = useCloth(step, table)
  return <BoardEditor key={table} adapter={adapter} sees={open ? words.seesOpen : words.sees} />
}

export const ClothBelow = (props: { step: string; table: string; open: boolean }) => (
  <section className={css.part}>
    <h2 className={css.heading}>{words.heading}</h2>
    <Cloth {...props} />
  </section>
)

export const ClothPage = (props: {
  step: string
  table: string
  number: number
  open: boolean
  onBack: () => void
}) => {
  const { number, onBack, ...cloth } = props
  return (
    <PlayPage
      title={words.title(number)}
      back={
        <Button icon="left" onClick={onBack}>
          {words.back}
        </Button>
      }
    >
      <div className={css.page}>
        <Notice step={cloth.step} />
        <Cloth {...cloth} />
      </div>
    </PlayPage>
  )
}
