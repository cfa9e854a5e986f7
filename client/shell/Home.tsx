// The front door.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { shellTexts } from './texts.ts'

export const Home = () => <PhonePage title={shellTexts.product}>{null}</PhonePage>
