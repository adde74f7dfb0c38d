import { ADVANCED_FIELDS, type Advanced } from '../view-model/advanced.ts';
import { type Frame, Page } from './page.tsx';

/** The form that writes a query: a field for each thing that can be asked. */
export function AdvancedSearch({ frame, form }: { readonly frame: Frame; form: Advanced }) {
  return (
    <Page frame={frame} title="Advanced search - On the Record">
      <div class="message">
        <h1>Advanced search</h1>
        <p>
          The fields become one query in the search box, where you can go on changing it.{' '}
          <a href="/help/search">What you can type there</a>
        </p>
        <form class="advanced" action="/search/advanced" method="get">
          {ADVANCED_FIELDS.map(({ name, label }) => (
            <label key={name}>
              <span>{label}</span>
              <input name={name} value={form[name]} autocomplete="off" />
            </label>
          ))}
          <label>
            <span>Published from</span>
            <input name="since" autocomplete="off" placeholder="2012, 2012-03 or 2012-03-28" />
          </label>
          <label>
            <span>Published until</span>
            <input name="until" autocomplete="off" placeholder="2013" />
          </label>
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
