import { expect, it } from 'vitest';
import type { Dialect, Variation } from '@/tests/board/types.d.mts';
import { toVariation } from '@/tests/board/variation.mjs';
import { type Draw, drawFrom, runSeeds } from '@/tests/commands/chaos/draw.mjs';
import { createDrawnBoard, NOW } from '@/tests/support/drawn-board';
import { seed, share } from '@/tests/support/soak.mjs';
import { ADVERT } from '@/tests/support/written';
import { FIELDS } from '@/utils/advert/field-list';
import { CONFIRMED_KEYS, FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import type { Evidence } from './evidence';
import { clearProposals, judgeNames } from './judge-names';
import { readLearnedNames } from './learned-names';
import { addToEvidence } from './merge-evidence';
import { NAME_CANDIDATES } from './name-candidates';
import { writeName } from './name-styles';
import { askForNames } from './names-question';
import { applyChanges, DATE_FORMATS, DEFAULT_PROFILE, type Profile } from './profile';
import { readRefusedNames } from './refused-names';
import { toWireBody } from './wire';

const BOARDS = 100;
const OPEN_IDS = FIELD_IDS.filter((id) => !CONFIRMED_KEYS.has(id));

/** Names that no list has. */
const OUTSIDE = ['vx_one', 'field_17', 'zz_topic', 'payload_b', 'kappa'] as const;

const FOREIGN = { 'unknown field': 'kein Feld', 'must be of string type': 'Text erwartet' };

/** How boards may say the same. The last one cannot be understood, so nothing is learned from it. */
const WORDS: readonly Record<string, string>[] = [
  {},
  {},
  { 'unknown field': 'Unrecognised field', 'required field': 'This field is required.' },
  FOREIGN,
  { 'required field': 'Pflichtfeld' },
];

interface DrawnBoard {
  variation: Variation;
  dialect: Dialect;
  names: Record<FieldId, string>;
  /** Names that the shipped list has no candidate for. */
  outside: ReadonlySet<FieldId>;
  /** Whether all that it knows can be learned in two requests. */
  tells: boolean;
}

function drawBoard(draw: Draw): DrawnBoard {
  const style = draw.one(['snake_case', 'snake_case', 'camelCase'] as const);
  const outsideNames = draw.shuffled(OUTSIDE);
  const outside = new Set(draw.shuffled(OPEN_IDS).slice(0, draw.one([0, 0, 1, 3])));
  const names = { ...DEFAULT_PROFILE.keys };
  for (const id of OPEN_IDS) {
    const candidate = draw.coin() ? DEFAULT_PROFILE.keys[id] : draw.one(NAME_CANDIDATES[id]);
    names[id] = outside.has(id) ? (outsideNames.pop() ?? candidate) : writeName(candidate, style);
  }
  const stopsAtFirst = draw.number(1, 8) === 1;
  const words = draw.one(WORDS);
  const further = draw.shuffled(['hours', 'job_type', 'reference']).slice(0, draw.number(0, 2));
  const allowsUnknown = draw.number(1, 6) === 1;
  // Words that nobody knows are understood beside those of a name that the board does not know.
  const isUnderstood = words['required field'] !== 'Pflichtfeld' && !(allowsUnknown && words === FOREIGN);
  const tells = !stopsAtFirst && isUnderstood;
  const variation = toVariation({
    names: Object.fromEntries(FIELDS.map(({ id, boardKey }) => [boardKey.name, names[id]])),
    required: ['title', 'description', 'core_skill', 'location', ...further],
    ...(draw.coin() ? { lists: { hours: ['Full', 'Part', 'Full time', 'Part time'] } } : {}),
    dateFormat: draw.one(DATE_FORMATS),
    allowsUnknown,
    stopsAtFirst,
    status: draw.one([400, 422]),
    words,
  });
  return { variation, dialect: draw.one(['older', 'newer']), names, outside, tells };
}

/** Both presses. @returns what the board told, and how many requests it took */
function learn({ post }: ReturnType<typeof createDrawnBoard>): { evidence: Evidence; requests: number } {
  const at = NOW.toISOString();
  const { endpoint } = DEFAULT_PROFILE;
  const checked = { ...readLearnedNames(post({}), new Set()), isCheck: true };
  const evidence = addToEvidence(undefined, endpoint, checked, at);
  const question = askForNames(DEFAULT_PROFILE, evidence, NOW.getTime());
  if (typeof question === 'string') return { evidence, requests: 1 };
  const found = readLearnedNames(post(question), new Set(Object.keys(question)));
  return { evidence: addToEvidence(evidence, endpoint, found, at), requests: 2 };
}

/** @returns fields found, missed and wrong after both presses */
function compare({ names, outside }: DrawnBoard, evidence: Evidence) {
  const { fields } = judgeNames(DEFAULT_PROFILE, evidence);
  const counts = { found: 0, missed: 0, wrong: 0, gaps: 0 };
  for (const id of OPEN_IDS) {
    const { status, others } = fields[id];
    const isRight = DEFAULT_PROFILE.keys[id] === names[id];
    const isWrong =
      others.some((name) => name !== names[id]) ||
      (status === 'named' && !isRight) ||
      (status === 'refused' && isRight);
    if (isWrong) counts.wrong += 1;
    else if (status === 'named' || others.includes(names[id])) counts.found += 1;
    else if (outside.has(id)) counts.gaps += 1;
    else counts.missed += 1;
  }
  return counts;
}

/** Posts as the recruiter would, who takes over what is offered. @returns the last status */
function postAdvert({ post }: ReturnType<typeof createDrawnBoard>, profile: Profile): number {
  const advert = {
    ...ADVERT,
    closing_date: '2026-12-24',
    hours: 'Full' as const,
    reference: 'B-1',
    job_type: 'Permanent' as const,
  };
  const refused = new Set<Profile['dateFormat']>();
  for (const dateFormat of DATE_FORMATS) {
    const body = toWireBody(advert, { ...profile, dateFormat });
    const answer = post(body);
    if (answer.status === 201) return 201;
    const refusal = readRefusedNames(answer, body);
    for (const format of refusal?.refusedFormats ?? []) refused.add(format);
    if (!refused.has(dateFormat)) return answer.status;
  }
  return 422;
}

it('drawn boards: two requests find every name that is among the candidates, none is wrong, and no advert is made', ({
  task,
}) => {
  const total = {
    boards: 0,
    requests: 0,
    found: 0,
    missed: 0,
    wrong: 0,
    gaps: 0,
    advertsByAsking: 0,
    posted: 0,
  };
  for (const boardSeed of runSeeds(seed, share(BOARDS))) {
    const drawn = drawBoard(drawFrom(boardSeed));
    const board = createDrawnBoard(drawn.variation, drawn.dialect);
    const { evidence, requests } = learn(board);
    const counts = compare(drawn, evidence);
    const of = `board ${boardSeed}: ${JSON.stringify(drawn.variation)}`;
    expect(counts.wrong, of).toBe(0);
    expect(board.jobs.list(), of).toEqual([]);
    total.boards += 1;
    total.requests += requests;
    total.wrong += counts.wrong;
    total.advertsByAsking += board.jobs.list().length;
    if (!drawn.tells) continue;
    expect(counts.missed, of).toBe(0);
    expect(requests, of).toBe(2);
    total.found += counts.found;
    total.missed += counts.missed;
    total.gaps += counts.gaps;
    const proposals = clearProposals(judgeNames(DEFAULT_PROFILE, evidence));
    const typed = Object.fromEntries([...drawn.outside].map((id) => [id, drawn.names[id]]));
    expect(postAdvert(board, applyChanges({ keys: { ...proposals, ...typed } })), of).toBe(201);
    total.posted += 1;
  }
  task.meta.runs = total.boards;
  // biome-ignore lint/suspicious/noConsole: the counts belong to the answer.
  console.info(`drawn boards, seed ${seed}: ${JSON.stringify(total)}`);
});
