import { useState } from 'preact/hooks';
import { CHOICE_WORDS } from '@/utils/advert/choice-words';
import { todayInLondon } from '@/utils/advert/dates';
import { fieldOf } from '@/utils/advert/fields';
import { checkDefaults, DEFAULT_FIELDS, type DefaultTexts, type Faults } from '@/utils/settings/check';
import { defaults } from '@/utils/settings/defaults';
import { defaultsSchema } from '@/utils/settings/defaults-schema';
import { isValid } from '@/utils/validation/is-valid';
import { Choice } from './Choice';
import { Input, SET_BY_COMPANY } from './Input';
import { Loading } from './Loading';
import { NOT_SAVED, type Saved, SaveRow } from './SaveRow';
import { useLoad } from './use-load';
import { useManaged } from './use-managed';

/** What fills gaps where a page is silent. */
export function DefaultValues() {
  /** The recruiter's own, as they are stored or typed since; what the company has set is laid over them. */
  const [values, setValues] = useState<DefaultTexts>();
  const [linksToPage, setLinksToPage] = useState(true);
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState<Saved>();
  const managed = useManaged()?.defaults;
  const hasFailed = useLoad(async () => {
    const { linkToPage, ...stored } = await defaults.get();
    setLinksToPage(linkToPage);
    setValues(stored);
  });
  if (!values || !managed) return <Loading hasFailed={hasFailed} />;
  const isManaged = (id: keyof typeof managed) => managed[id] !== undefined;
  const linkToPage = managed.linkToPage ?? linksToPage;
  const save = async () => {
    const shown = { ...values, ...managed };
    const { tidied, faults: found } = await checkDefaults(shown, todayInLondon());
    setFaults(found);
    const others = DEFAULT_FIELDS.filter((id) => !isManaged(id));
    setValues({ ...values, ...Object.fromEntries(others.map((id) => [id, tidied[id]])) });
    // Under what the company has set, the recruiter's own stays what it was.
    const own = Object.entries(await defaults.get()).filter(([id]) => Object.hasOwn(managed, id));
    const typed = Object.entries({ ...tidied, linkToPage }).filter(([id]) => !Object.hasOwn(managed, id));
    const next: unknown = { linkToPage, ...Object.fromEntries([...own, ...typed]) };
    if (Object.keys(found).length > 0 || !isValid(next, defaultsSchema)) {
      setSaved({ good: false, words: 'Not saved yet: put right what is marked' });
      return;
    }
    setSaved(
      await defaults.set(next).then(
        () => ({ good: true, words: 'Saved' }),
        () => NOT_SAVED,
      ),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onInput={() => setSaved(undefined)}
    >
      <p>These fill a field where the page says nothing. What the page says always comes first.</p>
      {DEFAULT_FIELDS.map((id) => {
        const { label, control } = fieldOf(id);
        const value = managed[id] ?? values[id] ?? '';
        const change = (text: string) => setValues({ ...values, [id]: text });
        if (control.kind !== 'choice') {
          return (
            <Input
              key={id}
              id={`default-${id}`}
              label={label}
              value={value}
              isManaged={isManaged(id)}
              fault={faults[id]}
              onInput={change}
            />
          );
        }
        const options = control.options.map((option) => ({
          value: option,
          words: CHOICE_WORDS[option] ?? option,
        }));
        return (
          <Choice
            key={id}
            id={`default-${id}`}
            label={label}
            value={value}
            isManaged={isManaged(id)}
            options={[{ value: '', words: 'No default' }, ...options]}
            onChange={change}
          />
        );
      })}
      <label class="inline">
        <input
          type="checkbox"
          checked={linkToPage}
          disabled={isManaged('linkToPage')}
          onChange={(event) => setLinksToPage(event.currentTarget.checked)}
        />{' '}
        Where a page has no apply link, use the page’s own address
        {isManaged('linkToPage') && <span class="hint"> ({SET_BY_COMPANY})</span>}
      </label>
      <p class="hint">
        The e-mail address and the phone number are used only where the page gives no way to apply.
      </p>
      <SaveRow saved={saved} />
    </form>
  );
}
