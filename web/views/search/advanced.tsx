import { ADVANCED_GROUPS, type Advanced } from '../../view-model/search/advanced.ts';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';

interface AdvancedSearchProps {
  readonly frame: Frame;
  readonly form: Advanced;
  readonly notes: readonly string[];
}

/** The form that writes a query: a field for each thing that can be asked. */
export function AdvancedSearch({ frame, form, notes }: AdvancedSearchProps) {
  return (
    <Page frame={frame} title="Advanced search - On the Record">
      <div class="message">
        <h1>Advanced search</h1>
        <Notes notes={notes} />
        <p>
          The fields become one query in the search box, where you can go on changing it.{' '}
          <a href="/help/search">What you can type there</a>
        </p>
        <form class="advanced" action="/search/advanced" method="get">
          {ADVANCED_GROUPS.map(({ title, fields }) => (
            <fieldset key={title}>
              <legend>{title}</legend>
              {fields.map(({ name, label }) => (
                <label key={name}>
                  <span>{label}</span>
                  <input name={name} value={form[name]} autocomplete="off" />
                </label>
              ))}
            </fieldset>
          ))}
          <fieldset>
            <legend>When it was published</legend>
            <label>
              <span>From</span>
              <input name="since" autocomplete="off" placeholder="2012, 2012-03 or 2012-03-28" />
            </label>
            <label>
              <span>Until</span>
              <input name="until" autocomplete="off" placeholder="2013" />
            </label>
          </fieldset>
          <p class="buttons">
            <button type="submit" name="in" value="articles">
              Find articles
            </button>
            <button type="submit" name="in" value="quotes" class="second">
              Find quotes
            </button>
          </p>
        </form>
      </div>
    </Page>
  );
}
