// The title of the browser's tab, which is also what a screen reader says first of a page.
import { useEffect } from 'react'
import { shellTexts } from './texts.ts'

export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === shellTexts.product ? title : `${title} · ${shellTexts.product}`
  }, [title])
}
