// One sentence in place of every "wie ziet dit?", where the same holds for all that is typed.
import { createContext } from 'react'

export const SeesContext = createContext<string | undefined>(undefined)
