// From which menu a dialog is opened: the line that was chosen has gone by then, and the focus goes back to the menu's button.

let button: HTMLElement | undefined

const isOther = ({ target }: FocusEvent): void => {
  if (target === button) return
  button = undefined
  removeEventListener('focusin', isOther)
}

/** A line of the menu of this button was chosen. Holds until something else gets the focus. */
export const choseFrom = (trigger: HTMLElement | null): void => {
  button = trigger ?? undefined
  addEventListener('focusin', isOther)
}

/** What opens a dialog now: what has the focus, or the button of the menu from which it was chosen. */
export const openerNow = (): Element | null => {
  const active = document.activeElement
  const fromMenu = active === document.body || active?.closest('[role="menu"]') != null
  return fromMenu ? (button ?? active) : active
}
