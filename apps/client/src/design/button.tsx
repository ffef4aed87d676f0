import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

type Look = 'primary' | 'outline' | 'plain';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look;
  /** Shows that the answer is on its way; a second press does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'outline', busy = false, className = '', onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button ${look} ${className}`}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

export function ButtonLink({ look = 'outline', className = '', ...rest }: LinkProps & { look?: Look }) {
  return <Link {...rest} className={`button ${look} ${className}`} />;
}
