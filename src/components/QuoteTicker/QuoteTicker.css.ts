import { createVar, style } from '@vanilla-extract/css'
import { labelText, part, smallText, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens

/** Of the ticker's own width: from here on all columns stand beside one another. */
export const roomy = '(width >= 640px)'
/** Below it each pair takes two lines. */
export const tight = '(width < 640px)'

/** What rates, arrows and lines are drawn in: all paler once they are of the past. */
export const ink = createVar()
export const upInk = createVar()
export const downInk = createVar()
export const lineInk = createVar()
/** How many digits the longest rate has before and after its mark. */
export const wholeVar = createVar()
export const decimalsVar = createVar()

/** The same as names, by which a script sets them. */
export const wholeDigits = wholeVar.slice(4, -1)
export const decimalDigits = decimalsVar.slice(4, -1)

export const ticker = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: space[3],
  minInlineSize: 0,
  containerType: 'inline-size',
  vars: {
    [ink]: color.text,
    [upInk]: color.positive,
    [downInk]: color.critical,
    [lineInk]: color.accent,
  },
  selectors: {
    '&[data-stale]': {
      vars: {
        [ink]: color.muted,
        [upInk]: color.muted,
        [downInk]: color.muted,
        [lineInk]: color.muted,
      },
    },
  },
})

export const bar = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: space[3],
})

export const standing = style({ ...part, flex: '1 1 auto', minInlineSize: 0 })

export const indicative = style({ ...part, ...labelText })

export const age = style({
  ...part,
  ...labelText,
  display: 'flex',
  gap: space[1],
  minBlockSize: tokens.leading.label,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
})

export const buttons = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: space[2] })

export const table = style({
  ...part,
  inlineSize: '100%',
  borderCollapse: 'collapse',
  borderSpacing: 0,
  vars: { [wholeVar]: '2', [decimalsVar]: '5' },
  '@container': { [tight]: { display: 'block' } },
})

export const heads = style({
  ...part,
  '@container': { [tight]: visuallyHidden },
})

export const headRow = style({ ...part })

export const head = style({
  ...part,
  ...smallText,
  paddingBlock: space[2],
  paddingInline: space[2],
  borderBlockEnd: `${tokens.border.width} solid ${color.line}`,
  color: color.muted,
  fontWeight: tokens.font.regular,
  whiteSpace: 'nowrap',
  selectors: {
    '&[data-column="bid"]': { textAlign: 'end' },
    '&[data-column="ask"]': { textAlign: 'end' },
    '&[data-column="spread"]': { textAlign: 'end' },
  },
})

export const body = style({ ...part, '@container': { [tight]: { display: 'block' } } })

export const announcer = style(visuallyHidden)

export const empty = style({ ...part, ...labelText, color: color.muted })
