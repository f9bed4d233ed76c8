/** The sign of Limpida: a drop of clear water, drawn in the colour of the text around it. */
function Drop({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" height={size} viewBox="0 0 24 24" width={size}>
      <path d="M12 1.8c3.9 4.7 7.2 8.6 7.2 12.6a7.2 7.2 0 0 1-14.4 0c0-4 3.3-7.9 7.2-12.6Z" fill="#06c" />
      <path d="m8.6 14.2 2.5 2.5 4.4-4.6" fill="none" stroke="#fff" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.8" />
    </svg>
  )
}

/** What stands over the login: the sign with the name beside it. */
export function Logo() {
  return (
    <span className="limpida-logo">
      <Drop size={40} /> Limpida
    </span>
  )
}

/** What leads back to the dashboard from every page; its link is named by the admin. */
export function Icon() {
  return <Drop size={22} />
}
