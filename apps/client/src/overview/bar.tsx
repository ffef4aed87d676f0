interface BarProps {
  readonly value: number;
  /** The part of it that is drawn darker. */
  readonly part: number;
  /** What the full width stands for. */
  readonly most: number;
}

/** A small bar of two parts. The figures stand beside it in words, so it is hidden from readers that cannot see it. */
export function Bar({ value, part, most }: BarProps) {
  const width = (amount: number) => `${most > 0 ? (amount / most) * 100 : 0}%`;
  return (
    <svg className="bar" width="100%" height="8" aria-hidden="true">
      <rect className="bar-ground" width="100%" height="8" rx="4" />
      {value > 0 && <rect className="bar-value" width={width(value)} height="8" rx="4" />}
      {part > 0 && <rect className="bar-part" width={width(part)} height="8" rx="4" />}
    </svg>
  );
}
