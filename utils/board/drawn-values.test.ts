import { expect, it } from 'vitest';
import type { Variation } from '@/tests/board/types.d.mts';
import { toVariation } from '@/tests/board/variation.mjs';
import { type Draw, drawFrom, runSeeds } from '@/tests/commands/chaos/draw.mjs';
import { createDrawnBoard, NOW } from '@/tests/support/drawn-board';
import { seed, share } from '@/tests/support/soak.mjs';
import { ADVERT } from '@/tests/support/written';
import type { Advert } from '@/utils/advert/advert';
import { HOURS, JOB_TYPES, SALARY_PERIODS, WORKING_LOCATIONS } from '@/utils/advert/field-list';
import type { ChoiceFieldId } from '@/utils/advert/fields';
import { readAnswer } from './answers';
import { type BoardValues, CHOICES, type Choice, mergeBoardValues } from './board-values';
import type { Evidence } from './evidence';
import { findFixes } from './fixes';
import { addToEvidence } from './merge-evidence';
import { applyChanges, DEFAULT_PROFILE } from './profile';
import { readRefusedNames } from './refused-names';
import { toWireBody } from './wire';

const BOARDS = 200;

/** Words that mean the same to everybody, whatever separates them. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  Full: ['full time', 'f t', 'full'],
  Part: ['part time', 'p t', 'part'],
  hourly: ['per hour', 'hourly', 'hour'],
  daily: ['per day', 'daily', 'a day'],
  weekly: ['per week', 'weekly', 'week'],
  monthly: ['per month', 'monthly', 'month'],
  yearly: ['per annum', 'annually', 'per year', 'yearly'],
  Contract: ['contract'],
  Permanent: ['permanent', 'perm'],
  Temporary: ['temporary', 'temp'],
  'Home working': ['home working', 'working from home', 'work from home', 'home'],
  'Hybrid working': ['hybrid', 'hybrid working'],
  'Remote working': ['remote', 'remote working'],
  'Onsite working': ['on site', 'on site working'],
};

/** Near, but not the same. None may be taken for an option. */
const DECOYS: Readonly<Record<ChoiceFieldId, readonly string[]>> = {
  hours: ['Full or part time', 'Full day', 'Part week', 'Flexible'],
  salary_period: ['per shift', 'four weekly', 'half yearly', 'per session'],
  job_type: ['Contract to permanent', 'Fixed term', 'Temporary to permanent', 'Casual'],
  working_location: ['Home or office', 'Remote first', 'Field based', 'Anywhere'],
};

const STYLES: readonly ((words: string) => string)[] = [
  (words) => words.toUpperCase(),
  (words) => words.replaceAll(' ', '_'),
  (words) => words.replaceAll(' ', '-'),
  (words) => words.replace(/ (\w)/gu, (_, letter: string) => letter.toUpperCase()),
  (words) => words.replace(/^\w/u, (letter) => letter.toUpperCase()),
];

/** Without quotation marks nobody can tell whether the last two are one: `a, b or c`. */
function isTold(list: readonly string[] = [], tellsLists: 'quoted' | 'plain' | undefined): boolean {
  return tellsLists === 'quoted' || (tellsLists === 'plain' && !/ or /u.test(list.at(-1) ?? ''));
}

interface DrawnValue extends Choice {
  theirs: string;
  /** Whether anybody can tell from the board's list that this is the one. */
  isClear: boolean;
  others: readonly string[];
}

function drawValue(draw: Draw, choice: Choice, index: number): DrawnValue {
  const spell = () => draw.one(STYLES)(draw.one(SAME[choice.option] ?? []));
  const kind = draw.number(1, 6);
  if (kind === 1) return { ...choice, theirs: choice.option, isClear: true, others: [] };
  if (kind === 2) return { ...choice, theirs: `${choice.field[0]}${index}`, isClear: false, others: [] };
  const theirs = spell();
  const twin = spell();
  const isDouble = kind === 3 && twin !== theirs && ![theirs, twin].includes(choice.option);
  return { ...choice, theirs, isClear: !isDouble, others: isDouble ? [twin] : [] };
}

function drawAdvert(draw: Draw): Advert {
  return {
    ...ADVERT,
    hours: draw.one(HOURS),
    salary_period: draw.one(SALARY_PERIODS),
    job_type: draw.one(JOB_TYPES),
    working_location: draw.one(WORKING_LOCATIONS),
  };
}

it('drawn lists: the same advert posts after the fixes, and no word is offered that means something else', ({
  task,
}) => {
  const total = { boards: 0, posts: 0, offered: 0, asked: 0, wrong: 0 };
  for (const boardSeed of runSeeds(seed, share(BOARDS))) {
    const draw = drawFrom(boardSeed);
    const drawn = CHOICES.map((choice, index) => drawValue(draw, choice, index));
    const fields = new Set(drawn.map(({ field }) => field));
    const lists = Object.fromEntries(
      [...fields].map((field) => [
        field,
        draw.shuffled([
          ...drawn.filter((one) => one.field === field).flatMap(({ theirs, others }) => [theirs, ...others]),
          ...DECOYS[field].slice(0, draw.number(0, 4)),
        ]),
      ]),
    );
    const telling: Pick<Variation, 'tellsLists'> = draw.one([
      { tellsLists: 'quoted' },
      { tellsLists: 'plain' },
      {},
    ] as const);
    const variation = toVariation({ lists, ...telling, stopsAtFirst: draw.number(1, 5) === 1 });
    const of = `board ${boardSeed}: ${JSON.stringify(variation)}`;
    const { jobs, post } = createDrawnBoard(variation, draw.one(['older', 'newer'] as const));
    const advert = drawAdvert(draw);
    let values: BoardValues = {};
    let evidence: Evidence | undefined;
    for (let posts = 0; jobs.list().length === 0; posts++) {
      expect(posts, of).toBeLessThan(9);
      const profile = applyChanges({ values });
      const body = toWireBody(advert, profile);
      const answer = post(body);
      total.posts += 1;
      if (answer.status === 201) break;
      const learned = readRefusedNames(answer, body);
      if (learned) evidence = addToEvidence(evidence, profile.endpoint, learned, NOW.toISOString());
      const outcome = readAnswer(answer, profile);
      const issues = outcome.state === 'refused' ? (outcome.issues ?? []) : [];
      const fixes = findFixes(issues, profile, evidence);
      for (const { field, option, equal } of fixes.values) {
        const right = drawn.find((one) => one.field === field && one.option === option);
        if (equal === undefined) total.asked += 1;
        else total.offered += 1;
        if (equal !== undefined && equal !== right?.theirs) total.wrong += 1;
        expect(equal, `${field} ${option} at ${of}`).toBe(
          isTold(lists[field], telling.tellsLists) && right?.isClear ? right.theirs : undefined,
        );
        values = mergeBoardValues(values, { [field]: { [option]: equal ?? right?.theirs ?? option } });
      }
    }
    const [job] = jobs.list();
    for (const { field, option, theirs } of drawn) {
      if (advert[field] === option) expect(job?.advert[DEFAULT_PROFILE.keys[field]], of).toBe(theirs);
    }
    total.boards += 1;
  }
  task.meta.runs = total.boards;
  // biome-ignore lint/suspicious/noConsole: the counts belong to the answer.
  console.info(`drawn lists, seed ${seed}: ${JSON.stringify(total)}`);
});
