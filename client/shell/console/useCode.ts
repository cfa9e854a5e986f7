// The join code of this session, as the server said it at the first welcome.
import { useMe } from '#client/sync/react.ts'

export const useCode = (): string => useMe()?.code ?? ''
