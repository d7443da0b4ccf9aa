import { attributeOf, readNative } from '../outline/native-dom';
import type { Block } from '../outline/types';

/**
 * A job is often listed twice, in Welsh or Gaelic and in English.
 * @returns only what is in English, where as many jobs stand beside it in one other language
 */
export function withoutTranslations<Job extends { head: Block }>(jobs: readonly Job[]): readonly Job[] {
  const byLanguage = new Map<string, Job[]>();
  for (const job of jobs) {
    const language = languageOf(job.head);
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), job]);
  }
  const english = byLanguage.get('en');
  const isTranslated = english !== undefined && byLanguage.size === 2 && english.length * 2 === jobs.length;
  return isTranslated ? english : jobs;
}

function languageOf({ element }: Block): string {
  const named = readNative(element, 'closest').call(element, '[lang]');
  const [language = ''] = ((named && attributeOf(named, 'lang')) ?? '').toLowerCase().split('-');
  return language || 'en';
}
