// What a participant can open at any step, and the way to open it.
import { createContext } from 'react'

export type Tool = 'park' | 'me' | 'own' | 'display' | 'privacy' | 'access' | 'leave'

/** Absent where there is no table (the screen, the console): then no tools are shown. */
export const ToolsContext = createContext<((tool: Tool) => void) | undefined>(undefined)
