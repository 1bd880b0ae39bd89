import { style } from '@vanilla-extract/css'
import { insidePart, labelText, part, visuallyHidden, wide } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, space } = tokens

const isWide = `(min-width: ${wide})`
const line = `${border.width} solid ${color.line}`

export const table = style({
  ...part,
  display: 'block',
  inlineSize: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '@container': { [isWide]: { display: 'table' } },
})

export const caption = style({ ...visuallyHidden, insetInlineStart: 0 })

/** Where it is narrow each cell says its column itself. */
export const head = style({
  ...visuallyHidden,
  insetInlineStart: 0,
  '@container': {
    [isWide]: {
      position: 'static',
      display: 'table-header-group',
      overflow: 'visible',
      clipPath: 'none',
    },
  },
})

export const body = style({
  ...part,
  display: 'block',
  '@container': { [isWide]: { display: 'table-row-group' } },
})

export const row = style({
  ...part,
  display: 'block',
  paddingBlock: space[2],
  borderBlockStart: line,
  // A row of a table can't hold its line; its cells do.
  '@container': { [isWide]: { display: 'table-row', borderBlockStart: 0 } },
})

export const column = style({
  ...part,
  ...labelText,
  paddingBlockEnd: space[1],
  paddingInlineStart: space[3],
  color: color.muted,
  textAlign: 'end',
})

export const name = style({
  ...part,
  ...labelText,
  display: 'block',
  color: color.muted,
  '@container': {
    [isWide]: {
      display: 'table-cell',
      paddingBlock: space[2],
      borderBlockStart: line,
      lineHeight: tokens.leading.body,
    },
  },
})

export const cell = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: space[3],
  selectors: { '&[data-new]': { fontWeight: font.strong } },
  '@container': {
    [isWide]: {
      display: 'table-cell',
      paddingBlock: space[2],
      paddingInlineStart: space[3],
      borderBlockStart: line,
      textAlign: 'end',
    },
  },
})

export const cellLabel = style({
  ...insidePart,
  color: color.muted,
  fontWeight: font.regular,
  '@container': { [isWide]: { display: 'none' } },
})

export const cellValue = style({ ...insidePart, overflowWrap: 'anywhere', textAlign: 'end' })
