import { LEAST_CERTAINTIES, type LeastCertainty, type QuotesParams } from '../../params.ts';

const CERTAINTY_LABELS: Readonly<Record<LeastCertainty, string>> = {
  sure: 'sure only',
  likely: 'sure or likely',
  any: 'any',
};

/** The field for words that were said. */
export function SaidField({ q }: Pick<QuotesParams, 'q'>) {
  return (
    <label>
      What was said
      <input type="search" name="q" value={q} autocomplete="off" />
    </label>
  );
}

/** The field for whom or which country the words are about. */
export function AboutField({ about }: Pick<QuotesParams, 'about'>) {
  return (
    <label>
      About
      <input name="about" value={about} autocomplete="off" placeholder="a person or country" />
    </label>
  );
}

/** The choice of how sure an attribution must be. */
export function CertaintyField({ sure }: Pick<QuotesParams, 'sure'>) {
  return (
    <label>
      Certainty
      <select name="sure">
        {LEAST_CERTAINTIES.map((least) => (
          <option key={least} value={least} selected={sure === least}>
            {CERTAINTY_LABELS[least]}
          </option>
        ))}
      </select>
    </label>
  );
}
