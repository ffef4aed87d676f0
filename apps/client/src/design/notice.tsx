import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone?: 'info' | 'warn' | 'danger' | 'good';
  readonly title?: string;
  /** Read out at once: something went wrong while the reader was doing something else. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** A message that stands in the page until its reason is gone. */
export function Notice({ tone = 'info', title, alert = false, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
