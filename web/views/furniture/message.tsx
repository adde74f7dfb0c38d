import { type Frame, Page } from './page.tsx';

interface MessageProps {
  readonly frame: Frame;
  readonly heading: string;
  /** What is the matter and what to do, a paragraph each. */
  readonly lines: readonly string[];
  readonly q?: string;
  /** Where to go on. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

/** A page that says what is the matter and the way out. */
export function Message({ frame, heading, lines, q = '', links = [] }: MessageProps) {
  return (
    <Page frame={frame} title={`${heading} - On the Record`} q={q}>
      <div class="message">
        <h1>{heading}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {links.length > 0 && (
          <ul>
            {links.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}
