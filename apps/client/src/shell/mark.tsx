/** Five strokes, as one counts boxes at the dock. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <rect className="mark-ground" width="32" height="32" rx="8" />
      <path className="mark-tally" d="M9 8v16M14 8v16M19 8v16M24 8v16" />
      <path className="mark-stroke" d="M5.5 21.5 26.5 10.5" />
    </svg>
  );
}
