import { it } from 'vitest';
import { readSalary } from '@/utils/reading/values/salary';
it('x', () => { for (const s of [
'40 hrs, Sun to Thurs nights 10pm start, £14.75/hour + Sunday supplement, permanent job for the right person.',
'30 hrs a week, days to suit but must include Saturdays, £14.10 per hour, 5.6 weeks hols, staff discount 10%.',
'£550 a week for 37.5 hours, overtime at time and a third and double on Sundays. Company sick pay, a pension, and your birthday off.',
'£13.62 an hour and an extra £1.10 for each hour after midnight. Tips are shared through a tronc and have averaged £48 a week this year.',
'Grade 5, £15,318–£17,046 for 22 hours (full-time equivalent £25,764–£28,670)',
'Trainee: £61,300 a year. On first authorisation: £74,800 a year, then by class to £88,200.',
'Salary: BIGGA/CCA scale according to age and experience, currently max. £27,600 p.a. 40 hour week in summer, 36 in winter',
'Wages by the Scottish Agricultural Wages Order with something on top: at present £13.90 per hour, and overtime after 39 hours.',
]) console.log(JSON.stringify(readSalary(s)), '<-', s.slice(0,60)); });
