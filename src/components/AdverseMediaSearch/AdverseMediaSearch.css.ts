import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  part,
  smallText,
  visuallyHidden,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, leading, radius, space, text } = tokens
const line = `${border.width} solid ${color.line}`

export const cost = style({ ...part, ...labelText, color: color.muted })

export const view = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  minInlineSize: 0,
  maxInlineSize: '45rem',
  containerType: 'inline-size',
})

export const title = style({
  ...part,
  fontSize: text.heading,
  fontWeight: font.strong,
  lineHeight: leading.heading,
  inlineSize: 'fit-content',
  overflowWrap: 'anywhere',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const meta = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: space[4],
  color: color.muted,
})

export const aside = style({
  ...part,
  ...labelText,
  color: color.muted,
  overflowWrap: 'anywhere',
})

export const actions = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[3],
  '@media': { print: { display: 'none' } },
})

export const found = style({ ...part, fontWeight: font.strong })

export const articles = style({
  ...insidePart,
  display: 'flex',
  flexDirection: 'column',
  gap: space[4],
  listStyle: 'none',
})

export const item = style({ ...insidePart, display: 'block' })

export const article = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: space[3],
  padding: space[4],
  border: line,
  borderRadius: radius.card,
  '@media': { print: { breakInside: 'avoid' } },
})

export const articleTitle = style({ ...part, fontWeight: font.strong, overflowWrap: 'anywhere' })

export const meters = style({
  ...insidePart,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
  columnGap: space[5],
  rowGap: space[3],
})

export const meter = style({ ...insidePart, minInlineSize: 0 })

export const meterLine = style({ ...part, ...labelText })

export const meterLabel = style({ ...part, ...labelText, color: color.muted })

export const meterLevel = style({ ...part, ...labelText, fontWeight: font.strong })

export const track = style({
  ...insidePart,
  blockSize: space[2],
  marginBlockStart: space[1],
  border: `${border.width} solid ${color.control}`,
  borderRadius: radius.round,
  overflow: 'hidden',
})

export const fill = style({
  ...insidePart,
  blockSize: '100%',
  inlineSize: 'var(--flash-meter)',
  backgroundColor: color.text,
  '@media': {
    [forcedColors]: { backgroundColor: 'CanvasText' },
    print: { printColorAdjust: 'exact' },
  },
})

export const marks = style({ ...insidePart, display: 'flex', flexWrap: 'wrap', gap: space[2] })

export const summary = style({ ...part, overflowWrap: 'anywhere' })

export const roleDetails = style({
  ...part,
  ...smallText,
  display: 'block',
  color: color.muted,
  overflowWrap: 'anywhere',
})

export const link = style({
  ...part,
  ...labelText,
  alignSelf: 'start',
  paddingBlock: space[1],
  color: color.accent,
  fontWeight: font.strong,
  textDecoration: 'underline',
  textUnderlineOffset: '2px',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
})

export const hidden = style({ ...visuallyHidden, insetInlineStart: 0 })

export const bone = style({ ...bar, blockSize: space[5] })
