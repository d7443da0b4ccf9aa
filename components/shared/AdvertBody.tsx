import type { AdvertFacts, Fact } from '@/utils/advert/facts';
import { sentNotShown } from '@/utils/copy/en-GB/advert';
import { SanitisedHtml } from './SanitisedHtml';

interface Props extends AdvertFacts {
  board: string;
  description: string;
  /** Label of the JSON. */
  summary: string;
  json: string;
}

export function AdvertBody({ facts, notShown, board, description, summary, json }: Props) {
  return (
    <>
      <div class="advert-sheet">
        <Facts facts={facts} />
        <SanitisedHtml html={description} class="rich-text" />
      </div>
      {notShown.length > 0 && (
        <section class="not-shown">
          <h3 class="section-title">{sentNotShown(board)}</h3>
          <Facts facts={notShown} />
        </section>
      )}
      <details>
        <summary>{summary}</summary>
        <pre>{json}</pre>
      </details>
    </>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
