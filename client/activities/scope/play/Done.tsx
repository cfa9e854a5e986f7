// What came of it: the boundary in words, and how far the group is with each point of attention.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { MeanList } from '../MeanList.tsx'
import { Statement } from '../Statement.tsx'
import { useFinal, useScored } from '../useScope.ts'
import css from './Play.module.css'
import { texts } from './texts.ts'

const words = texts.done

export const Done = ({ step }: { step: string }) => {
  const final = useFinal(step)
  const scored = useScored(step)
  return (
    <PlayPage title={words.title} lead={final ? words.lead : words.notFinal}>
      <div className={css.page}>
        <Sheet>
          <Statement step={step} />
        </Sheet>
        <Sheet>
          <div className={css.points}>
            <h2>{words.points}</h2>
            {scored && scored.points.length > 0 ? <MeanList step={step} /> : <p>{words.tooFew}</p>}
          </div>
        </Sheet>
      </div>
    </PlayPage>
  )
}
