// Brings everyone back to what the room does, and says that it was done.
import { SESSION } from '#shared/kernel/facts.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { announce } from '#client/ui/announce.ts'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'

export const useCall = (): { readonly call: () => void; readonly code: ErrorCode | undefined } => {
  const [run, code] = useDo()
  const call = (): void => {
    void run(SESSION, 'call', {}).then((ok) => ok && announce(consoleTexts.bar.called))
  }
  return { call, code }
}
