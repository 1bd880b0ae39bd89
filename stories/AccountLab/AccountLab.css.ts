import { style } from '@vanilla-extract/css'
import { labelText, part, smallText, visuallyHidden } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

/** The width of the list from which each verdict is one line. */
const table = '(min-width: 960px)'
const columns = '132px 100px minmax(0, 1.15fr) minmax(0, 1.2fr) minmax(0, 1.55fr) minmax(0, 1.15fr)'
const hairline = `${tokens.border.width} solid ${tokens.color.line}`
const line = {
  display: 'grid',
  gridTemplateColumns: columns,
  columnGap: tokens.space[4],
} as const

export const lab = style({ ...part, display: 'grid', gap: tokens.space[5], minInlineSize: 0 })

export const box = style({ maxInlineSize: tokens.size.form })

export const examples = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[2],
  minInlineSize: 0,
})

export const legend = style({
  ...part,
  ...labelText,
  marginBlockEnd: tokens.space[2],
  fontWeight: tokens.font.strong,
})

export const example = style({
  minBlockSize: tokens.size.compact,
  paddingInline: tokens.space[3],
  fontSize: tokens.text.label,
  fontWeight: tokens.font.regular,
})

export const summary = style({ ...part, fontWeight: tokens.font.strong })

export const verdicts = style({ ...part, containerType: 'inline-size' })

export const heads = style({
  display: 'none',
  '@container': {
    [table]: { ...line, paddingBlockEnd: tokens.space[2], borderBlockEnd: hairline },
  },
})

export const list = style({
  ...part,
  display: 'grid',
  gap: tokens.space[3],
  listStyle: 'none',
  '@container': { [table]: { gap: 0 } },
})

export const row = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: tokens.space[2],
  padding: tokens.space[4],
  border: hairline,
  borderRadius: tokens.radius.card,
  '@container': {
    [table]: {
      ...line,
      paddingBlock: tokens.space[3],
      paddingInline: 0,
      border: 0,
      borderBlockEnd: hairline,
      borderRadius: 0,
    },
  },
})

export const scheme = style({
  ...part,
  ...labelText,
  fontWeight: tokens.font.strong,
  selectors: { '[data-status="invalid"] > &': { color: tokens.color.muted } },
})

// Most checks refuse most texts: only the sign of a refusal has the colour of one.
export const status = style({
  ...part,
  ...labelText,
  display: 'flex',
  gap: tokens.space[1],
  color: tokens.color.muted,
  selectors: {
    '&[data-status="valid"]': { color: tokens.color.positive },
    '&[data-status="warning"]': { color: tokens.color.caution },
  },
})

export const sign = style({
  display: 'flex',
  selectors: { '[data-status="invalid"] > &': { color: tokens.color.critical } },
})

export const details = style({
  ...part,
  display: 'grid',
  gridColumn: '1 / -1',
  gap: tokens.space[2],
  '@container': { [table]: { display: 'contents' } },
})

export const detail = style({
  display: 'grid',
  gridTemplateColumns: '64px minmax(0, 1fr)',
  columnGap: tokens.space[3],
  selectors: { '&[data-empty]': { display: 'none' } },
  '@container': {
    [table]: { display: 'block', selectors: { '&[data-empty]': { display: 'block' } } },
  },
})

export const head = style({ ...part, ...smallText, color: tokens.color.muted })

/** In a table the head of the column says it to the eye. */
export const term = style([head, { '@container': { [table]: visuallyHidden } }])

export const text = style({
  ...part,
  ...labelText,
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  fontVariantNumeric: 'tabular-nums',
  selectors: { '[data-status="invalid"] &': { color: tokens.color.muted } },
})

const inline = { ...part, ...smallText, color: 'inherit' } as const
const monospace = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace'

export const code = style({ ...inline, display: 'block', fontFamily: monospace })

export const params = style({
  ...inline,
  display: 'block',
  fontFamily: monospace,
  color: tokens.color.muted,
})

export const note = style({ ...inline, display: 'block', color: tokens.color.muted })

/** At least 24 px high, as a target has to be, without making its line higher. */
export const mend = style({
  justifyItems: 'start',
  minBlockSize: 0,
  padding: tokens.space[1],
  margin: `calc(-1 * ${tokens.space[1]})`,
  borderWidth: 0,
  textAlign: 'start',
  fontSize: tokens.text.label,
  fontWeight: tokens.font.regular,
  lineHeight: tokens.leading.label,
  overflowWrap: 'anywhere',
  textDecoration: 'underline',
  textUnderlineOffset: '2px',
})
