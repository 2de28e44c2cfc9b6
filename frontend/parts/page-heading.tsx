import { useMatch } from '@tanstack/react-router';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

// The page a reader came in on needs no focus: the browser starts at its top anyway.
let lastFocused = window.location.pathname;

/** The one h1 of a page. It names the document and takes the focus when a navigation brought the reader here. */
export const PageHeading = ({ title, children, className = 'title' }: PageHeadingProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // Its own page's: the address is the next page's while that is still being fetched.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });

  useLayoutEffect(() => {
    document.title = `${title} · ${t('brand')}`;
    return () => {
      document.title = t('brand');
    };
  }, [title, t]);
  useLayoutEffect(() => {
    if (pathname === lastFocused) return;
    heading.current?.focus({ preventScroll: true });
    // A page that still waits for a part of itself takes no focus yet, and gets another turn.
    if (document.activeElement === heading.current) lastFocused = pathname;
  }, [pathname]);

  return (
    <h1 ref={heading} id="content" tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
};

type PageHeadingProps = Readonly<{
  /** Plain text: the document's title, and the heading itself unless there are children. */
  title: string;
  children?: ReactNode;
  className?: string;
}>;
