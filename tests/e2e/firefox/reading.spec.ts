import { drawn } from '../../support/soak.mjs';
import { expect, test } from './fixtures';

const JOBS = [
  { job: 'warehouse-operative', title: 'Warehouse Operative', postcode: 'DD2 3XQ', low: '24,000' },
  { job: 'sales-ledger-clerk', title: 'Sales Ledger Clerk', postcode: 'PH1 5XZ', low: '26,000' },
  { job: 'staff-nurse', title: 'Staff Nurse', postcode: 'DD5 2XW', low: '31,892' },
];

for (const { job, title, postcode, low } of drawn(JOBS)) {
  test(`read page: ${job}`, async ({ openPopup }) => {
    const popup = await openPopup(`/jobs/${job}`);
    expect(await popup.value('Title')).toBe(title);
    expect(await popup.value('Postcode')).toBe(postcode);
    expect(await popup.value('Salary from')).toBe(low);
  });
}
