// What there is to decide about; on screens in another language what it means stands under it.
import type { Item } from '#shared/activities/scope/records.ts'
import { English } from '#client/languages/English.tsx'

export const ItemName = ({ item }: { item: Item }) => (
  <>
    {item.text}
    <English text={item.english} />
  </>
)
