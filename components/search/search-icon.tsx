/** A decorative magnifying glass: there is always a label or an accessible name. */
export function SearchIcon({ className }: { className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" className={className}>
      <circle cx="10.5" cy="10.5" r="6.5" strokeWidth="2" />
      <path d="m15.5 15.5 5.5 5.5" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
