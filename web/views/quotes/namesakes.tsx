import { Fragment } from 'preact';

interface NamesakesProps {
  /** As typed. */
  readonly name: string;
  readonly namesakes: readonly { readonly name: string; readonly href: string }[];
}

/** Whom a typed name was taken to mean, where that is several: each link takes one of them alone. */
export function Namesakes({ name, namesakes }: NamesakesProps) {
  if (namesakes.length === 0) return null;
  return (
    <p>
      “{name}” means{' '}
      {namesakes.map((each, index) => (
        <Fragment key={each.href}>
          {index > 0 && ', '}
          <a href={each.href}>{each.name}</a>
        </Fragment>
      ))}
      . Choose one for that one alone.
    </p>
  );
}
