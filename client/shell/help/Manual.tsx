// The manual as a page: its blocks as our own elements, so that nothing in it can ever run.
import { Fragment, useState } from 'react'
import type { Block, Inline } from '#shared/help/read.ts'
import css from './Manual.module.css'

/** The pictures of the manual, each with the address under which it is served here. */
const pictures = import.meta.glob<string>('../../../docs/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
})

const Words = ({ line }: { line: readonly Inline[] }) =>
  line.map(({ text, bold }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- parts of a fixed text have no other name than their place
    bold ? <b key={index}>{text}</b> : <Fragment key={index}>{text}</Fragment>,
  )

const Heading = ({ block }: { block: Extract<Block, { type: 'heading' }> }) => {
  const Tag = `h${block.level}` as const
  return (
    <Tag id={block.id} tabIndex={-1} className={css.heading}>
      {block.text}
    </Tag>
  )
}

/** How wide and high a picture is, from what it was taken of; so that nothing jumps while it comes. */
const shapeOf = (file: string): string => /^(phone|laptop|projector)/.exec(file)?.[1] ?? 'laptop'

/** A picture that cannot be had, for instance without network, is only its words. */
const Picture = ({ block: { file, alt } }: { block: Extract<Block, { type: 'picture' }> }) => {
  const [gone, setGone] = useState(false)
  return (
    <img
      className={css.picture}
      data-shape={gone ? 'words' : shapeOf(file)}
      src={pictures[`../../../docs/pictures/${file}`]}
      alt={alt}
      loading="lazy"
      onError={() => setGone(true)}
    />
  )
}

const Show = ({ block }: { block: Block }) => {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} />
    case 'text':
      return (
        <p>
          <Words line={block.line} />
        </p>
      )
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul'
      return (
        <Tag>
          {block.items.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines of a fixed text
            <li key={index}>
              <Words line={line} />
            </li>
          ))}
        </Tag>
      )
    }
    case 'table':
      return (
        <table className={css.table}>
          <thead>
            <tr>
              {block.head.map((line, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- cells of a fixed table
                <th key={index} scope="col">
                  <Words line={line} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([first = [], ...rest], row) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of a fixed table
              <tr key={row}>
                <th scope="row">
                  <Words line={first} />
                </th>
                {rest.map((line, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- cells of a fixed table
                  <td key={index}>
                    <Words line={line} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'picture':
      return <Picture block={block} />
  }
}

export const Manual = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className={css.manual}>
    {blocks.map((block, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- blocks of a fixed text
      <Show key={index} block={block} />
    ))}
  </div>
)
