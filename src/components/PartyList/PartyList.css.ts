import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import { focusRing, insidePart, labelText, part, visuallyHidden, wide } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens
const whereWide = `(min-width: ${wide})`

export const list = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[4],
  minInlineSize: 0,
  containerType: 'inline-size',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const tools = style({ ...part, display: 'flex', flexDirection: 'column', gap: space[4] })

export const searchLine = style({
  ...part,
  display: 'grid',
  gap: space[4],
  '@container': {
    [whereWide]: { gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'end' },
  },
})

export const choices = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 128px), 1fr))',
  gap: space[4],
})

export const count = style({
  ...part,
  ...labelText,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
})

export const announcer = style(visuallyHidden)

export const rows = style({
  '@container': {
    [whereWide]: { borderBlockStart: `${tokens.border.width} solid ${color.line}` },
  },
})

export const nobody = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: space[1],
  paddingBlock: space[7],
  paddingInline: space[4],
  border: `${tokens.border.width} dashed ${color.line}`,
  borderRadius: tokens.radius.card,
  textAlign: 'center',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const nobodyTitle = style({ ...part, fontWeight: tokens.font.strong, textAlign: 'center' })

export const nobodyText = style({ ...part, ...labelText, color: color.muted, textAlign: 'center' })

export const nobodyAction = style({ ...insidePart, marginBlockStart: space[4] })

export const news = style({
  ...part,
  outline: 'none',
  borderRadius: tokens.radius.control,
  selectors: { '&:empty': { display: 'none' }, '&:focus-visible': focusRing },
})

export const newsActions = style({
  ...insidePart,
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[2],
})

/** A line of a row that is loading. */
export const bone = style({
  ...bar,
  inlineSize: '45%',
  marginBlock: space[1],
  selectors: { '&[data-size="small"]': { inlineSize: '25%' } },
})

// As high as a row of two lines.
export const bones = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  minBlockSize: `calc(${tokens.leading.body} + ${tokens.leading.small} + 2 * ${space[3]})`,
  paddingInline: space[4],
  borderBlockEnd: `${tokens.border.width} solid ${color.line}`,
})
