import type { CitationView } from '../../view-model/article/citation.ts';

/** How to cite something: a note to copy, other styles folded, and files for programs that keep citations. */
export function Citation({ citation }: { readonly citation: CitationView }) {
  const [first, ...others] = citation.notes;
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite" class="label">
        Cite
      </h2>
      <p class="printed note">{first?.text}</p>
      {others.map(({ style, text }) => (
        <details key={style}>
          <summary>{style}</summary>
          <p class="printed note">{text}</p>
        </details>
      ))}
      <ul class="inline">
        {citation.forms.map(({ label, href }) => (
          <li key={href}>
            <a href={href} rel="nofollow">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
