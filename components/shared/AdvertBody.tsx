import type { Fact } from '@/utils/advert/facts';
import { SanitisedHtml } from './SanitisedHtml';

interface Props {
  facts: readonly Fact[];
  description: string;
  /** What the JSON is. */
  summary: string;
  json: string;
}

/** An advert's fields under their labels, its description, and, for the curious, the JSON of it. */
export function AdvertBody({ facts, description, summary, json }: Props) {
  return (
    <>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SanitisedHtml html={description} class="rich-text" />
      <details>
        <summary>{summary}</summary>
        <pre>{json}</pre>
      </details>
    </>
  );
}
