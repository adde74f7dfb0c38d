import { REPORT_KINDS } from '../../../src/reports/report.ts';
import { reportAddress } from '../../address.ts';
import type { QuotationView } from '../../view-model/quotation/quotation.ts';
import { Notes } from '../furniture/notes.tsx';
import { type Frame, Page } from '../furniture/page.tsx';
import { Speaker, Words } from './quotation.tsx';

/** What stands in the form, as typed. */
export interface Typed {
  readonly kind: string;
  readonly instead: string;
  readonly note: string;
}

interface ReportFormProps {
  readonly frame: Frame;
  readonly quotation: QuotationView;
  readonly seal: string;
  readonly typed: Typed;
  readonly notes: readonly string[];
}

const LABELS: Readonly<Record<(typeof REPORT_KINDS)[number], string>> = {
  'wrong speaker': 'Somebody else said it',
  'not a quotation': 'It is no quotation, or its words are cut wrongly',
  right: 'It is right: this speaker, these words',
};

/** The form on which a reader says what is the matter with a quotation; one click sends it. */
export function ReportForm({ frame, quotation, seal, typed, notes }: ReportFormProps) {
  return (
    <Page frame={frame} title="Report a quotation - On the Record">
      <div class="prose report">
        <h1>What is the matter with this quotation?</h1>
        <Notes notes={notes} />
        <Words quotation={quotation} />
        <p class="said-by">
          <Speaker quotation={quotation} />
        </p>

        <form action={reportAddress(quotation.id)} method="post">
          <input type="hidden" name="seal" value={seal} />
          <fieldset>
            <legend>It is wrong because</legend>
            {REPORT_KINDS.map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" value={kind} checked={typed.kind === kind} />{' '}
                {LABELS[kind]}
              </label>
            ))}
          </fieldset>
          <label>
            Who said it, if you know
            <input name="instead" value={typed.instead} maxLength={200} autocomplete="off" />
          </label>
          <label>
            How one can see it
            <textarea name="note" rows={3} maxLength={2000} value={typed.note} />
          </label>
          <button type="submit">Send the report</button>
        </form>
        <p class="advice">
          An editor reads it. Neither your name nor your address is kept. The quotation stays as it
          is until then.
        </p>
      </div>
    </Page>
  );
}
