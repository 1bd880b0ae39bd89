/** Tells a movement from others of its kind on one page, and finds it again after a reload. */
export function placeOfMove(operation: string, moveId = ''): string {
  return `${operation}${moveId && `.${moveId}`}`
}

/** Where the keys of a movement are kept in the tab's `sessionStorage`. */
export function keptMovesName(place: string): string {
  return `flashkit.move.${place}`
}

/** Whether something was prepared or sent there before the page was loaded. */
export function hasKeptMoves(place: string): boolean {
  try {
    return sessionStorage.getItem(keptMovesName(place)) !== null
  } catch {
    return false
  }
}
