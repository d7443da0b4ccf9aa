import type { AdvertContents, ReadFields, Reading } from '@/utils/reading/reading';

interface Content {
  reading: Reading;
  /** Of the extension. */
  version: string;
  browser: string;
  /** Only if the recruiter agreed. */
  text: string | undefined;
}

/**
 * A report for the developers on how a page was read, without draft and account.
 * @returns JSON; without `text` it has neither the description nor quotes
 */
export function createPageReport({ reading, version, browser, text }: Content): string {
  const reported = <Contents extends AdvertContents>(contents: Contents) => ({
    ...contents,
    fields: reportedFields(contents.fields, text),
  });
  const found =
    reading.kind === 'advert'
      ? reported(reading)
      : { ...reading, asAdvert: reading.asAdvert && reported(reading.asAdvert) };
  return JSON.stringify({ jobcourier: version, browser, reading: found, text }, undefined, 2);
}

function reportedFields(fields: ReadFields, text: string | undefined): Record<string, unknown> {
  if (text !== undefined) return fields;
  const { description } = fields;
  return {
    ...Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, { ...field, quote: undefined }])),
    ...(description && {
      description: {
        ...description,
        value: undefined,
        quote: undefined,
        characters: description.value.length,
      },
    }),
  };
}
