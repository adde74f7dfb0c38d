import { PROVIDER } from '../../api/oembed.ts';
import type { Embedding as EmbeddingView } from '../../view-model/article/embedding.ts';

/**
 * What another site embeds: elements that every site has a look for and none runs, so that it is text wherever
 * it lands. Where it is from stands outside the block quotation, which is for what was printed (HTML, 4.4.4).
 */
export function Embedding({ embedding }: { readonly embedding: EmbeddingView }) {
  const { url, printed, language, facts, article, notes } = embedding;
  return (
    <>
      <blockquote cite={url} lang={language ?? undefined}>
        {printed.map((paragraph, index) => (
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))}
      </blockquote>
      <p>
        {facts.map((fact) => `${fact} · `)}
        {article !== null && (
          <>
            in <a href={article.url}>{article.headline}</a>
            {' · '}
          </>
        )}
        <a href={url}>{PROVIDER}</a>
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
