import { describe, expect, it } from 'vitest';
import { tasks } from './texts.ts';

function read(text: string): string {
  const { postcode, outcode, town, several } = tasks.location({ text });
  return several ? 'several' : [postcode, outcode, town].map((part) => part ?? '-').join(' | ');
}

describe('eval: a place in words', () => {
  it.each([
    ['Motherwell', '- | - | Motherwell'],
    ['Ayr, Ayrshire', '- | - | Ayr'],
    ['Lanarkshire - Hamilton', '- | - | Hamilton'],
    ['Shropshire Ludlow SY8 1', '- | SY8 | Ludlow'],
    ['Elgin Moray IV30 1BX', 'IV30 1BX | IV30 | Elgin'],
    ['Norwich, Norfolk NR1 3QG', 'NR1 3QG | NR1 | Norwich'],
    ['PAISLEY, SCOTLAND', '- | - | Paisley'],
    ['Inverness, Highlands and remote', '- | - | Inverness'],
    ['Exeter, South West', '- | - | Exeter'],
    ['Swansea/SA1 8QQ', 'SA1 8QQ | SA1 | Swansea'],
    ['SE1, London', '- | SE1 | London'],
    ['East London', '- | - | London'],
    ['Manchester M4', '- | M4 | Manchester'],
    ['Hybrid, York (YO1)', '- | YO1 | York'],
    ['Roehampton, London', '- | - | Roehampton'],
    ['Brighton and Hove', '- | - | Brighton'],
    ['M8 corridor', '- | - | -'],
    ['Junction 25 of the M1', '- | - | -'],
    ['Band B4, Falkirk', '- | - | Falkirk'],
    ['Kent', '- | - | -'],
    ['Home Counties', '- | - | -'],
    ['Remote (UK)', '- | - | -'],
    ['Aberdeen or Dundee', 'several'],
    ['Leeds, Bradford, Wakefield', 'several'],
    ['G2 1AL and EH1 1BB', 'several'],
    ['Hull (HU1) / Grimsby (DN31)', 'several'],
    ['Our Perth office or Crieff', 'several'],
    ['Various locations', 'several'],
    ['Ayr & Troon', 'several'],
    ['Leeds or Ulverby', 'several'],
    ['York or remote', '- | - | York'],
    ['g2 1al, glasgow', 'G2 1AL | G2 | Glasgow'],
    ['Weston-super-Mare BS23', '- | BS23 | Weston-super-Mare'],
    ['St Andrews, Fife', '- | - | St Andrews'],
    ['Sutton in Ashfield', '- | - | Sutton in Ashfield'],
    ['Our office in Perth (PH1 5AA)', 'PH1 5AA | PH1 | Perth'],
    ['Croydon, London', '- | - | Croydon'],
    ['Bradley Stoke, Bristol BS32 4AA', 'BS32 4AA | BS32 | Bradley Stoke'],
    ['Kinross, near Perth', '- | - | Kinross'],
    ['Leeds with some travel to York', '- | - | Leeds'],
    ['Perth and Kinross', '- | - | -'],
    ['Greater Leeds Area', '- | - | Leeds'],
    ['Perth, Australia', '- | - | -'],
  ])('%s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });
});
