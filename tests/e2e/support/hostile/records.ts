import { canaryOf } from '../../../pages/hostile/attacks/attack.mjs';
import { FAMILIES } from '../../../pages/hostile/attacks/index.mjs';

export const MARK = 'Keeper of the attack';

/** Every attack as it would be stored if nothing before it had stopped it. */
export const RECORDS = Object.entries(FAMILIES)
  .flatMap(([family, attacks]) => attacks.map(({ payload }) => ({ family, payload })))
  .map(({ family, payload }, id) => ({ family, payload: payload(canaryOf(id)) }))
  .filter(({ payload }) => payload.length < 50_000)
  .map(({ family, payload }, number) => {
    const id = `attack-${number}`;
    const short = payload.slice(0, 400) || 'nothing';
    const at = new Date(Date.UTC(2026, 10, 1, 0, 0, number)).toISOString();
    const moves = [
      { state: 'written', at },
      { state: 'refused', at },
    ];
    return {
      family,
      advert: {
        id,
        advert: {
          title: `${MARK} ${number} ${short}`,
          description: `<p>Before.</p>${payload}<p>After.</p>`,
          location: 'G2',
          salary_text: short,
          application_url: short,
          reference: short,
          coreskill: short,
        },
        sent: { endpoint: short, body: { title: short, description: payload } },
      },
      posting: {
        id,
        page: short,
        writtenAt: at,
        title: `${MARK} ${number} ${short}`,
        company: short,
        reference: short,
        match: { vacancy: short, reference: short },
        account: { id: 'sandbox', label: short },
        state: 'refused',
        moves,
        outcome: { state: 'refused', cause: 'other', said: short },
      },
    };
  });
