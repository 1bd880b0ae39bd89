import { keyframes, style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  motionAllowed,
  part,
  smallText,
  transition,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { border, color, space } = tokens
const line = `${border.width} solid ${color.line}`

export const region = style({
  ...part,
  position: 'relative',
  display: 'block',
  minInlineSize: 0,
  maxBlockSize: 'min(var(--flash-table-height, 640px), 80dvh)',
  overflow: 'auto',
  overscrollBehavior: 'contain',
  // The table itself keeps the rows in view in their place when one above changes.
  overflowAnchor: 'none',
  selectors: {
    '&[data-layout="rows"]': { border: line, borderRadius: tokens.radius.card },
  },
  '@media': { print: { maxBlockSize: 'none', overflow: 'visible' } },
})

export const table = style({
  ...insidePart,
  display: 'block',
  selectors: { '&[data-layout="rows"]': { minInlineSize: 'var(--flash-table-width)' } },
})

export const heads = style({
  ...insidePart,
  position: 'sticky',
  insetBlockStart: 0,
  zIndex: 1,
  display: 'block',
  borderBlockEnd: line,
  backgroundColor: color.surface,
})

const cells = {
  display: 'grid',
  gridTemplateColumns: 'var(--flash-table-columns)',
  columnGap: space[4],
  paddingInline: space[4],
} as const

export const headRow = style({ ...insidePart, ...cells })

export const head = style({
  ...part,
  ...smallText,
  display: 'flex',
  alignItems: 'center',
  minInlineSize: 0,
  minBlockSize: tokens.size.control,
  color: color.muted,
  selectors: {
    '&[data-align="end"]': { justifyContent: 'flex-end' },
    // Figures read from left to right and end on the right, also on a page that doesn't.
    '&[data-align="end"]:dir(rtl)': { justifyContent: 'flex-start' },
  },
})

/** Of a column that can't be sorted; else the button's. */
export const headLabel = style({
  ...insidePart,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})

export const sort = style({
  ...part,
  ...smallText,
  display: 'inline-flex',
  alignItems: 'center',
  gap: space[1],
  minInlineSize: 0,
  maxInlineSize: '100%',
  minBlockSize: '24px',
  borderRadius: tokens.radius.control,
  color: color.muted,
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  selectors: {
    '&:hover': { color: color.text },
    '&[data-sorted]': { color: color.text, fontWeight: tokens.font.strong },
    '&:focus-visible': focusRing,
    // Its figures end where those of the column do, and the sign stands before.
    '&[data-align="end"]:dir(ltr)': { flexDirection: 'row-reverse' },
  },
  '@media': { [motionAllowed]: transition('color') },
})

export const sign = style({
  ...insidePart,
  flex: 'none',
  display: 'inline-flex',
  inlineSize: space[4],
  // Room that is kept, so that no label moves when it becomes the sorted one.
  opacity: 0,
  selectors: {
    '&[data-direction]': { opacity: 1 },
    '&[data-direction="ascending"]': { rotate: '180deg' },
    [`${sort}:hover &`]: { opacity: 1 },
    [`${sort}:focus-visible &`]: { opacity: 1 },
  },
})

export const body = style({
  ...insidePart,
  display: 'flow-root',
  blockSize: 'var(--flash-table-size)',
  '@media': {
    print: { blockSize: 'auto' },
    [motionAllowed]: transition('opacity'),
  },
  selectors: { '&[data-dimmed]': { opacity: 0.55 } },
})

export const row = style({
  ...insidePart,
  display: 'flow-root',
  minInlineSize: 0,
  marginBlockStart: 'var(--flash-table-gap, 0)',
  '@media': { print: { marginBlockStart: 0, breakInside: 'avoid' } },
})

const tint = keyframes({ from: { backgroundColor: color.accentSoft } })
// Another name for the same, so that a second change begins it anew.
const tintAgain = keyframes({ from: { backgroundColor: color.accentSoft } })
const slowly = '2400ms ease-out'

/** What a row shows: a line of cells, or a card of pairs. */
export const face = style({
  ...part,
  position: 'relative',
  cursor: 'pointer',
  selectors: {
    '&[data-layout="rows"]': {
      ...cells,
      alignItems: 'center',
      minBlockSize: `calc(${tokens.size.control} + ${space[2]})`,
      paddingBlock: space[2],
      borderBlockEnd: line,
    },
    // The frame of the table closes it.
    '&[data-layout="rows"][data-last]': { borderBlockEndColor: 'transparent' },
    '&[data-layout="cards"]': {
      display: 'grid',
      rowGap: space[2],
      marginBlockEnd: space[3],
      padding: space[4],
      border: line,
      borderRadius: tokens.radius.card,
    },
    '&:hover': { backgroundColor: color.surface },
  },
  '@media': {
    [motionAllowed]: {
      selectors: {
        '&[data-news="odd"]': { animation: `${tint} ${slowly}` },
        '&[data-news="even"]': { animation: `${tintAgain} ${slowly}` },
      },
    },
    [forcedColors]: { borderColor: 'CanvasText' },
  },
})

export const cell = style({
  ...part,
  ...labelText,
  minInlineSize: 0,
  selectors: {
    '&[data-layout="rows"]': {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    '&[data-layout="rows"][data-align="end"]': { textAlign: 'end' },
    '&[data-layout="cards"]': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
      columnGap: space[4],
      overflowWrap: 'anywhere',
      // No column of figures, whose points would have to meet.
      vars: { '--flash-table-figures': 'inline-block', '--flash-table-room': 'none' },
    },
    '&[data-layout="cards"][data-main]': { display: 'block' },
  },
})

export const label = style({ ...part, ...labelText, color: color.muted })

export const value = style({ ...insidePart, minInlineSize: 0 })
