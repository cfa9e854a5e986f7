// Nobody sits at the projector: when a page cannot be shown, for instance because it could not be fetched, it tries again.
import { Component, type ReactNode } from 'react'
import { RoomPage } from './RoomPage.tsx'
import { screenTexts } from './texts.ts'

const PAUSE_MS = 5_000

/** A whole reload, because a module that failed to load stays failed within one page. */
export class Again extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  #timeout: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError = (): { failed: boolean } => ({ failed: true })

  override componentDidCatch(): void {
    this.#timeout = setTimeout(() => location.reload(), PAUSE_MS)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timeout)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return <RoomPage title={screenTexts.again}>{screenTexts.againLead}</RoomPage>
  }
}
