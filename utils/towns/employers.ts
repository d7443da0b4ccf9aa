/** Universities and other large employers whose name does not say their town. */
const TOWNS: readonly (readonly [town: string, names: string])[] = [
  [
    'Glasgow',
    'university of strathclyde,glasgow caledonian,glasgow school of art,nhs greater glasgow and clyde',
  ],
  ['Edinburgh', 'heriot-watt,heriot watt,napier university,nhs lothian,lothian buses,scottish parliament'],
  ['Musselburgh', 'queen margaret university'],
  ['Dundee', 'abertay university,university of abertay,nhs tayside'],
  ['Aberdeen', 'robert gordon university,nhs grampian'],
  ['Inverness', 'nhs highland,university of the highlands,highlands and islands enterprise'],
  ['Ayr', 'nhs ayrshire'],
  ['Kirkcaldy', 'nhs fife'],
  ['Stirling', 'nhs forth valley'],
  ['Bothwell', 'nhs lanarkshire'],
  ['Melrose', 'nhs borders'],
  ['Dumfries', 'nhs dumfries and galloway'],
  ['Kirkwall', 'nhs orkney'],
  ['Lerwick', 'nhs shetland'],
  ['Stornoway', 'nhs western isles,comhairle nan eilean siar'],
  [
    'London',
    "king's college london,university college london,imperial college,london school of economics,queen mary university,city st george's,goldsmiths university,goldsmiths college",
  ],
  ['Birmingham', 'aston university'],
  ['Uxbridge', 'brunel university'],
  ['Leicester', 'de montfort university'],
  ['Liverpool', 'liverpool john moores'],
  ['Ormskirk', 'edge hill university'],
  ['Coventry', 'university of warwick'],
  ['Brighton', 'university of sussex'],
  ['Colchester', 'university of essex'],
  ['Canterbury', 'university of kent'],
  ['Guildford', 'university of surrey'],
  ['Norwich', 'university of east anglia'],
  [
    'Newcastle upon Tyne',
    'northumbria university,newcastle university,newcastle hospitals,newcastle city council',
  ],
  ['Middlesbrough', 'teesside university'],
  ['Oxford', 'oxford brookes'],
  ['Cambridge', 'anglia ruskin'],
  ['Bangor', 'bangor university'],
];
const BY_EMPLOYER = TOWNS.flatMap(([town, names]) => names.split(',').map((name) => [name, town] as const));

/** They have sites in many towns, and here their headquarters. */
const REGIONAL = /^nhs |^university of the highlands|^highlands and islands|^comhairle /;

/** @returns the town of an employer that a text names, if its name does not say it, and whether it has many others */
export function townOfEmployer(text: string): { town: string; isRegional: boolean } | undefined {
  const words = text.toLowerCase().replaceAll('’', "'");
  const [name, town] = BY_EMPLOYER.find(([name]) => new RegExp(`\\b${name}\\b`).test(words)) ?? [];
  return name && town ? { town, isRegional: REGIONAL.test(name) } : undefined;
}
