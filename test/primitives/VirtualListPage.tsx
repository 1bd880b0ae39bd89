import { createRoot } from 'react-dom/client'
import { Badge } from '../../src/primitives/Badge.tsx'
import { Root } from '../../src/primitives/Root.tsx'
import { type RowControl, VirtualList } from '../../src/primitives/VirtualList.tsx'
import '../../src/theme/tokens.css.ts'

/** A page of as many rows as its address says, `?100000`, each about as much as one of an address book. */
const count = Number(location.search.slice(1))

function renderItem(index: number, control: RowControl) {
  return (
    <button {...control} style={{ display: 'flex', gap: 12, inlineSize: '100%' }} type="button">
      <span style={{ flex: 1, textAlign: 'start' }}>
        <b>Person {index}</b>
        <br />
        <span>{'of a long name '.repeat(index % 5)}</span>
      </span>
      <bdi dir="ltr">062-000 {10_000_000 + index}</bdi>
      <Badge>AUD</Badge>
    </button>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <Root locale="en-AU">
    <VirtualList
      count={count}
      estimateSize={60}
      itemKey={index => `person-${index}`}
      label="People"
      renderItem={renderItem}
    />
  </Root>,
)
