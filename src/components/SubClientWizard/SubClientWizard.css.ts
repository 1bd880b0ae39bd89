import { style } from '@vanilla-extract/css'
import { stepsAround, whereRoomy } from '../../primitives/Steps.css.ts'
import { focusRing, insidePart, labelText, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, leading, radius, space, text: size } = tokens
const column = { ...part, display: 'flex', flexDirection: 'column' } as const

export const wizard = style([stepsAround, { ...part, display: 'block', minInlineSize: 0 }])

export const page = style({
  ...column,
  gap: space[5],
  '@container': { [whereRoomy]: { gap: space[6] } },
})

export const header = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[3],
})

export const logo = style({ ...part, display: 'flex', flex: 'none', maxInlineSize: '100%' })

export const title = style({ ...part, color: color.muted, fontWeight: font.strong })

export const columns = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space[5],
  '@container': {
    [whereRoomy]: {
      // The rail stays beside the form, as wide as its words need.
      gridTemplateColumns: `minmax(0, calc(${tokens.size.form} * 0.4)) minmax(0, ${tokens.size.form})`,
      alignItems: 'start',
      columnGap: space[7],
    },
  },
})

export const step = style({ ...column, gap: space[4], minInlineSize: 0 })

export const heading = style({
  ...part,
  fontSize: size.amount,
  fontWeight: font.strong,
  lineHeight: leading.amount,
  alignSelf: 'flex-start',
  overflowWrap: 'anywhere',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

/** Further from the heading than the heading from what it is of. */
export const notice = style({ marginBlockEnd: space[3] })

export const form = style({ ...column, gap: space[6], maxInlineSize: tokens.size.form })

export const text = style({ ...part, color: color.muted })

export const notLoaded = style({ ...column, alignItems: 'flex-start', gap: space[3] })

export const problem = style({ ...part, display: 'flex', gap: space[2], color: color.critical })

export const actions = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: space[3] })

export const facts = style({
  ...insidePart,
  display: 'flex',
  flexDirection: 'column',
  gap: space[1],
  listStyle: 'disc',
  paddingInlineStart: space[4],
})

export const fact = style(insidePart)

export const draft = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[2],
  minInlineSize: 0,
  minBlockSize: tokens.leading.label,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const notSaved = style({
  ...insidePart,
  display: 'flex',
  alignItems: 'center',
  gap: space[1],
  color: color.caution,
})

export const question = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[3],
  minInlineSize: 0,
})

export const questionText = style({ ...part, ...labelText, inlineSize: '100%' })

export const cover = style({
  ...column,
  alignItems: 'center',
  gap: space[3],
  maxInlineSize: tokens.size.form,
  paddingBlock: space[7],
  paddingInline: space[4],
  border: `${border.width} solid ${color.line}`,
  borderRadius: radius.card,
  backgroundColor: color.surface,
  textAlign: 'center',
})

export const coverSign = style({
  ...insidePart,
  display: 'flex',
  padding: space[3],
  borderRadius: radius.round,
  backgroundColor: color.accentSoft,
  color: color.accent,
})

export const coverTitle = style({
  ...part,
  fontSize: size.heading,
  fontWeight: font.strong,
  lineHeight: leading.heading,
  textAlign: 'center',
})

export const coverText = style({ ...part, color: color.muted, textAlign: 'center' })

export const created = style({
  ...column,
  gap: space[5],
  maxInlineSize: tokens.size.form,
  // Where the steps were, beside which the rail is gone.
  '@container': { [whereRoomy]: { gridColumn: 2 } },
})

export const status = style({
  ...column,
  alignItems: 'flex-start',
  gap: space[2],
  padding: space[4],
  border: `${border.width} solid ${color.line}`,
  borderRadius: radius.card,
})

export const footer = style({ ...part, ...labelText, color: color.muted })
