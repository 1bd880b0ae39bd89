import { style } from '@vanilla-extract/css'
import { insidePart, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, font, leading, space, text } = tokens

export const line = style({
  ...insidePart,
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  columnGap: space[2],
})

export const value = style({
  ...part,
  // Beside the button however long it is, and wrapped there.
  flex: '1 1 0',
  minInlineSize: 0,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-muted]': { color: color.muted },
    '&[data-size="large"]': {
      fontSize: text.heading,
      fontWeight: font.strong,
      lineHeight: leading.heading,
    },
  },
})

// The line keeps the height of its text, and the words end where the line does.
export const button = style({
  justifyItems: 'end',
  marginBlock: `calc((${leading.body} - ${tokens.size.compact}) / 2)`,
  marginInlineEnd: `calc(-1 * ${space[2]})`,
})
