import { style } from '@vanilla-extract/css'
import { insidePart, part } from '../theme/rules.ts'

// Where its lengths stand on the element as variables, so that a printed page can do without them.
export const region = style({
  ...part,
  display: 'block',
  minInlineSize: 0,
  maxBlockSize: 'min(var(--flash-list-height, 560px), 80dvh)',
  overflowX: 'hidden',
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  // The list itself keeps the rows in view in their place when one above turns out taller.
  overflowAnchor: 'none',
  '@media': { print: { maxBlockSize: 'none', overflow: 'visible' } },
})

export const list = style({
  ...insidePart,
  // The first row's margin, which stands for all rows above, stays within it.
  display: 'flow-root',
  blockSize: 'var(--flash-list-size)',
  listStyle: 'none',
  '@media': { print: { blockSize: 'auto' } },
})

export const row = style({
  ...insidePart,
  // Margins of what a row holds stay within it, or its measure would miss them.
  display: 'flow-root',
  minInlineSize: 0,
  marginBlockStart: 'var(--flash-list-gap, 0)',
  '@media': { print: { marginBlockStart: 0, breakInside: 'avoid' } },
})
