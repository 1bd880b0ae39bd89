import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import { focusRing, insidePart, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { space } = tokens

export const details = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const title = style({
  ...part,
  fontSize: tokens.text.heading,
  fontWeight: tokens.font.strong,
  lineHeight: tokens.leading.heading,
  overflowWrap: 'anywhere',
})

export const news = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[4],
  selectors: { '&:empty': { display: 'none' } },
})

export const actions = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[3],
  '@media': { print: { display: 'none' } },
})

export const values = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  columnGap: space[4],
})

export const bone = style({
  ...bar,
  inlineSize: '40%',
  marginBlock: space[3],
  selectors: { '&[data-size="large"]': { inlineSize: '70%' } },
})
