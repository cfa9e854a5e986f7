// The boundary on the projector: the canvas, one block, the differences, one item large, the points, the statement, the earlier session.
import type { ViewProps } from '#client/shell/views.ts'
import { Alone } from './screen/Alone.tsx'
import { BlockLarge } from './screen/BlockLarge.tsx'
import { Canvas } from './screen/Canvas.tsx'
import { Differences } from './screen/Differences.tsx'
import { EarlierPage } from './screen/EarlierPage.tsx'
import { OneItem } from './screen/OneItem.tsx'
import { PointsAlone, PointsScored } from './screen/Points.tsx'
import { StatementPage } from './screen/StatementPage.tsx'
import { useBlocks, useShown } from './useScope.ts'

export default function ScopeScreen({ step, stage }: ViewProps) {
  const blocks = useBlocks(step)
  const { view, block: picked, item: large } = useShown(step, stage)
  const block = blocks.find(({ id }) => id === picked)
  if (stage === 'alone') return <Alone blocks={blocks} />
  if (stage === 'points') return <PointsAlone step={step} />
  const item = blocks.flatMap(({ items }) => items).find(({ id }) => id === large)
  if (item) return <OneItem key={item.id} step={step} item={item} blocks={blocks} />
  switch (view) {
    case 'block':
      return block ? (
        <BlockLarge key={block.id} step={step} block={block} />
      ) : (
        <Canvas step={step} blocks={blocks} />
      )
    case 'differences':
      return <Differences key={picked ?? 'all'} step={step} blocks={blocks} block={block} />
    case 'points':
      return <PointsScored step={step} />
    case 'statement':
      return <StatementPage step={step} />
    case 'earlier':
      return <EarlierPage step={step} />
    default:
      return <Canvas step={step} blocks={blocks} />
  }
}
