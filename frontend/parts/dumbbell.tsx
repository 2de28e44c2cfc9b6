/** Strength training's own sign: it stands wherever its fuchsia does. */
export const Dumbbell = ({ size }: Readonly<{ size: number }>) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    className="flex-none"
  >
    <path d="M3 12h1.5M19.5 12H21M7.5 12h9M4.5 8.5h3v7h-3zM16.5 8.5h3v7h-3z" />
  </svg>
);
