import type { Company } from '../../view-model/people/person-page.ts';
import { inFigures } from '../../view-model/wording.ts';

interface CompanyListProps {
  readonly title: string;
  readonly items: readonly Company[];
}

/** A list of what or who stands beside somebody, each with its count as a figure and as a bar. */
export function CompanyList({ title, items }: CompanyListProps) {
  if (items.length === 0) return null;
  return (
    <section class="facet company">
      <h2 class="label">{title}</h2>
      <ul>
        {items.map(({ label, count, share, href }) => (
          <li key={href}>
            <a href={href}>{label}</a> <span class="count">{inFigures(count)}</span>
            <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
              <rect class="bar" width={Math.max(1, Math.round(share * 100))} height={1} />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
