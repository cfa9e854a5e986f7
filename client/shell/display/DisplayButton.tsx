// The way to the display settings from pages outside a session; the dialog itself is loaded when it is opened.
import { lazy, Suspense, useState } from 'react'
import { displayTexts } from './texts.ts'
import css from './DisplayButton.module.css'

const DisplayDialog = lazy(() =>
  import('./DisplayDialog.tsx').then(({ DisplayDialog: dialog }) => ({ default: dialog })),
)

export const DisplayButton = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={css.button} onClick={() => setOpen(true)}>
        {displayTexts.title}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <DisplayDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
