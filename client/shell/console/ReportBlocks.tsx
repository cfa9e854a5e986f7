// The blocks of the report on screen, from the same document that all files are written from.
import type { Block, Table } from '#shared/report/document.ts'
import { ReportBars } from './ReportBars.tsx'
import { ReportFigure } from './ReportFigure.tsx'
import css from './Report.module.css'

const DataTable = ({ caption, head, rows, rowHeaders }: Table) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling table must be reachable by keyboard
  <div className={css.scroll} role="region" aria-label={caption} tabIndex={0}>
    <table className={css.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, index) =>
              rowHeaders && index === 0 ? (
                <th key={head[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const OneBlock = ({ block }: { block: Block }) => {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'paragraph':
      return <p className={css[block.role]}>{block.text}</p>
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <DataTable {...block} />
    case 'bars':
      return (
        <>
          <ReportBars bars={block} />
          <DataTable {...block.table} />
        </>
      )
    case 'figure':
      return <ReportFigure figure={block} />
    case 'facts':
      return (
        <dl className={css.facts}>
          {block.items.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
  }
}

export const ReportBlocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- blocks have no id; the preview is drawn again as a whole
    <OneBlock key={index} block={block} />
  ))
